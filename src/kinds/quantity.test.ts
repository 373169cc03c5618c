import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold'
import { lex } from '../text/lex'
import type { Quantity } from './quantity'
import { readQuantity } from './quantity'

/** What the grammar reads first in a text. */
function read(text: string): { quantity: Quantity; from: string } | undefined {
  const tokens = lex(fold(text), text)
  for (let at = 0; at < tokens.length; at++) {
    const quantity = readQuantity(tokens, at)
    if (quantity === undefined) continue
    const [first, last] = [tokens[quantity.first], tokens[quantity.next - 1]]
    return { quantity, from: text.slice(first?.start, last?.end) }
  }
  return undefined
}

/** `[36, )`: both ends as an interval, a round bracket where the end is left out or open; `=` before a bare figure. */
function interval(text: string): string | undefined {
  const quantity = read(text)?.quantity
  if (quantity === undefined) return undefined
  const { min, max, minInclusive, maxInclusive, bare, unit } = quantity
  if (bare) return `= ${min} ${unit}`
  const low = min === undefined ? '(' : `${minInclusive ? '[' : '('}${min}`
  const high = max === undefined ? ')' : `${max}${maxInclusive ? ']' : ')'}`
  return `${low}, ${high} ${unit}`
}

/** Durations in months. */
const bounds: Readonly<Record<string, readonly (readonly [text: string, interval: string])[]>> = {
  'a bare figure': [
    ['5年', '= 60 year'],
    ['５ 年', '= 60 year'],
    ['五年', '= 60 year'],
    ['十二年', '= 144 year'],
    ['5 yrs', '= 60 year'],
    ['5Y', '= 60 year'],
    ['two decades', '= 240 decade'],
    ['6个月', '= 6 month'],
    ["6 month's", '= 6 month'],
    ['一个月', '= 1 month'],
    ['18 months', '= 18 month'],
    ['3天', '= 3 day'],
    ['35岁', '= 35 years-old'],
    ['thirty-five years of age', '= 35 years-old'],
    ['8K', '= 8000 thousand'],
    ['1.2M', '= 1200000 million'],
    ['exactly 5 years', '[60, 60] year'],
  ],
  'parts of a unit': [
    ['半年', '= 6 year'],
    ['两年半', '= 30 year'],
    ['1.5年', '= 18 year'],
    ['(3 to 4) years', '[36, 48] year'],
    ['一个半月', '= 1.5 month'],
    ['個半月', '= 1.5 month'],
    ['1½年', '= 18 year'],
    ['1年3个月', '= 15 year'],
    ['一年零三个月', '= 15 year'],
    ['half a year', '= 6 year'],
    ['a year', '= 12 year'],
    ['a full year', '= 12 year'],
    ['a month and a half', '= 1.5 month'],
    ['two and a half years', '= 30 year'],
    ['2 years and 6 months', '= 30 year'],
  ],
  'said twice': [
    ['five (5) years', '= 60 year'],
    ['four to five (4-5) years', '[48, 60] year'],
    ['5 (five) years', '= 60 year'],
    ['forty five (45) years old', '= 45 years-old'],
  ],
  'at least, before': [
    ['至少5年', '[60, ) year'],
    ['不少于五年', '[60, ) year'],
    ['不低于5年', '[60, ) year'],
    ['最少是5年', '[60, ) year'],
    ['满2年', '[24, ) year'],
    ['滿2年', '[24, ) year'],
    ['≥5年', '[60, ) year'],
    ['>=5年', '[60, ) year'],
    ['> = 5年', '[60, ) year'],
    ['大于或者等于5年', '[60, ) year'],
    ['at least 5 years', '[60, ) year'],
    ['at least a year', '[12, ) year'],
    ['a minimum of 5 years', '[60, ) year'],
    ['no less than 5 years', '[60, ) year'],
    ['greater than or equal to 5 years', '[60, ) year'],
    ['atleast 5 years', '[60, ) year'],
    ['at-least 5 years', '[60, ) year'],
  ],
  'at least, behind': [
    ['5年以上', '[60, ) year'],
    ['5年（含）以上', '[60, ) year'],
    ['5年或以上', '[60, ) year'],
    ['5年及以上', '[60, ) year'],
    ['5年已上', '[60, ) year'],
    ['5年↑', '[60, ) year'],
    ['半年以上', '[6, ) year'],
    ['5年起', '[60, ) year'],
    ['5+ years', '[60, ) year'],
    ['5年+', '[60, ) year'],
    ['5 years or more', '[60, ) year'],
    ['five-plus years', '[60, ) year'],
    ['5 years and above', '[60, ) year'],
    ['10名以上', '[10, ) people'],
    ['三十岁或者以上', '[30, ) years-old'],
    ['19歲以上~43歲', '[19, 43] years-old'],
  ],
  'more than': [
    ['超过5年', '(60, ) year'],
    ['大于5年', '(60, ) year'],
    ['五年多', '(60, ) year'],
    ['十余年', '(120, ) year'],
    ['十几年', '(120, ) year'],
    ['十几万元', '(100000, ) yuan'],
    ['三千多万元', '(30000000, ) yuan'],
    ['over 5 years', '(60, ) year'],
    ['more than five years', '(60, ) year'],
  ],
  'at most': [
    ['35岁以下', '(, 35] years-old'],
    ['35岁（含）以下', '(, 35] years-old'],
    ['35岁以下（不含）', '(, 35) years-old'],
    ['35岁以下（不含35岁）', '(, 35) years-old'],
    ['5年以内', '(, 60] year'],
    ['不超过45岁', '(, 45] years-old'],
    ['最多为5人', '(, 5] people'],
    ['≤35岁', '(, 35] years-old'],
    ['小于或等于35岁', '(, 35] years-old'],
    ['up to 5 years', '(, 60] year'],
    ['upto 5 years', '(, 60] year'],
    ['no more than 5 years', '(, 60] year'],
    ['5 years or less', '(, 60] year'],
    ['不超过38岁(含)', '(, 38] years-old'],
    ['under 35 years old (inclusive)', '(, 35] years-old'],
    ['less than or equal to 35 years old', '(, 35] years-old'],
  ],
  'less than': [
    ['未满45岁', '(, 45) years-old'],
    ['不满45岁', '(, 45) years-old'],
    ['18歲未滿', '(, 18) years-old'],
    ['小于35岁', '(, 35) years-old'],
    ['under 35 years old', '(, 35) years-old'],
    ['fewer than 5 people', '(, 5) people'],
    ['less than a couple of days', '(, 2) day'],
  ],
  'about, which bounds nothing': [
    ['5年左右', '= 60 year'],
    ['35岁上下', '= 35 years-old'],
    ['约5年', '= 60 year'],
    ['将近三年', '= 36 year'],
    ['around 5 years', '= 60 year'],
  ],
  'a range': [
    ['3-5年', '[36, 60] year'],
    ['3–5年', '[36, 60] year'],
    ['3——5年', '[36, 60] year'],
    ['3~5年', '[36, 60] year'],
    ['3至5年', '[36, 60] year'],
    ['3到5年', '[36, 60] year'],
    ['三至五年', '[36, 60] year'],
    ['3年-5年', '[36, 60] year'],
    ['3 - 5 年', '[36, 60] year'],
    ['3一5年', '[36, 60] year'],
    ['两三年', '[24, 36] year'],
    ['三、五年', '[36, 60] year'],
    ['3或5年', '[36, 60] year'],
    ['半年到一年', '[6, 12] year'],
    ['6-12月', '[6, 12] month'],
    ['28–45周岁', '[28, 45] years-old'],
    ['1-3 yrs', '[12, 36] year'],
    ['3 to 5 years', '[36, 60] year'],
    ['1 year to less than 3 years', '[12, 36) year'],
    ['2-to-4-year', '[24, 48] year'],
    ['3+ to 5 years', '[36, 60] year'],
    ['3?5 years', '[36, 60] year'],
    ['between 3 and 5 years', '[36, 60] year'],
    // More that is wished for is no more that is asked for.
    ['at least 3 preferably 5 years', '[36, ) year'],
    ['at least 3 years, ideally 5+', '[36, ) year'],
    ['2 (preferably 4) years', '= 24 year'],
    ['from two to four years', '[24, 48] year'],
    ['介于25岁和40岁之间', '[25, 40] years-old'],
    ['25与40岁之间', '[25, 40] years-old'],
    ['5k-20k', '[5000, 20000] thousand'],
    ['1.2万-1.5万元', '[12000, 15000] yuan'],
  ],
  'a range with bounds': [
    ['至少2-3年', '[24, 36] year'],
    ['3-5年以上', '[36, ) year'],
    ['5-3年', '[36, 60] year'],
  ],
  'two bounds that close an interval': [
    ['18岁以上45岁以下', '[18, 45] years-old'],
    ['20歲以上未滿50歲', '[20, 50) years-old'],
    ['at least 2 years maximum 5 years', '[24, 60] year'],
    ['min 3 yrs - max 8 yrs', '[36, 96] year'],
    ['min 1 year to max 4 years', '[12, 48] year'],
    ['min 1 year max 4', '[12, 48] year'],
    ['最少3年-最多8年', '[36, 96] year'],
    ['18岁以上，45岁以下', '[18, 45] years-old'],
    ['3年以上5年以下', '[36, 60] year'],
    ['最多10人最少2人', '[2, 10] people'],
    ['大于18岁并且小于45岁', '(18, 45) years-old'],
    ['over 21 and under 35 years old', '(21, 35) years-old'],
    ['at least 3 years but no more than 5 years', '[36, 60] year'],
  ],
}

