import type { Span } from '../model/span'
import type { Term } from '../model/term'
import { isMark, isWord, touches } from '../text/cursor'
import type { Token } from '../text/token'
import type { WordClass } from '../vocab'
import { HAVING_ENDS } from '../vocab/experience/years'
import { HAN_JOINTS, INDEFINITE_ARTICLES } from '../vocab/particles'
import type { Phrase } from './kind'

/** Whether a token is written as one of the words. */
export function isAmong(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.text)
}

/** Whether what a token is written as ends in one of these. */
export function endsInAny(token: Token | undefined, ends: readonly string[]): boolean {
  return token !== undefined && ends.some((end) => token.text.endsWith(end))
}

/** The same of a word or its plural: welder and welders, of what ends in er. */
export function endsInAnyOrPlural(token: Token | undefined, ends: readonly string[]): boolean {
  const one = token?.text.replace(/s$/, '') ?? ''
  return ends.some((end) => one.endsWith(end))
}

/** Whether it opens with one of these. */
export function opensWithAny(token: Token | undefined, starts: readonly string[]): boolean {
  return token !== undefined && starts.some((start) => token.text.startsWith(start))
}

/** The source from the first token to the one before `next`. */
export function spanOf({ tokens }: Phrase, first: number, next: number): Span {
  const isRelated = isWord(tokens[first], 'connective', 'or-equivalent') || isWord(tokens[first], 'noun', 'related')
  const isJoined = isRelated && opensWithAny(tokens[first], HAN_JOINTS)
  return [(tokens[first]?.start ?? 0) + (isJoined ? 1 : 0), tokens[next - 1]?.end ?? 0]
}

/** A term of the words from `first` to before `next`, as they are written. */
export function termOf(phrase: Phrase, first: number, next: number, id?: string): Term {
  const span = spanOf(phrase, first, next)
  return { text: phrase.source.slice(...span), span, ...(id !== undefined && { id }) }
}

/** 包材供应商 | 资源, 人文 | 学科: the term without a word that closes it. */
export function withoutEnd({ text, span, ...rest }: Term, end: Token): Term {
  return { text: text.slice(0, end.start - span[0]), span: [span[0], end.start], ...rest }
}

/** Marks that join the words of a list, or stand within one. */
const SOFT_MARKS = '、/·&+-"\'“”「」『』.《》|\\~'

/** Whether a phrase ends here whatever is being read: at a comma, a stop, a colon, a bracket, a line break, another's token. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || (token.type === 'mark' && !SOFT_MARKS.includes(token.text))
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

/** What the tokens of `[first, next)` say together. */
export function joinedText(tokens: readonly Token[], first: number, next: number): string {
  let text = ''
  for (let at = first; at < next; at++) text += tokens[at]?.text ?? ''
  return text
}

/** A word between the members of a list: 或 及 and. */
export function isAndOr(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'or', 'and')
}

/** The same, or a mark: 、 / &. */
export function isJoint(token: Token | undefined): boolean {
  return isMark(token, '、/&') || isAndOr(token)
}

/** Whether what is being read ends here, or is said to be only wished for. */
export function isStopOrWish(token: Token | undefined): boolean {
  return isStop(token) || isWord(token, 'modality', 'preferred.back')
}

/** The end of a sentence, or of what is a sentence but for its stop. */
export function isFullStop(token: Token | undefined): boolean {
  return isMark(token, ';。')
}

/** 设计 | 工作, years of | experience: the last word within a word, where it is one that `accepts` takes. */
export function lastInside(token: Token | undefined, accepts: (word: Token) => boolean): Token | undefined {
  if (token?.type !== 'word') return undefined
  return token.inside.find((word) => word.end === token.end && accepts(word))
}

/** Whether a word ends in one that `accepts` takes. */
export function endsInside(token: Token | undefined, accepts: (word: Token) => boolean): boolean {
  return lastInside(token, accepts) !== undefined
}

/** 或有, 及有, 且具备: a joint that holds the verb of having. */
export function isHavingJoint(token: Token | undefined): boolean {
  return isWord(token, 'connective') && endsInAny(token, HAVING_ENDS)
}

/** The place of the bracket that closes the one at `open`, within `reach` tokens, or -1. */
export function closingBracket(tokens: readonly Token[], open: number, reach: number): number {
  const end = Math.min(tokens.length, open + reach)
  for (let at = open + 1; at < end; at++) if (isMark(tokens[at], ')')) return at
  return -1
}

/** Behind the bracket that opens at `at`; the place itself where none does, or none closes within `reach` tokens. */
export function behindBracket(tokens: readonly Token[], at: number, reach: number): number {
  return isMark(tokens[at], '(') ? Math.max(at, closingBracket(tokens, at, reach) + 1) : at
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

/** The place of the bracket that opens what the one at `close` closes, within `reach` tokens and not before `from`. */
export function openingBracket(
  tokens: readonly Token[],
  close: number,
  from: number,
  reach: number,
): number | undefined {
  for (let at = close - 1; at >= from && close - at < reach; at--) if (isMark(tokens[at], '(')) return at
  return undefined
}

/** Classes of word that mean something to one reader only (供应商, 分析, 稳定; 方向): to every other they are words like any. */
const OF_ONE_READER: readonly WordClass[] = [
  'resource',
  'resource-sort',
  'resource-party',
  'resource-head',
  'breadth',
  'holding',
  'field-word',
  'degree-letters',
  'deed',
]

/** Whether no vocabulary knows the token but one that is of one reader alone. */
export function isFree(token: Token | undefined): boolean {
  if (token?.type === 'word') return token.readings.every((reading) => OF_ONE_READER.includes(reading.class))
  return token?.type === 'text'
}

/** | A | 證: a letter that touches Chinese is no article. */
export function isLetterOf(tokens: readonly Token[], at: number): boolean {
  const [letter, next] = [tokens[at], tokens[at + 1]]
  return letter?.text.length === 1 && isLatin(letter) && !isLatin(next) && touches(letter, next)
}

/** a, an: what follows is one of a kind. */
export function isIndefinite(token: Token | undefined): boolean {
  return isAmong(token, INDEFINITE_ARTICLES)
}

/** Whether a token is of Latin letters, folded. */
export function isLatin(token: Token | undefined): boolean {
  const unit = token?.text.charCodeAt(0) ?? 0
  return unit >= 0x61 && unit <= 0x7a
}

/** 本科, Bachelor's, or letters that are a degree where something says so: BA. */
export function isLevelName(token: Token | undefined): boolean {
  return isWord(token, 'education') || isWord(token, 'degree-letters')
}

/** 讀 / | 精通, 寫： | 不會, 聽- | 中等, 說| | 略懂: the mark between a skill of a form and its grade. */
export function leadsGrade(token: Token | undefined): boolean {
  return isMark(token, '/:(|') || isWord(token, 'range', 'to')
}
