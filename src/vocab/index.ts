import { AVAILABILITY } from './availability'
import { BOUNDS, RANGE_WORDS } from './bounds'
import { CEFR, LANGUAGE_SKILL_WORDS, LEVEL_WORDINGS } from './cefr'
import { CERTIFICATES } from './certificates'
import { CHANNELS, NAMED_CUSTOMERS } from './channels'
import { CONNECTIVES } from './connectives'
import { DEEDS } from './deeds'
import { DEGREE_LETTERS } from './education/degree-letters'
import { EDUCATION } from './education/levels'
import type { Vocabulary } from './entry'
import { FIELD_WORDS } from './field-words'
import { FIELDS_OF_STUDY } from './fields'
import { FORM_FIELDS } from './form-fields'
import { FUNCTION_WORDS } from './function-words'
import { GENDERS } from './gender'
import { HEADINGS } from './headings'
import { HOLDING } from './holding'
import { INDUSTRIES } from './industries'
import { JOB_FUNCTIONS } from './job-functions'
import { KIND_NAMES } from './kind-names'
import { LANGUAGE_ABILITY } from './language-ability'
import { LANGUAGES } from './languages'
import { LAYOUT_WORDS } from './layout'
import { LICENCES } from './licences'
import { MODALITY } from './modality'
import { NEGATION } from './negation'
import { NOUNS } from './nouns'
import { NUMERALS } from './numerals'
import { PROTECTED } from './protected'
import { BREADTH_WORDS, RESOURCE_HEADS, RESOURCE_PARTIES, RESOURCE_SORTS, RESOURCE_WORDS } from './resources'
import { SENIORITY } from './seniority'
import { SKILLS } from './skills'
import { SCHOOL_TIERS, SCHOOLS, STUDY_MODES } from './study'
import { TRAITS } from './traits'
import { UNIT_PARTS, UNITS } from './units'

/** The vocabularies by class of word, as the lexicon takes them. */
export const ALL = {
  education: EDUCATION,
  'degree-letters': DEGREE_LETTERS,
  'study-mode': STUDY_MODES,
  'school-tier': SCHOOL_TIERS,
  school: SCHOOLS,
  field: FIELDS_OF_STUDY,
  'field-word': FIELD_WORDS,
  industry: INDUSTRIES,
  function: JOB_FUNCTIONS,
  seniority: SENIORITY,
  channel: CHANNELS,
  customer: NAMED_CUSTOMERS,
  resource: RESOURCE_WORDS,
  'resource-sort': RESOURCE_SORTS,
  'resource-party': RESOURCE_PARTIES,
  'resource-head': RESOURCE_HEADS,
  breadth: BREADTH_WORDS,
  holding: HOLDING,
  language: LANGUAGES,
  cefr: CEFR,
  'level-wording': LEVEL_WORDINGS,
  'language-skill': LANGUAGE_SKILL_WORDS,
  'language-ability': LANGUAGE_ABILITY,
  certificate: CERTIFICATES,
  licence: LICENCES,
  skill: SKILLS,
  trait: TRAITS,
  availability: AVAILABILITY,
  gender: GENDERS,
  protected: PROTECTED,
  numeral: NUMERALS,
  unit: UNITS,
  'unit-part': UNIT_PARTS,
  bound: BOUNDS,
  range: RANGE_WORDS,
  modality: MODALITY,
  negation: NEGATION,
  connective: CONNECTIVES,
  noun: NOUNS,
  deed: DEEDS,
  'kind-name': KIND_NAMES,
  'function-word': FUNCTION_WORDS,
  layout: LAYOUT_WORDS,
  heading: HEADINGS,
  'form-field': FORM_FIELDS,
} as const satisfies Record<string, Vocabulary>

export type WordClass = keyof typeof ALL
