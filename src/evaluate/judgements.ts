import type { Grades } from './ranking'

/** What somebody thinks of a candidate for a role. */
export interface Judgement {
  readonly role: string
  readonly candidate: string
  /** A whole number; 3 would interview at once, 2 if few others, 1 lacks something required, 0 not suitable. */
  readonly grade: number
  /** The line that it was read from, from 1. */
  readonly line?: number
}

/** Why a judgement was not taken. */
export type JudgementProblem =
  | { readonly code: 'unknown-role' | 'unknown-candidate'; readonly judgement: Judgement }
  /** The same pair with another grade; the first one stands. */
  | { readonly code: 'two-grades'; readonly judgement: Judgement; readonly first: Judgement }

export interface JudgedRoles {
  readonly grades: ReadonlyMap<string, Grades>
  readonly problems: readonly JudgementProblem[]
}

/** Ids that there are; where a set is left out every id will do. */
export interface KnownIds {
  readonly roles?: ReadonlySet<string>
  readonly candidates?: ReadonlySet<string>
}

/**
 * Sorts judgements by their role. One that names an unknown id is told and left out; so is a second grade of the same pair, unless
 * it is the same grade. None is dropped in silence.
 */
export function gradesByRole(judgements: readonly Judgement[], known: KnownIds = {}): JudgedRoles {
  const roles = new Map<string, Map<string, Judgement>>()
  const problems: JudgementProblem[] = []
  for (const judgement of judgements) {
    const judged = roles.get(judgement.role) ?? new Map<string, Judgement>()
    const problem = problemOf(judgement, judged.get(judgement.candidate), known)
    if (problem !== undefined) problems.push(problem)
    else if (!judged.has(judgement.candidate)) roles.set(judgement.role, judged.set(judgement.candidate, judgement))
  }
  const grades = [...roles].map(([role, judged]) => [role, gradesOf(judged)] as const)
  return { grades: new Map(grades), problems }
}

function problemOf(
  judgement: Judgement,
  first: Judgement | undefined,
  { roles, candidates }: KnownIds,
): JudgementProblem | undefined {
  if (roles !== undefined && !roles.has(judgement.role)) return { code: 'unknown-role', judgement }
  if (candidates !== undefined && !candidates.has(judgement.candidate)) return { code: 'unknown-candidate', judgement }
  return first === undefined || first.grade === judgement.grade ? undefined : { code: 'two-grades', judgement, first }
}

function gradesOf(judged: ReadonlyMap<string, Judgement>): Grades {
  return new Map([...judged].map(([candidate, { grade }]) => [candidate, grade]))
}
