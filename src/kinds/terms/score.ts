import type { Curve } from '../../curve/curve'
import { worthAway } from '../../curve/free'
import { table } from '../../curve/shapes'
import type { TermLeaf } from '../../model/constraint'
import type { Facts, ListFact, WordFact } from '../../model/facts'
import type { Stated } from '../../model/match'
import type { EvidenceRules, NearCredits, RuleSet } from '../../model/rule-set'
import type { Term } from '../../model/term'
import { fold } from '../../text/fold'
import type { Neighbours, Vocabulary } from '../../vocab/entry'
import { LICENCES } from '../../vocab/licences'
import type { Seniority } from '../../vocab/seniority'
import { SENIORITY } from '../../vocab/seniority'
import { SKILLS } from '../../vocab/skills'
import {
  believed,
  bestAffinity,
  byIdAndWord,
  hasWord,
  idAffinity,
  likenessCurve,
  SAME,
  termsKey,
  wordAffinity,
} from '../affinity'
import type { Comparison, Criterion, FeatureValue, Scorer, ScoringContext } from '../scoring'
import { anyOf, bounds, labelOf, NOT_STATED, shortBy, within } from '../stated'

/** The scorer of a list of terms, any of which will do: how near the nearest item of a list is, 0–1000. */
function termScorer(kind: ListedKind, read: ReadTerms): TermScorer {
  return {
    criteria: ({ terms }, { rules }) => {
      if (terms.length === 0) return []
      const reads = readsOf(rules)
      const key = `${kind}.affinity(${termsKey(terms, byIdAndWord)})`
      return [{ key, reads, feature: (facts) => read(facts, terms, reads), curve: likenessCurve(kind, rules) }]
    },
    expected: ({ terms }) => anyOf(terms.map(labelOf)),
    compare: ({ terms }, facts, { rules }) => compareTerms(LISTS[kind](facts), itemAffinity(terms, readsOf(rules))),
  }
}

/** The kinds that a list of the profile answers. */
type ListedKind = 'skill' | 'certificate' | 'availability'

/** A scorer that takes the leaf of any kind of terms, and so serves each of them. */
interface TermScorer {
  readonly criteria: (leaf: TermLeaf, context: ScoringContext) => readonly Criterion[]
  readonly expected: (leaf: TermLeaf) => Stated
  readonly compare: (leaf: TermLeaf, facts: Facts, context: ScoringContext) => Comparison
}

/** What an item of a list is worth by. */
type TermReads = { readonly near: NearCredits; readonly evidence: EvidenceRules }

function readsOf({ curves, evidence }: RuleSet): TermReads {
  return { near: curves.terms.near, evidence }
}

type ReadTerms = (facts: Facts, terms: readonly Term[], reads: TermReads) => FeatureValue | undefined

/** Where the items of a kind stand in a profile. */
const LISTS: Readonly<Record<ListedKind, (facts: Facts) => ListFact<WordFact>>> = {
  skill: ({ skills }) => skills,
  certificate: ({ certificates }) => certificates,
  availability: ({ availability }) => availability,
}

function inList(kind: ListedKind): ReadTerms {
  return (facts, terms, reads) => bestAffinity(LISTS[kind](facts), itemAffinity(terms, reads))
}

/** A skill that stands in the text of a job is weak evidence, where the list says nothing better. */
function skillAffinity(facts: Facts, terms: readonly Term[], reads: TermReads): FeatureValue | undefined {
  const { weak } = reads.evidence
  const listed = inList('skill')(facts, terms, reads)
  if (listed !== undefined && listed.low >= weak) return listed
  const job = facts.jobs.items.find(({ text }) => terms.some((term) => hasWord(text, fold(term.text))))
  if (job === undefined) return listed
  const high = listed === undefined ? SAME : Math.max(listed.high, weak)
  return { low: weak, high, paths: [job.source.path], weak: 'text' }
}

