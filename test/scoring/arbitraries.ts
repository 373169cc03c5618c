import { fc } from '@fast-check/vitest'
import type { Constraint, Leaf } from '../../src/model/constraint'
import { MODALITIES } from '../../src/model/constraint'
import type { Facts, JobFact, LanguageFact } from '../../src/model/facts'
import type { Role } from '../../src/model/role'
import type { RuleSet } from '../../src/model/rule-set'
import type { RuleShape, ShapeRules } from '../../src/model/rule-shape'
import { DEFAULT_RULES } from '../../src/rules/default'
import { JURISDICTIONS } from '../../src/rules/jurisdictions'
import type { CefrLevel } from '../../src/vocab/cefr'
import { CEFR } from '../../src/vocab/cefr'
import type { EducationLevel } from '../../src/vocab/education/levels'
import { EDUCATION } from '../../src/vocab/education/levels'
import { factsOf, from, roleOf } from './samples'

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
/** A record without the fields that came out undefined. */
const partial = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K] | undefined> }) =>
  fc
    .record(fields as Record<string, fc.Arbitrary<unknown>>)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T)

const level = fc.constantFrom(...(Object.keys(EDUCATION) as EducationLevel[]))
const cefr = fc.constantFrom(...(Object.keys(CEFR) as CefrLevel[]))
const language = fc.constantFrom('en', 'ja', 'und')
const certificate = fc.constantFrom('cet-4', 'cet-6', 'toeic')
const skill = fc.constantFrom('listening', 'speaking', 'reading', 'writing')
const evidence = fc.constantFrom('field', 'inferred', 'text', 'fuzzy')
const months = fc.integer({ min: 0, max: 120 })
const someYes = fc.constantFrom(true, undefined)

/** Few words, so that what is asked and what is there often meet. */
const WORDS = [
  'fmcg',
  'fmcg.food',
  'fmcg.beverage',
  'sales',
  'finance',
  'special',
  'special.school',
  'marketing',
  'law',
]
/** A word of no vocabulary, or an id under either of two words: what is asked may be worded in several ways. */
const term = fc.oneof(
  fc.constant({ text: '某词', span: [0, 0] as const }),
  fc.record({ text: fc.constantFrom('', '某词'), id: fc.constantFrom(...WORDS) }).map(({ text, id }) => {
    return { text: text || id, span: [0, 0] as const, id }
  }),
)
const terms = fc.array(term, { minLength: 1, maxLength: 3 })
const span = fc.constant([0, 0] as const)
const modality = optional(fc.constantFrom(...MODALITIES))
const leaf = <T extends object>(kind: Leaf['kind'], fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  partial({ kind: fc.constant(kind), span, modality, ...fields } as never) as unknown as fc.Arbitrary<Leaf>

const scope = partial({
  industries: optional(terms),
  functions: optional(terms),
  others: optional(terms),
  minSeniority: optional(
    fc.constantFrom('supervisor', 'manager').map((id) => ({ text: id, span: [0, 0] as const, id })),
  ),
  sameRole: someYes,
  related: someYes,
})

export const LEAVES = {
  education: leaf('education', { min: optional(level), max: optional(level), fullTime: someYes }),
  major: leaf('major', { terms, related: fc.boolean() }),
  experience: leaf('experience', { minMonths: optional(months), maxMonths: optional(months), scope: optional(scope) }),
  age: leaf('age', {
    min: optional(fc.integer({ min: 18, max: 60 })),
    max: optional(fc.integer({ min: 18, max: 60 })),
  }),
  language: leaf('language', {
    language,
    min: optional(cefr),
    skills: optional(fc.uniqueArray(skill)),
    certificates: optional(
      fc.array(partial({ id: certificate, minScore: optional(fc.integer({ min: 200, max: 990 })) }), { maxLength: 2 }),
    ),
    wording: fc.constant(''),
  }),
  channel: leaf('channel', {
    resource: fc.constantFrom('channel', 'customer', 'media'),
    terms: fc.array(term, { maxLength: 2 }),
    breadth: optional(fc.constantFrom('rich', 'familiar')),
  }),
  management: leaf('management', { minPeople: optional(fc.integer({ min: 1, max: 40 })), terms: fc.constant([]) }),
  gender: leaf('gender', { value: fc.constantFrom('any', 'male', 'female') }),
  seniority: leaf('seniority', {
    terms: fc.constantFrom('junior', 'manager').map((id) => [{ text: id, span: [0, 0], id }]),
  }),
  skill: leaf('skill', { terms }),
  certificate: leaf('certificate', { terms }),
  trait: leaf('trait', { terms }),
  availability: leaf('availability', { terms }),
} satisfies { [K in Leaf['kind']]: fc.Arbitrary<Leaf> }

const unrestricted: fc.Arbitrary<Leaf> = fc.constant({ kind: 'education', span: [0, 0], unrestricted: true })
const anyLeaf = fc.oneof(...Object.values(LEAVES), unrestricted)

const anyConstraint: fc.Arbitrary<Constraint> = fc.letrec<{ constraint: Constraint; group: Constraint }>((tie) => ({
  constraint: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: anyLeaf, weight: 3 },
    { arbitrary: tie('group'), weight: 1 },
  ),
  group: fc.record({
    kind: fc.constantFrom('anyOf', 'allOf'),
    of: fc.array(tie('constraint'), { minLength: 1, maxLength: 3 }),
  }),
})).constraint

