import { ranksSchools } from '../../../kinds/education/tiers'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, opensWithAny } from '../../../text/wording'
import { PLACES_ABROAD, PLACES_AT_HOME, SCHOOL_LINKS, SCHOOL_NOUNS } from '../../../vocab/study'
import type { Draft, Member } from '../draft'
import { between, isGrouped, lifts, withoutMembers } from '../draft'
import { isGlue } from '../glue'

/**
 * Joins the class of schools at home with that of those abroad, each of which is asked of whoever went there.
 *
 *   国内985/211院校，海外院校QS排名前100        →   985、211 | QS前100
 *   国内院校为双一流，境外院校须为QS前200        →   双一流 | QS前200
 *
 * Where nothing is said of the schools at home, what those abroad have to be is asked of some alone.
 *
 *   本科以上（海外院校需QS前100）               →   本科以上
 */
export function joinSchools(draft: Draft): Draft {
  const groups: (readonly (readonly number[])[])[] = []
  const dropped = new Set<number>()
  draft.members.forEach((_, place) => {
    if (!isAbroad(draft, place)) return
    if (isAtHome(draft, place - 1)) groups.push([[place - 1], [place]])
    else if (isOfSome(draft, place)) dropped.add(place)
  })
  const joined = { ...draft, groups: [...draft.groups, ...groups] }
  return dropped.size === 0 ? joined : withoutMembers(joined, dropped)
}

/** A class of schools, and of no level. */
function asksSchools(draft: Draft, place: number): boolean {
  const member = draft.members[place]
  if (member?.leaf.kind !== 'education' || member.modality === 'preferred' || isGrouped(draft, place)) return false
  return !lifts(member) && member.leaf.schoolTiers !== undefined
}

/** 海外院校 | 需 | QS前100, 海外 | QS前100, | 境外院校为 | QS前200. */
function isAbroad(draft: Draft, place: number): boolean {
  return asksSchools(draft, place) && wordsOf(draft, place).some(isOfAbroad)
}

/** 国内 | 985院校 |, 国内院校为 | 双一流 |，: right before what is said of those abroad, and without a word of choice. */
function isAtHome(draft: Draft, place: number): boolean {
  if (!asksSchools(draft, place) || wordsOf(draft, place).some(isOfAbroad)) return false
  const gap = between(draft, place, place + 1)
  return gap.some((token) => isMark(token, ',;。')) && gap.every(isOfGap)
}

/** 海外院校 | 需 | QS前100, and not 毕业于海外QS前100院校. */
function isOfSome({ clause: { tokens }, members }: Draft, place: number): boolean {
  const { first = 0, next = 0 } = members[place] ?? {}
  return tokens.slice(first, next).some((_, at) => ranksSchools(tokens, first + at))
}

/** A member and what leads up to it. */
function wordsOf(draft: Draft, place: number): readonly Token[] {
  const { first, next } = draft.members[place] as Member
  return [...between(draft, place - 1, place), ...draft.clause.tokens.slice(first, next)]
}

function isOfAbroad(token: Token): boolean {
  return opensWithAny(token, PLACES_ABROAD) || isWord(token, 'school-tier', 'overseas')
}

function isOfGap(token: Token): boolean {
  const isPlace = isOfAbroad(token) || isAmong(token, PLACES_AT_HOME) || isAmong(token, SCHOOL_NOUNS)
  return isPlace || isGlue(token) || isAmong(token, SCHOOL_LINKS) || isMark(token, ',;。')
}
