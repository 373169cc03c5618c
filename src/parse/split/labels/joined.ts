import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { SCOPE_LEADS } from '../../../vocab/experience/scope'
import { HEADING_WORDS } from '../../../vocab/heading-words'
import type { SectionKind } from '../../../vocab/headings'
import { HEADING_JOINTS } from '../../../vocab/page/labels'
import type { Layout } from '../layout'
import { textOf } from '../layout'
import { offersChoice } from './composed'
import type { Label, LabelContext } from './label'
import { isTitle, named, sectionOf } from './named'
import { isHanText, regionFrom } from './region'
import type { Owned } from './words'
import { isBare, ownerOf } from './words'

const MUST: readonly string[] = HEADING_WORDS.must

/**
 * Requirements & Skills, 任职要求及条件, Duties and Qualifications, which hold both, and a heading that says more before its colon: 任职要求如下：. A line of running English
 * (… | experience preferred, Minimum Bachelor Degree) is none.
 */
export function readJoined(layout: Layout, at: number, owned: Owned, context: LabelContext): Label | undefined {
  if (owned.heading === undefined) return undefined
  const region = regionFrom(layout, at, context.lineEnd)
  const colon = textOf(layout, region.end) === ':'
  if (colon && leadsScope(layout, at, region.end) && goesOn(layout, at, region.end, context)) return undefined
  if (colon && isHanText(textOf(layout, at)) && offersChoice(layout, at + 1, region.end)) return undefined // 需具備 | 下列資格之一：
  if (colon && isOfField(layout, at, region.end, owned)) return undefined
  if (!colon && (region.end !== context.lineEnd || !context.ownLine || !isTitle(layout, at, region.end)))
    return undefined
  const sections = sectionsJoined(layout, at, region.end)
  if (sections === undefined && (!colon || isBare(owned))) return undefined
  const next = colon ? region.end + 1 : region.end
  const found = named(layout, { owned, from: at, end: region.end, next, colon }, context)
  const words = layout.tokens.between(at, region.end).filter(({ text }) => !HEADING_JOINTS.includes(text))
  return { ...found, section: sectionAbove(words, sections) ?? found.section }
}

/** Experience in any of these | is a plus |: heads what is welcome; duties and what is asked for may stand together. */
function sectionAbove(
  words: readonly Token[],
  sections: ReadonlySet<SectionKind> | undefined,
): SectionKind | undefined {
  if (sections?.has('preferred') === true && headsColumns(words)) return 'requirements'
  if (isWord(words.at(-1), 'modality', 'preferred.back')) return 'preferred'
  const isBoth = sections?.has('requirements') === true && (sections.has('duties') || sections.has('description'))
  return isBoth ? 'description' : undefined
}

/** Criteria | Essential | Desirable: the heads of two columns, of whose rows a flat text no longer tells which is which. */
function headsColumns(words: readonly Token[]): boolean {
  return words.some(({ text }, at) => MUST.includes(text) && isWord(words[at + 1], 'modality', 'preferred.back'))
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

/** A word behind the colon, or years before it: Must have | 3 years' | experience in |:| at the end of its line. */
function goesOn({ tokens }: Layout, at: number, end: number, { lineEnd }: LabelContext): boolean {
  return end + 1 < lineEnd || tokens.between(at, end).some((token) => isWord(token, 'unit', 'year'))
}

/** Experience | in any of the following: sales, events, Must have 3 years' experience | in |: sales: the line goes on with what the experience is in. */
function leadsScope({ tokens }: Layout, at: number, end: number): boolean {
  if (isAmong(tokens.get(end - 1), SCOPE_LEADS)) return true
  return isWord(tokens.get(at), 'noun', 'experience') && isAmong(tokens.get(at + 1), SCOPE_LEADS)
}
