import type { RoleDocument } from '../index'
import { checkRoles, parseRoles, RolefitError } from '../index'
import { fromJobPosting, isJobPosting } from '../interchange/index'
import type { InputRecord } from './input'
import { nameOf, readText } from './input'
import { parseJson } from './json-file'
import type { Encoding } from './read/encoding'
import { checkedAt } from './read/located'

/** Roles, and what they were read from. */
export interface RolesReading {
  readonly document: RoleDocument
  /** The posting, where the file was one, or what a JobPosting says, put into one text; spans are offsets in it. */
  readonly source?: string
  readonly input: InputRecord
}

/**
 * Roles from a file: a posting, which is parsed; or JSON, which is a stored RoleDocument, a role's form or a list of
 * forms, or a schema.org JobPosting (`"@type": "JobPosting"`), a list or a graph of them. A file whose name ends in `.json` must be JSON; another is taken for it where it is JSON from end to end.
 *
 * @param options - the encoding, UTF-8 where none is named, and whether a file without any role is refused.
 * @throws RolefitError `unreadable-input`; `invalid-role` or `unsupported-version`, with `file:line:column` before the path, for JSON that
 *   is none of these.
 *
 * @example
 * const { document, source } = await readRoles('fixtures/postings/51job.zh-Hans.txt')
 * document.roles[0].title
 * // → '饮料事业部销售主管（杭州）'
 */
export async function readRoles(
  file: string,
  options: { encoding?: Encoding; mustHaveRole?: boolean } = {},
): Promise<RolesReading> {
  const { text, input } = await readText(file, options)
  const reading = { ...(await rolesIn(text, file)), input }
  if (options.mustHaveRole) checkHasRole(reading.document, nameOf(file))
  return reading
}

async function rolesIn(text: string, file: string): Promise<Omit<RolesReading, 'input'>> {
  const stored = storedIn(text, file)
  if (stored === undefined) return { document: parseRoles(text), source: text }
  return checkedAt(text, nameOf(file), () => importedFrom(stored))
}

function importedFrom(stored: unknown): Omit<RolesReading, 'input'> {
  if (!isJobPosting(stored)) return { document: checkRoles(stored) }
  const { document, text } = fromJobPosting(stored)
  return { document, source: text }
}

/**
 * Whatever is asked about no role has no answer, and an empty one would be taken for one.
 *
 * @throws RolefitError `unreadable-input`.
 */
export function checkHasRole({ roles }: RoleDocument, name: string): void {
  if (roles.length > 0) return
  throw new RolefitError('unreadable-input', name, {
    found: 'no role',
    expected: 'at least one; rolefit parse shows what is read',
  })
}

/** The JSON that a file holds; undefined for a posting. */
function storedIn(text: string, file: string): unknown {
  if (file.toLowerCase().endsWith('.json')) return parseJson(text, nameOf(file))
  // A posting may start with a bracket as well: [Urgent] Key account manager.
  return /^\s*[[{]/.test(text) ? jsonOrNothing(text) : undefined
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
