import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'

/** Half-open, in tokens. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where phrases part, besides *while* and its like; a list (、 /) is one phrase. A bracket is a phrase of its own, which the phrase around it passes over. */
const STOPS = ',;。\n'

/**
 * For each token the phrase that it stands in: to the nearest stops, or to the brackets around it.
 *
 *   采购经验1年 ( 包装优先 , 2年以上 ) , 本科      →   采购经验1年 (…) · 包装优先 · 2年以上 · 本科
 *
 * `owned`: the tokens that a leaf holds; a comma inside a leaf parts nothing. One pass: its time is linear in the tokens.
 */
export function phrasesOf(tokens: readonly Token[], owned: readonly boolean[]): readonly Stretch[] {
  const phrases: Stretch[] = []
  let inner: Level = { start: 0, places: [] }
  const outer: Level[] = []
  tokens.forEach((token, at) => {
    inner.places.push(at)
    const parts = isMark(token, STOPS) || isWord(token, 'connective', 'contrast')
    if (parts && owned[at] !== true) inner = close(phrases, inner, at)
    else if (isMark(token, '(')) {
      outer.push(inner)
      inner = { start: at + 1, places: [] }
    } else if (isMark(token, ')')) {
      const around = outer.pop()
      if (around === undefined) return
      close(phrases, inner, at)
      around.places.push(at)
      inner = around
    }
  })
  for (const level of [...outer, inner]) close(phrases, level, tokens.length)
  return phrases
}

/** A phrase that is still open, and the tokens in it. */
interface Level {
  readonly start: number
  readonly places: number[]
}

/** Ends a phrase before `end`; the next one on its level starts behind. */
function close(phrases: Stretch[], { start, places }: Level, end: number): Level {
  const phrase = { start, end }
  for (const place of places) phrases[place] = phrase
  return { start: end + 1, places: [] }
}
