import type { Kind } from '../../../../model/constraint'
import type { Draft, Member } from '../../draft'
import { isCareer, isGrouped, isTimed, lifts, membersIn } from '../../draft'

/** The last demand of a kind that stands before a place, of a wish behind it the one that it goes beyond (硕士，博士优先，本科亦可); of experience one with months. */
export function askedBefore(draft: Draft, kind: Kind, start: number): number | undefined {
  const asked = membersIn(draft, { start: 0, end: start }).filter((place) => {
    const { leaf } = draft.members[place] as Member
    return (
      leaf.kind === kind &&
      !lifts(draft.members[place]) &&
      (leaf.kind !== 'experience' || isTimed(draft.members[place]))
    )
  })
  return asked.findLast((place) => draft.members[place]?.modality === 'required') ?? asked.at(-1)
}

export function isWished(member: Member | undefined): boolean {
  return member?.modality === 'preferred' && isCareer(member)
}

/** What is asked for, or in its place what is accepted; of a wish that is wished for as well. */
export function group(draft: Draft, asked: readonly number[], accepted: readonly number[]): Draft {
  const isTaken = [...asked, ...accepted].some((place) => isGrouped(draft, place))
  if (isTaken) return draft
  const isWish = asked.every(
    (place) => isWished(draft.members[place]) && draft.members[place]?.leaf.kind !== 'education',
  )
  const weighed = isWish ? withWishes(draft, accepted) : draft
  return { ...weighed, groups: [...draft.groups, [asked, accepted]] }
}

/** 有1年门店经验者优先，| 做过收银者 | 亦可: what does as well as a wish is one. */
function withWishes(draft: Draft, places: readonly number[]): Draft {
  const members = draft.members.map(
    (member, place): Member => (places.includes(place) ? { ...member, modality: 'preferred' } : member),
  )
  return { ...draft, members }
}