describe.each(Object.entries(bounds))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (text, expected) => {
    expect(interval(text)).toBe(expected)
    expect(read(text)?.from).toBe(text)
  })
})

test.each<[text: string, from: string]>([
  ['具备5年（含）以上经验', '5年（含）以上'],
  ['at least five (5) years of work', 'at least five (5) years'],
  ['管理5名以上下属', '5名以上'],
  ['2.1-3年', '2.1-3年'],
  ['above 18 and below 35 years of age', 'above 18 and below 35 years of age'],
])('takes from %s no more than %s', (text, from) => {
  expect(read(text)?.from).toBe(from)
})

test.each<[text: string, notes: readonly string[]]>([
  ['5年', []],
  ['5年左右', ['approximate']],
  ['超过5年', ['exclusive']],
  ['3-5年以上', ['range-and-above']],
  ['5-3年', ['swapped']],
])('%s is noted as %j', (text, notes) => {
  expect(read(text)?.quantity.notes).toEqual(notes)
})

test.each([
  '年',
  '以上',
  '一切顺利',
  '一般情况',
  '四川',
  '收拾整齐',
  '参加退伍军人活动',
  '零售',
  'one of the best',
  '12 days',
  'year of the ox',
  '3',
])('%s is no duration', (text) => {
  const tokens = lex(fold(text), text)
  const found = tokens.map((_, at) => readQuantity(tokens, at, { of: 'duration' })?.unit)
  expect(found.filter((unit) => unit === 'year' || unit === 'month')).toEqual([])
})

test('a rate is none of its unit', () => {
  expect(read('twice a year')).toBeUndefined()
  expect(interval('12 days a year')).toBe('= 12 day')
})

test('a figure takes the unit of its field, and no other dimension than is asked for', () => {
  const tokens = lex('28-45', '28-45')
  expect(readQuantity(tokens, 0)).toBeUndefined()
  expect(readQuantity(tokens, 0, { bareUnit: 'years-old' })).toMatchObject({ of: 'age', min: 28, max: 45 })
  expect(readQuantity(tokens, 0, { bareUnit: 'years-old', of: 'duration' })).toBeUndefined()
})
