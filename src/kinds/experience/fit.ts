import type { Scope } from '../../model/constraint'
import type { Extent, JobFact, WordFact } from '../../model/facts'
import type { JobReason } from '../../model/job-account'
import type { NearCredits } from '../../model/rule-set'
import type { Term } from '../../model/term'
import { fold } from '../../text/fold'
import type { Neighbours, Vocabulary } from '../../vocab/entry'
import { INDUSTRIES } from '../../vocab/industries'
import { JOB_FUNCTIONS } from '../../vocab/job-functions'
import { LEADERSHIP_SCOPES } from '../../vocab/leadership'
import { SENIORITY } from '../../vocab/seniority'
import { isWithin } from '../../vocab/tree'
import { hasWord, idAffinity, SAME } from '../affinity'
import type { RoleContext } from '../scoring'

/** What a job in a neighbouring field counts, and one whose wording is only like a known word. */
export interface FitRules {
  readonly near: NearCredits
  readonly fuzzy: number
}

/** Fits wholly, not at all, or nobody can tell. */
const YES: Extent = { low: SAME, high: SAME }
const NO: Extent = { low: 0, high: 0 }
const OPEN: Extent = { low: 0, high: SAME }

/** The fit of each part of a scope, under the reason that it is for a job that does not count. */
export type Fits = Readonly<Partial<Record<JobReason, Extent | undefined>>>

/** A term that is asked for, read once for all the jobs of a profile. */
interface Asked {
  readonly id: string | undefined
  readonly folded: string
  readonly isLeadership: boolean
}

/** What a scope asks of a job: the fit of each of its parts. */
export function fitter(scope: Scope, role: RoleContext, rules: FitRules): (job: JobFact) => Fits {
  const industries = scope.industries?.map(askedOf)
  const functions = scope.functions?.map(askedOf)
  const subject = ownWords(scope).map(askedOf)
  return (shown) => {
    const job = rules.fuzzy === 0 ? withoutLikeness(shown) : shown
    return {
      industry: industries && bestOf(industries, (asked) => wordsFit(job, job.industries, asked, rules)),
      function: functions && bestOf(functions, (asked) => functionFit(job, asked, rules)),
      subject: bestOf(subject, (asked) => (asked.isLeadership ? leadershipFit(job) : textFit(job, asked))),
      seniority: scope.minSeniority && seniorityFit(job, scope.minSeniority),
      role: roleFit(job, scope, role, rules.near),
    }
  }
}

function askedOf(term: Term): Asked {
  return { id: term.id, folded: fold(term.text), isLeadership: isLeadership(term) }
}

/** How well a job fits, per mille, within bounds: every part narrows, so that the worst of them decides. */
export function worstOf(fits: Fits): Extent {
  let [low, high] = [SAME, SAME]
  for (const fit of Object.values(fits)) {
    if (fit === undefined) continue
    low = Math.min(low, fit.low)
    high = Math.min(high, fit.high)
  }
  return { low, high }
}

/** Where a wording that is only like a known word is refused, it is as if nothing had been understood of it. */
function withoutLikeness(job: JobFact): JobFact {
  const known = (words: readonly WordFact[]) => words.filter(({ source }) => source.evidence !== 'fuzzy')
  return { ...job, industries: known(job.industries), functions: known(job.functions) }
}

/** 相同职位 asks for the role itself, 相关 for its field. */
function roleFit(job: JobFact, scope: Scope, role: RoleContext, near: NearCredits): Extent | undefined {
  if (scope.sameRole) return sameRoleFit(job, role, near)
  return scope.related && !isNamed(scope) ? relatedFit(job, role, near) : undefined
}

/** The words of a scope that no field beside them speaks for: 相同职位 is `sameRole`, 主管以上 is `minSeniority`. */
export function ownWords({ others = [], minSeniority, sameRole, related }: Scope): readonly Term[] {
  return others.filter(({ id = '' }) => {
    if (id === 'same-role') return !sameRole
    if (id === 'related') return !related
    return minSeniority === undefined || !Object.hasOwn(SENIORITY, id)
  })
}

