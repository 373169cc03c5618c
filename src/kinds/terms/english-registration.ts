import { isAmong } from '../../text/wording'
import { ENGLISH_SORTS, REGISTRATIONS } from '../../vocab/licences/beside/english-nouns'
import { VALID } from '../../vocab/licences/beside/held'
import { BODIES } from '../../vocab/licences/beside/registers'
import type { Phrase } from '../kind'
import { endsPaper, isOfName, isOtherPaper, LONGEST, nameStart } from './english-name'
import { isHandled } from './licence-head'
import type { Found } from './read'
import { oneTerm } from './read'

/** | Dental Council registration |, | State Weaving Board accreditation |: that a body of this name has entered somebody. */
export function ofBody(phrase: Phrase, at: number, from: number): Found | undefined {
  const { tokens } = phrase
  let first = at - 1
  while (
    first > from &&
    at - first < LONGEST &&
    isOfName(phrase, first - 1) &&
    !isAmong(tokens[first - 1], ENGLISH_SORTS)
  )
    first -= 1
  const isEntered = isAmong(tokens[at - 1], BODIES) && first < at - 1 && !isHandled(tokens, first)
  return isEntered && endsPaper(tokens[at + 1]) ? oneTerm(phrase, first, at + 1) : undefined
}

/** Valid | nursing registration |, a current | teacher registration |: of what it is, where it is said that it holds good. */
export function inStanding(phrase: Phrase, at: number, from: number): Found | undefined {
  const { tokens } = phrase
  if (!isAmong(tokens[at], REGISTRATIONS)) return undefined
  let first = nameStart(phrase, at, from, isOfName)
  while (isAmong(tokens[first], VALID)) first += 1
  if (first >= at || !isAmong(tokens[first - 1], VALID) || isOtherPaper(tokens, first, at)) return undefined
  if (!endsPaper(tokens[at + 1]) || isHandled(tokens, first)) return undefined
  return oneTerm(phrase, first, at + 1)
}
