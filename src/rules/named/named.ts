import type { RuleSet } from '../../model/rule-set'
import type { Overrides } from '../overlaid'

/** A rule set that ships beside the default: in what it differs from it, and why one would take it. */
export interface NamedRules {
  readonly reason: { readonly 'zh-Hant': string; readonly 'zh-Hans': string; readonly en: string }
  readonly overrides: Overrides<RuleSet>
}
