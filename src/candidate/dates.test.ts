import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { daysInMonth, monthNumber } from './calendar'
import { readDate } from './dates'

const march2019 = monthNumber(2019, 3)

const aMonth: readonly [text: string, year: number, month: number][] = [
  // ISO
  ['2019-03', 2019, 3],
  ['2019-3', 2019, 3],
  // with other separators, and none
  ['2019.03', 2019, 3],
  ['2019.3', 2019, 3],
  ['2019/3', 2019, 3],
  ['2019/03', 2019, 3],
  ['201903', 2019, 3],
  ['2019 03', 2019, 3],
  ['２０１９．０３', 2019, 3],
  ['2019.3～', 2019, 3],
  // Chinese
  ['2019年3月', 2019, 3],
  ['2019 年 3 月', 2019, 3],
  ['2019年03月', 2019, 3],
  ['二〇一九年三月', 2019, 3],
  ['2019年十二月', 2019, 12],
  ['19年3月', 2019, 3],
  ['自2019年3月起', 2019, 3],
  ['2019年初', 2019, 1],
  ['2019年中', 2019, 6],
  ['2019年底', 2019, 12],
  // years of the Republic, and of Japan
  ['民國108年3月', 2019, 3],
  ['民国108年3月', 2019, 3],
  ['民國 88.3', 1999, 3],
  ['108年3月', 2019, 3],
  ['108/03', 2019, 3],
  ['108.03', 2019, 3],
  ['平成31年4月', 2019, 4],
  ['令和元年5月', 2019, 5],
  // English
  ['Mar 2019', 2019, 3],
  ['Mar. 2019', 2019, 3],
  ['March, 2019', 2019, 3],
  ['MARCH 2019', 2019, 3],
  ['Sept 2019', 2019, 9],
  ["Mar '19", 2019, 3],
  ['Mar-19', 2019, 3],
  ['2019 March', 2019, 3],
  ['03/2019', 2019, 3],
  ['03-2019', 2019, 3],
  ['03.2019', 2019, 3],
  // short years
  ['19.3', 2019, 3],
  ['98.11', 1998, 11],
  ['early 2019', 2019, 1],
  ['mid-2019', 2019, 6],
  ['end of 2019', 2019, 12],
]

const aDay: readonly [text: string, year: number, month: number, day: number][] = [
  ['2019-03-15', 2019, 3, 15],
  ['2019-03-15T00:00:00Z', 2019, 3, 15],
  ['2019-03-15T08:30:00.000+08:00', 2019, 3, 15],
  ['2019-03-15 00:00:00', 2019, 3, 15],
  ['2019/3/15', 2019, 3, 15],
  ['2019.03.15', 2019, 3, 15],
  ['20190315', 2019, 3, 15],
  ['2019年3月15日', 2019, 3, 15],
  ['2019年3月15號', 2019, 3, 15],
  ['民國79年12月1日', 1990, 12, 1],
  ['079/12/01', 1990, 12, 1],
  ['15 March 2019', 2019, 3, 15],
  ['15-Mar-2019', 2019, 3, 15],
  ['15.Mar.2019', 2019, 3, 15],
  ['March 15, 2019', 2019, 3, 15],
  ['March 15th, 2019', 2019, 3, 15],
  ['15/03/2019', 2019, 3, 15],
  ['03/15/2019', 2019, 3, 15],
  ['05/05/2019', 2019, 5, 5],
  ['85.03.12', 1985, 3, 12],
  ['2024-02-29', 2024, 2, 29],
  ['2000-02-29', 2000, 2, 29],
]

describe('a date', () => {
  test.each(aMonth)('%s is a month', (text, year, month) => {
    const at = monthNumber(year, month)
    expect(readDate(text)).toEqual({ kind: 'date', precision: 'month', months: { low: at, high: at } })
  })

  test.each(aDay)('%s is a day', (text, year, month, day) => {
    const at = monthNumber(year, month)
    expect(readDate(text)).toEqual({
      kind: 'date',
      precision: 'day',
      months: { low: at, high: at },
      day: { year, month, day },
    })
  })

  test.each([
    ['2019', 0, 11],
    ['2019年', 0, 11],
    ['民國108年', 0, 11],
    ['2019年度', 0, 11],
  ])('%s is a year', (text, low, high) => {
    const first = monthNumber(2019, 1)
    expect(readDate(text)).toEqual({
      kind: 'date',
      precision: 'year',
      months: { low: first + low, high: first + high },
    })
  })

  test.each([
    ['Q1 2019', 0, 2],
    ['2019Q4', 9, 11],
    ['2019-Q2', 3, 5],
    ['2019年第一季度', 0, 2],
    ['2019年第3季', 6, 8],
    ['06/07/2019', 5, 6],
  ])('%s is some months', (text, low, high) => {
    const first = monthNumber(2019, 1)
    expect(readDate(text)).toEqual({
      kind: 'date',
      precision: 'month',
      months: { low: first + low, high: first + high },
    })
  })

  test.each(['预计2019年3月', '2019年3月（預計）', 'Expected March 2019', 'Mar 2019 (expected)'])(
    '%s is announced',
    (text) => {
      expect(readDate(text)).toMatchObject({
        kind: 'date',
        months: { low: march2019, high: march2019 },
        expected: true,
      })
    },
  )

  test.each([
    '',
    '  ',
    '至今',
    '迄今',
    '目前',
    '現在',
    '在職',
    '在職中',
    'present',
    'Present',
    '(Present)',
    'NOW',
    'current',
    'to date',
    '~',
    '-',
  ])('“%s” is open', (text) => {
    expect(readDate(text)).toEqual({ kind: 'open' })
  })

  test.each([
    '2019-13',
    '2019-00',
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019年13月',
    '31/02/2019',
    '13/14/2019',
    '20190230',
    '1019-03',
    '9999',
    '2019-03-00',
  ])('%s is in no calendar', (text) => {
    expect(readDate(text)).toEqual({ kind: 'impossible' })
  })

  test.each([
    'Summer 2019',
    '不詳',
    'abc',
    '03/11',
    '2019-03-15-16',
    '18',
    'May',
    '3月',
    '12/11/10',
    '二零几年',
    '2019-2022',
    'a'.repeat(1000),
    '9'.repeat(1000),
  ])('%s is none', (text) => {
    expect(readDate(text)).toEqual({ kind: 'unknown' })
  })

  const calendarDay = fc
    .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
    )

  test.prop([calendarDay])('of any day reads back, as ISO and in Chinese', ({ year, month, day }) => {
    const iso = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`
    expect(readDate(iso)).toMatchObject({ kind: 'date', day: { year, month, day } })
    expect(readDate(`${year}年${month}月${day}日`)).toEqual(readDate(iso))
  })

  test.prop([fc.string({ unit: 'binary' })])('of any text never throws, and its months are in order', (text) => {
    const reading = readDate(text)
    return reading.kind !== 'date' || reading.months.low <= reading.months.high
  })

  test.prop([
    fc
      .array(fc.constantFrom('2019', '3', '15', '年', '月', '日', '-', '/', '.', ' ', 'mar', 'q', '民国', '初', '至今'))
      .map((items) => items.join('')),
  ])('of any pieces of dates is a date of the calendar, or none', (text) => {
    const reading = readDate(text)
    if (reading.kind !== 'date' || !reading.day) return true
    const { year, month, day } = reading.day
    return day <= daysInMonth(year, month) && monthNumber(year, month) === reading.months.low
  })
})
