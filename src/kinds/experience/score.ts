import type { Curve } from '../../curve/curve'
import { risingTo } from '../../curve/free'
import { bent, easingOff, step } from '../../curve/shapes'
import type { ExperienceLeaf, Scope } from '../../model/constraint'
import type { JobAccount } from '../../model/job-account'
import type { Label, Stated } from '../../model/match'
import type { RuleSet } from '../../model/rule-set'
import type { Term } from '../../model/term'
import { byId, byIdAndWord, termsKey } from '../affinity'
import type { Comparer, RoleContext, Scorer } from '../scoring'
import { bounds, labelOf, NOT_STATED, overBy, shortBy, within } from '../stated'
import { accountsOf } from './months/accounts'
import type { MonthRules } from './months/count'
import { MOST_MONTHS, monthsWithin } from './months/count'
import { isLeadership, ownWords } from './months/fit'

/**
 * Months of work inside the scope, 0–600, overlapping jobs counted once.
 *
 * The key names the scope and leaves the bounds out: 「5年以上KA經驗」 and 「3年以上KA經驗」 read one column of a pool through two
 * curves. Where a scope points at the role itself, what that is stands in the key.
 */
export const experienceScorer: Scorer<'experience'> = {
  criteria: (leaf, { rules, role }) => {
    const reads = readsOf(rules)
    return [
      {
        key: experienceKey(leaf.scope, role),
        reads,
        feature: monthsWithin(leaf.scope, role, reads),
        curve: experienceCurve(leaf, rules),
      },
    ]
  },
  expected: (leaf) => {
    const { min, max } = monthsAsked(leaf)
    return bounds('months', { min: min === 0 ? undefined : min, max, about: scopeLabels(leaf.scope) })
  },
  comparer: (leaf) => comparerOf(leaf),
}

function readsOf({ curves: { experience }, evidence }: RuleSet): MonthRules {
  return { jobs: experience.jobs, near: experience.near, fuzzy: evidence.fuzzy }
}

function experienceKey(scope: Scope = {}, role: RoleContext): string {
  const { industries = [], functions = [], minSeniority, sameRole, related } = scope
  const others = ownWords(scope)
  const isRelated = related && industries.length + functions.length === 0 && !sameRole
  const parts = [
    industries.length > 0 ? `industry=${termsKey(industries, byId)}` : '',
    functions.length > 0 ? `function=${termsKey(functions, byIdAndLead)}` : '',
    others.length > 0 ? `word=${termsKey(others, byIdAndWord)}` : '',
    minSeniority ? `seniority>=${byId(minSeniority)}` : '',
    sameRole ? `same=${JSON.stringify(role.title)}:${role.functions.join('|')}@${role.seniority ?? ''}` : '',
    isRelated ? `related=${role.functions.join('|')}/${role.industries.join('|')}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'experience.months' : `experience.months(${parts.join(';')})`
}

/** 团队管理 and 企业管理 are one function by id, but to have led answers the first alone. */
function byIdAndLead(term: Term): string {
  return isLeadership(term) ? `${byId(term)}+led` : byId(term)
}

/** Without a bound, some experience: a month. The bounds in order, whichever way round a hand-written role has them. */
function monthsAsked({ minMonths, maxMonths }: ExperienceLeaf): { min: number; max?: number } {
  const capped = (months: number) => Math.min(months, MOST_MONTHS)
  if (maxMonths === undefined) return { min: capped(minMonths ?? 1) }
  const min = minMonths ?? 0
  return { min: capped(Math.min(min, maxMonths)), max: capped(Math.max(min, maxMonths)) }
}

function experienceCurve(leaf: ExperienceLeaf, rules: RuleSet): Curve {
  const { min, max } = monthsAsked(leaf)
  const rising = risingCurve(min, rules)
  if (max === undefined) return rising
  const { months, score } = rules.overqualification.experience
  return easingOff(rising, { after: max, over: months, floor: score })
}

function risingCurve(min: number, { curves, shapes }: RuleSet): Curve {
  if (shapes?.experience) return risingTo(min, shapes.experience)
  return min <= 1 ? step(min) : bent(min, curves.experience.knee)
}

function scopeLabels(scope: Scope = {}): readonly Label[] {
  const { industries = [], functions = [], others = [], minSeniority } = scope
  const terms = [...industries, ...functions, ...others, ...(minSeniority ? [minSeniority] : [])]
  return [...new Map(terms.map((term) => [term.id ?? term.text, labelOf(term)])).values()]
}

function comparerOf(leaf: ExperienceLeaf): Comparer {
  const { min, max = MOST_MONTHS } = monthsAsked(leaf)
  const about = scopeLabels(leaf.scope)
  return (facts, months) => {
    if (months === undefined) return { actual: NOT_STATED }
    const { weighed = [], paths } = months
    const jobs = accountsOf(weighed, facts.notes)
    return {
      actual: monthsShown(months.low, months.high, about),
      shortfall: shortBy('months', min - months.high) ?? overBy('months', months.low - max),
      jobs: jobs.length > 0 ? jobs : undefined,
      toldAt: paths.length > 0 ? undefined : placesOf(jobs),
    }
  }
}

/** The jobs that were weighed and came to nothing; or the list that has none. */
function placesOf(jobs: readonly JobAccount[]): readonly string[] {
  return jobs.length > 0 ? jobs.map(({ path }) => path) : ['work']
}

/** A job without dates leaves the months open upwards. */
function monthsShown(low: number, high: number, about: readonly Label[]): Stated {
  if (low === high || high < MOST_MONTHS) return within('months', low, high, about)
  return low === 0 ? NOT_STATED : bounds('months', { min: low, about })
}
