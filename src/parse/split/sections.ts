import { isWord } from '../../text/cursor'
import type { FormField } from '../../vocab/form-fields'
import { HEADING_WORDS } from '../../vocab/heading-words'
import type { SectionKind } from '../../vocab/headings'
import { PAID_WISHES } from '../../vocab/page/labels'
import type { Layout } from './layout'
import type { ListMark } from './lists'
import { countsOn } from './lists/mark'
import { jobOf, postOf } from './posts'
import type { LabelSegment, Segment, TextSegment } from './segment'
import { isLevel, isYears, listsRefused } from './signs'

/** An item with what stands above it. */
export interface PlacedText {
  readonly type: 'text'
  readonly segment: TextSegment
  /** Undefined before the first heading. */
  readonly section: SectionKind | undefined
  readonly field?: FormField
  /** Offset where the label of that field starts, where it stands right before the item. */
  readonly labelStart?: number
  /** The title of the post that the line announces (一、库管员（2名）). */
  readonly post?: string
  /** Where the labels and headings that lead up to the item start; the item's own start where there are none. */
  readonly leadStart: number
}

export interface PlacedLabel {
  readonly type: 'label'
  readonly segment: LabelSegment
  /** A field's label that no value follows. */
  readonly empty: boolean
}

export type PlacedSegment = PlacedText | PlacedLabel

interface State {
  section: SectionKind | undefined
  /** The section to go back to after a heading that stands for one line only (5、加分项：…). */
  outer: { readonly section: SectionKind | undefined; readonly row: number } | undefined
  field: { readonly segment: LabelSegment; isUsed: boolean } | undefined
  leadStart: number | undefined
  /** The mark before the heading of a list of those who are refused; the list goes on as long as its items are numbered otherwise. */
  refused: { readonly style: string | undefined } | undefined
  /** The numbered heading of a list of wishes, and what it stood under: its list ends where what it was numbered among goes on. */
  wishes: { readonly mark: ListMark; readonly section: SectionKind | undefined; hasItems: boolean } | undefined
  /** Whether an item of the section had a number. */
  isNumbered: boolean
  /** The style of the marks before posts, once one was announced by its number of people. */
  posts: string | undefined
  /** Whether the page lists jobs one below the other, a blank line between them. */
  readonly isOfSeveral: boolean
}

/** Sections in which the label of a field, alone on its line, opens the requirements: 技能要求 after the duties. */
const BEFORE_REQUIREMENTS: readonly (SectionKind | undefined)[] = [
  undefined,
  'duties',
  'company',
  'description',
  'intro',
  'other',
  'facts',
]

/** Tells of each item under which heading and which field's label it stands. */
export function placeSegments(layout: Layout, segments: readonly Segment[]): readonly PlacedSegment[] {
  const state: State = {
    section: undefined,
    outer: undefined,
    field: undefined,
    leadStart: undefined,
    refused: undefined,
    wishes: undefined,
    isNumbered: false,
    posts: undefined,
    isOfSeveral: listsJobs(layout, segments),
  }
  return segments.map((segment, index) => {
    leaveLine(state, segment)
    if (segment.type === 'label') return placeLabel(state, segment, [segments[index - 1], segments[index + 1]])
    return placeText(layout, state, segment, [segments[index - 1], segments[index + 1]])
  })
}

function leaveLine(state: State, segment: Segment): void {
  if (state.outer === undefined || state.outer.row === segment.row) return
  state.section = state.outer.section
  state.outer = undefined
}

function placeLabel(state: State, segment: LabelSegment, [before, next]: Neighbours): PlacedLabel {
  const { label } = segment
  state.leadStart ??= segment.start
  state.refused = undefined
  if (label.field !== undefined) {
    state.field = { segment, isUsed: false }
    if (label.section === 'requirements' && opensSection(segment) && mayOpen(state, label))
      state.section = 'requirements'
    if (endsWishes(state, segment)) state.section = 'requirements'
    const empty = !isValue(segment, next)
    if (empty) state.leadStart = undefined
    return { type: 'label', segment, empty }
  }
  state.isNumbered = false
  state.wishes =
    label.section === 'preferred' && segment.mark?.value !== undefined
      ? { mark: segment.mark, section: state.section, hasItems: false }
      : undefined
  if (isForOneLine(segment, next)) state.outer ??= { section: state.section, row: segment.row }
  state.field = undefined
  if (!isOfBenefits(state, label) && !headsSecondColumn(segment, before)) state.section = label.section
  return { type: 'label', segment, empty: false }
}

/** Benefits | Tea | Additional Requirements |: what else is asked stands below anything; Education may be given. */
function mayOpen({ section }: State, { field }: LabelSegment['label']): boolean {
  return field === 'other-conditions' || BEFORE_REQUIREMENTS.includes(section)
}

