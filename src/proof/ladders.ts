import type { Curve } from '../curve/curve'
import { MOST_MONTHS } from '../kinds/experience/months/count'
import type { ScoringContext } from '../kinds/scoring'
import { NOT_STATED, within } from '../kinds/stated'
import type { Leaf, LeafOf } from '../model/constraint'
import type { Stated } from '../model/match'
import type { RuleSet, ScoredKind } from '../model/rule-set'
import { scorerOf } from '../score'
import type { CefrLevel } from '../vocab/cefr'
import type { EducationLevel } from '../vocab/education/levels'
import { CEFR, EDUCATION, SENIORITY } from '../vocab/facts.constant'
import type { Seniority } from '../vocab/seniority'

/** A requirement that a kind may ask for, and what each value of its feature earns. */
export interface Asked {
  readonly leaf: Leaf
  readonly curve: Curve
  /** The values that fulfil it, both ends included: below them the curve must not fall, above them not rise. */
  readonly from: number
  readonly to: number
}

interface Ladder<K extends ScoredKind> {
  /** Every requirement that makes a table of its own, the smallest first. */
  readonly leaves: () => readonly { readonly leaf: LeafOf<K>; readonly from: number; readonly to?: number }[]
  /** A value of the feature for people. */
  readonly has: (value: number) => Stated
  /** The last value of the feature that is looked at. */
  readonly last: number
}

const SPAN = { span: [0, 0] } as const

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** The ids of a scale from below, one for each rank. */
function rungs<Id extends string>(scale: Readonly<Record<Id, { readonly rank: number }>>): readonly Id[] {
  const ids = Object.keys(scale) as Id[]
  const first = ids.filter((id) => ids.find((other) => scale[other].rank === scale[id].rank) === id)
  return first.sort((a, b) => scale[a].rank - scale[b].rank)
}

const LEVELS: readonly EducationLevel[] = /* @__PURE__ */ rungs(EDUCATION)
const CEFR_LEVELS: readonly CefrLevel[] = /* @__PURE__ */ rungs(CEFR)
const TITLES: readonly Seniority[] = /* @__PURE__ */ rungs(SENIORITY)

/** Ages that a posting may name. */
const [YOUNGEST, OLDEST] = [16, 70]
const MOST_PEOPLE = 1000

/** Of a kind that is answered by a likeness, whatever is asked for: a word that is known stands for all, and each per mille is looked at. */
function likeness<K extends ScoredKind>(leaf: LeafOf<K>): Ladder<K> {
  return {
    leaves: () => [{ leaf, from: ALIKE, to: ALIKE }],
    has: (perMille) => within('per-mille', perMille, perMille),
    last: ALIKE,
  }
}

/** The very thing that is asked for. */
const ALIKE = 1000
const termOf = (id: string) => [{ text: id, id, ...SPAN }]

const LADDERS: { readonly [K in ScoredKind]: Ladder<K> } = {
  education: {
    leaves: () =>
      LEVELS.flatMap((min) => {
        const from = EDUCATION[min].rank
        const above = LEVELS.filter((max) => EDUCATION[max].rank >= from)
        const open = { leaf: { kind: 'education', ...SPAN, min } as const, from }
        return [open, ...above.map((max) => ({ leaf: { ...open.leaf, max }, from, to: EDUCATION[max].rank }))]
      }),
    has: (rank) => within('education', LEVELS[rank] as string, LEVELS[rank] as string),
    last: LEVELS.length - 1,
  },
  experience: {
    leaves: () =>
      range(1, MOST_MONTHS).flatMap((months) => [
        { leaf: { kind: 'experience', ...SPAN, minMonths: months }, from: months },
        { leaf: { kind: 'experience', ...SPAN, minMonths: months, maxMonths: months }, from: months, to: months },
      ]),
    has: (months) => within('months', months, months),
    last: MOST_MONTHS,
  },
  age: {
    leaves: () =>
      range(YOUNGEST, OLDEST).map((age) => ({
        leaf: { kind: 'age', ...SPAN, min: age, max: age },
        from: age,
        to: age,
      })),
    has: (years) => within('years', years, years),
    last: 100,
  },
  language: {
    leaves: () =>
      CEFR_LEVELS.map((min) => ({
        leaf: { kind: 'language', ...SPAN, language: 'en', min, wording: '' },
        from: CEFR[min].rank,
      })),
    has: (rank) =>
      rank === 0 ? NOT_STATED : within('cefr', CEFR_LEVELS[rank - 1] as string, CEFR_LEVELS[rank - 1] as string),
    last: CEFR_LEVELS.length,
  },
  management: {
    leaves: () =>
      range(1, MOST_PEOPLE).map((minPeople) => ({
        leaf: { kind: 'management', ...SPAN, minPeople, terms: [] },
        from: minPeople,
      })),
    has: (people) => within('people', people, people),
    last: MOST_PEOPLE,
  },
  seniority: {
    leaves: () =>
      TITLES.map((id, rank) => ({
        leaf: { kind: 'seniority', ...SPAN, terms: [{ text: id, id, ...SPAN }] },
        from: rank + 1,
      })),
    has: (rank) =>
      rank === 0 ? NOT_STATED : within('seniority', TITLES[rank - 1] as string, TITLES[rank - 1] as string),
    last: TITLES.length,
  },
  major: likeness({ kind: 'major', ...SPAN, terms: termOf('marketing'), related: false }),
  channel: likeness({ kind: 'channel', ...SPAN, resource: 'channel', terms: termOf('channel.modern') }),
  skill: likeness({ kind: 'skill', ...SPAN, terms: termOf('excel') }),
  certificate: likeness({ kind: 'certificate', ...SPAN, terms: termOf('driving') }),
  trait: likeness({ kind: 'trait', ...SPAN, terms: termOf('communication') }),
  availability: likeness({ kind: 'availability', ...SPAN, terms: termOf('travel') }),
}

export const LADDER_KINDS = Object.keys(LADDERS) as readonly ScoredKind[]

/** A role without a title: no requirement here points at it. */
export const contextOf = (rules: RuleSet): ScoringContext => ({
  rules,
  role: { title: '', functions: [], industries: [] },
})

/** The tables of a kind under a rule set, the smallest requirement first; each made when it is asked for. */
export function* tablesOf(kind: ScoredKind, rules: RuleSet): Generator<Asked> {
  const { leaves, last } = LADDERS[kind]
  for (const { leaf, from, to = last } of leaves()) {
    const [criterion] = scorerOf(kind).criteria(leaf, contextOf(rules))
    if (criterion !== undefined) yield { leaf, curve: criterion.curve, from, to }
  }
}

export const hasOf = (kind: ScoredKind, value: number): Stated => LADDERS[kind].has(value)

export const lastOf = (kind: ScoredKind): number => LADDERS[kind].last

/** What a requirement asks for, for people. */
export const asksOf = ({ leaf }: Asked, rules: RuleSet): Stated => scorerOf(leaf.kind).expected(leaf, contextOf(rules))
