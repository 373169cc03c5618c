import type { EvaluatedRules, FairnessTable } from '../../../model/evaluation'
import { fill } from '../../../phrase'
import { COSTS, distinctClauses, FOUR_FIFTHS, groupCell } from '../../evaluation/fairness'
import { shareOf } from '../../evaluation/figures'
import { capital, shown } from '../../page'
import type { Hole, Markup } from '../markup'
import { html } from '../markup'
import type { Column } from '../table'
import { dataTable } from '../table'
import type { Scale } from './plot'
import { axis, lanes, SHARES, shift } from './plot'
import type { EvaluationView } from './view'
import { letter, longTable, ruleColumns, ruleSetName, said } from './view'

/** Ratios and their intervals; what is beyond is drawn at the end. */
const RATIOS: Scale = { from: 0, to: 1.6, ticks: [0, 0.4, FOUR_FIFTHS, 1, 1.6] }

/** What each step of selection takes of each group: figures, and the ratio beside the line of four fifths. */
export function fairnessPart(view: EvaluationView): Markup {
  const { evaluation, words, labels } = view
  const tables = evaluation.ruleSets[0]?.fairness ?? []
  if (tables.length === 0) return html``
  return html`<section aria-labelledby="fairness"><h2 id="fairness">${words.fairness}</h2>
<p class="key">${labels.ratioKey}</p>
<p class="key">${words.fairnessNote}</p>
${tables.map((table, i) => impactTable(table, i, view))}</section>
`
}

function impactTable({ by, step, groups }: FairnessTable, i: number, view: EvaluationView): Markup {
  const { evaluation, words, labels } = view
  const id = `fairness-${i + 1}`
  const columns: readonly Column[] = [
    { name: labels.group },
    ...ruleColumns(view),
    { name: axis(labels.ratio, RATIOS), as: 'plot' },
  ]
  const rows = groups.map(({ group, people }, code): readonly Hole[] => {
    const figures = evaluation.ruleSets.map(({ fairness }) => fairness[i]?.groups[code])
    const drawn = figures.map((figure, of) => ({
      value: figure?.isSmall === false ? figure.ratio : null,
      interval: figure?.interval ?? null,
      of,
    }))
    return [
      fill(words.group, { group: shown(group), people }),
      ...figures.map((figure) => groupCell(figure, view)),
      lanes(RATIOS, drawn, FOUR_FIFTHS),
    ]
  })
  return html`<h3 id="${id}">${fill(words.about, { title: capital(shown(by)), name: words.step[step] })}</h3>
${dataTable(id, columns, rows)}`
}

/** Which requirement keeps which group off the short lists, under each rule set. */
export function attritionPart(view: EvaluationView): Markup {
  const { evaluation, words } = view
  if (evaluation.ruleSets.every(({ attrition }) => attrition.length === 0)) return html``
  return html`<section aria-labelledby="attrition"><h2 id="attrition">${words.attrition}</h2>
${evaluation.ruleSets.map((rules, place) => costTable(rules, place, view))}</section>
`
}

function costTable(rules: EvaluatedRules, place: number, view: EvaluationView): Markup {
  const { attrition } = rules
  if (attrition.length === 0) return html``
  const { labels, page, requirement } = view
  const id = `attrition-${place + 1}`
  const columns: readonly Column[] = [
    { name: page.role },
    { name: labels.requirement },
    { name: labels.group },
    { name: labels.without, as: 'number' },
    { name: labels.withIt, as: 'number' },
    { name: axis(labels.drawnShift, SHARES, (tick) => shareOf(tick)), as: 'plot' },
  ]
  const rows = attrition.map(({ role, requirementId, by, group, rate, rateWithout }): readonly Hole[] => [
    shown(role),
    said(requirement(role, requirementId), view),
    fill(view.words.said, { name: shown(by), said: shown(group) }),
    shareOf(rateWithout),
    shareOf(rate),
    shift(SHARES, rateWithout, rate),
  ])
  const rest = (count: number) => fill(labels.rest, { count })
  return html`<h3 id="${id}">${letter(place)} ${ruleSetName(rules)}</h3>
${longTable(id, columns, rows, { first: COSTS, rest })}`
}

/** What was asked for, may not decide, and did not. */
export function clausesPart(view: EvaluationView): Markup {
  const { evaluation, words, labels, page, requirement } = view
  const rows = distinctClauses(evaluation).flatMap(([{ clauses, jurisdiction }]) =>
    clauses.map(({ role, requirementId, statute = words.genderClause }): readonly Hole[] => [
      shown(role),
      said(requirement(role, requirementId), view),
      statute,
      evaluation.ruleSets.flatMap((rules, place) => (rules.jurisdiction === jurisdiction ? letter(place) : [])),
    ]),
  )
  if (rows.length === 0) return html``
  const columns = [page.role, labels.requirement, labels.statute, labels.rules].map((name) => ({ name }))
  return html`<section aria-labelledby="clauses"><h2 id="clauses">${words.clauses}</h2>
${dataTable('clauses', columns, rows)}</section>
`
}
