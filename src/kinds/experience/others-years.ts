import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import {
  ALL_OF,
  BENEFITS,
  EMPLOYER_LEADS,
  FOUNDED,
  LED_BY,
  NOT_OF_THE_EMPLOYER,
  OTHER_YEARS,
  PAID_BY,
  PAY,
  PROMISING,
  REWARDS,
  SEEKING,
  WINDOW_LEADS,
} from '../../vocab/experience-words'
import { LICENCE_HEADS } from '../../vocab/licence-words'
import { endsInAny, isAmong, isLatin, isStop, opensWithAny } from '../places'
import type { Quantity } from '../quantity'

/** 工龄满一年享受年假, 六个月后升副店长: what the years earn is no requirement. */
export function isRewarded(tokens: readonly Token[], { next }: Quantity): boolean {
  const brings = isWord(tokens[next], 'function-word', 'have') && opensWithAny(tokens[next + 1], BENEFITS)
  return brings || isWord(tokens[next], 'noun', 'born') || opensWithAny(tokens[next], REWARDS)
}

/** 工作满1年享年假 is a benefit, the last 50 years a history. */
export function isHistory(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const isFull = (at: number) => tokens[at]?.text.endsWith('满') === true && tokens[at - 1]?.text === '工作'
  const isTenure = isFull(first) || isFull(first - 1)
  const before = tokens[first - 1]?.text ?? ''
  const isWindow = WINDOW_LEADS.includes(before) || PROMISING.includes(before) // receive | 3 months | of training
  const isOfOther = OTHER_YEARS.some((end) => before.endsWith(end)) // 车龄3年以上
  return isTenure || isWindow || isOfOther || isLicence(tokens[first - 1]) || isWorkHistory(tokens, next)
}

/** 道路从业资格证 | 2年以上, B2驾照 | 3年: how long a licence has been held. */
function isLicence(token: Token | undefined): boolean {
  return endsInAny(token, LICENCE_HEADS)
}

/** go back 10 years | of work history |: how far a check goes. */
function isWorkHistory(tokens: readonly Token[], at: number): boolean {
  const isOf = tokens[at]?.text === 'of'
  return (
    tokens[at]?.text === 'of history' || (isOf && tokens.slice(at + 1, at + 4).some(({ text }) => text === 'history'))
  )
}

/** How far before the experience the employer may be named, and behind it, in tokens. */
const REACH = 12

/**
 * We have over | 20 years of experience |, our engineers average | 9 years |; with | 30 years of experience |, we …: what the employer
 * has is asked of nobody. Whoever is looked for (we need someone with 3 years) is named in between.
 */
export function isOfEmployer(tokens: readonly Token[], first: number, next: number): boolean {
  if (!isLatin(tokens[next - 1])) {
    const isHeld = isHad(tokens, first) || tokens[first]?.text === LED_BY || tokens[first - 1]?.text === LED_BY
    return (isHeld && !isWhose(tokens, next)) || isPaid(tokens, first, next)
  }
  return isNamedBefore(tokens, first) || isNamedBehind(tokens, first, next) || isPromised(tokens, first)
}

/** 公司拥有 | 20年的行业经验: in Chinese the employer stands right before its verb; 我们期待有 | 5年经验 | 的你 and 集团公司 | 5年经验 are others'. */
function isHad(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (isWord(tokens[at], 'bound')) at -= 1
  if (!isWord(tokens[at], 'function-word', 'have') && !isWord(tokens[at], 'holding', 'have')) return false
  at -= 1
  while (isWord(tokens[at], 'function-word', 'degree', 'particle') && !isEmployer(tokens[at])) at -= 1
  return (isEmployer(tokens[at]) && isStop(tokens[at - 1])) || (isMark(tokens[at], ',') && isFounded(tokens, at))
}

/** 公司成立于1998年 | ，拥有 | 20年行业经验: what was founded before the comma has it. */
function isFounded(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - REACH) && !isStop(tokens[at]); at--)
    if (FOUNDED.some((word) => tokens[at]?.text.includes(word))) return true
  return false
}

/** 薪资依 | 经历 | 核定, 薪水面议，视 | 相关经验 | 而定: what the pay goes by. */
function isPaid(tokens: readonly Token[], first: number, next: number): boolean {
  const start = Math.max(0, first - REACH)
  const around = tokens.slice(start, next + REACH)
  if (!around.some(({ text }) => PAY.some((word) => text.includes(word)))) return false
  for (let at = next - 1; at >= start && !isMark(tokens[at], ',;。'); at--)
    if (PAID_BY.some((word) => tokens[at]?.text.startsWith(word) || tokens[at]?.text.endsWith(word))) return true
  return false
}

/** 企业有3年经验 | 者 | 优先: of whoever has it. */
function isWhose(tokens: readonly Token[], next: number): boolean {
  return tokens[next - 1]?.text.endsWith('者') === true || isSought(tokens[next])
}

function isNamedBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at >= Math.max(0, first - REACH); at--) {
    if (isEmployer(tokens[at])) return isStop(tokens[at - 1]) || isAmong(tokens[at - 1], ALL_OF)
    if (at < first && (isStop(tokens[at]) || isSought(tokens[at]))) return false
  }
  return false
}

/** You will gain | 2 years of experience |: what the work brings. */
function isPromised(tokens: readonly Token[], first: number): boolean {
  return [first - 1, first].some((at) => isAmong(tokens[at], PROMISING))
}

/** The longest words that lead up to the employer's years, in tokens. */
const LEAD = 10

/** With 30 years of experience in tea | , we …; drawing on 70 years of experience | , our team … */
function isNamedBehind(tokens: readonly Token[], first: number, next: number): boolean {
  let at = first
  while (at > 0 && first - at < LEAD && !isStop(tokens[at - 1])) at -= 1
  const leads = isAmong(tokens[at], EMPLOYER_LEADS) && isStop(tokens[at - 1])
  return leads && isMark(tokens[next], ',') && isEmployer(tokens[next + 1])
}

function isEmployer(token: Token | undefined): boolean {
  return isWord(token, 'holding', 'company') && !isAmong(token, NOT_OF_THE_EMPLOYER)
}

/** we are looking for, our ideal candidate, we require. */
function isSought(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'person') || isWord(token, 'modality') || isAmong(token, SEEKING)
}
