import { fill, outOfHundred } from '../page'
import { colourOf } from './colours'
import type { Markup } from './markup'
import { html } from './markup'
import type { Part } from './points'

/** Below a hundredth of a point a part would be no wider than the line between two parts. */
const LEAST = 1

/**
 * A score as a bar of 0 to 100: what each requirement gives for certain, then, hatched, what each could give besides. Where the full
 * parts end and where the hatched ones end are the ends of the interval; an upright line stands at the score.
 */
export function scoreBar(
  score: number | null,
  [low, high]: readonly [number, number],
  parts: readonly Part[],
  { barLabel }: { readonly barLabel: string },
): Markup {
  if (score === null) return html``
  const label = fill(barLabel, {
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
