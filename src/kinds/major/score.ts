import type { MajorLeaf } from '../../model/constraint'
import type { Facts, WordFact } from '../../model/facts'
import type { EvidenceRules, MajorRules } from '../../model/rule-set'
import type { Term } from '../../model/term'
import { fold } from '../../text/fold'
import { FIELDS_OF_STUDY } from '../../vocab/fields'
import { believed, bestAffinity, byIdAndWord, likenessCurve, SAME, termsKey, wordAffinity } from '../affinity'
import type { Comparison, FeatureValue, Scorer } from '../scoring'
import { anyOf, labelOf, NOT_STATED } from '../stated'

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
        feature: (facts) => majorAffinity(facts, leaf, reads),
        curve: likenessCurve('major', rules),
      },
    ]
  },
  expected: ({ terms }) => anyOf(terms.map(labelOf)),
  compare: (_, facts) => compareMajor(facts),
}

/** What a field of study is worth by. */
type MajorReads = { readonly major: MajorRules; readonly evidence: EvidenceRules }

function majorKey({ terms, related }: MajorLeaf): string {
  return `major.affinity(${termsKey(terms, byIdAndWord)}${related ? ';related' : ''})`
}

function majorAffinity({ fieldsOfStudy }: Facts, leaf: MajorLeaf, reads: MajorReads): FeatureValue | undefined {
  const affinity = (field: WordFact) =>
    Math.max(...leaf.terms.map((term) => toTerm(field, term, leaf.related, reads.major)))
  return bestAffinity(fieldsOfStudy, (field) => believed(affinity(field), field.source, reads.evidence))
}

function toTerm(field: WordFact, term: Term, related: boolean, rules: MajorRules): number {
  const { id } = term
  if (id === undefined || field.ids.length === 0) return wordAffinity(fold(term.text), field.text, rules.narrow)
  return Math.max(...field.ids.map((held) => toField(id, held, related, rules)))
}

function toField(asked: string, held: string, related: boolean, rules: MajorRules): number {
  if (asked === held) return SAME
  const pairs = codesOf(asked).flatMap((code) => codesOf(held).map((other) => [code, other] as const))
  return Math.max(0, ...pairs.map(([code, other]) => toCode(code, other, related, rules)))
}

/** A class of fields (商科, 04) has a short code, and holds every field whose code begins with it. */
function toCode(asked: string, held: string, related: boolean, rules: MajorRules): number {
  if (asked.length < 4 && held.startsWith(asked)) return SAME
  if (asked.slice(0, 3) === held.slice(0, 3)) return related ? Math.max(rules.related, rules.narrow) : rules.narrow
  return asked.slice(0, 2) === held.slice(0, 2) ? rules.broad : 0
}

function codesOf(id: string): readonly string[] {
  if (!Object.hasOwn(FIELDS_OF_STUDY, id)) return []
  return FIELDS_OF_STUDY[id as keyof typeof FIELDS_OF_STUDY].isced.split('|')
}

function compareMajor({ fieldsOfStudy }: Facts): Comparison {
  if (fieldsOfStudy.items.length === 0) return { actual: NOT_STATED }
  return {
    actual: anyOf(fieldsOfStudy.items.map(({ text, ids }) => ({ text, ...(ids[0] !== undefined && { id: ids[0] }) }))),
  }
}
