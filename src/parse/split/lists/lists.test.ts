import { describe, expect, test } from 'vitest'
import type { ListMark } from './index'
import { readListMark } from './index'

const first = (text: string) => readListMark(text, 0, { previous: undefined })
const rest = (text: string, mark: ListMark | undefined) => text.slice(mark?.end ?? 0)

describe('a mark at the start of a line', () => {
  test.each([
    ['1、本科', 1, '本科'],
    ['1.本科', 1, '本科'],
    ['12)本科', 12, '本科'],
    ['3 、本科', 3, '本科'],
    ['1,本科', 1, '本科'],
    ['1:本科', 1, '本科'],
    ['(2)本科', 2, '本科'],
    ['( 2 )、本科', 2, '本科'],
    ['[3]本科', 3, '本科'],
    ['③本科', 3, '本科'],
    ['⑴本科', 1, '本科'],
    ['⒈本科', 1, '本科'],
    ['㈡、本科', 2, '本科'],
    ['一、本科', 1, '本科'],
    ['(十二)本科', 12, '本科'],
    ['二十一、本科', 21, '本科'],
    ['第三,本科', 3, '本科'],
    ['a.本科', 1, '本科'],
    ['b) degree', 2, ' degree'],
    ['iii. degree', 3, ' degree'],
    ['1、5年以上', 1, '5年以上'],
    ['1)3年以上', 1, '3年以上'],
    ['2.1-3年经验', 2, '1-3年经验'],
    ['3.35周岁以下', 3, '35周岁以下'],
    ['2.8年以上', 2, '8年以上'],
    ['2、3年及以上', 2, '3年及以上'],
    ['•本科', undefined, '本科'],
    ['.本科', undefined, '本科'],
    ['▇ 本科', undefined, ' 本科'],
    ['■◆本科', undefined, '本科'],
    ['- degree', undefined, ' degree'],
    ['\uf06c本科', undefined, '本科'],
    ['1.2 本科', undefined, ' 本科'],
    ['2.1.3本科', undefined, '本科'],
  ])('%s', (text, value, after) => {
    const mark = first(text)
    expect(mark).toBeDefined()
    expect(mark?.value).toBe(value)
    expect(rest(text, mark)).toBe(after)
  })
})

test.each([
  '6.5 IELTS',
  '1.5年以上',
  '1.5 年以上',
  '1.5万业绩',
  '2.0版本',
  '11.11大促',
  '1、2年经验',
  '9:00上班',
  '985院校',
  '2026.11.23',
  '第一学历本科',
  '一年以上',
  'b.a. or above',
  'e.g. excel',
  'a、b两类',
  'cet-4',
  '(含)以上',
  '',
])('%s opens no item', (text) => {
  expect(first(text)).toBeUndefined()
})

describe('a doubtful number is an item where its neighbours count on', () => {
  const one: ListMark = { style: '1.', value: 1, end: 2 }

  test('after the item before it', () => {
    expect(readListMark('2.5年经验', 0, { previous: one })).toEqual({ style: '1.', value: 2, end: 2 })
    expect(readListMark('3.5年经验', 0, { previous: one })).toBeUndefined()
  })

  test('before the line that follows', () => {
    const text = '1.5年经验\n2.英语'
    expect(readListMark(text, 0, { previous: undefined, nextLine: 7 })).toEqual({ style: '1.', value: 1, end: 2 })
    expect(readListMark('1.5年经验\n5.英语', 0, { previous: undefined, nextLine: 7 })).toBeUndefined()
  })

  test('and where it was torn off its list, unless it is the first', () => {
    expect(readListMark('2.5年经验', 0, { previous: undefined })?.value).toBe(2)
    expect(readListMark('1.5年经验', 0, { previous: undefined })).toBeUndefined()
  })

  test('and never before a nought', () => {
    expect(readListMark('2.0版本', 0, { previous: one })).toBeUndefined()
  })
})

describe('within a line', () => {
  const inline = { previous: { style: '(1)', value: 1, end: 3 }, inline: true } as const

  test('a number in brackets is the next one or the first', () => {
    expect(readListMark('(2)英语', 0, inline)?.value).toBe(2)
    expect(readListMark('(4)级英语', 0, inline)).toBeUndefined()
  })

  test('the last figure of a sentence is no number of an item', () => {
    expect(readListMark('50.', 0, inline)).toBeUndefined()
    expect(readListMark('50. Shifts rotate', 0, inline)).toBeUndefined()
    expect(readListMark('3. Shifts rotate', 0, inline)?.value).toBe(3)
  })

  test('what closes a bracket is no letter of an item', () => {
    expect(readListMark('registration (part i) held', 19, { previous: undefined, inline: true })).toBeUndefined()
  })

  test('a half of a score is no item, and a half of years may be', () => {
    const four = { previous: { style: '1.', value: 4, end: 2 }, inline: true } as const
    expect(readListMark('5.5分、托福80分', 0, four)).toBeUndefined()
    expect(readListMark('5.5以上', 0, four)).toBeUndefined()
    expect(readListMark('5.5年经验', 0, four)?.value).toBe(5)
  })

  test('a list of Roman numbers stands within one of letters', () => {
    const outer = readListMark('(a)(i)本科', 0, { previous: undefined })
    const roman = readListMark('(a)(i)本科', 3, { previous: outer, inline: true })
    const second = readListMark('(ii)大专', 0, { previous: roman, inline: true })
    expect([roman?.value, second?.value]).toEqual([1, 2])
    expect(readListMark('(b)英语', 0, { previous: second, inline: true })?.value).toBe(2)
    expect(readListMark('(i)本科', 0, { previous: { style: '(a)', value: 8, end: 3 } })?.style).toBe('(a)')
    expect(readListMark('(v)本科', 0, { previous: undefined })?.style).toBe('(a)')
  })

  test('Roman numbers within a sentence count where a second is ahead', () => {
    const alone = { previous: undefined, inline: true } as const
    expect(readListMark('(i) a degree in law; (ii) fluent French', 0, alone)?.value).toBe(1)
    expect(readListMark('(i) and (ii) of the notes', 0, alone)).toBeUndefined()
    expect(readListMark('a degree; (ii) fluent French', 10, alone)?.value).toBe(2)
    expect(readListMark('notes (ii)', 6, alone)).toBeUndefined()
  })

  test('a dash is no bullet', () => {
    expect(readListMark('-本科', 0, inline)).toBeUndefined()
    expect(readListMark('●本科', 0, inline)?.style).toBe('bullet')
  })
})
