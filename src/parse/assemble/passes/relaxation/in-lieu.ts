import type { Kind } from '../../../../model/constraint'
import { isMark } from '../../../../text/cursor'
import { isAmong, opensWithAny } from '../../../../text/wording'
import { MODAL_VERBS, PER_YEAR } from '../../../../vocab/experience/years'
import type { Draft, Member } from '../../draft'
import { between, isTimed, kindOf, membersIn, phraseAt, rankOf } from '../../draft'
import { withField, withYears } from '../../whole-level'
import { pairsIn } from '../pairs'
import type { Relaxing } from './shared'
import { drop, group, isBareExperience, isOr, kindsNamedIn, originalOf } from './shared'

/** KIND may be waived for CONDITION. */
export function waive(draft: Relaxing, at: number): Relaxing {
  const own = phraseAt(draft, at)
  const isApart = at === own.start && isMark(draft.clause.tokens[at - 1], ',') // a degree is required, | unless
  const phrase = isApart ? { start: phraseAt(draft, at - 2).start, end: own.end } : own
  const mentioned = membersIn(draft, { start: phrase.start, end: at })
  const kinds = [...mentioned.map((place) => kindOf(draft, place)), ...kindsNamedIn(draft, { ...phrase, end: at })]
  return stand(draft, kinds, mentioned, membersIn(draft, { start: at + 1, end: phrase.end }), phrase.start)
}

/** CONDITION in lieu of KIND; In lieu of KIND, CONDITION. */
export function replace(draft: Relaxing, at: number): Relaxing {
  const phrase = phraseAt(draft, at)
  const mentioned = membersIn(draft, { start: at + 1, end: phrase.end })
  const named = [...mentioned.map((place) => kindOf(draft, place)), ...kindsNamedIn(draft, { ...phrase, start: at })]
  const isRate = isAmong(draft.clause.tokens[at + 1], PER_YEAR)
  const isOfStudy = named.length === 0 && (isRate || at + 1 >= phrase.end) // experience accepted | in lieu |, for each year | of college
  const kinds: readonly Kind[] = isOfStudy ? ['education'] : named
  const before = membersIn(draft, { start: phrase.start, end: at })
  const isAhead = before.length === 0 && draft.clause.tokens.slice(phrase.start, at).every(isOr) // , or | in lieu of a degree, 8 years
  const beside = isAfterComma(draft, at) ? phrase.start - 2 : phrase.end + 1
  const condition = isAhead
    ? membersIn(draft, phraseAt(draft, beside))
    : before.length === 0
      ? whatMay(draft, at)
      : before
  const rated = isRate ? withoutMonths(draft, condition) : draft
  const standing = stand(rated, kinds, mentioned, condition, phrase.start)
  return standing === rated && kinds.length > 0 ? drop(draft, [...condition, ...mentioned]) : standing
}

/** One year of experience may be substituted for | each | year of study: how many will do hangs on what is lacking. */
function withoutMonths(draft: Relaxing, condition: readonly number[]): Relaxing {
  const members = draft.members.map((member, place): Member => {
    if (!condition.includes(place) || member.leaf.kind !== 'experience') return member
    const { minMonths: _, ...leaf } = member.leaf
    return { ...member, leaf }
  })
  return { ...draft, members }
}

/** A diploma | , or higher, from a college may substitute | for …: behind remarks that commas part the verb's own subject opens the sentence. */
function whatMay(draft: Draft, at: number): number[] {
  const { tokens } = draft.clause
  let { start } = phraseAt(draft, at)
  while (isMark(tokens[start - 1], ',') && membersIn(draft, { start, end: at }).length === 0)
    start = phraseAt(draft, start - 2).start
  return opensWithAny(tokens[at], MODAL_VERBS) ? membersIn(draft, { start, end: at }) : []
}

/** A master's degree in any of these fields | , may be substituted | for two years: the comma parts a verb from what stands before it. */
function isAfterComma({ clause: { tokens } }: Draft, at: number): boolean {
  return isMark(tokens[at - 1], ',') && opensWithAny(tokens[at], MODAL_VERBS)
}

