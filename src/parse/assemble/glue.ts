import { isDash } from '../../kinds/amount'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isLatin } from '../../text/wording'
import { AS_A_RULE } from '../../vocab/age-words'
import { ADDERS } from '../../vocab/experience/years'
import { HOLDERS } from '../../vocab/particles'
import type { Draft, Member } from './draft'

/** What holds members together and says nothing itself. */
export function isGlue(token: Token): boolean {
  if (token.type === 'mark') return !isMark(token, ',;。.:\n()')
  return (
    isWord(token, 'connective', 'or', 'and', 'or-equivalent') ||
    isWord(token, 'function-word') ||
    isWord(token, 'noun', 'work', 'related', 'education', 'major') ||
    isWord(token, 'deed') || // 在零售业工作或是有 | 服务过 | 零售客户的经验
    isWord(token, 'modality', 'required') ||
    isWord(token, 'negation', 'acceptable') ||
    ADDERS.includes(token.text)
  )
}

/** The same, or one of these marks: a comma parts the members of a list. */
export function isGlueOr(marks: string): (token: Token) => boolean {
  return (token) => isGlue(token) || isMark(token, marks)
}

/** What may stand between a level and its years. */
export function isBetween(token: Token): boolean {
  return token.type === 'mark'
    ? isMark(token, ':([/=')
    : isDash(token) ||
        isWord(token, 'function-word') ||
        isWord(token, 'noun') ||
        isWord(token, 'connective', 'and') ||
        isWord(token, 'modality', 'required') ||
        isWord(token, 'negation', 'acceptable') || // 博士 | 可 | 不限经验
        AS_A_RULE.includes(token.text) ||
        ADDERS.includes(token.text)
}

/** Whether a word lets in what stands before it: 日语 | 亦可. 日语流利 | 者可 | 获优先考虑, 者可 | 被 | 优先考虑 only prefer it. */
export function accepts(tokens: readonly Token[], at: number): boolean {
  const wish = tokens[at + 1]?.type === 'mark' || isWord(tokens[at + 1], 'modality') ? at + 1 : at + 2
  return isWord(tokens[at], 'negation', 'acceptable') && !isWord(tokens[wish], 'modality', 'preferred.back')
}

/** 经验 | 者, 经验丰富者: whoever has what stands before. */
export function isWhoever(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'person') || endsInAny(token, HOLDERS)
}

/** The same where a verb follows: 有高级职称 | 的 | 可放宽. */
export function isWhoeverHas(token: Token | undefined): boolean {
  return isWhoever(token) || token?.text === '的'
}

/** Degree in Law | (three years) or | …: what a bracket of its own remarks. */
export function withoutAside(gap: readonly Token[]): readonly Token[] {
  const open = gap.findIndex((token) => isMark(token, '('))
  const close = gap.findIndex((token, at) => at > open && isMark(token, ')'))
  return open < 0 || close < 0 ? gap : gap.toSpliced(open, close - open + 1)
}

/** Or, which offers what stands on either side of it: 其一 and *one of* announce a list. */
export function isChoice(token: Token): boolean {
  return isWord(token, 'connective', 'or') && !isWord(token, 'connective', 'one-of')
}

/** MBA, | CPA, or CMA |: papers of one claim, of which a comma and *or* close a list that began before it; TOEIC 800, | TOEFL 90 or IELTS 6 |. */
export function closesSeries({ clause: { tokens } }: Draft, member: Member | undefined): boolean {
  if (isOfTests(member))
    return tokens
      .slice(member?.first, (member?.next ?? 0) + 2) // TOEFL 90 | , | or equivalent
      .some((token) => isLatinOr(token) || isWord(token, 'connective', 'or-equivalent'))
  if (member?.leaf.kind !== 'certificate') return false
  const joint = tokens.findIndex((token, at) => at > member.first && isMark(tokens[at - 1], ',') && isLatinOr(token))
  return joint > 0 && joint < member.next
}

/** Whether it asks for a language by its tests. */
function isOfTests(member: Member | undefined): boolean {
  return member?.leaf.kind === 'language' && member.leaf.certificates !== undefined
}

/** TOEIC 800 | , | TOEFL 90: tests of one language. */
export function areTestsOfOne(one: Member | undefined, other: Member | undefined): boolean {
  const [language, same] = [one, other].map((member) =>
    isOfTests(member) && member?.leaf.kind === 'language' ? member.leaf.language : undefined,
  )
  return language !== undefined && language === same
}

export function isLatinOr(token: Token): boolean {
  return isLatin(token) && isWord(token, 'connective', 'or')
}

/** Degree in Law | along with an | MBA: it asks for both, where Chinese lists with 和 and 及 as well. */
export function isLatinAnd(token: Token): boolean {
  return isLatin(token) && isWord(token, 'connective', 'and')
}

/** or, or any related. */
export function saysOr(token: Token): boolean {
  return isWord(token, 'connective', 'or') || token.text.startsWith('or ')
}
