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

/** What is proved of rule sets, one after another: the vocabulary is gone through once. */
export function createRuleCheck(): (rules: RuleSet) => readonly RuleFinding[] {
  const kindred = everyKindred()
  return (rules) => PROOFS.flatMap((proof) => proof(rules, kindred))
}
