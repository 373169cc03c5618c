import type { Phrase } from '../../phrase'
import { phrase } from '../../phrase'
import { faultAt } from './fault'
import type { PoolItem, Reader, Rejection } from './item'
import { jsonFault, placeOf } from './json-fault'
import { lines, MAX_ENTRY } from './lines'

/** One JSON value a line; a line that is none is rejected, and the next is read. */
export const readJsonl: Reader = async function* (pieces) {
  for await (const { line, text, tooLong } of lines(pieces)) {
    if (tooLong) yield tooLongEntry(line)
    else if (text.trim() !== '') yield jsonRow(text, line)
  }
}

/** The entry that `text`, which starts at `line` and `column`, is; rejected where it is not JSON. */
export function jsonRow(text: string, line: number, column = 1): PoolItem {
  try {
    return { kind: 'row', line, value: JSON.parse(text) }
  } catch {
    const fault = jsonFault(text) ?? { offset: 0, expected: phrase('json') }
    const place = placeOf(text, fault.offset, line)
    const isFirst = place.line === line
    const path = isFirst ? `column ${place.column + column - 1}` : `line ${place.line}, column ${place.column}`
    return { kind: 'rejected', line, ...faultAt(path, charAt(text, fault.offset), fault.expected) }
  }
}

export function charAt(text: string, offset: number): Phrase {
  const code = text.codePointAt(offset)
  if (code === undefined) return phrase('end-of-text')
  return phrase('value', { value: JSON.stringify(String.fromCodePoint(code)) })
}

export const tooLongEntry = (line: number): Rejection => ({
  kind: 'rejected',
  line,
  ...faultAt('column 1', phrase('long-entry', { most: MAX_ENTRY }), phrase('profile')),
})