const anyRepeats = fc.oneof(
  { arbitrary: fc.constant({}), weight: 4 },
  fc.constantFrom('r1', 'r2', 'r9').map((repeats) => ({ repeats })),
)

export const anyRole: fc.Arbitrary<Role> = fc
  .tuple(
    fc.array(fc.tuple(anyConstraint, fc.constantFrom(...MODALITIES), anyRepeats), { maxLength: 6 }),
    fc.constantFrom('', '销售经理', '文员'),
  )
  .map(([asked, title]) => {
    const role = roleOf(
      asked.map(([constraint]) => constraint),
      { title },
    )
    return {
      ...role,
      requirements: role.requirements.map((requirement, i) => ({
        ...requirement,
        modality: asked[i]?.[1] ?? 'required',
        ...asked[i]?.[2],
      })),
    }
  })

const source = (path: string) => evidence.map((how) => from(path, how))
const field = (path: string) => fc.constant(from(path))
const word = (path: string) =>
  fc.record({
    text: fc.constantFrom(...WORDS, '某词'),
    ids: fc.subarray(WORDS, { maxLength: 2 }),
    source: source(path),
  })
const list = <T>(item: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.record({ stated: fc.constant(true), items: fc.array(item, { maxLength: 3 }) }),
    fc.record({ stated: fc.constant(false), items: fc.array(item, { maxLength: 2 }) }),
  )
const extent = (min: number, max: number, width: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.oneof(fc.constant(0), fc.nat(width)))
    .map(([low, more]) => ({ low, high: low + more }))

const job: fc.Arbitrary<JobFact> = fc
  .tuple(
    partial<JobFact>({
      start: optional(extent(24_000, 24_100, 11)),
      end: optional(extent(24_100, 24_200, 11)),
      type: fc.constantFrom('full-time', 'full-time', 'part-time', 'internship'),
      industries: fc.array(word('work[0].industry'), { maxLength: 2 }),
      functions: fc.array(word('work[0].position'), { maxLength: 2 }),
      seniority: optional(fc.nat(9)),
      teamSize: optional(fc.nat(30)),
      text: fc.constantFrom('', '某词'),
      source: field('work[0]'),
      title: fc.constant(undefined),
    }),
    optional(word('work[0].position')),
  )
  .map(([fields, title]) => ({ ...fields, title }))

const languageFact: fc.Arbitrary<LanguageFact> = partial({
  language: fc.constantFrom('en', 'ja', 'zh'),
  level: optional(cefr),
  skills: partial({ speaking: optional(cefr), reading: optional(cefr) }),
  certificates: fc.array(partial({ id: certificate, score: optional(fc.integer({ min: 200, max: 990 })) }), {
    maxLength: 2,
  }),
  wording: fc.constant(''),
  source: source('languages[0]'),
})

const degree = partial({
  level,
  status: fc.constantFrom('completed', 'completed', 'pending', 'left'),
  fullTime: optional(fc.boolean()),
  schoolTiers: fc.constant([]),
  source: field('education[0]'),
})

const channel = fc.record({
  resource: fc.constantFrom('channel', 'customer', 'media'),
  ids: fc.subarray(WORDS, { maxLength: 2 }),
  text: fc.constantFrom('', '某词'),
  source: source('channels[0]'),
})

