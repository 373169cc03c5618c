import type { Curve } from '../../curve/curve'
import { worthAway } from '../../curve/free'
import { table } from '../../curve/shapes'
import type { EducationLeaf } from '../../model/constraint'
import type { DegreeFact, Facts } from '../../model/facts'
import type { Stated } from '../../model/match'
import type { RuleSet } from '../../model/rule-set'
import type { EducationLevel } from '../../vocab/education'
import { EDUCATION } from '../../vocab/education'
import type { SchoolTier } from '../../vocab/study'
import { SCHOOL_TIERS } from '../../vocab/study'
import type { Comparison, FeatureValue, Scorer } from '../scoring'
import { bounds, NOT_STATED, overBy, shortBy, within } from '../stated'

const TOP = 7

/** What 全日制 or 211 asks for where no level is named: these words speak of higher education. */
const IMPLIED_LEVEL = 'junior-college' satisfies EducationLevel

/**
 * Rank of the highest completed education, 0–7; with a mode of study or classes of school, of the highest that has them.
 *
 * A degree that is still studied for, or was left, counts one rank lower: the level below is what is there. A mode or a
 * school that the profile does not tell leaves bounds, and so does an entry whose level was not understood.
 */
export const educationScorer: Scorer<'education'> = {
  criteria: (leaf, { rules }) => [
    { key: educationKey(leaf), feature: (facts) => educationRank(facts, leaf), curve: educationCurve(leaf, rules) },
  ],
  expected: (leaf) => bounds('education', { min: leaf.min ?? (leaf.max ? undefined : IMPLIED_LEVEL), max: leaf.max }),
  compare: (leaf, facts) => compareEducation(leaf, facts),
}

function educationKey({ fullTime, schoolTiers = [] }: EducationLeaf): string {
  const filters = [...(fullTime ? ['full-time'] : []), ...[...new Set<string>(schoolTiers)].sort()]
  return filters.length === 0 ? 'education.rank' : `education.rank(${filters.join('|')})`
}

function educationRank({ degrees }: Facts, leaf: EducationLeaf): FeatureValue | undefined {
  if (degrees.items.length === 0) return degrees.stated ? { low: 0, high: 0, paths: [] } : undefined
  const sure = best(degrees.items.filter((degree) => fits(degree, leaf) === 'yes'))
  const possible = best(degrees.items.filter((degree) => fits(degree, leaf) !== 'no'))
  const path = (possible ?? best(degrees.items))?.source.path
  return { low: rankOf(sure), high: degrees.stated ? rankOf(possible) : TOP, paths: path === undefined ? [] : [path] }
}

function best(degrees: readonly DegreeFact[]): DegreeFact | undefined {
  return degrees.reduce<DegreeFact | undefined>(
    (top, degree) => (top && rankOf(top) >= rankOf(degree) ? top : degree),
    undefined,
  )
}

/** What a degree counts; none counts as the lowest rank. */
function rankOf(degree: DegreeFact | undefined): number {
  if (degree === undefined) return 0
  const { rank } = EDUCATION[degree.level]
  return degree.status === 'completed' ? rank : Math.max(rank - 1, 0)
}

type Fit = 'yes' | 'maybe' | 'no'

function fits(degree: DegreeFact, leaf: EducationLeaf): Fit {
  const fits = [modeFits(degree, leaf), schoolFits(degree, leaf)]
  if (fits.includes('no')) return 'no'
  return fits.includes('maybe') ? 'maybe' : 'yes'
}

function modeFits({ fullTime }: DegreeFact, leaf: EducationLeaf): Fit {
  if (!leaf.fullTime) return 'yes'
  return fullTime === undefined ? 'maybe' : fullTime ? 'yes' : 'no'
}

