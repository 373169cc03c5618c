import type { Role, RoleDocument } from '../model/role'
import type { Span } from '../model/span'
import type { Part, PartReading } from '../parse/parts'
import { readPart, roleOfParts } from '../parse/parts'
import { ADVERT_LABELS } from '../vocab/advert-labels'
import type { FormField } from '../vocab/form-fields'

/** Words of another format as they are, or words of ours in the tongue of the rest. */
export type Words = string | Readonly<Record<'zh' | 'en', string>>

/** A value of an advertisement: that of a known field, or text under a heading of ours, or text alone. */
export interface Entry {
  readonly label?: keyof typeof ADVERT_LABELS
  readonly field?: FormField
  /** What the advertisement itself has above the value. */
  readonly heading?: string
  readonly words: Words
}

/** What becomes of the readings of an advertisement before they make a role; `textAt` has the words of a span. */
export type Settle = (readings: readonly PartReading[], textAt: (span: Span) => string) => readonly PartReading[]

/** What any format of advertisements comes to. */
export interface Advert {
  readonly id?: string | undefined
  readonly title: string
  /** Facts of the role, by the names that `Role.fields` has. */
  readonly fields?: Role['fields']
  readonly entries: readonly Entry[]
  readonly settle?: Settle
}

/** Roles that another system wrote, in our terms. */
export interface ImportedRoles {
  /** A role for each advertisement, in their order. */
  readonly document: RoleDocument
  /** What was read, put into one text: spans are offsets in it. */
  readonly text: string
  /** Names of what nobody reads, each once. */
  readonly unread: readonly string[]
}

/** Reads advertisements by the grammar of postings. Roles without an id are `role-1`, `role-2`, … by their place. */
export function readAdverts(adverts: readonly Advert[]): Omit<ImportedRoles, 'unread'> {
  const read = []
  let text = ''
  for (const [index, advert] of adverts.entries()) {
    if (index > 0) text += '\n\n'
    const start = text.length
    const { text: worded, parts } = wordAdvert(advert, start)
    text += worded
    const head = { id: advert.id ?? `role-${index + 1}`, title: advert.title, fields: advert.fields ?? {} }
    const readings = parts.map(readPart)
    const settled = advert.settle?.(readings, (span) => text.slice(...span)) ?? readings
    read.push(roleOfParts({ ...head, span: [start, text.length] }, settled))
  }
  const document: RoleDocument = {
    schema: 'rolefit/role-document@1',
    roles: read.map(({ role }) => role),
    scorecards: [],
    notices: read.flatMap(({ notices }) => notices),
  }
  return { document, text }
}

const isChinese = (words: Words): boolean => typeof words === 'string' && /\p{Script=Han}/u.test(words)

/** The title, then each entry: a field behind its label on one line, a text under its heading. */
function wordAdvert({ title, entries }: Advert, start: number): { text: string; parts: readonly Part[] } {
  const tongue = [title, ...entries.map(({ words }) => words)].some(isChinese) ? 'zh' : 'en'
  const colon = tongue === 'zh' ? '：' : ': '
  const parts: Part[] = []
  let text = title
  for (const { label, field, heading, words } of entries) {
    const value = typeof words === 'string' ? words : words[tongue]
    const lead = label === undefined ? linesOf(heading) : ADVERT_LABELS[label][tongue] + colon
    const part = field === undefined ? { value: underHeading(lead, value) } : { field, value }
    text += field === undefined ? '\n' : `\n${lead}`
    parts.push({ ...part, start: start + text.length })
    text += part.value
  }
  return { text, parts }
}

const linesOf = (heading = ''): string => (heading === '' ? '' : `${heading}\n`)

const underHeading = (heading: string, text: string): string => (heading === '' ? text : `${heading.trim()}\n${text}`)
