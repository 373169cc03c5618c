import type { Claim } from '../../../kinds/kind'
import { endsInAny, isAmong, isIndefinite } from '../../../kinds/places'
import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { ABSENCE, NOT } from '../../../vocab/negation'
import type { Draft, Member } from '../draft'
import { between, isGrouped, isTimed, lifts, withoutMembers } from '../draft'
import { isGlueOrComma } from '../glue'
import { withField } from './relaxation'

/**
 * Joins a level with the years that are asked of whoever lacks it.
 *
 *   本科以上，无本科学历者需8年以上经验                       →   本科 | 8年
 *   Candidates without a degree must have 8 years of experience   →   degree | 8 years
 *   If you do not have a degree, 5 years of experience            →   degree | 5 years
 */
export function joinLacking(draft: Draft): Draft {
  let result = draft
  const said = new Set<number>()
  draft.members.forEach((member, place) => {
    if (saysWho(draft, place)) said.add(place)
    if (!isLacked(draft.clause.tokens, member)) return
    const asked = askedBefore(draft, place)
    if (!isInstead(draft, place + 1)) return
    if (asked !== undefined) said.add(place)
    const level = withField(draft, [asked ?? place])
    if (level.some((one) => isGrouped(result, one))) return
    result = { ...result, groups: [...result.groups, [level, [place + 1]]] }
  })
  return said.size === 0 ? result : withoutMembers(result, said)
}

/** A degree, or 8 years in a mill | without a degree |: of whom so many years are asked. */
function saysWho({ clause, members }: Draft, place: number): boolean {
  const member = members[place] as Member
  if (!isTimed(members[place - 1]) || askedBefore({ members }, place) === undefined) return false
  return isLacked(clause.tokens, member) || isWord(clause.tokens[member.first], 'negation', 'without')
}

/** without | a degree, not have | a degree, 无 | 本科学历, 不具备 | 本科学历. */
export function isLacked(tokens: readonly Token[], { leaf, first }: Claim): boolean {
  if (leaf.kind !== 'education' || leaf.min === undefined) return false
  let at = first - 1
  while (isIndefinite(tokens[at]) || isWord(tokens[at], 'function-word', 'particle')) at -= 1
  if (isWord(tokens[at], 'negation', 'without')) return true
  const isHad = isWord(tokens[at], 'function-word', 'have')
  return isAmong(tokens[at], ABSENCE) || (isHad && endsInAny(tokens[at - 1], NOT))
}

/** …, | 5 years of experience | are asked for in its place. */
function isInstead(draft: Draft, place: number): boolean {
  const member = draft.members[place]
  if (!isTimed(member) || member?.modality === 'preferred' || isGrouped(draft, place)) return false
  return between(draft, place - 1, place).every(leadsToYears)
}

/** a degree | must have | 8 years, 本科学历者 | 需 | 8年. */
function leadsToYears(token: Token): boolean {
  return isGlueOrComma(token) || token.type === 'text' || isWord(token, 'modality', 'required')
}

/** The level that was asked for before, of which the lack only speaks again. */
function askedBefore({ members }: Pick<Draft, 'members'>, place: number): number | undefined {
  const before = members.slice(0, place).findLastIndex(({ leaf }) => leaf.kind === 'education')
  return lifts(members[before]) || members[before]?.modality !== 'required' ? undefined : before
}
