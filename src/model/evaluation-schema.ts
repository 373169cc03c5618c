import * as z from 'zod'
import { MODALITIES } from './constraint'
import type { Evaluation } from './evaluation'
import { ELIGIBILITIES } from './match'
import { SCORED_KINDS } from './rule-set'

const words = z.string().min(1)
const count = z.int().min(0)
const share = z.number().min(0).max(1)
const orNone = <T extends z.ZodType>(of: T) => of.nullable()
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()
const interval = z.tuple([z.number(), z.number()]).readonly().nullable()
const ruleSet = z.strictObject({ id: words, version: words, hash: words })
const kind = z.enum([...SCORED_KINDS, 'gender'])
const verdict = z.enum(['better', 'worse', 'not-enough'])
const flips = z.strictObject({ right: count, wrong: count, untold: count })

const group = z.strictObject({
  group: z.string(),
  people: count,
  applications: count,
  selected: count,
  rate: share,
  ratio: orNone(z.number().min(0)),
  interval,
  rolesBelow: list(words),
  isSmall: z.boolean(),
})

const calibration = z.strictObject({
  count,
  brier: orNone(share),
  error: orNone(share),
  areaUnderCurve: orNone(share),
  bins: list(z.strictObject({ low: share, high: share, count, predicted: orNone(share), rate: orNone(share) })),
  steps: list(z.strictObject({ low: share, high: share, rate: share, count })),
})

const evaluatedRules = z.strictObject({
  ruleSet,
  jurisdiction: words.exactOptional(),
  measures: list(z.strictObject({ measure: words, mean: orNone(share), interval })),
  fairness: list(z.strictObject({ by: words, step: z.enum(['short-list', 'above-median']), groups: list(group) })),
  attrition: list(
    z.strictObject({
      role: words,
      requirementId: words,
      by: words,
      group: z.string(),
      rate: share,
      rateWithout: share,
    }),
  ),
  clauses: list(z.strictObject({ role: words, requirementId: words, kind, statute: words.exactOptional() })),
  calibration,
})

const paired = {
  measure: words,
  roles: count,
  meanDifference: orNone(z.number()),
  interval,
  p: share,
  smallestP: share,
  effect: orNone(z.number()),
  wins: count,
  losses: count,
  ties: count,
  verdict,
}

const mover = z.strictObject({ candidate: words, before: z.int().min(1), after: z.int().min(1) })
const causeKind = z.enum([...SCORED_KINDS, 'gender', 'anyOf', 'allOf'])
const cause = z.strictObject({
  by: z.enum(['eligibility', 'score', 'coverage', 'id']),
  requirementId: words.exactOptional(),
  kind: causeKind.exactOptional(),
  points: z.int().exactOptional(),
})

const movement = z.strictObject({
  flips,
  entries: list(z.strictObject({ role: words, entered: mover, left: mover, cause })),
  causes: list(z.strictObject({ kind: causeKind.optional(), flips: count })),
  flipped: list(z.strictObject({ role: words, passed: mover, passer: mover, cause })),
  eligibility: list(z.strictObject({ from: z.enum(ELIGIBILITIES), to: z.enum(ELIGIBILITIES), count })),
  scoreChanges: list(z.strictObject({ from: z.int(), to: z.int(), count })),
  unchangedScores: count,
})

const comparison = z.strictObject({
  ruleSet,
  verdict,
  adjustedP: share,
  measures: list(z.strictObject(paired)),
  byRole: list(
    z.strictObject({
      role: words,
      first: orNone(share),
      second: orNone(share),
      tauB: orNone(z.number().min(-1).max(1)),
      rankBiasedOverlap: orNone(share),
      flips,
    }),
  ),
  movement,
})

const suggestion = z.strictObject({
  ruleSet: words,
  measure: words,
  changes: list(z.strictObject({ kind, modality: z.enum(MODALITIES), from: count, to: count })),
  fitted: z.strictObject({ today: share, proposed: share }),
  heldOut: z.strictObject({ ...paired, today: share, proposed: share, folds: count }),
})

/** The stored form of an evaluation. What was read (`inputs` of a written one) and what later versions add stand beside it. */
export const EvaluationSchema = z.looseObject({
  schema: z.literal('rolefit/evaluation@1'),
  version: words,
  asOf: words,
  seed: z.int(),
  k: z.int().min(1),
  counts: z.strictObject({
    roles: count,
    candidates: count,
    judgements: count,
    relevant: count,
    relevantGrade: count,
    undefinedRoles: list(words),
  }),
  judges: list(
    z.strictObject({ first: words, second: words, pairs: count, equal: count, kappa: orNone(z.number().max(1)) }),
  ).exactOptional(),
  ruleSets: list(evaluatedRules),
  comparisons: list(comparison),
  suggestion: suggestion.exactOptional(),
}) satisfies z.ZodType<Evaluation>
