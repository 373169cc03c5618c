import { describe, expect, test } from 'vitest'
import { factsOf, from, mentioned, outcomeOf, SPAN, stated } from '../../../test/scoring/samples'
import type { EducationLeaf } from '../../model/constraint'
import type { DegreeFact } from '../../model/facts'
import type { EducationLevel } from '../../vocab/education/levels'

const leaf = (fields: Partial<EducationLeaf>): EducationLeaf => ({ kind: 'education', ...SPAN, ...fields })
const degree = (level: EducationLevel, fields: Partial<DegreeFact> = {}): DegreeFact => ({
  level,
  status: 'completed',
  schoolTiers: [],
  source: from('education[0]'),
  ...fields,
})

test.each<[asked: Partial<EducationLeaf>, held: readonly DegreeFact[], status: string, score: number]>([
  [{ min: 'bachelor' }, [degree('bachelor')], 'met', 1000],
  [{ min: 'bachelor' }, [degree('doctor')], 'met', 1000],
  [{ min: 'bachelor' }, [degree('junior-college')], 'near', 400],
  [{ min: 'bachelor' }, [degree('senior-high')], 'unmet', 0],
  [{ min: 'bachelor' }, [degree('senior-high'), degree('master')], 'met', 1000],
  [{ min: 'bachelor' }, [], 'unmet', 0],
  // one rank, two names
  [{ min: 'senior-high' }, [degree('vocational-secondary')], 'met', 1000],
  [{ min: 'vocational-secondary' }, [degree('senior-high')], 'met', 1000],
  // a neighbour that is nearer than its rank
  [{ min: 'junior-college' }, [degree('post-secondary')], 'near', 600],
  [{ min: 'junior-college' }, [degree('senior-high')], 'unmet', 0],
  // what is not finished is one rank lower
  [{ min: 'master' }, [degree('master', { status: 'pending' })], 'near', 400],
  [{ min: 'master' }, [degree('master', { status: 'left' })], 'near', 400],
  [{ min: 'bachelor' }, [degree('bachelor', { status: 'pending' })], 'near', 400],
  [{ min: 'bachelor' }, [degree('master', { status: 'pending' })], 'met', 1000],
  // a closed range
  [{ min: 'bachelor', max: 'master' }, [degree('doctor')], 'near', 700],
  [{ min: 'bachelor', max: 'master' }, [degree('bachelor')], 'met', 1000],
  [{ max: 'junior-college' }, [degree('primary')], 'met', 1000],
  [{ max: 'junior-college' }, [degree('bachelor')], 'near', 700],
  [{ min: 'master', max: 'bachelor' }, [degree('master')], 'met', 1000],
  // the mode of study
  [{ min: 'bachelor', fullTime: true }, [degree('bachelor', { fullTime: true })], 'met', 1000],
  [
    { min: 'bachelor', fullTime: true },
    [degree('bachelor', { fullTime: false }), degree('junior-college', { fullTime: true })],
    'near',
    400,
  ],
  [{ min: 'bachelor', fullTime: true }, [degree('bachelor')], 'unknown', 300],
  [{ fullTime: true }, [degree('junior-college', { fullTime: true })], 'met', 1000],
  // classes of schools
  [{ min: 'bachelor', schoolTiers: ['211'] }, [degree('bachelor', { schoolTiers: ['211'] })], 'met', 1000],
  [{ min: 'bachelor', schoolTiers: ['211'] }, [degree('bachelor', { schoolTiers: ['985'] })], 'met', 1000],
  [{ min: 'bachelor', schoolTiers: ['985'] }, [degree('bachelor', { schoolTiers: ['211'] })], 'unmet', 0],
  [{ min: 'bachelor', schoolTiers: ['985'] }, [degree('bachelor')], 'unknown', 300],
])('%o, held %o: %s', (asked, held, status, score) => {
  expect(outcomeOf(leaf(asked), factsOf({ degrees: stated(...held) }))).toMatchObject({ status, score })
})

describe('what an outcome says', () => {
  test('how much is missing', () => {
    const outcome = outcomeOf(leaf({ min: 'bachelor' }), factsOf({ degrees: stated(degree('senior-high')) }))
    expect(outcome).toMatchObject({
      expected: { shape: 'bounds', unit: 'education', min: 'bachelor' },
      actual: { min: 'senior-high', max: 'senior-high' },
      shortfall: { unit: 'steps', min: 3 },
      evidence: { candidate: ['education[0]'] },
      message: { code: 'bounds.unmet.short' },
      gate: 400,
    })
  })

  test('a level by the name that the profile has for it', () => {
    const outcome = outcomeOf(
      leaf({ min: 'senior-high' }),
      factsOf({ degrees: stated(degree('vocational-secondary')) }),
    )
    expect(outcome.actual).toMatchObject({ min: 'vocational-secondary', max: 'vocational-secondary' })
  })

  test('nothing where the profile says nothing', () => {
    expect(outcomeOf(leaf({ min: 'bachelor' }), factsOf())).toMatchObject({
      status: 'unknown',
      score: 300,
      interval: [0, 1000],
      actual: { shape: 'none' },
    })
  })
})

test('a list with an entry that was not understood may hold a higher level', () => {
  const held = (level: EducationLevel) => factsOf({ degrees: mentioned(degree(level)) })
  expect(outcomeOf(leaf({ min: 'bachelor' }), held('senior-high'))).toMatchObject({
    status: 'unknown',
    interval: [0, 1000],
  })
  expect(outcomeOf(leaf({ min: 'bachelor' }), held('bachelor')).status).toBe('met')
})

