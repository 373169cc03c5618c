import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { PAY_PERIODS } from '../../../vocab/experience/scope'

/** looms worth | £5m+ |, orders up to | $2 million |: how great the work was that is named before; | £14 | per hour is pay. */
export function pastMoney(tokens: readonly Token[], at: number): number | undefined {
  if (!opensMoney(tokens, at)) return undefined
  let next = at + 2
  while (isWord(tokens[next], 'bound', 'min.after') || isTimes(tokens, next)) next += 1
  return isAmong(tokens[next + 1], PAY_PERIODS) ? undefined : next
}

/** at | £5 |. */
export function opensMoney(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '£$€') && tokens[at + 1]?.type === 'number'
}

/** £5 | m |, €2 | bn |. */
function isTimes(tokens: readonly Token[], at: number): boolean {
  const isLetters = /^(?:m|mn|bn|k)$/.test(tokens[at]?.text ?? '')
  return touches(tokens[at - 1], tokens[at]) && (isLetters || isWord(tokens[at], 'unit', 'million'))
}
