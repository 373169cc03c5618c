import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Basics } from '../model/candidate'
import { readAge } from './age'
import type { CalendarDate } from './calendar'
import { checkAsOf } from './calendar'

const ASOF = checkAsOf('2026-11-23')
const ageOf = (basics: Basics, asOf: CalendarDate = ASOF) => {
  const { age } = readAge(basics, asOf)
  return age && [age.low, age.high]
}

describe('age', () => {
  test.each<[birthDate: string, asOf: string, low: number, high: number]>([
    // to the day
    ['1990-11-22', '2026-11-23', 36, 36],
    ['1990-11-23', '2026-11-23', 36, 36],
    ['1990-11-24', '2026-11-23', 35, 35],
    ['1990年12月1日', '2026-11-23', 35, 35],
    ['民國79年1月1日', '2026-11-23', 36, 36],
    // born on 29 February: a year older on 1 March where there is no such day
    ['2000-02-29', '2026-02-28', 25, 25],
    ['2000-02-29', '2026-03-01', 26, 26],
    ['2000-02-29', '2024-02-28', 23, 23],
    ['2000-02-29', '2024-02-29', 24, 24],
    // a month or a year alone
    ['1990-10', '2026-11-23', 36, 36],
    ['1990-11', '2026-11-23', 35, 36],
    ['1990-12', '2026-11-23', 35, 35],
    ['1990', '2026-11-23', 35, 36],
    ['1990', '2026-12-31', 36, 36],
    ['1990', '2026-01-01', 35, 36],
  ])('born %s, at %s: %i to %i', (birthDate, asOf, low, high) => {
    expect(ageOf({ birthDate }, checkAsOf(asOf))).toEqual([low, high])
  })

  test('as stated, with the years of birth that follow', () => {
    expect(readAge({ age: 35 }, ASOF)).toEqual({
      age: { low: 35, high: 35, source: { path: 'basics.age', evidence: 'field' } },
      birthYear: { low: 1990, high: 1991, source: { path: 'basics.age', evidence: 'inferred' } },
      notes: [],
    })
  })

  test('the date of birth wins over an age that is near it, with a note', () => {
    const { age, notes } = readAge({ birthDate: '1990-01-01', age: 37 }, ASOF)
    expect(age).toMatchObject({ low: 36, high: 36 })
    expect(notes).toEqual([{ code: 'declared-differs', path: 'basics.age', params: { declared: 37, counted: 36 } }])
  })

  test('nothing stated, nothing known', () => {
    expect(readAge(undefined, ASOF)).toEqual({ notes: [] })
    expect(readAge({ birthDate: '' }, ASOF)).toEqual({ notes: [] })
  })

  test.each<[name: string, basics: Basics, path: string]>([
    ['born after asOf', { birthDate: '2026-11-24' }, 'basics.birthDate'],
    ['born in a month after asOf', { birthDate: '2026-12' }, 'basics.birthDate'],
    ['born in a year after asOf', { birthDate: '2027' }, 'basics.birthDate'],
    ['a child', { birthDate: '2020-01-01' }, 'basics.birthDate'],
    ['older than anybody', { birthDate: '1901-01-01' }, 'basics.birthDate'],
    ['no date', { birthDate: '1990-02-30' }, 'basics.birthDate'],
    ['no words of a date', { birthDate: 'spring' }, 'basics.birthDate'],
    ['too young', { age: 3 }, 'basics.age'],
    ['too old', { age: 300 }, 'basics.age'],
    ['a half', { age: 30.5 }, 'basics.age'],
    ['an age and a birth that contradict each other', { age: 28, birthDate: '1990-01-01' }, 'basics.age'],
  ])('%s is refused', (_, basics, path) => {
    expect(() => readAge(basics, ASOF)).toThrow(expect.objectContaining({ code: 'invalid-candidate', path }))
  })

  const month = fc.integer({ min: 1, max: 12 })
  const two = (value: number) => `${value}`.padStart(2, '0')
  test.prop([fc.integer({ min: 1930, max: 2010 }), month, fc.integer({ min: 1, max: 28 })])(
    'the less precisely a birth is known, the wider its bounds, and the true age is within',
    (year, birthMonth, day) => {
      const [exact] = ageOf({ birthDate: `${year}-${two(birthMonth)}-${two(day)}` }) as [number, number]
      const [monthLow, monthHigh] = ageOf({ birthDate: `${year}-${two(birthMonth)}` }) as [number, number]
      const [yearLow, yearHigh] = ageOf({ birthDate: `${year}` }) as [number, number]
      return (
        yearLow <= monthLow &&
        monthLow <= exact &&
        exact <= monthHigh &&
        monthHigh <= yearHigh &&
        yearHigh - yearLow <= 1
      )
    },
  )
})
