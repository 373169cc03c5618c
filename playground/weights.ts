import type { Modality, Role, RuleSet } from '../src/index'
import { leavesWithin } from '../src/kinds/leaves'
import type { Markup } from '../src/report/html/markup'
import { html } from '../src/report/html/markup'
import type { Locale } from '../src/report/locale'
import { ruleLabel } from '../src/report/rule-labels'

type Weights = RuleSet['weights']

/** One number of a rule set that is moved. */
export interface Weight {
  readonly kind: keyof Weights
  readonly modality: Modality
}

const GREATEST = 1000

/** The weights that decide over a role: of each kind that it asks for, required or preferred. */
export function weightsOf({ requirements }: Role, { weights }: RuleSet): readonly Weight[] {
  const found = new Map<string, Weight>()
  for (const { constraint, modality } of requirements) {
    for (const { kind } of leavesWithin(constraint)) {
      if (kind in weights) found.set(`${kind} ${modality}`, { kind: kind as keyof Weights, modality })
    }
  }
  return [...found.values()]
}

/** A rule set with one weight moved; its partner gives way, as required weighs at least twice preferred. */
export function moved(rules: RuleSet, { kind, modality }: Weight, to: number): RuleSet {
  const { required, preferred } = rules.weights[kind]
  const weights =
    modality === 'required'
      ? { required: to, preferred: Math.min(preferred, Math.floor(to / 2)) }
      : { required: Math.max(required, 2 * Math.min(to, GREATEST / 2)), preferred: Math.min(to, GREATEST / 2) }
  return { ...rules, weights: { ...rules.weights, [kind]: weights } }
}

/** A slider for each weight. */
export const sliders = (weights: readonly Weight[], { weights: values }: RuleSet, locale: Locale): Markup =>
  html`${weights.map(({ kind, modality }, i) => {
    const value = values[kind][modality]
    const greatest = modality === 'required' ? GREATEST : GREATEST / 2
    return html`<label>${ruleLabel(`weights.${kind}.${modality}`, locale)} <output>${value}</output><input type="range" data-weight="${i}" min="0" max="${greatest}" step="10" value="${value}"></label>
`
  })}`
