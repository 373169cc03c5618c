import { fill } from '../../phrase'
import { outOfHundred } from '../page'
import { colourOf } from './colours'
import type { Markup } from './markup'
import { html } from './markup'
import type { Part } from './points'

/** Below a hundredth of a point a part would be no wider than the line between two parts. */
const LEAST = 1
/** A part of less than this has no room for its number. */
const NUMBERED = 500

/** What a bar is drawn of. */
export interface Scored {
  readonly score: number | null
  readonly interval: readonly [low: number, high: number]
  /** One for each requirement, and the number of each. */
  readonly parts: readonly Part[]
  readonly names: readonly string[]
}

type BarWords = Readonly<Record<'barLabel' | 'barPoint', string>>

/**
 * A score as a bar of 0 to 100: what each requirement gives for certain, then, hatched, what each could give besides. Where the full
 * parts end and where the hatched ones end are the ends of the interval; an upright line stands at the score. Below a part that has the room is its
 * number, since there are more requirements than colours.
 */
export function scoreBar({ score, interval, parts, names }: Scored, words: BarWords): Markup {
  if (score === null) return html``
  const certain = segments(
    parts.map((part) => part.certain),
    names,
    0,
    '',
  )
  const open = segments(
    parts.map((part) => part.open),
    names,
    interval[0],
    ' open',
  )
  return html`<svg class="bar" role="img" aria-label="${labelOf(score, interval, words)}"><use href="#track"/>${certain}${open}<rect class="point" x="${percent(score)}"/></svg>`
}

/** An interval that is one point is not told. */
function labelOf(score: number, [low, high]: Scored['interval'], { barLabel, barPoint }: BarWords): string {
  const ends = { low: outOfHundred(low), high: outOfHundred(high) }
  return fill(low === high ? barPoint : barLabel, { score: outOfHundred(score), ...ends })
}

/** Parts side by side from `start` on. */
function segments(lengths: readonly number[], names: readonly string[], start: number, as: string): readonly Markup[] {
  let at = start
  return lengths.map((length, index) => {
    const from = at
    at += length
    if (length < LEAST) return html``
    const number = length >= NUMBERED && html`<text x="${percent(from + length / 2)}" y="29">${names[index]}</text>`
    return html`<rect class="${colourOf(index)}${as}" x="${percent(from)}" width="${percent(length)}"/>${number}`
  })
}

const percent = (perTenThousand: number): string => `${Number((perTenThousand / 100).toFixed(2))}%`
