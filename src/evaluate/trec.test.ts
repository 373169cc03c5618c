import { describe, expect, test } from 'vitest'
import { formatQrels, formatRun, parseQrels, parseRun } from './trec'

describe('judgements', () => {
  test('columns parted by blanks or tabs, with a byte-order mark, CRLF and empty lines', () => {
    expect(parseQrels('\ufeffr1 0 c1 3\r\n\r\nr1\t0\tc2\t-1\n')).toEqual([
      { role: 'r1', candidate: 'c1', grade: 3, line: 1 },
      { role: 'r1', candidate: 'c2', grade: -1, line: 3 },
    ])
    expect(parseQrels('')).toEqual([])
  })

  test.each([
    ['r1 0 c1', 'line 1: found 3 columns, expected 4: role 0 candidate grade'],
    ['r1 0 c1 2\nr1 0 c2 2.5', 'line 2: found "2.5", expected a whole number for the grade'],
  ])('%j is refused', (text, message) => {
    expect(() => parseQrels(text)).toThrow(message)
  })

  test('are written as they are read', () => {
    const text = 'r1 0 c1 3\nr1 0 c2 0\n'
    expect(formatQrels(parseQrels(text))).toBe(text)
  })
})

describe('runs', () => {
  test('the rank is ignored', () => {
    expect(parseRun('r1 Q0 c1 9 8500 a\nr1 Q0 c2 1 9e3 a')).toEqual([
      { role: 'r1', candidate: 'c1', score: 8500 },
      { role: 'r1', candidate: 'c2', score: 9000 },
    ])
  })

  test('are written best first, role by role', () => {
    const entries = [
      { role: 'r2', candidate: 'c1', score: 5 },
      { role: 'r1', candidate: 'c1', score: 7000 },
      { role: 'r1', candidate: 'c2', score: 9000 },
    ]
    expect(formatRun(entries, 'strict')).toBe('r1 Q0 c2 1 9000 strict\nr1 Q0 c1 2 7000 strict\nr2 Q0 c1 1 5 strict\n')
    expect(parseRun(formatRun(entries, 'strict'))).toHaveLength(3)
  })

  test.each([
    ['r1 Q0 c1 1 high a', 'line 1: found "high", expected a number for the score'],
    ['r1 Q0 c1 1 9000', 'line 1: found 5 columns, expected 6: role Q0 candidate rank score tag'],
  ])('%j is refused', (text, message) => {
    expect(() => parseRun(text)).toThrow(message)
  })

  test('an id with white space cannot be written', () => {
    expect(() => formatRun([{ role: 'r1', candidate: 'c 1', score: 1 }], 'a')).toThrow(
      'candidate: found "c 1", expected an id without white space',
    )
    expect(() => formatQrels([{ role: '', candidate: 'c1', grade: 1 }])).toThrow('role: found ""')
  })
})
