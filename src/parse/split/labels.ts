import { isAmong, isLatin } from '../../kinds/places'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { SCOPE_LEADS } from '../../vocab/experience-words'
import type { FormField } from '../../vocab/form-fields'
import { FORM_FIELDS } from '../../vocab/form-fields'
import type { SectionKind } from '../../vocab/headings'
import { HEADINGS } from '../../vocab/headings'
import { HEADING_JOINTS, NAMED_AFTER, POST_TITLES } from '../../vocab/layout'
import { readComposed } from './composed-label'
import { readCounted } from './counted'
import type { Label, LabelContext } from './label'
import {
  CLOSING,
  endOffset,
  isFollowedByList,
  isHanText,
  isOneOf,
  lastOfName,
  OPENING,
  pastSuffix,
  pastTail,
  regionFrom,
} from './label-region'
import type { Owned } from './label-words'
import { isBare, ownerOf, readings } from './label-words'
import type { Layout } from './layout'
import { gapBefore, isLowerCase, textOf, trimmed } from './layout'

/**
 * The heading or label at a token.
 *
 *   任职要求：…   【任职要求】…   任职要求1、…   客户经理岗位描述(模板一)   学历：本科   学历  本科   Requirements & Skills
 */
export function readLabel(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const found =
    readCounted(layout, at, context) ??
    readBracketed(layout, at, context) ??
    readPlain(layout, at, context) ??
    readAbout(layout, at, context)
  if (found?.prefix === '' && found.alone) return found
  return readComposed(layout, at, context) ?? found
}

/** About Harbour Foods, Life at Harbour, 关于某某: the name of the firm is no word that we know, and the line holds nothing else. */
function readAbout(layout: Layout, at: number, { ownLine, behind, lineEnd }: LabelContext): Label | undefined {
  const start = layout.tokens.get(at)?.start ?? 0
  const opened = openedAt(layout.folded, start)
  if (opened === undefined || !ownLine || behind === 'number') return undefined
  const region = regionFrom(layout, at, lineEnd)
  const colon = textOf(layout, region.end) === ':'
  const next = pastTail(layout, region.end, lineEnd)
  const name = layout.tokens.indexFrom(start + opened.length, at)
  if (next !== lineEnd || lineEnd - name >= LONGEST_NAME || !isTitle(layout, name, region.end)) return undefined
  const title = trimmed(layout.source, [start, endOffset(layout, region.end)])
  const { section } = opened
  return title.length > opened.length ? { section, next, title, prefix: '', colon, alone: true } : undefined
}

function openedAt(folded: string, start: number): { section: 'company' | 'benefits'; length: number } | undefined {
  for (const [section, openers] of NAMED_AFTER) {
    const opener = openers.find((word) => folded.startsWith(word, start))
    if (opener !== undefined) return { section, length: opener.length }
  }
  return undefined
}

/** Tokens of the name of a firm. */
const LONGEST_NAME = 6

/** 【任职要求】; the mark behind it may be a colon. */
function readBracketed(layout: Layout, at: number, context: LabelContext): Label | undefined {
  if (!isOneOf(textOf(layout, at), OPENING)) return undefined
  let from = at
  while (from < at + 3 && isOneOf(textOf(layout, from), OPENING)) from++
  const region = regionFrom(layout, from, context.lineEnd)
  if (!isOneOf(textOf(layout, region.end), CLOSING) || region.end === from) return undefined
  const owned = ownerOf(layout.tokens.get(region.end - 1), from === region.end - 1)
  if (owned === undefined) return undefined
  let next = region.end
  while (next < region.end + 3 && isOneOf(textOf(layout, next), CLOSING)) next++
  const colon = textOf(layout, next) === ':'
  if (isWish(owned) && next === context.lineEnd && !context.ownLine) return undefined
  return label(layout, { owned, from, end: region.end, next: colon ? next + 1 : next, colon }, context)
}

/** 有银行经验。| （加分项）: at the end of a line it says of what stands before it that it is preferred, and heads nothing. */
function isWish({ heading }: Owned): boolean {
  return heading !== undefined && HEADINGS[heading].section === 'preferred'
}

function readPlain(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const first = ownerOf(layout.tokens.get(at), true)
  if (first?.isWhole === true) {
    const found = readLeading(layout, at, first, context)
    if (found !== undefined) return found
  }
  return readPrefixed(layout, at, context)
}

