import type { Curve } from '../../curve/curve'
import { worthAway } from '../../curve/free'
import { table } from '../../curve/shapes'
import type { EducationLeaf } from '../../model/constraint'
import type { Draft } from '../../model/draft'
import type { DegreeFact, Facts } from '../../model/facts'
import type { Bounds, Stated } from '../../model/match'
import type { RuleSet } from '../../model/rule-set'
import type { EducationLevel } from '../../vocab/education/levels'
import { EDUCATION, SCHOOL_TIERS } from '../../vocab/facts.constant'
import type { SchoolTier } from '../../vocab/study'
import type { Comparer, FeatureValue, Scorer } from '../scoring'
import { bounds, NOT_STATED, overBy, shortBy, toldAt } from '../stated'
import { asksStudy, studyAsked, studyTold } from './study'

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
  expected: (leaf) => bounds('education', { min: leastTold(leaf), max: leaf.max, about: studyAsked(leaf) }),
  comparer: (leaf) => comparerOf(leaf),
}

/** Where a way of study or a school is asked for and no level, none is told. */
function leastTold(leaf: EducationLeaf): EducationLevel | undefined {
  return leaf.min ?? (leaf.max || asksStudy(leaf) ? undefined : IMPLIED_LEVEL)
}

function educationKey({ fullTime, schoolTiers = [] }: EducationLeaf): string {
  const filters = [...(fullTime ? ['full-time'] : []), ...[...new Set<string>(schoolTiers)].sort()]
  return filters.length === 0 ? 'education.rank' : `education.rank(${filters.join('|')})`
}

function educationRank({ degrees }: Facts, leaf: EducationLeaf): FeatureValue | undefined {
  if (degrees.items.length === 0) return degrees.stated ? { low: 0, high: 0, paths: [] } : undefined
  const { sure, possible, told } = bestOf(degrees.items, leaf)
  const path = told?.source.path
  return { low: rankOf(sure), high: degrees.stated ? rankOf(possible) : TOP, paths: path === undefined ? [] : [path] }
}

interface Best {
  /** The highest that has what is asked for, and the highest that may have it. */
  readonly sure: DegreeFact | undefined
  readonly possible: DegreeFact | undefined
  /** The one that the reasons speak of: what may have it, and where nothing may, the highest there is. */
  readonly told: DegreeFact | undefined
}

function bestOf(degrees: readonly DegreeFact[], leaf: EducationLeaf): Best {
  let sure: DegreeFact | undefined
  let possible: DegreeFact | undefined
  let any: DegreeFact | undefined
  for (const degree of degrees) {
    const fit = fits(degree, leaf)
    if (fit === 'yes') sure = better(sure, degree)
    if (fit !== 'no') possible = better(possible, degree)
    any = better(any, degree)
  }
  const isSettled = sure !== undefined && rankOf(sure) === rankOf(possible)
  return { sure, possible, told: isSettled ? sure : (possible ?? any) }
}

function better(top: DegreeFact | undefined, degree: DegreeFact): DegreeFact {
  return top && rankOf(top) >= rankOf(degree) ? top : degree
}

/** What a degree counts; none counts as the lowest rank. */
function rankOf(degree: DegreeFact | undefined): number {
  if (degree === undefined) return 0
  const { rank } = EDUCATION[degree.level]
  return degree.status === 'completed' ? rank : Math.max(rank - 1, 0)
}

type Fit = 'yes' | 'maybe' | 'no'

function fits(degree: DegreeFact, leaf: EducationLeaf): Fit {
  const [mode, school] = [modeFits(degree, leaf), schoolFits(degree, leaf)]
  if (mode === 'no' || school === 'no') return 'no'
  return mode === 'maybe' || school === 'maybe' ? 'maybe' : 'yes'
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

/**
 * What is told is one degree as the profile has it, with all that is asked about beside its level: one that is still studied for,
 * or was left, is told as such, and not as the level below, which is what it counts.
 */
function comparerOf(leaf: EducationLeaf): Comparer {
  const { min, max } = ranksAsked(leaf)
  return ({ degrees: { items, stated } }, value) => {
    const told = toldDegree(items, leaf, min)
    if (value === undefined || told === undefined) {
      return { actual: NOT_STATED, toldAt: toldAt(value, { path: 'education', stated }, []) }
    }
    const missing = stated ? min - EDUCATION[told.level].rank : 0
    return {
      actual: degreeStated(told, leaf, stated),
      shortfall: shortBy('steps', missing) ?? overBy('steps', rankOf(told) - max),
    }
  }
}

/** Of those that count the most: one that would answer, were it finished; else one that is. */
function toldDegree(degrees: readonly DegreeFact[], leaf: EducationLeaf, min: number): DegreeFact | undefined {
  const { told } = bestOf(degrees, leaf)
  if (told === undefined || degrees.length === 1) return told
  const [rank, fit] = [rankOf(told), fits(told, leaf)]
  const peers = degrees.filter((degree) => rankOf(degree) === rank && fits(degree, leaf) === fit)
  const answering = rank < min ? peers.find(({ level }) => EDUCATION[level].rank >= min) : undefined
  return answering ?? peers.find(({ status }) => status === 'completed') ?? told
}

/** Where the list of degrees is not whole, there may be a higher one. */
function degreeStated(degree: DegreeFact, leaf: EducationLeaf, isHighest: boolean): Stated {
  const { level, status, due } = degree
  const about = studyTold(degree, leaf)
  const stated: Draft<Bounds> = { shape: 'bounds', unit: 'education', min: level }
  if (isHighest) stated.max = level
  if (about.length > 0) stated.about = about
  if (status !== 'completed') stated.state = status === 'left' ? 'left' : 'pending'
  if (status !== 'completed' && due !== undefined) stated.due = due
  return stated
}
