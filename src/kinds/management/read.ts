import type { ManagementLeaf } from '../../model/constraint'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Claim, Phrase, Reader } from '../kind'
import { isStop, spanOf, termOf } from '../places'
import { readQuantity } from '../quantity'

/** `lead QUANTITY of people`: 带领10人以上团队, 管理5-10人, managing a team of 10. Without a number it is experience, or a trait. */
export const readManagement: Reader<'management'> = (phrase) => {
  const claims: Claim<'management'>[] = []
  for (let at = 0; at < phrase.tokens.length; at++) {
    const claim = isWord(phrase.tokens[at], 'noun', 'management') ? readPeople(phrase, at) : undefined
    if (claim === undefined) continue
    claims.push(claim)
    at = claim.next - 1
  }
  return claims
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
    const next = pastTeam(tokens, quantity.next)
    const leaf: ManagementLeaf = {
      kind: 'management',
      span: spanOf(phrase, at, next),
      minPeople: quantity.min,
      terms: [termOf(phrase, at, at + 1)],
    }
    return { leaf, first: at, next }
  }
  return undefined
}

function endsInTeamOf(tokens: readonly Token[], at: number): boolean {
  return /team( of|s of)?$|of$/.test(tokens[at - 1]?.text ?? '')
}

/** 的团队, 规模: the noun behind the number. */
function pastTeam(tokens: readonly Token[], at: number): number {
  let next = at
  while (isWord(tokens[next], 'noun', 'management') || tokens[next]?.text === '的' || tokens[next]?.text === '规模')
    next += 1
  return next
}
