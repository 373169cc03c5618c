import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { EVERY } from '../../vocab/education/others'
import { FIELD_LEADS, RECRUITING, STUDYING, TAKING } from '../../vocab/major/leads'
import { AREAS } from '../../vocab/major/no-field'
import { ANNOUNCING } from '../../vocab/page/announced'
import type { Claim, Phrase } from '../kind'
import { isStop, isStopOrWish } from '../phrase-ends'
import { claimOf } from './claim'
import { leadsList, readList } from './forward-list'
import { narrowsChoice } from './unrestricted'
import { isMajorNoun, isRelated } from './words'

/** 专业：会计、金融; majoring in Accounting: the noun leads its list. */
export function readFromNoun(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isMajorNoun(tokens[at]) && !isWord(tokens[at], 'form-field', 'major')) return undefined
  if (isRelated(tokens[at + 1]) && touches(tokens[at], tokens[at + 1]) && isStopOrWish(tokens[at + 2]))
    return claimOf(phrase, at, at + 2, { related: true }) // 专业 | 对口
  const isVerb = isAmong(tokens[at], STUDYING) || (isAmong(tokens[at], TAKING) && isWord(tokens[at + 1], 'field'))
  if (tokens[at - 1]?.text === 'any' && narrowsChoice(tokens, at + 1)) return readList(phrase, at - 1, at + 2)
  const start = pastLead(tokens, at + 1)
  if (isAmong(tokens[start], RECRUITING)) return undefined // 所学专业 | 为 | 招聘 | 岗位要求的
  if (isAmong(tokens[at], AREAS) && !isWord(tokens[start], 'field')) return undefined // the Reigate | area | in | Surrey
  if (start > at + 1) return readList(phrase, at, start)
  return isVerb ? readList(phrase, at, pastAnnounced(tokens, at + 1)) : undefined
}

/** Tokens of the longest words that announce a list. */
const LONGEST_ANNOUNCEMENT = 6

/** 主修 | 以下其中一科： | 園藝、陶藝: behind the colon, where the words before it say that a list comes. */
function pastAnnounced(tokens: readonly Token[], at: number): number {
  if (!isAmong(tokens[at], ANNOUNCING)) return at
  const colon = tokens.findIndex((token, place) => place > at && isStop(token))
  return isMark(tokens[colon], ':') && colon - at <= LONGEST_ANNOUNCEMENT ? colon + 1 : at
}

/** 专业 | ： |, 专业 | 为 |, 本科、研究生专业 | 均须为 |: behind what leads from the noun to its list; `at` where nothing does. */
function pastLead(tokens: readonly Token[], at: number): number {
  let next = at
  while (isAmong(tokens[next], EVERY) || isWord(tokens[next], 'modality', 'required')) next += 1
  if (leadsList(tokens[next])) return next + 1
  return endsInAny(tokens[next - 1], FIELD_LEADS) ? next : at
}
