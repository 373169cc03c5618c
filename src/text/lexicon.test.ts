import { describe, expect, test } from 'vitest'
import type { WordClass } from '../vocab'
import { fold } from './fold'
import { createOutlook, lookUp, nextPlace, wordAt, wordsIn } from './lexicon'

/** Whether a word of that class and id stands in a text. */
function finds(text: string, wordClass: WordClass, id: string): boolean {
  return wordsIn(text).some(({ readings }) =>
    readings.some((reading) => reading.class === wordClass && reading.id === id),
  )
}

describe('a longer word denies a reading to the words inside it', () => {
  test.each<[text: string, wordClass: WordClass, id: string, found: boolean]>([
    ['本科以上', 'education', 'bachelor', true],
    ['本科室', 'education', 'bachelor', false],
    ['日本科研机构', 'education', 'bachelor', false],
    ['高中毕业', 'education', 'senior-high', true],
    ['高中低端', 'education', 'senior-high', false],
    ['其中专业', 'education', 'vocational-secondary', false],
    ['中专学历', 'education', 'vocational-secondary', true],
    ['研究生产', 'education', 'master', false],
    ['研究生学历', 'education', 'master', true],
    ['近三年', 'bound', 'about.before', true],
    ['近期', 'bound', 'about.before', false],
    ['超过3年', 'bound', 'more.before', true],
    ['具体要求', 'function-word', 'have', false],
    ['具體育專長', 'function-word', 'have', true],
    ['超市', 'bound', 'more.before', false],
  ])('%s: %s %s %s', (text, wordClass, id, found) => {
    expect(finds(text, wordClass, id)).toBe(found)
  })

  test('from any place before, as far as it reaches and no further', () => {
    expect(finds('其中专业本科', 'education', 'bachelor')).toBe(true)
    expect(finds('其中专业本科', 'education', 'vocational-secondary')).toBe(false)
  })
})

describe('Latin words end at edges', () => {
  test.each<[text: string, wordClass: WordClass, id: string, found: boolean]>([
    ['sales', 'function', 'sales', true],
    ['做sales的', 'function', 'sales', true],
    ['SALES', 'function', 'sales', true],
    ['ＳＡＬＥＳ', 'function', 'sales', true],
    ['wholesales', 'function', 'sales', false],
    ['salesx', 'function', 'sales', false],
    ['sales4', 'function', 'sales', false],
    ['at least', 'bound', 'min.before', true],
    ['at   least', 'bound', 'min.before', true],
    ['at leastwise', 'bound', 'min.before', false],
  ])('%s: %s %s %s', (text, wordClass, id, found) => {
    expect(finds(text, wordClass, id)).toBe(found)
  })
})

describe('blanks and invisible units inside a word', () => {
  test.each([
    ['本 科', true],
    ['本\u200b科', true],
    ['本\u200b\u200b科', true],
    ['本  科', false],
    [`本${'\u200b'.repeat(9)}科`, false],
    ['本，科', false],
  ])('%j: %s', (text, found) => {
    expect(finds(text, 'education', 'bachelor')).toBe(found)
  })
})

describe('a guard gives way to a word that begins where the denied one ends, and goes on beyond it', () => {
  test.each([
    ['三年制大专', 'unit', 'year', false],
    ['3年制造业经验', 'unit', 'year', true],
    ['3年终奖', 'unit', 'year', false],
    ['3年終端銷售', 'unit', 'year', true],
    ['5年後端開發', 'unit', 'year', true],
    ['1995年后出生', 'unit', 'year', false],
    ['本科室', 'education', 'bachelor', false],
    ['本科室内设计', 'education', 'bachelor', true],
    ['本科 室内设计', 'education', 'bachelor', true],
    ['大學 科系：不拘', 'education', 'bachelor', true],
  ] as const)('%s: %s %s %s', (text, wordClass, id, found) => {
    expect(finds(text, wordClass, id)).toBe(found)
  })
})

test('short words may ask for capitals', () => {
  expect(finds('PM', 'unit', 'million')).toBe(false)
  expect(finds('2M', 'unit', 'million')).toBe(true)
  expect(finds('2m', 'unit', 'million')).toBe(false)
  expect(finds('２Ｍ', 'unit', 'million')).toBe(true)
  expect(finds('２ｍ', 'unit', 'million')).toBe(false)
})

test.each([
  ['O Level', true],
  ['O LEVEL', true],
  ['o level', false],
])('a word asks for no more capitals than it has: %s: %s', (text, found) => {
  expect(finds(text, 'education', 'senior-high')).toBe(found)
})

test('a word tells the words inside it, and not the word itself', () => {
  const [word] = wordsIn('重点客户管理')
  expect(word?.text).toBe('重点客户管理')
  expect(word?.inside.map(({ text }) => text)).toEqual(['重点客户', '客户管理', '管理'])
  expect(wordsIn('本科')[0]?.inside).toEqual([])
})

test('an outlook ends words, and leaves classes out', () => {
  const text = fold('本科以上')
  expect(wordAt(0, createOutlook(text, text, 2))?.text).toBe('本科')
  expect(wordAt(0, createOutlook(text, text, 1))?.text).toBe('本')
  expect(wordAt(0, createOutlook(text, text, 2, ['education']))?.text).toBe('本')
})

test('looks a whole word up, and no part of it', () => {
  expect(lookUp('本科')).toContainEqual({ class: 'education', id: 'bachelor' })
  expect(lookUp('本科以')).toEqual([])
  expect(lookUp('')).toEqual([])
})

test('the next word begins behind the Latin word at hand, or one unit on', () => {
  expect(nextPlace('sales 5', 0)).toBe(5)
  expect(nextPlace('本科', 0)).toBe(1)
})
