import * as z from 'zod'

const words = z.string().max(1_000_000)
const text = words.nullish()

/** A stretch of the description, under its own heading. */
const description = z.looseObject({ title: text, content: text })

const profile = z.looseObject({
  positionTitle: words,
  positionId: z.looseObject({ value: z.union([z.string(), z.number()]).nullish() }).nullish(),
  positionFormattedDescriptions: z.array(description).max(1000).nullish(),
})

/** What is read of an HR Open PositionOpening (4.x); others of its properties are legal. */
export const PositionOpening = z.looseObject({ positionProfiles: z.array(profile).min(1).max(10_000) })

export type PositionProfile = z.infer<typeof profile>
export const PROFILE_FIELDS: object = profile.shape
