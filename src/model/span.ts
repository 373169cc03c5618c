import * as z from 'zod'

/** Half-open `[start, end)` in UTF-16 code units of the source text: `text.slice(start, end)` is what it claims. */
export type Span = readonly [start: number, end: number]

const offset = z.int().min(0)

export const Span: z.ZodType<Span> = z
  .tuple([offset, offset])
  .refine(([start, end]) => start <= end, { error: 'a span whose end is not before its start' })
  .readonly()
