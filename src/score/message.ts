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
  return {
    code: `${expected.shape}.${status}${absenceOf(status, expected, actual) ?? sideOf(expected, shortfall)}`,
    params: {
      kind,
      ...params('expected', expected),
      ...params('actual', actual),
      ...params('shortfall', shortfall),
      ...jobParams(jobs),
    },
  }
}

/** `counted: work[0]`, `notCounted: work[1] (internship)`; what counts in part, or perhaps, is among those that count. */
function jobParams(jobs: readonly JobAccount[]): Message['params'] {
  const named = (isCounted: boolean) =>
    jobs
      .filter(({ counted }) => (counted !== 'no') === isCounted)
      .map(({ path, why }) => (why === undefined ? path : `${path} (${why})`))
      .join(', ')
  const [counted, notCounted] = [named(true), named(false)]
  return { ...(counted !== '' && { counted }), ...(notCounted !== '' && { notCounted }) }
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

function params(side: string, stated: Stated | undefined): Message['params'] {
  if (stated === undefined || stated.shape === 'none') return {}
  if (stated.shape === 'terms') return { [side]: listed(stated.terms) }
  const { unit, min, max, about, state, due } = stated
  return {
    [`${side}Unit`]: unit,
    ...(min !== undefined && { [`${side}Min`]: min }),
    ...(max !== undefined && { [`${side}Max`]: max }),
    ...(about && { [`${side}About`]: listed(about) }),
    ...(state && { [`${side}State`]: state }),
    ...(due && { [`${side}Due`]: due }),
  }
}

function listed(labels: readonly Label[]): string {
  return labels.map(({ id, text }) => id ?? text).join(', ')
}
