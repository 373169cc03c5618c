import type { Resource } from '../../model/constraint'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token, WordToken } from '../../text/token'
import { opensDemand } from '../beside-demand'
import { isStop } from '../phrase-ends'

/**
 * What makes a holding of the words before it: `asset` (客户资源, 人脉, client base) by itself, `relation` (关系, relationships) with
 * whom it is, `bare` (客户, 渠道, 商超系统) only where a verb says that it is had, `party` (学员, 货代) where it is brought along.
 */
export type HeadType = 'asset' | 'relation' | 'bare' | 'party'

export function headTypeOf(tokens: readonly Token[], at: number): HeadType | undefined {
  const closing = closingWords(tokens[at])
  if (closing.some((word) => isWord(word, 'resource') || isWord(word, 'resource-head', 'asset'))) return 'asset'
  if (closing.some((word) => isWord(word, 'resource-head', 'relation'))) return 'relation'
  if (closing.some((word) => isWord(word, 'resource-sort'))) return 'bare'
  const isNamed = isChannelName(tokens[at]) || isChannelName(tokens[at - 1])
  if (isNamed && closing.some((word) => isWord(word, 'resource-head', 'end'))) return 'bare'
  return closing.some((word) => isWord(word, 'resource-party')) ? 'party' : undefined
}

/** A token, and the shorter word that it ends in: 酒店资源 ends in 资源. */
function closingWords(token: Token | undefined): readonly WordToken[] {
  if (token?.type !== 'word') return []
  return [token, ...token.inside.filter(({ end }) => end === token.end)]
}

/** A channel or a customer by its name, and not 渠道 alone. */
export function isChannelName(token: Token | undefined): boolean {
  const id = idOf(token, 'channel')
  return (id !== undefined && id !== 'channel.any') || isWord(token, 'customer')
}

/** The resource that a token names, itself or by the last word inside it. */
export function sortOf(token: Token): Resource | undefined {
  if (token.type !== 'word') return undefined
  return ownSort(token) ?? token.inside.flatMap((word) => ownSort(word) ?? []).at(-1)
}

function ownSort(word: WordToken): Resource | undefined {
  const id = idOf(word, 'resource') ?? idOf(word, 'resource-sort') ?? idOf(word, 'resource-party')
  return id as Resource | undefined
}

/** 有, 具备, bring, own: what stands behind it is the candidate's. 通过 and 获得 are had by doing. */
export function isHaving(token: Token | undefined): boolean {
  if (isWord(token, 'holding', 'bring', 'have', 'gather')) return true
  return isWord(token, 'function-word', 'have') && !isDoing(token)
}

export function isDoing(token: Token | undefined): boolean {
  return isWord(token, 'holding', 'do')
}

export function isPreferring(token: Token | undefined): boolean {
  return isWord(token, 'modality', 'preferred.back')
}

/** Another matter than what is to be brought: a resource phrase neither holds it nor goes on behind it. */
export function isOtherMatter(token: Token | undefined): boolean {
  return (
    isWord(token, 'modality') ||
    isWord(token, 'negation') ||
    isWord(token, 'education') ||
    isWord(token, 'certificate') ||
    (isWord(token, 'function-word', 'person') && !isWord(token, 'resource-party')) ||
    isWord(token, 'noun', 'experience', 'background', 'age', 'graduate', 'ability', 'know') ||
    (isWord(token, 'noun', 'education') && !isWord(token, 'industry')) ||
    token?.type === 'number'
  )
}

/** Where the stretch between two commas that holds `at` begins. */
export function segmentStart(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && !isMark(tokens[first - 1], ',;:。')) first -= 1
  return first
}

/** Whether the phrase ends before what stands at `at`: a stop, a wish, or something else that is asked for (客户资源 | 3年以上经验). */
export function endsBefore(tokens: readonly Token[], at: number): boolean {
  return isEnd(tokens[at]) || opensDemand(tokens, at)
}

/** Whether nothing that belongs to the phrase comes after it. */
export function isEnd(token: Token | undefined): boolean {
  return isStop(token) || isWord(token, 'modality') || isWord(token, 'function-word', 'person')
}
