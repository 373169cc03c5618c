import { RolefitError } from '../errors'
import type { Appraisal, AppraisalItem, AppraisalMean, AppraisalSection, Ratings } from '../model/appraisal'
import type { Scorecard, ScorecardSection } from '../model/role'
import { coverageOf, FULL, weightedMean } from './combine'

export interface AppraisalRules {
  /** What a section weighs, 0–1000, by its id; 100 where it is not named. */
  readonly weights: Readonly<Record<string, number>>
  /** What an item that is not rated is worth, 0–1000. */
  readonly credit: number
}

const SECTION_WEIGHT = 100

/** Each step of a rating is worth a quarter: 1 is 0, 2 is 250, …, 5 is 1000. */
const LOWEST = 1
const STEP = FULL / 4

/**
 * An appraisal form filled in, by the arithmetic of roles: a section is the mean of its items, which weigh the same; the
 * total is the mean of the sections' scores by their weights. Both are per ten thousand and rounded half up. A section
 * without items weighs nothing.
 *
 * @throws RolefitError `invalid-ratings`: a rating of an item that the form does not have; `invalid-option`: a weight of a
 *   section that it does not have.
 */
export function appraise(scorecard: Scorecard, ratings: Ratings, rules: AppraisalRules): Appraisal {
  checkIds(scorecard, ratings, rules.weights)
  const sections = scorecard.sections.map((section) => appraiseSection(section, ratings, rules))
  return { scorecardId: scorecard.id, sections, ...totalOf(sections) }
}

function appraiseSection(section: ScorecardSection, ratings: Ratings, rules: AppraisalRules): AppraisalSection {
  const items = section.items.map(({ id }): AppraisalItem => {
    const rating = Object.hasOwn(ratings, id) ? (ratings[id] as number) : null
    return { id, rating, score: rating === null ? rules.credit : (rating - LOWEST) * STEP }
  })
  const weight = rules.weights[section.id] ?? SECTION_WEIGHT
  return { id: section.id, weight, items, ...meanOf(items) }
}

function meanOf(items: readonly AppraisalItem[]): AppraisalMean {
  const mean = (unrated: (item: AppraisalItem) => number) =>
    weightedMean(
      items.reduce((sum, item) => sum + (item.rating === null ? unrated(item) : item.score), 0),
      items.length,
    )
  const rated = items.filter(({ rating }) => rating !== null).length
  return {
    score: mean(({ score }) => score),
    interval: [mean(() => 0) ?? 0, mean(() => FULL) ?? 10 * FULL],
    coverage: coverageOf(rated, items.length),
  }
}

function totalOf(sections: readonly AppraisalSection[]): AppraisalMean {
  const filled = sections.filter(({ score, weight }) => score !== null && weight > 0)
  const weight = filled.reduce((sum, section) => sum + section.weight, 0)
  const sum = (value: (section: AppraisalSection) => number) =>
    filled.reduce((total, section) => total + section.weight * value(section), 0)
  const mean = (total: number) => Math.floor((2 * total + weight) / (2 * weight))
  if (weight === 0) return { score: null, interval: [0, 10 * FULL], coverage: 0 }
  return {
    score: mean(sum(({ score }) => score ?? 0)),
    interval: [mean(sum(({ interval }) => interval[0])), mean(sum(({ interval }) => interval[1]))],
    coverage: Math.floor(sum(({ coverage }) => coverage) / weight),
  }
}

function checkIds({ sections }: Scorecard, ratings: Ratings, weights: AppraisalRules['weights']): void {
  const items = new Set(sections.flatMap((section) => section.items.map(({ id }) => id)))
  const unknownItem = Object.keys(ratings).find((id) => !items.has(id))
  if (unknownItem !== undefined) {
    const detail = { found: 'no such item', expected: 'the id of an item of the scorecard' }
    throw new RolefitError('invalid-ratings', `ratings.${unknownItem}`, detail)
  }
  const known = sections.map(({ id }) => id)
  const unknownSection = Object.keys(weights).find((id) => !known.includes(id))
  if (unknownSection !== undefined) {
    const detail = { found: 'no such section', expected: `one of ${known.join(', ')}` }
    throw new RolefitError('invalid-option', `weights.${unknownSection}`, detail)
  }
}
