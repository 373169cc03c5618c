import { isAndOr } from '../../../../kinds/joints'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isIndefinite, isLatin } from '../../../../text/wording'
import type { Draft } from '../../draft'
import { isOwned, isTimed, membersIn, phraseAt } from '../../draft'
import { saysNothing } from './wishable'

/** a degree with a | preferred | major in Law, with | preferred | experience in retail: said of the noun behind it alone. */
export function isOfNoun(draft: Draft, at: number): boolean {
  const { tokens } = draft.clause
  if (!isLatin(tokens[at]) || !(isIndefinite(tokens[at - 1]) || isWord(tokens[at - 1], 'function-word', 'have')))
    return false
  return isOwned(draft, at + 1) && !isOwned(draft, at)
}

/**
 * 3年销售经验， | 优先考虑 | 医药行业: what opens a phrase that goes on prefers what is behind it, be it read or not, and nothing before the
 * comma.
 */
export function leadsOn(draft: Draft, at: number): boolean {
  const { tokens } = draft.clause
  const { end } = phraseAt(draft, at)
  return isOwned(draft, at + 1) || tokens.slice(at + 1, end).some((token) => !saysLittle(token))
}

/** 优先 | 录用, 优先考虑 | 者: what may close a preference. */
function saysLittle(token: Token): boolean {
  return (
    token.type === 'mark' || isWord(token, 'function-word') || isWord(token, 'modality') || isWord(token, 'heading')
  )
}

export function isOn(token: Token | undefined): boolean {
  return isWord(token, 'modality', 'preferred.on')
}

/** 最好 at the end of its phrase prefers what it closes. */
export function endsPhrase(draft: Draft, at: number): boolean {
  return at + 1 >= phraseAt(draft, at).end || isMark(draft.clause.tokens[at + 1], '.')
}

export function reachedOn(draft: Draft, at: number, end: number): number[] {
  return membersIn(draft, { start: at + 1, end })
}

/**
 * To the comma, and over it where the phrase goes on with 或 or 和. English lists its members with commas: a preference that
 * opens the clause (Ideally, you have a degree, 5 years of experience and …) reaches to its end.
 */
export function onwardEnd(draft: Draft, at: number): number {
  const { tokens } = draft.clause
  if (isLatin(tokens[at]) && saysNothing(draft, 0, at)) return tokens.length
  let end = phraseAt(draft, at).end
  while (isMark(tokens[end], ',') && isAndOr(tokens[end + 1])) end = phraseAt(draft, end + 1).end
  return yearsBehind(draft, at, end) ?? end
}

/** A degree, preferably in Law, | and 3 years of experience |: what is wished for of a level is its field, of years their work; the years behind are asked for like them. */
function yearsBehind(draft: Draft, at: number, end: number): number | undefined {
  const { members, clause } = draft
  const wished = members.find(({ next }) => next <= at && next >= at - 2)
  if (!(wished?.leaf.kind === 'education' || isTimed(wished)) || !isLatin(clause.tokens[at])) return undefined
  const years = members.find((member) => member.first > at + 1 && member.first < end && isTimed(member))
  const joint = years === undefined ? -1 : years.first - 1
  const isFirst = membersIn(draft, { start: at + 1, end: joint }).every(
    (place) => members[place]?.leaf.kind === 'major',
  )
  return joint > at + 1 && isFirst && isWord(clause.tokens[joint], 'connective', 'and') ? joint : undefined
}
