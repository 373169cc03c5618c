import type { JudgedRanking, TiedGroup } from '../ranking'

export interface MeasureOptions {
  /** How much of the top is looked at; all of it where it is left out. */
  readonly k?: number
  /** The least grade that counts as relevant, for measures that know only yes and no. */
  readonly relevant: number
}

/**
 * A figure for the ranking of one role, 0–1, greater is better; null where it is undefined: nobody who was judged is relevant.
 *
 * Of tied candidates it is the mean over all their orders (McSherry & Najork, Computing information retrieval performance
 * measures efficiently in the presence of tied scores, ECIR 2008). Whoever was not judged counts as grade 0.
 */
export type Measure = (ranking: JudgedRanking, options: MeasureOptions) => number | null

/** How many of the top `k` stand in a group. */
export function within({ start, size }: TiedGroup, k: number | undefined): number {
  return k === undefined ? size : Math.max(0, Math.min(size, k - start))
}

export function relevantIn(grades: readonly number[], relevant: number): number {
  return grades.filter((grade) => grade >= relevant).length
}
