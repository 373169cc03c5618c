import type { EducationLeaf } from '../../model/constraint'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { spanOf } from '../as-written'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { extrasIn, isOfSchool } from './tiers'

/** 统招优先, 须全日制, 统招学历, 全日制毕业: how one studied, of whatever level is asked for beside it. */
export function readMode(phrase: Phrase, at: number): Claim<'education'> | undefined {
  const { tokens } = phrase
  const school = pastWords(tokens, at, (token) => isWord(token, 'study-mode'))
  const next = pastWords(tokens, school, isOfSchool)
  const who = isWord(tokens[next], 'function-word', 'person') ? next + 1 : next
  const [isOwed, isWished] = [isWord(tokens[at - 1], 'modality', 'required'), isWord(tokens[who], 'modality')]
  const isOpen = isOwed || isStop(tokens[at - 1]) || isWord(tokens[at - 1], 'function-word', 'have')
  if (school === at || !isOpen || !(isWished || isStop(tokens[who]))) return undefined
  const extras = extrasIn(tokens.slice(at, next))
  if (extras.fullTime === undefined || !(isOwed || isWished || next > school)) return undefined
  const leaf: EducationLeaf = { kind: 'education', span: spanOf(phrase, at, next), ...extras }
  return { leaf, first: at, next }
}

function pastWords(tokens: readonly Token[], start: number, isOf: (token: Token | undefined) => boolean): number {
  let at = start
  while (isOf(tokens[at])) at += 1
  return at
}
