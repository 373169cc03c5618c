import type { RoleDocument } from '../index'
import { checkRoles, parseRoles } from '../index'
import type { InputRecord } from './input'
import { readText } from './input'
import { parseJson } from './json-file'
import type { Encoding } from './read/decode'

/**
 * Roles from a file: a posting, which is parsed; or JSON, which is a stored RoleDocument, a role's form or a list of
 * forms. A file whose name ends in `.json` must be JSON; another is taken for it where it is JSON from end to end.
 *
 * @throws RolefitError `unreadable-input`; `invalid-role` or `unsupported-version` for JSON that is none of these.
 */
export async function readRoles(
  file: string,
  options: { encoding?: Encoding } = {},
): Promise<{ document: RoleDocument; input: InputRecord }> {
  const { text, input } = await readText(file, options)
  return { document: documentOf(text, file), input }
}

function documentOf(text: string, file: string): RoleDocument {
  if (file.toLowerCase().endsWith('.json')) return checkRoles(parseJson(text, file))
  // A posting may start with a bracket as well: [Urgent] Key account manager.
  const value = /^\s*[[{]/.test(text) ? jsonOrNothing(text) : undefined
  return value === undefined ? parseRoles(text) : checkRoles(value)
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
