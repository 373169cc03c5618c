import type { RulesComparison } from '../../model/evaluation'
import { fill } from '../../phrase'
import { shown } from '../page'
import type { EvaluationPage } from './context'
import { headingOf, nameOf } from './context'
import { differenceHoles, three } from './figures'

/** As many roles that got worse are named. */
const WORST = 3

/** Whether a rule set is better than today's, by how much, and whether that is sure. */
export function verdictLines(
  comparison: RulesComparison,
  place: number,
  { evaluation, words }: EvaluationPage,
): string[] {
  const [primary] = comparison.measures
  if (primary === undefined) return []
  const [first, second] = [0, place].map((i) => evaluation.ruleSets[i]?.measures[0]?.mean ?? null)
  const named = fill(words.said, {
    name: `${nameOf(place)} ${shown(comparison.ruleSet.id)}`,
    said: words.verdict[comparison.verdict],
  })
  const figures = { ...differenceHoles(primary), p: three(comparison.adjustedP) }
  const worst = comparison.byRole
    .filter((role) => (role.second ?? 0) < (role.first ?? 0))
    .sort((a, b) => (a.second ?? 0) - (a.first ?? 0) - ((b.second ?? 0) - (b.first ?? 0)))
    .slice(0, WORST)
    .map((role) => `    ${shown(role.role)}: ${three(role.first)} → ${three(role.second)}`)
  return [
    named,
    `  ${fill(words.figures, { ...figures, first: three(first ?? null), second: three(second ?? null) })}`,
    `  ${fill(words.wins, { wins: primary.wins, losses: primary.losses, ties: primary.ties })}`,
    ...(primary.smallestP >= 0.05 ? [`  ${fill(words.tooFew, { roles: primary.roles })}`] : []),
    ...(worst.length > 0 ? [`  ${headingOf(words, words.worst)}`, ...worst] : []),
  ]
}
