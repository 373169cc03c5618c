import { kendallTauB } from './agreement'
import type { NamedMeasure } from './measures'
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

/** Pairs of candidates whose order the second rule set turns round. */
export interface Flips {
  /** The higher grade stands first now. */
  readonly right: number
  readonly wrong: number
  /** Of equal grades, or of somebody whom nobody has judged. */
  readonly untold: number
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
  const [before, after] = [placesOf(firstGroups), placesOf(secondGroups)]
  const both = [...before.keys()].filter((candidate) => after.has(candidate))
  const placed = both.map((candidate) => placedIn(candidate, before, after, grades))
  return {
    role,
    first: measure.of(judgedGroups(firstGroups, grades)),
    second: measure.of(judgedGroups(secondGroups, grades)),
    tauB: kendallTauB(
      placed.map((one) => one.before),
      placed.map((one) => one.after),
    ),
    flips: flipsAmong(placed),
  }
}

/** Places from 0; those whom nothing but their ids sets apart share one. */
function placesOf(groups: Groups): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group, place) => group.map(({ candidateId }) => [candidateId, place] as const)))
}

interface Placed {
  readonly before: number
  readonly after: number
  readonly grade: number | undefined
}

function placedIn(
  candidate: string,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  grades: Grades,
): Placed {
  return {
    before: before.get(candidate) as number,
    after: after.get(candidate) as number,
    grade: grades.get(candidate),
  }
}

function flipsAmong(placed: readonly Placed[]): Flips {
  const flips = { right: 0, wrong: 0, untold: 0 }
  for (const [index, one] of placed.entries()) {
    for (let next = index + 1; next < placed.length; next++) {
      const other = placed[next] as Placed
      if ((one.before - other.before) * (one.after - other.after) < 0) flips[kindOfFlip(one, other)] += 1
    }
  }
  return flips
}

function kindOfFlip(one: Placed, other: Placed): keyof Flips {
  const [above, below] = one.after < other.after ? [one.grade, other.grade] : [other.grade, one.grade]
  if (above === undefined || below === undefined || above === below) return 'untold'
  return above > below ? 'right' : 'wrong'
}
