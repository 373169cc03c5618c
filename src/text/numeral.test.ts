import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { readNumeral } from './numeral'

const read = (text: string) => {
  const numeral = readNumeral(fold(text), 0)
  return numeral && [numeral.value, text.slice(0, numeral.end)]
}

const numerals: Readonly<Record<string, readonly (readonly [text: string, value: number, words?: string])[]>> = {
  digits: [
    ['5', 5],
    ['５', 5],
    ['3,000', 3000],
    ['４，５６５', 4565],
    ['1,234,567', 1_234_567],
    ['3,00', 3, '3'],
    ['3.5', 3, '3'],
    ['3.500', 3, '3'],
    ['3,4567', 3, '3'],
    ['3,45年', 3, '3'],
    ['3,4年', 3, '3'],
    ['123456789012', 123_456_789_012],
    ['1,234,567,890,123,456', 1_234_567_890_123, '1,234,567,890,123'],
  ],
  'digits and multipliers': [
    ['3万', 30_000],
    ['25万6千', 256_000],
    ['1千零1', 1001],
    ['3萬元', 30_000, '3萬'],
    ['3万6', 30_000, '3万'],
    ['1万零', 10_000, '1万'],
    ['3千6万', 3000, '3千'],
    ['3千6千', 3000, '3千'],
    ['2 million', 2_000_000],
    ['5 hundred', 500],
    ['5 hundreds', 5, '5'],
  ],
  'Chinese, by place': [
    ['五', 5],
    ['兩', 2],
    ['二〇二六', 2026],
    ['二零二六', 2026],
    ['零三', 3],
    ['两三', 2, '两'],
    ['零點五', 0.5],
    ['三点二五', 3.25],
    ['三点三十', 3, '三'],
    ['三点五分', 3, '三'],
    ['三点', 3, '三'],
    ['三年五', 3, '三'],
    ['三五七', 357],
    ['三 五', 3, '三'],
  ],
  'Chinese, spoken': [
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿七', 27],
    ['卅', 30],
    ['三百一', 310],
    ['三百零一', 301],
    ['壹佰伍拾', 150],
    ['肆佰陸拾', 460],
    ['一万三', 13_000],
    ['四千萬', 40_000_000],
    ['十三五', 13, '十三'],
    ['三千 九百 六十五', 3965],
    ['三千 人', 3000, '三千'],
    ['三千 百', 3000, '三千'],
  ],
  English: [
    ['five', 5],
    ['Twelve', 12],
    ['twenty-five', 25],
    ['thirty three', 33],
    ['twenty ten', 20, 'twenty'],
    ['five six', 5, 'five'],
    ['one hundred', 100],
    ['three hundred and ten', 310],
    ['two  thousand and two hundred', 2200],
    ['a thousand', 1000],
    ['a couple of', 2],
    ['five and six', 5, 'five'],
    ['hundred and one', 0],
    ['a', 0],
    ['fives', 0],
  ],
}

describe.each(Object.entries(numerals))('%s', (_, rows) => {
  for (const [text, value, words = text] of rows) {
    test(`${text} is ${value}`, () => {
      expect(read(text)).toEqual(value === 0 ? undefined : [value, words])
    })
  }
})

test.each(['', 'x', '年', '-5', 'thirteenth', '1234567890123'])('%s is no number', (text) => {
  expect(read(text)).toBeUndefined()
})

test.each([
  ['3,000', 'digits'],
  ['3万', 'digits'],
  ['2 million', 'digits'],
  ['两三', 'words'],
  ['三点五', 'words'],
  ['十二', 'words'],
  ['twelve', 'words'],
])('%s is in %s', (text, form) => {
  expect(readNumeral(fold(text), 0)?.form).toBe(form)
})

test('a number is as long wherever it stands', () => {
  expect(readNumeral(`${'。'.repeat(20)}123456年`, 20)).toEqual({ value: 123_456, end: 26, form: 'digits' })
})

test('a number does not begin inside a word', () => {
  expect(readNumeral('often', 2)).toBeUndefined()
})
