import type { Localised } from '../kinds/scoring'
import type { RuleChange } from '../model/rule-change'
import type { RuleShape } from '../model/rule-shape'
import { fill } from '../phrase'
import type { Locale } from './locale'
import { ruleLabel } from './rule-labels'
import { shapeWords } from './rule-shape-words'

const SENTENCES = {
  changed: {
    'zh-Hant': '{label}：由 {from} 改為 {to}',
    'zh-Hans': '{label}：由 {from} 改为 {to}',
    en: '{label}: from {from} to {to}',
  },
  set: {
    'zh-Hant': '{label}：原未設定，現為 {to}',
    'zh-Hans': '{label}：原未设定，现为 {to}',
    en: '{label}: not set before, now {to}',
  },
  unset: {
    'zh-Hant': '{label}：取消，原為 {from}',
    'zh-Hans': '{label}：取消，原为 {from}',
    en: '{label}: no longer set, {from} before',
  },
  none: { 'zh-Hant': '沒有差別', 'zh-Hans': '没有差别', en: 'no difference' },
} as const satisfies Readonly<Record<string, Localised>>

/**
 * In what two rule sets differ, a line each, with the path for whoever edits the file.
 *
 * @example
 * renderRuleChanges(diffRules(DEFAULT_RULES, { ...DEFAULT_RULES, nearMiss: 700 }), 'en')
 * // → 'score from which an outcome is near: from 400 to 700  (nearMiss)\n'
 */
export function renderRuleChanges(changes: readonly RuleChange[], locale: Locale): string {
  if (changes.length === 0) return `${SENTENCES.none[locale]}\n`
  return changes.map((change) => `${changeWords(change, locale)}  (${change.path})\n`).join('')
}

const isShape = (value: unknown): value is RuleShape => typeof value === 'object' && value !== null && 'form' in value

function changeWords({ path, from, to }: RuleChange, locale: Locale): string {
  const sentence = from === undefined ? SENTENCES.set : to === undefined ? SENTENCES.unset : SENTENCES.changed
  return fill(sentence[locale], {
    label: ruleLabel(path, locale),
    from: valueWords(from, locale),
    to: valueWords(to, locale),
  })
}

/** Numbers and names as they are; a list, which is short, as it stands in the file; the shape of a curve in words. */
function valueWords(value: unknown, locale: Locale): string {
  if (isShape(value)) return shapeWords(value, locale)
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}
