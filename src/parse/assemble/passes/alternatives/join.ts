import { isMark, isWord } from '../../../../text/cursor'
import type { Draft } from '../../draft'
import { isGrouped, withoutMembers } from '../../draft'
import { clauseBefore, levelsBefore, listBefore, listUpTo, seriesBefore } from './before'
import { staysInBranch } from './branch'
import { opensBranch } from './opens'
import { sinceVerb, withoutShared } from './shared'

/**
 * Joins members that the text offers as alternatives, also across kinds.
 *
 *   硕士，或本科且5年以上经验       →   硕士 | 本科 & 5年
 *   英语或日语                    →   英语 | 日语
 *   大专，2年经验；或中级职称        →   大专 & 2年 | 中级职称
 *   Degree or equivalent experience   →   Degree | experience
 *   大学（商科优先）或3年经验        →   大学 | 3年, and 商科 is a wish by itself
 *
 * 或 between two members opens a branch; what stands beside its members without a comma belongs to their branch.
 */
export function joinAlternatives(draft: Draft): Draft {
  const asides = new Set(draft.members.flatMap((_, place) => (isWishedAside(draft, place) ? [place] : [])))
  if (asides.size === 0) return joinNew(goOn(draft))
  const { groups } = joinNew(goOn(withoutMembers(draft, asides)))
  const places = draft.members.flatMap((_, place) => (asides.has(place) ? [] : [place]))
  return {
    ...draft,
    groups: groups.map((group) => group.map((branch) => branch.map((place) => places[place] as number))),
  }
}

/** 大学（| 商科 | 优先）或3年经验: what a bracket before 或 wishes for is no way to meet what stands before it. */
function isWishedAside(draft: Draft, place: number): boolean {
  const { tokens } = draft.clause
  const { first = 0, next = 0, modality } = draft.members[place] ?? {}
  if (modality !== 'preferred' || draft.members[place - 1]?.modality !== 'required' || isGrouped(draft, place))
    return false
  const close = tokens.findIndex((token, at) => at >= next && isMark(token, '()'))
  const or = isMark(tokens[close + 1], ',') ? close + 2 : close + 1
  return isMark(tokens[first - 1], '(') && isMark(tokens[close], ')') && isWord(tokens[or], 'connective', 'or')
}

/** 英语或日语 | ，或有海外经验: further ways of a choice that was found before, each with what stands beside it; | BSc Botany, | BSc Law or MSc Tax. */
function goOn(draft: Draft): Draft {
  if (draft.groups.length === 0) return draft
  const taken = new Set(draft.groups.flat(2))
  const groups = draft.groups.map((group) => group.map((branch) => [...branch]))
  draft.members.forEach((member, place) => {
    const group = groups.find((one) => one.at(-1)?.at(-1) === place - 1)
    if (group === undefined || taken.has(place) || draft.members[place - 1]?.modality !== member.modality) return
    if (opensBranch(draft, place)) group.push([place])
    else if (!taken.has(place - 1) && staysInBranch(draft, place, group)) group.at(-1)?.push(place)
  })
  return { ...draft, groups: groups.map((group) => [...levelsBefore(draft, group[0] ?? [], taken), ...group]) }
}

function joinNew(draft: Draft): Draft {
  const taken = new Set(draft.groups.flat(2))
  const branches: number[][] = []
  const groups: number[][][] = []
  const close = () => {
    if (branches.length > 1) groups.push(withoutShared(draft, branches))
    branches.length = 0
  }
  draft.members.forEach((_, place) => {
    const free = !taken.has(place) && (place === 0 || !taken.has(place - 1))
    if (place > 0 && free && opensBranch(draft, place)) {
      if (branches.length === 1) {
        branches.splice(0, 1, ...listUpTo(draft, place, sinceVerb(draft, place, branches[0] as number[])))
        branches[0]?.unshift(...clauseBefore(draft, place, branches[0], taken))
        branches.unshift(...levelsBefore(draft, branches[0] as number[], taken), ...listBefore(draft, place - 1, taken))
        branches.unshift(...seriesBefore(draft, place, branches[0] as number[], taken))
      }
      branches.push([place])
    } else if (place > 0 && free && branches.length > 0 && staysInBranch(draft, place, branches))
      branches[branches.length - 1]?.push(place)
    else {
      close()
      if (!taken.has(place)) branches.push([place])
    }
  })
  close()
  return { ...draft, groups: [...draft.groups, ...groups] }
}
