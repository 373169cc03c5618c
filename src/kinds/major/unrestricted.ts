import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { COURSES_OF } from '../../vocab/major/behind'
import type { Claim, Phrase } from '../kind'
import { isLiftedValue, liftedAt } from '../lifted'
import { namesKind } from '../names'
import { isStopOrDot } from '../phrase-ends'
import { claimOf } from './claim'
import { isMajorNoun } from './words'

/** 专业不限, 不限专业, 专业、学历不限, 无特殊专业要求, 各系所, any discipline; the value of a field may be 不限 alone. */
export function readUnrestricted(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens, field } = phrase
  const lifted = namesKind(tokens[at], 'major') ? liftedAt(tokens, at) : undefined
  if (lifted !== undefined)
    return narrowsChoice(tokens, lifted.next) ? undefined : unrestricted(phrase, lifted.first, lifted.next)
  if (isWord(tokens[at], 'field-word', 'any-field') && !isOneCourse(tokens, at)) return unrestricted(phrase, at, at + 1)
  const isAny = tokens[at]?.text === 'any' && isMajorNoun(tokens[at + 1])
  if (isAny && tokens[at + 2]?.text !== 'of' && !narrowsChoice(tokens, at + 2)) return unrestricted(phrase, at, at + 2)
  return field === 'major' && isLiftedValue(tokens, at) ? unrestricted(phrase, 0, 1) : undefined
}

/** any course | of action, any course | completed here: a course that the sentence goes on to tell of. */
function isOneCourse(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 1]
  const ends = isStopOrDot(following) || isWord(following, 'connective') || isWord(following, 'modality')
  return endsInAny(tokens[at], COURSES_OF) && !ends && following?.text !== 'with'
}

/** any field | of engineering, any discipline | in accounting: one of a part of them. */
export function narrowsChoice(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], ['of', 'in']) && isWord(tokens[at + 1], 'field')
}

function unrestricted(phrase: Phrase, first: number, next: number): Claim<'major'> {
  return claimOf(phrase, first, next, { unrestricted: true })
}
