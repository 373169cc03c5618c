import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { FRESH } from '../../../vocab/experience/newcomers'
import { isDash } from '../../amount'
import type { Claim, Phrase } from '../../kind'
import { isLatin } from '../../places'
import { isExperienceNoun } from '../noun'
import { trailingScope } from '../scope/trailing/scope'
import { claimOf, durationAt } from './duration'

/** | Fresher to 2 years |, | Freshers - 3 years of experience | in sales: whoever has just left school has none, and the years end what is asked for. */
export function readFromNone(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const years = isFresh(tokens[at]) && isDash(tokens[at + 1]) ? durationAt(phrase, at + 2) : undefined
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
