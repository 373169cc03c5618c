import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin, joinedText } from '../../text/wording'
import {
  AGED,
  AT_LARGE,
  AVERAGES,
  OTHERS_AGED,
  OUTSTANDING,
  THOSE_SERVED,
  TOLD_OF,
  WELCOMING,
} from '../../vocab/age-words'
import { opensDemand } from '../beside-demand'
import type { Claim } from '../kind'
import { isStop } from '../phrase-ends'
import type { Quantity } from '../quantity'
import { isRefusedAtOnce } from '../refused'

/** 65歲以上 | 者請勿應徵 |, 未滿25歲 | 者不予錄用: whoever is refused is on the other side of the bound. */
export function withoutRefused(tokens: readonly Token[], claim: Claim<'age'>): Claim<'age'> {
  const { min, max, ...leaf } = claim.leaf
  const isOneEnd = (min === undefined) !== (max === undefined)
  if (!isOneEnd || !isRefusedAtOnce(tokens, claim.next)) return claim
  const step = isLatin(tokens[claim.first]) ? 0 : 1 // under 25, where 65歲以上 has the 65
  return {
    ...claim,
    leaf: { ...leaf, ...(max !== undefined && { min: max + step }), ...(min !== undefined && { max: min - step }) },
  }
}

/** 20-35岁女性 | 消费者, 90后 | 为主: what stands behind the age, or behind the gender beside it, says whose it is. */
export function isOfOthers(tokens: readonly Token[], { first, next }: Pick<Claim<'age'>, 'first' | 'next'>): boolean {
  if (isWholeOfThem(tokens, first, next)) return false
  if (isMark(tokens[first - 1], '(') && isMark(tokens[next], ')') && namesAged(tokens, first - 1)) return true
  if (isToldOf(tokens, first)) return true
  const at = isWord(tokens[next], 'gender') ? next + 1 : next
  if (!touches(tokens[next - 1], tokens[next]) || tokens[at] === undefined) return false
  const behind = joinedText(tokens, at, at + 2)
  return OTHERS_AGED.some((word) => behind.startsWith(word))
}

/** 目标客群 | 25-35岁, 主要客户 | 为 | 25-35岁, 主要客群 | ：25-35歲: whose it is stands before it. */
export function isToldOf(tokens: readonly Token[], first: number): boolean {
  const [person, link] = [tokens[first - 2], tokens[first - 1]]
  if (isMark(link, ':')) return endsInAny(person, TOLD_OF)
  if (link?.type === 'mark' || isWord(link, 'modality')) return false
  return endsInAny(link, TOLD_OF) || (endsInAny(person, TOLD_OF) && !isLatin(link))
}

/** 歡迎 | 中高齡者 | （45歲以上）: what the word means, and nobody else is turned away. */
function namesAged(tokens: readonly Token[], open: number): boolean {
  const text = joinedText(tokens, Math.max(0, open - LONGEST_PEOPLE), open)
  return AGED.some((word) => text.endsWith(word))
}

/** Tokens of the longest word for people at large. */
const LONGEST_PEOPLE = 4

/** 18-35歲 | 青年 |, 凡 | 18歲以上 | 國民 |，…: people at large with whom the sentence opens and ends are those who are sought. */
function isWholeOfThem(tokens: readonly Token[], first: number, next: number): boolean {
  if (!opensSought(tokens, first)) return false
  let end = next
  while (end - next < LONGEST_PEOPLE && !isStop(tokens[end]) && !isWord(tokens[end], 'modality')) end += 1
  return (isStop(tokens[end]) || isWord(tokens[end], 'modality')) && AT_LARGE.includes(joinedText(tokens, next, end))
}

/** | 18-35歲, 凡 | 18歲以上, 招募 | 對象：| 18-35歲: nothing stands before the age, or who is sought. */
function opensSought(tokens: readonly Token[], first: number): boolean {
  const isLabelled = isMark(tokens[first - 1], ':')
  if (isStop(tokens[first - 1]) && !isLabelled) return true
  return tokens
    .slice(Math.max(0, isLabelled ? first - LONGEST_PEOPLE : first - 1), first)
    .some((token) => isAmong(token, WELCOMING))
}

/** average age | 31, residents | aged 65: of many, or of those whom the work is for. */
export function isOfServed(tokens: readonly Token[], at: number): boolean {
  if (endsInAny(tokens[at - 1], AVERAGES)) return true
  for (let place = at - 1; place >= Math.max(0, at - 4) && !isStop(tokens[place]); place--)
    if (isAmong(tokens[place], THOSE_SERVED)) return !isOfThem(tokens, place)
  return false
}

/** must be | young people | aged 20 to 30: those who are sought, and not those whom the work is for. */
function isOfThem(tokens: readonly Token[], at: number): boolean {
  const start = Math.max(0, at - 4)
  return tokens.slice(start, at).some((token) => isWord(token, 'function-word', 'being'))
}

/** What may follow the candidate's age at once, and demands nothing; of anything else (18岁以上客户, 65岁以上民众) it is another's. */
const FOLLOWING = [
  'gender',
  'modality',
  'connective',
  'negation',
  'unit',
  'trait',
  'function-word',
  'bound',
  'holding', // 20岁以上有一定的
  'protected', // 18-48周岁身体健康
] as const

export function isOfTheCandidate(tokens: readonly Token[], { first, next }: Quantity): boolean {
  if (isWholeOfThem(tokens, first, next) || isRefusedAtOnce(tokens, next)) return true
  const following = tokens[next]
  if (isStop(following) || isMark(following, '、/') || !touches(tokens[next - 1], following)) return true
  if (following?.type === 'number' && isMark(tokens[next + 1], '.、')) return true // 18-40岁 | 2.亲和力强
  const behind = joinedText(tokens, next, next + 2)
  if (OUTSTANDING.some((word) => behind.startsWith(word))) return true
  return (
    opensDemand(tokens, next) ||
    FOLLOWING.some((wordClass) => isWord(following, wordClass)) ||
    isWord(following, 'noun', 'education', 'experience', 'work')
  )
}
