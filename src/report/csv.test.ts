import { fc, test as lawTest } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvRow, scoreRow } from './csv'

describe('a row', () => {
  test.each<[string, (string | number | null)[], string]>([
    ['plain', ['a', 1, null, '学历'], 'a,1,,学历'],
    ['what CSV has to quote', ['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"'],
    ['what a spreadsheet would run', ['=1+1', '+1', '-1', '@x', '\tx'], "'=1+1,'+1,'-1,'@x,'\tx"],
    ['numbers of our own', [-1, 0], '-1,0'],
    ['NUL', ['a\u0000b'], 'a\ufffdb'],
  ])('%s', (_, cells, row) => {
    expect(csvRow(cells)).toBe(`${row}\r\n`)
  })

  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('"', '\r\n', ',', '=', "'"))
  lawTest.prop([fc.array(cell, { minLength: 1, maxLength: 5 })])(
    'is read back by a CSV reader as it was written',
    (cells) => {
      fc.pre(cells.join('') !== '')
      const written = cells.map((text) =>
        (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('\u0000', '\ufffd'),
      )
      expect(parse(csvRow(cells), { record_delimiter: '\r\n' })).toEqual([written])
    },
  )
})

test('nothing to score leaves the score empty', () => {
  const line = {
    roleId: 'r',
    candidateId: 'c',
    score: null,
    interval: [0, 10000],
    eligible: 'yes',
    coverage: 0,
  } as const
  expect(scoreRow(line)).toBe('r,c,,0,10000,yes,0\r\n')
})
