import { isStopOrDot } from '../../../kinds/phrase-ends'
import { readQuantity } from '../../../kinds/quantity'
import type { AgeLeaf, EducationLeaf, ExperienceLeaf } from '../../../model/constraint'
import { idOf, isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { opensWithAny } from '../../../text/wording'
import { ALSO_ACCEPTED } from '../../../vocab/negation'
import type { SchoolTier } from '../../../vocab/study'
import type { Draft, Member } from '../draft'
import { isOwned, isTimed, monthsOf, phraseAt, rankOf, withoutMembers } from '../draft'
import { waivesYears } from './waived'

/**
 * Reads what a demand is relaxed to, where it stands as a bare figure that no kind reads by itself.
 *
 *   5年以上经验，硕士可放宽至3年    →   …, 3年: at least 36 months
 *   35岁以下，有经验者可放宽至40岁  →   …, 40岁: at most 40, as the demand has an upper end
 *   60歲以下，65歲亦可             →   …, 65歲: the same
 *   3年經驗，碩士可抵1年            →   …, 1年: at least the 24 months that are left
 *   本科及2年以上经验，或4年以上      →   …, 4年: at least 48 months
 *   a degree or 4 years            →   …, 4 years
 */
export function readRelaxedValues(draft: Draft): Draft {
  const read = draft.clause.tokens.flatMap((token, at) => valuesAt(draft, token, at))
  if (read.length === 0) return draft
  const starts = new Set(read.map(({ first }) => first))
  const members = [...draft.members.filter(({ first }) => !starts.has(first)), ...read]
  return { ...draft, members: members.sort((a, b) => a.first - b.first) }
}

/** What the word at `at` lets stand for more. */
function valuesAt(draft: Draft, token: Token, at: number): Member[] {
  if (isWord(token, 'negation', 'acceptable')) return [...enoughYears(draft, at), ...acceptedAge(draft, at)]
  if (isWord(token, 'connective', 'or')) return otherYears(draft, at)
  if (isWord(token, 'connective', 'and')) return levelYears(draft, at)
  if (isWord(token, 'connective', 'in-lieu'))
    return savesYears(draft, at) ? yearsLeft(draft, at) : yearsInLieu(draft, at)
  if (isWord(token, 'negation', 'unrestricted')) return noYears(draft, at)
  if (!isWord(token, 'connective', 'instead')) return []
  const value = valueAt(draft, pastTo(draft.clause.tokens, at + 1))
  return [...tiersBefore(draft, at), ...(value === undefined ? [] : [value])]
}

/** 硕士 | 1年以上 | 即可, 硕士可 | 1年: years that are enough for whoever has the level before them. */
function enoughYears(draft: Draft, at: number): Member[] {
  const { start } = phraseAt(draft, at)
  const level = draft.members.findLast(({ next }) => next <= at)
  if (level?.leaf.kind !== 'education' || level.first < start) return []
  const value = valueAt(draft, level.next === at ? at + 1 : level.next)
  return value === undefined || (level.next < at && value.next !== at) ? [] : [value]
}

/** 60歲以下， | 65歲 | 亦可: a bare age that is accepted behind one with an upper end. */
function acceptedAge(draft: Draft, at: number): Member[] {
  const { tokens } = draft.clause
  const place = draft.members.findIndex(({ next }) => next === at)
  const [own, original] = [draft.members[place], draft.members.slice(0, Math.max(0, place)).find(isAge)]
  if (!isAge(own) || !isAge(original) || !opensWithAny(tokens[at], ALSO_ACCEPTED)) return []
  const isBare = !tokens.slice(own.first, own.next).some((token) => isWord(token, 'bound'))
  const { min, span } = own.leaf as Extract<AgeLeaf, { min?: number }>
  return isBare && min !== undefined ? [{ ...own, leaf: ageLike(original.leaf as AgeLeaf, min, span) }] : []
}

function isAge(member: Member | undefined): member is Member {
  return member?.leaf.kind === 'age'
}

/** 本科3年，硕士 | 不限 |: whoever has the level needs no years. */
function noYears(draft: Draft, at: number): Member[] {
  const place = draft.members.findIndex(({ next }) => next === at)
  const token = draft.clause.tokens[at]
  if (token === undefined || !waivesYears(draft, place)) return []
  const leaf: ExperienceLeaf = { kind: 'experience', span: [token.start, token.end], unrestricted: true }
  return [{ leaf, first: at, next: at + 1, modality: 'required' }]
}

/** 2年以上经验 |，或 | 4年以上, a degree | or | 4 years: years that close the phrase, behind others or a level and the word of choice. */
function otherYears(draft: Draft, at: number): Member[] {
  const { tokens } = draft.clause
  const before = draft.members.findLast(({ next }) => next <= at)
  const isBehindYears = isTimed(before) && tokens.slice(before?.next, at).every((token) => isMark(token, ',;'))
  const isBehindPaper = before?.leaf.kind === 'certificate' && before.next >= at - 1 // PE licence, | or 8 years
  if (!isBehindYears && !isBehindPaper && !(rankOf(before) >= 0 && before?.next === at)) return []
  const level = draft.members.find(({ first }) => first === at + 1)
  const from = rankOf(level) < 0 ? at + 1 : (level?.next ?? 0) // 5年经验或 | 硕士 | 2年
  const value = isBehindYears ? valueAt(draft, from) : yearsAt(draft, at + 1)
  return value !== undefined && isStopOrDot(tokens[value.next]) ? [value] : []
}

/** 4 years with a diploma, or a degree in law | and | 2 years: years that close what is asked for with a level, behind other years. */
function levelYears(draft: Draft, at: number): Member[] {
  const { tokens } = draft.clause
  const place = draft.members.findIndex(({ next }) => next === at)
  const level = draft.members[draft.members[place]?.leaf.kind === 'major' ? place - 1 : place]
  const value = rankOf(level) >= 0 ? valueAt(draft, at + 1) : undefined
  const next = tokens[value?.next ?? -1]
  return value !== undefined && (isStopOrDot(next) || isWord(next, 'connective', 'or')) ? [value] : []
}

/** A degree and 4 years of experience, or | 10 years | in lieu of the degree. */
function yearsInLieu(draft: Draft, at: number): Member[] {
  const { start } = phraseAt(draft, at)
  for (let first = Math.max(start, at - LONGEST_YEARS); first < at; first++) {
    const value = valueAt(draft, first)
    if (value?.next === at) return [value]
  }
  return []
}

/** 3年經驗，碩士 | 可抵 | 1年, a master's | may substitute for | one year of it: so many of the years before, and not all. */
export function savesYears({ clause: { tokens }, members }: Draft, at: number): boolean {
  const isSaving = isWord(tokens[at], 'connective', 'in-lieu') && tokens[at + 1]?.type === 'number'
  return isSaving && members.some((member) => member.next <= at && isTimed(member))
}

/** 3年經驗，碩士可抵 | 1年 |, 4 years; a master's may substitute for | one year |: of the years before, those that are left. */
function yearsLeft(draft: Draft, at: number): Member[] {
  const asked = monthsOf(draft.members.findLast((member) => member.next <= at && isTimed(member)))
  const value = yearsAt(withoutMembers(draft, placesFrom(draft, at)), at + 1)
  const left = (asked ?? 0) - (monthsOf(value) ?? 0)
  if (value?.leaf.kind !== 'experience' || left <= 0) return []
  return [{ ...value, leaf: { ...value.leaf, minMonths: left } }]
}

/** The members that begin behind a place: 可抵 | 1年經驗. */
function placesFrom({ members }: Draft, at: number): ReadonlySet<number> {
  return new Set(members.flatMap(({ first }, place) => (first > at ? [place] : [])))
}

/** Tokens of the longest way to say how many years. */
const LONGEST_YEARS = 7

/** 985院校可放宽经验要求: the school alone is a condition, which as a demand would be one of no level. */
function tiersBefore(draft: Draft, at: number): Member[] {
  const { tokens } = draft.clause
  const { start } = phraseAt(draft, at)
  return tokens.slice(start, at).flatMap((token, offset): Member[] => {
    const tier = idOf(token, 'school-tier') as SchoolTier | undefined
    const first = start + offset
    if (tier === undefined || isOwned(draft, first)) return []
    const leaf: EducationLeaf = { kind: 'education', span: [token.start, token.end], schoolTiers: [tier] }
    return [{ leaf, first, next: first + 1, modality: 'required' }]
  })
}

function pastTo(tokens: readonly Token[], at: number): number {
  let next = at
  while (isWord(tokens[next], 'range', 'to') || isWord(tokens[next], 'function-word', 'particle')) next += 1
  return next
}

function valueAt(draft: Draft, at: number): Member | undefined {
  const { tokens } = draft.clause
  const quantity = readQuantity(tokens, at)
  if (quantity === undefined || quantity.min === undefined) return undefined
  const { first, next, of, min } = quantity
  const place = { first, next, modality: 'required' as const }
  const span = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0] as const
  const original = draft.members.find(
    ({ leaf, first: before }) => before < at && leaf.kind === (of === 'age' ? 'age' : 'experience'),
  )
  if (original === undefined) return undefined
  return of === 'age' ? { ...place, leaf: ageLike(original.leaf as AgeLeaf, min, span) } : yearsAt(draft, at)
}

function yearsAt(draft: Draft, at: number): Member | undefined {
  const { tokens } = draft.clause
  const { first = 0, next = 0, min } = readQuantity(tokens, at, { of: 'duration' }) ?? {}
  if (min === undefined || isOwned(draft, at)) return undefined
  const span = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0] as const
  return { leaf: { kind: 'experience', span, minMonths: min }, first, next, modality: 'required' }
}

/** A relaxed upper end is one itself. */
function ageLike(original: AgeLeaf, value: number, span: AgeLeaf['span']): AgeLeaf {
  const isUpper = 'max' in original && original.max !== undefined
  return isUpper ? { kind: 'age', span, max: value } : { kind: 'age', span, min: value }
}
