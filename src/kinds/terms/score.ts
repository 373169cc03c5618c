import type { Curve } from '../../curve/curve'
import { worthAway } from '../../curve/free'
import { table } from '../../curve/shapes'
import type { Candidate } from '../../model/candidate'
import type { TermLeaf } from '../../model/constraint'
import type { Facts, WordFact } from '../../model/facts'
import type { Stated } from '../../model/match'
import type { EvidenceRules, NearCredits, RuleSet } from '../../model/rule-set'
import type { Term } from '../../model/term'
import { fold } from '../../text/fold'
import type { Neighbours, Vocabulary } from '../../vocab/entry'
import { LICENCES, SENIORITY, SKILLS } from '../../vocab/facts.constant'
import type { Seniority } from '../../vocab/seniority'
import {
  affinityToAny,
  believed,
  bestAffinity,
  byIdAndWord,
  hasWord,
  idAffinity,
  likenessCurve,
  nearest,
  SAME,
  termsKey,
} from '../affinity'
import type { Comparer, Criterion, FeatureValue, Scorer, ScoringContext } from '../scoring'
import { anyOf, bounds, labelOf, labelOfWord, NOT_STATED, shortBy, toldAt, within } from '../stated'

/** The scorer of a list of terms, any of which will do: how near the nearest item of a list is, 0–1000. */
function termScorer(kind: ListedKind, read: ReadTerms): TermScorer {
  return {
    criteria: ({ terms }, { rules }) => {
      if (terms.length === 0) return []
      const reads = readsOf(rules)
      const key = `${kind}.affinity(${termsKey(terms, byIdAndWord)})`
      return [{ key, reads, feature: read(terms, reads), curve: likenessCurve(kind, rules) }]
    },
    expected: ({ terms }) => anyOf(terms.map(labelOf)),
    comparer: ({ terms }, { rules }) => comparerOf(LISTS[kind], itemAffinity(terms, readsOf(rules))),
  }
}

/** The kinds that a list of the profile answers. */
type ListedKind = 'skill' | 'certificate' | 'availability'

/** A scorer that takes the leaf of any kind of terms, and so serves each of them. */
interface TermScorer {
  readonly criteria: (leaf: TermLeaf, context: ScoringContext) => readonly Criterion[]
  readonly expected: (leaf: TermLeaf) => Stated
  readonly comparer: (leaf: TermLeaf, context: ScoringContext) => Comparer
}

/** What an item of a list is worth by. */
type TermReads = { readonly near: NearCredits; readonly evidence: EvidenceRules }

function readsOf({ curves, evidence }: RuleSet): TermReads {
  return { near: curves.terms.near, evidence }
}

type ReadTerms = (terms: readonly Term[], reads: TermReads) => Criterion['feature']

/** Where the items of a kind stand in a profile. */
const LISTS = {
  skill: 'skills',
  certificate: 'certificates',
  availability: 'availability',
} as const satisfies Readonly<Record<ListedKind, keyof Facts & keyof Candidate>>

function inList(kind: ListedKind): ReadTerms {
  return (terms, reads) => {
    const affinity = itemAffinity(terms, reads)
    return (facts) => bestAffinity(facts[LISTS[kind]], affinity)
  }
}

/** A skill that stands in the text of a job is weak evidence, where the list says nothing better. */
function skillAffinity(terms: readonly Term[], reads: TermReads): Criterion['feature'] {
  const { weak } = reads.evidence
  const inSkills = inList('skill')(terms, reads)
  const words = terms.map(({ text }) => fold(text))
  return (facts) => {
    const listed = inSkills(facts)
    if (listed !== undefined && listed.low >= weak) return listed
    const job = facts.jobs.items.find(({ text }) => words.some((word) => hasWord(text, word)))
    if (job === undefined) return listed
    const high = listed === undefined ? SAME : Math.max(listed.high, weak)
    return { low: weak, high, paths: [job.source.path], weak: 'text' }
  }
}

/** How near an item is to the nearest of the terms, as far as its source is believed. */
function itemAffinity(terms: readonly Term[], { near, evidence }: TermReads): (item: WordFact) => number {
  const affinity = affinityToAny(terms, (asked, held) => idAffinity(asked, held, near, NEIGHBOURED), near.parent)
  return (item) => believed(affinity(item), item.source, evidence)
}

/** Excel is a part of Office, and a licence for lorries holds for cars; the ids of the other lists have no neighbours. */
const NEIGHBOURED: readonly Vocabulary<Neighbours>[] = [SKILLS, LICENCES]

