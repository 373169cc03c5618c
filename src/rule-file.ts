import { detailOf, RolefitError } from './errors'
import { readRules } from './incoming'
import { check, choice } from './model/check'
import { RuleFile } from './model/rule-file'
import { RuleSet } from './model/rule-set'
import { fieldsOf } from './model/schema-at'
import { phrase } from './phrase'
import { notScoredIn } from './rules/jurisdictions'
import { isRuleSetName, namedRules, RULE_SET_NAMES } from './rules/named'
import { overlaid } from './rules/overlaid'
import { suggestId } from './suggest'

/**
 * The rule set that a file's value stands for: whole, or what differs from the one that it extends, laid over that. A list
 * replaces a list, and null takes out what may be absent (a gate, the jurisdiction).
 *
 * @param base - what `extends` names, where that is none of the rule sets that ship.
 * @throws RolefitError `invalid-rules`, `unsupported-version` or `unknown-id` with the path of the fault in the rule set,
 *   what stands there and what would be right.
 *
 * @example
 * const file = { extends: 'default', id: 'ours', version: '1', gates: { education: null } }
 * 'education' in rulesFromFile(file).gates
 * // → false
 */
export function rulesFromFile(value: unknown, base?: RuleSet): RuleSet {
  const file = check(RuleFile, value, { what: 'rules', code: 'invalid-rules' })
  checkFields(file)
  const { $schema: _, reason: __, extends: parent, ...fields } = file
  if (parent !== undefined) checkOwn(fields)
  const whole = parent === undefined ? fields : overlaid(base ?? parentRules(parent), fields)
  const { rules } = readRules(whole as RuleSet)
  notScoredIn(rules.jurisdiction, 'jurisdiction')
  return rules
}

/** @throws RolefitError `invalid-rules` for a field that neither a file nor a rule set has. */
function checkFields(file: RuleFile): void {
  const fields = [RuleFile, RuleSet].flatMap((schema) => fieldsOf(schema) ?? [])
  const unknown = Object.keys(file).find((field) => !fields.includes(field))
  if (unknown === undefined) return
  const expected = choice(fields, unknown, { nearest: suggestId })
  throw new RolefitError('invalid-rules', unknown, detailOf(phrase('unknown-field'), expected))
}

/** @throws RolefitError `unknown-id` for a name that no rule set has. */
function parentRules(name: string): RuleSet {
  if (isRuleSetName(name)) return namedRules(name)
  throw new RolefitError('unknown-id', 'extends', { found: JSON.stringify(name), expected: aRuleSet(name) })
}

/**
 * What would be right in place of a name that no rule set has.
 *
 * @example
 * aRuleSet('strickt').includes('did you mean "strict"?')
 * // → true
 */
export function aRuleSet(name: string): string {
  const near = suggestId(name, RULE_SET_NAMES)
  const list = `a file, or one of ${RULE_SET_NAMES.map((known) => JSON.stringify(known)).join(', ')}`
  return near === undefined ? list : `${list}; did you mean ${JSON.stringify(near)}?`
}

/** A changed rule set under the name of the one that it extends would pass for it in every stored match. */
function checkOwn(fields: Readonly<Record<string, unknown>>): void {
  for (const field of ['id', 'version'] as const) {
    if (Object.hasOwn(fields, field)) continue
    const detail = { found: 'nothing', expected: `a text of its own, as the file differs from what it extends` }
    throw new RolefitError('invalid-rules', field, detail)
  }
}
