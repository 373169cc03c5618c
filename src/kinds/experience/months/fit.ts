import type { Scope } from '../../../model/constraint'
import type { Extent, JobFact, WordFact } from '../../../model/facts'
import type { JobReason } from '../../../model/job-account'
import type { NearCredits } from '../../../model/rule-set'
import type { Term } from '../../../model/term'
import { fold } from '../../../text/fold'
import type { Neighbours, Vocabulary } from '../../../vocab/entry'
import { INDUSTRIES, JOB_FUNCTIONS, SENIORITY } from '../../../vocab/facts.constant'
import { LEADERSHIP_SCOPES } from '../../../vocab/leadership'
import { isWithin } from '../../../vocab/tree'
import { hasWord, nearnessTo, SAME } from '../../affinity'
import type { RoleContext } from '../../scoring'

/** What a job in a neighbouring field counts, and one whose wording is only like a known word. */
export interface FitRules {
  readonly near: NearCredits
  readonly fuzzy: number
}

/** Fits wholly, not at all, or nobody can tell. */
const YES: Extent = { low: SAME, high: SAME }
const NO: Extent = { low: 0, high: 0 }
const OPEN: Extent = { low: 0, high: SAME }

/** A term that is asked for, read once for all jobs. */
interface Asked {
  readonly folded: string
  readonly isLeadership: boolean
  /** How near a field of work is to it; undefined where no vocabulary knows the term. */
  readonly nearness: ((held: string) => number) | undefined
}

/** A part of a scope, under the reason that it is for a job that does not count, and how well a job fits it, per mille. */
export interface ScopePart {
  readonly why: JobReason
  readonly fitOf: (job: JobFact) => Extent
  /** Whether a team that was led may decide it. */
  readonly goesByTeam?: boolean
}

/** What a scope asks of a job, part by part; the first that takes all of a job decides why it does not count. */
export function partsOf(scope: Scope, role: RoleContext, rules: FitRules): readonly ScopePart[] {
  const { minSeniority } = scope
  const ask = (terms: readonly Term[] = []) => terms.map((term) => askedOf(term, rules))
  const pointed = roleFit(scope, role, rules.near)
  const parts = [
    ...bestOf('industry', ask(scope.industries), (job, asked) => wordsFit(job, job.industries, asked, rules)),
    ...bestOf('function', ask(scope.functions), (job, asked) => functionFit(job, asked, rules)),
    ...bestOf('subject', ask(ownWords(scope)), (job, asked) =>
      asked.isLeadership ? leadershipFit(job) : textFit(job, asked),
    ),
    ...(minSeniority ? [{ ...partOf('seniority', (job) => seniorityFit(job, minSeniority)), goesByTeam: true }] : []),
    ...(pointed ? [partOf('role', pointed)] : []),
  ]
  return rules.fuzzy > 0 ? parts : parts.map((part) => ({ ...part, fitOf: (job) => part.fitOf(withoutLikeness(job)) }))
}

function partOf(why: JobReason, fitOf: ScopePart['fitOf']): ScopePart {
  return { why, fitOf }
}

function askedOf(term: Term, { near }: FitRules): Asked {
  const { id, text } = term
  return {
    folded: fold(text),
    isLeadership: isLeadership(term),
    nearness: id === undefined ? undefined : nearnessTo(id, near, FIELDS_OF_WORK),
  }
}

const FIELDS_OF_WORK: readonly Vocabulary<Neighbours>[] = [INDUSTRIES, JOB_FUNCTIONS]

/** Where a wording that is only like a known word is refused, it is as if nothing had been understood of it. */
function withoutLikeness(job: JobFact): JobFact {
  const known = (words: readonly WordFact[]) => words.filter(({ source }) => source.evidence !== 'fuzzy')
  return { ...job, industries: known(job.industries), functions: known(job.functions) }
}

/** The words of a scope that no field beside them speaks for: 相同职位 is `sameRole`, 主管以上 is `minSeniority`. */
export function ownWords({ others = [], minSeniority, sameRole, related }: Scope): readonly Term[] {
  return others.filter(({ id = '' }) => {
    if (id === 'same-role') return !sameRole
    if (id === 'related') return !related
    return minSeniority === undefined || !Object.hasOwn(SENIORITY, id)
  })
}

/** A part that any of the terms answers; none where there are no terms. */
function bestOf(why: JobReason, terms: readonly Asked[], fitOf: (job: JobFact, asked: Asked) => Extent): ScopePart[] {
  const [only] = terms
  if (only === undefined) return []
  const goesByTeam = terms.some((asked) => asked.isLeadership)
  if (terms.length === 1) return [{ why, goesByTeam, fitOf: (job) => fitOf(job, only) }]
  return [{ why, goesByTeam, fitOf: (job) => terms.reduce((best, asked) => better(best, fitOf(job, asked)), NO) }]
}

