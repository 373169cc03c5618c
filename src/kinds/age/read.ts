import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { spanOf } from '../as-written'
import { isJoint } from '../joints'
import type { Claim, Phrase, Reader } from '../kind'
import { isLiftedValue, liftedAt } from '../lifted'
import { readQuantity } from '../quantity'
import { readBirth, withDatesOfBirth } from './birth'
import { isParticle, namesAge } from './lead'
import { isOfOthers, withoutRefused } from './others'
import { readYears } from './years'

/** `[age] QUANTITY` or `decade 后`: 年龄28-45岁, 35周岁以下, 未满40岁, 90后, 1990年以后出生, aged 25 to 35, 年龄不限. */
export const readAge: Reader<'age'> = (phrase) => {
  const claims: Claim<'age'>[] = []
  for (let at = 0; at < phrase.tokens.length; at++) {
    if (isWord(phrase.tokens[at], 'form-field', 'physical')) at = pastHeight(phrase.tokens, at + 1)
    const found = readUnrestricted(phrase, at) ?? readYears(phrase, at) ?? readBirth(phrase, at)
    const claim = found && withoutRefused(phrase.tokens, withDatesOfBirth(phrase, found))
    if (claim !== undefined && !isOfOthers(phrase.tokens, claim)) add(phrase, claims, claim)
    // An age that is another's (12-18岁学员) is passed over whole, not read again from its second figure.
    at = (claim ?? readQuantity(phrase.tokens, at, { of: 'age' }) ?? { next: at + 1 }).next - 1
  }
  return claims
}

/** 身高 | 160以上 |、30歲以下: how tall one is, which is no end of an age. */
function pastHeight(tokens: readonly Token[], at: number): number {
  let next = at
  while (isOfHeight(tokens, next)) next += 1
  return next
}

function isOfHeight(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type === 'number') return !isWord(tokens[at + 1], 'unit', 'years-old')
  return isWord(tokens[at], 'unit') || isWord(tokens[at], 'bound') || isWord(tokens[at], 'range', 'to')
}

function add(phrase: Phrase, claims: Claim<'age'>[], claim: Claim<'age'>): void {
  const before = claims.at(-1)
  const upper = before === undefined ? undefined : asRange(phrase, before, claim)
  if (before === undefined || !areEnds(phrase.tokens, before, upper ?? claim)) claims.push(claim)
  else claims.splice(-1, 1, joined(phrase, before, upper ?? claim))
}

/** 年龄：22, | 35岁: of two bare figures in a form of which a comma is all that stands between, the second is the upper end. */
function asRange({ tokens, field }: Phrase, before: Claim<'age'>, claim: Claim<'age'>): Claim<'age'> | undefined {
  const { min, ...rest } = claim.leaf
  const isClose =
    before.first === 0 && before.next === 1 && touches(tokens[0], tokens[1]) && touches(tokens[1], tokens[2])
  if (field !== 'age' || !isClose || min === undefined || rest.max !== undefined) return undefined
  return { ...claim, leaf: { ...rest, max: min } }
}

/** 最低年龄18岁，| 最高年龄35岁 |, minimum age 18 / | maximum age 35 |: the other end of the same age, and no second one. */
function areEnds(tokens: readonly Token[], before: Claim<'age'>, claim: Claim<'age'>): boolean {
  const gap = tokens.slice(before.next, claim.first)
  if (gap.length > LONGEST_GAP || !gap.every(joinsEnds)) return false
  const [lower, upper] = [before.leaf, claim.leaf]
  if (lower.min === undefined || lower.max !== undefined || upper.max === undefined) return false
  return upper.min === undefined && lower.min < upper.max
}

/** | , |, | and the |, | while the |. */
function joinsEnds(token: Token): boolean {
  return isMark(token, ',;') || isJoint(token) || isWord(token, 'connective', 'contrast') || isParticle(token)
}

/** Tokens between the two ends of an age. */
const LONGEST_GAP = 2

function joined(phrase: Phrase, before: Claim<'age'>, { leaf, next, notes = [] }: Claim<'age'>): Claim<'age'> {
  const span = spanOf(phrase, before.first, next)
  return { ...before, leaf: { ...before.leaf, ...leaf, span }, next, notes: [...(before.notes ?? []), ...notes] }
}

/** 年龄不限, 不限年龄, 年龄、性别不限. */
function readUnrestricted(phrase: Phrase, at: number): Claim<'age'> | undefined {
  const { tokens, field } = phrase
  const lifted = namesAge(tokens[at]) ? liftedAt(tokens, at) : undefined
  if (lifted !== undefined) return unrestricted(phrase, lifted.first, lifted.next)
  if (tokens[at]?.text === 'all' && tokens[at + 1]?.text === 'ages' && isWord(tokens[at + 2], 'negation', 'acceptable'))
    return unrestricted(phrase, at, at + 3) // children of all ages are whom one works with
  const isOfField = field === 'age' || field === 'age-gender'
  return isOfField && isLiftedValue(tokens, at) ? unrestricted(phrase, 0, 1) : undefined
}

function unrestricted(phrase: Phrase, first: number, next: number): Claim<'age'> {
  return { leaf: { kind: 'age', span: spanOf(phrase, first, next), unrestricted: true }, first, next }
}
