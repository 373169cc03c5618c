import type { DateNumber, DateParts } from './date-parts'

type Shape = (values: readonly DateNumber[]) => readonly DateParts[]

/** Years of two digits: 00–49 are of this century, 50–99 of the last. */
const CENTURY_TURNS = 50

/** Years of three digits are of the Republic of China (108 is 2019); 150 is 2061. */
const REPUBLIC = { from: 30, to: 150, add: 1911 }

function yearOf({ value, digits }: DateNumber): number | undefined {
  if (digits === 4) return value
  if (digits === 3) return value >= REPUBLIC.from && value <= REPUBLIC.to ? value + REPUBLIC.add : undefined
  if (digits === 2) return value < CENTURY_TURNS ? 2000 + value : 1900 + value
  return undefined
}

function parts(year: DateNumber | undefined, month?: DateNumber, day?: DateNumber): readonly DateParts[] {
  const found = year && yearOf(year)
  if (found === undefined) return []
  return [{ year: found, ...(month ? { month: month.value } : {}), ...(day ? { day: day.value } : {}) }]
}

const isShort = (number: DateNumber | undefined): number is DateNumber => number !== undefined && number.digits <= 2
const isMonth = ({ month }: DateParts): boolean => month !== undefined && month >= 1 && month <= 12

/** 2019, 201903, 20190315. */
const single: Shape = ([number]) => {
  if (number === undefined || number.digits < 4) return []
  const { value, digits } = number
  if (digits === 4) return [{ year: value }]
  if (digits === 6) return [{ year: Math.floor(value / 100), month: value % 100 }]
  if (digits !== 8) return []
  return [{ year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, day: value % 100 }]
}

/**
 * 2019-03, 108/03, 03/2019, 19.3. Of two short numbers the first is the year, as in 19.3; after a slash only where the
 * other reading is impossible, for 03/11 may be November 2003 or March 2011.
 */
const pair =
  (separator: string): Shape =>
  ([first, second]) => {
    if (first === undefined || second === undefined) return []
    if (first.digits >= 3 && isShort(second)) return parts(first, second)
    if (second.digits === 4 && isShort(first)) return parts(second, first)
    return isShort(first) && isShort(second) ? shortPair(first, second, separator) : []
  }

function shortPair(first: DateNumber, second: DateNumber, separator: string): readonly DateParts[] {
  const readings = [...parts(first, second), ...parts(second, first)]
  const possible = readings.filter(isMonth)
  if (separator === '/' && possible.length > 1) return []
  return possible.length > 0 ? possible.slice(0, 1) : readings.slice(0, 1)
}

/** 2019-03-15, 108/03/15, 15/03/2019, 03/15/2019, 85.03.12: a year of two digits only where it can be no day. */
const triple: Shape = ([first, second, third]) => {
  if (first === undefined || !isShort(second) || third === undefined) return []
  if (first.digits >= 3 && isShort(third)) return parts(first, second, third)
  if (third.digits === 4 && isShort(first)) {
    const dayFirst = parts(third, second, first)
    return first.value === second.value ? dayFirst : [...dayFirst, ...parts(third, first, second)]
  }
  return isShort(third) && first.digits === 2 && first.value > 31 ? parts(first, second, third) : []
}

/** 民國108年3月15日, 令和元年. */
const ofEra: Shape = ([era, year, month, day]) => {
  if (era === undefined || year === undefined) return []
  const value = year.digits === 4 ? year.value : era.value + year.value
  return parts({ value, digits: 4 }, month, day)
}

const yearMonth: Shape = ([year, month, day]) => parts(year, month, day)
const monthYear: Shape = ([month, year]) => parts(year, month)
const monthDayYear: Shape = ([month, day, year]) => parts(year, month, day)
/** 15 Mar 2019, 2019 Mar 15. */
const aroundMonth: Shape = ([first, month, last]) =>
  first !== undefined && first.digits === 4 ? parts(first, month, last) : parts(last, month, first)

function quarter(year: DateNumber | undefined, number: DateNumber | undefined): readonly DateParts[] {
  if (number === undefined || number.value < 1 || number.value > 4) return []
  return parts(year).map((found) => ({ ...found, month: number.value * 3 - 2, lastMonth: number.value * 3 }))
}

const quarterFirst: Shape = ([number, year]) => quarter(year, number)
const quarterLast: Shape = ([year, number]) => quarter(year, number)
const onlyYear: Shape = ([year]) => parts(year)
const partFirst: Shape = ([part, year]) => parts(year, part)

/**
 * The forms of dates by shape: `n` a number, `m` the name of a month, `e` an era, `p` a part of a year, `q` a quarter, and the
 * units and separators as they are; blanks and commas have no letter.
 */
export const DATE_SHAPES: Readonly<Record<string, Shape>> = {
  n: single,
  n年: onlyYear,
  'n-n': pair('-'),
  'n.n': pair('.'),
  'n/n': pair('/'),
  nn: pair(' '),
  'n-n月': pair('-'),
  'n.n月': pair('.'),
  'n/n月': pair('-'),
  'n-n-n': triple,
  'n.n.n': triple,
  'n/n/n': triple,
  nnn: triple,
  'n-n-n日': triple,
  n年n: yearMonth,
  n年n月: yearMonth,
  n年n月n: yearMonth,
  n年n月n日: yearMonth,
  mn: monthYear,
  'm-n': monthYear,
  'm/n': monthYear,
  mn年: monthYear,
  nm: yearMonth,
  'n-m': yearMonth,
  'n/m': yearMonth,
  n年m: yearMonth,
  nmn: aroundMonth,
  'n-m-n': aroundMonth,
  'n/m/n': aroundMonth,
  mnn: monthDayYear,
  'm-n-n': monthDayYear,
  'm/n/n': monthDayYear,
  en: ofEra,
  en年: ofEra,
  en年n: ofEra,
  en年n月: ofEra,
  en年n月n日: ofEra,
  'en-n': ofEra,
  'en.n': ofEra,
  'en/n': ofEra,
  'en-n-n': ofEra,
  'en.n.n': ofEra,
  'en/n/n': ofEra,
  qnn: quarterFirst,
  'qn-n': quarterFirst,
  'qn/n': quarterFirst,
  nqn: quarterLast,
  'n-qn': quarterLast,
  'n/qn': quarterLast,
  n年nq: quarterLast,
  n年qn: quarterLast,
  np: yearMonth,
  n年p: yearMonth,
  pn: partFirst,
  'p-n': partFirst,
  pn年: partFirst,
}
