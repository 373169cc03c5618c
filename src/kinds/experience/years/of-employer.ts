import { isMark, isWord } from '../../../text/cursor'
import { isUpperCase } from '../../../text/letters'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../../text/wording'
import {
  ALL_OF,
  AVERAGE,
  DEVELOPING,
  EMPLOYER_LEADS,
  FIRM_COUNTS,
  FOUNDED,
  FOUNDED_ENDS,
  HIRING,
  LED_BY,
  OFFERED_TO,
  OWN,
  PAID_BY,
  PAY,
  PROMISING,
  SERVES,
  SINCE,
} from '../../../vocab/experience/employer'
import { SHARED_SCOPE } from '../../../vocab/experience/scope'
import { HOLDERS } from '../../../vocab/particles'
import { isEmployer, isSought } from '../../employer'
import { isFree } from '../../free-word'
import { isJoint } from '../../joints'
import type { Phrase } from '../../kind'
import { followsIn, isStop, phraseStart } from '../../phrase-ends'
import type { Quantity } from '../../quantity'

/** How far before the experience the employer may be named, and behind it, in tokens. */
const REACH = 12

/** The longest words that lead up to the employer's years, in tokens. */
const LEAD = 10

/** 成立 | 15年 |, 创办至今 | 30年: how long the employer has been there. */
export function isSinceFounding(tokens: readonly Token[], { first }: Quantity): boolean {
  let at = first - 1
  while (isAmong(tokens[at], SINCE)) at -= 1
  return endsInAny(tokens[at], FOUNDED_ENDS)
}

/** 20年老厂 | 诚聘 | 车工, 我厂 | 生产家具15年: bare years are of the employer that hires behind them, or speaks before. */
export function isOfHirer(
  tokens: readonly Token[],
  first: number,
  { bare, next: start }: Quantity,
  next: number,
): boolean {
  const hires = (token: Token, at: number) => endsInAny(token, HIRING) && (at > 0 || !isAmong(token, HIRING)) // 3年 | 招聘
  const speaks = isEmployer(tokens[first]) && opensWithAny(tokens[first], OWN) && isStop(tokens[first - 1])
  return bare && (speaks || tokens.slice(start, next).some(hires))
}

/**
 * We have over | 20 years of experience |, our engineers average | 9 years |; with | 30 years of experience |, we …: what the employer
 * has is asked of nobody. Whoever is looked for (we need someone with 3 years) is named in between.
 */
export function isOfEmployer(tokens: readonly Token[], first: number, next: number): boolean {
  if (!isLatin(tokens[next - 1])) {
    const isHeld = isHad(tokens, first) || tokens[first]?.text === LED_BY || tokens[first - 1]?.text === LED_BY
    if (isHeld && !isWhose(tokens, next)) return true
    return isPaid(tokens, first, next) || isAverage(tokens, first, next) || isServed(tokens, first, next)
  }
  return isNamedBefore(tokens, first) || isNamedBehind(tokens, first, next) || isPromised(tokens, first)
}

/** 公司拥有 | 20年的行业经验: in Chinese the employer stands right before its verb; 我们期待有 | 5年经验 | 的你 and 集团公司 | 5年经验 are others'. */
function isHad(tokens: readonly Token[], first: number): boolean {
  if (isAmongHad(tokens, first)) return true
  let at = first - 1
  while (isWord(tokens[at], 'bound')) at -= 1
  if (!isWord(tokens[at], 'function-word', 'have') && !isWord(tokens[at], 'holding', 'have')) return false
  at -= 1
  if (isAmong(tokens[at], FIRM_COUNTS) && tokens[at - 1]?.type === 'number') return true // 一 | 家 | 有10年经验的公司
  while (isWord(tokens[at], 'function-word', 'degree', 'particle') && !isEmployer(tokens[at])) at -= 1
  return (isEmployer(tokens[at]) && isStop(tokens[at - 1])) || (isMark(tokens[at], ',') && isFounded(tokens, at))
}

/** 公司拥有丰富的渠道资源和 | 10年行业经验 |, 公司团队拥有 | …: with all else that the employer who opens the phrase has. */
function isAmongHad(tokens: readonly Token[], first: number): boolean {
  const start = phraseStart(tokens, first, LEAD)
  const verb = isWord(tokens[start + 1], 'noun', 'management') ? start + 2 : start + 1 // 公司 | 团队 | 拥有
  return verb < first && isEmployer(tokens[start]) && isWord(tokens[verb], 'function-word', 'have')
}

/** 为 | 有经验者 | 提供晋升渠道: who has it is offered something. */
function isServed(tokens: readonly Token[], first: number, next: number): boolean {
  const verb = isWord(tokens[first - 1], 'function-word', 'have') ? first - 1 : first
  const isFor = verb === first - 1 && isAmong(tokens[verb - 1], OFFERED_TO) && isStop(tokens[verb - 2])
  return isFor && tokens.slice(next, next + SERVED).some(({ text }) => text.startsWith(SERVES))
}

/** Tokens from what somebody has to the verb of offering: 有经验 | 的 | 员工 | 提供. */
const SERVED = 3

/** 老员工平均 | 工龄5年, 平均 | 拥有10年以上从业经验: a figure of all who are there. */
function isAverage(tokens: readonly Token[], first: number, next: number): boolean {
  const start = phraseStart(tokens, first, LEAD)
  return tokens.slice(start, next).some((token) => token.text.endsWith(AVERAGE))
}

/** 公司成立于1998年 | ，拥有 | 20年行业经验: what was founded before the comma has it. */
function isFounded(tokens: readonly Token[], comma: number): boolean {
  return followsIn(tokens, comma, REACH, ({ text }) => FOUNDED.some((word) => text.includes(word)))
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
  return endsInAny(tokens[next - 1], HOLDERS) || isSought(tokens[next])
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
  let verb = first - 1
  while (isJoint(tokens[verb]) || isAmong(tokens[verb], SHARED_SCOPE)) verb -= 1 // you will develop | skills and | experience
  return [verb, first - 1, first].some((at) => isAmong(tokens[at], PROMISING)) || isDeveloped(tokens, verb, first)
}

/** you will | develop | skills and | experience |. */
function isDeveloped(tokens: readonly Token[], verb: number, first: number): boolean {
  return verb < first - 1 && isAmong(tokens[verb], DEVELOPING)
}

/** With 30 years of experience in tea | , we …; drawing on 70 years of experience | , our team … */
function isNamedBehind(tokens: readonly Token[], first: number, next: number): boolean {
  const at = phraseStart(tokens, first, LEAD)
  const leads = isAmong(tokens[at], EMPLOYER_LEADS) && isStop(tokens[at - 1])
  return leads && isMark(tokens[next], ',') && isEmployer(tokens[next + 1])
}

/** Acme Foods has | 20 years of experience |: a name that opens the clause is no applicant's. */
export function isOfNamed({ tokens, source }: Pick<Phrase, 'tokens' | 'source'>, first: number): boolean {
  let has = first - 1
  while (isWord(tokens[has], 'bound')) has -= 1
  const name = tokens.slice(0, Math.max(0, has))
  if (tokens[has]?.text !== HAS || name.length === 0 || name.length > LONGEST_NAME) return false
  const areOfName = name.every((token) => isFree(token) || isWord(token, 'industry') || isMark(token, '.&'))
  return areOfName && isFree(name[0]) && isUpperCase(source.charAt(name[0]?.start ?? 0))
}

const HAS = 'has'

/** Tokens of the longest name of a firm. */
const LONGEST_NAME = 5
