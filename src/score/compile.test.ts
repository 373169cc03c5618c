import { describe, expect, test } from 'vitest'
import { factsOf, from, job, matchOf, month, roleOf, SPAN, stated, term } from '../../test/scoring/samples'
import type { AnyOf, Constraint, Leaf } from '../model/constraint'
import type { DegreeFact } from '../model/facts'
import type { RuleSet } from '../model/rule-set'
import { DEFAULT_RULES } from '../rules/default'
import type { EducationLevel } from '../vocab/education/levels'
import { compileRole } from './compile'

const education = (min: EducationLevel): Leaf => ({ kind: 'education', ...SPAN, min })
const years = (count: number): Leaf => ({ kind: 'experience', ...SPAN, minMonths: 12 * count })
const age = (max: number): Leaf => ({ kind: 'age', ...SPAN, max })
const gender: Leaf = { kind: 'gender', ...SPAN, value: 'male' }
const trait: Leaf = { kind: 'trait', ...SPAN, terms: [term('抗压', 'stress-tolerance')] }
const anyOf = (...of: Constraint[]): Constraint => ({ kind: 'anyOf', of })
const allOf = (...of: Constraint[]): Constraint => ({ kind: 'allOf', of })

const degree = (level: EducationLevel): DegreeFact => ({
  level,
  status: 'completed',
  schoolTiers: [],
  source: from('education[0]'),
})
const holding = (level: EducationLevel, months?: number) =>
  factsOf({
    degrees: stated(degree(level)),
    ...(months !== undefined && {
      jobs: stated(
        job({
          start: { low: month(2010, 1), high: month(2010, 1) },
          end: { low: month(2010, 1) + months - 1, high: month(2010, 1) + months - 1 },
        }),
      ),
    }),
  })
const first = (constraint: Constraint, facts = factsOf(), rules: RuleSet = DEFAULT_RULES) =>
  matchOf(roleOf([constraint]), facts, rules).outcomes[0]

describe('a plan', () => {
  test('is in post-order, with one column for each distinct key', () => {
    const { plan, features } = compileRole(
      roleOf([anyOf(education('master'), allOf(education('bachelor'), years(5))), years(3)]),
      DEFAULT_RULES,
    )
    expect(features.map(({ key }) => key)).toEqual(['education.rank', 'experience.months'])
    expect(plan.instructions.map(({ op }) => op)).toEqual([
      'feature',
      'look-up',
      'feature',
      'look-up',
      'feature',
      'look-up',
      'min',
      'max',
      'feature',
      'look-up',
      'sum',
    ])
    expect(plan.instructions.at(-1)).toEqual({ op: 'sum', terms: [{ weight: 300 }, { weight: 300 }] })
  })

  test('has a column for each wording of one id, as a free word of a profile is compared with the wording', () => {
    const skill = (text: string): Leaf => ({ kind: 'skill', ...SPAN, terms: [term(text, 'excel')] })
    const { features } = compileRole(roleOf([skill('Excel'), skill('电子表格'), skill('excel')]), DEFAULT_RULES)
    expect(features.map(({ key }) => key)).toEqual(['skill.affinity(excel"excel")', 'skill.affinity(excel"电子表格")'])
  })

  test('of a role without scored requirements is empty, and the score null', () => {
    const match = matchOf(roleOf([gender]), factsOf())
    expect(match).toMatchObject({ score: null, interval: [0, 10_000], coverage: 0, eligible: 'yes' })
    expect(compileRole(roleOf([gender]), DEFAULT_RULES).plan.instructions).toEqual([])
  })

  test('rounds half up', () => {
    // (300 × 966 + 60 × 1000) / 360, per ten thousand: 9716.66…; and 1 : 1 of 1000 and 965 is 9825 exactly.
    const facts = { ...holding('bachelor', 59), age: { low: 30, high: 30, source: from('basics.age') } }
    expect(matchOf(roleOf([years(5), age(40)]), facts).score).toBe(9717)
  })
})

