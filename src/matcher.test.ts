import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { AS_OF, roleOf, SPAN, term } from '../test/scoring/samples'
import type { Matcher } from './matcher'
import { createMatcher } from './matcher'
import type { Candidate } from './model/candidate'
import { check } from './model/check'
import type { Leaf } from './model/constraint'
import type { ScoreLine } from './model/match'
import { Match } from './model/match'
import type { Role } from './model/role'
import { DEFAULT_RULES } from './rules/default'
import { hash } from './rules/hash'
import { byRank } from './score'

const bachelor: Leaf = { kind: 'education', ...SPAN, min: 'bachelor' }
const fiveYears: Leaf = { kind: 'experience', ...SPAN, minMonths: 60 }
const english: Leaf = { kind: 'language', ...SPAN, language: 'en', min: 'B2', wording: '良好' }
const accounting: Leaf = { kind: 'major', ...SPAN, terms: [term('会计', 'accounting')], related: false }
const salesYears: Leaf = { ...fiveYears, scope: { functions: [term('销售', 'sales')] } }
const BANKER = { position: '会计', startDate: '2015-01', endDate: '2019-12' }
const role = roleOf([bachelor, fiveYears, english], { id: 'ka', title: 'KA' })
const easy = roleOf([bachelor], { id: 'easy' })

const candidate: Candidate = {
  id: 'c1',
  education: [{ level: 'bachelor', endDate: '2015-06' }],
  work: [{ position: '销售', startDate: '2018-01', endDate: '2021-10' }],
}
const matcher = createMatcher([role, easy], { asOf: AS_OF })

describe('match', () => {
  const matches = matcher.match(candidate)

  test('gives one match a role, best first', () => {
    expect(matches.map(({ roleId, eligible }) => [roleId, eligible])).toEqual([
      ['easy', 'yes'],
      ['ka', 'yes'],
    ])
    expect([...matches].sort(byRank)).toEqual(matches)
  })

  test('gives a reason for each requirement', () => {
    const match = matches.find(({ roleId }) => roleId === 'ka')
    // 200 × 1000, 300 × 533 (46 of 60 months, nothing at 30), 150 × 300
    expect(match).toMatchObject({ score: 6229, interval: [5537, 7845], coverage: 769 })
    expect(match?.outcomes.map(({ requirementId, status }) => [requirementId, status])).toEqual([
      ['r1', 'met'],
      ['r2', 'near'],
      ['r3', 'unknown'],
    ])
  })

  test('says what went in', () => {
    const { meta } = matches[0] as Match
    expect(meta).toMatchObject({ asOf: AS_OF, role: hash(easy), candidate: hash(candidate), ruleSet: matcher.ruleSet })
    expect(matcher.ruleSet).toEqual({ id: 'default', version: '1.0.0', hash: hash(DEFAULT_RULES) })
  })

  test('keeps the schema of what is stored, and survives storing', () => {
    for (const match of matches) {
      const stored: unknown = JSON.parse(JSON.stringify(match))
      expect(check(Match, stored, { what: 'match', code: 'invalid-role' })).toEqual(match)
    }
  })

  test('is the same whatever the order of roles and fields', () => {
    const reversed = createMatcher([easy, role], { asOf: AS_OF })
    const { work = [], education = [], id } = candidate
    expect(reversed.match({ work, education, id })).toEqual(matches)
  })

  test('looks at nothing but what it may', () => {
    const { meta: _, ...bare } = matcher.match(candidate)[0] as Match
    const { meta: __, ...grouped } = matcher.match({ ...candidate, groups: { sex: 'f' }, hobby: 'tea' })[0] as Match
    expect(grouped).toEqual(bare)
  })

  test.each<[what: string, asked: Leaf, profile: Omit<Candidate, 'id'>, places: string[]]>([
    ['what counted', bachelor, { education: [{ level: 'bachelor' }] }, ['education[0].level']],
    ['fields of study, none of them near', accounting, { education: [{ area: '食品科学' }] }, ['education[0].area']],
    ['jobs, none of which counted', salesYears, { work: [{ position: '会计' }, BANKER] }, ['work[0]', 'work[1]']],
    [
      'a job that has not begun',
      salesYears,
      { work: [{ ...BANKER, startDate: '2030-01', endDate: null }] },
      ['work[0]'],
    ],
    ['the list that lacks it', english, { languages: [{ language: '德语', fluency: '流利' }] }, ['languages']],
    ['the list that is empty', salesYears, { work: [] }, ['work']],
    ['nothing, where nothing is said', salesYears, {}, []],
  ])('the evidence is %s', (_, asked, profile, places) => {
    const [match] = createMatcher([roleOf([asked])], { asOf: AS_OF }).match({ id: 'c1', ...profile })
    expect(match?.outcomes.map(({ evidence }) => evidence.candidate)).toEqual([places])
  })

  test('an empty profile is unknown in every respect', () => {
    expect(
      matcher
        .match({ id: 'x' })
        .map(({ score, interval, eligible, coverage }) => [score, interval, eligible, coverage]),
    ).toEqual([
      [3000, [0, 10_000], 'unknown', 0],
      [3000, [0, 10_000], 'unknown', 0],
    ])
  })
})

