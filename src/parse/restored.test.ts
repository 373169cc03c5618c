import { describe, expect, test } from 'vitest'
import { parseRequirements } from './index'

const monthsIn = (text: string) =>
  parseRequirements(text).requirements.flatMap(({ constraint }) =>
    constraint.kind === 'experience' ? [constraint.minMonths] : [],
  )

describe('who has had an experience of a name that customers have as well has worked with it', () => {
  test.each([
    ['4+ years of product experience', 48],
    ["6 years' brand experience in tea", 72],
    ['2 years of repair and calibration service experience', 24],
    ['Prior service experience preferred', undefined],
    ['Prior repair service experience supporting dye works', undefined],
  ])('%s', (text, months) => {
    expect(monthsIn(text)).toEqual([months])
  })

  test.each(['Create a warm service experience for guests', 'A 2-year plan to lift our brand experience'])(
    '%s: of a customer',
    (text) => {
      expect(monthsIn(text)).toEqual([])
    },
  )
})
