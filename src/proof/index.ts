import { readDraftRules } from '../incoming'
import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet } from '../model/rule-set'
import { gateFindings } from './gates'
import type { Kindred } from './kin'
import { everyKindred } from './kin'
import { nearerBehind } from './likeness-order'
import { fallingTables } from './monotone'
import { outweighedKinds } from './outweighed'
import { overtakenRequired } from './overtaken'
import { protectedFindings } from './protected'
import { reversedJobs } from './reversed'
import { unearnedCredits } from './unearned'
import { unreachedNumbers } from './unreached'

/** What is proved of a rule set, in the order in which it is told; some of it of every two words of the vocabulary that have to do with each other. */
const PROOFS: readonly ((rules: RuleSet, kindred: readonly Kindred[]) => readonly RuleFinding[])[] = [
  fallingTables,
  nearerBehind,
  reversedJobs,
  unreachedNumbers,
  unearnedCredits,
  outweighedKinds,
  overtakenRequired,
  gateFindings,
  protectedFindings,
]

/**
 * What a rule set lacks, found by going through every table that it makes and every two words of the vocabulary that have to do
 * with each other: whoever has more, or what is nearer, earns no less; every number can be earned; required outweighs preferred;
 * every gate can be failed and by nobody who has more than is asked for; and a protected attribute decides nothing. Each with its
 * smallest counter-example. Empty where everything holds.
 *
 * @param rules - whole. Of those that no matcher takes, as their numbers contradict one another, it is told what does.
 * @throws RolefitError `invalid-rules` with the path of what a rule set does not hold.
 *
 * @example
 * checkRules(DEFAULT_RULES).filter(({ severity }) => severity === 'fault') //=> []
 */
export const checkRules = (rules: RuleSet): readonly RuleFinding[] => createRuleCheck()(rules)

/** The same for many rule sets, for which the vocabulary is gone through once. */
export function createRuleCheck(): (rules: RuleSet) => readonly RuleFinding[] {
  const kindred = everyKindred()
  return (given) => {
    const rules = readDraftRules(given)
    return PROOFS.flatMap((proof) => proof(rules, kindred))
  }
}
