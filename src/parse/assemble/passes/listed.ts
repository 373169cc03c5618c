import type { Kind } from '../../../model/constraint'
import { MAY } from '../../../vocab/language-ability'
import type { Draft } from '../draft'
import { between, isGrouped } from '../draft'
import { accepts, isGlueOr } from '../glue'
import { pastTitles } from '../titles'

/** Kinds of which a list asks for all, unless a word closes it that takes each: 自考大专、统招本科均可. */
const ACCEPTED: readonly Kind[] = ['language', 'education', 'certificate']

/** Joins what its own reader, or a word that closes the list, says to be a choice of one kind. */
export function joinListed(draft: Draft): Draft {
  return joinTitles(joinRow(joinByReader(draft)))
}

/** MBA, CPA or ACCA preferred. */
function joinTitles(draft: Draft): Draft {
  const isWish = (place: number) => draft.members[place]?.modality === 'preferred' && !isGrouped(draft, place)
  const lists = draft.members.flatMap((_, place) => {
    const count = pastTitles(draft, place) - place
    const places = count === 0 ? [] : Array.from({ length: count + 1 }, (_, one) => place - 1 + one)
    return count > 0 && places.every(isWish) ? [places.map((one) => [one])] : []
  })
  return lists.length === 0 ? draft : { ...draft, groups: [...draft.groups, ...lists] }
}

/**
 * 英语，日语，韩语均可: members of one kind in a row, closed by a word that accepts each of them. 可 alone accepts bare names: 日语N2，英语会话可
 * says what one can do.
 */
function joinRow(draft: Draft): Draft {
  const last = draft.members.findIndex((member, place) => {
    return place > 0 && ACCEPTED.includes(member.leaf.kind) && accepts(draft.clause.tokens, member.next)
  })
  const isPlain = draft.clause.tokens[draft.members[last]?.next ?? -1]?.text === MAY
  const row: number[] = []
  for (let place = last; place >= 0 && isListed(draft, place, last); place--) row.unshift(place)
  if (isPlain && !row.every((place) => isBareName(draft, place))) return draft
  return row.length < 2 ? draft : { ...draft, groups: [...draft.groups, row.map((place) => [place])] }
}

function isListed(draft: Draft, place: number, last: number): boolean {
  if (draft.members[place]?.leaf.kind !== draft.members[last]?.leaf.kind || isGrouped(draft, place)) return false
  return place === last || between(draft, place, place + 1).every(isGlueOr(','))
}

function isBareName({ members }: Draft, place: number): boolean {
  const leaf = members[place]?.leaf
  return leaf?.kind === 'language' && (leaf.min ?? leaf.skills ?? leaf.certificates) === undefined
}

/** Members of which their reader said that they are a choice. */
function joinByReader(draft: Draft): Draft {
  const byName = new Map<string, number[]>()
  draft.members.forEach(({ leaf, alternative }, place) => {
    if (alternative === undefined) return
    const name = `${leaf.kind} ${alternative}`
    byName.set(name, [...(byName.get(name) ?? []), place])
  })
  const groups = [...byName.values()].filter((group) => group.length > 1).map((group) => group.map((place) => [place]))
  return { ...draft, groups: [...draft.groups, ...groups] }
}
