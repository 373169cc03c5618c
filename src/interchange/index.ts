/**
 * Postings of other systems into roles, and roles into theirs. Pure; runs in a browser.
 *
 * @module rolefit/interchange
 */

export type { ImportedRoles } from './advert'
export { fromJobPosting, isJobPosting } from './job-posting'
export type { Loss, LossReason } from './kept'
export { fromPositionOpening } from './position-opening'
export { fromJdObject } from './resume-sdk'
export { type ExportedRole, type JobPostingProperties, toJobPosting } from './to-job-posting'
export {
  type ExportedOpening,
  type FormattedDescription,
  type PositionOpeningProperties,
  toPositionOpening,
} from './to-position-opening'
