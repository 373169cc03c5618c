import { expect, test } from 'vitest'
import type { Neighbours, Vocabulary } from '../entry'
import { isWithin } from '../tree'
import { DRIVING_LICENCES } from './driving'

const LICENCES: Vocabulary<Neighbours> = DRIVING_LICENCES
const placeOf = (id: string) => id.split('.').slice(0, 2).join('.')
const meets = (asked: string, held: string) =>
  isWithin(held, asked) || (LICENCES[asked]?.also ?? []).some((id) => isWithin(held, id))

test('a class that entitles to another entitles to all that the other does, within a place', () => {
  const ids = Object.keys(LICENCES)
  const broken = ids.flatMap((least) =>
    (LICENCES[least]?.also ?? [])
      .filter((middle) => placeOf(middle) === placeOf(least))
      .flatMap((middle) => ids.filter((most) => meets(middle, most) && !meets(least, most)))
      .map((most) => `${most} for ${least}`),
  )
  expect(broken).toEqual([])
})

test('no licence for motorcycles or three wheels holds for a car', () => {
  const others = Object.keys(LICENCES).filter((id) => /^driving-(motorcycle|slow)/.test(id))
  expect(others.length).toBeGreaterThan(0)
  for (const asked of Object.keys(LICENCES).filter((id) => isWithin(id, 'driving')))
    expect(others.filter((held) => meets(asked, held))).toEqual([])
})