describe('any of', () => {
  const constraint = anyOf(education('master'), allOf(education('bachelor'), years(5)))

  test.each<[what: string, facts: ReturnType<typeof factsOf>, expected: object]>([
    ['met by one', holding('master'), { status: 'met', score: 1000, interval: [1000, 1000] }],
    ['met by the other', holding('bachelor', 60), { status: 'met', score: 1000 }],
    [
      'unknown while one is, though another is near',
      holding('bachelor'),
      { status: 'unknown', score: 400, interval: [400, 1000] },
    ],
    ['near', holding('bachelor', 20), { status: 'near', score: 400 }],
    ['unmet', holding('senior-high', 200), { status: 'unmet', score: 0 }],
  ])('is %s', (_, facts, expected) => {
    expect(first(constraint, facts)).toMatchObject({ kind: 'anyOf', weight: 300, gate: 400, ...expected })
  })

  test('has a member for each alternative', () => {
    const members = first(constraint, holding('bachelor', 60))?.members
    expect(members?.map(({ kind, status, weight }) => [kind, status, weight])).toEqual([
      ['education', 'near', 0],
      ['allOf', 'met', 0],
    ])
    expect(members?.[1]?.members?.map(({ kind }) => kind)).toEqual(['education', 'experience'])
  })

  test('leaves a way in by what is not scored', () => {
    expect(first(anyOf(education('bachelor'), trait), holding('primary'))).toMatchObject({
      status: 'unknown',
      interval: [0, 1000],
    })
    expect(first(anyOf(education('bachelor'), gender), holding('primary'))).toMatchObject({
      status: 'unknown',
      score: 300,
    })
  })

  test('is met by an alternative that asks for nothing', () => {
    expect(
      first(anyOf(education('master'), { kind: 'education', ...SPAN, unrestricted: true }), holding('primary')),
    ).toMatchObject({ status: 'met' })
  })

  test('of nothing that is scored is not scored', () => {
    expect(first(anyOf(gender, gender))).toMatchObject({
      status: 'not-scored',
      weight: 0,
      message: { code: 'anyOf.not-scored' },
    })
  })
})

describe('all of', () => {
  const constraint = allOf(education('bachelor'), years(5))

  test.each<[what: string, facts: ReturnType<typeof factsOf>, expected: object]>([
    ['met', holding('bachelor', 60), { status: 'met', score: 1000 }],
    ['unknown while no member fails', holding('bachelor'), { status: 'unknown', score: 300, interval: [0, 1000] }],
    ['unmet as soon as one fails', holding('primary'), { status: 'unmet', score: 0, interval: [0, 0] }],
    ['near', holding('bachelor', 48), { status: 'near', score: 600 }],
  ])('is %s', (_, facts, expected) => {
    expect(first(constraint, facts)).toMatchObject(expected)
  })
})

describe('eligibility', () => {
  const role = roleOf([education('bachelor'), years(5), age(35)])

  test.each<[facts: ReturnType<typeof factsOf>, eligible: string]>([
    [holding('bachelor', 60), 'yes'],
    [holding('junior-college', 42), 'yes'],
    [holding('junior-college', 41), 'no'],
    [holding('primary'), 'no'],
    [holding('bachelor'), 'unknown'],
    [{ ...holding('bachelor', 60), age: { low: 60, high: 60, source: from('basics.age') } }, 'yes'],
  ])('%#: %s', (facts, eligible) => {
    expect(matchOf(role, facts).eligible).toBe(eligible)
  })

  test('what is preferred gates nothing, nor does an alternative without a gate', () => {
    expect(matchOf(roleOf([education('bachelor')], {}, 'preferred'), holding('primary')).eligible).toBe('yes')
    expect(matchOf(roleOf([anyOf(education('bachelor'), age(35))]), holding('primary')).eligible).toBe('yes')
    expect(matchOf(roleOf([{ ...education('bachelor'), modality: 'preferred' }]), holding('primary')).eligible).toBe(
      'yes',
    )
  })

  test('a strict gate is passed by what is sure to pass', () => {
    const rules = { ...DEFAULT_RULES, gates: { education: 1000 } }
    expect(matchOf(role, holding('junior-college', 60), rules).eligible).toBe('no')
    expect(matchOf(role, holding('bachelor', 0), rules).eligible).toBe('yes')
  })
})

describe('weights', () => {
  test('are those of kind and modality, of the leaf where it has its own', () => {
    const { outcomes } = matchOf(
      roleOf([education('bachelor'), { ...education('master'), modality: 'preferred' }]),
      factsOf(),
    )
    expect(outcomes.map(({ weight, modality }) => [weight, modality])).toEqual([
      [200, 'required'],
      [80, 'preferred'],
    ])
  })

  test('of 0 take a kind out of the score', () => {
    const rules = { ...DEFAULT_RULES, weights: { ...DEFAULT_RULES.weights, age: { required: 0, preferred: 0 } } }
    expect(first(age(35), factsOf(), rules)).toMatchObject({
      status: 'not-scored',
      message: { code: 'not-scored.weightless' },
    })
  })

  test('cover what is known', () => {
    const match = matchOf(roleOf([education('bachelor'), years(5)]), holding('bachelor'))
    expect(match).toMatchObject({ coverage: 400, score: 5800, interval: [4000, 10_000] })
  })
})

