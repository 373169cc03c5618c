import type { Scorecard } from '../../model/role'
import type { RoleBlock, SplitDocument } from './document'
import type { RoleDraft } from './drafts'
import {
  addAsking,
  addDuty,
  addPreface,
  addSought,
  addTags,
  closeDraft,
  hasContent,
  isBlankDraft,
  isNoDuty,
  openDraft,
} from './drafts'
import { isFact, recordBlank, recordFact } from './forms'
import type { Label } from './labels/label'
import type { Layout } from './layout'
import { asks, endsForm, isAnnouncement, isIntroduction, kindOf, startsAnother } from './role-signals'
import type { ScorecardDraft } from './scorecards'
import { closeScorecard, openScorecard, takeFormLine } from './scorecards'
import type { PlacedLabel, PlacedSegment, PlacedText } from './sections'
import { isLoose } from './sections'
import type { Segment } from './segment'
import { looksRequired } from './signs'
import { isSought } from './sought'
import { endOfTitle, namesJob, titleText } from './tags'
import { isNumberedTitle, isTitleLike, titleAmong } from './titles'

interface Walk {
  readonly layout: Layout
  readonly roles: RoleBlock[]
  readonly scorecards: Scorecard[]
  role: RoleDraft | undefined
  form: ScorecardDraft | undefined
  /** Lines before the first heading. */
  preamble: PlacedText[]
  /** A line that is the title of the next role if a heading opens one, and else belongs to this one. */
  held: PlacedText | undefined
  /** Where the first field of a form without a heading stands: what is above it parts it from no title below. */
  opened: number
}

/**
 * Puts the items of a document into its roles and appraisal forms.
 *
 * A role starts at a numbered template or post, at the title of a form, at a heading that names its job (客户经理岗位描述), and
 * where duties are headed again after requirements. What opens nothing by itself and has nothing under it is a title.
 */
export function rolesOf(layout: Layout, placed: readonly PlacedSegment[]): SplitDocument {
  const walk: Walk = {
    layout,
    roles: [],
    scorecards: [],
    role: undefined,
    form: undefined,
    preamble: [],
    held: undefined,
    opened: 0,
  }
  for (const [i, item] of placed.entries()) {
    if (item.type === 'label') takeLabel(walk, item, placed[i + 1]?.segment)
    else takeText(walk, item, placed[i + 1]?.segment)
  }
  closePart(walk)
  return { roles: walk.roles, scorecards: walk.scorecards }
}

function takeLabel(walk: Walk, placed: PlacedLabel, next: Segment | undefined): void {
  const { label, start, row } = placed.segment
  if (walk.form !== undefined && endsForm(placed)) closeForm(walk)
  if (label.section === 'part') closePart(walk)
  else if (label.section === 'appraisal') takeAppraisal(walk, label.prefix, start, row)
  else if (walk.form !== undefined) takeFormLine(walk.layout, walk.form, placed.segment, next)
  else if (label.field !== undefined) takeField(walk, placed)
  else if (isAnnouncement(walk.role, placed)) announce(walk, label.title, start)
  else openSection(walk, placed)
}

/** A heading twice over (篇2：绩效测评标准：客户经理, and again on the next line) is one form. */
function takeAppraisal(walk: Walk, title: string, start: number, row: number): void {
  if (walk.form !== undefined && walk.form.sections.length === 0) {
    if (title !== '') walk.form.title = title
    walk.form.row = row
    return
  }
  closePart(walk)
  walk.form = openScorecard(title, start, row)
}

function closeForm(walk: Walk): void {
  if (walk.form === undefined) return
  const form = closeScorecard(walk.layout, walk.form, walk.scorecards.length + 1)
  if (form.sections.length > 0) walk.scorecards.push(form)
  walk.form = undefined
}

function closeRole(walk: Walk): void {
  releaseHeld(walk)
  const { role } = walk
  walk.role = undefined
  if (role === undefined || (!hasContent(role) && (role.fields['title'] ?? '') === '')) return
  walk.roles.push(closeDraft(walk.layout, role))
}

/** The end of the document, or of one of its numbered parts. */
function closePart(walk: Walk): void {
  if (walk.role === undefined && walk.form === undefined && walk.preamble.length > 0) openBare(walk)
  closeRole(walk)
  closeForm(walk)
  walk.preamble = []
}