/** `condition` stands for what is asked for of these kinds; where it was said before, `mentioned` only names it again. */
function stand(
  draft: Relaxing,
  kinds: readonly Kind[],
  mentioned: readonly number[],
  condition: readonly number[],
  start: number,
): Relaxing {
  const said = [...new Set(kinds)].flatMap(
    (kind) => originalOf(draft, kind, start, condition) ?? originalOf(draft, kind, start, [], 'preferred') ?? [],
  )
  const others = condition.filter((place) => !said.includes(place))
  const isWithin = said.some((place) => condition.includes(place))
  if (isWithin && !others.some((place) => isOtherWay(draft, place))) return draft // a degree | with 2 years | in lieu of the advanced degree
  const instead = isWithin ? lastWay(draft, others) : others
  if (instead.length === 0 || (said.length === 0 && mentioned.length === 0)) return draft
  if (said.length === 0 && mentioned.every((place) => isBareExperience(draft.members[place]))) return draft
  if (said.length === 0) return group(draft, withField(draft, mentioned), instead)
  if (isAmongLevels(draft, instead[0] ?? 0)) return drop(draft, mentioned)
  const pairs = said.some((place) => kindOf(draft, place) === 'education') ? pairsBefore(draft, start) : []
  if (pairs.length > 1) return drop({ ...draft, groups: [...draft.groups, [...pairs, instead]] }, mentioned)
  const whole = withField(draft, said)
  const first = mentioned.find((place) => place === (instead[0] ?? 0) - 1) ?? instead[0] ?? 0 // or in lieu of | a degree, | 8 years
  const weighed = weighedAlike(draft, said, instead)
  return drop(
    group(weighed, standsForYears(draft, first, instead) ? withYears(draft, whole) : whole, instead),
    mentioned,
  )
}

/** A degree and 4 years, | or 8 years | in lieu; a degree and 4 years; | a master's and 2 years | may be substituted: for the level with its years. */
function standsForYears(draft: Draft, first: number, instead: readonly number[]): boolean {
  const members = instead.map((place) => draft.members[place])
  return isOtherWay(draft, first) || (members.some(isTimed) && members.some((member) => rankOf(member) >= 0))
}

/** A degree is preferred; | mill experience | may substitute for it: what stands for a wish is wished for as well. */
function weighedAlike(draft: Relaxing, said: readonly number[], instead: readonly number[]): Relaxing {
  if (!said.every((place) => draft.members[place]?.modality === 'preferred')) return draft
  const members = draft.members.map(
    (member, place): Member => (instead.includes(place) ? { ...member, modality: 'preferred' } : member),
  )
  return { ...draft, members }
}

/** A master's with 2 years, a degree with 4. | 8 years | in lieu of a degree: levels that each come with their years, which one more way stands beside. */
function pairsBefore(draft: Draft, start: number): number[][] {
  return pairsIn(draft).filter((pair) => pair.every((place) => (draft.members[place]?.first ?? start) < start))
}

/** A master's with 2 years, a degree with 4 | , or | 8 years in lieu of a degree: one more way beside several levels. */
function isAmongLevels(draft: Draft, place: number): boolean {
  const levels = draft.members
    .slice(0, place)
    .filter(({ leaf, modality }) => leaf.kind === 'education' && modality === 'required')
  return levels.length > 1 && isOtherWay(draft, place)
}

/** A degree with 2 years or | 6 years | in lieu of the degree: what stands behind the word of choice. */
function lastWay(draft: Draft, places: readonly number[]): readonly number[] {
  return places.slice(
    Math.max(
      0,
      places.findLastIndex((place) => isOtherWay(draft, place)),
    ),
  )
}

/** A degree with 4 years | , or | 10 years in lieu of the degree: the choice is with the level and its years. */
function isOtherWay(draft: Draft, place: number): boolean {
  return between(draft, place - 1, place).some(isOr)
}
