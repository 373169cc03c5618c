import { expect, test } from 'vitest'
import { anyOf, bounds, NOT_STATED, overBy, shortBy, within } from '../kinds/stated'
import type { Stated } from '../model/match'
import type { ScoredStatus } from './combine'
import { notScoredMessage, tellerOf } from './message'

const excel = { text: 'Excel', id: 'excel' }
const own = { text: '某某系统' }
const fiveYears = bounds('months', { min: 60 })
const aged = bounds('years', { min: 25, max: 35 })
const sales = [{ text: '销售', id: 'sales' }]

/** What was asked, what became of it, what there is, what is missing; the code, and all parameters but the kind. */
type Row = readonly [
  Stated,
  ScoredStatus,
  Stated,
  Stated | undefined,
  string,
  Readonly<Record<string, string | number>>,
]

test.each<Row>([
  // words: by their ids, or as they are written
  [
    anyOf([excel, own]),
    'met',
    anyOf([own]),
    undefined,
    'terms.met',
    { expected: 'excel, 某某系统', actual: '某某系统' },
  ],
  [
    anyOf([own]),
    'near',
    anyOf([excel]),
    anyOf([own]),
    'terms.near',
    { expected: '某某系统', actual: 'excel', shortfall: '某某系统' },
  ],
  // nothing to name: of what is unmet none is listed, of what is unknown the profile does not speak
  [anyOf([own]), 'unmet', NOT_STATED, undefined, 'terms.unmet.absent', { expected: '某某系统' }],
  [anyOf([own]), 'unknown', NOT_STATED, undefined, 'terms.unknown.absent', { expected: '某某系统' }],
  [anyOf([own]), 'near', NOT_STATED, undefined, 'terms.near', { expected: '某某系统' }],
  [anyOf([own]), 'unmet', anyOf([excel]), undefined, 'terms.unmet', { expected: '某某系统', actual: 'excel' }],
  [NOT_STATED, 'unknown', NOT_STATED, undefined, 'none.unknown', {}],
  // bounds: what is missing up to the lower one, and what is beyond the upper one
  [
    fiveYears,
    'met',
    within('months', 60, 70),
    undefined,
    'bounds.met',
    { expectedUnit: 'months', expectedMin: 60, actualUnit: 'months', actualMin: 60, actualMax: 70 },
  ],
  [
    fiveYears,
    'near',
    within('months', 50, 50),
    shortBy('months', 10),
    'bounds.near.short',
    {
      expectedUnit: 'months',
      expectedMin: 60,
      actualUnit: 'months',
      actualMin: 50,
      actualMax: 50,
      shortfallUnit: 'months',
      shortfallMin: 10,
    },
  ],
  [
    aged,
    'unmet',
    within('years', 40, 40),
    overBy('years', 5),
    'bounds.unmet.over',
    {
      expectedUnit: 'years',
      expectedMin: 25,
      expectedMax: 35,
      actualUnit: 'years',
      actualMin: 40,
      actualMax: 40,
      shortfallUnit: 'years',
      shortfallMax: 5,
    },
  ],
  [
    fiveYears,
    'unmet',
    NOT_STATED,
    shortBy('months', 60),
    'bounds.unmet.absent',
    { expectedUnit: 'months', expectedMin: 60, shortfallUnit: 'months', shortfallMin: 60 },
  ],
  [
    fiveYears,
    'near',
    anyOf([own]),
    anyOf([own]),
    'bounds.near',
    { expectedUnit: 'months', expectedMin: 60, actual: '某某系统', shortfall: '某某系统' },
  ],
  [
    fiveYears,
    'near',
    anyOf([own]),
    NOT_STATED,
    'bounds.near',
    { expectedUnit: 'months', expectedMin: 60, actual: '某某系统' },
  ],
  // what they are about
  [
    bounds('months', { min: 60, about: sales }),
    'near',
    within('months', 50, 50, sales),
    { shape: 'bounds', unit: 'months', min: 10, about: [own] },
    'bounds.near.short',
    {
      expectedUnit: 'months',
      expectedMin: 60,
      expectedAbout: 'sales',
      actualUnit: 'months',
      actualMin: 50,
      actualMax: 50,
      actualAbout: 'sales',
      shortfallUnit: 'months',
      shortfallMin: 10,
      shortfallAbout: '某某系统',
    },
  ],
  // a value that is not reached yet, and when it will be
  [
    bounds('education', { min: 'master' }),
    'near',
    { shape: 'bounds', unit: 'education', min: 'master', state: 'pending', due: '2027-06' },
    undefined,
    'bounds.near',
    {
      expectedUnit: 'education',
      expectedMin: 'master',
      actualUnit: 'education',
      actualMin: 'master',
      actualState: 'pending',
      actualDue: '2027-06',
    },
  ],
])('%o, %s with %o and %o missing: %s', (expected, status, actual, shortfall, code, params) => {
  expect(tellerOf('skill', expected)(status, actual, shortfall, undefined)).toEqual({
    code,
    params: { kind: 'skill', ...params },
  })
})

test('the jobs that count, in part or perhaps among them, are named apart from those that do not, each with its reason', () => {
  const { params } = tellerOf('experience', fiveYears)('met', within('months', 60, 60), undefined, [
    { path: 'work[0]', counted: 'yes' },
    { path: 'work[1]', counted: 'no', why: 'internship' },
    { path: 'work[2]', counted: 'partly', why: 'part-time' },
    { path: 'work[3]', counted: 'perhaps', why: 'undated' },
    { path: 'work[4]', counted: 'no', why: 'function' },
  ])
  expect(params).toMatchObject({
    counted: 'work[0], work[2] (part-time), work[3] (undated)',
    notCounted: 'work[1] (internship), work[4] (function)',
  })
})

test('where no job counts, or each does, nothing is named', () => {
  const paramsWith = (counted: 'yes' | 'no') =>
    tellerOf('experience', fiveYears)('met', NOT_STATED, undefined, [{ path: 'work[0]', counted }]).params
  expect(paramsWith('yes')).not.toHaveProperty('notCounted')
  expect(paramsWith('no')).not.toHaveProperty('counted')
})

test('what has no part in the score says why, and what the law takes out also where and by what', () => {
  expect(notScoredMessage('gender', { reason: 'gender' })).toEqual({
    code: 'not-scored.gender',
    params: { kind: 'gender' },
  })
  const exempt = { reason: 'protected', attribute: 'age', jurisdiction: 'us', statute: 'ADEA' } as const
  const params = { kind: 'age', jurisdiction: 'us', statute: 'ADEA' }
  expect(notScoredMessage('age', exempt)).toEqual({ code: 'protected.age.us', params })
})
