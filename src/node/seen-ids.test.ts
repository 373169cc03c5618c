import { describe, expect, test } from 'vitest'
import { SeenIds } from './seen-ids'

describe('ids that were seen', () => {
  test('keep their lines while their table grows, and no other id has one', () => {
    const seen = new SeenIds()
    const ids = Array.from({ length: 20_000 }, (_, index) => `${index}`)
    for (const [index, id] of ids.entries()) seen.add(id, index + 1)
    expect(ids.map((id) => seen.lineOf(id))).toEqual(ids.map((_, index) => index + 1))
    expect(ids.filter((id) => seen.lineOf(`${id} `) !== undefined)).toEqual([])
  })

  test.each(['', '\ud83d', '编号'.repeat(10_000)])('of any text: %j', (id) => {
    const seen = new SeenIds()
    expect(seen.lineOf(id)).toBeUndefined()
    expect(seen.add(id, 7)).toBeUndefined()
    expect(seen.add(id, 8)).toBe(7)
    expect(seen.lineOf(id)).toBe(7)
  })
})
