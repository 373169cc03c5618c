import { describe, expect, test } from 'vitest'
import type { Kind } from '../src/index'
import { EXAMPLES } from '../src/kinds/examples'
import type { Example } from '../src/kinds/kind'
import { fold } from '../src/text/fold'
import { foldWords, readOne, toFullWidth } from './read-one'

// One loop for all kinds; every row is also read in Simplified, in capitals, in full width, and as pages and files spoil it.
const spellings: [name: string, spell: (text: string) => string][] = [
  ['as written', (text) => text],
  ['folded', fold],
  ['capitals', (text) => text.toUpperCase()],
  ['full width', toFullWidth],
  ['wide blanks', (text) => text.replaceAll(' ', '  ')],
  ['references of HTML', (text) => text.replaceAll('&', '&amp;').replace(/['’]/g, '&#39;')],
  ['a line break behind a comma', (text) => text.replace(/([,，]) ?/, '$1\n')],
]

/** Where a wide blank parts columns, or a break lines, the text says something else; and what we know to be read otherwise. */
const LEFT: readonly string[] = [
  'Grade B in A-level Chemistry', // Grade is the label of a column
  'Certificate III in Shearing',
  'Certificate III in Individual Shearing',
  'Certificate IV',
  'Age below 35 years', // the label is no part of what states the requirement
  'Age below 40 years (inclusive)',
  'Experience - 2 years in felting',
  'Degree (Accounting or Finance preferred)',
  'Degree with a focus on Finance',
  'Milling experience: 2 years of milling experience',
  'Milling experience: 2 years of milling experience in a tannery',
  'Experience in any of the following languages: Kotlin, Swift',
  'Level 3 in six subjects including Mathematics and English Language in HKDSE',
  '4 years of experience in a bakery role2 years of payroll',
  'Vue, React, CSS3開發經驗：2年以上',
  '本 科 以 上 学 历',
  '大学英语 4 级',
  '95 后优先',
  '1996 年 7 月 1 日以后出生',
  '3 年 以 上 工 作 经 验',
  'Experience in A&B', // the name of a thing, which a reference parts
  'Experience in Q&B',
  'Experience in P&Q works',
  '年龄在，22，周岁以上',
  '年龄,30,周岁以下',
  'Good manners, both written and spoken, in Thai', // what states it holds the break
]

/** Words of a text as they would stand in one with single blanks and no references. */
function plain(reads: unknown): unknown {
  const words = JSON.stringify(reads)?.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  return words === undefined ? undefined : JSON.parse(words.replace(/ +|\\n/g, ' '))
}

/** The spellings that change letters alone. */
const IN_LETTERS = 4

describe.each(Object.keys(EXAMPLES) as Kind[])('%s', (kind) => {
  const examples: readonly Example<Kind>[] = EXAMPLES[kind]

  test('has examples of what is read and of what is not', () => {
    expect(examples.some(({ reads }) => reads !== undefined)).toBe(true)
    expect(examples.some(({ reads }) => reads === undefined)).toBe(true)
  })

  for (const { text, reads, from = text } of examples) {
    test.each(LEFT.includes(text) ? spellings.slice(0, IN_LETTERS) : spellings)(`${text} (%s)`, (_, spell) => {
      const reading = readOne(kind, spell(text))
      expect(plain(reading.reads)).toEqual(plain(reads === undefined ? undefined : foldWords(reads)))
      if (reads) expect(reading.from).toBe(spell(from))
    })
  }
})
