import { ALL } from '.'
import { factsOf, namesOf } from './facts'

/*
 * What readers and scorers ask of an id. The words by which it is read stand in the lexicon, and a package is to carry them once: so this
 * is asked, and not the vocabulary itself, by whoever does not look for words.
 */
export const AVAILABILITY = /* @__PURE__ */ factsOf(ALL.availability)
export const BOUNDS = /* @__PURE__ */ factsOf(ALL.bound)
export const CEFR = /* @__PURE__ */ factsOf(ALL.cefr)
export const CERTIFICATES = /* @__PURE__ */ factsOf(ALL.certificate)
export const CHANNELS = /* @__PURE__ */ factsOf(ALL.channel)
export const EDUCATION = /* @__PURE__ */ factsOf(ALL.education)
export const EDUCATION_NAMES = /* @__PURE__ */ namesOf(ALL.education)
export const FIELDS_OF_STUDY = /* @__PURE__ */ factsOf(ALL.field)
export const FORM_FIELDS = /* @__PURE__ */ factsOf(ALL['form-field'])
export const HEADINGS = /* @__PURE__ */ factsOf(ALL.heading)
export const INDUSTRIES = /* @__PURE__ */ factsOf(ALL.industry)
export const JOB_FUNCTIONS = /* @__PURE__ */ factsOf(ALL.function)
export const LANGUAGES = /* @__PURE__ */ factsOf(ALL.language)
export const LANGUAGE_SKILL_WORDS = /* @__PURE__ */ factsOf(ALL['language-skill'])
export const LICENCES = /* @__PURE__ */ factsOf(ALL.licence)
export const NAMED_CUSTOMERS = /* @__PURE__ */ factsOf(ALL.customer)
export const PROTECTED = /* @__PURE__ */ factsOf(ALL.protected)
export const RESOURCE_WORDS = /* @__PURE__ */ factsOf(ALL.resource)
export const SCHOOLS = /* @__PURE__ */ factsOf(ALL.school)
export const SCHOOL_TIERS = /* @__PURE__ */ factsOf(ALL['school-tier'])
export const SENIORITY = /* @__PURE__ */ factsOf(ALL.seniority)
export const SKILLS = /* @__PURE__ */ factsOf(ALL.skill)
export const STUDY_MODES = /* @__PURE__ */ factsOf(ALL['study-mode'])
export const TRAITS = /* @__PURE__ */ factsOf(ALL.trait)
export const UNIT_PARTS = /* @__PURE__ */ factsOf(ALL['unit-part'])
export const UNITS = /* @__PURE__ */ factsOf(ALL.unit)
