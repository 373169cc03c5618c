import type { Appraisal } from './model/appraisal'
import { AppraisalOptions, Ratings } from './model/appraisal'
import { check } from './model/check'
import { Scorecard } from './model/role'
import { DEFAULT_RULES } from './rules/default'
import { appraise } from './score'

/**
 * An appraisal form filled in: the mean of each section and of all, per ten thousand, with what the missing ratings leave
 * open. A rating of 1 is worth nothing, 5 all of it, and each step between a quarter.
 *
 * @param ratings - 1–5 by the id of the item; an item that is left out is not rated.
 * @throws RolefitError `invalid-scorecard`, `invalid-ratings` or `invalid-option` with the path of the fault.
 *
 * @example
 * const item = { id: '1.1', text: 'Punctual', span: [0, 8] }
 * const section = { id: '1', title: '', span: [0, 8], items: [item] }
 * const scorecard = { id: 'a', title: 'Appraisal', span: [0, 8], sections: [section] }
 * scoreAppraisal(scorecard, { '1.1': 5 }, { weights: { '1': 300 } }).score
 * // → 10000
 */
export function scoreAppraisal(scorecard: Scorecard, ratings: Ratings, options: AppraisalOptions = {}): Appraisal {
  const form = check(Scorecard, scorecard, { what: 'scorecard', code: 'invalid-scorecard' })
  const rated = check(Ratings, ratings, { what: 'ratings', code: 'invalid-ratings' })
  const { weights = {}, credit = DEFAULT_RULES.unknowns.credit } = check(AppraisalOptions, options, {
    what: 'options',
    code: 'invalid-option',
  })
  return appraise(form, rated, { weights, credit })
}