export const anyFacts: fc.Arbitrary<Facts> = partial<Facts>({
  candidateId: fc.constantFrom('c1', 'c2'),
  degrees: list(degree),
  fieldsOfStudy: list(word('education[0].area')),
  jobs: list(job),
  declaredMonths: optional(extent(0, 200, 12).map((value) => ({ ...value, source: from('yearsOfExperience') }))),
  age: optional(extent(18, 60, 3).map((value) => ({ ...value, source: from('basics.age') }))),
  languages: list(languageFact),
  channels: list(channel),
  skills: list(word('skills[0]')),
  certificates: list(word('certificates[0]')),
  availability: list(word('availability[0]')),
  assessments: list(fc.tuple(word('assessments[0]'), fc.nat(1000)).map(([item, score]) => ({ ...item, score }))),
} as never).map((facts) => factsOf(facts))

const weights = fc
  .nat(500)
  .chain((preferred) =>
    fc.record({ required: fc.integer({ min: 2 * preferred, max: 1000 }), preferred: fc.constant(preferred) }),
  )
const gate = fc.constantFrom(400, 700, 1000)

const { curves: CURVES } = DEFAULT_RULES
const near = fc.record({
  parent: fc.constantFrom(300, 800),
  sibling: fc.constantFrom(200, 500),
  cousin: fc.constantFrom(0, 100),
})

/** Curves of the kinds whose features read them, each one way or another. */
const anyCurves: fc.Arbitrary<RuleSet['curves']> = fc
  .record({
    major: fc.constantFrom(CURVES.major, { narrow: 500, broad: 100, related: 900 }),
    jobs: fc.constantFrom(CURVES.experience.jobs, { 'full-time': 900, 'part-time': 300, internship: 0 }),
    equalCefr: fc.constantFrom('near' as const, 'met' as const),
    scoreFloor: fc.constantFrom(CURVES.language.scoreFloor, 500),
    otherResource: fc.constantFrom(CURVES.channel.otherResource, 100),
    near,
  })
  .map(({ major, jobs, equalCefr, scoreFloor, otherResource, near }) => ({
    ...CURVES,
    major,
    experience: { ...CURVES.experience, jobs, near },
    language: { ...CURVES.language, equalCefr, scoreFloor },
    channel: { near, otherResource },
    terms: { near },
  }))

const anyScore = fc.nat(1000)
/** Shapes of every form; what they say need not rise or fall, as no engine may count on it. */
const shape = (least: number, greatest: number): fc.Arbitrary<RuleShape> => {
  const value = fc.integer({ min: least, max: greatest })
  const points = fc
    .uniqueArray(fc.tuple(value, anyScore), { minLength: 1, maxLength: 4, selector: ([at]) => at })
    .map((of) => of.sort(([a], [b]) => a - b))
  const plateau = fc
    .tuple(value, value, fc.integer({ min: 1, max: greatest }))
    .map(([a, b, shoulder]) => ({ form: 'plateau' as const, min: Math.min(a, b), max: Math.max(a, b), shoulder }))
  return fc.oneof(
    fc.record({ form: fc.constantFrom('steps' as const, 'ramp' as const), points }),
    plateau,
    fc.record({ form: fc.constant('table' as const), scores: fc.array(anyScore, { minLength: 1, maxLength: 9 }) }),
  )
}
const [rising, below, outside] = [shape(0, 999), shape(1, 9), shape(1, 99)]
const anyShapes = partial<ShapeRules>({
  ...{ experience: optional(rising), management: optional(rising), major: optional(rising), channel: optional(rising) },
  ...{
    skill: optional(rising),
    certificate: optional(rising),
    trait: optional(rising),
    availability: optional(rising),
  },
  ...{ education: optional(below), language: optional(below), seniority: optional(below), age: optional(outside) },
})

/** Rule sets that keep the schema: other weights, gates, curves, credit and jurisdiction than the default has. */
export const anyRules: fc.Arbitrary<RuleSet> = fc
  .record({
    weights: fc.record(Object.fromEntries(Object.keys(DEFAULT_RULES.weights).map((kind) => [kind, weights])) as never),
    gates: partial({
      education: optional(gate),
      experience: optional(gate),
      language: optional(gate),
      trait: optional(gate),
      age: optional(gate),
    }),
    credit: fc.nat(399),
    curves: anyCurves,
    shapes: optional(anyShapes),
    evidence: fc.record({ weak: fc.constantFrom(500, 700), fuzzy: fc.constantFrom(0, 300, 700) }),
    jurisdiction: optional(fc.constantFrom(...Object.keys(JURISDICTIONS))),
  })
  .map(({ weights, gates, credit, curves, shapes, evidence, jurisdiction }) => ({
    ...DEFAULT_RULES,
    weights: weights as RuleSet['weights'],
    gates,
    curves,
    evidence,
    unknowns: { credit },
    ...(shapes !== undefined && { shapes }),
    ...(jurisdiction !== undefined && { jurisdiction }),
  }))