const levels = ['primary', 'senior-high', 'junior-college', 'bachelor', 'master'] as const
const anyCandidates = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), level: fc.option(fc.constantFrom(...levels)), years: fc.nat(8) }),
  { selector: ({ id }) => id, maxLength: 12 },
)
const profileOf = ({ id, level, years }: { id: string; level: string | null; years: number }): Candidate => ({
  id,
  ...(level !== null && { education: [{ level }] }),
  ...(years > 0 && { work: [{ startDate: `${2020 - years}-01`, endDate: '2019-12' }] }),
})

describe('rank', () => {
  law.prop([anyCandidates, fc.integer({ min: 1, max: 14 })], { numRuns: 60 })(
    'is a sort of all matches, cut',
    (drawn, top) => {
      const candidates = drawn.map(profileOf)
      const all = candidates.flatMap((profile) => matcher.match(profile))
      for (const { roleId, matches } of matcher.rank(candidates, { top })) {
        expect(matches).toEqual(
          all
            .filter((match) => match.roleId === roleId)
            .sort(byRank)
            .slice(0, top),
        )
      }
    },
  )

  law.prop([anyCandidates], { numRuns: 30 })('does not depend on the order of the candidates', (drawn) => {
    const candidates = drawn.map(profileOf)
    expect(matcher.rank([...candidates].reverse())).toEqual(matcher.rank(candidates))
  })

  test('scores without reasons are those of the matches, in the order of the roles', () => {
    const lines = matcher.score(candidate)
    expect(lines.map(({ roleId }) => roleId)).toEqual(['ka', 'easy'])
    for (const match of matcher.match(candidate)) expect(lines).toContainEqual(lineOf(match))
  })

  test('one role is explained as the matches explain it, and another id is told', () => {
    const explained = matcher.roles.map(({ id }) => matcher.explain(candidate, id))
    expect(explained.sort(byRank)).toEqual(matcher.match(candidate))
    expect(() => matcher.explain(candidate, 'nobody')).toThrow(/^roleId: found "nobody"/)
  })

  test('takes anything that can be gone through once', () => {
    const [first] = createMatcher([easy], { asOf: AS_OF }).rank(new Set([candidate]))
    expect(first?.matches.map(({ candidateId }) => candidateId)).toEqual(['c1'])
  })
})

const lineOf = ({ roleId, candidateId, score, interval, eligible, coverage }: Match): ScoreLine => ({
  roleId,
  candidateId,
  score,
  interval,
  eligible,
  coverage,
})

test('counterfactuals say what would have to be different', () => {
  expect(matcher.counterfactuals(candidate, 'ka')).toMatchObject([
    { kind: 'experience', from: 46, to: 60, target: 'full' },
  ])
  expect(() => matcher.counterfactuals(candidate, 'nobody')).toThrow(
    expect.objectContaining({ code: 'unknown-id', detail: { found: '"nobody"', expected: 'one of "ka", "easy"' } }),
  )
})

law.prop([anyCandidates, fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 4 })], { numRuns: 30 })(
  'groups, given to whomever, move no score and no place',
  (drawn, groups) => {
    const candidates = drawn.map(profileOf)
    const grouped = (by: number) =>
      candidates.map((candidate, i) => ({ ...candidate, groups: { gender: groups[(i + by) % groups.length] ?? '' } }))
    const standing = (pool: readonly Candidate[]) => matcher.rank(pool).map(({ matches }) => matches.map(lineOf))
    expect(standing(grouped(0))).toEqual(standing(candidates))
    expect(standing(grouped(1))).toEqual(standing(candidates))
  },
)

