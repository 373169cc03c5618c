import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { INVOLVING, WEIGHED_IN } from '../../../vocab/experience/behind'
import { SCOPE_LEADS } from '../../../vocab/experience/scope'
import { MODAL_VERBS, SPENT, WINDOW_LEADS, WINDOW_PREPOSITIONS } from '../../../vocab/experience/years'
import { RELATIVE_PRONOUNS } from '../../../vocab/particles'
import { readQuantity } from '../../quantity'

/**
 * Where the words end that stand within a scope and narrow nothing, where some begin at `at`: the work is named on either side of them.
 *
 *   nursing | (within the last 3 years) | on a ward · clerical work | that has included | filing · experience | shall be | in retail ·
 *   experience | is preferred | in dyeing
 */
export function pastDigression(tokens: readonly Token[], at: number): number | undefined {
  return (
    windowEnd(tokens, at) ??
    wishedYearsEnd(tokens, at) ??
    inclusionEnd(tokens, at) ??
    beingEnd(tokens, at) ??
    demandEnd(tokens, at)
  )
}

/** experience | required | in preparing budgets, experience | is preferred | with looms. */
function demandEnd(tokens: readonly Token[], at: number): number | undefined {
  const verb = tokens[at]?.text === 'is' ? at + 1 : at
  const isDemand = isLatin(tokens[verb]) && isWord(tokens[verb], 'modality', 'required')
  return (isDemand && leadsWork(tokens, verb + 1)) || weighsScope(tokens, verb) ? verb + 1 : undefined
}

/** experience | preferred | in catering: the wish stands before what the experience is of. */
export function weighsScope(tokens: readonly Token[], at: number): boolean {
  const isWish = isLatin(tokens[at]) && isWord(tokens[at], 'modality', 'preferred.back')
  return isWish && leadsWork(tokens, at + 1)
}

/** required | in | retail, preferred | within | a mill; must be | within | the last ten years says when. */
function leadsWork(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], WEIGHED_IN) && windowEnd(tokens, at) === undefined
}

/** in retail | within the last 5 years, | over the past three years: when the work was done, and no part of what it was. */
function windowEnd(tokens: readonly Token[], at: number): number | undefined {
  if (isMark(tokens[at], '(')) {
    const end = windowEnd(tokens, at + 1)
    return end !== undefined && isMark(tokens[end], ')') ? end + 1 : undefined
  }
  if (!isAmong(tokens[at], WINDOW_PREPOSITIONS)) return undefined
  const lead = isAmong(tokens[at + 1], WINDOW_LEADS) ? at + 1 : at + 2
  return isAmong(tokens[lead], WINDOW_LEADS) ? readQuantity(tokens, lead + 1, { of: 'duration' })?.next : undefined
}

/** 3 years' experience | (5+ preferred) | in dyeing, | (ideally 5) | in dyeing, | , ideally 5, | in dyeing: how many are wished for, beside those that are asked for. */
function wishedYearsEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isMark(tokens[at], '(,')) return undefined
  const isLed = isWord(tokens[at + 1], 'modality', 'preferred.on')
  const years = readQuantity(tokens, isLed ? at + 2 : at + 1, { of: 'duration', bareUnit: 'year' })
  if (years === undefined) return undefined
  const end = isWord(tokens[years.next], 'modality', 'preferred.back') ? years.next + 1 : years.next
  if (isMark(tokens[at], ',')) return isLed && isMark(tokens[end], ',') ? end + 1 : undefined
  const isWish = isLed || end > years.next
  return isWish && isMark(tokens[end], ')') ? end + 1 : undefined
}

/** … | , which shall have included | inspections, … | that involved | travel: what must be in the work. */
function inclusionEnd(tokens: readonly Token[], at: number): number | undefined {
  const relative = isMark(tokens[at], ',') ? at + 1 : at
  if (!isAmong(tokens[relative], RELATIVE_PRONOUNS)) return undefined
  const verb = pastModals(tokens, relative + 1)
  return isAmong(tokens[verb], INVOLVING) ? verb + 1 : beingEnd(tokens, relative + 1)
}

function pastModals(tokens: readonly Token[], at: number): number {
  let verb = at
  while (isAmong(tokens[verb], MODAL_VERBS) || isWord(tokens[verb], 'modality', 'required')) verb += 1
  return verb
}

/** 5 years of experience | , which must be | in retail, | shall have been primarily | with looms, three years | must have been spent | in retail: where the words begin that lead the work. */
function beingEnd(tokens: readonly Token[], at: number): number | undefined {
  const verb = pastModals(tokens, at)
  const being = tokens[verb]?.text === 'been' || tokens[verb]?.text === 'be' ? verb + 1 : verb
  const isBeing = being > verb || / be$/.test(tokens[verb - 1]?.text ?? '')
  const isOfHow = tokens[being]?.text.endsWith('ly') === true || isAmong(tokens[being], SPENT)
  const lead = isOfHow ? being + 1 : being
  const leads = isAmong(tokens[lead], SCOPE_LEADS) && windowEnd(tokens, lead) === undefined
  return verb > at && isBeing && leads ? lead : undefined
}