/** The known word stands first; what follows decides whether it is a label at all. */
function readLeading(layout: Layout, at: number, owned: Owned, context: LabelContext): Label | undefined {
  const make = (end: number, next: number, colon: boolean) =>
    label(layout, { owned, from: at, end, next, colon }, context)
  if (textOf(layout, at).endsWith(':')) return make(at + 1, at + 1, true)
  const end = pastSuffix(layout, at + 1, context.lineEnd, owned.heading === undefined)
  if (textOf(layout, end) === ':' || isCell(layout, [at, end], owned, context)) return make(end, end + 1, true)
  const tail = pastSemicolon(layout, pastTail(layout, end, context.lineEnd), owned)
  if (tail === context.lineEnd)
    return context.ownLine || isOwnHeading(layout, at, owned) ? make(end, tail, false) : undefined
  if (isFollowedByList(layout, tail) && owned.heading !== undefined) return make(end, tail, false)
  if (hasOwnColumn(layout, at, end, owned, context)) return make(end, end, false)
  return readJoined(layout, at, owned, context)
}

/** 岗位要求；: a semicolon where a colon was meant. Behind a word that may be a clause (优先；) it is one. */
function pastSemicolon(layout: Layout, at: number, owned: Owned): number {
  return textOf(layout, at) === ';' && owned.heading !== undefined && !isBare(owned) ? at + 1 : at
}

/** | 学历 | 本科 |, | 人数 | 2 | 学历 | 本科 |: the bar of a table does for the colon. */
function isCell(
  layout: Layout,
  [at, end]: readonly [number, number],
  { field }: Owned,
  { ownLine }: LabelContext,
): boolean {
  const isOpen = ownLine || textOf(layout, at - 1) === '|'
  return isOpen && field !== undefined && textOf(layout, end) === '|'
}

/** Within a line only a heading that can be nothing else does without a colon: a value may well end in 经验, 城市 or experience. */
function isOwnHeading(layout: Layout, at: number, owned: Owned): boolean {
  return owned.heading !== undefined && !isBare(owned) && isHanText(textOf(layout, at))
}

/** 任职要求  本科以上, 学历 本科: a blank does for the colon, in English only a wide one, and within a line only one on either side of a field. */
function hasOwnColumn(
  layout: Layout,
  at: number,
  end: number,
  owned: Owned,
  { ownLine, behind }: LabelContext,
): boolean {
  if (behind === 'number' || isBare(owned)) return false
  const gap = gapBefore(layout, end)
  if (!ownLine) return gap === 2 && gapBefore(layout, at) === 2 && owned.field !== undefined
  if (gap === 2 || !isHanText(textOf(layout, at))) return gap === 2
  return gap === 1 && (isHanText(textOf(layout, end)) || (owned.field !== undefined && isFigure(layout, end)))
}

/** 工作经验 3年以上, 年龄 18-35岁. */
function isFigure({ tokens }: Layout, at: number): boolean {
  return tokens.get(at)?.type === 'number'
}

/**
 * Requirements & Skills, 任职要求及条件, Duties and Qualifications, which hold both, and a heading that says more before its colon: 任职要求如下：. A line of running English
 * (… | experience preferred, Minimum Bachelor Degree) is none.
 */
function readJoined(layout: Layout, at: number, owned: Owned, context: LabelContext): Label | undefined {
  if (owned.heading === undefined) return undefined
  const region = regionFrom(layout, at, context.lineEnd)
  const colon = textOf(layout, region.end) === ':'
  if (colon && leadsScope(layout, at) && region.end + 1 < context.lineEnd) return undefined
  if (colon && isOfField(layout, at, region.end, owned)) return undefined
  if (!colon && (region.end !== context.lineEnd || !context.ownLine || !isTitle(layout, at, region.end)))
    return undefined
  const sections = sectionsJoined(layout, at, region.end)
  if (sections === undefined && (!colon || isBare(owned))) return undefined
  const next = colon ? region.end + 1 : region.end
  const found = label(layout, { owned, from: at, end: region.end, next, colon }, context)
  const isBoth = sections?.has('requirements') === true && (sections.has('duties') || sections.has('description'))
  return isBoth ? { ...found, section: 'description' } : found
}

/** What the headings that are joined in `[at, end)` open; undefined where something else stands among them. */
function sectionsJoined(layout: Layout, at: number, end: number): ReadonlySet<SectionKind> | undefined {
  const sections = new Set<SectionKind>()
  for (let i = at; i < end; i++) {
    if (i > at && HEADING_JOINTS.includes(textOf(layout, i))) continue
    const owned = ownerOf(layout.tokens.get(i), true)
    if (owned?.isWhole !== true) return undefined
    sections.add(sectionOf(owned))
  }
  return sections
}

/** 5 years of driving experience | Age: 25-45: the colon is that of the field which stands before it. */
function isOfField({ tokens }: Layout, from: number, end: number, { field }: Owned): boolean {
  const last = ownerOf(tokens.get(end - 1), true)
  const isOther = last?.field !== undefined && last.field !== field && last.heading === undefined
  return end - 1 > from && isOther && !isAmong(tokens.get(end - 2), HEADING_JOINTS)
}

