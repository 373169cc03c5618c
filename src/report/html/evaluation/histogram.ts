import type { Movement } from '../../../model/evaluation'
import { fill } from '../../../phrase'
import type { Markup } from '../markup'
import { html } from '../markup'
import { dataTable } from '../table'
import type { Scale } from './plot'
import { placeOn } from './plot'
import type { EvaluationView } from './view'

type Bar = Movement['scoreChanges'][number]

/** Beyond so many bars their numbers would run into each other. */
const NUMBERED = 16
/** As many edges of bars are named at most. */
const NAMED = 11

/** By what scores changed: a bar a step, falls to the left of 0 and rises to the right; the numbers can be opened. */
export function histogram(
  { scoreChanges, unchangedScores }: Movement,
  id: string,
  { labels, words }: EvaluationView,
): Markup {
  if (scoreChanges.length === 0) return html``
  const count = (bars: readonly Bar[]) => bars.reduce((sum, bar) => sum + bar.count, 0)
  const changes = [
    ['fall', fill(labels.fell, { count: count(scoreChanges.filter(({ from }) => from < 0)) })],
    ['rise', fill(labels.rose, { count: count(scoreChanges.filter(({ from }) => from >= 0)) })],
    ['stay', fill(labels.stayed, { count: unchangedScores })],
  ] as const
  const label = `${words.scoreChanges}: ${changes.map(([, said]) => said).join(', ')}`
  const rows = scoreChanges.map(({ from, to, count }) => [`${signed(from)} … ${signed(to)}`, count])
  const columns = [{ name: labels.change }, { name: labels.count, as: 'number' as const }]
  return html`<section aria-labelledby="${id}-scores"><h3 id="${id}-scores">${words.scoreChanges}</h3>
<ul class="legend">${changes.map(([as, said]) => html`<li class="${as}">${said}</li>`)}</ul>
${drawing(scoreChanges, label)}
<details><summary>${labels.numbers}</summary>${dataTable(`${id}-scores`, columns, rows)}</details></section>
`
}

function drawing(bars: readonly Bar[], label: string): Markup {
  const scale = scaleOf(bars)
  const most = Math.max(...bars.map(({ count }) => count))
  const isNumbered = (scale.to - scale.from) / stepOf(bars) <= NUMBERED
  const ticks = scale.ticks.map(
    (tick) => html`<text x="${placeOn(scale, tick)}" y="100%" dy="18">${signed(tick)}</text>`,
  )
  return html`<svg class="histogram" role="img" aria-label="${label}">${bars.map((bar) => drawnBar(bar, scale, most, isNumbered))}
<line class="zero" x1="${placeOn(scale, 0)}" x2="${placeOn(scale, 0)}" y2="100%"/><line class="ground" x2="100%" y1="100%" y2="100%"/>${ticks}</svg>`
}

function drawnBar({ from, to, count }: Bar, scale: Scale, most: number, isNumbered: boolean): Markup {
  const [height, width] = [(100 * count) / most, (100 * (to - from)) / (scale.to - scale.from)]
  const [x, y] = [placeOn(scale, from), `${(100 - height).toFixed(2)}%`]
  const number = isNumbered && html`<text x="${placeOn(scale, (from + to) / 2)}" y="${y}" dy="-4">${count}</text>`
  return html`<rect class="${from < 0 ? 'fall' : 'rise'}" x="${x}" y="${y}" width="${width.toFixed(2)}%" height="${height.toFixed(2)}%"/>${number}`
}

const stepOf = ([bar]: readonly Bar[]): number => (bar === undefined ? 1 : bar.to - bar.from)

/** From the least edge to the greatest, 0 among them; 0 and every so many edges to either side of it are named. */
function scaleOf(bars: readonly Bar[]): Scale {
  const step = stepOf(bars)
  const [from, to] = [Math.min(0, ...bars.map((bar) => bar.from)), Math.max(0, ...bars.map((bar) => bar.to))]
  const apart = step * Math.ceil((to - from) / step / NAMED)
  const first = Math.ceil(from / apart) * apart
  return { from, to, ticks: Array.from({ length: Math.floor((to - first) / apart) + 1 }, (_, i) => first + i * apart) }
}

/** Scores per ten thousand as people read them, out of a hundred, with a sign. */
const signed = (change: number): string => (change === 0 ? '0' : `${change < 0 ? '−' : '+'}${Math.abs(change) / 100}`)
