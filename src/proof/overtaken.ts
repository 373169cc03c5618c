import { MOST_MONTHS } from '../kinds/experience/months/count'
import { anyOf, labelOf, within } from '../kinds/stated'
import type { Stated } from '../model/match'
import type { RuleFinding } from '../model/rule-finding'
import type { KindWeights, RuleSet } from '../model/rule-set'
import type { Term } from '../model/term'
import { FULL } from '../score'
import { isFirstOf } from './first'
import type { Kindred } from './kin'
import { worths } from './kin'

/** Two of one sort: the first is required and the second preferred, and each of two people has one of them. */
interface Rivals {
  readonly words: Kindred
  readonly months: number
  readonly held: Term
  /** What the second earns of the required one, and the first of the preferred one. */
  readonly near: number
  readonly other: number
}

/**
 * Whoever has a required word alone never stands behind who has a preferred one of its sort alone; of each kind the first case
 * where it fails. A fault where what the other has is not even near to what is required, and else worth knowing.
 */
export function overtakenRequired(rules: RuleSet, kindred: readonly Kindred[]): readonly RuleFinding[] {
  return kindred
    .flatMap((words) => monthsOf(words).flatMap((months) => overtakersOf(words, months, rules)))
    .map((rivals) => overtaken(rivals, rules))
    .filter(isFirstOf(({ path, severity }) => `${path} ${severity}`))
}

/** As postings ask for experience: one year to ten. */
const monthsOf = ({ likeness }: Kindred): readonly number[] =>
  likeness.kind === 'experience' ? [12, 24, 36, 48, 60, 72, 84, 96, 108, 120] : [MOST_MONTHS]

function overtakersOf(words: Kindred, months: number, rules: RuleSet): readonly Rivals[] {
  const { likeness, asked, kin } = words
  const weights = rules.weights[likeness.kind]
  const scores = worths(words, rules, months)
  return kin.flatMap(({ held }, i) => {
    const near = scores[i] as number
    if (near === FULL || !isAhead({ near, other: 0 }, weights)) return []
    const [other = 0] = worths({ likeness, asked: held, kin: [{ held: asked }] }, rules, months)
    return isAhead({ near, other }, weights) ? [{ words, months, held, near, other }] : []
  })
}

/** Whether who has the preferred one alone stands above who has the required one alone. */
const isAhead = ({ near, other }: Pick<Rivals, 'near' | 'other'>, { required, preferred }: KindWeights): boolean =>
  required * (FULL - near) < preferred * (FULL - other)

function overtaken({ words: { likeness, asked }, months, held, near, other }: Rivals, rules: RuleSet): RuleFinding {
  const { kind } = likeness
  const stated = (word: Term): Stated =>
    kind === 'experience' ? within('months', months, months, [labelOf(word)]) : anyOf([labelOf(word)])
  return {
    code: 'overtaken',
    severity: near < rules.nearMiss ? 'fault' : 'note',
    path: `weights.${kind}`,
    kind,
    asks: stated(asked),
    cases: [
      { has: stated(asked), score: other },
      { has: stated(held), score: near },
    ],
    params: {},
  }
}
