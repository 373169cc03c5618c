import * as z from 'zod'
import { SchemaLink } from './schema-link'

/** What a rule set's file says beside the rules themselves; they are in the other fields. */
export interface RuleFile {
  /** The JSON Schema that an editor completes from. */
  readonly $schema?: string
  /** The rule set that this one differs from: a name, or a file beside it. Absent: the file is whole. */
  readonly extends?: string
  /** Why these rules, in words. It decides nothing and is no part of the hash. */
  readonly reason?: string
  readonly [field: string]: unknown
}

const words = z.string().min(1).max(2000)

export const RuleFile: z.ZodType<RuleFile> = z.looseObject({
  $schema: SchemaLink,
  extends: words.exactOptional(),
  reason: words.exactOptional(),
})