/** A school that is in no class may be one that the vocabulary does not know; one of another class is none of these. */
function schoolFits({ schoolTiers }: DegreeFact, leaf: EducationLeaf): Fit {
  const asked = leaf.schoolTiers ?? []
  if (asked.length === 0 || schoolTiers.some((tier) => asked.some((other) => isOf(tier, other)))) return 'yes'
  return schoolTiers.length === 0 ? 'maybe' : 'no'
}

/** A school of 985 is one of 211 as well. */
function isOf(tier: SchoolTier, asked: SchoolTier): boolean {
  return tier === asked || (SCHOOL_TIERS[tier].implies as readonly string[]).includes(asked)
}

/** The bounds in order, whichever way round a hand-written role has them. */
function ranksAsked(leaf: EducationLeaf): { min: number; max: number } {
  const min = EDUCATION[leaf.min ?? (leaf.max ? 'primary' : IMPLIED_LEVEL)].rank
  const max = leaf.max ? EDUCATION[leaf.max].rank : TOP
  return min <= max ? { min, max } : { min: max, max: min }
}

function educationCurve(leaf: EducationLeaf, rules: RuleSet): Curve {
  const { min, max } = ranksAsked(leaf)
  return table(
    Array.from({ length: TOP + 1 }, (_, rank) => {
      if (rank > max) return rules.overqualification.education
      return rank >= min ? 1000 : shortOf(min, rank, rules)
    }),
  )
}

function shortOf(min: number, rank: number, { curves, shapes }: RuleSet): number {
  const { below, exceptions } = curves.education
  const exception = exceptions.find(({ asked, held }) => EDUCATION[asked].rank === min && EDUCATION[held].rank === rank)
  if (exception) return exception.score
  return shapes?.education ? worthAway(min - rank, shapes.education) : (below[min - rank - 1] ?? 0)
}

function compareEducation(leaf: EducationLeaf, facts: Facts): Comparison {
  const value = educationRank(facts, leaf)
  if (value === undefined || facts.degrees.items.length === 0) return { actual: NOT_STATED }
  const { min, max } = ranksAsked(leaf)
  const unfinished = unfinishedAt(facts, leaf, value)
  const high = unfinished ? EDUCATION[unfinished.level].rank : value.high
  const shortfall = shortBy('steps', min - high) ?? overBy('steps', value.low - max)
  const actual = unfinished ? unfinishedEducation(unfinished) : actualEducation(facts, value)
  return { actual, ...(shortfall && { shortfall }) }
}

/** The degree that is told although it is not there, since nothing finished counts more: it would answer, or is all there is. */
function unfinishedAt({ degrees }: Facts, leaf: EducationLeaf, { low, high }: FeatureValue): DegreeFact | undefined {
  if (low < high) return undefined
  const { min } = ranksAsked(leaf)
  const counted = degrees.items.filter((degree) => fits(degree, leaf) === 'yes' && rankOf(degree) === high)
  const isDone = counted.some(({ status }) => status === 'completed')
  return counted.find(({ status, level }) => {
    return status !== 'completed' && high < min && (!isDone || EDUCATION[level].rank >= min)
  })
}

/** Told as itself and with its date, not as the level below, which is what it counts. */
function unfinishedEducation({ level, status, due }: DegreeFact): Stated {
  const state = status === 'left' ? 'left' : 'pending'
  return { shape: 'bounds', unit: 'education', min: level, max: level, state, ...(due !== undefined && { due }) }
}

/** The level by the name that the profile has for it: 中专 and 高中 are of one rank. */
function actualEducation({ degrees }: Facts, { low, high }: FeatureValue): Stated {
  const held = degrees.items.find((degree) => degree.status === 'completed' && rankOf(degree) === high)?.level
  if (low < high && high === TOP) return low === 0 ? NOT_STATED : bounds('education', { min: levelAt(low) })
  return within('education', low === high && held ? held : levelAt(low), held ?? levelAt(high))
}

function levelAt(rank: number): EducationLevel {
  const levels = Object.keys(EDUCATION) as EducationLevel[]
  return levels.find((level) => EDUCATION[level].rank === rank) as EducationLevel
}
