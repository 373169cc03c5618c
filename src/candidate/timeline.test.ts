import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Work } from '../model/candidate'
import { checkAsOf, monthNumber } from './calendar'
import { readTimeline } from './timeline'

const ASOF = checkAsOf('2026-11-23')
const NOW = monthNumber(2026, 11)

/** The months of the first job: [start.low, start.high, end.low, end.high], counted from January 2019. */
const monthsOf = (startDate: string | undefined, endDate?: string | null) => {
  const job = { ...(startDate === undefined ? {} : { startDate }), ...(endDate === undefined ? {} : { endDate }) }
  const period = readTimeline([job], ASOF).periods.get(0)
  const from = monthNumber(2019, 1)
  return [period?.start?.low, period?.start?.high, period?.end?.low, period?.end?.high].map(
    (month) => month && month - from,
  )
}
const now = NOW - monthNumber(2019, 1)

describe('a timeline', () => {
  test.each<[start: string, end: string | null | undefined, months: number[]]>([
    ['2019-03', '2022-06', [2, 2, 41, 41]],
    ['2019-03', '2019-03', [2, 2, 2, 2]],
    // open
    ['2019-03', undefined, [2, 2, now, now]],
    ['2019-03', null, [2, 2, now, now]],
    ['2019年3月', '至今', [2, 2, now, now]],
    ['Mar 2019', 'Present', [2, 2, now, now]],
    // cut at asOf
    ['2019-03', '2030-01', [2, 2, now, now]],
    ['2019-03', '2026', [2, 2, 84, now]],
    // a year alone is an extent
    ['2019', '2022', [0, 11, 36, 47]],
    ['2019', '2019', [0, 11, 0, 11]],
    ['2019', '2019-04', [0, 3, 3, 3]],
    ['2019-04', '2019', [3, 3, 3, 11]],
    // days: the last month counts when its day is past the first's
    ['2019-03-01', '2022-06-15', [2, 2, 41, 41]],
    ['2019-03-15', '2024-03-15', [2, 2, 61, 61]],
    ['2019-03-15', '2024-03-14', [2, 2, 61, 61]],
    ['2019-03-15', '2024-03-16', [2, 2, 62, 62]],
    ['2019-03-15', '2019-03-20', [2, 2, 2, 2]],
    ['2019-03-25', '2019-04-05', [2, 2, 2, 2]],
    ['2021-11-23', null, [34, 34, now - 1, now - 1]],
    ['2021-11-01', null, [34, 34, now, now]],
    ['2019-03-15', '2022-06', [2, 2, 41, 41]],
  ])('%s to %s', (start, end, months) => {
    expect(monthsOf(start, end)).toEqual(months)
  })

  test('five years to the day are 60 months', () => {
    const [first, , last] = monthsOf('2021-11-23', '2026-11-23')
    expect((last as number) - (first as number) + 1).toBe(60)
  })

  test('a job without dates has no months; without a start, only an end', () => {
    expect(monthsOf(undefined)).toEqual([undefined, undefined, undefined, undefined])
    expect(monthsOf(undefined, '2020-02')).toEqual([undefined, undefined, 13, 13])
  })

  test.each(['2026-11-24', '2026-12', '2027'])('a job that begins %s counts nothing and is noted', (startDate) => {
    const { periods, notes } = readTimeline([{ startDate: '2019-01' }, { startDate }], ASOF)
    expect([...periods.keys()]).toEqual([0])
    expect(notes).toEqual([{ code: 'future-job', path: 'work[1].startDate' }])
  })

  test.each<[start: string, end: string]>([
    ['2019-03', '2019-02'],
    ['2019-03-15', '2019-03-14'],
    ['2019', '2018'],
    ['2020-01', '2019'],
  ])('%s to %s is refused', (startDate, endDate) => {
    expect(() => readTimeline([{}, { startDate, endDate }], ASOF)).toThrow(
      expect.objectContaining({ code: 'invalid-candidate', path: 'work[1].endDate' }),
    )
  })

  test('what is no date is refused, with what was found and what would be right', () => {
    expect(() => readTimeline([{ startDate: 'last summer' }], ASOF)).toThrow(
      /work\[0\]\.startDate: found words that are no date, expected a date such as "2019-03-15"/,
    )
    expect(() => readTimeline([{ startDate: '2019-02-30' }], ASOF)).toThrow(
      /work\[0\]\.startDate: found a date that no calendar has/,
    )
  })

  const day = fc.integer({ min: 0, max: 4000 }).map((offset) => isoDay(offset))
  const anyDate = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => text.slice(0, 4)),
  )

  test.prop([anyDate, fc.option(anyDate)])('every job starts before it ends, and none ends after asOf', (a, b) => {
    const job: Work = { startDate: a, endDate: b }
    const isOrdered = b === null || a.slice(0, 4) < b.slice(0, 4)
    fc.pre(isOrdered)
    const { start, end } = readTimeline([job], ASOF).periods.get(0) ?? {}
    if (!start || !end) return true
    return (
      start.low <= start.high &&
      end.low <= end.high &&
      start.low <= end.low &&
      start.high <= end.high &&
      end.high <= NOW
    )
  })

  // A piece that ends on the day from which months are reckoned, before a month of 30 days.
  test.prop([fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 })], {
    examples: [[941, 427, 32]],
  })('a job in two pieces that adjoin covers the months of the whole', (from, first, second) => {
    const whole = covered([{ startDate: isoDay(from), endDate: isoDay(from + first + second) }])
    const pieces = covered([
      { startDate: isoDay(from), endDate: isoDay(from + first) },
      { startDate: isoDay(from + first + 1), endDate: isoDay(from + first + second) },
    ])
    expect([...pieces].sort()).toEqual([...whole].sort())
  })
})

/** The day that is `offset` days after 1 January 2015. */
function isoDay(offset: number): string {
  return new Date(Date.UTC(2015, 0, 1 + offset)).toISOString().slice(0, 10)
}

function covered(work: readonly Work[]): ReadonlySet<number> {
  const months = new Set<number>()
  for (const { start, end } of readTimeline(work, ASOF).periods.values()) {
    if (start && end) for (let month = start.low; month <= end.high; month++) months.add(month)
  }
  return months
}