/** 加分條件： 1.懂日文 2.會攝影 | 學歷要求：大學 |: a field of the form behind a list of wishes that are numbered, itself without a number. */
function endsWishes({ section, isNumbered }: State, { label, mark }: LabelSegment): boolean {
  const isOfForm = label.field === 'education' || label.field === 'experience'
  return section === 'preferred' && isNumbered && mark === undefined && isOfForm
}

/** Lunch, leave, | Bonus |: in a list of what is given, it is given as well; Bonus: is what would be nice. */
function isOfBenefits({ section }: State, { alone, colon, title }: LabelSegment['label']): boolean {
  return section === 'benefits' && alone && !colon && PAID_WISHES.includes(title.toLowerCase())
}

/** Essential | Desirable |, a line each with nothing between: the columns of a table that a flat text has lost. */
function headsSecondColumn({ label }: LabelSegment, before: Segment | undefined): boolean {
  if (label.section !== 'preferred' || before?.type !== 'label') return false
  const [first = ''] = before.label.title.toLowerCase().split(' ')
  return (HEADING_WORDS.must as readonly string[]).includes(first)
}

function opensSection({ label, ownLine, mark }: LabelSegment): boolean {
  return ownLine && label.alone && (mark === undefined || mark.value === undefined || !mark.style.startsWith('1'))
}

/** The value stands on the label's line, or is the line after it. */
function isValue(segment: LabelSegment, next: Segment | undefined): boolean {
  if (next === undefined || next.type === 'label') return false
  return next.row === segment.row || isNextLine(segment, next)
}

/** 學歷要求, and the value on the line below; a fact is no list, and an item (- Travel) is none of its neighbour's (- Diploma). */
function isNextLine({ label, mark }: LabelSegment, next: TextSegment): boolean {
  if (!label.alone || next.blankAbove) return false
  return label.section !== 'facts' || next.mark === undefined || (mark === undefined && next.mark.value === undefined)
}

/** 5、加分项：英语流利 among the items of a list, and 优先条件：… with its text behind it, speak for themselves alone. */
function isForOneLine({ mark, label, row }: LabelSegment, next: Segment | undefined): boolean {
  if (label.alone || next === undefined || next.type === 'label' || next.row !== row) return false
  if (next.mark?.value !== undefined) return false
  return label.section === 'preferred' || (mark?.value !== undefined && mark.style.startsWith('1'))
}

/** The items before and behind one. */
type Neighbours = readonly [before: Segment | undefined, next: Segment | undefined]

function placeText(layout: Layout, state: State, segment: TextSegment, beside: Neighbours): PlacedText {
  const [, next] = beside
  leaveWishes(state, segment)
  state.isNumbered ||= segment.mark?.value !== undefined
  const post = postAt(layout, state, segment, next) ?? jobAt(layout, state, segment, next)
  if (post !== undefined) return { type: 'text', segment, section: 'post', post, leadStart: segment.start }
  const owner = ownerOf(state, segment)
  const field = segment.field ?? owner?.label.field ?? tagOf(layout, state, segment, beside)
  const leadStart = Math.min(state.leadStart ?? segment.start, segment.start)
  state.leadStart = undefined
  const section = statementOf(layout, segment) ?? (isOfRefused(layout, state, segment) ? 'other' : state.section)
  const labelStart = owner && labelBefore(layout, owner, segment)
  return {
    type: 'text',
    segment,
    section,
    ...(field === undefined ? {} : { field }),
    ...(labelStart === undefined ? {} : { labelStart }),
    leadStart,
  }
}

/** 學歷要求：| 不拘: where the words of a label start that nothing parts from its value. */
function labelBefore(
  { source }: Layout,
  { label, mark, start, end }: LabelSegment,
  value: TextSegment,
): number | undefined {
  if (source.slice(end, value.start).trim() !== '' || value.mark !== undefined) return undefined
  return Math.max(start, source.indexOf(label.title, mark?.end ?? start))
}

/** (c) 具以下條件者優先： (i) 日語 (ii) 急救證書 | (d) 三年經驗 |: the next of the items that the heading was one of. */
function leaveWishes(state: State, { mark }: TextSegment): void {
  const { wishes } = state
  if (wishes === undefined || mark?.value === undefined) return
  if (mark.style !== wishes.mark.style) wishes.hasItems = true
  else if (wishes.hasItems && countsOn(mark, wishes.mark)) state.section = wishes.section
}

/** （三）有下列情形之一的，不得报考： | 1.受过处分的: what nobody may be is asked of nobody. */
function isOfRefused(layout: Layout, state: State, segment: TextSegment): boolean {
  const style = segment.mark?.style
  if (listsRefused(layout, segment.from, segment.to)) state.refused = { style }
  else if (segment.mark?.value === undefined || style === state.refused?.style) state.refused = undefined
  return state.refused !== undefined
}

