import { isMark, isWord } from '../text/cursor'
import type { Token } from '../text/token'

/** Marks that join the words of a list, or stand within one. */
const SOFT_MARKS = '、/·&+-"\'“”「」『』.《》|\\~'

/** Whether a phrase ends here whatever is being read: at a comma, a stop, a colon, a bracket, a line break, another's token. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || (token.type === 'mark' && !SOFT_MARKS.includes(token.text))
}

/** Or at a dot, which ends an English sentence where it stands within no word. */
export function isStopOrDot(token: Token | undefined): boolean {
  return isStop(token) || isMark(token, '.')
}

/** The end of a sentence, or of what is a sentence but for its stop. */
export function isFullStop(token: Token | undefined): boolean {
  return isMark(token, ';。')
}

/** Whether what is being read ends here, or is said to be only wished for. */
export function isStopOrWish(token: Token | undefined): boolean {
  return isStop(token) || isWord(token, 'modality', 'preferred.back')
}

/** Where the phrase that holds `at` begins, looked for within `reach` tokens. */
export function phraseStart(tokens: readonly Token[], at: number, reach = tokens.length): number {
  let start = Math.max(0, at)
  while (at - start < reach && !isStop(tokens[start - 1])) start -= 1
  return start
}

/** Where it ends. */
export function phraseEnd(tokens: readonly Token[], at: number, reach = tokens.length): number {
  let end = at
  while (end - at < reach && !isStop(tokens[end])) end += 1
  return end
}

/** Whether such a token stands among the `reach` before `at`, in the same phrase. */
export function followsIn(
  tokens: readonly Token[],
  at: number,
  reach: number,
  accepts: (token: Token) => boolean,
): boolean {
  for (let place = at - 1; place >= Math.max(0, at - reach); place--) {
    const token = tokens[place] as Token
    if (isStop(token)) return false
    if (accepts(token)) return true
  }
  return false
}
