import type { Flat } from './twelve'
import { CRITERIA } from './twelve'

/** What is worth less than nothing at all is known: the default rule set's credit. */
const CREDIT = 300

type Scorer = (candidate: Flat) => number

/** A function for each criterion over ready objects, as one would write it by hand: a table, a weight, and what is unknown. */
const SCORERS: readonly Scorer[] = CRITERIA.map(({ letter, weight, curve: { values } }) => {
  const last = values.length - 1
  return (candidate) => {
    const value = candidate[letter]
    return weight * (value === undefined ? CREDIT : (values[Math.min(value, last)] as number))
  }
})

const WEIGHT = CRITERIA.reduce((sum, { weight }) => sum + weight, 0)

export function scoreByClosures(candidate: Flat): number {
  let sum = 0
  for (const scorer of SCORERS) sum += scorer(candidate)
  return Math.round((10 * sum) / WEIGHT)
}

/** The same, but each function says why: an object with what was asked, what is there and what it is worth. */
const EXPLAINERS = CRITERIA.map(({ letter, weight, curve: { values }, full }) => {
  const last = values.length - 1
  return (candidate: Flat) => {
    const actual = candidate[letter]
    const score = actual === undefined ? CREDIT : (values[Math.min(actual, last)] as number)
    const status = actual === undefined ? 'unknown' : score === 1000 ? 'met' : score >= 400 ? 'near' : 'unmet'
    const shortfall = actual !== undefined && actual < full ? full - actual : undefined
    return { criterion: letter, weight, score, status, expected: full, actual, shortfall }
  }
})

export function explainByClosures(candidate: Flat): { readonly score: number; readonly outcomes: readonly object[] } {
  const outcomes = EXPLAINERS.map((explainer) => explainer(candidate))
  const sum = outcomes.reduce((sum, { weight, score }) => sum + weight * score, 0)
  return { score: Math.round((10 * sum) / WEIGHT), outcomes }
}
