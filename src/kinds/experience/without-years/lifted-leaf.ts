import type { ExperienceLeaf } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { spanOf } from '../../as-written'
import type { Claim, Phrase } from '../../kind'
import { readScope } from '../scope/read'
import type { Stretch } from '../scope/trim'

/** No experience is asked for, or none of what the stretches name. */
export function unrestricted(
  phrase: Phrase,
  first: number,
  next: number,
  stretches: readonly Stretch[] = [],
): Claim<'experience'> {
  const scope = readScope(phrase, stretches)
  const leaf: ExperienceLeaf = {
    kind: 'experience',
    span: spanOf(phrase, first, next),
    unrestricted: true,
    ...(scope && { scope }),
  }
  return { leaf, first, next }
}

/** 有无经验均可 |（无经验者可培训）, 无经验 | 的 | 应届毕业生, No experience | / | fresh graduates welcome: the bracket or the word right behind says it again. */
export function isLiftedAgain(
  tokens: readonly Token[],
  before: Claim<'experience'> | undefined,
  { leaf, first }: Claim<'experience'>,
): boolean {
  if (before?.leaf.unrestricted !== true || !leaf.unrestricted || leaf.scope !== undefined) return false
  const link = tokens[before.next]
  const isLinked = isMark(link, '(/') || link?.text === '的' || isWord(link, 'connective', 'or')
  return first === before.next || (first === before.next + 1 && isLinked)
}
