import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { RECKONED_AT } from '../../vocab/age-words'
import { isLifetime } from '../lifetime'
import type { Quantity } from '../quantity'
import { isParticle, pastDay } from './lead'

/** Not above 43 years | on the closing date |, upto 32 years | at the time of joining |: only ages are reckoned at a day. */
export function isReckonedAge(tokens: readonly Token[], duration: Quantity): boolean {
  if (!isLifetime(duration) || !isAmong(tokens[duration.next], RECKONED_AT)) return false
  let day = duration.next
  while (isParticle(tokens[day])) day += 1
  return pastDay(tokens, day) > day
}
