import { isMark, isWord } from '../../../text/cursor'
import type { Draft, Member } from '../draft'
import { between, isByItself, isGrouped, isTimed, membersIn, phraseAt } from '../draft'
import { isChoice, isGlue } from '../glue'
import { withField } from '../whole-level'

/**
 * Joins what 或 resumes behind a preference: with the years that were required before, where it has years of its own; else with what is
 * preferred, as one more preference.
 *
 *   3年销售经验，有酒类经验者优先，或有5年以上管理经验   →   3年 | 5年, and 酒类 preferred
 *   有外企经验者优先，或在银行工作过                   →   外企 | 银行, both preferred
 *   Degree preferred or equivalent experience       →   degree | equivalent experience, both preferred
 */
export function joinResumed(draft: Draft): Draft {
  let result = draft
  draft.members.forEach((_, place) => {
    if (resumes(result, place)) result = join(result, place)
  })
  return result
}

function resumes(draft: Draft, place: number): boolean {
  const [before, member] = [draft.members[place - 1], draft.members[place]]
  if (before?.modality !== 'preferred' || member === undefined || isGrouped(draft, place)) return false
  const gap = between(draft, place - 1, place)
  const closes = gap.findIndex((token) => isWord(token, 'modality', 'preferred.back'))
  const first = draft.clause.tokens[member.first]
  const isOr = isWord(first, 'connective', 'or-equivalent') || gap.slice(closes + 1).some(isChoice)
  return closes >= 0 && isOr && gap.every((token, at) => at === closes || isGlue(token) || isMark(token, ',;。'))
}

function join(draft: Draft, place: number): Draft {
  const member = draft.members[place] as Member
  const original = isTimed(member) && member.modality === 'required' ? yearsBefore(draft, place) : undefined
  if (original !== undefined) return { ...draft, groups: [...draft.groups, [[original], restOf(draft, place)]] }
  const groups = isGrouped(draft, place - 1) ? draft.groups : [...draft.groups, [wished(draft, place - 1), [place]]]
  return { ...draft, members: draft.members.with(place, { ...member, modality: 'preferred' }), groups }
}

/** Degree | in Law | preferred, or …: the level with its field. */
function wished(draft: Draft, place: number): number[] {
  const isInField = place > 0 && draft.members[place]?.leaf.kind === 'major'
  const level = isInField ? withField(draft, [place - 1]) : []
  return level.length > 1 && !isGrouped(draft, place - 1) ? level : [place]
}

/** The branch of what is resumed: what stands in its phrase with it. */
function restOf(draft: Draft, place: number): number[] {
  const { first } = draft.members[place] as Member
  const { end } = phraseAt(draft, first)
  return membersIn(draft, { start: first, end }).filter((at) => !isGrouped(draft, at))
}

function yearsBefore(draft: Draft, place: number): number | undefined {
  const isAsked = (member: Member, at: number) => at < place && isTimed(member) && isByItself(draft, at)
  const found = draft.members.findLastIndex(isAsked)
  return found < 0 ? undefined : found
}
