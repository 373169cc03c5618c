import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isIndefinite } from '../../text/wording'
import { SEEKING } from '../../vocab/experience/employer'
import { boundOf } from '../bounds'
import { isAndOr, isOrMark } from '../joints'
import { levelOf } from './level-name'

/** Behind what parts two levels of a list: or, a stroke, a comma, or a comma with its *or*. */
export function pastJoint(tokens: readonly Token[], at: number): number {
  const start = isMark(tokens[at], '、/,(') ? at + 1 : at
  const isOr = isAndOr(tokens[start]) && (start === at || isMark(tokens[at], ','))
  return isOr ? start + 1 : start
}

/** Before what parts it from the level before: PhD | / | MS, 12th pass | or | graduate. */
export function pastJointBack(tokens: readonly Token[], at: number): number {
  return isOrMark(tokens[at - 1]) ? at - 1 : at
}

export function isBehindLevel(tokens: readonly Token[], at: number): boolean {
  const start = pastJointBack(tokens, at)
  return start < at && levelOf(tokens[start - 1]) !== undefined
}

/** Qualification: | graduate |, 12th pass or | graduate |, female | graduates |, must be a | graduate |: the word stands for the level. */
export function opensValue(tokens: readonly Token[], at: number): boolean {
  const isLed = isIndefinite(tokens[at - 1]) || isWord(tokens[at - 1], 'gender')
  const before = isLed ? tokens[at - 2] : tokens[at - 1]
  if (pastJointBack(tokens, at) < at) return isBehindLevel(tokens, at)
  const isDashed = before?.text === '-' && isWord(tokens[at - 2], 'noun', 'education') // Qualification – | graduate
  if (before === undefined || isMark(before, ':') || isLeast(before) || isDashed || isToBe(before)) return true
  return isIndefinite(tokens[at - 1]) && isSoughtAt(tokens, at - 2)
}

/** looking for | a graduate, we need | a graduate. */
function isSoughtAt(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text === 'for' ? tokens[at - 1] : tokens[at]
  return isAmong(verb, SEEKING) || isWord(verb, 'modality', 'required')
}

/** Applicants | must be | graduates, | should be | a graduate. */
export function isToBe(token: Token | undefined): boolean {
  return isWord(token, 'modality', 'required') && isWord(token, 'function-word', 'being')
}

/** Minimum | graduate. */
export function isLeast(token: Token | undefined): boolean {
  return boundOf(token, 'before') === 'min'
}

/** MS with | relevant experience, BS with | at least 5 years: what is asked for beside a level. */
export function isExperience(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next - at < 2 && (isWord(tokens[next], 'bound') || isWord(tokens[next], 'noun', 'related'))) next += 1
  return tokens[next]?.type === 'number' || isWord(tokens[next], 'noun', 'experience')
}
