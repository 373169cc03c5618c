import { faultText, RolefitError } from '../../errors'
import type { GroupsOf, Judgement, TrialOptions } from '../../evaluate/index'
import { describeProblem, evaluateRules, gradesByRole, judgeAgreement } from '../../evaluate/index'
import type { RoleDocument } from '../../index'
import type { Evaluation } from '../../model/evaluation'
import { checkListLength } from '../../options'
import { checkPaths } from '../folders'
import type { InputRecord } from '../input'
import { readJudgements } from '../judged/read'
import type { PoolOptions } from '../pool'
import type { Encoding } from '../read/encoding'
import type { Rejection } from '../read/item'
import { readRolesAt, roleFiles } from '../role-folder'
import { checkHasRole } from '../roles'
import type { RulesReading } from '../rules'
import { readRuleSet } from '../rules'
import { besideJudgements } from './beside'
import type { PooledCandidates } from './candidates'
import { readCandidates } from './candidates'
import type { EvaluationFiles } from './write'
import { writeEvaluation } from './write'

export interface EvaluateOptions extends PoolOptions, EvaluationFiles {
  /** Judgements: JSONL, CSV or TREC qrels. */
  readonly judged: string
  /** Names or files of rule sets; the first is today's. One alone is compared with the default rule set. */
  readonly rules: readonly string[]
  /** A file, or a folder of postings; what is called `roles` beside the judgements where it is left out. */
  readonly roles?: string
  /** A file; what is called `pool` beside the judgements where it is left out. */
  readonly pool?: string
  /** `YYYY-MM-DD`; the last day of judging where it is left out. */
  readonly asOf?: string
  readonly seed?: number
  readonly k?: number
  /** How many of the pairs that changed order are told one by one; 10 where it is left out. */
  readonly flips?: number
  readonly rolesEncoding?: Encoding
  /** Whether weights are searched for that rank better. */
  readonly suggest?: boolean
}

export interface EvaluateRun {
  readonly evaluation: Evaluation
  readonly document: RoleDocument
  /** What could not be used of each file; the rest was. */
  readonly problems: readonly FileProblem[]
  readonly inputs: Readonly<Record<'judged' | 'roles' | 'pool', InputRecord>>
  readonly files: readonly string[]
}

export interface FileProblem extends Omit<Rejection, 'kind' | 'line'> {
  readonly file: string
  readonly line?: number
}

/** Any will do, as long as it is the same. */
const SEED = 1

/**
 * Compares rule sets on judged data out of files. A row that cannot be used, an unknown id, a second grade of one pair are reported with
 * their lines, and the run goes on.
 *
 * @throws RolefitError where a file cannot be read or is not what it should be, where no judgement is of a role and a candidate that are
 *   there, or where `out` or `html` cannot be written; then nothing is.
 *
 * @example
 * const judged = 'fixtures/judged/judged.jsonl'
 * const { evaluation } = await evaluateFiles({ judged, rules: ['default', 'experience-first'] })
 * evaluation.comparisons[0].verdict
 * // → 'not-enough'
 */
export async function evaluateFiles(options: EvaluateOptions): Promise<EvaluateRun> {
  const { judged, seed = SEED, k = 10, out, html } = options
  checkListLength('k', k)
  checkPaths({ out, html })
  const [first, ...others] = await ruleSetsOf(options.rules)
  const reading = await readJudgements(judged)
  const rolesPath = options.roles ?? (await besideJudgements(judged, 'roles'))
  const roles = await readRolesAt(rolesPath, options.rolesEncoding ? { encoding: options.rolesEncoding } : {})
  checkHasRole(roles.document, rolesPath)
  const poolFile = options.pool ?? (await besideJudgements(judged, 'pool'))
  const people = await readCandidates(poolFile, options.asOf ?? lastDay(reading.judgements, judged), options)
  const { grades, groups, problems } = gradesByRole(reading.judgements, {
    roles: new Set(roles.document.roles.map(({ id }) => id)),
    candidates: new Set(people.pool.ids),
  })
  if (grades.size === 0) throw nothingJudged(judged)
  const trial = {
    pool: people.pool,
    roles: roles.document.roles,
    ruleSets: [first.rules, ...others.map(({ rules }) => rules)] as const,
    judged: grades,
    groups: allGroups(groups, people),
    judges: judgeAgreement(reading.judgements),
  }
  const evaluation = evaluateRules(trial, { seed, k, ...toldOf(options) })
  const inputs = { judged: reading.input, roles: roles.input, pool: people.input }
  const read = [judged, ...(await roleFiles(rolesPath)), poolFile, ...[first, ...others].flatMap(({ files }) => files)]
  const faults = [...reading.rejected, ...problems.map(told)].map((fault) => ({ file: judged, ...fault }))
  return {
    ...{ evaluation, document: roles.document, inputs },
    problems: [...faults, ...people.rejected.map((fault) => ({ file: poolFile, ...fault }))],
    files: await writeEvaluation({ evaluation, document: roles.document, trial, inputs }, options, read),
  }
}

const toldOf = ({ flips, suggest = false }: EvaluateOptions): Pick<TrialOptions, 'flips' | 'suggest'> => ({
  suggest,
  ...(flips !== undefined && { flips }),
})

/** @throws RolefitError as `readRuleSet` does. */
async function ruleSetsOf(names: readonly string[]): Promise<readonly [RulesReading, ...RulesReading[]]> {
  const [first = 'default', ...others] = names.length === 1 ? ['default', ...names] : names
  const rest: RulesReading[] = []
  for (const name of others) rest.push(await readRuleSet(name))
  return [await readRuleSet(first), ...rest]
}

function lastDay(judgements: readonly Judgement[], file: string): string {
  const day = judgements.reduce((last, { on = '' }) => (on > last ? on : last), '')
  if (day !== '') return day
  throw new RolefitError('invalid-option', 'asOf', {
    found: `nothing, and no day of judging in ${file}`,
    expected: 'a day, YYYY-MM-DD',
  })
}

function nothingJudged(file: string): RolefitError {
  return new RolefitError('unreadable-input', file, {
    found: 'no judgement of a role and a candidate that are there',
    expected: 'ids of the roles and of the pool',
  })
}

/** What candidates say of themselves goes before what a judge says of them. */
function allGroups(judged: ReadonlyMap<string, GroupsOf>, { pool, groups }: PooledCandidates): Map<string, GroupsOf> {
  return new Map(
    pool.ids.flatMap((id) => {
      const both = { ...judged.get(id), ...groups.get(id) }
      return Object.keys(both).length === 0 ? [] : [[id, both] as const]
    }),
  )
}

function told(problem: Parameters<typeof describeProblem>[0]): Omit<FileProblem, 'file'> {
  const { found, expected, ...at } = describeProblem(problem)
  return { ...at, reason: faultText({ found, expected }) }
}
