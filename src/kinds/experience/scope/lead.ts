import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { HELD_LEADS, SCOPE_LEADS } from '../../../vocab/experience/scope'
import { endsInAny, isAmong } from '../../places'

/** 5 years of experience | with a | Bachelor's degree, experience in sales | or a | degree: what leads on to another matter narrows nothing. */
export function withoutLead(tokens: readonly Token[], at: number, end: number): number {
  let next = end
  while (next > at && leadsOn(tokens[next - 1]) && tokens[next - 2]?.text !== '-') next -= 1 // check-in
  return next
}

function leadsOn(token: Token | undefined): boolean {
  if (isAmong(token, SCOPE_LEADS)) return true
  return (
    isWord(token, 'function-word', 'particle') || isWord(token, 'connective') || isWord(token, 'negation', 'without')
  )
}

/** exposure to | sales, previous employment as | a baker: the noun holds the word that leads its scope. */
export function holdsLead(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'experience') && endsInAny(token, HELD_LEADS)
}
