import { expect, test } from 'vitest'
import type { Claim } from '../kinds/kind'
import type { Kind } from '../model/constraint'
import { settle } from './claims'

/** A claim on the tokens from `first` to before `next`, each of them one unit long. */
const claim = (kind: Kind, first: number, next: number): Claim =>
  ({ leaf: { kind, span: [first, next] }, first, next }) as unknown as Claim

const settled = (...claims: readonly Claim[]) => {
  const { kept, losers } = settle(claims)
  return { kept: kept.map(({ leaf, first }) => `${leaf.kind} ${first}`), losers }
}

test('the longest claim owns the token', () => {
  expect(settled(claim('major', 0, 2), claim('experience', 1, 5))).toEqual({
    kept: ['experience 1'],
    losers: ['major'],
  })
})

test('at equal length the kind that a scale proves comes before the kind that a list makes', () => {
  expect(settled(claim('trait', 0, 2), claim('education', 0, 2)).kept).toEqual(['education 0'])
  expect(settled(claim('major', 0, 2), claim('certificate', 0, 2)).kept).toEqual(['certificate 0'])
})

test('of two of one kind and length the first stays', () => {
  expect(settled(claim('skill', 1, 3), claim('skill', 0, 2))).toEqual({ kept: ['skill 0'], losers: ['skill'] })
})

test('claims that do not meet all stay, and nobody has lost', () => {
  expect(settled(claim('age', 4, 6), claim('gender', 2, 4), claim('education', 0, 2)).losers).toEqual([])
})

test('whoever is turned away by one that was turned away itself stays', () => {
  const { kept } = settled(claim('experience', 0, 6), claim('major', 4, 8), claim('skill', 6, 8))
  expect(kept).toEqual(['experience 0', 'skill 6'])
})