function better(a: Extent, b: Extent): Extent {
  return { low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) }
}

/**
 * Industries or functions that a job shows, against one that is asked for. A job that shows none may be in any, and so may one of which
 * only the title speaks: whoever sells software may do so for a bank.
 */
function wordsFit(job: JobFact, shown: readonly WordFact[], asked: Asked, { fuzzy }: FitRules): Extent {
  const { nearness } = asked
  if (nearness === undefined) return textFit(job, asked)
  let best = 0
  let isOpen = true
  for (const { ids, source } of shown) {
    const most = source.evidence === 'fuzzy' ? fuzzy : SAME
    for (const held of ids) best = Math.max(best, Math.min(nearness(held), most))
    isOpen &&= source.evidence === 'inferred'
  }
  return { low: best, high: isOpen ? SAME : best }
}

/** 团队管理 is a function by its word, and asks for no more than to have led. */
function functionFit(job: JobFact, asked: Asked, rules: FitRules): Extent {
  const fit = wordsFit(job, job.functions, asked, rules)
  return asked.isLeadership ? better(fit, leadershipFit(job)) : fit
}

export function isLeadership({ text }: Term): boolean {
  return LEADERSHIP_SCOPES.includes(fold(text).trim())
}

/** A team shows it, and so does a title of a supervisor or above; one below says that there was nobody to lead. */
function leadershipFit({ seniority, mayLead, teamSize }: JobFact): Extent {
  if (teamSize !== undefined) return teamSize > 0 ? YES : NO
  if (seniority !== undefined && seniority >= SENIORITY.supervisor.rank) return YES
  return seniority === undefined || mayLead ? OPEN : NO
}

/** A word that no vocabulary knows: the text of a job has it, or does not happen to say. */
function textFit({ text }: JobFact, { folded }: Asked): Extent {
  return hasWord(text, folded) ? YES : OPEN
}

function seniorityFit({ seniority, mayLead, teamSize = 0 }: JobFact, { id }: Term): Extent {
  if (id === undefined || !Object.hasOwn(SENIORITY, id)) return OPEN
  const asked = SENIORITY[id as keyof typeof SENIORITY].rank
  // Whoever leads people is a supervisor at least, and may be more where no title tells.
  const shown = Math.max(seniority ?? 0, teamSize > 0 ? SENIORITY.supervisor.rank : 0)
  if (shown >= asked) return YES
  return seniority === undefined || (mayLead && teamSize > 0) ? OPEN : NO
}

/** 相同职位 asks for the role itself, 相关 for its field. Beside a field that is named, 相关 adds nothing: it speaks of one that is not. */
function roleFit(scope: Scope, role: RoleContext, near: NearCredits): ScopePart['fitOf'] | undefined {
  const { industries = [], functions = [], sameRole, related } = scope
  if (!sameRole && (!related || industries.length + functions.length > 0)) return undefined
  const nearest = nearestFunction(role, near)
  return sameRole ? (job) => sameRoleFit(job, role, nearest) : (job) => relatedFit(job, role, nearest, near)
}

/** The same title; or one of the role's functions, and no lower on the ladder. */
function sameRoleFit(job: JobFact, role: RoleContext, nearest: (job: JobFact) => number): Extent {
  if (role.title !== '' && job.title?.text === role.title) return YES
  if (role.functions.length === 0) return OPEN
  if (nearest(job) < SAME) return job.functions.length === 0 ? OPEN : NO
  if (role.seniority === undefined) return YES
  if (job.seniority !== undefined && job.seniority >= role.seniority) return YES
  return job.seniority === undefined || job.mayLead ? OPEN : NO
}

/** In one of the role's functions or near it, or in its industries; where the role shows no function, whatever there is. */
function relatedFit(job: JobFact, role: RoleContext, nearest: (job: JobFact) => number, near: NearCredits): Extent {
  if (role.functions.length === 0) return YES
  const credit = nearest(job)
  if (credit > 0 && credit >= (near.sibling ?? 0)) return YES
  if (showsAny(job.industries, role.industries)) return YES
  return job.functions.length === 0 ? OPEN : NO
}

/** How near the nearest function of a job is to any of the role's: that of a key account manager is as good as an account manager's. */
function nearestFunction({ functions }: RoleContext, near: NearCredits): (job: JobFact) => number {
  const asked = functions.map((id) => nearnessTo(id, near, FIELDS_OF_WORK))
  return (job) => {
    let best = 0
    for (const { ids } of job.functions)
      for (const held of ids) for (const nearness of asked) best = Math.max(best, nearness(held))
    return best
  }
}

function showsAny(shown: readonly WordFact[], wanted: readonly string[]): boolean {
  return shown.some(({ ids }) => ids.some((held) => wanted.some((id) => isWithin(held, id))))
}
