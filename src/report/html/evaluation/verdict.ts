import type { RoleDifference, RulesComparison } from '../../../model/evaluation'
import { fill } from '../../../phrase'
import { nameOf } from '../../evaluation/context'
import { differenceHoles, signed, three } from '../../evaluation/figures'
import { shown } from '../../page'
import type { Hole, Markup } from '../markup'
import { html } from '../markup'
import type { Column } from '../table'
import { dataTable } from '../table'
import { aroundZero, axis, lanes, SHARES, shift } from './plot'
import type { EvaluationView } from './view'
import { letter } from './view'

/** Whether a rule set is better than today's and whether that is sure, by each measure and role by role. */
export function verdictPart(comparison: RulesComparison, place: number, view: EvaluationView): Markup {
  const { words } = view
  const id = `verdict-${place}`
  const [primary] = comparison.measures
  if (primary === undefined) return html``
  const [first = null, second = null] = [0, place].map((i) => view.evaluation.ruleSets[i]?.measures[0]?.mean)
  const figures = { ...differenceHoles(primary), p: three(comparison.adjustedP) }
  const isHopeless = primary.smallestP >= 0.05
  return html`<section class="verdict" aria-labelledby="${id}">
<h2 id="${id}" class="${comparison.verdict}">${letter(place)} ${fill(words.said, { name: shown(comparison.ruleSet.id), said: words.verdict[comparison.verdict] })}</h2>
<p>${fill(words.figures, { ...figures, first: three(first), second: three(second) })}</p>
<p>${fill(words.wins, { wins: primary.wins, losses: primary.losses, ties: primary.ties })}</p>
${isHopeless && html`<p>${fill(words.tooFew, { roles: primary.roles })}</p>\n`}${differences(comparison, place, id, view)}${byRole(comparison, place, id, view)}</section>
`
}

function differences({ measures }: RulesComparison, place: number, id: string, { labels }: EvaluationView): Markup {
  const scale = aroundZero(
    measures.flatMap(({ meanDifference, interval }) => [meanDifference ?? 0, ...(interval ?? [])]),
  )
  const columns: readonly Column[] = [
    { name: labels.measure },
    { name: labels.difference, as: 'number' },
    { name: labels.interval, as: 'number' },
    { name: labels.wins, as: 'number' },
    { name: axis(labels.drawnDifference, scale, (tick) => (tick === 0 ? '0' : signedTick(tick))), as: 'plot' },
  ]
  const rows = measures.map(({ measure, meanDifference, interval, wins, losses, ties }) => [
    measure,
    signed(meanDifference),
    interval === null ? '–' : interval.map(signed).join(' … '),
    `${wins} / ${losses} / ${ties}`,
    lanes(scale, [{ value: meanDifference, interval, of: place }], 0),
  ])
  return dataTable(id, columns, rows)
}

const signedTick = (tick: number): string => `${tick < 0 ? '−' : '+'}${Math.abs(tick)}`

/** Every role under both rule sets, the one that lost most first. */
function byRole(comparison: RulesComparison, place: number, id: string, { labels, page }: EvaluationView): Markup {
  const change = ({ first, second }: RoleDifference) => (second ?? 0) - (first ?? 0)
  const columns: readonly Column[] = [
    { name: page.role },
    { name: nameOf(0), as: 'number' },
    { name: nameOf(place), as: 'number' },
    { name: axis(labels.drawnShift, SHARES), as: 'plot' },
  ]
  const rows = [...comparison.byRole]
    .sort((a, b) => change(a) - change(b))
    .map(({ role, first, second }): readonly Hole[] => [
      shown(role),
      three(first),
      three(second),
      first !== null && second !== null && shift(SHARES, first, second),
    ])
  return html`<details><summary>${labels.byRole}</summary>${dataTable(id, columns, rows)}</details>\n`
}
