import type { Line, Notice, Requirement, Role } from '../model/role'
import type { FormField } from '../vocab/form-fields'
import { parseRequirements, parseRoles } from './index'
import { withRepeats } from './repeats'

/** A piece of a text that was put together: the value of a form's field, or without a field a posting. */
export interface Part {
  readonly field?: FormField
  readonly value: string
  /** Where it stands in the whole text. */
  readonly start: number
}

/** What a part says; spans are offsets in the whole text, and the ids of requirements are those of the part. */
export interface PartReading {
  readonly part: Part
  readonly requirements: readonly Requirement[]
  readonly unparsed: readonly Line[]
  readonly notices: readonly Notice[]
  readonly duties: readonly Line[]
  readonly fields: Readonly<Record<string, string>>
  /** Share of the letters and digits that was understood, per mille. */
  readonly coverage: number
}

/** What a role has before anything is read of it. */
export type RoleHead = Pick<Role, 'id' | 'title' | 'span' | 'fields'>

export function readPart(part: Part): PartReading {
  const { value, start, field } = part
  const read =
    field === undefined ? readPosting(value) : { ...parseRequirements(value, { field }), duties: [], fields: {} }
  return { ...movedBy(start, read), part }
}

/** A posting whose role is known: what it says of several is said of that one. */
function readPosting(text: string): Omit<PartReading, 'part'> {
  const { roles, notices } = parseRoles(text)
  return {
    requirements: roles.flatMap(({ requirements }) => requirements),
    unparsed: roles.flatMap(({ unparsed }) => unparsed),
    notices,
    duties: roles.flatMap(({ duties }) => duties),
    fields: Object.assign({}, ...roles.map(({ fields }) => fields)),
    coverage: shareOf(roles.map(({ span, coverage }) => ({ text: text.slice(...span), coverage }))),
  }
}

/** One role of all that its parts say; its requirements are `r1`, `r2`, … in the order of the parts. */
export function roleOfParts(
  head: RoleHead,
  readings: readonly PartReading[],
): { readonly role: Role; readonly notices: readonly Notice[] } {
  const role: Role = {
    ...head,
    fields: Object.assign({}, ...readings.map(({ fields }) => fields), head.fields),
    duties: readings.flatMap(({ duties }) => duties),
    requirements: withRepeats(
      readings
        .flatMap(({ requirements }) => requirements)
        .map((requirement, place) => ({ ...requirement, id: `r${place + 1}` })),
    ),
    unparsed: readings.flatMap(({ unparsed }) => unparsed),
    coverage: shareOf(readings.map(({ part, coverage }) => ({ text: part.value, coverage }))),
  }
  const notices = readings.flatMap((reading) => reading.notices).map((notice) => ({ ...notice, roleId: head.id }))
  return { role, notices }
}

/** The same, with every span moved on. */
function movedBy<T>(by: number, value: T): T {
  if (Array.isArray(value)) return value.map((item) => movedBy(by, item)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, held]) =>
    key === 'span' ? [key, [held[0] + by, held[1] + by]] : [key, movedBy(by, held)],
  )
  return Object.fromEntries(entries)
}

/** Per mille of the letters and digits of all texts, each text by its own share; 1000 where there are none. */
function shareOf(texts: readonly { text: string; coverage: number }[]): number {
  let all = 0
  let known = 0
  for (const { text, coverage } of texts) {
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    all += letters
    known += letters * coverage
  }
  return all === 0 ? 1000 : Math.floor(known / all)
}
