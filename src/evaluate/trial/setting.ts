import type { CandidatePool, PoolLine, PoolMatcher } from '../../candidate-pool'
import type { JudgeAgreement } from '../../model/evaluation'
import type { Role } from '../../model/role'
import type { RuleSet } from '../../model/rule-set'
import { checkListLength, checkWhole } from '../../options'
import { createBestPlaces } from '../../pool/best-places'
import type { Standing } from '../../pool/standing'
import { eligibilityAt } from '../../pool/standing'
import type { GroupsOf } from '../judgements'
import type { NamedMeasure } from '../measures'
import { measureOf } from '../measures'
import type { Grades, PlacedGrade } from '../ranking'
import type { Grouping } from './groupings'
import { groupingsOf } from './groupings'

/** What rule sets are tried on. */
export interface Trial {
  readonly pool: CandidatePool
  /** Those that nobody was judged for are left out. */
  readonly roles: readonly Role[]
  /** The first is today's. */
  readonly ruleSets: readonly [RuleSet, ...RuleSet[]]
  /** From `gradesByRole`; grades are whole numbers from 0 to 3. */
  readonly judged: ReadonlyMap<string, Grades>
  /** By candidate; where none are given, nothing is said of fairness. */
  readonly groups?: ReadonlyMap<string, GroupsOf>
  /** How far judges agree, by `judgeAgreement`. */
  readonly judges?: readonly JudgeAgreement[]
}

export interface TrialOptions {
  /** For what is drawn, a whole number from 0: the same seed, the same figures. */
  readonly seed: number
  /** The length of the short lists; 10 where it is left out. */
  readonly k?: number
  /** How many of the pairs that changed order are told one by one, of each rule set; 10 where it is left out. */
  readonly flips?: number
  /** Whether weights are searched for that rank the judged candidates better. */
  readonly suggest?: boolean
}

/** The least grade that counts as relevant: 2, would interview if few others. */
export const RELEVANT_GRADE = 2

/** The highest grade: 3, would interview at once. */
const HIGHEST_GRADE = 3

/** As many pairs that changed order are told one by one, where nobody asks for more. */
const TOLD_FLIPS = 10

/** A trial with all that its figures are made from. */
export interface Setting {
  readonly pool: CandidatePool
  readonly roles: readonly JudgedRole[]
  readonly matchers: readonly PoolMatcher[]
  readonly measures: readonly NamedMeasure[]
  readonly groupings: readonly Grouping[]
  readonly k: number
  readonly seed: number
  readonly flips: number
}

export interface JudgedRole {
  readonly role: Role
  readonly grades: Grades
  /** By place in the pool. */
  readonly placed: readonly PlacedGrade[]
}

/** Somebody on a short list. */
export type Listed = Pick<PoolLine, 'index' | 'candidateId' | 'eligible'>

/** A role under one rule set. */
export interface RoleRun {
  readonly matcher: PoolMatcher
  readonly standings: Uint32Array
  /** The best k, best first. */
  readonly shortList: readonly Listed[]
}

/** @throws RolefitError as `pool.prepare` does; `invalid-option` for a length that no short list has, a count or a seed below 0, and what is no grade. */
export function settingOf({ pool, roles, ruleSets, judged, groups }: Trial, options: TrialOptions): Setting {
  const { seed, k = 10, flips = TOLD_FLIPS } = options
  checkListLength('k', k)
  checkWhole('flips', flips, 0, Number.MAX_SAFE_INTEGER)
  checkWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER)
  const places = new Map(pool.ids.map((id, index) => [id, index]))
  const judgedRoles = roles.flatMap((role): JudgedRole[] => {
    const grades = judged.get(role.id)
    if (grades === undefined) return []
    for (const [id, grade] of grades) checkWhole(`judged.${role.id}.${id}`, grade, 0, HIGHEST_GRADE)
    return [{ role, grades, placed: [...grades].map(([id, grade]) => ({ index: places.get(id), grade })) }]
  })
  const named = judgedRoles.map(({ role }) => role)
  return {
    pool,
    roles: judgedRoles,
    matchers: ruleSets.map((rules) => pool.prepare(named, { rules })),
    measures: [`ndcg@${k}`, `p@${k}`, `r@${k}`, 'ap', 'rr', `judged@${k}`].map((name) =>
      measureOf(name, { relevant: RELEVANT_GRADE }),
    ),
    groupings: groupingsOf(pool.ids, groups ?? new Map()),
    k,
    seed,
    flips,
  }
}

/** Everybody is scored once; the short list is read off their standings. */
export function runOf(matcher: PoolMatcher, roleId: string, { pool: { ids }, k }: Setting): RoleRun {
  const standings = matcher.standings(roleId)
  const best = createBestPlaces(ids, k)
  for (let i = 0; i < standings.length; i++) best.add(i, standings[i] as Standing)
  const shortList = best.sorted().map((index) => ({
    index,
    candidateId: ids[index] as string,
    eligible: eligibilityAt(standings[index] as Standing),
  }))
  return { matcher, standings, shortList }
}
