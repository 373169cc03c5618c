import { describe, expect, test } from 'vitest'
import { factsOf, matchOf, roleOf, SPAN, stated, term, word } from '../../test/scoring/samples'
import type { Stated } from '../model/match'
import type { RuleSet } from '../model/rule-set'
import { DEFAULT_RULES } from '../rules/default'
import { JURISDICTIONS } from '../rules/jurisdictions'
import { namedRules, RULE_SET_NAMES } from '../rules/named'
import type { Overrides } from '../rules/overlaid'
import { overlaid } from '../rules/overlaid'
import { createRuleCheck } from '.'

const varied = (overrides: Overrides<RuleSet>) => overlaid(DEFAULT_RULES, overrides) as RuleSet
const checked = createRuleCheck()
const faults = (rules: RuleSet) => checked(rules).filter(({ severity }) => severity === 'fault')
const told = (rules: RuleSet) => faults(rules).map(({ code, path }) => `${code} ${path}`)

test.each(RULE_SET_NAMES)('%s has no fault', (name) => {
  expect(faults(namedRules(name))).toEqual([])
})

const skill = (id: string) => ({ kind: 'skill', ...SPAN, terms: [term(id, id)] }) as const
const idOf = (stated: Stated) => (stated.shape === 'terms' ? (stated.terms[0]?.id ?? '') : '')

const exception = (asked: 'bachelor' | 'master', held: 'junior-college' | 'bachelor', score: number) => ({
  curves: { education: { exceptions: [{ asked, held, score }] } },
})

test.each<[form: string, shapes: NonNullable<Overrides<RuleSet>['shapes']>]>([
  [
    'steps',
    {
      skill: {
        form: 'steps',
        points: [
          [0, 100],
          [500, 400],
        ],
      },
    },
  ],
  [
    'a ramp',
    {
      experience: {
        form: 'ramp',
        points: [
          [0, 0],
          [700, 400],
        ],
      },
    },
  ],
  ['a plateau', { age: { form: 'plateau', max: 2, shoulder: 3 } }],
  ['a table', { language: { form: 'table', scores: [600, 300] } }],
])('%s that keeps the order has no fault, and the numbers in whose place it stands are none either', (_, shapes) => {
  expect(told(varied({ shapes }))).toEqual([])
})

test.each<[why: string, overrides: Overrides<RuleSet>, told: readonly string[]]>([
  ['an exception above the rank over it', exception('master', 'junior-college', 500), ['falls curves.education']],
  [
    'an exception of who has what is asked',
    exception('bachelor', 'bachelor', 300),
    ['unreached curves.education.exceptions[0].score'],
  ],
  [
    'a sibling above the parent',
    { curves: { channel: { near: { parent: 300 } } } },
    ['falls curves.channel.near.parent'],
  ],
  [
    'another part of an industry above the whole of it',
    { curves: { experience: { near: { parent: 400 } } } },
    ['falls curves.experience.near.parent'],
  ],
  ['a broad field above a narrow one', { curves: { major: { broad: 800 } } }, ['falls curves.major.narrow']],
  [
    'a credit for related fields below that of fields that nobody let in',
    { curves: { major: { related: 600 } } },
    ['unreached curves.major.related'],
  ],
  [
    'a credit for what no two channels are',
    { curves: { channel: { near: { cousin: 501 } } } },
    ['unpaired curves.channel.near.cousin'],
  ],
  [
    'part-time above full-time',
    { curves: { experience: { jobs: { 'full-time': 500, 'part-time': 600 } } } },
    ['reversed curves.experience.jobs.full-time'],
  ],
  [
    'more levels than there are',
    { curves: { language: { below: [500, 400, 300, 200, 100, 50, 10] } } },
    ['unreached curves.language.below[6]'],
  ],
  [
    'a shape that falls on its way to what is asked',
    {
      shapes: {
        skill: {
          form: 'steps',
          points: [
            [500, 400],
            [700, 300],
          ],
        },
      },
    },
    ['falls shapes.skill'],
  ],
  [
    'a shape that rises away from what is asked',
    { shapes: { education: { form: 'table', scores: [400, 600, 0] } } },
    ['falls shapes.education'],
  ],
  [
    'a plateau that ends before all is there',
    { shapes: { management: { form: 'plateau', min: 200, max: 600, shoulder: 100 } } },
    ['falls shapes.management'],
  ],
  [
    'a point that no level is as far off as',
    {
      shapes: {
        language: {
          form: 'steps',
          points: [
            [1, 500],
            [9, 100],
          ],
        },
      },
    },
    ['unreached shapes.language.points[1][0]', 'unreached shapes.language.points[1][1]'],
  ],
  [
    'a gate that a shape lets everybody pass',
    { shapes: { skill: { form: 'ramp', points: [[0, 500]] } }, gates: { skill: 400 } },
    ['gate-idle gates.skill'],
  ],
  [
    'preferred above required',
    { weights: { availability: { required: 50, preferred: 51 } } },
    ['outweighed weights.availability'],
  ],
  [
    'preferred as heavy as required',
    { weights: { experience: { required: 120, preferred: 120 } } },
    ['overtaken weights.experience'],
  ],
  ['a gate at nothing', { gates: { skill: 0 } }, ['gate-idle gates.skill']],
  [
    'a gate that every level passes',
    { curves: { education: { below: [900, 800, 700, 600, 500, 450, 420], exceptions: [] } } },
    ['gate-idle gates.education'],
  ],
  [
    'a gate of what is not scored',
    { weights: { skill: { required: 0, preferred: 0 } }, gates: { skill: 400 } },
    ['gate-idle gates.skill'],
  ],
  ['a gate of what may not decide', { jurisdiction: 'tw', gates: { age: 400 } }, ['gate-idle gates.age']],
  ['a gate above what more than enough is worth', { gates: { experience: 701 } }, ['gate-over gates.experience']],
  ['a gate of an age', { jurisdiction: 'cn', gates: { age: 400 } }, ['protected-gate gates.age']],
])('%s is told, and nothing else', (_, overrides, expected) => {
  expect(told(varied(overrides))).toEqual(expected)
})

