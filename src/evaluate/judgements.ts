import type { Grades } from './ranking'

/** What somebody thinks of a candidate for a role. */
export interface Judgement {
  readonly role: string
  readonly candidate: string
  /** A whole number; 3 would interview at once, 2 if few others, 1 lacks something required, 0 not suitable. */
  readonly grade: number
  /** Who judged, where that is told. */
  readonly judge?: string
  /** The day of the judging, `YYYY-MM-DD`. */
  readonly on?: string
  /** Groups that the candidate belongs to (`gender`: `female`), for figures of fairness alone. */
  readonly groups?: GroupsOf
  /** The line that it was read from, from 1. */
  readonly line?: number
}

/** The groups of one candidate, by what they go by: `{ gender: 'female', age: '40+' }`. */
export type GroupsOf = Readonly<Record<string, string>>

/** Why a judgement, or what it says of groups, was not taken. */
export type JudgementProblem =
  | { readonly code: 'unknown-role' | 'unknown-candidate'; readonly judgement: Judgement }
  /** The same pair with another grade; the first one stands. */
  | { readonly code: 'two-grades'; readonly judgement: Judgement; readonly first: Judgement }
  /** The same candidate in another group of this name; the first one stands. */
  | { readonly code: 'two-groups'; readonly judgement: Judgement; readonly first: Judgement; readonly name: string }

export interface JudgedRoles {
  readonly grades: ReadonlyMap<string, Grades>
  /** By candidate, where the judgements tell of groups. */
  readonly groups: ReadonlyMap<string, GroupsOf>
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
 *
 * @example
 * const { grades, problems } = gradesByRole(parseQrels('r1 0 a 3\nr9 0 a 1'), { roles: new Set(['r1']) })
 * problems.map(({ code }) => code)
 * // → ['unknown-role']
 * grades.get('r1')
 * // → new Map([['a', 3]])
 */
export function gradesByRole(judgements: readonly Judgement[], known: KnownIds = {}): JudgedRoles {
  const roles = new Map<string, Map<string, Judgement>>()
  const groups = new Map<string, Map<string, Judgement>>()
  const problems: JudgementProblem[] = []
  for (const judgement of judgements) {
    const judged = roles.get(judgement.role) ?? new Map<string, Judgement>()
    const problem = problemOf(judgement, judged.get(judgement.candidate), known)
    if (problem !== undefined) problems.push(problem)
    else if (!judged.has(judgement.candidate)) roles.set(judgement.role, judged.set(judgement.candidate, judgement))
    if (problem === undefined || problem.code === 'two-grades') problems.push(...addGroups(groups, judgement))
  }
  return {
    grades: new Map([...roles].map(([role, judged]) => [role, gradesOf(judged)] as const)),
    groups: new Map([...groups].map(([candidate, of]) => [candidate, namedGroups(of)] as const)),
    problems,
  }
}

/**
 * Where a problem stands, what was found and what would be right; the first line of a pair that was judged twice is named.
 *
 * @example
 * const { problems } = gradesByRole(parseQrels('r1 0 a 3\nr1 0 a 1'))
 * describeProblem(problems[0])
 * // → { line: 2, path: 'grade', found: '1', expected: '3 as in line 1, which stands' }
 */
export function describeProblem(problem: JudgementProblem): {
  readonly line?: number
  readonly path: string
  readonly found: string
  readonly expected: string
} {
  const { judgement } = problem
  const at = judgement.line === undefined ? {} : { line: judgement.line }
  switch (problem.code) {
    case 'unknown-role':
      return { ...at, path: 'role', found: quoted(judgement.role), expected: 'the id of a role that is read' }
    case 'unknown-candidate':
      return { ...at, path: 'candidate', found: quoted(judgement.candidate), expected: 'an id of the pool' }
    case 'two-grades':
      return {
        ...at,
        path: 'grade',
        found: String(judgement.grade),
        expected: `${problem.first.grade}${lineOf(problem.first)}, which stands`,
      }
    case 'two-groups': {
      const { name, first } = problem
      const found = quoted(judgement.groups?.[name])
      const expected = `${quoted(first.groups?.[name])}${lineOf(first)}`
      return { ...at, path: `groups.${name}`, found, expected }
    }
  }
}

function lineOf({ line }: Judgement): string {
  return line === undefined ? ' as before' : ` as in line ${line}`
}

const quoted = (text: string | undefined): string => JSON.stringify(text)

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

/** Keeps what a judgement says of groups; what was said otherwise before is a problem. */
function addGroups(groups: Map<string, Map<string, Judgement>>, judgement: Judgement): readonly JudgementProblem[] {
  if (judgement.groups === undefined) return []
  const known = groups.get(judgement.candidate) ?? new Map<string, Judgement>()
  groups.set(judgement.candidate, known)
  return Object.entries(judgement.groups).flatMap(([name, group]) => {
    const first = known.get(name)
    if (first === undefined) known.set(name, judgement)
    return first === undefined || first.groups?.[name] === group
      ? []
      : [{ code: 'two-groups' as const, judgement, first, name }]
  })
}

function namedGroups(of: ReadonlyMap<string, Judgement>): GroupsOf {
  return Object.fromEntries([...of].map(([name, { groups }]) => [name, groups?.[name] as string]))
}