function comparerOf(path: (typeof LISTS)[ListedKind], affinityOf: (item: WordFact) => number): Comparer {
  return (facts, value) => {
    const { items, stated } = facts[path]
    const { items: best, affinity } = nearest<WordFact>(items, affinityOf)
    return {
      actual: affinity > 0 ? anyOf(best.map(labelOfWord)) : NOT_STATED,
      toldAt: toldAt(value, { path, stated }, []),
    }
  }
}

export const skillScorer: Scorer<'skill'> = /* @__PURE__ */ termScorer('skill', skillAffinity)

export const certificateScorer: Scorer<'certificate'> = /* @__PURE__ */ termScorer(
  'certificate',
  /* @__PURE__ */ inList('certificate'),
)

export const availabilityScorer: Scorer<'availability'> = /* @__PURE__ */ termScorer(
  'availability',
  /* @__PURE__ */ inList('availability'),
)

/** A trait cannot be read from a profile: it counts where somebody assessed it, for as much as they found. */
export const traitScorer: Scorer<'trait'> = {
  criteria: ({ terms }, { rules }) => {
    if (terms.length === 0) return []
    const reads = readsOf(rules)
    const key = `trait.assessment(${termsKey(terms, byIdAndWord)})`
    return [{ key, reads, feature: assessment(terms, reads), curve: likenessCurve('trait', rules) }]
  },
  expected: ({ terms }) => anyOf(terms.map(labelOf)),
  comparer: () => (_, found) => ({
    actual: found === undefined ? NOT_STATED : within('per-mille', found.low, found.high),
  }),
  onlyWhenKnown: true,
}

/** The best assessment of any of the terms; a low one is known as well. */
function assessment(terms: readonly Term[], reads: TermReads): Criterion['feature'] {
  const affinityOf = itemAffinity(terms, reads)
  return ({ assessments }) => {
    const found = assessments.items
      .map((item) => ({ item, affinity: affinityOf(item) }))
      .filter(({ affinity }) => affinity > 0)
      .map(({ item, affinity }) => ({ worth: Math.floor((item.score * affinity) / SAME), path: item.source.path }))
      .sort((a, b) => b.worth - a.worth)[0]
    return found && { low: found.worth, high: found.worth, paths: [found.path] }
  }
}

/** The highest rank held on the ladder of seniority, from 1; 0 where there has been no job. The lowest that is named will do. */
export const seniorityScorer: Scorer<'seniority'> = {
  criteria: (leaf, { rules }) => {
    const asked = rankAsked(leaf)
    if (asked === undefined) return []
    return [{ key: 'seniority.rank', feature: seniorityRank, curve: seniorityCurve(asked, rules) }]
  },
  expected: (leaf) => {
    const asked = rankAsked(leaf)
    return asked === undefined ? anyOf(leaf.terms.map(labelOf)) : bounds('seniority', { min: seniorityAt(asked - 1) })
  },
  comparer: (leaf) => seniorityComparer(rankAsked(leaf)),
}

function rankAsked({ terms }: TermLeaf<'seniority'>): number | undefined {
  const ranks = terms.flatMap(({ id }) => (isSeniority(id) ? [SENIORITY[id].rank + 1] : []))
  return ranks.length === 0 ? undefined : Math.min(...ranks)
}

function isSeniority(id: string | undefined): id is Seniority {
  return id !== undefined && Object.hasOwn(SENIORITY, id)
}

/** Titles that show no rank may have any. */
function seniorityRank({ jobs }: Facts): FeatureValue | undefined {
  if (jobs.items.length === 0) return jobs.stated ? { low: 0, high: 0, paths: [] } : undefined
  const { items, affinity: rank } = nearest(jobs.items, ({ seniority = -1 }) => seniority + 1)
  return rank === 0 ? undefined : { low: rank, high: rank, paths: items.map(({ source }) => source.path) }
}

function seniorityCurve(asked: number, { curves, shapes }: RuleSet): Curve {
  const short = (ranks: number) =>
    shapes?.seniority ? worthAway(ranks, shapes.seniority) : (curves.seniority.below[ranks - 1] ?? 0)
  return table(Array.from({ length: asked + 1 }, (_, rank) => (rank >= asked ? SAME : short(asked - rank))))
}

function seniorityComparer(asked = 0): Comparer {
  return ({ jobs: { stated } }, value) => {
    const rank = value?.low ?? 0
    if (rank === 0) return { actual: NOT_STATED, toldAt: value && toldAt(value, { path: 'work', stated }, []) }
    const held = seniorityAt(rank - 1)
    return { actual: within('seniority', held, held), shortfall: shortBy('steps', asked - rank) }
  }
}

function seniorityAt(rank: number): Seniority {
  return LADDER.find((id) => SENIORITY[id].rank === rank) as Seniority
}

const LADDER = /* @__PURE__ */ Object.keys(SENIORITY) as readonly Seniority[]
