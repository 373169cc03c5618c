import { kindsNamed } from '../../../../kinds/names'
import type { Kind, Modality } from '../../../../model/constraint'
import { isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import type { Draft, Member } from '../../draft'
import { between, isGrouped, isOwned, isTimed, kindOf, lifts, membersIn } from '../../draft'
import { isGlue } from '../../glue'
import type { Stretch } from '../../phrases'

/** A draft and the places of the members that ask for nothing. */
export interface Relaxing extends Draft {
  readonly dropped: readonly number[]
}

/** A degree may be substituted for the required | experience |: it points at years that nobody reads, and asks for none. */
export function isBareExperience(member: Member | undefined): boolean {
  return member?.leaf.kind === 'experience' && !isTimed(member) && member.leaf.scope === undefined
}

export function isOr(token: Token): boolean {
  return isWord(token, 'connective', 'or')
}

/** 学历可放宽, 降低学历要求: the kinds that are named instead of stated. */
export function kindsNamedIn(draft: Draft, { start, end }: Stretch): Kind[] {
  const words = draft.clause.tokens.slice(start, end).filter((_, offset) => !isOwned(draft, start + offset))
  return [...new Set(words.flatMap(kindsNamed))]
}

/** What is asked for of a kind: before the relaxation, or within its phrase in front of the condition (本科以上可放宽至大专). */
export function originalOf(
  draft: Draft,
  kind: Kind,
  start: number,
  inside: readonly number[],
  modality: Modality = 'required',
): number | undefined {
  const isAsked = (place: number) =>
    kindOf(draft, place) === kind &&
    !lifts(draft.members[place]) &&
    draft.members[place]?.modality === modality &&
    !draft.groups.some(([, ...others]) => others.flat().includes(place))
  const before = membersIn(draft, { start: 0, end: start }).filter(isAsked)
  if (kind === 'age') return before.at(-1) ?? inside.findLast(isAsked)
  return before.at(-1) ?? inside.find((place) => isAsked(place) && !isBareExperience(draft.members[place]))
}

/** What is relaxed and what stands for it; 5年，硕士可放宽至3年，| 博士可放宽至1年 |: one more way, where others stand for it already. */
export function group(draft: Relaxing, originals: readonly number[], branch: readonly number[]): Relaxing {
  const isFree = (place: number) => !isGrouped(draft, place) && !draft.dropped.includes(place)
  const [asked, instead] = [
    originals.filter(isFree),
    branch.filter((place) => isFree(place) && !originals.includes(place)),
  ]
  if (instead.length === 0) return draft
  const others = asked.length === 1 ? othersBefore(draft, asked[0] ?? 0, isFree) : []
  if (asked.length > 0) return { ...draft, groups: [...draft.groups, [...others, asked, instead]] }
  const at = draft.groups.findIndex(([first]) => originals.length > 0 && originals.every((one) => first?.includes(one)))
  return at < 0 ? draft : { ...draft, groups: draft.groups.with(at, [...(draft.groups[at] ?? []), instead]) }
}

/** 2年门店经验 | 或 | 5年零售经验，大专可放宽至1年: what else would do, before that which is relaxed. */
function othersBefore(draft: Draft, place: number, isFree: (place: number) => boolean): number[][] {
  const others: number[][] = []
  for (let at = place - 1; at >= 0 && isFree(at) && draft.members[at]?.modality === 'required'; at--) {
    const gap = between(draft, at, at + 1)
    if (!gap.some(isOr) || !gap.every(isGlue)) break
    others.unshift([at])
  }
  return others
}

/** These ask for nothing, where they stand for nothing else. */
export function drop(draft: Relaxing, places: readonly number[]): Relaxing {
  const free = places.filter((place) => !isGrouped(draft, place))
  return { ...draft, dropped: [...draft.dropped, ...free] }
}
