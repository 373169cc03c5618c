import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Leaf } from '../../src/model/constraint'
import type { Facts, JobFact, LanguageFact } from '../../src/model/facts'
import { DEFAULT_RULES } from '../../src/rules/default'
import { compileRole, evaluate, scoreLine } from '../../src/score'
import type { CefrLevel } from '../../src/vocab/cefr'
import { CEFR } from '../../src/vocab/cefr'
import type { EducationLevel } from '../../src/vocab/education/levels'
import { EDUCATION } from '../../src/vocab/education/levels'
import { anyFacts, LEAVES } from '../scoring/arbitraries'
import { from, roleOf } from '../scoring/samples'

type Better = (facts: Facts) => Facts
type ListName = 'skills' | 'certificates' | 'availability' | 'fieldsOfStudy' | 'channels' | 'assessments'

const levels = Object.keys(EDUCATION) as EducationLevel[]
const cefr = Object.keys(CEFR) as CefrLevel[]
const next = <T>(scale: readonly T[], value: T): T => scale[Math.min(scale.indexOf(value) + 1, scale.length - 1)] as T

const eachJob =
  (change: (job: JobFact) => JobFact): Better =>
  (facts) => ({ ...facts, jobs: { ...facts.jobs, items: facts.jobs.items.map(change) } })
const eachLanguage =
  (change: (language: LanguageFact) => LanguageFact): Better =>
  (facts) => ({ ...facts, languages: { ...facts.languages, items: facts.languages.items.map(change) } })
const later = (extent: JobFact['end']) => extent && { low: extent.low + 5, high: extent.high + 5 }
const earlier = (extent: JobFact['start']) => extent && { low: extent.low - 5, high: extent.high - 5 }

const longer = eachJob(({ start, end, ...job }) => {
  const [began, ended] = [earlier(start), later(end)]
  return { ...job, ...(began && { start: began }), ...(ended && { end: ended }) }
})
const higher = eachJob(({ seniority, ...job }) => ({
  ...job,
  ...(seniority !== undefined && { seniority: Math.min(seniority + 1, 9) }),
}))
const moreLed = eachJob(({ teamSize, ...job }) => ({
  ...job,
  ...(teamSize !== undefined && { teamSize: teamSize + 3 }),
}))
const believed =
  (list: ListName): Better =>
  (facts) => ({
    ...facts,
    [list]: { ...facts[list], items: facts[list].items.map((item) => ({ ...item, source: from(item.source.path) })) },
  })
const more =
  (list: ListName, item: object): Better =>
  (facts) => ({
    ...facts,
    [list]: { ...facts[list], items: [...facts[list].items, { text: 'x', source: from('x'), ...item }] },
  })
const fluent = eachLanguage(({ level, skills, ...fact }) => ({
  ...fact,
  ...(level && { level: next(cefr, level) }),
  skills: Object.fromEntries(Object.entries(skills).map(([skill, held]) => [skill, next(cefr, held)])),
}))
const scoring = eachLanguage((fact) => ({
  ...fact,
  certificates: fact.certificates.map(({ id, score }) => ({ id, ...(score !== undefined && { score: score + 40 }) })),
}))
const higherDegree: Better = (facts) => ({
  ...facts,
  degrees: {
    ...facts.degrees,
    items: facts.degrees.items.map((degree) => ({ ...degree, level: next(levels, degree.level) })),
  },
})
const finished: Better = (facts) => ({
  ...facts,
  degrees: {
    ...facts.degrees,
    items: facts.degrees.items.map((degree) => ({ ...degree, status: 'completed' as const })),
  },
})
const assessedBetter: Better = (facts) => ({
  ...facts,
  assessments: {
    ...facts.assessments,
    items: facts.assessments.items.map((item) => ({ ...item, score: Math.min(item.score + 90, 1000) })),
  },
})

const WORD = { ids: ['special.school'] }
/** What is better than before, by kind. Where a posting names a greatest value, more is not better, and it is left out. */
const BETTER: Readonly<Record<Exclude<Leaf['kind'], 'gender' | 'age'>, readonly Better[]>> = {
  education: [higherDegree, finished],
  major: [more('fieldsOfStudy', WORD), believed('fieldsOfStudy')],
  experience: [longer, higher, moreLed],
  language: [fluent, scoring],
  channel: [more('channels', { ...WORD, resource: 'channel' }), believed('channels')],
  management: [moreLed, higher],
  seniority: [higher],
  skill: [more('skills', WORD), believed('skills')],
  certificate: [more('certificates', WORD), believed('certificates')],
  trait: [assessedBetter],
  availability: [more('availability', WORD), believed('availability')],
}

const open = (leaf: Leaf): Leaf => {
  const { max: _, maxMonths: __, ...rest } = leaf as Leaf & { max?: unknown; maxMonths?: unknown }
  return rest as Leaf
}
const lineOf = (leaf: Leaf, facts: Facts) => scoreLine(evaluate(compileRole(roleOf([leaf]), DEFAULT_RULES), facts), 'c')

describe('a better fact never lowers a score', () => {
  for (const [kind, changes] of Object.entries(BETTER) as [keyof typeof BETTER, readonly Better[]][]) {
    for (const [i, change] of changes.entries()) {
      test.prop([LEAVES[kind], anyFacts], { numRuns: 250 })(`${kind}, ${i + 1}`, (leaf, facts) => {
        const [before, after] = [lineOf(open(leaf), facts), lineOf(open(leaf), change(facts))]
        if (before.score === null || after.score === null) return
        expect(after.score).toBeGreaterThanOrEqual(before.score)
        expect(after.interval[0]).toBeGreaterThanOrEqual(before.interval[0])
        expect(after.interval[1]).toBeGreaterThanOrEqual(before.interval[1])
      })
    }
  }
})

const ageFacts = (facts: Facts, age: number): Facts => ({
  ...facts,
  age: { low: age, high: age, source: from('basics.age') },
})

test.prop([fc.integer({ min: 18, max: 60 }), fc.nat(20), fc.integer({ min: 14, max: 80 }), anyFacts])(
  'an age nearer to the range is never worse',
  (min, width, age, facts) => {
    const leaf: Leaf = { kind: 'age', span: [0, 0], min, max: min + width }
    const nearer = age < min ? age + 1 : age > min + width ? age - 1 : age
    expect(lineOf(leaf, ageFacts(facts, nearer)).score).toBeGreaterThanOrEqual(
      lineOf(leaf, ageFacts(facts, age)).score ?? 0,
    )
  },
)

test.prop([fc.integer({ min: 0, max: 120 }), fc.nat(60), fc.nat(600), fc.nat(600)])(
  'beyond a range of experience the score falls gently, and to no less than near',
  (minMonths, width, some, more) => {
    const leaf: Leaf = { kind: 'experience', span: [0, 0], minMonths, maxMonths: minMonths + width }
    const { plan } = compileRole(roleOf([leaf]), DEFAULT_RULES)
    const curve = plan.instructions.flatMap((it) => (it.op === 'look-up' ? it.curve.values : []))
    const paid = (months: number) => curve[Math.min(months, curve.length - 1)] as number
    const beyond = minMonths + width + some
    expect(paid(beyond)).toBeGreaterThanOrEqual(DEFAULT_RULES.nearMiss)
    expect(paid(beyond + more)).toBeLessThanOrEqual(paid(beyond))
  },
)
