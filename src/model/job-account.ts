import * as z from 'zod'

/** Whether a job counts: wholly, for a part of its months, as far as anybody can tell, or not at all. */
const COUNTED = ['yes', 'partly', 'perhaps', 'no'] as const
export type Counted = (typeof COUNTED)[number]

/**
 * Why a job does not count wholly: what it is (an internship, part-time work, a job that has not begun or has no dates), or in what it
 * differs from the scope.
 */
const JOB_REASONS = [
  'internship',
  'part-time',
  'future',
  'undated',
  'industry',
  'function',
  'seniority',
  'role',
  'subject',
] as const
export type JobReason = (typeof JOB_REASONS)[number]

/** A job of the profile, and what it gave to the months of an outcome. */
export interface JobAccount {
  /** `work[0]`. */
  readonly path: string
  /** The title as the profile has it. */
  readonly title?: string
  /** `2019-03`, or `2019`. */
  readonly from?: string
  readonly to?: string
  /** How many people were led, where a rank or leadership is asked for. */
  readonly led?: number
  readonly counted: Counted
  readonly why?: JobReason
}

const words = z.string().min(1)

export const JobAccount: z.ZodType<JobAccount> = z.strictObject({
  path: words,
  title: words.exactOptional(),
  from: words.exactOptional(),
  to: words.exactOptional(),
  led: z.int().min(0).exactOptional(),
  counted: z.enum(COUNTED),
  why: z.enum(JOB_REASONS).exactOptional(),
})
