import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { ADDERS } from '../../vocab/experience/years'
import { LISTING } from '../../vocab/language-ability'
import { CHINESE } from '../../vocab/languages'
import type { Group } from './group'
import { announcer, isUnnamed, languageAt } from './names'
import { choiceStart, countsSeveral, picksOne } from './start'

/**
 * Which pieces are alternatives of one another, by number; `undefined` for a piece that is asked for by itself.
 *
 *   英语、日语或韩语 → 0 0 0     English and either Mandarin or Cantonese → – 1 1     英语和日语均可 → 0 0
 *
 * 和 and “and” part what stands before from what stands behind; a comma and 、 take after the word that closes their list.
 */
export function choicesOf(
  tokens: readonly Token[],
  pieces: readonly Group[],
  firstName: number,
  next: number,
): (number | undefined)[] {
  const isChoice =
    isAnyOfThem(tokens, firstName, next) ||
    isOneOfThem(tokens, pieces, next) ||
    (isOneOrOther(tokens, pieces) && !areTogether(tokens, firstName, next)) ||
    offersOne(tokens, firstName) ||
    (isAmong(tokens[firstName - 1], LISTING) && picksOne(tokens, firstName - 1))
  if (pieces.length > 1 && isChoice) return pieces.map(() => 0)
  const shared = sharedOf(tokens, pieces)
  if (shared !== undefined) return pieces.map((_, index) => (index % 2 === shared ? undefined : 0))
  const runs = pieces.map(() => 0)
  const offered = new Set<number>(isOffered(tokens, firstName) ? [0] : [])
  for (let index = 1; index < pieces.length; index++) {
    const gap = tokens.slice(pieces[index - 1]?.next, pieces[index]?.first)
    const parts = gap.some(partsNames)
    const run = (runs[index - 1] ?? 0) + (parts ? 1 : 0)
    runs[index] = run
    if (gap.some((token) => isWord(token, 'connective', 'or') || isOneUnnamed(token))) offered.add(run)
  }
  const isAlone = (run: number) => runs.indexOf(run) === runs.lastIndexOf(run)
  return runs.map((run) => (offered.has(run) && !isAlone(run) ? run : undefined))
}

/** English | and | …, English | plus | …, English | with | …. */
function partsNames(token: Token): boolean {
  return isWord(token, 'connective', 'and') || isWord(token, 'function-word', 'have') || isAmong(token, ADDERS)
}

/** English and | another Nordic language | (Danish, Swedish): one of those that are named behind it. */
function isOneUnnamed(token: Token): boolean {
  return isUnnamed(token) && isLatin(token) && !token.text.endsWith('s')
}

/** 中、英 | 或 | 中、日: of two pairs, the place within each of the language that both share, and that is asked for whichever it is. */
function sharedOf(tokens: readonly Token[], pieces: readonly Group[]): number | undefined {
  const isEither = (index: number) =>
    tokens.slice(pieces[index - 1]?.next, pieces[index]?.first).some((token) => isWord(token, 'connective', 'or'))
  if (pieces.length !== 4 || [1, 2, 3].some((index) => isEither(index) !== (index === 2))) return undefined
  const names = pieces.map(({ first, next }) =>
    tokens.slice(first, next).flatMap((_, at) => languageAt(tokens, first + at) ?? []),
  )
  return [0, 1].find((at) => names[at]?.[0] !== undefined && names[at]?.[0] === names[at + 2]?.[0])
}

/** | one of | Thai, Malay and Hindi; of | two of | them each is not enough. */
function offersOne(tokens: readonly Token[], firstName: number): boolean {
  const start = choiceStart(tokens, firstName, 0)
  return start !== undefined && !countsSeveral(tokens, start)
}

/** one of the following: | French; 一门外语（ | 英语: what stands before the first name offers a choice. */
function isOffered(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (isMark(tokens[at], ':(,') || isWord(tokens[at], 'function-word') || isExemplar(tokens[at])) at -= 1
  const isInstance = tokens.slice(at + 1, first).some(isExemplar) && isWord(tokens[at], 'noun', 'language')
  return isInstance || isWord(tokens[at], 'connective', 'or') || isUnnamed(tokens[announcer(tokens, at + 1)])
}

/** another language | (e.g. | French */
function isExemplar(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'exemplar')
}

/** 英语、日语 | 任一, 英语和日语 | 均可, 英语或日语 | 其中一门 | 熟练: behind the last name, any of them will do. */
function isAnyOfThem(tokens: readonly Token[], firstName: number, next: number): boolean {
  const last = isWord(tokens[next], 'connective', 'within') ? next + 2 : next + 1
  return tokens.slice(firstName, last).some((token) => isWord(token, 'language-ability', 'any'))
}

/** 英語、日語 | 至少一種 | 語言能力, 國、台語 | 擇一 | 流利: behind the last name it is said that one of them will do. */
function isOneOfThem(tokens: readonly Token[], pieces: readonly Group[], next: number): boolean {
  const behind = tokens.slice(pieces.at(-1)?.first, next + 1)
  return behind.some((token) => isWord(token, 'connective', 'one-of') && !isLatin(token))
}

/** 越南语 | / | 泰语: foreign languages that only a stroke parts. Of Chinese and its varieties whoever names two means both (中文/English). */
function isOneOrOther(tokens: readonly Token[], pieces: readonly Group[]): boolean {
  const isChinese = ({ first, next }: Group) =>
    tokens.slice(first, next).some((_, place) => CHINESE.includes(languageAt(tokens, first + place) ?? ''))
  return areSlashed(tokens, pieces) && !pieces.some(isChinese)
}

/** bilingual ( | English/Spanish |), French/English | bilingual: the stroke stands between two that are both asked for. */
function areTogether(tokens: readonly Token[], firstName: number, next: number): boolean {
  const behindBracket = isMark(tokens[next], ')') ? next + 2 : next + 1
  return tokens
    .slice(Math.max(0, firstName - 2), behindBracket)
    .some((token) => isWord(token, 'language-ability', 'together'))
}

function areSlashed(tokens: readonly Token[], pieces: readonly Group[]): boolean {
  return pieces.every(({ first }, index) => index === 0 || isMark(tokens[first - 1], '/'))
}
