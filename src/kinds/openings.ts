import type { Kind } from '../model/constraint'
import type { Reading } from '../text/token'
import { isLatin } from '../text/wording'
import type { WordClass } from '../vocab'
import { ASSOCIATES } from '../vocab/education/beside'
import { COMBINATIONS } from '../vocab/experience/behind'
import type { FormField } from '../vocab/form-fields'
import { NAME_STEMS } from '../vocab/kind-names'
import { LICENCE_OPENERS } from '../vocab/licences/beside/openers'
import type { Phrase } from './kind'

/** The words without one of which a clause says nothing of a kind. */
interface Opening {
  /** By class of word; `any`: every word of the class. */
  readonly words: Readonly<Partial<Record<WordClass, 'any' | readonly string[]>>>
  /** Or the field of a form whose value the clause is. */
  readonly fields?: readonly FormField[]
  /** Or a word of Latin letters, or what ends in a character, whether a vocabulary knows it or not. */
  readonly ends?: readonly string[]
}

/**
 * What opens each kind. A reader is asked about a clause only where one of these stands in it: most clauses are about one kind
 * or two, and a dozen readers that look at every token of them in vain are most of what reading would cost.
 */
const OPENINGS: { readonly [K in Kind]: Opening } = {
  education: {
    words: {
      education: 'any',
      'degree-letters': 'any',
      'school-tier': 'any',
      'study-mode': 'any', // 统招优先
      'field-word': ['degree'], // Graduate in commerce
      'kind-name': ['education'],
      'form-field': ['education'],
    },
    fields: ['education'],
    ends: [...NAME_STEMS, ...ASSOCIATES], // 學經歷不拘; Associate in Nursing
  },
  major: {
    words: {
      field: 'any',
      'field-word': 'any',
      noun: ['major', 'major-background', 'related'],
      'kind-name': ['major'],
      'form-field': ['major'],
      education: 'any', // Diploma in Whatever
      'degree-letters': 'any',
    },
    fields: ['major', 'knowledge'],
  },
  experience: {
    words: {
      noun: ['experience', 'background', 'graduate'],
      deed: 'any', // 曾任店长, 多年从事审计
      'function-word': ['done'], // having worked as a paralegal
      connective: ['within'], // …; 3 of which must be in a lead role
      unit: ['year', 'month', 'decade'],
      'kind-name': ['experience'],
      'form-field': ['experience'],
      modality: ['preferred.back', 'preferred.on'], // 快消品行业优先
      bound: ['between.before'], // candidates from the FMCG industry
    },
    fields: ['experience', 'background'],
    // Bachelor's + 5; …; at least 3 with a Master's; graduates welcome; or an equivalent combination
    ends: ['+', 'minimum', 'at least', 'graduates', ...COMBINATIONS],
  },
  age: {
    words: {
      gender: 'any', // female, 20-35
      noun: ['age', 'born'],
      unit: ['years-old'],
      bound: [
        ...['older.before', 'younger.before', 'oldest.before', 'youngest.before', 'older.after', 'younger.after'],
        ...['between.before', 'between.after'], // between 22 and 30 years, 20-48之间
        ...['max.before', 'max.after', 'less.before'], // 30 years and below
      ],
      negation: ['acceptable', 'refuse'], // 22~40均可, under 22 need not apply
      'function-word': ['being'], // must be 18 or above
      'kind-name': ['age'],
      'form-field': ['age', 'age-gender'],
    },
    fields: ['age', 'age-gender'],
  },
  language: {
    words: {
      language: 'any',
      certificate: 'any',
      'language-skill': 'any',
      'language-ability': 'any',
      noun: ['language'], // 語文能力（中、英）
    },
    fields: ['language'],
  },
  channel: {
    words: { resource: 'any', 'resource-head': 'any', 'resource-sort': 'any', 'resource-party': 'any' },
    fields: ['channel'],
  },
  management: { words: { noun: ['management'] } },
  gender: {
    words: { gender: 'any', 'kind-name': ['gender'], 'form-field': ['gender', 'age-gender'] },
    fields: ['gender', 'age-gender'],
  },
  seniority: { words: { seniority: 'any' } },
  skill: { words: { skill: 'any', noun: ['know', 'ability'] } },
  certificate: {
    words: {
      licence: 'any',
      'function-word': ['have'],
      modality: ['required'],
      connective: ['instead'],
      skill: ['driving'],
    },
    fields: ['certificate'],
    ends: LICENCE_OPENERS,
  },
  trait: { words: { trait: 'any', noun: ['ability'] } },
  availability: { words: { availability: 'any' } },
}

const KINDS = Object.keys(OPENINGS) as readonly Kind[]

interface Opener {
  readonly kind: Kind
  readonly ids: 'any' | readonly string[]
}

/** The table by class of word. */
const OPENERS: ReadonlyMap<string, readonly Opener[]> = /* @__PURE__ */ byClass()

function byClass(): Map<string, Opener[]> {
  const openers = new Map<string, Opener[]>()
  for (const kind of KINDS)
    for (const [wordClass, ids] of Object.entries(OPENINGS[kind].words))
      openers.set(wordClass, [...(openers.get(wordClass) ?? []), { kind, ids }])
  return openers
}

const ENDS: ReadonlyMap<string, Kind> = /* @__PURE__ */ new Map(
  KINDS.flatMap((kind) => (OPENINGS[kind].ends ?? []).map((end) => [end, kind] as const)),
)

/** The kinds that a clause may speak of, in the order of the table. */
export function kindsOpened({ tokens, field }: Phrase): readonly Kind[] {
  const opened = new Set<Kind>()
  for (const token of tokens) {
    const byEnd = token.type === 'mark' ? undefined : ENDS.get(isLatin(token) ? token.text : token.text.slice(-1))
    if (byEnd !== undefined) opened.add(byEnd)
    if (token.type !== 'word') continue
    openBy(token, opened)
    for (const word of token.inside) openBy(word, opened)
  }
  return KINDS.filter((kind) => opened.has(kind) || isOfField(kind, field))
}

function isOfField(kind: Kind, field: FormField | undefined): boolean {
  return field !== undefined && OPENINGS[kind].fields?.includes(field) === true
}

function openBy({ readings }: { readonly readings: readonly Reading[] }, opened: Set<Kind>): void {
  for (const { class: wordClass, id } of readings)
    for (const { kind, ids } of OPENERS.get(wordClass) ?? []) if (ids === 'any' || ids.includes(id)) opened.add(kind)
}