test('age changes nothing where the law of the place takes it out', () => {
  const rules = { ...DEFAULT_RULES, jurisdiction: 'eu' }
  const role = roleOf([education('bachelor'), age(35)])
  const old = { ...holding('bachelor'), age: { low: 60, high: 60, source: from('basics.age') } }
  expect(matchOf(role, old, rules)).toEqual(matchOf(role, holding('bachelor'), rules))
  expect(matchOf(role, old).score).toBeLessThan(10_000)
})

describe('limits', () => {
  const nested = (depth: number): Constraint => (depth === 1 ? education('bachelor') : anyOf(nested(depth - 1)))

  test('sixteen levels are scored, more are refused with the path', () => {
    expect(first(nested(16), holding('bachelor'))).toMatchObject({ status: 'met' })
    expect(() => compileRole(roleOf([gender, nested(17)]), DEFAULT_RULES, 'roles[2]')).toThrow(
      expect.objectContaining({ code: 'too-deep', path: 'roles[2].requirements[1].constraint' }),
    )
  })

  test('256 criteria are scored to the last digit, more are refused', () => {
    const heavy = Object.fromEntries(
      Object.keys(DEFAULT_RULES.weights).map((kind) => [kind, { required: 1000, preferred: 500 }]),
    )
    const rules = { ...DEFAULT_RULES, weights: heavy as RuleSet['weights'] }
    const most = roleOf(Array.from({ length: 256 }, () => education('bachelor')))
    expect(matchOf(most, holding('doctor'), rules).score).toBe(10_000)
    expect(matchOf(most, holding('junior-college'), rules).score).toBe(4000)
    const wide: AnyOf = { kind: 'anyOf', of: Array.from({ length: 257 }, () => education('bachelor')) }
    expect(() => compileRole(roleOf([wide]), DEFAULT_RULES)).toThrow(
      expect.objectContaining({
        code: 'too-large',
        path: 'role.requirements',
        detail: { found: '257 criteria', expected: 'at most 256' },
      }),
    )
  })

  test('a jurisdiction that nobody knows is refused', () => {
    expect(() => compileRole(roleOf([]), { ...DEFAULT_RULES, jurisdiction: 'atlantis' })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    )
  })
})

describe('what another requirement asks for as well', () => {
  const asking = (...marks: readonly (string | undefined)[]) => {
    const role = roleOf([anyOf(education('bachelor')), years(5), anyOf(education('bachelor'))].slice(0, marks.length))
    const requirements = role.requirements.map((one, i) => {
      const repeats = marks[i]
      return repeats === undefined ? one : { ...one, repeats }
    })
    return matchOf({ ...role, requirements }, holding('bachelor', 30))
  }
  const weights = (match: ReturnType<typeof asking>) => match.outcomes.map(({ weight }) => weight)

  test('counts there alone, and says so', () => {
    const match = asking(undefined, undefined, 'r1')
    const { score, coverage, interval } = asking(undefined, undefined)
    expect(match).toMatchObject({ score, coverage, interval })
    expect(match.outcomes[2]).toMatchObject({ status: 'not-scored', weight: 0 })
    expect(match.outcomes[2]).not.toHaveProperty('gate')
  })

  test('counts where the other is gone, or counts no more either', () => {
    expect(weights(asking(undefined, undefined, 'r9'))).toEqual([200, 300, 200])
    expect(weights(asking('r3', undefined, 'r1'))).toEqual([200, 300, 200])
  })

  test('of a single leaf is told by its message', () => {
    const role = roleOf([education('bachelor'), education('bachelor')])
    const requirements = role.requirements.map((one, i) => (i === 1 ? { ...one, repeats: 'r1' } : one))
    const { outcomes } = matchOf({ ...role, requirements }, holding('bachelor'))
    expect(outcomes.map(({ message }) => message.code)).toEqual(['bounds.met', 'not-scored.repeated'])
  })
})
