import { FULL } from '../curve/shapes'
import type { Eligibility, Status } from '../model/match'
import { RANK_OF_ELIGIBILITY } from './order'

export { FULL }

/**
 * From this low end on, an outcome whose ends differ is near all the same, and known. A leaf with one way to answer it is
 * near from the near-miss line on, as its ends are both near or better. Where there are several ways, one that is near
 * settles nothing while another is unknown, so that there only 1000 will do; with alternatives it is the same.
 */
export function knownFrom(ways: number, nearMiss: number): number {
  return ways === 1 ? nearMiss : FULL
}

/** The least and the greatest score that answers to what is unknown could make of something. */
export interface Ends {
  readonly low: number
  readonly high: number
}

export type ScoredStatus = Exclude<Status, 'not-scored'>

/** What an outcome is called: by its ends alone, so that every engine can tell. */
export function statusOf({ low, high }: Ends, knownFrom: number, nearMiss: number): ScoredStatus {
  if (low === FULL) return 'met'
  if (high < nearMiss) return 'unmet'
  return low === high || low >= knownFrom ? 'near' : 'unknown'
}

/** `floor((20·S + W) / (2·W))`: the weighted mean per ten thousand, half up; null where nothing is weighed. */
export function weightedMean(sum: number, weight: number): number | null {
  return weight === 0 ? null : Math.floor((20 * sum + weight) / (2 * weight))
}

/**
 * `weightedMean` for many sums of one weight, above 0, without a division: the whole part of `sum × times + plus`. By the quarter of a
 * `1 / weight` that is added, what should be whole stays above itself in spite of roundings, and nothing else becomes whole.
 */
export function meanFactors(weight: number): { readonly times: number; readonly plus: number } {
  return { times: 10 / weight, plus: 0.5 + 0.25 / weight }
}

/** Known weight by all weight, per mille, rounded down so that 1000 means all; 0 where nothing is weighed. */
export function coverageOf(known: number, weight: number): number {
  return weight === 0 ? 0 : Math.floor((1000 * known) / weight)
}

/** What eligibility asks of a requirement that is gated. */
export interface Gated extends Ends {
  readonly gate: number
  readonly status: Status
}

/** No when it is sure to be below its gate; unknown when it is itself, or may yet be below; else yes. */
export function gateOf({ low, high, gate, status }: Gated): Eligibility {
  if (high < gate) return 'no'
  return status === 'unknown' || low < gate ? 'unknown' : 'yes'
}

/** The worst that any of the gates says. */
export function eligibilityOf(gated: readonly Gated[]): Eligibility {
  return gated.map(gateOf).reduce(worseOf, 'yes')
}

export function worseOf(a: Eligibility, b: Eligibility): Eligibility {
  return RANK_OF_ELIGIBILITY[a] < RANK_OF_ELIGIBILITY[b] ? b : a
}
