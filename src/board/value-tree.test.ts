import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { ValueTree } from './value-tree'

law.prop([fc.jsonValue(), fc.jsonValue()])('equal values stand at one place, others apart', (one, other) => {
  const tree = new ValueTree<number>()
  const places = [tree.under(one), tree.under(other), tree.under(structuredClone(one))]
  expect(places[2]).toBe(places[0])
  expect(places[1] === places[0]).toBe(JSON.stringify(one) === JSON.stringify(other))
})

test.each([
  [['a', 'b'], ['ab']],
  [[1], ['1']],
  [[[], []], [[[]]]],
  [{ a: ['b'] }, { a: 'b' }],
  [[{ a: 1 }, 2], [{ a: 1, b: 2 }]],
])('%j and %j are told apart', (one, other) => {
  const tree = new ValueTree<number>()
  expect(tree.under(one)).not.toBe(tree.under(other))
})

test('where something stands in the posting makes no difference', () => {
  const tree = new ValueTree<number>()
  expect(tree.under({ a: [{ span: [1, 2], text: 'x' }] })).toBe(tree.under({ a: [{ span: [3, 4], text: 'x' }] }))
})