/** How near an item is to the nearest of the terms, as far as its source is believed. */
function itemAffinity(terms: readonly Term[], { near, evidence }: TermReads): (item: WordFact) => number {
  return (item) => {
    const affinity = Math.max(0, ...terms.map((term) => toTerm(item, term, near)))
    return believed(affinity, item.source, evidence)
  }
}

function toTerm(item: WordFact, term: Term, near: NearCredits): number {
  if (term.id === undefined || item.ids.length === 0) return wordAffinity(fold(term.text), item.text, near.parent)
  return Math.max(...item.ids.map((held) => idAffinity(term.id as string, held, near, NEIGHBOURED)))
}

/** Excel is a part of Office, and a licence for lorries holds for cars; the ids of the other lists have no neighbours. */
const NEIGHBOURED: readonly Vocabulary<Neighbours>[] = [SKILLS, LICENCES]

function compareTerms<T extends WordFact>({ items }: ListFact<T>, affinity: (item: T) => number): Comparison {
  const ranked = items.map((item) => ({ item, value: affinity(item) }))
  const best = Math.max(0, ...ranked.map(({ value }) => value))
  const nearest = ranked
    .filter(({ value }) => value > 0 && value === best)
    .map(({ item: { text, ids } }) => {
      return { text, ...(ids[0] !== undefined && { id: ids[0] }) }
    })
  return { actual: nearest.length > 0 ? anyOf(nearest) : NOT_STATED }
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
    return [{ key, reads, feature: (facts) => assessment(facts, terms, reads), curve: likenessCurve('trait', rules) }]
  },
  expected: ({ terms }) => anyOf(terms.map(labelOf)),
  compare: ({ terms }, facts, { rules }) => compareTerms(facts.assessments, itemAffinity(terms, readsOf(rules))),
  onlyWhenKnown: true,
}

/** The best assessment of any of the terms; a low one is known as well. */
function assessment({ assessments }: Facts, terms: readonly Term[], reads: TermReads): FeatureValue | undefined {
  const affinity = itemAffinity(terms, reads)
  const found = assessments.items
    .map((item) => ({ worth: Math.floor((item.score * affinity(item)) / SAME), item, affinity: affinity(item) }))
    .filter((assessed) => assessed.affinity > 0)
    .sort((a, b) => b.worth - a.worth)[0]
  return found && { low: found.worth, high: found.worth, paths: [found.item.source.path] }
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
  compare: (leaf, facts) => compareSeniority(rankAsked(leaf), facts),
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
  const known = jobs.items.filter(({ seniority }) => seniority !== undefined)
  const rank = Math.max(-1, ...known.map(({ seniority = -1 }) => seniority)) + 1
  if (known.length === 0) return undefined
  return {
    low: rank,
    high: rank,
    paths: known.filter(({ seniority }) => seniority === rank - 1).map(({ source }) => source.path),
  }
}

function seniorityCurve(asked: number, { curves, shapes }: RuleSet): Curve {
  const short = (ranks: number) =>
    shapes?.seniority ? worthAway(ranks, shapes.seniority) : (curves.seniority.below[ranks - 1] ?? 0)
  return table(Array.from({ length: asked + 1 }, (_, rank) => (rank >= asked ? SAME : short(asked - rank))))
}

function compareSeniority(asked: number | undefined, facts: Facts): Comparison {
  const rank = seniorityRank(facts)?.low ?? 0
  if (rank === 0) return { actual: NOT_STATED }
  const shortfall = shortBy('steps', (asked ?? 0) - rank)
  return { actual: within('seniority', seniorityAt(rank - 1), seniorityAt(rank - 1)), ...(shortfall && { shortfall }) }
}

function seniorityAt(rank: number): Seniority {
  const ladder = Object.keys(SENIORITY) as Seniority[]
  return ladder.find((id) => SENIORITY[id].rank === rank) as Seniority
}
