import type { ScoreLine } from '../model/match'
import { byCodeUnit, coverageOf, createShortlist, evaluateFeatures, scoreLine, weightedMean } from '../score'
import { BLOCK } from './column'
import type { ReadyRole } from './ready-role'
import { eachBlock } from './score'
import { BlockSums } from './sums'

/** A candidate of a pool beside a role. */
export interface PoolLine extends ScoreLine {
  /** The place in the pool. */
  readonly index: number
}

/** One more than the greatest score, coverage and eligibility, each with its none: the digits of a standing. */
const SCORES = 10_002
const COVERAGES = 1001
const WORST_GATE = 0b11

interface Placed {
  readonly index: number
  /** All that the order looks at but the id, as one number: the greater comes first. */
  readonly standing: number
}

/** The first `top` candidates in the order of `byRank`, best first. */
export function rankAll(role: ReadyRole, ids: readonly string[], size: number, top: number): readonly PoolLine[] {
  const idAt = ({ index }: Placed) => ids[index] as string
  const list = createShortlist<Placed>(top, (a, b) => b.standing - a.standing || byCodeUnit(idAt(a), idAt(b)))
  const block = new BlockSums(role, ['point', 'known'])
  const gates = new Uint8Array(BLOCK)
  eachBlock(size, (number, from, to) => {
    block.add(number, to - from, gates.fill(0))
    for (let i = 0; i < to - from; i++) {
      const standing = standingOf(block, gates, i)
      if (standing >= (list.last()?.standing ?? 0)) list.add({ index: from + i, standing })
    }
  })
  return list.sorted().map(({ index }) => lineAt(role, ids, index))
}

function standingOf({ sums, weights }: BlockSums, gates: Uint8Array, i: number): number {
  const weight = typeof weights === 'number' ? weights : (weights[i] as number)
  const score = weightedMean(sums.point[i] as number, weight) ?? -1
  const coverage = coverageOf(sums.known[i] as number, weight)
  return ((WORST_GATE - (gates[i] as number)) * SCORES + score + 1) * COVERAGES + coverage
}

/** A line for people: once more by the arithmetic of one candidate, over the values that the columns hold. */
function lineAt({ compiled, columns }: ReadyRole, ids: readonly string[], index: number): PoolLine {
  const features = columns.map((column) => {
    const value = column.at(index)
    return value && { ...value, paths: [] }
  })
  return { index, ...scoreLine(evaluateFeatures(compiled, features), ids[index] as string) }
}
