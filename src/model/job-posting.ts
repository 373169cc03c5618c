import * as z from 'zod'

/** A text as JSON-LD has it: bare, with its language beside it, or as the name of a thing. */
export type Wording = string | { readonly '@value': string } | { readonly name: string }

const words = z.string().max(1_000_000)
const wording: z.ZodType<Wording> = z.union([words, z.looseObject({ '@value': words }), z.looseObject({ name: words })])

/** A class of diploma (`bachelor degree`), its level in words, or its name. */
const credential = z
  .looseObject({
    educationalLevel: wording.exactOptional(),
    credentialCategory: wording.exactOptional(),
    name: words.exactOptional(),
  })
  .refine((one) => one.educationalLevel ?? one.credentialCategory ?? one.name, {
    error: 'an object with credentialCategory, educationalLevel or name',
  })
export type Credential = z.infer<typeof credential>

const digits = z.string().regex(/^([0-9]{1,3}|1[01][0-9]{2}|1200)$/, { error: 'a whole number of months' })

/** The least that will do, as a number or, as often, as its digits. */
const experience = z.looseObject({ monthsOfExperience: z.union([z.int().min(0).max(1200), digits]) })
export type Experience = z.infer<typeof experience>

/** What a property holds: one or several; null says as little as nothing. */
export type Held<T> = T | readonly T[] | null | undefined

const held = <T>(item: z.ZodType<T>): z.ZodType<Held<T>> => z.union([item, z.array(item).max(1000)]).nullish()

const texts = held(wording)

/** What is read of a schema.org JobPosting: every property may be left out but the title, and others are legal. */
export const JobPosting = z.looseObject({
  title: wording,
  identifier: z.union([wording, z.looseObject({ value: z.union([z.string(), z.number()]) })]).nullish(),
  description: texts,
  qualifications: held(z.union([words, credential])),
  responsibilities: texts,
  skills: texts,
  educationRequirements: held(z.union([words, credential])),
  experienceRequirements: held(z.union([experience, wording])),
  experienceInPlaceOfEducation: z
    .union([z.boolean(), z.string().regex(/^(https?:\/\/schema\.org\/)?(true|false)$/i, { error: 'true or false' })])
    .nullish(),
  eligibilityToWorkRequirement: texts,
  physicalRequirement: texts,
  securityClearanceRequirement: texts,
  sensoryRequirement: texts,
  industry: texts,
  employmentType: texts,
  hiringOrganization: texts,
})

export type JobPosting = z.infer<typeof JobPosting>
