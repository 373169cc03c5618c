import { expect, test } from 'vitest'
import { Ahead } from './ahead'

test('looks ahead as far as there is anything, and asks for no more than it is asked', () => {
  const asked: number[] = []
  function* numbers() {
    for (const number of [1, 2, 3]) {
      asked.push(number)
      yield number
    }
  }
  const ahead = new Ahead(numbers())
  expect(ahead.peek(1)).toBe(2)
  expect(asked).toEqual([1, 2])
  expect(ahead.take(1)).toEqual([1])
  expect(ahead.peek(0)).toBe(2)
  expect(ahead.take(5)).toEqual([2, 3])
  expect(ahead.peek(0)).toBeUndefined()
  expect(ahead.take(1)).toEqual([])
})
