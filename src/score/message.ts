import type { Kind } from '../model/constraint'
import type { JobAccount } from '../model/job-account'
import type { Label, Message, Stated, Status } from '../model/match'
import type { Exemption } from './node'

interface Sides {
  readonly expected: Stated
  readonly actual: Stated
  readonly shortfall: Stated | undefined
  readonly jobs?: readonly JobAccount[] | undefined
}

/**
 * The code is the shape of what was asked and the status: `terms.met`, `bounds.unknown`; where something is missing up to a
 * bound it has `.short` behind it (`bounds.near.short`), and `.over` beyond an upper one. `.absent` says that there is nothing to name: of
 * what is unmet the profile lists none, of what is unknown it does not speak. The parameters hold the values, so that a program needs
 * nothing but the message.
 */
export function messageOf(kind: Kind, status: Status, { expected, actual, shortfall, jobs = [] }: Sides): Message {
  const params: Params = { kind }
  addStated(params, EXPECTED, expected)
  addStated(params, ACTUAL, actual)
  if (shortfall !== undefined) addStated(params, SHORTFALL, shortfall)
  addJobs(params, jobs)
  return {
    code: `${expected.shape}.${status}${absenceOf(status, expected, actual) ?? sideOf(expected, shortfall)}`,
    params,
  }
}

/** A message while it is put together. */
type Params = Record<string, string | number>

/** `counted: work[0]`, `notCounted: work[1] (internship)`; what counts in part, or perhaps, is among those that count. */
function addJobs(params: Params, jobs: readonly JobAccount[]): void {
  const named = (isCounted: boolean) =>
    jobs
      .filter(({ counted }) => (counted !== 'no') === isCounted)
      .map(({ path, why }) => (why === undefined ? path : `${path} (${why})`))
      .join(', ')
  const [counted, notCounted] = [named(true), named(false)]
  if (counted !== '') params['counted'] = counted
  if (notCounted !== '') params['notCounted'] = notCounted
}

function absenceOf(status: Status, expected: Stated, actual: Stated): '.absent' | undefined {
  const isAbsent = expected.shape !== 'none' && actual.shape === 'none'
  return isAbsent && (status === 'unmet' || status === 'unknown') ? '.absent' : undefined
}

function sideOf(expected: Stated, shortfall: Stated | undefined): '' | '.short' | '.over' {
  if (expected.shape !== 'bounds' || shortfall?.shape !== 'bounds') return ''
  return shortfall.max === undefined ? '.short' : '.over'
}

/** `not-scored.gender`, `not-scored.unrestricted`, …; for what the law of a place takes out, `protected.age.us`. */
export function notScoredMessage(kind: Kind, exempt: Exemption): Message {
  if (exempt.reason !== 'protected') return { code: `not-scored.${exempt.reason}`, params: { kind } }
  const { attribute, jurisdiction, statute } = exempt
  return { code: `protected.${attribute}.${jurisdiction}`, params: { kind, jurisdiction, statute } }
}

/** The parameters that hold one side of an outcome. */
interface SideNames {
  readonly terms: string
  readonly unit: string
  readonly min: string
  readonly max: string
  readonly about: string
  readonly state: string
  readonly due: string
}

const EXPECTED = /* @__PURE__ */ namesOf('expected')
const ACTUAL = /* @__PURE__ */ namesOf('actual')
const SHORTFALL = /* @__PURE__ */ namesOf('shortfall')

function namesOf(side: string): SideNames {
  return {
    terms: side,
    unit: `${side}Unit`,
    min: `${side}Min`,
    max: `${side}Max`,
    about: `${side}About`,
    state: `${side}State`,
    due: `${side}Due`,
  }
}

function addStated(params: Params, names: SideNames, stated: Stated): void {
  if (stated.shape === 'none') return
  if (stated.shape === 'terms') {
    params[names.terms] = listed(stated.terms)
    return
  }
  const { unit, min, max, about, state, due } = stated
  params[names.unit] = unit
  if (min !== undefined) params[names.min] = min
  if (max !== undefined) params[names.max] = max
  if (about) params[names.about] = listed(about)
  if (state) params[names.state] = state
  if (due) params[names.due] = due
}

function listed(labels: readonly Label[]): string {
  return labels.map(({ id, text }) => id ?? text).join(', ')
}
