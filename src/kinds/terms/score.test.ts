import { describe, expect, test } from 'vitest'
import { factsOf, job, mentioned, outcomeOf, SPAN, stated, term, word } from '../../../test/scoring/samples'
import type { TermLeaf } from '../../model/constraint'
import type { Facts } from '../../model/facts'
import { DEFAULT_RULES } from '../../rules/default'
import { SENIORITY } from '../../vocab/seniority'

const skill = (...terms: TermLeaf['terms']): TermLeaf<'skill'> => ({ kind: 'skill', ...SPAN, terms })
const inJob = { jobs: stated(job({ text: '熟练使用某某系统' })) }

test.each<[asked: TermLeaf<'skill'>, facts: Partial<Facts>, status: string, score: number]>([
  [skill(term('某某系统')), { skills: stated(word('某某系统')) }, 'met', 1000],
  [skill(term('某某系统')), { skills: stated(word('某某系统', [], 'text')) }, 'near', 700],
  [skill(term('某某系统')), { skills: stated(word('别的')) }, 'unmet', 0],
  [skill(term('某某系统')), {}, 'unknown', 300],
  [skill(term('A', 'a.b')), { skills: stated(word('x', ['a.b.c'])) }, 'met', 1000],
  [skill(term('A', 'a.b')), { skills: stated(word('x', ['a'])) }, 'near', 600],
  [skill(term('A', 'a.b')), { skills: stated(word('x', ['a.d'])) }, 'unmet', 0],
  [skill(term('A', 'a'), term('B', 'b')), { skills: stated(word('x', ['b'])) }, 'met', 1000],
  [skill(term('办公软件', 'office')), { skills: stated(word('Excel', ['excel'])) }, 'near', 600],
  [skill(term('Excel', 'excel')), { skills: stated(word('Office', ['office'])) }, 'near', 800],
  [skill(term('Excel', 'excel')), { skills: stated(word('Word', ['word'])) }, 'unmet', 0],
  // the texts of jobs are weak evidence
  [skill(term('某某系统')), inJob, 'near', 700],
  [skill(term('某某系统')), { ...inJob, skills: stated(word('别的')) }, 'near', 700],
  [skill(term('某某系统')), { ...inJob, skills: stated(word('某某系统')) }, 'met', 1000],
  [skill(term('', 'zzz')), inJob, 'unknown', 300],
])('%o, %o: %s', (asked, facts, status, score) => {
  expect(outcomeOf(asked, factsOf(facts))).toMatchObject({ status, score })
})

test('another part of the same whole is worth what the rules say, and nothing where they do not', () => {
  const { curves } = DEFAULT_RULES
  const rules = { ...DEFAULT_RULES, curves: { ...curves, terms: { near: { parent: 600, sibling: 400 } } } }
  const facts = factsOf({ skills: stated(word('x', ['a.d'])) })
  expect(outcomeOf(skill(term('A', 'a.b')), facts, rules)).toMatchObject({ status: 'near', score: 400 })
})

describe('a trait', () => {
  const trait: TermLeaf<'trait'> = { kind: 'trait', ...SPAN, terms: [term('抗压', 'stress-tolerance')] }
  const assessed = (score: number) => ({
    assessments: mentioned({ ...word('抗压', ['stress-tolerance']), score }),
  })

  test.each([
    [1000, 'met', 1000],
    [500, 'near', 500],
    [100, 'unmet', 100],
    [0, 'unmet', 0],
  ])('counts for what somebody found: %i', (found, status, score) => {
    expect(outcomeOf(trait, factsOf(assessed(found)))).toMatchObject({ status, score, weight: 60 })
  })

  test('counts for the best of several, by its path, and for less where a part of it was assessed', () => {
    const item = (text: string, score: number, id: string) => ({ ...word(text, [id]), score })
    const found = [item('一', 300, 'stress-tolerance'), item('二', 800, 'stress-tolerance'), item('三', 1000, 'other')]
    const outcome = outcomeOf(trait, factsOf({ assessments: stated(...found) }))
    expect(outcome).toMatchObject({ score: 800, interval: [800, 800], evidence: { candidate: ['words.二'] } })
  })

  test.each([
    [1000, 'terms.met.measured'],
    [890, 'terms.near.measured'],
    [100, 'terms.unmet.measured'],
  ])('tells how far, and not the same word once more: %i', (found, code) => {
    expect(outcomeOf(trait, factsOf(assessed(found)))).toMatchObject({
      expected: { shape: 'terms', terms: [{ id: 'stress-tolerance' }] },
      actual: { shape: 'bounds', unit: 'per-mille', min: found, max: found },
      message: { code, params: { expected: 'stress-tolerance', actualMin: found } },
    })
  })

  test('is left out where nobody assessed it', () => {
    expect(outcomeOf(trait, factsOf())).toMatchObject({
      status: 'not-scored',
      weight: 0,
      message: { code: 'not-scored.unassessed' },
    })
  })
})

