import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet } from '../model/rule-set'
import { gateFindings } from './gates'
import { fallingTables } from './monotone'
import { outweighedKinds } from './outweighed'
import { protectedFindings } from './protected'
import { reversedCredits } from './reversed'
import { unreachedNumbers } from './unreached'

/** What is proved of a rule set, in the order in which it is told. */
const PROOFS: readonly ((rules: RuleSet) => readonly RuleFinding[])[] = [
  fallingTables,
  reversedCredits,
  unreachedNumbers,
  outweighedKinds,
  gateFindings,
  protectedFindings,
]

/**
 * What a rule set lacks, found by going through every table that it makes: whoever has more earns no less, every number can
 * be earned, required outweighs preferred, every gate can be failed and by nobody who has more than is asked for, and a
 * protected attribute decides nothing. Each with its smallest counter-example. Empty where everything holds.
 *
 * @example
 * checkRules(DEFAULT_RULES).filter(({ severity }) => severity === 'fault') //=> []
 */
export function checkRules(rules: RuleSet): readonly RuleFinding[] {
  return PROOFS.flatMap((proof) => proof(rules))
}
