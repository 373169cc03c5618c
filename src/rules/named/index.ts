import type { RuleSet } from '../../model/rule-set'
import { checkOneOf } from '../../options'
import { DEFAULT_RULES } from '../default'
import { overlaid } from '../overlaid'
import { EARLY_CAREER } from './early-career'
import { EXPERIENCE_FIRST } from './experience-first'
import { LENIENT } from './lenient'
import type { NamedRules } from './named'
import { NO_PROTECTED_ATTRIBUTES } from './no-protected-attributes'
import { STRICT } from './strict'

const DEFAULT: NamedRules = {
  reason: {
    'zh-Hant': '必備條件決定高低，優先條件分先後；學歷與經驗接近即可過關。',
    'zh-Hans': '必备条件决定高低，优先条件分先后；学历与经验接近即可过关。',
    en: 'What is asked for first decides, what is nice to have breaks ties; education and experience may be a near miss.',
  },
  overrides: {},
}

/** Every rule set that ships, in the order that it is listed. */
export const NAMED_RULES = {
  default: DEFAULT,
  strict: STRICT,
  lenient: LENIENT,
  'early-career': EARLY_CAREER,
  'experience-first': EXPERIENCE_FIRST,
  'no-protected-attributes': NO_PROTECTED_ATTRIBUTES,
} as const satisfies Readonly<Record<string, NamedRules>>

export type RuleSetName = keyof typeof NAMED_RULES
export const RULE_SET_NAMES = Object.keys(NAMED_RULES) as readonly RuleSetName[]

/**
 * Whether a rule set of this name ships.
 *
 * @example
 * isRuleSetName('strict')
 * // → true
 */
export const isRuleSetName = (name: string): name is RuleSetName => Object.hasOwn(NAMED_RULES, name)

/**
 * A rule set that ships, by its name, whole.
 *
 * @example
 * namedRules('strict').id
 * // → 'strict'
 */
export function namedRules(name: RuleSetName): RuleSet {
  // A test holds each of them against the schema.
  return overlaid(DEFAULT_RULES, NAMED_RULES[checkOneOf('name', name, RULE_SET_NAMES)].overrides) as RuleSet
}
