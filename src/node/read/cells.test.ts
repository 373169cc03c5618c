import { fc, test as law } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { cellsOf } from './cells'

/** What csv-parse makes of a record; its errors tell the place of the cell. */
function parsed(record: string, delimiter: string): unknown {
  try {
    return parse(record, { delimiter, relax_column_count: true, record_delimiter: '\n' })[0]
  } catch (error) {
    return (error as { column: number }).column
  }
}

const delimiter = fc.constantFrom(',', ';', '\t')
const record = fc.string({ unit: fc.constantFrom(...'"",;\ta甲 😀'), minLength: 1 })

law.prop([record, delimiter])('cells, and the place of a stray quote, are those of csv-parse', (text, by) => {
  expect(cellsOf(text, by)).toEqual(parsed(text, by))
})

test.each<[string, readonly string[] | number]>([
  ['a,,', ['a', '', '']],
  ['"a,""b""\nc",d', ['a,"b"\nc', 'd']],
  ['"",""""', ['', '"']],
  ['a,b"c', 1],
  ['a,"b"c', 1],
  ['a,"b', 1],
])('%j', (text, cells) => {
  expect(cellsOf(text, ',')).toEqual(cells)
})
