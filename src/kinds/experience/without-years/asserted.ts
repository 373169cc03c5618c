import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isLatin } from '../../../text/wording'
import { isHavingJoint, isJoint } from '../../joints'
import { isEdge } from '../scope/trim'

/** 一定的专业/行业 | 背景: nouns for any trade at all name none; 相关行业 points at the role's. */
export function isGeneral(words: readonly Token[]): boolean {
  return words.every((token) => isEdge(token) || isJoint(token) || isAnyTrade(token))
}

function isAnyTrade(token: Token): boolean {
  const isNoun = token.type === 'word' && isWord(token, 'noun', 'industry', 'major')
  return isNoun && !token.inside.some((word) => isWord(word, 'noun', 'related'))
}

/** The noun alone says nothing (经验总结); one that is had, or of some degree, or preferred, does: 有经验者优先, 丰富的工作经验. */
export function isAsserted(tokens: readonly Token[], first: number, at: number): boolean {
  if (isWord(tokens[at + 1], 'connective', 'in-lieu', 'waived')) return true // experience | may substitute for | the degree
  if (isHavingJoint(tokens[first - 1]) || isInsteadOfLevel(tokens, startOf(tokens, first, at))) return true
  const around = [tokens[first - 1], ...tokens.slice(first, at), tokens[at + 1], tokens[at + 2]]
  if (sharesDegree(tokens, at)) return true
  return around.some(
    (token) =>
      isWord(token, 'function-word', 'have', 'degree', 'person') ||
      isWord(token, 'holding', 'have') ||
      isWord(token, 'modality') ||
      isWord(token, 'negation', 'acceptable'),
  )
}

/** 经验 | 或 | 资源丰富: a degree that the noun behind the joint has as well. */
function sharesDegree(tokens: readonly Token[], at: number): boolean {
  const [joint, noun, degree] = tokens.slice(at + 1, at + 4)
  const isResource = isWord(noun, 'resource') || isWord(noun, 'resource-head')
  return isJoint(joint) && isResource && isWord(degree, 'function-word', 'degree')
}

/** 碩士學歷 | 或 | 工作經驗, 大專以上 | 或 | 實務經驗: in the place of a level. */
function isInsteadOfLevel(tokens: readonly Token[], first: number): boolean {
  let at = first - 2
  while (isWord(tokens[at], 'noun', 'education') || isWord(tokens[at], 'bound', 'min.after')) at -= 1
  return isWord(tokens[first - 1], 'connective', 'or') && isWord(tokens[at], 'education') && !isLatin(tokens[at])
}

export function startOf(tokens: readonly Token[], first: number, at: number): number {
  let start = first
  while (
    start < at &&
    isEdge(tokens[start]) &&
    !isWord(tokens[start], 'noun') &&
    !isWord(tokens[start], 'function-word', 'degree')
  )
    start += 1
  return start
}
