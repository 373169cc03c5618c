import type { Evaluation } from '../../model/evaluation'
import type { RoleDocument } from '../../model/role'
import { fill } from '../../phrase'
import type { Locale } from '../locale'
import { shown } from '../page'
import { calibrationLines } from './calibration'
import type { EvaluationPage } from './context'
import { judgeLines, nameOf, pageOf } from './context'
import { attritionLines, clauseLines, distinctClauses, fairnessLines } from './fairness'
import { measureLines } from './figures'
import { movementLines } from './movement'
import { suggestionLines } from './suggestion'
import { verdictLines } from './verdict'

/**
 * An evaluation for people: is a rule set better and is that sure, how well each ranks, who moved and why, what it selects of which group,
 * which requirement costs whom, and what scores have meant. People are called by their ids.
 *
 * @param document - where the texts of the requirements are taken from.
 *
 * @example
 * const trial = { pool: buildPool([candidate], { asOf }), roles, judged: new Map([['role-1', new Map([['c1', 3]])]]) }
 * const evaluation = evaluateRules({ ...trial, ruleSets: [DEFAULT_RULES, namedRules('strict')] }, { seed: 1 })
 * renderEvaluation(evaluation, parseRoles(posting), 'en').split(';')[0]
 * // → '1 role, 1 candidate, 1 judgement (1 of them worth an interview)'
 */
export function renderEvaluation(evaluation: Evaluation, document: RoleDocument, locale: Locale): string {
  const page = pageOf(evaluation, document, locale)
  const sections = [
    headLines(page),
    ...evaluation.comparisons.map((comparison, i) => verdictLines(comparison, i + 1, page)),
    measureLines(page),
    ...evaluation.comparisons.map((comparison, i) => movementLines(comparison, nameOf(i + 1), page)),
    fairnessLines(page),
    ...evaluation.ruleSets.map((rules, i) => attritionLines(rules, nameOf(i), page)),
    ...distinctClauses(evaluation).map(([rules, i]) => clauseLines(rules, nameOf(i), page)),
    calibrationLines(page),
    suggestionLines(page),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headLines({ evaluation, words }: EvaluationPage): readonly string[] {
  const { counts, k, asOf, seed, ruleSets } = evaluation
  const named = ruleSets.map(({ ruleSet }, i) => {
    const mark = i === 0 ? ` (${words.today})` : ''
    return `${nameOf(i)}  ${shown(ruleSet.id)} ${shown(ruleSet.version)}${mark}`
  })
  const { undefinedRoles: none } = counts
  const undefinedRoles = none.length === 0 ? [] : [fill(words.undefinedRoles, { roles: none.map(shown).join(', ') })]
  return [
    fill(words.data, { ...counts, k, asOf, seed, undefinedRoles: '' }),
    ...undefinedRoles,
    ...judgeLines({ evaluation, words }),
    ...named,
  ]
}