/** A role that a line names, with the tags on that line. */
function openTitled(layout: Layout, title: PlacedText | undefined, otherwise: string, start: number): RoleDraft {
  const role = openDraft(title === undefined ? otherwise : titleText(layout, title.segment), start)
  if (title !== undefined) addTags(layout, role, title.segment, endOfTitle(layout, title.segment))
  return role
}

/** A text without headings: all of it asks for something, but a first line that names the job. */
function openBare(walk: Walk): void {
  const [first] = walk.preamble
  if (first === undefined || walk.roles.length > 0) return
  const isTitled =
    walk.preamble.length > 1 && titleAmong(walk.layout, [first]) === first && namesJob(walk.layout, first.segment)
  const role = openTitled(walk.layout, isTitled ? first : undefined, '', first.segment.start)
  for (const line of isTitled ? walk.preamble.slice(1) : walk.preamble) role.loose.push(line)
  walk.role = role
  reach(walk, walk.preamble.at(-1))
}

/** Opens a role under this title. One that has nothing but a title so far, or is an introduction, gives way. */
function announce(walk: Walk, title: string, start: number): void {
  const { role } = walk
  if (role !== undefined && (isBlankDraft(role) || isIntroduction(role))) {
    walk.held = undefined
    walk.role = openDraft(title, start, true)
  } else {
    closeRole(walk)
    walk.role = openDraft(title, start, true)
  }
  walk.preamble = []
}

function takeField(walk: Walk, placed: PlacedLabel): void {
  const { segment, empty } = placed
  const { field } = segment.label
  const { role } = walk
  const isHead = (field === 'title' && !empty) || field === 'code'
  const isAnother =
    role !== undefined &&
    isHead &&
    (hasContent(role, walk.opened) || (field !== undefined && (role.fields[field] ?? '') !== ''))
  if (headsForm(walk)) openUnderTitle(walk, '', segment.start)
  else if (isAnother) closeRole(walk)
  else releaseHeld(walk)
  recordBlank((walk.role ?? openByField(walk, segment.start)).fields, placed)
  if (walk.role !== undefined) walk.role.end = Math.max(walk.role.end, segment.end)
}

/** …2、会裱花。| 收银员 | 学历：大专: behind a list that has come to its end, a line that names a job, right above the fields of a form. */
function headsForm({ layout, role, held }: Walk): boolean {
  if (held === undefined || role?.isListed !== true) return false
  return held.segment.blankAbove && held.segment.mark === undefined && namesJob(layout, held.segment)
}

/** Opens the next role under the line that was held for its title, or by what its heading says. */
function openUnderTitle(walk: Walk, otherwise: string, start: number): void {
  const title = walk.held
  walk.held = undefined
  closeRole(walk)
  walk.role = openTitled(walk.layout, title, otherwise, title?.segment.start ?? start)
}

/** A form without a heading: the line above it is its title, and what stood before stays with it. */
function openByField(walk: Walk, start: number): RoleDraft {
  const title = titleAmong(walk.layout, walk.preamble)
  const role = openTitled(walk.layout, title, '', walk.preamble[0]?.segment.start ?? start)
  for (const line of walk.preamble) if (line !== title) role.loose.push(line)
  walk.preamble = []
  walk.role = role
  walk.opened = start
  return role
}

function openSection(walk: Walk, { segment }: PlacedLabel): void {
  const { label, start, end } = segment
  const kind = kindOf(label.section)
  if (kind === undefined) return
  if (walk.role !== undefined && startsAnother(walk.role, kind, label, walk.held !== undefined)) {
    openUnderTitle(walk, label.prefix, start)
  } else releaseHeld(walk)
  const role = walk.role ?? openByHeading(walk, start, label)
  role.end = Math.max(role.end, end)
  if (kind === 'description') return
  role.headings.push(label.title)
  role.first ??= kind
  role.last = kind
  if (kind === 'duties') role.hasDuties = true
  else if (label.section !== 'preferred') role.hasRequirements = true
}

