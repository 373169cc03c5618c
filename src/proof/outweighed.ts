import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet, ScoredKind } from '../model/rule-set'

/** Of two who each meet one of two requirements of a kind, whoever meets the required one is never behind. */
export function outweighedKinds({ weights }: RuleSet): readonly RuleFinding[] {
  return (Object.keys(weights) as ScoredKind[]).flatMap((kind): readonly RuleFinding[] => {
    const { required, preferred } = weights[kind]
    if (preferred <= required) return []
    const finding = { code: 'outweighed', severity: 'fault', path: `weights.${kind}`, kind } as const
    return [{ ...finding, cases: [], params: { required, preferred } }]
  })
}
