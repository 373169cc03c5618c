import { RolefitError } from '../errors'
import { coverageOf, weightedMean } from '../score'
import { BLOCK } from './column'
import type { GatedPoints } from './gated-points'
import { takeGates, takeMeans } from './loops'
import type { ReadyRole } from './ready-role'
import { BlockSums } from './sums'

/** What stands for a score that is null: the role has nothing that is scored of this candidate. */
export const NO_SCORE = 0xffff

/** One role over a pool, in the order of the pool. */
export interface PoolScores {
  /** 0–10000, half up; 65535 where there is nothing that is scored. */
  readonly scores: Uint16Array
  /** 0 yes, 1 unknown, 3 no. */
  readonly eligible: Uint8Array
}

/** How sure the scores of one role are, in the order of the pool. */
export interface PoolIntervals {
  /** The score if every unknown turned out worst, 0–10000. */
  readonly low: Uint16Array
  /** And best. */
  readonly high: Uint16Array
  /** Known weight by all weight, per mille. */
  readonly coverage: Uint16Array
}

/** Room for so many scores: the caller's own, or new. */
function roomFor(size: number, into?: PoolScores): PoolScores {
  if (into === undefined) return { scores: new Uint16Array(size), eligible: new Uint8Array(size) }
  const wrong = [into.scores.length, into.eligible.length].find((length) => length !== size)
  if (wrong === undefined) return into
  throw new RolefitError('invalid-option', 'into', { found: `${wrong} places`, expected: `${size} of each` })
}

/**
 * The score of every candidate and whether it passes the gates; a block at a time.
 *
 * @param into - where they are written.
 * @throws RolefitError `invalid-option` where there is not one place for each in it.
 */
export function scoreAll(role: ReadyRole, size: number, into?: PoolScores): PoolScores {
  const { scores, eligible } = roomFor(size, into)
  const block = new BlockSums(role, ['point'])
  eachBlock(size, (number, from, to) => {
    const gates = eligible.subarray(from, to).fill(0)
    block.add(number, to - from, gates)
    readPoints(scores.subarray(from, to), gates, block, role.points)
  })
  return { scores, eligible }
}

/** The scores of a block, and what the gates say, out of the sums that carry both. */
function readPoints(scores: Uint16Array, gates: Uint8Array, { sums, weights }: BlockSums, points: GatedPoints): void {
  if (typeof weights === 'number' && weights > 0) takeMeans(scores, gates, sums.point, points, weights)
  else {
    takeGates(gates, sums.point, points, scores.length)
    means(scores, sums.point, weights, NO_SCORE)
  }
}

/** What every score may be at worst and at best, and how much of it is known. */
export function intervalsAll(role: ReadyRole, size: number): PoolIntervals {
  const [low, high, coverage] = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)]
  const block = new BlockSums(role, ['low', 'high', 'known'])
  const { sums, weights } = block
  eachBlock(size, (number, from, to) => {
    block.add(number, to - from)
    means(low.subarray(from, to), sums.low, weights, 0)
    means(high.subarray(from, to), sums.high, weights, 10_000)
    coverages(coverage.subarray(from, to), sums.known, weights)
  })
  return { low, high, coverage }
}

/** The blocks of a pool by number, each with its first candidate and the one behind its last. */
export function eachBlock(size: number, visit: (block: number, from: number, to: number) => void): void {
  for (let from = 0; from < size; from += BLOCK) visit(from / BLOCK, from, Math.min(from + BLOCK, size))
}

/** The weighted mean of each candidate of a block; `none` where nothing is weighed. */
export function means(into: Uint16Array, sums: Int32Array, weights: number | Int32Array, none: number): void {
  if (weights === 0) into.fill(none)
  else if (typeof weights === 'number') {
    for (let i = 0; i < into.length; i++) into[i] = weightedMean(sums[i] as number, weights) as number
  } else {
    for (let i = 0; i < into.length; i++) into[i] = weightedMean(sums[i] as number, weights[i] as number) ?? none
  }
}

export function coverages(into: Uint16Array, known: Int32Array, weights: number | Int32Array): void {
  for (let i = 0; i < into.length; i++) {
    into[i] = coverageOf(known[i] as number, typeof weights === 'number' ? weights : (weights[i] as number))
  }
}
