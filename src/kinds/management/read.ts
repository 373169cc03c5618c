import type { ManagementLeaf } from '../../model/constraint'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { JOINING, SUBORDINATE, SUPERVISION } from '../../vocab/leadership'
import { spanOf, termOf } from '../as-written'
import type { Claim, Phrase, Reader } from '../kind'
import { isStop } from '../phrase-ends'
import { readQuantity } from '../quantity'

/** `lead QUANTITY of people`: 带领10人以上团队, 管理5-10人, managing a team of 10. Without a number it is experience, or a trait. */
export const readManagement: Reader<'management'> = (phrase) => {
  const claims: Claim<'management'>[] = []
  for (let at = 0; at < phrase.tokens.length; at++) {
    const isLed =
      isWord(phrase.tokens[at], 'noun', 'management') && !isOfFirm(phrase.tokens, at) && !isJoined(phrase.tokens, at)
    const claim = isLed ? readPeople(phrase, at) : undefined
    if (claim === undefined) continue
    claims.push(claim)
    at = claim.next - 1
  }
  return claims
}

/** 下属 | 医院 | 招聘护士3名: a firm that belongs to another. */
function isOfFirm(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === SUBORDINATE && (isWord(tokens[at + 1], 'industry') || isWord(tokens[at + 1], 'channel'))
}

/** Join | a team of | 12, work in | a team of | 5, under the | supervision | of two: one is of it, and does not lead it. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at)
  const isUnder = tokens[at]?.text === SUPERVISION && before.some(({ text }) => text === 'under')
  return isUnder || isAmong(tokens[at - 1], JOINING)
}

/** How far behind the verb the number may stand, in tokens. */
const REACH = 5

function readPeople(phrase: Phrase, at: number): Claim<'management'> | undefined {
  const { tokens } = phrase
  for (let place = at + 1; place <= at + REACH && !isStop(tokens[place]); place++) {
    const quantity = readQuantity(tokens, place, {
      of: 'people',
      ...(endsInTeamOf(tokens, place) && { bareUnit: 'people' as const }),
    })
    if (quantity?.min === undefined) continue
    const start = tokens[quantity.next]?.text === '的' ? quantity.next + 1 : quantity.next
    const team = endOfTeam(tokens, start)
    const next = team ?? pastTeam(tokens, quantity.next)
    const leaf: ManagementLeaf = {
      kind: 'management',
      span: spanOf(phrase, at, next),
      minPeople: quantity.min,
      terms: [team === undefined ? termOf(phrase, at, at + 1) : termOf(phrase, start, team)],
    }
    return { leaf, first: at, next }
  }
  return undefined
}

function endsInTeamOf(tokens: readonly Token[], at: number): boolean {
  return /team( of|s of)?$|of$/.test(tokens[at - 1]?.text ?? '')
}

/** 带过15人以上的 | 销售团队 |: a team that says of what it is. */
function endOfTeam(tokens: readonly Token[], at: number): number | undefined {
  let next = at
  while (tokens[next]?.type === 'text' || isWord(tokens[next], 'function') || isWord(tokens[next], 'industry'))
    next += 1
  return next > at && isWord(tokens[next], 'noun', 'management') ? next + 1 : undefined
}

/** 的团队, 规模: the noun behind the number. */
function pastTeam(tokens: readonly Token[], at: number): number {
  let next = at
  while (isWord(tokens[next], 'noun', 'management') || tokens[next]?.text === '的' || tokens[next]?.text === '规模')
    next += 1
  return next
}
