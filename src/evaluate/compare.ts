import { tauBOf } from './agreement'
import type { Flips } from './flips'
import { flipsOf } from './flips'
import type { NamedMeasure } from './measures'
import { countPairsOfKeys } from './pairs'
import type { Grades, RankedCandidate } from './ranking'
import { judgedGroups, tiedGroups } from './ranking'
import type { BootstrapOptions, PairedResult } from './significance'
import { comparePaired } from './significance'

/** The rankings of a rule set, by role. A role that is not there is ranked as nobody. */
export type Run = ReadonlyMap<string, readonly RankedCandidate[]>

/** How a role fared under each of two rule sets. */
export interface RoleFigures {
  readonly role: string
  /** Null where the measure is undefined: nobody who was judged for the role is relevant. */
  readonly first: number | null
  readonly second: number | null
  /** Of the candidates that both rank; null where either ties all of them. */
  readonly tauB: number | null
  readonly flips: Flips
}

export interface RunComparison extends PairedResult {
  readonly measure: string
  /** Each role that was judged, in the order of the judgements. */
  readonly byRole: readonly RoleFigures[]
  /** Roles without a figure, which no mean takes in. */
  readonly undefinedRoles: readonly string[]
  /** Judged roles that a run does not rank: they count as ranked empty, as with `-c` of trec_eval. */
  readonly missing: { readonly first: readonly string[]; readonly second: readonly string[] }
}

/**
 * Compares two rule sets on judged data by one measure: role by role, then over roles. Each role weighs the same, however many
 * applied for it.
 *
 * @param judged - the grades of each role.
 * @param measure - from `measureOf`; name one before looking, or correct for several with `holm`.
 *
 * @example
 * const [a, b] = [{ candidateId: 'a', score: 9000 }, { candidateId: 'b', score: 8000 }]
 * const first = new Map([['r1', [a, b]]])
 * const second = new Map([['r1', [a, { ...b, score: 9500 }]]])
 * const judged = new Map([['r1', new Map([['b', 3]])]])
 * compareRuns(first, second, judged, measureOf('rr'), { seed: 1 }).meanDifference // from the second place to the first
 * // → 0.5
 */
export function compareRuns(
  first: Run,
  second: Run,
  judged: ReadonlyMap<string, Grades>,
  measure: NamedMeasure,
  options: BootstrapOptions,
): RunComparison {
  const byRole = [...judged].map(([role, grades]) =>
    figuresOf(role, first.get(role) ?? [], second.get(role) ?? [], grades, measure),
  )
  const told = byRole.flatMap(({ first: a, second: b }) => (a === null || b === null ? [] : [[a, b] as const]))
  const missingFrom = (run: Run) => [...judged.keys()].filter((role) => !run.has(role))
  return {
    ...comparePaired(
      told.map(([a]) => a),
      told.map(([, b]) => b),
      options,
    ),
    measure: measure.name,
    byRole,
    undefinedRoles: byRole.filter(({ first: a, second: b }) => a === null || b === null).map(({ role }) => role),
    missing: { first: missingFrom(first), second: missingFrom(second) },
  }
}

type Groups = ReturnType<typeof tiedGroups>

function figuresOf(
  role: string,
  first: readonly RankedCandidate[],
  second: readonly RankedCandidate[],
  grades: Grades,
  measure: NamedMeasure,
): RoleFigures {
  const [firstGroups, secondGroups] = [tiedGroups(first), tiedGroups(second)]
  const [before, after] = [standingsIn(firstGroups), standingsIn(secondGroups)]
  const both = [...before.keys()].filter((candidate) => after.has(candidate))
  const graded = both.filter((candidate) => grades.has(candidate))
  const keys = (standings: ReadonlyMap<string, number>, candidates: readonly string[]) =>
    Uint32Array.from(candidates, (candidate) => standings.get(candidate) as number)
  const counts = countPairsOfKeys(keys(before, both), keys(after, both))
  const gradeList = graded.map((candidate) => grades.get(candidate) as number)
  return {
    role,
    first: measure.of(judgedGroups(firstGroups, grades)),
    second: measure.of(judgedGroups(secondGroups, grades)),
    tauB: tauBOf(counts, both.length),
    flips: flipsOf(counts, keys(before, graded), keys(after, graded), gradeList),
  }
}

/** The first group has the greatest number; those whom nothing but their ids sets apart share one. */
function standingsIn(groups: Groups): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap((group, place) => group.map(({ candidateId }) => [candidateId, groups.length - place] as const)),
  )
}
