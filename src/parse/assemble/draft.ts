import type { Claim } from '../../kinds/kind'
import type { Kind, Leaf, Modality } from '../../model/constraint'
import type { Note } from '../../model/role'
import type { Token } from '../../text/token'
import { EDUCATION } from '../../vocab/facts.constant'
import type { Clause } from '../split/document'
import type { Stretch } from './phrases'

/** A claim on its way to a requirement, with what the passes have found out about it. */
export interface Member extends Claim {
  readonly modality: Modality
}

/** A clause while it is assembled. Each pass takes one and returns one. */
export interface Draft {
  readonly clause: Clause
  readonly members: readonly Member[]
  /** Groups of places in `members`: branches of alternatives. A member in no group is a requirement by itself. */
  readonly groups: readonly (readonly (readonly number[])[])[]
  /** For each token the phrase that it stands in. */
  readonly phrases: readonly Stretch[]
}

/** The tokens between two members, or before the first. */
export function between({ clause, members }: Draft, before: number, after: number): readonly Token[] {
  return clause.tokens.slice(members[before]?.next ?? 0, members[after]?.first ?? clause.tokens.length)
}

/** The phrase around the token at `at`; behind the last token there is none. */
export function phraseAt({ phrases, clause }: Draft, at: number): Stretch {
  return phrases[at] ?? { start: clause.tokens.length, end: clause.tokens.length }
}

/** Places of the members that lie within a stretch; members stand in the order of the text. */
export function membersIn({ members }: Draft, { start, end }: Stretch): number[] {
  const found: number[] = []
  for (let place = firstFrom(members, start); place < members.length; place++) {
    const member = members[place]
    if (member === undefined || member.first >= end) break
    if (member.next <= end) found.push(place)
  }
  return found
}

/** Whether a member holds the token at `at`. */
export function isOwned({ members }: Draft, at: number): boolean {
  const before = members[firstFrom(members, at + 1) - 1]
  return before !== undefined && at < before.next
}

/** Whether a member that holds the token before goes on at `at`. */
export function isWithin({ members }: Draft, at: number): boolean {
  const before = members[firstFrom(members, at) - 1]
  return before !== undefined && at < before.next
}

/** The place of the first member that starts at `at` or behind it; found by halving, as a clause may hold thousands. */
function firstFrom(members: readonly Member[], at: number): number {
  let [low, high] = [0, members.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((members[middle]?.first ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** For each token whether a claim holds it. */
export function ownedPlaces(tokens: readonly Token[], claims: readonly Claim[]): readonly boolean[] {
  const owned = tokens.map(() => false)
  for (const { first, next } of claims) owned.fill(true, first, next)
  return owned
}

/** Whether a member is in a group already. */
export function isGrouped({ groups }: Draft, member: number): boolean {
  return groups.some((branches) => branches.some((branch) => branch.includes(member)))
}

/** Whether a member is required and, so far, a requirement by itself. */
export function isByItself(draft: Draft, place: number): boolean {
  return draft.members[place]?.modality === 'required' && !isGrouped(draft, place)
}

/** The draft without the members at these places, none of which is in a group. */
export function withoutMembers(draft: Draft, gone: ReadonlySet<number>): Draft {
  const left = draft.members.flatMap((_, place) => (gone.has(place) ? [] : [place]))
  const moved = new Map(left.map((place, now) => [place, now]))
  return {
    ...draft,
    members: left.map((place) => draft.members[place] as Member),
    groups: draft.groups.map((branches) => branches.map((branch) => branch.map((place) => moved.get(place) as number))),
  }
}

/** The kind of the member at a place where one stands. */
export function kindOf({ members }: Draft, place: number): Kind {
  return (members[place] as Member).leaf.kind
}

/** Whether the members at two places are of one kind. */
export function areOfKind({ members }: Draft, place: number, other: number): boolean {
  return members[place]?.leaf.kind === members[other]?.leaf.kind
}

/** How many months of work it asks for, at the least. */
export function monthsOf(member: Pick<Member, 'leaf'> | undefined): number | undefined {
  return member?.leaf.kind === 'experience' ? member.leaf.minMonths : undefined
}

/** Whether it asks for so many months of work. */
export function isTimed(member: Pick<Member, 'leaf'> | undefined): boolean {
  return monthsOf(member) !== undefined
}

/** Whether a member says that its kind is not asked for: 学历不限, 男女均可. */
export function lifts(member: Pick<Member, 'leaf'> | undefined): boolean {
  if (member === undefined) return false
  const { leaf } = member
  return leaf.kind === 'gender' ? leaf.value === 'any' : 'unrestricted' in leaf && leaf.unrestricted === true
}

/** The rank of the level that a member asks for, or less than any. */
export function rankOf(member: Member | undefined): number {
  return member?.leaf.kind === 'education' && member.leaf.min !== undefined ? EDUCATION[member.leaf.min].rank : -1
}

/** What a career is told in. */
const CAREER: readonly Kind[] = ['education', 'major', 'experience', 'certificate']

/** Whether it asks or wishes for something of a career: of that one may stand for another. */
export function isCareer(member: Member | undefined): boolean {
  return member !== undefined && CAREER.includes(member.leaf.kind) && !lifts(member)
}

/** Whether it asks for something of a career. */
export function isOfCareer(member: Member | undefined): boolean {
  return member?.modality === 'required' && isCareer(member)
}

/** The leaf of a member, with its modality where it differs from that of its requirement. */
export function leafOf({ leaf, modality }: Member, whole: Modality): Leaf {
  const { modality: _, ...bare } = leaf
  return modality === whole ? (bare as Leaf) : ({ ...bare, modality } as Leaf)
}

export function notesOf(members: readonly Member[]): readonly Note[] {
  return members.flatMap(({ notes }) => notes ?? [])
}
