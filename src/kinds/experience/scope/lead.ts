import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong } from '../../../text/wording'
import { EQUIVALENT, HELD_LEADS, SCOPE_LEADS } from '../../../vocab/experience/scope'
import { isFree } from '../../free-word'
import { isStopOrDot } from '../../phrase-ends'
import { DOING } from './items'
import { opensItem } from './joints'

/** 5 years of experience | with a | Bachelor's degree, experience in sales | or a | degree: what leads on to another matter narrows nothing. */
export function withoutLead(tokens: readonly Token[], at: number, end: number): number {
  let next = end
  while (next > at && leadsOn(tokens[next - 1]) && !isAlikeAtEnd(tokens, next - 1) && tokens[next - 2]?.text !== '-')
    next -= 1 // check-in
  return next
}

/** experience in a mill | or similar |, in wool | handling |: what is like the work, or done with it, where nothing follows that it leads to. */
function isAlikeAtEnd(tokens: readonly Token[], at: number): boolean {
  const isAlike = isWord(tokens[at], 'noun', 'related') && opensItem(tokens[at]) && !isAmong(tokens[at], EQUIVALENT)
  const isDone = DOING.test(tokens[at]?.text ?? '') && isFree(tokens[at - 1])
  const following = tokens[at + 1]
  return (isAlike || isDone) && (isStopOrDot(following) || isWord(following, 'modality'))
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
