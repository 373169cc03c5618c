import type { EvaluatedRules, Evaluation, FairnessTable, GroupFigure } from '../../model/evaluation'
import { fill } from '../../phrase'
import { shown } from '../page'
import type { EvaluationPage } from './context'
import { headingOf, nameOf } from './context'
import { shareOf, table } from './figures'

/** As many costs are told one by one. */
export const COSTS = 5
/** A ratio below it is told as such: the threshold of the Uniform Guidelines (29 CFR 1607.4 D). */
export const FOUR_FIFTHS = 0.8

/** What each step selects of each group, a table a step, the rule sets side by side. */
export function fairnessLines(page: EvaluationPage): readonly string[] {
  const { evaluation, words } = page
  const tables = evaluation.ruleSets[0]?.fairness ?? []
  if (tables.length === 0) return []
  const lines = tables.flatMap((one, i) => tableLines(one, i, page))
  return [headingOf(words, words.fairness), ...lines, `  ${words.fairnessNote}`]
}

function tableLines({ by, step, groups }: FairnessTable, i: number, page: EvaluationPage): readonly string[] {
  const { evaluation, words } = page
  const head = [`${shown(by)}, ${words.step[step]}`, ...evaluation.ruleSets.map((_, place) => nameOf(place))]
  const rows = groups.map(({ group, people }, code) => [
    fill(words.group, { group: shown(group), people }),
    ...evaluation.ruleSets.map(({ fairness }) => groupCell(fairness[i]?.groups[code], page)),
  ])
  return table([head, ...rows])
}

/** Of one group under one rule set: the rate, its ratio to the highest rate with the interval, and what stands out. */
export function groupCell(figure: GroupFigure | undefined, { words }: EvaluationPage): string {
  if (figure === undefined) return '–'
  const { selected, applications, rate, ratio, interval, rolesBelow, isSmall } = figure
  if (isSmall) return fill(words.small, { selected, applications })
  const ends = interval === null ? '' : ` (${interval.map((end) => end.toFixed(2)).join('–')})`
  const parts = [`${shareOf(rate)}, ${ratio === null ? '–' : ratio.toFixed(2)}${ends}`]
  if (ratio !== null && ratio < FOUR_FIFTHS) parts.push(words.belowFourFifths)
  if (rolesBelow.length > 0) parts.push(fill(words.rolesBelow, { count: rolesBelow.length }))
  return parts.join(', ')
}

export function attritionLines({ attrition }: EvaluatedRules, name: string, page: EvaluationPage): readonly string[] {
  if (attrition.length === 0) return []
  const { words, requirement } = page
  const lines = attrition.slice(0, COSTS).map(({ role, requirementId, by, group, rate, rateWithout }) => {
    const where = { role: shown(role), requirement: requirement(role, requirementId) }
    const whom = { by: shown(by), group: shown(group) }
    return `  ${fill(words.cost, { ...where, ...whom, without: shareOf(rateWithout), rate: shareOf(rate) })}`
  })
  const more = attrition.length - lines.length
  return [
    headingOf(words, words.attrition, name),
    ...lines,
    ...(more > 0 ? [`  ${fill(words.more, { count: more })}`] : []),
  ]
}

export function clauseLines({ clauses }: EvaluatedRules, name: string, page: EvaluationPage): readonly string[] {
  if (clauses.length === 0) return []
  const { words, requirement } = page
  return [
    headingOf(words, words.clauses, name),
    ...clauses.map(({ role, requirementId, statute = words.genderClause }) => {
      return `  ${fill(words.clause, { role: shown(role), requirement: requirement(role, requirementId), statute })}`
    }),
  ]
}

/** Rule sets of one jurisdiction leave out the same clauses: they are told once. */
export function distinctClauses({ ruleSets }: Evaluation): readonly (readonly [EvaluatedRules, number])[] {
  const placeOf = ({ jurisdiction }: EvaluatedRules) => ruleSets.findIndex((one) => one.jurisdiction === jurisdiction)
  return ruleSets.flatMap((rules, i) => (placeOf(rules) === i ? [[rules, i] as const] : []))
}
