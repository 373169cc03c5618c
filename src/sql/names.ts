import { RolefitError } from '../errors'
import type { Dialect } from './dialects'

/** A name of a table: its own, or a path to it (`['hr', 'candidates']`). */
export type TableName = string | readonly string[]

export function quoted({ quote }: Dialect, name: string): string {
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`
}

export function quotedPath(dialect: Dialect, path: readonly string[]): string {
  return path.map((name) => quoted(dialect, name)).join('.')
}

/**
 * The parts of a table's name.
 *
 * @throws RolefitError `invalid-option` for a name that is empty, or that the database would cut or not take.
 */
export function pathOf(table: TableName, { longestName }: Dialect): readonly string[] {
  const path = typeof table === 'string' ? [table] : table
  const wrong = path.find((name) => name === '' || !isStorable(name) || bytesOf(name) > longestName)
  if (path.length > 0 && wrong === undefined) return path
  const expected = `a name of 1 to ${longestName} bytes, or a list of them`
  throw new RolefitError('invalid-option', 'table', { found: JSON.stringify(table), expected })
}

/** Whether a text can be kept in a database: the character 0 and half of a pair cannot. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text)
}

function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '%').length
}
