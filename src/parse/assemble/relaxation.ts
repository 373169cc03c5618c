import type { Kind } from '../../model/constraint'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Draft } from './draft'
import { isGrouped } from './draft'

/**
 * Joins what is asked for with what may stand in its place.
 *
 *   本科，5年经验者大专亦可            →   anyOf [本科, allOf [5年经验, 大专]]
 *   大专以上，有相关经验者可降低学历要求   →   anyOf [大专, 相关经验]
 *   1年经验，应届生亦可               →   anyOf [1年经验, 应届生]
 *
 * A relaxation whose condition nobody can read (优秀者可放宽至大专) asks for nothing: its leaf is dropped and its text stays unparsed.
 */
export function joinRelaxations(draft: Draft): Draft {
  let result = draft
  draft.clause.tokens.forEach((token, at) => {
    if (isWord(token, 'connective', 'instead')) result = relax(result, at)
    else if (isWord(token, 'negation', 'acceptable')) result = accept(result, at)
  })
  return joinFresh(result)
}

function relax(draft: Draft, at: number): Draft {
  const { start, end } = segmentAround(draft, at)
  const lowered = placeOf(draft, (first) => first > at && first < end)
  const kind =
    lowered === undefined ? kindNamed(draft.clause.tokens.slice(start, end)) : draft.members[lowered]?.leaf.kind
  if (kind === undefined) return draft
  const original = lastBefore(draft, kind, start, lowered)
  const condition = membersIn(draft, start, at).filter((place) => place !== original)
  if (original === undefined || isGrouped(draft, original)) return draft
  if (condition.length === 0) return lowered === undefined ? draft : without(draft, lowered)
  return group(draft, original, lowered === undefined ? condition : [...condition, lowered])
}

/** 5年经验者 | 大专亦可: a second level, with what stands beside it. */
function accept(draft: Draft, at: number): Draft {
  const { start } = segmentAround(draft, at)
  const inside = membersIn(draft, start, at)
  const lowered = inside[inside.length - 1]
  const kind = lowered === undefined ? undefined : draft.members[lowered]?.leaf.kind
  if (lowered === undefined || kind !== 'education') return draft
  const original = lastBefore(draft, kind, start, lowered)
  return original === undefined || isGrouped(draft, original) || isGrouped(draft, lowered)
    ? draft
    : group(draft, original, inside)
}

/** Experience with months, and fresh graduates besides. */
function joinFresh(draft: Draft): Draft {
  const { members } = draft
  const timed = members.findIndex(({ leaf }) => leaf.kind === 'experience' && leaf.minMonths !== undefined)
  const fresh = members.findIndex(
    ({ leaf, first, next }) =>
      leaf.kind === 'experience' &&
      leaf.unrestricted === true &&
      draft.clause.tokens.slice(first, next).some((token) => isWord(token, 'noun', 'graduate')),
  )
  if (timed < 0 || fresh < 0 || isGrouped(draft, timed) || isGrouped(draft, fresh)) return draft
  return group(draft, timed, [fresh])
}

function group(draft: Draft, original: number, branch: readonly number[]): Draft {
  const free = branch.filter((place) => !isGrouped(draft, place))
  return free.length === 0 ? draft : { ...draft, groups: [...draft.groups, [[original], free]] }
}

function without(draft: Draft, dropped: number): Draft {
  const moved = (place: number) => (place > dropped ? place - 1 : place)
  const members = draft.members.filter((_, place) => place !== dropped)
  return {
    ...draft,
    members,
    groups: draft.groups.map((branches) =>
      branches.map((branch) => branch.filter((place) => place !== dropped).map(moved)),
    ),
  }
}

function segmentAround({ clause: { tokens } }: Draft, at: number): { start: number; end: number } {
  let [start, end] = [at, at]
  while (start > 0 && !isMark(tokens[start - 1], ',;。(、\n')) start -= 1
  while (end < tokens.length && !isMark(tokens[end], ',;。)\n')) end += 1
  return { start, end }
}

/** 学历可放宽, 降低学历要求: the kind that is named instead of stated. */
function kindNamed(words: readonly Token[]): Kind | undefined {
  if (words.some((token) => isWord(token, 'noun', 'education') || token.text.includes('学历'))) return 'education'
  if (words.some((token) => isWord(token, 'noun', 'age'))) return 'age'
  return words.some((token) => ['经验', '年限', '工作年限'].includes(token.text)) ? 'experience' : undefined
}

function membersIn({ members }: Draft, start: number, end: number): number[] {
  return members.flatMap(({ first, next }, place) => (first >= start && next <= end ? [place] : []))
}

function placeOf({ members }: Draft, accepts: (first: number) => boolean): number | undefined {
  const place = members.findIndex(({ first }) => accepts(first))
  return place < 0 ? undefined : place
}

function lastBefore({ members }: Draft, kind: Kind, start: number, except: number | undefined): number | undefined {
  for (let place = members.length - 1; place >= 0; place--) {
    const member = members[place]
    if (place !== except && member?.leaf.kind === kind && member.next <= start) return place
  }
  return undefined
}
