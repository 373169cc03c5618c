import { expect, test } from 'vitest'
import { exactly, factsOf, from, job, month, outcomeOf, SPAN, stated, term, word } from '../../test/scoring/samples'
import type { Leaf } from '../model/constraint'
import type { Facts } from '../model/facts'
import type { ScoredKind } from '../model/rule-set'
import type { RuleShape } from '../model/rule-shape'
import { DEFAULT_RULES } from '../rules/default'
import { SENIORITY } from '../vocab/seniority'

const [rising, away]: RuleShape[] = [
  { form: 'steps', points: [[300, 711]] },
  { form: 'table', scores: [711, 0] },
]
const known = [term('某词', 'fmcg')]
const whole = stated(word('某词', ['fmcg']))
const worked = stated(
  job({
    start: exactly(month(2010, 1)),
    end: exactly(month(2010, 12)),
    teamSize: 4,
    seniority: SENIORITY.manager.rank - 1,
  }),
)

// Each falls short: a part of what is asked for, or one rank, level or year away from it.
const SHORT: { readonly [K in ScoredKind]: readonly [leaf: object, facts: Partial<Facts>] } = {
  education: [
    { min: 'master' },
    { degrees: stated({ level: 'bachelor', status: 'completed', schoolTiers: [], source: from('education[0]') }) },
  ],
  language: [
    { language: 'en', min: 'C1', wording: '' },
    {
      languages: stated({
        ...{ language: 'en', level: 'B2', skills: {}, certificates: [], wording: '', source: from('languages[0]') },
      }),
    },
  ],
  seniority: [{ terms: [term('经理', 'manager')] }, { jobs: worked }],
  age: [{ max: 35 }, { age: { ...exactly(36), source: from('basics.age') } }],
  experience: [{ minMonths: 36 }, { jobs: worked }],
  management: [{ minPeople: 10, terms: [] }, { jobs: worked }],
  major: [
    { terms: [term('市场营销', 'marketing')], related: false },
    { fieldsOfStudy: stated(word('会计', ['accounting'])) },
  ],
  channel: [
    { resource: 'customer', terms: known },
    { channels: stated({ resource: 'channel', ids: ['fmcg'], text: '', source: from('channels[0]') }) },
  ],
  skill: [{ terms: [term('', 'fmcg.food')] }, { skills: whole }],
  certificate: [{ terms: [term('', 'fmcg.food')] }, { certificates: whole }],
  availability: [{ terms: [term('', 'fmcg.food')] }, { availability: whole }],
  trait: [{ terms: known }, { assessments: stated({ ...word('某词', ['fmcg']), score: 600 }) }],
}

const AWAY: readonly string[] = ['education', 'language', 'seniority', 'age']

test.each(Object.keys(SHORT) as ScoredKind[])('what falls short of %s is worth what a shape says', (kind) => {
  const [fields, facts] = SHORT[kind]
  const leaf = { kind, ...SPAN, ...fields } as Leaf
  const shape = AWAY.includes(kind) ? away : rising
  const score = (rules: object) => outcomeOf(leaf, factsOf(facts), { ...DEFAULT_RULES, ...rules }).score
  expect(score({ shapes: { [kind]: shape } })).toBe(711)
  expect(score({})).not.toBe(711)
})
