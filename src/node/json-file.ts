import { detailOf, RolefitError } from '../errors'
import { phrase } from '../phrase'
import type { InputRecord } from './input'
import { nameOf, readText } from './input'
import type { Encoding } from './read/encoding'
import { jsonFault, placeOf } from './read/json-fault'
import { charAt } from './read/jsonl'

/**
 * The value of a JSON file.
 *
 * @throws RolefitError `unreadable-input`, with `file:line:column` where the text is not JSON.
 *
 * @example
 * const { value } = await readJsonFile('fixtures/roles/form.json')
 * value.schema
 * // → 'rolefit/role-form@1'
 */
export async function readJsonFile(
  file: string,
  options: { encoding?: Encoding } = {},
): Promise<{ value: unknown; input: InputRecord }> {
  const { text, input } = await readText(file, options)
  return { value: parseJson(text, nameOf(file)), input }
}

/** The value of a text that must be JSON; `name` is what the error calls it. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { offset, expected } = jsonFault(text) ?? { offset: 0, expected: phrase('json') }
    const { line, column } = placeOf(text, offset)
    throw new RolefitError('unreadable-input', `${name}:${line}:${column}`, detailOf(charAt(text, offset), expected))
  }
}
