export {
  type Change,
  type ComparedMatches,
  compareMatches,
  counterfactuals,
  type Difference,
  type LineToReach,
  nextQuestion,
  type Question,
  type Step,
  type Way,
} from './answers/index'
export { scoreAppraisal } from './appraisal'
export { type ErrorCode, type ErrorDetail, RolefitError } from './errors'
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
export { Candidate } from './model/candidate'
export type {
  AgeLeaf,
  AllOf,
  AnyOf,
  ChannelLeaf,
  EducationLeaf,
  ExperienceLeaf,
  GenderLeaf,
  Kind,
  LanguageLeaf,
  Leaf,
  MajorLeaf,
  ManagementLeaf,
  Modality,
  Scope,
  TermLeaf,
} from './model/constraint'
export { Constraint } from './model/constraint-schema'
export { RoleForm } from './model/form'
export type { Counted, JobAccount, JobReason } from './model/job-account'
export { jsonSchema, SCHEMA_NAMES, type SchemaName } from './model/json-schema'
export { type Eligibility, Match, Message, Outcome, type ScoreLine, Stated, type Status } from './model/match'
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
export { RuleSet } from './model/rule-set'
export { Span } from './model/span'
export { Term } from './model/term'
export { parseRequirements, parseRoles, type RequirementBlock } from './parse/index'
export { checkRoles, roleFromForm, type SpanFault, spanFaults } from './role-document'
export { DEFAULT_RULES } from './rules/default'
export { hash } from './rules/hash'
export { JURISDICTIONS, type JurisdictionId } from './rules/jurisdictions'
export { byRank, createShortlist, type Shortlist } from './score/index'
export { VERSION } from './version'