describe('the counter-example', () => {
  test('of a table that falls is the smallest requirement, and two who stand side by side', () => {
    const [finding] = faults(varied(exception('master', 'junior-college', 500)))
    expect(finding).toMatchObject({
      asks: { unit: 'education', min: 'master' },
      cases: [
        { has: { min: 'junior-college' }, score: 500 },
        { has: { min: 'bachelor' }, score: 400 },
      ],
    })
  })

  test('of words is the first that is asked for, and two of its kin', () => {
    const [finding] = faults(varied({ curves: { channel: { near: { parent: 300 } } } }))
    expect(finding).toMatchObject({
      asks: { terms: [{ id: 'channel.modern.key-account' }] },
      cases: [
        { has: { terms: [{ id: 'channel.modern.hypermarket' }] }, score: 500 },
        { has: { terms: [{ id: 'channel.modern' }] }, score: 300 },
      ],
    })
  })

  test('of a required word comes true when the two people are scored', () => {
    const finding = checked(DEFAULT_RULES).find(({ path }) => path === 'weights.skill')
    expect(finding).toMatchObject({ code: 'overtaken', severity: 'note' })
    const [required = '', preferred = ''] = finding?.cases.map(({ has }) => idOf(has)) ?? []
    const [one, other] = [roleOf([skill(required)]), roleOf([skill(preferred)], {}, 'preferred')]
    const role = { ...one, requirements: [...one.requirements, ...other.requirements] }
    const scoreOf = (id: string) => matchOf(role, factsOf({ skills: stated(word(id, [id])) })).score ?? 0
    expect(scoreOf(preferred)).toBeGreaterThan(scoreOf(required))
    expect([required, preferred]).toEqual(['outlook', 'office'])
  })

  test('of a shape is the first value that is worth less than the one before it', () => {
    const points = [
      [300, 400],
      [700, 300],
    ] as const
    const [rising, alike] = faults(
      varied({ shapes: { experience: { form: 'ramp', points }, skill: { form: 'ramp', points } } }),
    )
    expect(rising).toMatchObject({
      asks: { unit: 'months', min: 3 },
      cases: [
        { has: { min: 1 }, score: 391 },
        { has: { min: 2 }, score: 308 },
      ],
    })
    expect(alike).toMatchObject({
      asks: { terms: [{ id: 'excel' }] },
      cases: [
        { has: { unit: 'per-mille', min: 300 }, score: 400 },
        { has: { min: 301 }, score: 399 },
      ],
    })
  })

  test('of a gate is who has one more than enough', () => {
    const [finding] = faults(varied({ gates: { education: 701 }, curves: { education: { below: [] } } }))
    expect(finding).toMatchObject({
      code: 'gate-over',
      asks: { min: 'primary', max: 'primary' },
      cases: [{ has: { min: 'junior-high' }, score: 700 }],
    })
  })
})

describe('age', () => {
  const notes = (overrides: Overrides<RuleSet>) =>
    checked(varied(overrides)).filter(({ code }) => code === 'protected-scored')

  test('is told where it counts, with the places where it may not', () => {
    const [note, ...more] = notes({})
    expect(more).toEqual([])
    expect(note).toMatchObject({
      code: 'protected-scored',
      path: 'weights.age',
      cases: [{ score: 1000 }, { score: 800 }],
    })
    expect(note?.params['places']).toMatch(/^tw, mo, sg, us.*, kr$/)
    expect(note?.params['places']).not.toMatch(/\bcn\b|\bhk\b/)
  })

  test.each(Object.keys(JURISDICTIONS))('under %s counts only where it may', (jurisdiction) => {
    expect(notes({ jurisdiction })).toHaveLength(['cn', 'hk'].includes(jurisdiction) ? 1 : 0)
  })

  test('is nothing where it weighs nothing', () => {
    expect(checked(namedRules('no-protected-attributes')).map(({ kind }) => kind)).not.toContain('age')
  })
})
