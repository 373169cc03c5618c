import { isMark, isWord } from '../../../text/cursor'
import type { Token, WordToken } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { EXAMPLE_LEADS, NAMING_LEADS, ONE_WORD, RELATED_JOINTS, SCOPE_VERBS } from '../../../vocab/experience/scope'
import { isJoint } from '../../joints'

/** Whether the members of a list part at a token, or at the word that it opens with. */
export function partsItems(token: Token | undefined): boolean {
  if (isWord(token, 'connective', 'focus')) return true // retail | with a focus on | fresh food
  return isJoint(token) || isMark(token, ',:()') || token?.text === '等' || opensItem(token) || isHanHaving(token)
}

/** 在塔吊租赁上 | 有 | 丰富的管理经验, 在相关领域 | 做 | 销售: what is had or done narrows as well as what it is had in. */
export function isHanHaving(token: Token | undefined): boolean {
  if (isAmong(token, SCOPE_VERBS)) return true
  const isHaving = isWord(token, 'function-word', 'have') || isWord(token, 'holding', 'have')
  return isHaving && !isLatin(token) && !isWord(token, 'noun', 'work')
}

/** … or related industries, 等相关: the joint stands inside the word. */
export function opensItem(token: Token | undefined): boolean {
  return token?.type === 'word' && isWord(token, 'noun', 'related') && jointWithin(token) > 0
}

/** The length of the joint that a word opens with: or | related, 等 | 相关行业. */
export function jointWithin({ text, start, inside: [first] }: WordToken): number {
  if (isJoint(first)) return (first as WordToken).end - start
  if (ONE_WORD.some((word) => text.startsWith(word))) return 0
  return RELATED_JOINTS.find((joint) => text.startsWith(joint))?.length ?? 0
}

/** farm work | i.e. | milking. */
export function isNaming(token: Token | undefined): boolean {
  return isAmong(token, NAMING_LEADS)
}

/** ledger software | such as | Xero and Sage, repairs | including | soldering. */
export function opensExamples(token: Token | undefined): boolean {
  return isAmong(token, EXAMPLE_LEADS)
}
