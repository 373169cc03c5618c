import type { ScoreLine } from '../model/match'
import { coverageOf, scoreLine, weightedMean } from '../score'
import { createBestPlaces } from './best-places'
import { BLOCK } from './column'
import { takeGates } from './loops'
import { evaluateAt } from './points'
import type { ReadyRole } from './ready-role'
import { eachBlock } from './score'
import type { Standing } from './standing'
import { standingOf } from './standing'
import { BlockSums } from './sums'

/** A candidate of a pool beside a role. */
export interface PoolLine extends ScoreLine {
  /** The place in the pool. */
  readonly index: number
}

/** The first `top` candidates in the order of `byRank`, best first. */
export function rankAll(role: ReadyRole, ids: readonly string[], size: number, top: number): readonly PoolLine[] {
  const best = createBestPlaces(ids, top)
  eachBlockOfStandings(role, size, (standings, from) => {
    for (let i = 0; i < standings.length; i++) best.add(from + i, standings[i] as Standing)
  })
  return best.sorted().map((index) => lineAt(role, ids, index))
}

/** Where every candidate stands, in the order of the pool. */
export function standingsAll(role: ReadyRole, size: number): Uint32Array {
  const all = new Uint32Array(size)
  eachBlockOfStandings(role, size, (standings, from) => all.set(standings, from))
  return all
}

/** The standings of one block after the other; the array is that of the block before. */
function eachBlockOfStandings(
  role: ReadyRole,
  size: number,
  visit: (standings: Uint32Array, from: number) => void,
): void {
  const block = new BlockSums(role, ['point', 'known'])
  const gates = new Uint8Array(BLOCK)
  const standings = new Uint32Array(BLOCK)
  eachBlock(size, (number, from, to) => {
    block.add(number, to - from, gates.fill(0))
    takeGates(gates, block.sums.point, role.points, to - from)
    for (let i = 0; i < to - from; i++) standings[i] = standingIn(block, gates, i)
    visit(standings.subarray(0, to - from), from)
  })
}

function standingIn({ sums, weights }: BlockSums, gates: Uint8Array, i: number): Standing {
  const weight = typeof weights === 'number' ? weights : (weights[i] as number)
  return summedStanding(gates[i] as number, sums.point[i] as number, sums.known[i] as number, weight)
}

/**
 * @param gate - of `ELIGIBILITY_BITS`.
 * @param sum - of weight × value; `known` of the weight that is known, `weight` of all.
 */
export function summedStanding(gate: number, sum: number, known: number, weight: number): Standing {
  return standingOf(gate, weightedMean(sum, weight) ?? -1, coverageOf(known, weight))
}

/** A line for people: once more by the arithmetic of one candidate, over the values that the columns hold. */
function lineAt(role: ReadyRole, ids: readonly string[], index: number): PoolLine {
  return { index, ...scoreLine(evaluateAt(role, index), ids[index] as string) }
}