describe('what is refused, and where', () => {
  const withRequirement = (constraint: unknown) => [roleOf([constraint as Leaf])]

  test.each<[code: string, path: string, roles: unknown]>([
    ['invalid-role', 'roles', 'a posting'],
    ['invalid-role', 'roles[0]', [null]],
    [
      'invalid-role',
      'roles[0].requirements[0].constraint.min',
      withRequirement({ kind: 'education', ...SPAN, min: 'batchelor' }),
    ],
    ['invalid-role', 'roles[1].title', [easy, { ...role, title: 3 }]],
    ['duplicate-id', 'roles[1].id', [easy, easy]],
    [
      'duplicate-id',
      'roles[0].requirements[1].id',
      [{ ...role, requirements: role.requirements.map((requirement) => ({ ...requirement, id: 'r1' })) }],
    ],
    [
      'invalid-role',
      'roles[0].requirements[0].constraint',
      withRequirement({ kind: 'education', ...SPAN, min: 'bachelor', unrestricted: true }),
    ],
  ])('%s at %s', (code, path, roles) => {
    expect(() => createMatcher(roles as Role[], { asOf: AS_OF })).toThrow(expect.objectContaining({ code, path }))
  })

  test.each<[code: string, path: string, options: object]>([
    ['invalid-date', 'asOf', { asOf: '2026-02-30' }],
    ['invalid-date', 'asOf', {}],
    ['invalid-rules', 'unknowns.credit', { asOf: AS_OF, rules: { ...DEFAULT_RULES, unknowns: { credit: 900 } } }],
    ['unknown-id', 'rules.jurisdiction', { asOf: AS_OF, rules: { ...DEFAULT_RULES, jurisdiction: 'mars' } }],
  ])('%s at %s', (code, path, options) => {
    expect(() => createMatcher([easy], options as { asOf: string })).toThrow(expect.objectContaining({ code, path }))
  })

  test.each<[code: string, path: string, profile: unknown]>([
    ['invalid-candidate', 'candidate', null],
    ['invalid-candidate', 'id', {}],
    ['invalid-candidate', 'basics.age', { id: 'a', basics: { age: 7 } }],
    ['invalid-candidate', 'work[0].startDate', { id: 'a', work: [{ startDate: '2020-13' }] }],
    ['invalid-candidate', 'work[0].position', { id: 'a', work: [{ position: 3 }] }],
  ])('%s at %s', (code, path, profile) => {
    expect(() => matcher.match(profile as Candidate)).toThrow(expect.objectContaining({ code, path }))
  })

  test('of a list of candidates, the place in the list', () => {
    expect(() => matcher.rank([candidate, { id: 'b', basics: { age: 7 } }])).toThrow(
      expect.objectContaining({ code: 'invalid-candidate', path: 'candidates[1].basics.age' }),
    )
    expect(() => matcher.rank([candidate, candidate])).toThrow(
      expect.objectContaining({ code: 'duplicate-id', path: 'candidates[1].id' }),
    )
  })

  test.each([0, 1.5, 100_001, Number.NaN])('a short list of %s', (top) => {
    expect(() => matcher.rank([candidate], { top })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'top' }),
    )
  })
})

describe('a wording that is only like a known word', () => {
  const roles = [
    roleOf([
      { kind: 'major', ...SPAN, terms: [term('市场营销', 'marketing')], related: false },
      { kind: 'experience', ...SPAN, minMonths: 60, scope: { functions: [term('物流', 'logistics')] } },
    ]),
  ]
  const candidate = {
    id: 'c1',
    education: [{ level: 'bachelor', area: 'Markteing' }],
    work: [{ position: 'Logisitcs', startDate: '2021-12' }],
  }
  const outcomesBy = (fuzzy: number) => {
    const rules = { ...DEFAULT_RULES, evidence: { ...DEFAULT_RULES.evidence, fuzzy } }
    return createMatcher(roles, { asOf: AS_OF, rules }).match(candidate)[0]?.outcomes
  }

  test('counts for less, and is marked', () => {
    expect(outcomesBy(700)).toMatchObject([
      { kind: 'major', status: 'near', score: 700, evidence: { weak: 'fuzzy' } },
      { kind: 'experience', status: 'near', actual: { min: 42 }, evidence: { weak: 'fuzzy' } },
    ])
  })

  test('may be refused, and is then as good as not understood', () => {
    expect(outcomesBy(0)).toMatchObject([
      { kind: 'major', status: 'unmet', score: 0 },
      { kind: 'experience', status: 'unknown' },
    ])
  })
})

test('words of a posting cannot pass for the punctuation of a key', () => {
  const tricky = roleOf([
    { kind: 'skill', ...SPAN, terms: [term('a)|b')] },
    { kind: 'skill', ...SPAN, terms: [term('a)'), term('b')] },
  ])
  const [match] = createMatcher([tricky], { asOf: AS_OF }).match({ id: 'x', skills: [{ name: 'b' }] })
  expect(match?.outcomes.map(({ score }) => score)).toEqual([0, 1000])
})

test('the types are those that callers see', () => {
  expectTypeOf(matcher).toEqualTypeOf<Matcher>()
  expectTypeOf(matcher.match).parameter(0).toEqualTypeOf<Candidate>()
  expectTypeOf(matcher.match).returns.toEqualTypeOf<readonly Match[]>()
})
