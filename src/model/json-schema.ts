import * as z from 'zod'
import { checkOneOf } from '../options'
import { Candidate } from './candidate'
import { EvaluationSchema } from './evaluation-schema'
import { RoleForm } from './form'
import { Match } from './match'
import { RoleDocument } from './role'
import { RuleSet } from './rule-set'

/** What is stored or handed over, each with the version that stands in its id. */
const SCHEMAS = {
  'role-document': { version: 1, schema: RoleDocument },
  'role-form': { version: 1, schema: RoleForm },
  candidate: { version: 1, schema: Candidate },
  'rule-set': { version: 1, schema: RuleSet },
  match: { version: 1, schema: Match },
  evaluation: { version: 1, schema: EvaluationSchema },
} as const satisfies Record<string, { version: number; schema: z.ZodType }>

export type SchemaName = keyof typeof SCHEMAS
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[]

/**
 * The JSON Schema (draft 2020-12) of a stored form, for validators in other languages. Where one field forbids another
 * (`unrestricted` and bounds), or scores must fall, only rolefit itself checks it: the schema is a little wider.
 *
 * @example
 * jsonSchema('role-document').$id
 * // → 'urn:rolefit:role-document@1'
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { version, schema } = SCHEMAS[checkOneOf('name', name, SCHEMA_NAMES)]
  return { $id: `urn:rolefit:${name}@${version}`, ...z.toJSONSchema(schema, { io: 'input' }) }
}
