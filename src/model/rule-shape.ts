import * as z from 'zod'

/** A value of what a kind is measured by, and its score of 0–1000. */
export type ShapePoint = readonly [value: number, score: number]

/**
 * What is worth how much, where a rule set says it freely. It speaks of what falls short: all that is asked for is worth
 * 1000 whatever a shape says.
 *
 * - `steps`: the score of a point holds up to the next.
 * - `ramp`: evenly from point to point, rounded down; the last, where all that is asked for lies beyond it, evenly to 1000.
 * - `plateau`: 1000 from `min` to `max`, falling evenly to nothing over `shoulder` on either side.
 * - `table`: score by score, of each per cent from 0, or of 1, 2, 3, … ranks or years; the last holds for all beyond it.
 */
export type RuleShape =
  | { readonly form: 'steps' | 'ramp'; readonly points: readonly ShapePoint[] }
  | { readonly form: 'plateau'; readonly min?: number; readonly max?: number; readonly shoulder: number }
  | { readonly form: 'table'; readonly scores: readonly number[] }

/** What a shape is measured by: the first two rise to what is asked for, the others grow away from it. */
export type ShapeMeasure = 'share' | 'likeness' | 'steps-below' | 'years-outside'

/** By kind: a share of the months or people asked for, per mille; a likeness to what is asked for, per mille; ranks below; years outside the range. */
export const SHAPE_MEASURES = {
  education: 'steps-below',
  major: 'likeness',
  experience: 'share',
  age: 'years-outside',
  language: 'steps-below',
  channel: 'likeness',
  management: 'share',
  seniority: 'steps-below',
  skill: 'likeness',
  certificate: 'likeness',
  trait: 'likeness',
  availability: 'likeness',
} as const satisfies Readonly<Record<string, ShapeMeasure>>

/** A free shape by kind; one that is not there goes by the numbers of `curves`. */
export type ShapeRules = { readonly [K in keyof typeof SHAPE_MEASURES]?: RuleShape }

interface Values {
  readonly least: number
  readonly greatest: number
  readonly what: string
  /** What each score of a table is of. */
  readonly each: string
  /** How many scores a table may have. */
  readonly most: number
}

const VALUES: Readonly<Record<ShapeMeasure, Values>> = {
  share: { least: 0, greatest: 999, what: 'a share of what is asked for, per mille', each: '0 %, 1 %, …', most: 100 },
  likeness: {
    least: 0,
    greatest: 999,
    what: 'a likeness to what is asked for, per mille',
    each: '0 %, 1 %, …',
    most: 100,
  },
  'steps-below': {
    least: 1,
    greatest: 9,
    what: 'how many ranks or levels below what is asked for',
    each: '1, 2, …',
    most: 9,
  },
  'years-outside': {
    least: 1,
    greatest: 99,
    what: 'how many years outside the range that is asked for',
    each: '1, 2, …',
    most: 99,
  },
}

const score = z.int().min(0).max(1000).describe('a score')

function shapeOf(measure: ShapeMeasure): z.ZodType<RuleShape> {
  const { least, greatest, what, each, most } = VALUES[measure]
  const value = z.int().min(least).max(greatest).describe(what)
  const points = z
    .array(z.tuple([value, score]).readonly())
    .min(1)
    .max(20)
    .readonly()
    .refine((of) => of.every(([at], i) => i === 0 || at > (of[i - 1] as ShapePoint)[0]), {
      error: 'points whose values rise from one to the next',
    })
    .describe(`pairs of ${what}, rising, and a score`)
  const plateau = z
    .strictObject({
      form: z.literal('plateau'),
      min: value.exactOptional(),
      max: value.exactOptional(),
      shoulder: z.int().min(1).max(greatest).describe('over how much it falls to nothing'),
    })
    .refine(({ min = least, max = greatest }) => min <= max, { path: ['max'], error: 'min or more' })
  return z.discriminatedUnion('form', [
    z.strictObject({ form: z.literal('steps').describe('the score of a point holds up to the next'), points }),
    z.strictObject({ form: z.literal('ramp').describe('evenly from point to point'), points }),
    plateau.describe('all of it from min to max, falling evenly on either side'),
    z.strictObject({
      form: z.literal('table').describe('score by score'),
      scores: z.array(score).min(1).max(most).readonly().describe(`the scores of ${each}; the last holds beyond`),
    }),
  ])
}

const SHAPES = {
  share: shapeOf('share'),
  likeness: shapeOf('likeness'),
  'steps-below': shapeOf('steps-below'),
  'years-outside': shapeOf('years-outside'),
} satisfies Record<ShapeMeasure, z.ZodType<RuleShape>>

export const ShapeRules: z.ZodType<ShapeRules> = z.strictObject(
  Object.fromEntries(
    Object.entries(SHAPE_MEASURES).map(([kind, measure]) => [kind, SHAPES[measure].exactOptional()]),
  ) as Record<keyof ShapeRules, z.ZodExactOptional<z.ZodType<RuleShape>>>,
)
