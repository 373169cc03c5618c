import { isMark, isWord, touches } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong } from '../../../../text/wording'
import { PART_LEADS } from '../../../../vocab/experience/scope'
import { closingBracket } from '../../../brackets'
import { isAndOr } from '../../../joints'
import { isStop } from '../../../phrase-ends'
import { LONGEST, startsDuration } from '../in-phrase'
import { pastMoney } from '../money'
import { opensOnePaper, opensOtherMatter } from '../new-subject'
import { isOfWhatever } from '../trim'
import { endsMember } from './end'

export const FOOTNOTE = '*'

export function pastMember(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < tokens.length && next - at < LONGEST && !isPastMember(tokens, next) && !opensPart(tokens, at, next))
    next = isMark(tokens[next], '(') ? closingBracket(tokens, next, LONGEST) + 1 : (pastMoney(tokens, next) ?? next + 1)
  if (isRelatedToo(tokens, at, next)) return next + 1
  const isOfNext = isWord(tokens[next], 'noun', 'experience') && isAndOr(tokens[next - 1])
  return isOfNext && next > at + 1 ? next - 1 : next // database management | and experience in retail
}

/** as a weaver | or other mill-related | experience |: what closes the list is no experience of its own. */
function isRelatedToo(tokens: readonly Token[], first: number, noun: number): boolean {
  if (!isWord(tokens[noun], 'noun', 'experience') || !isWord(tokens[noun - 1], 'noun', 'related')) return false
  const joint = tokens.slice(first, noun).findLastIndex((token) => isWord(token, 'connective', 'or'))
  const isWhole = isStop(tokens[noun + 1]) || isWord(tokens[noun + 1], 'modality')
  return joint > 0 && isWhole && tokens[first + joint + 1]?.text === 'other'
}

/** maintenance | including plumbing |; trades | including plumbing | are named by it. */
function opensPart(tokens: readonly Token[], first: number, at: number): boolean {
  return isAmong(tokens[at], PART_LEADS) && !isOfWhatever(tokens, [first, at])
}

function isPastMember(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '(')) {
    const close = closingBracket(tokens, at, LONGEST)
    return close < 0 || isAside(tokens, at, close)
  }
  if (isStop(tokens[at]) && !isStar(tokens, at) && pastMoney(tokens, at) === undefined) return true
  if (isFullStop(tokens, at) || endsMember(tokens, at)) return true
  return tokens[at]?.text === '-' && opensOther(tokens, at + 1)
}

/** in catering - | 3 years, - | you know, - | preferably in hotels, - | a CPA license, - | fluent Spanish: what a dash sets apart. */
function opensOther(tokens: readonly Token[], at: number): boolean {
  const isGraded = isWord(tokens[at], 'level-wording') && isWord(tokens[at + 1], 'language')
  const isPaper = opensOnePaper(tokens, at)
  const isWish = isWord(tokens[at], 'modality', 'preferred.on')
  return startsDuration(tokens, at) || opensOtherMatter(tokens[at]) || isWish || isGraded || isPaper
}

/** in a 4 | * | inn: the mark is none of a footnote. */
export function isStar(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], FOOTNOTE) && tokens[at - 1]?.type === 'number' && touches(tokens[at - 1], tokens[at])
}

/** (fresh graduates welcome), (1-10 years): what waives, prefers or counts is no scope. */
export function isAside(tokens: readonly Token[], open: number, close: number): boolean {
  if (startsDuration(tokens, open + 1)) return true
  return tokens.slice(open, close).some((token) => isWord(token, 'modality') || isWord(token, 'negation'))
}

/** A full stop inside a word (node.js) ends nothing. */
function isFullStop(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '.') && tokens[at + 1]?.start !== tokens[at]?.end && !endsInitials(tokens, at)
}

/** the U.S | . | market: the point behind the last of some letters. */
function endsInitials(tokens: readonly Token[], at: number): boolean {
  const [point, letter] = [tokens[at - 2], tokens[at - 1]]
  return letter?.text.length === 1 && isMark(point, '.') && touches(point, letter)
}
