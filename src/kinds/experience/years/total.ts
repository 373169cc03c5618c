import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { TOTALS } from '../../../vocab/experience/years'
import { isAndOr } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { isStop, isStopOrDot } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { claimOf } from './duration'

/** 10+ years | in total |, overall | 6 years |, with 2 in audit: all of a working life needs no noun; the length of a contract is none. */
export function readTotal(phrase: Phrase, quantity: Quantity): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const { first } = quantity
  const next = pastTotal(tokens, quantity.next)
  const isLed = isAmong(tokens[first - 1], TOTALS)
  const isTotal = isLed || next > quantity.next
  const isWhole = isAsked(tokens[isLed ? first - 2 : first - 1]) && endsYears(tokens[next])
  return isTotal && isWhole ? claimOf(phrase, quantity, [first, next], []) : undefined
}

function pastTotal(tokens: readonly Token[], at: number): number {
  const total = tokens[at]?.text === 'in' ? at + 1 : at
  return isAmong(tokens[total], TOTALS) ? total + 1 : at
}

/** overall 5 years | , with …; overall 5 years | warranty is of something else. */
function endsYears(behind: Token | undefined): boolean {
  return isStopOrDot(behind) || isWord(behind, 'modality') || isWord(behind, 'function-word') || isAndOr(behind)
}

function isAsked(before: Token | undefined): boolean {
  return (isStop(before) && !isMark(before, ':')) || isWord(before, 'function-word', 'have')
}
