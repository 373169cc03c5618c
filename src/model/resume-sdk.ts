import * as z from 'zod'

const words = z.string().max(1_000_000)
const text = words.nullish()

/** What is read of the `jd_obj` that ResumeSDK matches résumés with; other fields are legal. */
export const JdObject = z.looseObject({
  title: words,
  /** `本科`, `不限` */
  degree: text,
  /** `1-3年`, `应届生`, `不限` */
  work_year: text,
  city: text,
  salary: text,
  content: text,
})

export type JdObject = z.infer<typeof JdObject>
