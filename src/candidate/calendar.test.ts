import { describe, expect, test } from 'vitest'
import { RolefitError } from '../errors'
import { checkAsOf } from './calendar'

describe('asOf', () => {
  test.each([
    ['2026-11-23', { year: 2026, month: 11, day: 23 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ])('%s is a day', (text, day) => {
    expect(checkAsOf(text)).toEqual(day)
  })

  test.each([
    '',
    '2026',
    '2026-11',
    '2026-1-1',
    '2026-11-31',
    '2023-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026/11/23',
    ' 2026-11-23',
    '2026-11-23T00:00:00Z',
    '0000-01-01',
    'today',
  ])('“%s” is refused', (text) => {
    expect(() => checkAsOf(text)).toThrow(expect.objectContaining({ code: 'invalid-date', path: 'asOf' }))
  })

  test('what is no string is refused as well', () => {
    expect(() => checkAsOf(undefined as never)).toThrow(RolefitError)
  })
})
