import type { Line } from '../../model/role'
import type { SectionKind } from '../../vocab/headings'
import type { ClauseSource } from './clauses'
import { clausesOf, endsClause, hasClause } from './clauses'
import { demandedFrom } from './demanded'
import type { Clause, RoleBlock } from './document'
import { dutiesOf } from './duties'
import type { Fields } from './forms'
import type { Layout } from './layout'
import type { ListMark } from './lists/mark'
import type { PlacedText } from './sections'
import { isLoose } from './sections'
import type { TextSegment } from './segment'
import { isOfCandidate, isToBeHeld, looksRequired } from './signs'
import { soughtIn } from './sought'
import { tagsIn } from './tags'

/** A role while it is read. */
export interface RoleDraft {
  title: string
  /** Its own heading names it (客户经理岗位描述), and not a line above the first heading, which may name the document. */
  readonly isAnnounced: boolean
  readonly start: number
  end: number
  readonly fields: Fields
  readonly duties: Line[]
  /** What asks for something; its clauses are cut when the role is read, one after the other. */
  readonly asking: ClauseSource[]
  /** Lines under no heading, or under one that may hold duties and requirements together (职位描述). */
  readonly loose: PlacedText[]
  /** Which headings it had: `first` and `last` tell the order of a second role that starts without a title. */
  hasDuties: boolean
  hasRequirements: boolean
  first: 'duties' | 'requirements' | undefined
  last: 'duties' | 'requirements' | undefined
  /** The headings of its parts, as they are written. */
  readonly headings: string[]
  /** A list stands in it: what has none may be an introduction to the roles below. */
  isListed: boolean
  /** Of the last item that stands in it. */
  mark: ListMark | undefined
}

export function openDraft(title: string, start: number, isAnnounced = false): RoleDraft {
  return {
    title,
    isAnnounced,
    start,
    end: start,
    fields: {},
    duties: [],
    asking: [],
    loose: [],
    hasDuties: false,
    hasRequirements: false,
    first: undefined,
    last: undefined,
    headings: [],
    isListed: false,
    mark: undefined,
  }
}

/** Whether anything but fields stands in it from an offset on. */
export function hasContent({ duties, asking, loose }: RoleDraft, since = 0): boolean {
  return duties.length > 0 || asking.length > 0 || loose.some(({ segment }) => segment.start >= since)
}

export function isBlankDraft(draft: RoleDraft): boolean {
  return !hasContent(draft) && Object.keys(draft.fields).length === 0
}

/** In prose the duties may stand beside the sentence that says who is looked for. */
export function addDuty(layout: Layout, draft: RoleDraft, placed: PlacedText): void {
  for (const line of dutiesOf(layout, placed.segment)) draft.duties.push(line)
  if (placed.segment.mark === undefined) addSought(layout, draft, placed)
}

export function addAsking(layout: Layout, draft: RoleDraft, placed: PlacedText): void {
  const { segment, field, labelStart, leadStart, section } = placed
  const preferred = section === 'preferred'
  const source = { from: segment.from, to: segment.to, leadStart, field, labelStart, preferred }
  if (hasClause(layout, source)) draft.asking.push(source)
}

/** What stands among the duties and asks for something all the same. */
export function isNoDuty(layout: Layout, { from, to, mark, ownLine }: TextSegment): boolean {
  if (isOfCandidate(layout, from, to)) return true
  const isItem = mark !== undefined || ownLine
  return isItem && (isToBeHeld(layout, from, to) || demandedFrom(layout, from, to) !== undefined)
}

/** What an introduction asks for, if anything. */
export function addSought(layout: Layout, draft: RoleDraft, placed: PlacedText): void {
  for (const source of soughtIn(layout, placed)) draft.asking.push(source)
}

/** What a line above a heading asks for: a line of tags, a demand by itself, and the sentences of an introduction. */
export function addPreface(layout: Layout, draft: RoleDraft, placed: PlacedText, heading?: SectionKind): void {
  if (addTags(layout, draft, placed.segment)) return
  if (heading === 'preferred') draft.loose.push(placed)
  else if (asksAlone(layout, placed)) addAsking(layout, draft, placed)
  else addSought(layout, draft, placed)
}

/** Whether a line, from `first` on, has tags that ask for something. */
export function addTags(layout: Layout, draft: RoleDraft, { from, to }: TextSegment, first = from): boolean {
  const tags = tagsIn(layout, first, to)
  draft.asking.push(...tags)
  return tags.length > 0
}

/** Two years of experience in a mill, by itself on a line: prose (We have | 20 years of experience |, and …) goes on. */
function asksAlone(layout: Layout, { segment: { from, to, ownLine } }: PlacedText): boolean {
  for (let at = from; at < to - 1; at++) if (endsClause(layout, at, to)) return false
  return ownLine && isToBeHeld(layout, from, to)
}

/** The role as the document has it, its loose lines told apart. */
export function closeDraft(layout: Layout, draft: RoleDraft): RoleBlock {
  placeLoose(layout, draft)
  const { title, start, end, fields, isAnnounced } = draft
  return {
    title: (isAnnounced ? title : '') || (fields['title'] ?? '') || title,
    span: [start, end],
    fields,
    duties: draft.duties.toSorted((a, b) => a.span[0] - b.span[0]),
    clauses: clausesIn(
      layout,
      draft.asking.toSorted((a, b) => a.from - b.from),
    ),
  }
}

/** Cut while they are read: all clauses of a long document are more than need be held at once. */
function clausesIn(layout: Layout, asking: readonly ClauseSource[]): Iterable<Clause> {
  return {
    *[Symbol.iterator]() {
      for (const source of asking) yield* clausesOf(layout, source)
    },
  }
}

/**
 * Loose lines ask for something where nothing else in the role does. Under 职位描述 the first line that has the shape of a
 * requirement ends the duties; where a heading of requirements stands further down, all of them are duties.
 */
function placeLoose(layout: Layout, draft: RoleDraft): void {
  let isRequired =
    !draft.hasDuties && !draft.hasRequirements && draft.loose.every(({ section }) => section !== 'description')
  const firstItem = draft.loose.findIndex(({ segment }) => segment.mark !== undefined)
  for (const [place, placed] of draft.loose.entries()) {
    const { segment, section } = placed
    const mayAsk = isLoose(placed)
    isRequired ||= mayAsk && !draft.hasRequirements && looksRequired(layout, segment.from, segment.to)
    if (isRequired && mayAsk) addAsking(layout, draft, placed)
    else if (section === 'post' && segment.mark === undefined) addPreface(layout, draft, placed)
    else if (isPreface(draft, placed, place < firstItem)) addPreface(layout, draft, placed)
    else if (isNoDuty(layout, segment)) addAsking(layout, draft, placed)
    else if (tellsDuties(draft, placed)) addDuty(layout, draft, placed)
  }
}

function tellsDuties({ hasDuties, hasRequirements }: RoleDraft, { section }: PlacedText): boolean {
  return section === 'description' || hasDuties || hasRequirements
}

/** What a firm says of itself and of the job in prose, where the duties are a list below it or have a heading of their own. */
function isPreface({ hasDuties }: RoleDraft, placed: PlacedText, isAboveList: boolean): boolean {
  const { segment, section } = placed
  if (!isLoose(placed)) return true
  if (segment.mark !== undefined) return false
  return hasDuties ? section === undefined || section === 'description' : isAboveList && section === 'description'
}
