import type { EvaluatedRules, Evaluation, EvaluationCounts, RulesComparison } from '../../model/evaluation'
import { VERSION } from '../../version'
import { ALPHA, holm } from '../significance'
import { attritionOf, unlawfulClauses } from './attrition'
import { calibrationOf } from './calibration'
import { fairnessOf } from './fairness'
import { differenceOf, figureOf } from './figures'
import { movementOf } from './movement'
import type { RoleResult } from './role-result'
import { resultOf } from './role-result'
import type { Setting, Trial, TrialOptions } from './setting'
import { RELEVANT_GRADE, settingOf } from './setting'
import { suggestionOf } from './suggest'

/**
 * Compares rule sets on judged data, the first as it is today with each of the others: how well each ranks, whether that is sure, who moved
 * and by which requirement, what each selects of which group, which requirement costs whom, and what scores have meant.
 *
 * Everybody in the pool is ranked for every role; a role is gone through once and then forgotten, so that a hundred thousand candidates
 * need the memory of one role. The same input gives the same figures.
 *
 * @throws RolefitError as `pool.prepare` does; `invalid-option` for `k`, `flips` and `seed`, and for a grade that is none (`judged.role-1.c1`).
 *
 * @example
 * const trial = { pool: buildPool([candidate], { asOf }), roles, judged: new Map([['role-1', new Map([['c1', 3]])]]) }
 * const { comparisons } = evaluateRules({ ...trial, ruleSets: [DEFAULT_RULES, namedRules('strict')] }, { seed: 1 })
 * comparisons[0].verdict
 * // → 'not-enough'
 */
export function evaluateRules(trial: Trial, options: TrialOptions): Evaluation {
  const setting = settingOf(trial, options)
  const results = setting.roles.map((role) => resultOf(role, setting))
  const { pool, k, seed } = setting
  const suggestion = options.suggest === true ? suggestionOf(setting) : undefined
  return {
    schema: 'rolefit/evaluation@1',
    version: VERSION,
    asOf: pool.asOf,
    ...{ seed, k },
    counts: countsOf(setting, results),
    ...(trial.judges?.length && { judges: trial.judges }),
    ruleSets: setting.matchers.map((_, i) => evaluatedRules(setting, results, i)),
    comparisons: comparisonsOf(setting, results),
    ...(suggestion && { suggestion }),
  }
}

function countsOf({ pool, roles }: Setting, results: readonly RoleResult[]): EvaluationCounts {
  const grades = roles.flatMap((role) => [...role.grades.values()])
  return {
    roles: roles.length,
    candidates: pool.size,
    judgements: grades.length,
    relevant: grades.filter((grade) => grade >= RELEVANT_GRADE).length,
    relevantGrade: RELEVANT_GRADE,
    undefinedRoles: results.filter(({ runs: [run] }) => run?.values[0] === null).map(({ role }) => role),
  }
}

function evaluatedRules(setting: Setting, results: readonly RoleResult[], i: number): EvaluatedRules {
  const { measures, groupings, matchers, seed, pool } = setting
  const matcher = matchers[i] as Setting['matchers'][number]
  const { jurisdiction } = matcher.rules
  const runs = results.map(({ role, runs }) => ({ role, ...(runs[i] as RoleResult['runs'][number]) }))
  return {
    ruleSet: matcher.ruleSet,
    ...(jurisdiction !== undefined && { jurisdiction }),
    measures: measures.map(({ name }, m) =>
      figureOf(
        name,
        runs.map(({ values }) => values[m] ?? null),
        seed,
      ),
    ),
    fairness: fairnessOf(groupings, runs, seed),
    attrition: attritionOf(setting, matcher.rules),
    // What may not decide is taken out of the role, whoever applies: the first candidate stands for all.
    clauses: pool.size === 0 ? [] : unlawfulClauses(setting, (roleId) => matcher.explain(roleId, 0)),
    calibration: calibrationOf(runs.flatMap(({ outcomes }) => outcomes)),
  }
}

function comparisonsOf(
  { measures, matchers, seed, flips }: Setting,
  results: readonly RoleResult[],
): RulesComparison[] {
  const drafts = matchers.slice(1).map(({ ruleSet }, other) => {
    const differences = measures.map(({ name }, m) => {
      const values = (i: number) => results.map(({ runs }) => runs[i]?.values[m] ?? null)
      return differenceOf(name, values(0), values(other + 1), seed)
    })
    const changes = results.flatMap((result) => result.changes[other] ?? [])
    return { ruleSet, differences, changes }
  })
  const adjusted = holm(drafts.map(({ differences }) => differences[0]?.p ?? 1))
  return drafts.map(({ ruleSet, differences, changes }, i) => {
    const [first] = differences
    const adjustedP = adjusted[i] as number
    return {
      ruleSet,
      verdict: first === undefined || adjustedP >= ALPHA ? 'not-enough' : first.verdict,
      adjustedP,
      measures: differences,
      byRole: changes.map(({ difference }) => difference),
      movement: movementOf(
        changes.map(({ movement }) => movement),
        flips,
      ),
    }
  })
}
