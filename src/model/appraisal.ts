import * as z from 'zod'

/** Ratings of an appraisal form by item id: 1 (poor) to 5 (excellent). An item that is absent is not rated. */
export type Ratings = Readonly<Record<string, number>>

/** A mean over items: per ten thousand, and the bounds that the missing ratings leave open. */
export interface AppraisalMean {
  /** 0–10000, half up; a missing rating counts at the credit for unknowns. Null where nothing is weighed. */
  readonly score: number | null
  readonly interval: readonly [low: number, high: number]
  /** Rated weight by all weight, per mille. */
  readonly coverage: number
}

export interface AppraisalItem {
  readonly id: string
  /** 1–5; null where not rated. */
  readonly rating: number | null
  /** 0, 250, 500, 750 or 1000; the credit for unknowns where not rated. */
  readonly score: number
}

export interface AppraisalSection extends AppraisalMean {
  readonly id: string
  /** What the section weighs in the total, 0–1000. */
  readonly weight: number
  readonly items: readonly AppraisalItem[]
}

/** An appraisal form filled in. */
export interface Appraisal extends AppraisalMean {
  readonly scorecardId: string
  readonly sections: readonly AppraisalSection[]
}

export const Ratings: z.ZodType<Ratings> = z.record(z.string(), z.int().min(1).max(5)).readonly()

export interface AppraisalOptions {
  /** What a section weighs, 0–1000, by its id; 100 where it is not named. */
  readonly weights?: Readonly<Record<string, number>>
  /** What an item that is not rated is worth, 0–1000; the credit of the default rule set where it is left out. */
  readonly credit?: number
}

const perMille = z.int().min(0).max(1000)

export const AppraisalOptions: z.ZodType<AppraisalOptions> = z.strictObject({
  weights: z.record(z.string(), perMille).readonly().exactOptional(),
  credit: perMille.exactOptional(),
})
