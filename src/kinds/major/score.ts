import type { MajorLeaf } from '../../model/constraint'
import type { Facts } from '../../model/facts'
import type { EvidenceRules, MajorRules } from '../../model/rule-set'
import { FIELDS_OF_STUDY } from '../../vocab/facts.constant'
import { FIELD_CLASS } from '../../vocab/major/names'
import { affinityToAny, believed, bestAffinity, byIdAndWord, likenessCurve, SAME, termsKey } from '../affinity'
import type { Comparison, Criterion, FeatureValue, Scorer } from '../scoring'
import { anyOf, labelOf, labelOfWord, toldAt } from '../stated'

/**
 * How near the nearest field of study is to any that is asked for, 0–1000: the same, in the same narrow or broad field of
 * ISCED-F 2013, or by its word where no vocabulary knows it.
 */
export const majorScorer: Scorer<'major'> = {
  criteria: (leaf, { rules }) => {
    if (leaf.terms.length === 0) return []
    const reads: MajorReads = { major: rules.curves.major, evidence: rules.evidence }
    return [
      {
        key: majorKey(leaf),
        reads,
        feature: majorAffinity(leaf, reads),
        curve: likenessCurve('major', rules),
      },
    ]
  },
  expected: ({ terms }) => anyOf(terms.map(labelOf)),
  comparer: () => compareMajor,
}

/** What a field of study is worth by. */
type MajorReads = { readonly major: MajorRules; readonly evidence: EvidenceRules }

function majorKey({ terms, related }: MajorLeaf): string {
  return `major.affinity(${termsKey(terms, byIdAndWord)}${related ? ';related' : ''})`
}

function majorAffinity({ terms, related }: MajorLeaf, { major, evidence }: MajorReads): Criterion['feature'] {
  const affinity = affinityToAny(terms, (asked, held) => toField(asked, held, related, major), major.narrow)
  return ({ fieldsOfStudy }) =>
    bestAffinity(fieldsOfStudy, (field) => believed(affinity(field), field.source, evidence))
}

function toField(asked: string, held: string, related: boolean, rules: MajorRules): number {
  if (asked === held) return SAME
  const pairs = codesOf(asked).flatMap((code) => codesOf(held).map((other) => [code, other] as const))
  if (asked.startsWith(FIELD_CLASS) && pairs.some(([code, other]) => other.startsWith(code))) return SAME
  return Math.max(0, ...pairs.map(([code, other]) => toCode(code, other, related, rules)))
}

function toCode(asked: string, held: string, related: boolean, rules: MajorRules): number {
  if (asked.slice(0, 3) === held.slice(0, 3)) return related ? Math.max(rules.related, rules.narrow) : rules.narrow
  return asked.slice(0, 2) === held.slice(0, 2) ? rules.broad : 0
}

function codesOf(id: string): readonly string[] {
  if (!Object.hasOwn(FIELDS_OF_STUDY, id)) return []
  return FIELDS_OF_STUDY[id as keyof typeof FIELDS_OF_STUDY].isced.split('|')
}

function compareMajor({ fieldsOfStudy: { items, stated } }: Facts, value: FeatureValue | undefined): Comparison {
  return { actual: anyOf(items.map(labelOfWord)), toldAt: toldAt(value, { path: 'education', stated }, items) }
}