/** The first post stands above all lists; those after it are marked as it was. */
function postAt(layout: Layout, state: State, segment: TextSegment, next: Segment | undefined): string | undefined {
  const style = segment.mark?.style ?? ''
  if (state.posts === undefined ? ROLE_SECTIONS.includes(state.section) : state.posts !== style) return undefined
  const post = postOf(layout, segment, next)
  return post === undefined ? undefined : openPost(state, post, style)
}

function openPost(state: State, post: string, style: string): string {
  state.posts = style
  state.section = 'post'
  state.field = undefined
  state.leadStart = undefined
  return post
}

/**
 * What the firm says of itself ends where a line names a job and the next one asks for something; so does each such job, and each of a
 * list of jobs that stands under no heading, with numbers (1、语文教师 | 本科以上 | 2、校医 | …) or with a blank line above each.
 */
function jobAt(layout: Layout, state: State, segment: TextSegment, next: Segment | undefined): string | undefined {
  const style = segment.mark?.style ?? (state.isOfSeveral && isParted(segment) ? PARTED : UNMARKED)
  if (!opensJobs(state, style, segment) && state.posts !== style) return undefined
  const job = jobOf(layout, segment, next)
  return job === undefined ? undefined : openPost(state, job, style)
}

/** The styles of posts that nothing stands before. */
const UNMARKED = 'unmarked'
const PARTED = 'parted'

function opensJobs({ section }: State, style: string, { mark }: TextSegment): boolean {
  if (style === UNMARKED) return section === 'company'
  return section === undefined && (style === PARTED || mark?.value === 1)
}

function isParted({ blankAbove, mark, from }: TextSegment): boolean {
  return mark === undefined && (blankAbove || from === 0)
}

/** Two jobs above the first heading, each with what it asks for below it: one may be the title of the page. */
function listsJobs(layout: Layout, segments: readonly Segment[]): boolean {
  let jobs = 0
  for (const [i, segment] of segments.entries()) {
    if (segment.type === 'label') {
      if (segment.label.field === undefined) return false
    } else if (isParted(segment) && jobOf(layout, segment, segments[i + 1]) !== undefined) jobs += 1
    if (jobs > 1) return true
  }
  return false
}

const ROLE_SECTIONS: readonly (SectionKind | undefined)[] = ['duties', 'requirements', 'preferred', 'description']

/** The label of the same line; or of the line above, for one line or for a list. */
function ownerOf(state: State, segment: TextSegment): LabelSegment | undefined {
  if (state.field === undefined) return undefined
  const { segment: owner, isUsed } = state.field
  const isFirst = !isUsed && (segment.row === owner.row || isNextLine(owner, segment))
  const isItem = segment.mark !== undefined && !isNextTo(owner, segment)
  if (!isFirst && !(isUsed && isItem && owner.label.section !== 'facts')) {
    state.field = undefined
    return undefined
  }
  state.field.isUsed = true
  return owner
}

/** 四、經歷： | 五、體格檢查…: numbered as the label is, it stands beside it and not below. */
function isNextTo({ mark }: LabelSegment, segment: TextSegment): boolean {
  return mark?.value !== undefined && mark.style === segment.mark?.style
}

/** 3-5年 on a line, and 本科及以上 on the next: tags above the first heading, of which the one says what the other is. */
function tagOf(layout: Layout, { section }: State, own: TextSegment, beside: Neighbours): FormField | undefined {
  const isOf = (is: typeof isYears, segment: Segment | undefined) =>
    segment?.type === 'text' && segment.ownLine && segment.mark === undefined && is(layout, segment.from, segment.to)
  if (section !== undefined) return undefined
  if (isOf(isYears, own)) return beside.some((segment) => isOf(isLevel, segment)) ? 'experience' : undefined
  return isOf(isLevel, own) && beside.some((segment) => isOf(isYears, segment)) ? 'education' : undefined
}

/** What a sentence is by itself: an equal-opportunity statement names age and gender and asks for neither. */
function statementOf({ tokens }: Layout, { from, to }: TextSegment): SectionKind | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens.get(i)
    if (isWord(token, 'heading', 'legal')) return 'legal'
    if (i === from && isWord(token, 'heading', 'process-statement')) return 'process'
  }
  return undefined
}

/** Under no heading, or under one that does not part duties from requirements. */
export function isLoose({ section }: PlacedText): boolean {
  return (
    section === undefined ||
    section === 'description' ||
    section === 'template' ||
    section === 'post' ||
    section === 'part'
  )
}
