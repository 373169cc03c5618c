import { expect, test } from 'vitest'
import { factsOf, namesOf } from './facts'

const LEVELS = {
  primary: {
    rank: 0,
    source: 'ISCED 2011',
    zh: ['小学', '国小'],
    en: ['primary school'],
    caps: ['P6'],
    notIn: ['小学生'],
  },
  bachelor: { rank: 4, zh: ['本科'], hant: ['學士'], en: ['bachelor', 'first degree'] },
} as const

test('facts are what an entry tells besides its words', () => {
  expect(factsOf(LEVELS)).toEqual({ primary: { rank: 0 }, bachelor: { rank: 4 } })
})

test('names are the first words', () => {
  expect(namesOf(LEVELS)).toEqual({
    primary: { zh: '小学', en: 'primary school' },
    bachelor: { zh: '本科', en: 'bachelor' },
  })
})
