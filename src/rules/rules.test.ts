import { describe, expect, test } from 'vitest'
import { RolefitError } from '../errors'
import { check } from '../model/check'
import { RuleSet, SCORED_KINDS } from '../model/rule-set'
import { suggestId } from '../suggest'
import { DEFAULT_RULES } from './default'
import { JURISDICTIONS, notScoredIn } from './jurisdictions'

const checked = (rules: unknown) => check(RuleSet, rules, { what: 'rules', code: 'invalid-rules', nearest: suggestId })

describe('the default rule set', () => {
  test('keeps its own schema', () => {
    expect(checked(DEFAULT_RULES)).toEqual(DEFAULT_RULES)
  })

  test('gates education and experience at the near-miss line, and nothing else', () => {
    expect(DEFAULT_RULES.gates).toEqual({ education: DEFAULT_RULES.nearMiss, experience: DEFAULT_RULES.nearMiss })
  })

  test.each(SCORED_KINDS)('weighs a required %s at least twice a preferred one', (kind) => {
    const { required, preferred } = DEFAULT_RULES.weights[kind]
    expect(preferred).toBeGreaterThan(0)
    expect(required).toBeGreaterThanOrEqual(2 * preferred)
  })
})

const { weights, curves, overqualification } = DEFAULT_RULES
test.each<[path: string, expected: string, rules: unknown]>([
  [
    'weights.age.required',
    'at least twice the weight of preferred, 51',
    { ...DEFAULT_RULES, weights: { ...weights, age: { required: 100, preferred: 51 } } },
  ],
  [
    'weights.age.required',
    'a whole number from 0 to 1000',
    { ...DEFAULT_RULES, weights: { ...weights, age: { required: 1001, preferred: 0 } } },
  ],
  [
    'weights.education.required',
    'a whole number from 0 to 1000',
    { ...DEFAULT_RULES, weights: { ...weights, education: { required: 1.5, preferred: 0 } } },
  ],
  [
    'weights.gender',
    `one of ${SCORED_KINDS.map((kind) => JSON.stringify(kind)).join(', ')}`,
    { ...DEFAULT_RULES, weights: { ...weights, gender: { required: 1, preferred: 0 } } },
  ],
  ['unknowns.credit', 'less than nearMiss, 0 to 399', { ...DEFAULT_RULES, unknowns: { credit: 400 } }],
  [
    'overqualification.education',
    'nearMiss or more, 400 to 1000',
    { ...DEFAULT_RULES, overqualification: { ...overqualification, education: 399 } },
  ],
  ['gates.education', 'a whole number from 0 to 1000', { ...DEFAULT_RULES, gates: { education: 2000 } }],
  [
    'curves.education.below',
    'scores that never rise with the distance',
    { ...DEFAULT_RULES, curves: { ...curves, education: { below: [300, 400], exceptions: [] } } },
  ],
  [
    'nearMis',
    'one of "schema", "id", "version", "jurisdiction", "weights", "gates", "nearMiss", "unknowns", "evidence", "curves", "shapes", "overqualification"; did you mean "nearMiss"?',
    { ...DEFAULT_RULES, nearMis: 3 },
  ],
  [
    'shapes.experience.points[1][0]',
    'a whole number from 0 to 999',
    {
      ...DEFAULT_RULES,
      shapes: {
        experience: {
          form: 'steps',
          points: [
            [500, 200],
            [1000, 400],
          ],
        },
      },
    },
  ],
  [
    'shapes.age.points',
    'points whose values rise from one to the next',
    {
      ...DEFAULT_RULES,
      shapes: {
        age: {
          form: 'ramp',
          points: [
            [5, 200],
            [5, 0],
          ],
        },
      },
    },
  ],
  [
    'shapes.skill.form',
    'one of "steps", "ramp", "plateau", "table"',
    { ...DEFAULT_RULES, shapes: { skill: { points: [[5, 200]] } } },
  ],
  [
    'curves.age.shoulder',
    'a whole number from 1 to 50',
    { ...DEFAULT_RULES, curves: { ...curves, age: { shoulder: 0 } } },
  ],
])('%s is refused with the legal range: %s', (path, expected, rules) => {
  expect(() => checked(rules)).toThrow(
    expect.objectContaining({ code: 'invalid-rules', path, detail: expect.objectContaining({ expected }) }),
  )
})

test('a rule set of another version says so', () => {
  expect(() => checked({ ...DEFAULT_RULES, schema: 'rolefit/rule-set@9' })).toThrow(
    expect.objectContaining({ code: 'unsupported-version' }),
  )
})

describe('jurisdictions', () => {
  test.each([undefined, 'cn', 'hk'])('age is scored under %s', (id) => {
    expect(notScoredIn(id)).toEqual({})
  })

  test.each(Object.keys(JURISDICTIONS).filter((id) => id !== 'cn' && id !== 'hk'))(
    'age is not scored under %s, and the statute is named',
    (id) => {
      expect(notScoredIn(id).age).toMatch(/\S/)
    },
  )

  test('a city inherits from its country', () => {
    expect(notScoredIn('us-ny-nyc').age).toBe(notScoredIn('us').age)
  })

  test.each(['atlantis', 'toString'])('%s is unknown, and those that are known are listed', (id) => {
    const error = (() => {
      try {
        return notScoredIn(id)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(RolefitError)
    expect(error).toMatchObject({ code: 'unknown-id', path: 'rules.jurisdiction' })
    expect((error as RolefitError).detail.expected).toContain('us-ny-nyc')
  })
})