describe('seniority', () => {
  const leaf = (...ids: (keyof typeof SENIORITY)[]): TermLeaf<'seniority'> => ({
    kind: 'seniority',
    ...SPAN,
    terms: ids.map((id) => term(id, id)),
  })
  const held = (...ids: (keyof typeof SENIORITY)[]) => ({
    jobs: stated(...ids.map((id) => job({ seniority: SENIORITY[id].rank }))),
  })

  test.each<[asked: TermLeaf<'seniority'>, facts: Partial<Facts>, status: string, score: number]>([
    [leaf('manager'), held('junior', 'manager'), 'met', 1000],
    [leaf('manager'), held('supervisor'), 'near', 500],
    [leaf('manager'), held('specialist'), 'unmet', 0],
    [leaf('manager', 'supervisor'), held('supervisor'), 'met', 1000],
    [leaf('intern'), held('intern'), 'met', 1000],
    [leaf('intern'), { jobs: stated() }, 'near', 500],
    [leaf('manager'), { jobs: stated(job()) }, 'unknown', 300],
    [leaf('manager'), {}, 'unknown', 300],
  ])('%o, %o: %s', (asked, facts, status, score) => {
    expect(outcomeOf(asked, factsOf(facts))).toMatchObject({ status, score })
  })
})

test('a rank is told with how many steps are missing, and without any title of rank as not stated', () => {
  const asked: TermLeaf<'seniority'> = { kind: 'seniority', ...SPAN, terms: [term('经理', 'manager')] }
  const told = (...ids: (keyof typeof SENIORITY)[]) =>
    outcomeOf(asked, factsOf({ jobs: stated(job(), ...ids.map((id) => job({ seniority: SENIORITY[id].rank }))) }))
  const steps = SENIORITY.manager.rank - SENIORITY.supervisor.rank
  expect(told('supervisor')).toMatchObject({
    expected: { shape: 'bounds', unit: 'seniority', min: 'manager' },
    actual: { shape: 'bounds', unit: 'seniority', min: 'supervisor', max: 'supervisor' },
    shortfall: { shape: 'bounds', unit: 'steps', min: steps },
  })
  expect(told('director')).not.toHaveProperty('shortfall')
  expect(told()).toMatchObject({ actual: { shape: 'none' }, status: 'unknown' })
})

test('the texts of jobs are weak evidence, which the list may yet better', () => {
  const asked = skill(term('某某系统'))
  const evidence = { candidate: ['work[0]'], weak: 'text' }
  expect(outcomeOf(asked, factsOf(inJob))).toMatchObject({ interval: [700, 1000], evidence })
  const listed = { ...inJob, skills: stated(word('别的')) }
  expect(outcomeOf(asked, factsOf(listed))).toMatchObject({ interval: [700, 700], evidence })
})

test('what comes nearest is told, and nothing that is not near', () => {
  const asked = skill(term('办公软件', 'office'))
  const told = (...ids: string[]) => outcomeOf(asked, factsOf({ skills: stated(...ids.map((id) => word(id, [id]))) }))
  const office = { shape: 'terms', terms: [{ text: '办公软件', id: 'office' }] }
  const excel = { shape: 'terms', terms: [{ text: 'excel', id: 'excel' }] }
  expect(told('python', 'excel')).toMatchObject({ expected: office, actual: excel, message: { code: 'terms.near' } })
  expect(told('python')).toMatchObject({ actual: { shape: 'none' }, message: { code: 'terms.unmet.absent' } })
})

test('terms that are none ask for nothing that can be scored', () => {
  for (const kind of ['skill', 'trait', 'seniority'] as const)
    expect(outcomeOf({ kind, ...SPAN, terms: [] }, factsOf()).message.code).toBe('not-scored.unscorable')
})

test('availability and certificates are lists as well', () => {
  const leaf = { ...SPAN, terms: [term('出差', 'travel')] }
  const there = stated(word('出差', ['travel']))
  expect(outcomeOf({ kind: 'availability', ...leaf }, factsOf({ availability: there })).status).toBe('met')
  expect(outcomeOf({ kind: 'certificate', ...leaf }, factsOf({ certificates: there })).status).toBe('met')
})
