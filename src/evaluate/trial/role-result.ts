import type { RoleDifference } from '../../model/evaluation'
import type { Standing } from '../../pool/standing'
import { scoreAt } from '../../pool/standing'
import { rankBiasedOverlap, tauBOf } from '../agreement'
import type { ScoredOutcome } from '../calibration'
import { flipsOf } from '../flips'
import { countPairsOfKeys } from '../pairs'
import { judgedStandings } from '../ranking'
import { pairOf } from './cause'
import type { RoleMovement } from './movement'
import { movementIn } from './movement'
import type { Selection } from './selection'
import { selectionOf } from './selection'
import type { JudgedRole, RoleRun, Setting } from './setting'
import { RELEVANT_GRADE, runOf } from './setting'

/** What is kept of a role: figures, and none of its hundred thousand standings. */
export interface RoleResult {
  readonly role: string
  /** Under each rule set. */
  readonly runs: readonly RunResult[]
  /** From the first rule set to each of the others. */
  readonly changes: readonly RunChange[]
}

interface RunResult {
  /** Of each measure. */
  readonly values: readonly (number | null)[]
  readonly outcomes: readonly ScoredOutcome[]
  /** By each grouping. */
  readonly selections: readonly Selection[]
}

interface RunChange {
  readonly difference: RoleDifference
  readonly movement: RoleMovement
}

export function resultOf(judged: JudgedRole, setting: Setting): RoleResult {
  const runs = setting.matchers.map((matcher) => runOf(matcher, judged.role.id, setting))
  const results = runs.map((run) => runResult(run, judged, setting))
  const [first] = runs as [RoleRun]
  const changes = runs.slice(1).map((second, i) => {
    const primary = [results[0], results[i + 1]].map((result) => result?.values[0] ?? null)
    return changeOf(judged, first, second, setting.pool.ids, primary)
  })
  return { role: judged.role.id, runs: results, changes }
}

function runResult(run: RoleRun, { placed }: JudgedRole, { measures, groupings }: Setting): RunResult {
  const ranking = judgedStandings(run.standings, placed)
  return {
    values: measures.map((measure) => measure.of(ranking)),
    outcomes: placed.flatMap(({ index, grade }) => {
      const score = index === undefined ? null : scoreAt(run.standings[index] as Standing)
      return score === null ? [] : [{ predicted: score / 10_000, happened: grade >= RELEVANT_GRADE }]
    }),
    selections: groupings.map((grouping) => selectionOf(run, grouping)),
  }
}

function changeOf(
  { role, placed }: JudgedRole,
  first: RoleRun,
  second: RoleRun,
  ids: readonly string[],
  primary: readonly (number | null)[],
): RunChange {
  const ranked = placed.flatMap(({ index, grade }) => (index === undefined ? [] : [{ index, grade }]))
  const judged = ({ standings }: RoleRun) => Uint32Array.from(ranked, ({ index }) => standings[index] as Standing)
  const counts = countPairsOfKeys(first.standings, second.standings)
  const grades = ranked.map(({ grade }) => grade)
  const flips = flipsOf(counts, judged(first), judged(second), grades)
  const listed = ({ shortList }: RoleRun) => shortList.map(({ candidateId }) => candidateId)
  const difference: RoleDifference = {
    role: role.id,
    first: primary[0] ?? null,
    second: primary[1] ?? null,
    tauB: tauBOf(counts, ids.length),
    rankBiasedOverlap: rankBiasedOverlap(listed(first), listed(second)),
    flips,
  }
  return { difference, movement: movementIn(role.id, pairOf(role.id, first, second), ids, flips) }
}
