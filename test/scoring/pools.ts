import { fc } from '@fast-check/vitest'
import type { Facts } from '../../src/model/facts'
import type { Eligibility, ScoreLine } from '../../src/model/match'
import { intervalsAll, NO_SCORE, PoolStore, scoreAll } from '../../src/pool'
import type { CompiledRole } from '../../src/score'
import { anyFacts, anyRole, anyRules } from './arbitraries'

/** Of so many profiles a pool is mixed: each part of a profile from one of them. */
const PROFILES = 24

const PARTS = [
  'degrees',
  'fieldsOfStudy',
  'jobs',
  'languages',
  'channels',
  'skills',
  'certificates',
  'availability',
  'assessments',
  'age',
  'declaredMonths',
] as const satisfies readonly (keyof Facts)[]

/** @param idOf - the id of each; `c` and its number where it is left out. */
export const anyPool = (count: number, idOf = (i: number) => `c${i}`): fc.Arbitrary<readonly Facts[]> =>
  fc
    .tuple(fc.array(anyFacts, { minLength: PROFILES, maxLength: PROFILES }), fc.nat(1000))
    .map(([profiles, turn]) => Array.from({ length: count }, (_, i) => mixed(profiles, i + turn, idOf(i))))

function mixed(profiles: readonly Facts[], number: number, candidateId: string): Facts {
  const parts = PARTS.map((part, k) => {
    const from = profiles[(number * (2 * k + 1) + Math.floor(number / PROFILES) * k) % PROFILES] as Facts
    return [part, from[part]] as const
  })
  return { ...(profiles[0] as Facts), ...Object.fromEntries(parts), candidateId }
}

/** Roles, each under a rule set of its own. */
export const anyAsked = fc.array(fc.tuple(anyRole, anyRules), { minLength: 12, maxLength: 12 })

/** A line a pair: hundreds of thousands of objects would take their time to be compared. */
export function told(lines: readonly Omit<ScoreLine, 'roleId'>[]): string {
  return lines
    .map((line) => [line.candidateId, line.score, ...line.interval, line.eligible, line.coverage].join(' '))
    .join('\n')
}

export function storeOf(pool: readonly Facts[]): PoolStore {
  const store = new PoolStore()
  for (const facts of pool) store.add(store.entryOf(facts, ''))
  return store
}

const ELIGIBLE: Readonly<Record<number, Eligibility>> = { 0: 'yes', 1: 'unknown', 3: 'no' }

/** What a pool says of everybody, in its order. */
export function linesOf(store: PoolStore, compiled: CompiledRole): readonly ScoreLine[] {
  const role = store.ready(compiled)
  const { scores, eligible } = scoreAll(role, store.size)
  const { low, high, coverage } = intervalsAll(role, store.size)
  return store.ids.map((candidateId, i) => ({
    roleId: compiled.role.id,
    candidateId,
    score: scores[i] === NO_SCORE ? null : (scores[i] as number),
    interval: [low[i] as number, high[i] as number],
    eligible: ELIGIBLE[eligible[i] as number] as Eligibility,
    coverage: coverage[i] as number,
  }))
}
