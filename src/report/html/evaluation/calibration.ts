import type { Calibration } from '../../../model/evaluation'
import { fill } from '../../../phrase'
import { binWords, calibrationWords, heightWords } from '../../evaluation/calibration'
import type { Markup } from '../markup'
import { html } from '../markup'
import { dataTable } from '../table'
import { placeOn, SHARES } from './plot'
import type { EvaluationView } from './view'
import { letter, ruleColumns, ruleSetName } from './view'

/** What scores have meant: a drawing a rule set, and the shares at each height. */
export function calibrationPart(view: EvaluationView): Markup {
  const { evaluation, words, labels } = view
  const { ruleSets } = evaluation
  const bins = ruleSets[0]?.calibration.bins ?? []
  const columns = [{ name: labels.score }, ...ruleColumns(view)]
  const rows = bins.map((bin, i) => [
    heightWords(bin),
    ...ruleSets.map(({ calibration }) => binWords(calibration.bins[i], view)),
  ])
  return html`<section aria-labelledby="calibration"><h2 id="calibration">${words.calibration}</h2>
<p class="key">${labels.reliability}</p>
<div class="beside">${ruleSets.map((rules, place) => {
    const label = fill(labels.reliabilityLabel, { name: ruleSetName(rules) })
    return html`<figure class="c${place + 1}"><figcaption>${letter(place)} ${calibrationWords(rules.calibration, view)}</figcaption>${diagram(rules.calibration, label)}</figure>
`
  })}</div>
${dataTable('calibration', columns, rows)}</section>
`
}

/** Predicted along, what happened upwards, both 0–1. */
function diagram({ bins, steps }: Calibration, label: string): Markup {
  const across = (value: number) => placeOn(SHARES, value)
  const up = (value: number) => placeOn(SHARES, 1 - value)
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const grid = SHARES.ticks.map(
    (tick) =>
      html`<line class="grid" x1="${across(tick)}" x2="${across(tick)}" y2="100%"/><line class="grid" x2="100%" y1="${up(tick)}" y2="${up(tick)}"/><text class="below" x="${across(tick)}" y="100%" dy="18">${100 * tick}</text><text class="beside" y="${up(tick)}" dx="-6">${100 * tick}%</text>`,
  )
  const dots = bins.flatMap(({ predicted, rate, count }) =>
    predicted === null || rate === null
      ? []
      : html`<circle cx="${across(predicted)}" cy="${up(rate)}" r="${(2 + 8 * Math.sqrt(count / most)).toFixed(1)}"/>`,
  )
  const stairs = steps.map(
    ({ low, high, rate }) =>
      html`<line class="step" x1="${across(low)}" x2="${across(high)}" y1="${up(rate)}" y2="${up(rate)}"/>`,
  )
  return html`<svg class="diagram" role="img" aria-label="${label}">${grid}<line class="mark" y1="100%" x2="100%"/>${stairs}${dots}</svg>`
}
