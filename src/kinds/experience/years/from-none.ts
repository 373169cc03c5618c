import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { FRESH, NEWLY, QUALIFIED } from '../../../vocab/experience/newcomers'
import { isDash } from '../../amount'
import type { Claim, Phrase } from '../../kind'
import { isExperienceNoun } from '../noun'
import { trailingScope } from '../scope/trailing/scope'
import { claimOf, durationAt } from './duration'

/**
 * | Fresher to 2 years |, | Freshers - 3 years of experience | in sales, | NQ to 3 years PQE |: whoever has just left school, or has just qualified,
 * has none, and the years end what is asked for.
 */
export function readFromNone(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const dash = isAmong(tokens[at], NEWLY) ? at + 2 : at + 1
  const isNew = isFresh(tokens[at]) || isAmong(tokens[dash - 1], QUALIFIED)
  const years = isNew && isDash(tokens[dash]) ? durationAt(phrase, dash + 1) : undefined
  if (years?.min === undefined) return undefined
  const noun = tokens[years.next]?.text === 'of' ? years.next + 1 : years.next
  const end = isExperienceNoun(tokens[noun]) ? noun + 1 : years.next
  const next = trailingScope(phrase, end)
  const quantity = { ...years, min: 0, max: years.max ?? years.min, maxInclusive: true, bare: false }
  return claimOf(phrase, quantity, [at, next], [[end, next]])
}

function isFresh(token: Token | undefined): boolean {
  return (
    isLatin(token) && isWord(token, 'noun', 'graduate') && FRESH.some((word) => token?.text.includes(word) === true)
  )
}
