import { isMark, isWord } from '../text/cursor'
import type { Token } from '../text/token'
import type { Bound, BoundId } from '../vocab/bounds'
import { BOUNDS } from '../vocab/facts.constant'

/** Words that bound a figure, one after the other (至少要 满). */
export interface Bounds {
  readonly bounds: readonly Bound[]
  readonly next: number
}

type Side = 'before' | 'after'

/** More words of bounding than a quantity can have are no longer read as one. */
const MOST_BOUNDS = 4

export function readBounds(tokens: readonly Token[], at: number, side: Side): Bounds {
  const bounds: Bound[] = []
  let next = at
  while (bounds.length < MOST_BOUNDS) {
    if (side === 'after') {
      const end = pastInclusion(tokens, next)
      if (end > next && isLeftOut(tokens[next + 1])) bounds.push('exclusive')
      next = end
    }
    const bound = boundOf(tokens[next], side)
    if (bound === undefined || (side === 'after' && opensNext(tokens, next))) break
    bounds.push(bound)
    next += 1
    if (side === 'before' && isMark(tokens[next], ':')) next += 1
  }
  return { bounds, next }
}

/**
 * 3年 |（含3年）| 以上, 40岁以下 |（含40岁）|: the figure once more, to say that it belongs to what it bounds, as every end does, or 40岁以下
 * |（不含40岁）| that it does not.
 */
function pastInclusion(tokens: readonly Token[], at: number): number {
  const start = isLeftOut(tokens[at + 1]) ? at + 2 : at + 1
  const isInclusion =
    isMark(tokens[at], '(') && isWord(tokens[start], 'connective', 'within') && tokens[start + 1]?.type === 'number'
  if (!isInclusion) return at
  let next = start + 2
  while (isWord(tokens[next], 'unit') || boundOf(tokens[next], 'after') !== undefined) next += 1
  return isMark(tokens[next], ')') ? next + 1 : at
}

/** （| 不 | 含40岁）. */
function isLeftOut(token: Token | undefined): boolean {
  return token?.text === '不'
}

/** above 18 | and below 35, 20岁以上 | 未满50岁, min 3 | max 6, Min: 3 years | Max: | 6 years: the word that would close the first figure opens the second. */
function opensNext(tokens: readonly Token[], at: number): boolean {
  const isOfEither = boundOf(tokens[at], 'before') !== undefined
  const start = isMark(tokens[at + 1], ':') ? at + 2 : at + 1
  const [figure, behind] = [tokens[start], tokens[start + 1]]
  const isBeforeFigure = figure?.type === 'number' && (behind === undefined || isWord(behind, 'unit'))
  return boundInside(tokens, at) !== undefined || (isOfEither && isBeforeFigure)
}

/** The bound that a closing word holds behind its *and*, with a figure of its own to bound: below in `and below 35`. */
export function boundInside(tokens: readonly Token[], at: number): Bound | undefined {
  const word = tokens[at]
  if (word?.type !== 'word' || boundOf(word, 'before') !== undefined || tokens[at + 1]?.type !== 'number')
    return undefined
  return boundOf(word.inside[word.inside.length - 1], 'before')
}

export function join(a: Bounds, b: Bounds): Bounds {
  return { bounds: [...a.bounds, ...b.bounds], next: b.next }
}

/** A word may bound from either side (minimum): the side says which of its readings is meant. */
export function boundOf(token: Token | undefined, side: Side): Bound | undefined {
  if (token?.type !== 'word') return undefined
  for (const reading of token.readings) {
    if (reading.class !== 'bound') continue
    const entry = BOUNDS[reading.id as BoundId]
    if (entry.side === side) return entry.bound
  }
  return undefined
}
