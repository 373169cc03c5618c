/**
 * Reading, matching, answers, rules and schemas. Pure; runs in a browser.
 *
 * @module rolefit
 */

export {
  type Change,
  type ComparedMatches,
  compareMatches,
  type Difference,
  type LineToReach,
  nextQuestion,
  type Question,
  type Step,
  type Way,
} from './answers/index'
export { scoreAppraisal } from './appraisal'
export { type ErrorCode, type ErrorDetail, type FaultPhrases, RolefitError } from './errors'
export {
  createMatcher,
  type Matcher,
  type MatcherOptions,
  type Ranking,
  type RankOptions,
} from './matcher'
export {
  type Appraisal,
  type AppraisalItem,
  type AppraisalMean,
  AppraisalOptions,
  type AppraisalSection,
  Ratings,
} from './model/appraisal'
export {
  type Assessment,
  type Basics,
  Candidate,
  type CandidateChannel,
  type CandidateLanguage,
  type Certificate,
  type Education,
  type Skill,
  type Work,
} from './model/candidate'
export type {
  AgeLeaf,
  AllOf,
  AnyOf,
  ChannelLeaf,
  EducationLeaf,
  ExperienceLeaf,
  GenderLeaf,
  Kind,
  LanguageCertificate,
  LanguageLeaf,
  Leaf,
  MajorLeaf,
  ManagementLeaf,
  Modality,
  Scope,
  TermKind,
  TermLeaf,
} from './model/constraint'
export { Constraint } from './model/constraint-schema'
export { RoleForm, type Wishes } from './model/form'
export type { Counted, JobAccount, JobReason } from './model/job-account'
export { jsonSchema, SCHEMA_NAMES, type SchemaName } from './model/json-schema'
export {
  type AnyOfTerms,
  type Bounds,
  type Eligibility,
  type Label,
  Match,
  type MatchMeta,
  type Measured,
  Message,
  type NotStated,
  Outcome,
  type OutcomeEvidence,
  type ScoreLine,
  Stated,
  type Status,
  type Unit,
} from './model/match'
export {
  Line,
  Note,
  Notice,
  Requirement,
  Role,
  RoleDocument,
  Scorecard,
  type ScorecardItem,
  type ScorecardSection,
} from './model/role'
export type {
  AgeRules,
  ChannelRules,
  CurveRules,
  EducationException,
  EducationRules,
  EvidenceRules,
  ExperienceRules,
  KindWeights,
  KneeRules,
  LanguageRules,
  MajorRules,
  ManagementRules,
  NearCredits,
  OverqualificationRules,
  ScoredKind,
  SeniorityRules,
} from './model/rule-set'
export { RuleSet } from './model/rule-set'
export type { RuleShape, ShapeMeasure, ShapePoint, ShapeRules } from './model/rule-shape'
export { Span } from './model/span'
export { Term } from './model/term'
export { parseRequirements, parseRoles, type RequirementBlock } from './parse/index'
export type { Phrase, PhraseCode } from './phrase'
export { checkRoles, roleFromForm, type SpanFault, spanFaults } from './role-document'
export { DEFAULT_RULES } from './rules/default'
export { hash } from './rules/hash'
export { JURISDICTIONS, type JurisdictionId } from './rules/jurisdictions'
export { byRank, createShortlist, type Shortlist } from './score/index'
export { VERSION } from './version'
