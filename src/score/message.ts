import type { Kind } from '../model/constraint'
import type { JobAccount } from '../model/job-account'
import type { Label, Message, Stated } from '../model/match'
import type { ScoredStatus } from './combine'
import type { Exemption, Teller } from './node'

/**
 * The messages of a leaf. The code is the shape of what was asked and the status: `terms.met`, `bounds.unknown`; where something is missing
 * up to a bound it has `.short` behind it (`bounds.near.short`), and `.over` beyond an upper one. `.absent` says that there is nothing to
 * name: of what is unmet the profile lists none, of what is unknown it does not speak; `.measured` that a term was found to a degree (an assessment). The parameters hold the values, so that a program
 * needs nothing but the message.
 */
export function tellerOf(kind: Kind, expected: Stated): Teller {
  const codes = CODES[expected.shape]
  const words = wordsOf(expected)
  return (status, actual, shortfall, jobs) => {
    const params: Params = { kind }
    addExpected(params, expected, words)
    addActual(params, actual, wordsOf(actual))
    if (shortfall !== undefined) addShortfall(params, shortfall, wordsOf(shortfall))
    if (jobs !== undefined) addJobs(params, jobs)
    return { code: codes[status][remarkOf(status, expected, actual, shortfall)], params }
  }
}

/** A message while it is put together. */
type Params = Record<string, string | number>

/** `counted: work[0]`, `notCounted: work[1] (internship)`; what counts in part, or perhaps, is among those that count. */
function addJobs(params: Params, jobs: readonly JobAccount[]): void {
  const [counted, notCounted] = [named(jobs, true), named(jobs, false)]
  if (counted !== '') params['counted'] = counted
  if (notCounted !== '') params['notCounted'] = notCounted
}

function named(jobs: readonly JobAccount[], isCounted: boolean): string {
  let names = ''
  for (const { path, counted, why } of jobs) {
    if ((counted !== 'no') !== isCounted) continue
    if (names !== '') names += ', '
    names += why === undefined ? path : `${path} (${why})`
  }
  return names
}

/** What a code says behind the status. */
const REMARKS = ['', '.absent', '.measured', '.short', '.over'] as const
type Remark = (typeof REMARKS)[number]

function remarkOf(status: ScoredStatus, expected: Stated, actual: Stated, shortfall: Stated | undefined): Remark {
  const isAbsent = expected.shape !== 'none' && actual.shape === 'none'
  if (isAbsent && (status === 'unmet' || status === 'unknown')) return '.absent'
  if (expected.shape === 'terms' && actual.shape === 'bounds' && actual.unit === 'per-mille') return '.measured'
  if (expected.shape !== 'bounds' || shortfall?.shape !== 'bounds') return ''
  return shortfall.max === undefined ? '.short' : '.over'
}

/** All codes there are, so that no message need put its own together. */
const CODES = /* @__PURE__ */ recordOf(['bounds', 'terms', 'none'], (shape) =>
  recordOf(['met', 'near', 'unmet', 'unknown'], (status) =>
    recordOf(REMARKS, (remark) => `${shape}.${status}${remark}`),
  ),
)

function recordOf<K extends string, T>(keys: readonly K[], value: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>
}

/** `not-scored.gender`, `not-scored.unrestricted`, …; for what the law of a place takes out, `protected.age.us`. */
export function notScoredMessage(kind: Kind, exempt: Exemption): Message {
  if (exempt.reason !== 'protected') return { code: `not-scored.${exempt.reason}`, params: { kind } }
  const { attribute, jurisdiction, statute } = exempt
  return { code: `protected.${attribute}.${jurisdiction}`, params: { kind, jurisdiction, statute } }
}

// Each side names its parameters outright: a name that is put together costs ten times as much as the parameter.

function addExpected(params: Params, stated: Stated, words: string): void {
  if (stated.shape === 'none') return
  if (stated.shape === 'terms') {
    params['expected'] = words
    return
  }
  params['expectedUnit'] = stated.unit
  if (stated.min !== undefined) params['expectedMin'] = stated.min
  if (stated.max !== undefined) params['expectedMax'] = stated.max
  if (stated.about !== undefined) params['expectedAbout'] = words
}

function addActual(params: Params, stated: Stated, words: string): void {
  if (stated.shape === 'none') return
  if (stated.shape === 'terms') {
    params['actual'] = words
    return
  }
  params['actualUnit'] = stated.unit
  if (stated.min !== undefined) params['actualMin'] = stated.min
  if (stated.max !== undefined) params['actualMax'] = stated.max
  if (stated.about !== undefined) params['actualAbout'] = words
  if (stated.state !== undefined) params['actualState'] = stated.state
  if (stated.due !== undefined) params['actualDue'] = stated.due
}

function addShortfall(params: Params, stated: Stated, words: string): void {
  if (stated.shape === 'none') return
  if (stated.shape === 'terms') {
    params['shortfall'] = words
    return
  }
  params['shortfallUnit'] = stated.unit
  if (stated.min !== undefined) params['shortfallMin'] = stated.min
  if (stated.max !== undefined) params['shortfallMax'] = stated.max
  if (stated.about !== undefined) params['shortfallAbout'] = words
}

/** The words of a side: its terms, or what its bounds are about. */
function wordsOf(stated: Stated): string {
  if (stated.shape === 'none') return ''
  return listed((stated.shape === 'terms' ? stated.terms : stated.about) ?? [])
}

function listed(labels: readonly Label[]): string {
  let words = ''
  for (let i = 0; i < labels.length; i++) {
    const { id, text } = labels[i] as Label
    words += i === 0 ? (id ?? text) : `, ${id ?? text}`
  }
  return words
}