test('what is unrestricted is not scored', () => {
  expect(outcomeOf(leaf({ unrestricted: true }), factsOf())).toMatchObject({
    status: 'not-scored',
    weight: 0,
    message: { code: 'not-scored.unrestricted' },
  })
})

describe('a way of study and a class of school are told beside the level, asked and held', () => {
  const fullTime = { fullTime: true } as const
  type Row = readonly [
    asked: Partial<EducationLeaf>,
    held: DegreeFact,
    code: string,
    params: Readonly<Record<string, string | number>>,
  ]
  test.each<Row>([
    // the level is there, and the profile does not say how it was reached
    [
      { min: 'bachelor', ...fullTime },
      degree('bachelor'),
      'bounds.unknown',
      { expectedMin: 'bachelor', expectedAbout: 'full-time', actualMin: 'bachelor', actualAbout: 'mode-untold' },
    ],
    [
      { min: 'bachelor', schoolTiers: ['985'] },
      degree('bachelor'),
      'bounds.unknown',
      { expectedAbout: '985', actualMax: 'bachelor', actualAbout: 'school-untold' },
    ],
    // the level is there, and the study is another: no level is missing
    [
      { min: 'bachelor', ...fullTime },
      degree('bachelor', { fullTime: false }),
      'bounds.unmet',
      { actualMin: 'bachelor', actualMax: 'bachelor', actualAbout: 'part-time' },
    ],
    [
      { min: 'bachelor', schoolTiers: ['985'] },
      degree('bachelor', { schoolTiers: ['211'] }),
      'bounds.unmet',
      { actualMin: 'bachelor', actualAbout: '211' },
    ],
    // the level is not there, whatever the study
    [
      { min: 'master', ...fullTime },
      degree('junior-college'),
      'bounds.unmet.short',
      { actualMin: 'junior-college', actualMax: 'junior-college', shortfallMin: 2 },
    ],
    // without a level, higher education is asked for, and no level is named
    [
      { schoolTiers: ['985'] },
      degree('bachelor'),
      'bounds.unknown',
      { expectedAbout: 'higher-education, 985', actualMin: 'bachelor', actualAbout: 'school-untold' },
    ],
    // both
    [
      { min: 'bachelor', ...fullTime, schoolTiers: ['985', '211'] },
      degree('bachelor', { fullTime: true, schoolTiers: ['211'] }),
      'bounds.met',
      { expectedAbout: 'full-time, 985, 211', actualAbout: 'full-time, 211' },
    ],
    [
      { min: 'bachelor', ...fullTime },
      degree('bachelor', { ...fullTime, status: 'pending', due: '2027-06' }),
      'bounds.near',
      { actualMin: 'bachelor', actualState: 'pending', actualDue: '2027-06' },
    ],
  ])('%o, held %o: %s', (asked, held, code, params) => {
    const { message, evidence } = outcomeOf(leaf(asked), factsOf({ degrees: stated(held) }))
    expect(message).toMatchObject({ code, params })
    expect(evidence.candidate).toEqual(['education[0]'])
    expect(message.params['expectedMin']).toBe(asked.min)
  })
})

describe('of degrees that count the same, one is told', () => {
  const fullTime = { fullTime: true } as const
  const part = { fullTime: false } as const
  const pending = { status: 'pending' } as const
  type Told = readonly [level: EducationLevel, state: string | undefined]
  test.each<readonly [asked: Partial<EducationLeaf>, held: readonly DegreeFact[], told: Told]>([
    // short of what is asked, the one that would answer, were it finished, in either order
    [{ min: 'master' }, [degree('bachelor'), degree('master', pending)], ['master', 'pending']],
    [{ min: 'master' }, [degree('master', pending), degree('bachelor')], ['master', 'pending']],
    // with what is asked, the one that is finished
    [{ min: 'bachelor' }, [degree('master', pending), degree('bachelor')], ['bachelor', undefined]],
    [{ min: 'doctor' }, [degree('master', pending), degree('bachelor')], ['bachelor', undefined]],
    // and never one that counts less, or was studied in another way
    [{ min: 'doctor' }, [degree('master', pending), degree('junior-college')], ['master', 'pending']],
    [
      { min: 'master', ...fullTime },
      [degree('bachelor', fullTime), degree('master', { ...part, ...pending })],
      ['bachelor', undefined],
    ],
  ])('%o, held %o: %s', (asked, held, [level, state]) => {
    const { actual } = outcomeOf(leaf(asked), factsOf({ degrees: stated(...held) }))
    expect(actual).toMatchObject({ min: level, max: level })
    expect(actual.shape === 'bounds' ? actual.state : undefined).toBe(state)
  })
})

test('the degree that was studied as asked is the evidence, and not a higher one that was not', () => {
  const held = [
    degree('doctor', { fullTime: false }),
    degree('bachelor', { fullTime: true, source: from('education[1]') }),
  ]
  const { evidence } = outcomeOf(leaf({ min: 'bachelor', fullTime: true }), factsOf({ degrees: stated(...held) }))
  expect(evidence.candidate).toEqual(['education[1]'])
})

test('a list of degrees that is closed and empty is the evidence for there being none', () => {
  const { actual, evidence } = outcomeOf(leaf({ min: 'bachelor' }), factsOf({ degrees: stated() }))
  expect(actual).toEqual({ shape: 'none' })
  expect(evidence.candidate).toEqual(['education'])
})
