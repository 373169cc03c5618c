import * as z from 'zod'
import { Span } from './span'

/** A word as the posting writes it, with its vocabulary id where it has one (`fmcg.personal-care`, `key-account`). */
export interface Term {
  readonly text: string
  readonly span: Span
  readonly id?: string
}

export const Term: z.ZodType<Term> = z.strictObject({
  text: z.string(),
  span: Span,
  id: z.string().min(1).exactOptional(),
})