/** Beside a field that is named, 相关 adds nothing: it speaks of one that is not. */
function isNamed({ industries, functions, sameRole }: Scope): boolean {
  return [...(industries ?? []), ...(functions ?? [])].length > 0 || sameRole === true
}

function bestOf(terms: readonly Asked[], fitOf: (asked: Asked) => Extent): Extent | undefined {
  if (terms.length === 0) return undefined
  let [low, high] = [0, 0]
  for (const asked of terms) {
    const fit = fitOf(asked)
    low = Math.max(low, fit.low)
    high = Math.max(high, fit.high)
  }
  return { low, high }
}

/**
 * Industries or functions that a job shows, against one that is asked for. A job that shows none may be in any, and so may one of which
 * only the title speaks: whoever sells software may do so for a bank.
 */
function wordsFit(job: JobFact, shown: readonly WordFact[], asked: Asked, rules: FitRules): Extent {
  const { id } = asked
  if (id === undefined) return textFit(job, asked)
  const best = Math.max(0, ...shown.map((fact) => factFit(id, fact, rules)))
  const isOpen = shown.every(({ source }) => source.evidence === 'inferred')
  return { low: best, high: isOpen ? SAME : best }
}

/** 团队管理 is a function by its word, and asks for no more than to have led. */
function functionFit(job: JobFact, asked: Asked, rules: FitRules): Extent {
  const fit = wordsFit(job, job.functions, asked, rules)
  if (!asked.isLeadership) return fit
  const led = leadershipFit(job)
  return { low: Math.max(fit.low, led.low), high: Math.max(fit.high, led.high) }
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

function factFit(asked: string, { ids, source }: WordFact, { near, fuzzy }: FitRules): number {
  const fit = Math.max(0, ...ids.map((held) => idFit(asked, held, near)))
  return source.evidence === 'fuzzy' ? Math.min(fit, fuzzy) : fit
}

function idFit(asked: string, held: string, near: NearCredits): number {
  return idAffinity(asked, held, near, FIELDS_OF_WORK)
}

const FIELDS_OF_WORK: readonly Vocabulary<Neighbours>[] = [INDUSTRIES, JOB_FUNCTIONS]

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

/** The same title; or one of the role's functions, and no lower on the ladder. */
function sameRoleFit(job: JobFact, role: RoleContext, near: NearCredits): Extent {
  if (role.title !== '' && job.title?.text === role.title) return YES
  if (role.functions.length === 0) return OPEN
  if (nearestFunction(job, role, near) < SAME) return job.functions.length === 0 ? OPEN : NO
  if (role.seniority === undefined) return YES
  if (job.seniority !== undefined && job.seniority >= role.seniority) return YES
  return job.seniority === undefined || job.mayLead ? OPEN : NO
}

/** In one of the role's functions or near it, or in its industries; where the role shows no function, whatever there is. */
function relatedFit(job: JobFact, role: RoleContext, near: NearCredits): Extent {
  if (role.functions.length === 0) return YES
  const nearest = nearestFunction(job, role, near)
  if (nearest > 0 && nearest >= (near.sibling ?? 0)) return YES
  if (showsAny(job.industries, role.industries)) return YES
  return job.functions.length === 0 ? OPEN : NO
}

/** How near the nearest function of a job is to any of the role's: that of a key account manager is as good as an account manager's. */
function nearestFunction({ functions }: JobFact, role: RoleContext, near: NearCredits): number {
  return Math.max(
    0,
    ...functions.flatMap(({ ids }) => ids.flatMap((held) => role.functions.map((id) => idFit(id, held, near)))),
  )
}

function showsAny(shown: readonly WordFact[], wanted: readonly string[]): boolean {
  return shown.some(({ ids }) => ids.some((held) => wanted.some((id) => isWithin(held, id))))
}
