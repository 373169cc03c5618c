import { expect, test } from 'vitest'
import type { RuleSet } from './model/rule-set'
import { checkRules } from './rule-check'
import { DEFAULT_RULES } from './rules/default'

test.each<[value: unknown, message: string]>([
  [null, 'rules: found null, expected an object'],
  [{}, 'schema: found nothing, expected "rolefit/rule-set@1"'],
  [{ ...DEFAULT_RULES, gates: { education: NaN } }, 'gates.education: found NaN, expected a value that JSON can hold'],
  [{ ...DEFAULT_RULES, curves: [] }, 'curves: found an empty list, expected an object'],
])('what is no rule set is refused', (value, message) => {
  expect(() => checkRules(value as RuleSet)).toThrow(message)
})

test('what no matcher takes is told with the rest', () => {
  const skill = { required: 1, preferred: 2 }
  const findings = checkRules({ ...DEFAULT_RULES, weights: { ...DEFAULT_RULES.weights, skill } })
  expect(findings).toContainEqual(expect.objectContaining({ severity: 'fault', path: 'weights.skill' }))
})
