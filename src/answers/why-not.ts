import type { Curve } from '../curve/curve'
import { at } from '../curve/curve'
import type { Kind } from '../model/constraint'
import type { ScoreLine, Stated } from '../model/match'
import type { Evaluation, LeafNode } from '../score'
import { byRank, evaluateFeatures, scoredLeaves, scoreLine } from '../score'
import { neededValue } from './needed-value'

/** What is to be reached: every gate, or a place before a match (the last of a short list, for one). */
export type LineToReach = 'eligible' | ScoreLine

/** One feature that would have to be more. */
export interface Step {
  readonly requirementId: string
  readonly kind: Kind
  /** The feature, by its key. */
  readonly feature: string
  /** Its value, the least that it may be; null where it is unknown. */
  readonly from: number | null
  readonly to: number
  /** The value to reach, for people. */
  readonly needs: Stated
}

/** Changes that together reach the line, and of which none could be left out or be smaller with the others as they are. */
export interface Way {
  readonly steps: readonly Step[]
  /** What becomes of the candidate by them, scored again. */
  readonly after: ScoreLine
}

/** What nobody can change, may be asked to, or has in hand: an assessment is somebody else's to give. */
const FIXED: readonly Kind[] = ['age', 'gender', 'trait']

/** Combinations that are tried; beyond, the one way is told that is left when all that is not needed is taken out. */
const MOST_TRIED = 2000

/**
 * The smallest changes by which a candidate would reach a line: all ways of the fewest steps, in the order of the posting, found
 * by scoring again. Empty where the line is reached already, or nothing that a person can change would do.
 */
export function whyNot(start: Evaluation, candidateId: string, line: LineToReach): readonly Way[] {
  const search = searchOf(start, candidateId, line)
  if (search.reaches([]) || !search.reaches(search.moves)) return []
  const fewest = fewestOf(search)
  return (fewest ?? [needed(search, search.moves)]).map((moves) => wayOf(search, moves))
}

/** A column that can be raised, with all values at which anything changes, and the one that pays most. */
interface Move {
  readonly column: number
  readonly leaf: LeafNode
  readonly requirementId: string
  readonly values: readonly number[]
  readonly to: number
}

interface Search {
  readonly start: Evaluation
  readonly candidateId: string
  readonly moves: readonly Move[]
  readonly reaches: (moves: readonly Move[]) => boolean
}

function searchOf(start: Evaluation, candidateId: string, line: LineToReach): Search {
  const reaches = (moves: readonly Move[]) => {
    const after = lineAfter(start, candidateId, moves)
    return line === 'eligible' ? after.eligible === 'yes' : byRank(after, line) < 0
  }
  return { start, candidateId, moves: movesOf(start), reaches }
}

function lineAfter(start: Evaluation, candidateId: string, moves: readonly Move[]): ScoreLine {
  const features = [...start.features]
  for (const { column, to } of moves) features[column] = { low: to, high: to, paths: features[column]?.paths ?? [] }
  return scoreLine(evaluateFeatures(start.compiled, features), candidateId)
}

/** Every column that a person can raise, once, in the order of the posting. */
function movesOf({ compiled, features }: Evaluation): readonly Move[] {
  const leaves = compiled.requirements.flatMap(({ requirement, node }) =>
    scoredLeaves(node)
      .filter(({ leaf }) => !FIXED.includes(leaf.kind))
      .map((leaf) => ({ leaf, requirementId: requirement.id })),
  )
  return features.flatMap((value, column) => {
    const asking = leaves.filter(({ leaf }) => leaf.criteria.some((criterion) => criterion.column === column))
    const [first] = asking
    if (first === undefined) return []
    const curves = asking.flatMap(({ leaf }) =>
      leaf.criteria
        .filter((criterion) => criterion.column === column)
        .map(({ curve }) => ({ curve, weight: leaf.weight })),
    )
    const values = risesAfter(
      value?.low ?? -1,
      curves.map(({ curve }) => curve),
    )
    const pay = (x: number) => curves.reduce((sum, { curve, weight }) => sum + weight * at(curve, x), 0)
    const [best] = [...values].sort((a, b) => pay(b) - pay(a) || a - b)
    return best === undefined ? [] : [{ ...first, column, values, to: best }]
  })
}

/** The values above `low` at which any of the curves pays more than just before. */
function risesAfter(low: number, curves: readonly Curve[]): readonly number[] {
  const rises = curves.flatMap(({ values }) =>
    values.flatMap((paid, x) => (x > low && paid > (x === 0 ? 0 : (values[x - 1] as number)) ? [x] : [])),
  )
  return [...new Set(rises)].sort((a, b) => a - b)
}

/** All sets of the smallest size that reach the line; undefined where too many would have to be tried. */
function fewestOf({ moves, reaches }: Search): readonly (readonly Move[])[] | undefined {
  let tried = 0
  let sets: readonly (readonly Move[])[] = moves.map((move) => [move])
  while (sets.length > 0) {
    tried += sets.length
    if (tried > MOST_TRIED) return undefined
    const found = sets.filter(reaches)
    if (found.length > 0) return found
    sets = sets.flatMap((set) => moves.slice(moves.indexOf(set.at(-1) as Move) + 1).map((move) => [...set, move]))
  }
  return undefined
}

/** What is left when every move is taken out, the last first, without which the line is still reached. */
function needed({ reaches }: Search, moves: readonly Move[]): readonly Move[] {
  return moves.reduceRight<readonly Move[]>((kept, move) => {
    const without = kept.filter((other) => other !== move)
    return reaches(without) ? without : kept
  }, moves)
}

/** The moves made as small as the line allows. A smaller one may be known where a greater is not, and spare another. */
function wayOf(search: Search, moves: readonly Move[]): Way {
  const least = lowered(search, moves)
  const kept = needed(search, least)
  if (kept.length < least.length) return wayOf(search, kept)
  const { start, candidateId } = search
  return { steps: least.map((move) => stepOf(start, move)), after: lineAfter(start, candidateId, least) }
}

/** Each move as small as it may be with the others as they are, one after the other. */
function lowered({ reaches }: Search, moves: readonly Move[]): readonly Move[] {
  return moves.reduce<readonly Move[]>((set, move) => {
    const others = set.filter((other) => other !== move)
    const to = move.values.find((value) => reaches([...others, { ...move, to: value }])) ?? move.to
    return set.map((other) => (other === move ? { ...move, to } : other))
  }, moves)
}

function stepOf({ compiled, features }: Evaluation, { column, leaf, requirementId, to }: Move): Step {
  const { key = '' } = compiled.features[column] ?? {}
  const needs = neededValue(leaf.leaf, key, to, compiled.context)
  return { requirementId, kind: leaf.leaf.kind, feature: key, from: features[column]?.low ?? null, to, needs }
}
