import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { readList } from './forward-list'
import { isCode, listStart } from './list'
import { isAcademic, isMajorNoun, isOfLevel } from './words'

/** 会计学（| 120203K |）、审计学（…）, 会计学 | 120203K |: fields with their numbers need no noun. */
export function readCoded(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const open = isMark(tokens[at - 1], '(') ? at - 1 : at
  if (!isCode(tokens, at) || !isWord(tokens[open - 1], 'field')) return undefined
  const start = listStart(tokens, open, from)
  const isLong = (tokens[at]?.text.length ?? 0) >= LONG_CODE
  return isLong || isAcademic(tokens[open - 1]) ? readList(phrase, start, start) : undefined
}

/** So many digits are no pay and no headcount. */
const LONG_CODE = 6

/** The value of a field of the form names majors, with a noun or without. */
export function readValue(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { field, tokens } = phrase
  if (at > 0 || (field !== 'major' && field !== 'knowledge' && field !== 'background')) return undefined
  if (isLed(tokens)) return undefined
  const claim = readList(phrase, 0, 0)
  if (field === 'background') return isBareList(tokens, claim) ? claim : undefined
  const isNamed = claim?.leaf.related === true || claim?.leaf.terms[0]?.id !== undefined
  return field === 'major' || isNamed ? claim : undefined // 統計製程管制、量測系統分析 is knowledge of no field
}

/** 教育背景：| 会计、金融 |; not 英语 | 四级, which is of a language, and not 互联网行业. */
function isBareList(tokens: readonly Token[], claim: Claim<'major'> | undefined): boolean {
  const following = tokens[claim?.next ?? 0]
  return isWord(tokens[0], 'field') && (isStop(following) || isOfLevel(following))
}

/** 面向 | 专业 |：电子、通信: words that no label has stand before the noun, and the list behind its colon. */
function isLed(tokens: readonly Token[]): boolean {
  return tokens.slice(0, LEAD).some((token, at) => isMajorNoun(token) && isMark(tokens[at + 1], ':'))
}

/** The most tokens that lead up to such a colon. */
const LEAD = 4
