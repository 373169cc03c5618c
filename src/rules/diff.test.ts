import { expect, test } from 'vitest'
import { DEFAULT_RULES } from './default'
import { diffRules } from './diff'
import { namedRules, RULE_SET_NAMES } from './named'

test('a rule set does not differ from itself, however its fields are ordered', () => {
  expect(diffRules(DEFAULT_RULES, DEFAULT_RULES)).toEqual([])
  const reversed = Object.fromEntries(Object.entries(DEFAULT_RULES).reverse()) as unknown as typeof DEFAULT_RULES
  expect(diffRules(DEFAULT_RULES, reversed)).toEqual([])
})

test('what is set in one alone, changed numbers and lists are told by their paths', () => {
  const { gates, curves } = DEFAULT_RULES
  const other = {
    ...DEFAULT_RULES,
    jurisdiction: 'tw',
    gates: { experience: gates.experience ?? 0 },
    nearMiss: 350,
    curves: { ...curves, language: { ...curves.language, below: [500, 200] } },
  }
  expect(diffRules(DEFAULT_RULES, other)).toEqual([
    { path: 'gates.education', from: 400, to: undefined },
    { path: 'nearMiss', from: 400, to: 350 },
    { path: 'curves.language.below', from: [500], to: [500, 200] },
    { path: 'jurisdiction', from: undefined, to: 'tw' },
  ])
})

test('the shape of a curve is one change', () => {
  const [steps, table] = [
    { form: 'steps', points: [[500, 400]] },
    { form: 'table', scores: [600] },
  ] as const
  const [first, second] = [steps, table].map((skill) => ({ ...DEFAULT_RULES, shapes: { skill } }))
  expect(diffRules(DEFAULT_RULES, first as typeof DEFAULT_RULES)).toEqual([
    { path: 'shapes.skill', from: undefined, to: steps },
  ])
  expect(diffRules(first as typeof DEFAULT_RULES, second as typeof DEFAULT_RULES)).toEqual([
    { path: 'shapes.skill', from: steps, to: table },
  ])
})

test.each(RULE_SET_NAMES)('%s differs back as it differs', (name) => {
  const there = diffRules(DEFAULT_RULES, namedRules(name))
  const back = diffRules(namedRules(name), DEFAULT_RULES)
  const sorted = (changes: typeof there) => [...changes].sort((a, b) => (a.path < b.path ? -1 : 1))
  expect(sorted(back.map(({ path, from, to }) => ({ path, from: to, to: from })))).toEqual(sorted(there))
})
