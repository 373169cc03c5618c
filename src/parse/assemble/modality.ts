import { isMark, isWord } from '../../text/cursor'
import type { Draft, Member } from './draft'

/**
 * Says of each member whether it is required or preferred.
 *
 *   2年以上采购经验，有酒类企业经历者优先   →   required | preferred
 *   preferably with an MBA                →   preferred
 *
 * 者优先 reaches back to the comma before it, and over it where nothing stands between; 最好 and preferably reach on to the end.
 */
export function setModality(draft: Draft): Draft {
  const preferred = new Set<number>()
  draft.clause.tokens.forEach((token, at) => {
    if (draft.members.some(({ first, next }) => first <= at && at < next)) return
    if (isWord(token, 'modality', 'preferred.on') && !endsPhrase(draft, at))
      for (const member of reachedOn(draft, at)) preferred.add(member)
    else if (isWord(token, 'modality', 'preferred.back') || isWord(token, 'modality', 'preferred.on'))
      for (const member of reachedBack(draft, at)) preferred.add(member)
  })
  return { ...draft, members: draft.members.map((member, place) => (preferred.has(place) ? prefer(member) : member)) }
}

function prefer(member: Member): Member {
  return { ...member, modality: 'preferred' }
}

/** 最好 at the end of its phrase prefers what it closes. */
function endsPhrase({ clause: { tokens } }: Draft, at: number): boolean {
  const following = tokens[at + 1]
  return following === undefined || isMark(following, ',。;.)')
}

function reachedOn({ members }: Draft, at: number): number[] {
  return places(members, ({ first }) => first > at)
}

function reachedBack(draft: Draft, at: number): number[] {
  const { members } = draft
  let start = segmentStart(draft, at)
  let reached = places(members, ({ first, next }) => first >= start && next <= at)
  while (reached.length === 0 && start > 0 && saysNothing(draft, start, at)) {
    start = segmentStart(draft, start - 1)
    reached = places(members, ({ first, next }) => first >= start && next <= at)
  }
  return reached
}

/** Whether only words of function stand there, so that 优先 behind a comma speaks of what is before the comma (党员优先 does not). */
function saysNothing({ clause: { tokens } }: Draft, start: number, at: number): boolean {
  return tokens
    .slice(start, at)
    .every((token) => token.type === 'mark' || isWord(token, 'function-word') || isWord(token, 'connective'))
}

function places(members: readonly Member[], accepts: (member: Member) => boolean): number[] {
  return members.flatMap((member, place) => (accepts(member) ? [place] : []))
}

/** Behind the comma, or the preference, that stands before `at` and inside no member. */
function segmentStart({ clause: { tokens }, members }: Draft, at: number): number {
  for (let place = at - 1; place >= 0; place--) {
    if (members.some(({ first, next }) => first <= place && place < next)) continue
    if (isMark(tokens[place], ',;。\n') || isWord(tokens[place], 'modality', 'preferred.back')) return place + 1
  }
  return 0
}
