import type { Leaf, Resource } from '../model/constraint'
import type { Facts, JobFact, Source, WordFact } from '../model/facts'
import type { ScoredKind } from '../model/rule-set'
import type { Term } from '../model/term'
import { FULL } from '../score'
import {
  AVAILABILITY,
  CERTIFICATES,
  CHANNELS,
  FIELDS_OF_STUDY,
  INDUSTRIES,
  JOB_FUNCTIONS,
  LICENCES,
  RESOURCE_WORDS,
  SKILLS,
  TRAITS,
} from '../vocab/facts.constant'

import type { Keys } from './numbers'

/** Words of one sort, of which any may be asked for and any may be there. */
export interface Likeness {
  readonly kind: ScoredKind
  /** Where the rule set says what a word is worth that is only like the one asked for. */
  readonly credits: Keys
  readonly words: () => readonly Term[]
  /** A requirement of the word. Only experience asks for months of it. */
  readonly leaf: (asked: Term, months: number) => Leaf
  /** Somebody who has the word, of experience for so many months, and nothing else. */
  readonly facts: (held: Term, months: number) => Partial<Facts>
}

const SPAN = { span: [0, 0] } as const
const SOURCE: Source = { path: '', evidence: 'field' }

/** Two wordings that no vocabulary knows, one within the other. */
const UNKNOWN: readonly Term[] = [
  { text: '甲乙丙丁', ...SPAN },
  { text: '甲乙丙丁戊己', ...SPAN },
]

const knownOf = (vocabulary: object): readonly Term[] =>
  Object.keys(vocabulary).map((id) => ({ text: id, id, ...SPAN }))
const wordsOf =
  (...vocabularies: readonly object[]) =>
  (): readonly Term[] => [...vocabularies.flatMap(knownOf), ...UNKNOWN]

const factOf = ({ id, text }: Term): WordFact => ({ text, ids: id === undefined ? [] : [id], source: SOURCE })
const listOf = <T>(item: T) => ({ stated: true, items: [item] })

const jobOf = (months: number, fields: Partial<JobFact>): JobFact => ({
  start: { low: 0, high: 0 },
  end: { low: months - 1, high: months - 1 },
  type: 'full-time',
  title: undefined,
  industries: [],
  functions: [],
  text: '',
  source: SOURCE,
  ...fields,
})

/** The very resource, of whatever channel or customer. */
const RESOURCE_CREDITS: Likeness = {
  kind: 'channel',
  credits: ['curves', 'channel', 'otherResource'],
  words: () => knownOf(RESOURCE_WORDS),
  leaf: ({ id }) => ({ kind: 'channel', ...SPAN, resource: id as Resource, terms: [] }),
  facts: ({ id, text }) => ({ channels: listOf({ resource: id as Resource, ids: [], text, source: SOURCE }) }),
}

const CHANNEL_CREDITS: Likeness = {
  kind: 'channel',
  credits: ['curves', 'channel', 'near'],
  words: wordsOf(CHANNELS),
  leaf: (asked) => ({ kind: 'channel', ...SPAN, resource: 'channel', terms: [asked] }),
  facts: (held) => ({ channels: listOf({ ...factOf(held), resource: 'channel' }) }),
}

const fieldsOfStudy = (related: boolean): Likeness => ({
  kind: 'major',
  credits: ['curves', 'major'],
  words: wordsOf(FIELDS_OF_STUDY),
  leaf: (asked) => ({ kind: 'major', ...SPAN, terms: [asked], related }),
  facts: (held) => ({ fieldsOfStudy: listOf(factOf(held)) }),
})

const terms = (
  kind: 'skill' | 'certificate' | 'availability' | 'trait',
  words: Likeness['words'],
  facts: (fact: WordFact) => Partial<Facts>,
): Likeness => ({
  kind,
  credits: ['curves', 'terms', 'near'],
  words,
  leaf: (asked) => ({ kind, ...SPAN, terms: [asked] }),
  facts: (held) => facts(factOf(held)),
})

const work = (part: 'industries' | 'functions', vocabulary: object): Likeness => ({
  kind: 'experience',
  credits: ['curves', 'experience', 'near'],
  words: () => knownOf(vocabulary), // a wording that no vocabulary knows is looked for in the text of a job
  leaf: (asked, minMonths) => ({ kind: 'experience', ...SPAN, minMonths, scope: { [part]: [asked] } }),
  facts: (held, months) => ({ jobs: listOf(jobOf(months, { [part]: [factOf(held)] })) }),
})

/** Every sort of words that are scored by how near one is to another. */
export const LIKENESSES: readonly Likeness[] = [
  CHANNEL_CREDITS,
  RESOURCE_CREDITS,
  /* @__PURE__ */ fieldsOfStudy(false),
  /* @__PURE__ */ fieldsOfStudy(true),
  /* @__PURE__ */ terms('skill', /* @__PURE__ */ wordsOf(SKILLS), (fact) => ({ skills: listOf(fact) })),
  /* @__PURE__ */ terms('certificate', /* @__PURE__ */ wordsOf(LICENCES, CERTIFICATES), (fact) => ({
    certificates: listOf(fact),
  })),
  /* @__PURE__ */ terms('availability', /* @__PURE__ */ wordsOf(AVAILABILITY), (fact) => ({
    availability: listOf(fact),
  })),
  /* @__PURE__ */ terms('trait', /* @__PURE__ */ wordsOf(TRAITS), (fact) => ({
    assessments: listOf({ ...fact, score: FULL }),
  })),
  /* @__PURE__ */ work('industries', INDUSTRIES),
  /* @__PURE__ */ work('functions', JOB_FUNCTIONS),
]
