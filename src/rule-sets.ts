/**
 * `rolefit/rules`: rule sets as data. Those that ship, and what a file of one stands for.
 *
 * Pure functions over values; `rolefit/node` reads the files.
 */

export { aRuleSet, rulesFromFile } from './rule-file'
export { isRuleSetName, NAMED_RULES, namedRules, RULE_SET_NAMES, type RuleSetName } from './rules/named'
export type { NamedRules } from './rules/named/named'
export { type Overrides, overlaid } from './rules/overlaid'