/** Experience | in any of the following: sales, events: the line goes on with what the experience is in. */
function leadsScope({ tokens }: Layout, at: number): boolean {
  return isWord(tokens.get(at), 'noun', 'experience') && isAmong(tokens.get(at + 1), SCOPE_LEADS)
}

/** Words that we do not know, then one that we do: 客户经理岗位职责, 最低学历要求：. */
function readPrefixed(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const region = regionFrom(layout, at, context.lineEnd)
  const colon = textOf(layout, region.end) === ':'
  if (region.isOpen || (!colon && (region.end !== context.lineEnd || !context.ownLine || context.behind === 'number')))
    return undefined
  const last = lastOfName(layout, at, region.end)
  if (last < at) return undefined
  const owned = ownerOf(layout.tokens.get(last), last === at)
  if (owned === undefined || isBare(owned) || isOfValue(layout, at, last, owned)) return undefined
  if (!colon && (closesPhrase(layout.tokens.get(last)) || wishesForWork(layout, at, last, owned))) return undefined
  if (!colon && (owned.heading === undefined || !isTitle(layout, at, region.end))) return undefined
  return label(layout, { owned, from: at, end: region.end, next: colon ? region.end + 1 : region.end, colon }, context)
}

/**
 * Education: | Bachelor | Experience: 3 years, 2 years of driving | experience | Age: 25-35: what stands before the name of the field is of
 * the value before, and no part of that name.
 */
function isOfValue({ tokens }: Layout, from: number, last: number, { field }: Owned): boolean {
  const before = tokens.get(last - 1)
  if (last === from || field === undefined || !isLatin(before)) return false
  return field !== 'education' && (isWord(before, 'education') || isWord(before, 'noun', 'experience'))
}

/** 会日语 | 为加分项: a preference that holds a word of headings and is none. */
function closesPhrase(token: Token | undefined): boolean {
  return isWord(token, 'modality') && !isWord(token, 'heading')
}

/** 具教学经验 | 加分项目: what is preferred stands before the word, so that nothing is headed by it. */
function wishesForWork(layout: Layout, from: number, last: number, owned: Owned): boolean {
  const { tokens } = layout
  const noun = isWord(tokens.get(last - 1), 'function-word', 'person') ? last - 2 : last - 1
  return (
    isWish(owned) && noun > from && isWord(tokens.get(noun), 'noun', 'experience') && isHanText(textOf(layout, noun))
  )
}

/** A line of running English may end in a word of headings (or equivalent experience); a heading has capitals. */
function isTitle({ source, tokens }: Layout, from: number, end: number): boolean {
  const words = tokens.between(from, end)
  return words.every(
    ({ type, start, text }) => type !== 'number' && (text.length < 4 || !isLowerCase(source.charAt(start))),
  )
}

interface Found {
  readonly owned: Owned
  readonly from: number
  readonly end: number
  readonly next: number
  readonly colon: boolean
}

function label(layout: Layout, found: Found, { lineEnd }: LabelContext): Label {
  const { from, end, next, colon } = found
  const title = trimmed(layout.source, [layout.tokens.get(from)?.start ?? 0, endOffset(layout, end)])
  const owned = POST_TITLES.includes(title) ? { isWhole: true, field: 'title' as const } : found.owned
  const alone = next >= lineEnd
  const isField = owned.field !== undefined && (owned.heading === undefined || !alone)
  const section = isField && owned.field !== undefined ? fieldSection(owned.field) : sectionOf(owned)
  const prefix = owned.isWhole ? '' : prefixOf(layout, from, end, owned)
  return {
    section,
    ...(isField && owned.field !== undefined ? { field: owned.field } : {}),
    next,
    title,
    prefix,
    colon,
    alone,
  }
}

function sectionOf({ heading }: Owned): SectionKind {
  return heading === undefined ? 'facts' : HEADINGS[heading].section
}

function fieldSection(field: FormField): SectionKind {
  return FORM_FIELDS[field].requires ? 'requirements' : 'facts'
}

/** What stands before the known word of a label, as it is written. */
function prefixOf(layout: Layout, from: number, end: number, owned: Owned): string {
  const last = layout.tokens.get(lastOfName(layout, from, end))
  if (last?.type !== 'word') return ''
  const own = readings(last)
  const known =
    own !== undefined ? last : last.inside.find((inner) => inner.end === last.end && readings(inner) !== undefined)
  const isSame = own === undefined || own.heading === owned.heading
  return isSame ? trimmed(layout.source, [layout.tokens.get(from)?.start ?? 0, known?.start ?? last.start]) : ''
}
