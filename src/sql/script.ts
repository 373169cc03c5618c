import { RolefitError } from '../errors'
import type { TableFormat } from './dialects'
import { quotedPath } from './names'
import type { Writer } from './statement'

/** A file that holds the table. */
export interface TableFile {
  /** As the database finds it: by its name alone, where it is run in the folder of the file. */
  readonly name: string
  readonly format: TableFormat
}

/**
 * Fills the table; a remark that tells where to do so, for a database that takes more than a statement.
 *
 * @throws RolefitError `invalid-option` for a name that holds a character nobody sees, since a line feed would end the command.
 */
export function loadFrom({ name, format }: TableFile, path: readonly string[], writer: Writer): string {
  if (/\p{Cc}/u.test(name)) {
    const detail = { found: JSON.stringify(name), expected: 'a name without control characters' }
    throw new RolefitError('invalid-option', 'file', detail)
  }
  const load = writer.load[format]
  return load === undefined ? `-- Here the table is to be filled from ${name}` : load(quotedPath(writer, path), name)
}

/** Statements one behind the other, as the command of a database reads them. */
export function scriptOf(statements: readonly string[]): string {
  return statements.map((statement) => `${statement};\n`).join('\n')
}
