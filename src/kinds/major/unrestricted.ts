import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import type { Claim, Phrase } from '../kind'
import { isLiftedValue, liftedAt } from '../lifted'
import { namesKind } from '../names'
import { claimOf } from './claim'
import { isMajorNoun } from './words'

/** 专业不限, 不限专业, 专业、学历不限, 无特殊专业要求, 各系所, any discipline; the value of a field may be 不限 alone. */
export function readUnrestricted(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens, field } = phrase
  const lifted = namesKind(tokens[at], 'major') ? liftedAt(tokens, at) : undefined
  if (lifted !== undefined)
    return narrowsChoice(tokens, lifted.next) ? undefined : unrestricted(phrase, lifted.first, lifted.next)
  if (isWord(tokens[at], 'field-word', 'any-field')) return unrestricted(phrase, at, at + 1)
  const isAny = tokens[at]?.text === 'any' && isMajorNoun(tokens[at + 1])
  if (isAny && tokens[at + 2]?.text !== 'of' && !narrowsChoice(tokens, at + 2)) return unrestricted(phrase, at, at + 2)
  return field === 'major' && isLiftedValue(tokens, at) ? unrestricted(phrase, 0, 1) : undefined
}

/** any field | of engineering, any discipline | in accounting: one of a part of them. */
export function narrowsChoice(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], ['of', 'in']) && isWord(tokens[at + 1], 'field')
}

function unrestricted(phrase: Phrase, first: number, next: number): Claim<'major'> {
  return claimOf(phrase, first, next, { unrestricted: true })
}
