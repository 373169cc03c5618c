/**
 * Rule sets as data: those that ship, what a file of one stands for, what holds of it, in what two differ. Pure; runs in a browser.
 *
 * @module rolefit/rules
 */

export type { RuleChange } from './model/rule-change'
export type { FindingCase, FindingCode, RuleFinding } from './model/rule-finding'
export { checkRules } from './rule-check'
export { aRuleSet, rulesFromFile } from './rule-file'
export { RULE_FILE_SCHEMA, ruleFileSchema } from './rule-file-schema'
export { diffRules } from './rules/diff'
export { isRuleSetName, NAMED_RULES, namedRules, RULE_SET_NAMES, type RuleSetName } from './rules/named'
export type { NamedRules } from './rules/named/named'
export { type Overrides, overlaid } from './rules/overlaid'
