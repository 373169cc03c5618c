import type { Constraint, Modality } from '../../src/model/constraint'
import type { Evidence, Facts, JobFact, Source, WordFact } from '../../src/model/facts'
import type { Match } from '../../src/model/match'
import type { Role } from '../../src/model/role'
import type { RuleSet } from '../../src/model/rule-set'
import { DEFAULT_RULES } from '../../src/rules/default'
import { compileRole, evaluate, explain } from '../../src/score'

/** The day that all tests are as of. */
export const AS_OF = '2026-11-23'

export const from = (path: string, evidence: Evidence = 'field'): Source => ({ path, evidence })

const NOTHING = { stated: false, items: [] }

/** A profile that says nothing but what is given. */
export const factsOf = (facts: Partial<Facts> = {}): Facts => ({
  candidateId: 'c1',
  asOf: AS_OF,
  degrees: NOTHING,
  fieldsOfStudy: NOTHING,
  jobs: NOTHING,
  languages: NOTHING,
  channels: NOTHING,
  skills: NOTHING,
  certificates: NOTHING,
  assessments: NOTHING,
  availability: NOTHING,
  notes: [],
  ...facts,
})

export const stated = <T>(...items: readonly T[]) => ({ stated: true, items })
export const mentioned = <T>(...items: readonly T[]) => ({ stated: false, items })

export const word = (text: string, ids: readonly string[] = [], evidence: Evidence = 'field'): WordFact => ({
  text,
  ids,
  source: from(`words.${text}`, evidence),
})

/** The number of a month: `month(2019, 3)` is March 2019. */
export const month = (year: number, month: number): number => year * 12 + month - 1

export const exactly = (value: number) => ({ low: value, high: value })

export const job = (fields: Partial<JobFact> = {}): JobFact => ({
  start: exactly(month(2020, 1)),
  end: exactly(month(2024, 12)),
  type: 'full-time',
  title: undefined,
  industries: [],
  functions: [],
  text: '',
  source: from('work[0]'),
  ...fields,
})

/** A term as a posting has it; where it stands makes no difference to a score. */
export const term = (text: string, id?: string) => ({ text, span: [0, 0] as const, ...(id !== undefined && { id }) })

export const SPAN = { span: [0, 0] as const }

export const roleOf = (
  constraints: readonly Constraint[],
  fields: Partial<Role> = {},
  modality: Modality = 'required',
): Role => ({
  id: 'role',
  title: '',
  span: [0, 0],
  fields: {},
  duties: [],
  requirements: constraints.map((constraint, i) => ({ id: `r${i + 1}`, span: [0, 0], text: '', modality, constraint })),
  unparsed: [],
  coverage: 1000,
  ...fields,
})

/** One pair with its reasons; `meta` is of no concern here. */
export const matchOf = (role: Role, facts: Facts, rules: RuleSet = DEFAULT_RULES): Match =>
  explain(evaluate(compileRole(role, rules), facts), facts, {
    asOf: AS_OF,
    ruleSet: { id: rules.id, version: rules.version, hash: 'rules' },
    role: 'role',
    candidate: 'candidate',
    version: '0',
  })

/** What becomes of one constraint. */
export const outcomeOf = (constraint: Constraint, facts: Facts, rules: RuleSet = DEFAULT_RULES, title = '') => {
  const [outcome] = matchOf(roleOf([constraint], { title }), facts, rules).outcomes
  if (outcome === undefined) throw new Error('a match has an outcome for each requirement')
  return outcome
}
