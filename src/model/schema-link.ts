import * as z from 'zod'

/** `$schema` of a file that people write: the path or address of the JSON Schema that their editor completes it from. */
export const SchemaLink = z.string().min(1).max(2000).exactOptional()
