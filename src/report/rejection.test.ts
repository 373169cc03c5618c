import { describe, expect, test } from 'vitest'
import { detailOf } from '../errors'
import type { Phrase } from '../phrase'
import { inEnglish } from '../phrase'
import type { Locale } from './locale'
import { PHRASES_ZH_HANS } from './phrases-zh-hans'
import { PHRASES_ZH_HANT } from './phrases-zh-hant'
import { rejectionWords } from './rejection'

const because = (found: Phrase, expected: Phrase) => {
  const { phrases } = detailOf(found, expected)
  return { reason: 'found this, expected that', ...(phrases && { phrases }) }
}

describe('the reason of a rejection', () => {
  const text = because({ code: 'text', params: { count: 3 } }, { code: 'range', params: { min: 14, max: 100 } })
  const taken = because({ code: 'taken', params: { value: '"{expected}"', line: 2 } }, { code: 'own-id' })
  const either = because({ code: 'empty-list' }, { code: 'either', of: [{ code: 'number' }, { code: 'string' }] })
  test.each<[string, ReturnType<typeof because>, Locale, string]>([
    ['a value', text, 'zh-Hant', '此處是3 個字元的文字，應為14 到 100 的整數'],
    ['a value', text, 'zh-Hans', '此处是3 个字符的文本，应为14 到 100 的整数'],
    ['braces of a stranger', taken, 'zh-Hans', '此处是"{expected}"，第 2 行已用过，应为不重复的编号'],
    ['alternatives', either, 'zh-Hant', '此處是空的清單，應為數字或文字'],
    ['anything, in English', taken, 'en', 'found this, expected that'],
  ])('%s in words', (_, given, locale, words) => {
    expect(rejectionWords(given, locale)).toEqual({ text: words })
  })

  const foreign = { code: 'of-a-later-version' } as unknown as Phrase
  test.each([
    ['without data', { reason: 'found a riddle' }],
    ['of a code that is not known', { reason: 'found a riddle', phrases: { found: foreign, expected: foreign } }],
  ])('%s is told in general, and then in English', (_, given) => {
    expect(rejectionWords(given, 'zh-Hant')).toEqual({ text: '這筆資料無法採用：', inEnglish: 'found a riddle' })
    expect(rejectionWords(given, 'en')).toEqual({ text: 'found a riddle' })
  })
})

describe('the phrases of every language', () => {
  const holes = (text: string) => [...new Set(text.match(/(?<=\{)\w+/g) ?? [])].sort()
  const codes = Object.keys(PHRASES_ZH_HANT) as (keyof typeof PHRASES_ZH_HANT)[]

  test.each(codes)('%s has the same holes in all', (code) => {
    const english = holes(inEnglish({ code }))
    expect(holes(String(PHRASES_ZH_HANT[code]))).toEqual(english)
    expect(holes(String(PHRASES_ZH_HANS[code]))).toEqual(english)
  })

  test.each([
    [1, 'a text of 1 character'],
    [2, 'a text of 2 characters'],
  ])('English has forms by number: %i', (count, words) => {
    expect(inEnglish({ code: 'text', params: { count } })).toBe(words)
  })
})
