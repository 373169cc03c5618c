import { check } from './model/check'
import type { RuleFinding } from './model/rule-finding'
import { RuleSet } from './model/rule-set'
import { createRuleCheck } from './proof'
import { suggestId } from './suggest'

const DRAFT = { what: 'rules', code: 'invalid-rules', nearest: suggestId, isDraft: true } as const

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
export const checkRules = (rules: RuleSet): readonly RuleFinding[] => createRuleCheck()(check(RuleSet, rules, DRAFT))
