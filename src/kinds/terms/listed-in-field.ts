import { idOf, isMark, isWord } from '../../text/cursor'
import { fold } from '../../text/fold'
import type { Token } from '../../text/token'
import { endsInAny, isIndefinite, joinedText } from '../../text/wording'
import { LISTED_ENDS } from '../../vocab/licences/beside/nouns'
import { TITLE_LABEL } from '../../vocab/licences/beside/titles'
import { HOLDERS } from '../../vocab/particles'
import { termOf } from '../as-written'
import { closingBracket } from '../brackets'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { BRACKET, isCapitals } from './past-certificate'
import type { Finder } from './read'

/** The longest name of a licence in a form, in tokens. */
const LONGEST = 14

/**
 * 具備證照：| 高考物理治療師、丙級中餐（葷食）烹調技術士 |: what a field of licences lists is licences by its place alone, whatever the vocabulary knows of them.
 * A test of a language among them is left to its own reader; a value in words of its own (需有保母證照) is read as any sentence is.
 */
export const findListedInField: Finder = (phrase, at) => {
  const { tokens, field } = phrase
  if (field !== 'certificate' || !(at === 0 || joins(tokens[at - 1]) || isMark(tokens[at - 1], ':'))) return undefined
  if (isOfTitles(phrase) || isMark(tokens[memberEnd(tokens, at)], ':')) return undefined // 任一 | 證照：急救證、潛水證
  if (isIndefinite(tokens[at])) return undefined // License: | a | CPA license
  const ends: number[] = []
  for (let first = at; namesPaper(phrase, first, memberEnd(tokens, first)); first = (ends.at(-1) as number) + 1)
    ends.push(memberEnd(tokens, first))
  const next = ends.at(-1)
  if (next === undefined || !closes(tokens, next)) return undefined
  const terms = ends.map((end, place) => named(phrase, place === 0 ? at : (ends[place - 1] as number) + 1, end))
  return { first: at, next, terms }
}

/** 职称：| 工程师: a field of titles names a post as well. */
function isOfTitles({ tokens, source }: Phrase): boolean {
  const start = tokens[0]?.start ?? 0
  return fold(source.slice(Math.max(0, start - LABEL), start)).includes(TITLE_LABEL)
}

/** How far before its value the end of a label is looked for, in characters. */
const LABEL = 4

function memberEnd(tokens: readonly Token[], first: number): number {
  let next = first
  while (next < tokens.length && next - first <= LONGEST && !joins(tokens[next])) {
    if (isMark(tokens[next], '(')) next = Math.max(next, closingBracket(tokens, next, BRACKET))
    else if (isStop(tokens[next])) return next
    next += 1
  }
  return next
}

function joins(token: Token | undefined): boolean {
  return isMark(token, ',') || (isJoint(token) && !isWord(token, 'connective', 'and'))
}

/** The value ends there, or goes on to a test of a language. */
function closes(tokens: readonly Token[], at: number): boolean {
  if (!joins(tokens[at])) return isStop(tokens[at])
  return tokens.slice(at + 1, memberEnd(tokens, at + 1)).some(isOfLanguage)
}

function namesPaper(phrase: Phrase, first: number, next: number): boolean {
  const words = phrase.tokens.slice(first, next)
  if (words.length === 0 || words.length > LONGEST || words.some(isOfSentence)) return false
  const open = isMark(words.at(-1), ')') ? words.findLastIndex((token) => isMark(token, '(')) : -1
  const name = joinedText(words, 0, open > 0 ? open : words.length)
  const isTitled = LISTED_ENDS.some((end) => name.endsWith(end))
  return isTitled || words.some((token) => isWord(token, 'licence')) || isCapitals(phrase, first)
}

/** What a name holds not: who has it, how it weighs, a level, years, a language. */
function isOfSentence(token: Token): boolean {
  return (
    isWord(token, 'function-word', 'have') ||
    (isWord(token, 'function-word', 'person') && endsInAny(token, HOLDERS)) ||
    isWord(token, 'connective') ||
    isWord(token, 'modality') ||
    isWord(token, 'negation') ||
    isWord(token, 'education') ||
    isWord(token, 'noun', 'experience', 'graduate', 'know') ||
    isOfLanguage(token)
  )
}

function isOfLanguage(token: Token): boolean {
  return isWord(token, 'language') || isWord(token, 'certificate')
}

function named(phrase: Phrase, first: number, next: number) {
  const known = phrase.tokens.slice(first, next).find((token) => isWord(token, 'licence'))
  return termOf(phrase, first, next, idOf(known, 'licence'))
}
