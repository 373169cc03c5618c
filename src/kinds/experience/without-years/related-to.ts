import type { ExperienceLeaf } from '../../../model/constraint'
import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { RELATED_TO } from '../../../vocab/experience/scope'
import { spanOf } from '../../as-written'
import type { Claim, Phrase } from '../../kind'
import { isStop } from '../../phrase-ends'
import { readScope } from '../scope/read'

/** 經驗 | 須 | 與 | 零售 | 有關, 工作经验 | 最好 | 与 | 外贸 | 相关: what it is to be of is said behind its noun, at `at`. */
export function readRelatedTo(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const link = isWord(tokens[at + 1], 'modality') ? at + 2 : at + 1
  const related = tokens[link]?.text === RELATED_TO ? relatedBehind(tokens, link) : undefined
  const scope = related === undefined ? undefined : readScope(phrase, [[link + 1, related + 1]])
  if (related === undefined || scope === undefined) return undefined
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, at, related + 1), scope }
  const isWished = isWord(tokens[at + 1], 'modality', 'preferred.on')
  return { leaf: isWished ? { ...leaf, modality: 'preferred' } : leaf, first: at, next: related + 1 }
}

/** Where the word for what is related stands that closes the phrase, behind what it is related to. */
function relatedBehind(tokens: readonly Token[], link: number): number | undefined {
  let at = link + 1
  while (at - link <= LONGEST && !isStop(tokens[at]) && !isWord(tokens[at], 'noun', 'related')) at += 1
  return at > link + 1 && isWord(tokens[at], 'noun', 'related') ? at : undefined
}

/** Tokens of the longest work that is named so. */
const LONGEST = 10