/**
 * The lines above the first heading: a title, tags, and an introduction that may say who is looked for. Above one of what is welcome
 * besides stands what is asked; above one of duties it may, as a list.
 */
function openByHeading(walk: Walk, start: number, { prefix, section }: Label): RoleDraft {
  const { layout, preamble } = walk
  const title = titleAmong(layout, preamble)
  const role = openTitled(layout, title, prefix, title?.segment.start ?? start)
  const isAsked = section === 'duties' && asksInList(layout, preamble)
  for (const line of preamble) {
    if (line === title) continue
    if (isAsked && isItem(line)) addAsking(layout, role, line)
    else addPreface(layout, role, line, section)
  }
  walk.preamble = []
  walk.role = role
  return role
}

/** 1.大學以上畢業 | 2.至少1年經驗 | 工作內容：: a list above the duties, most of whose items ask for something. */
function asksInList(layout: Layout, preamble: readonly PlacedText[]): boolean {
  const items = preamble.filter(isItem)
  const asking = items.filter(({ segment: { from, to } }) => looksRequired(layout, from, to))
  return items.length > 1 && asking.length * 2 >= items.length
}

function isItem({ segment }: PlacedText): boolean {
  return segment.mark !== undefined
}

function takeText(walk: Walk, placed: PlacedText, next: Segment | undefined): void {
  const { role } = walk
  if (walk.form !== undefined) {
    takeFormLine(walk.layout, walk.form, placed.segment, next)
    return
  }
  if (placed.post !== undefined) {
    announce(walk, placed.post, placed.segment.start)
    if (walk.role !== undefined)
      addTags(walk.layout, walk.role, placed.segment, endOfTitle(walk.layout, placed.segment))
    return
  }
  if (role === undefined) {
    if (placed.field !== undefined && asks(placed)) placeText(walk, openByField(walk, placed.segment.start), placed)
    else if (isLoose(placed) || isSought(walk.layout, placed)) walk.preamble.push(placed)
    return
  }
  releaseHeld(walk)
  if (placed.field === undefined && mayNameNext(walk.layout, role, placed)) walk.held = placed
  else placeText(walk, role, placed)
}

/**
 * Where duties and requirements of this post are told, any title; where requirements alone are, one that names a job, as an item may look
 * like a title; where duties alone are, such a one that is not numbered as they are.
 */
function mayNameNext(layout: Layout, role: RoleDraft, placed: PlacedText): boolean {
  if (!role.hasRequirements) return role.hasDuties && isApart(role, placed) && namesJob(layout, placed.segment)
  if (isNumberedTitle(layout, placed, role.mark)) return true
  return isTitleLike(layout, placed) && (role.hasDuties || namesJob(layout, placed.segment))
}

/** 2、制图 | ▪ 监理 |: behind a list, a short line without its numbers. */
function isApart({ mark }: RoleDraft, { segment }: PlacedText): boolean {
  return mark?.value !== undefined && segment.mark?.value === undefined
}

function releaseHeld(walk: Walk): void {
  const { held, role } = walk
  walk.held = undefined
  if (held !== undefined && role !== undefined) placeText(walk, role, held)
}

function placeText(walk: Walk, role: RoleDraft, placed: PlacedText): void {
  const { layout } = walk
  const { section, field, segment } = placed
  if (isFact(field)) recordFact(layout, role.fields, placed)
  else if (field !== undefined && asks(placed)) addAsking(layout, role, placed)
  else if (section === 'requirements' || section === 'preferred') addAsking(layout, role, placed)
  else if (section === 'duties' && isNoDuty(layout, segment)) addAsking(layout, role, placed)
  else if (section === 'duties') addDuty(layout, role, placed)
  else if (isLoose(placed)) role.loose.push(placed)
  else {
    addSought(layout, role, placed)
    return
  }
  if (segment.mark !== undefined) {
    role.isListed = true
    if (segment.mark.value !== undefined || role.mark?.value === undefined) role.mark = segment.mark
  }
  reach(walk, placed)
}

function reach({ layout, role }: Walk, placed: PlacedText | undefined): void {
  const end = placed === undefined ? undefined : layout.tokens.get(placed.segment.to - 1)?.end
  if (role !== undefined && end !== undefined) role.end = Math.max(role.end, end)
}
