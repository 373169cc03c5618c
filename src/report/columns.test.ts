import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { rowsOf, widthOf } from './columns'

test.each<[string, number]>([
  ['', 0],
  ['KA 5', 4],
  ['本科', 4],
  ['（Ａ）', 6],
  ['é', 1],
  ['\u200b本\u200b科', 4],
  ['🙂', 2],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

test.each<[string, number, string[]]>([
  ['本科以上\n5年', 20, ['本科以上', '5年']],
  ['一\n\n二\n', 20, ['一', '', '二']],
  ['本科以上', 5, ['本科', '以上']],
  ['three years of sales', 12, ['three years ', 'of sales']],
  ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
  ['本科', 1, ['本', '科']],
])('%j in %i columns', (text, width, rows) => {
  expect(rowsOf(text, [0, text.length], width).map((row) => text.slice(...row))).toEqual(rows)
})

property.prop([fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 })])(
  'rows hold everything but the line breaks, in order, and none is too wide',
  (text, width) => {
    const rows = rowsOf(text, [0, text.length], width).map((row) => text.slice(...row))
    expect(rows.join('')).toBe(text.replaceAll('\n', ''))
    for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width)
  },
)
