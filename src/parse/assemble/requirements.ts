import { isRefused } from '../../kinds/refused'
import type { Constraint, Modality } from '../../model/constraint'
import type { Note, Requirement } from '../../model/role'
import type { Span } from '../../model/span'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Recognised } from '../recognise'
import { waysOf } from './branches'
import type { Draft, Member } from './draft'
import { leafOf, notesOf, ownedPlaces } from './draft'
import { PASSES } from './passes'
import { phrasesOf } from './phrases'

/** A requirement before it has an id, and the members that it is made of. */
export interface Assembled {
  readonly members: readonly Member[]
  readonly constraint: Constraint
  readonly modality: Modality
  readonly notes: readonly Note[]
}

/** Runs the passes over one clause and closes what they found into requirements, in the order of the text. */
export function assemble(recognised: Recognised): readonly Assembled[] {
  const { clause, claims } = recognised
  const start: Draft = {
    clause,
    members: membersOf(recognised),
    groups: [],
    phrases: phrasesOf(clause.tokens, ownedPlaces(clause.tokens, claims)),
  }
  const draft = PASSES.reduce((so, pass) => pass(so), start)
  const grouped = new Set(draft.groups.flat(2))
  const singles = draft.members.flatMap((member, place) => (grouped.has(place) ? [] : [single(member)]))
  const groups = draft.groups.map((branches) => choice(draft, branches))
  return [...singles, ...groups].sort((a, b) => startOf(a) - startOf(b))
}

/** English and Malay are required: a sentence that says so is no wish, whatever section it stands in. */
function isRequired(tokens: readonly Token[]): boolean {
  const last = tokens[isMark(tokens.at(-1), '.') ? tokens.length - 2 : tokens.length - 1]
  return isWord(last, 'modality', 'required') && !isWord(last, 'heading') && tokens.length > 1
}

/** Each claim weighs what its section says, unless it weighs itself: who lacks it is turned away (无货代经验者勿投). */
function membersOf({ clause: { preferred, tokens }, claims }: Recognised): readonly Member[] {
  const whole: Modality = preferred && !isRequired(tokens) ? 'preferred' : 'required'
  return claims.map((claim) => {
    const own = isRefused(tokens, claim.next) ? 'required' : claim.leaf.modality
    return { modality: own ?? whole, ...claim }
  })
}

function single(member: Member): Assembled {
  return {
    members: [member],
    constraint: leafOf(member, member.modality),
    modality: member.modality,
    notes: notesOf([member]),
  }
}

/** A choice is preferred where all of it is; a leaf that weighs otherwise says so itself. */
function choice(draft: Draft, branches: readonly (readonly number[])[]): Assembled {
  const members = branches.flat().flatMap((place) => draft.members[place] ?? [])
  const modality: Modality = members.every((member) => member.modality === 'preferred') ? 'preferred' : 'required'
  const constraint: Constraint = {
    kind: 'anyOf',
    of: branches.flatMap((branch) => waysOf(draft, branch, modality)),
  }
  return { members, constraint, modality, notes: notesOf(members) }
}

function startOf({ members }: Assembled): number {
  return Math.min(...members.map(({ leaf }) => leaf.span[0]))
}

/** Gives a requirement its place in the document: `span` is what was understood of it, its leaves and the words that weigh and join them. */
export function requirementOf(
  { constraint, modality, notes }: Assembled,
  id: string,
  span: Span,
  source: string,
): Requirement {
  return { id, span, text: source.slice(...span), modality, constraint, ...(notes.length > 0 && { notes }) }
}
