import type { Match } from '../../model/match'
import { fill, outOfHundred } from '../page'
import { colourOf } from './colours'
import type { Markup } from './markup'
import { html } from './markup'
import type { Part } from './points'
import type { Words } from './words'

/** Below a hundredth of a point a part would be no wider than the line between two parts. */
const LEAST = 1

/**
 * A score as a bar of 0 to 100: what each requirement gives for certain, then, hatched, what each could give besides. Where the full
 * parts end and where the hatched ones end are the ends of the interval; an upright line stands at the score.
 */
export function scoreBar({ score, interval: [low, high] }: Match, parts: readonly Part[], words: Words): Markup {
  if (score === null) return html``
  const label = fill(words.barLabel, {
    score: outOfHundred(score),
    low: outOfHundred(low),
    high: outOfHundred(high),
  })
  const certain = segments(
    parts.map((part) => part.certain),
    0,
    '',
  )
  const open = segments(
    parts.map((part) => part.open),
    low,
    ' open',
  )
  return html`<svg class="bar" role="img" aria-label="${label}"><use href="#track"/>${certain}${open}<rect class="point" x="${percent(score)}"/></svg>`
}

/** Parts side by side from `start` on. */
function segments(lengths: readonly number[], start: number, as: string): readonly Markup[] {
  let at = start
  return lengths.map((length, index) => {
    const from = at
    at += length
    if (length < LEAST) return html``
    return html`<rect class="${colourOf(index)}${as}" x="${percent(from)}" width="${percent(length)}"/>`
  })
}

const percent = (perTenThousand: number): string => `${Number((perTenThousand / 100).toFixed(2))}%`

/** What every bar is drawn on, and the hatching of what is not known, a pattern a colour. */
export const BAR_DRAWINGS = html`<svg class="shared" aria-hidden="true" width="0" height="0"><defs>
<g id="track"><rect class="track" width="100%"/>${[0, 25, 50, 75, 100].map((at) => html`<line x1="${at}%" x2="${at}%" y1="15" y2="19"/>`)}</g>
${[1, 2, 3, 4, 5, 6].map((n) => html`<pattern id="hatch-${n}" class="c${n}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5"/></pattern>\n`)}</defs></svg>
`
