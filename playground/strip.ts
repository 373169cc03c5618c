import type { Match } from '../src/index'
import { fill } from '../src/phrase'
import { scoreBar } from '../src/report/html/bar'
import type { Markup } from '../src/report/html/markup'
import { html } from '../src/report/html/markup'
import { partsOf } from '../src/report/html/points'
import type { View } from '../src/report/html/view'
import { outOfHundred } from '../src/report/page'

/** The score in sight: what it is, what it could be, whether the gates are passed. */
export function strip(match: Match, { page, words }: View): Markup {
  const { score, interval, eligible, outcomes } = match
  const [low, high] = interval.map(outOfHundred)
  const range =
    interval[0] < interval[1] && html`<span>${fill(words.range, { low: low ?? '', high: high ?? '' })}</span>`
  return html`<p class="score">${score === null ? page.noScore : html`<b>${outOfHundred(score)}</b>`}${range}<span class="gate ${eligible}">${page.eligible[eligible]}</span></p>
${scoreBar({ score, interval, parts: partsOf(outcomes), names: outcomes.map(({ requirementId }) => requirementId) }, words)}`
}

/** The same in a few words, for whoever does not see it change. */
export const spoken = ({ score, eligible }: Match, { page }: View): string =>
  [score === null ? page.noScore : outOfHundred(score), page.eligible[eligible]].join(', ')
