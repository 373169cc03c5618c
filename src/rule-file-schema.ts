import { jsonSchema } from './model/json-schema'
import { ruleLabel } from './report/rule-labels'
import { DEFAULT_RULES } from './rules/default'
import { JURISDICTIONS } from './rules/jurisdictions'
import { RULE_SET_NAMES } from './rules/named'

/** Where a project that has installed rolefit finds the schema, for `$schema`. */
export const RULE_FILE_SCHEMA = './node_modules/rolefit/dist/rule-file.schema.json'

interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly [keyword: string]: unknown
}

/**
 * The JSON Schema (draft 2020-12) that an editor completes a rule set's file from: each field with what it is, its range and
 * the default. A file that extends another may leave out anything but its name and version, and take out by null what may be
 * absent. It cannot say all: `rolefit rules check` has the last word.
 *
 * @example
 * ruleFileSchema().$id
 * // → 'urn:rolefit:rule-file@1'
 */
export function ruleFileSchema(): Record<string, unknown> {
  const { $schema, required = [], ...whole } = jsonSchema('rule-set') as Schema
  const { properties, ...rules } = editable(whole, DEFAULT_RULES, '')
  return {
    $schema,
    ...rules,
    $id: 'urn:rolefit:rule-file@1',
    title: 'A rule set of rolefit',
    properties: { ...HEAD, ...properties },
    anyOf: [{ required: ['extends', 'id', 'version'] }, { required }],
  }
}

const HEAD: Readonly<Record<string, Schema>> = {
  $schema: { type: 'string', default: RULE_FILE_SCHEMA },
  extends: {
    description:
      'the rule set that this one differs from: a name, or a file beside this one; without it the file is whole',
    anyOf: [{ enum: RULE_SET_NAMES }, { type: 'string', minLength: 1 }],
    default: 'default',
  },
  reason: { type: 'string', minLength: 1, description: 'why these rules, in words; it decides nothing' },
}

/** A part of the schema with what it is, the default, and nothing that has to be there. */
function editable({ properties, required = [], ...schema }: Schema, value: unknown, path: string): Schema {
  const label = ruleLabel(path, 'en')
  const told = { ...schema, ...(label !== path && { description: label }), ...(isPlain(value) && { default: value }) }
  if (path === 'jurisdiction') return { ...told, enum: [...Object.keys(JURISDICTIONS), null], type: ['string', 'null'] }
  if (properties === undefined) return told
  const fields = Object.entries(properties).map(([key, field]) => {
    const inner = editable(
      field,
      (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      path === '' ? key : `${path}.${key}`,
    )
    return [key, required.includes(key) || path === '' ? inner : orNull(inner)]
  })
  return { ...told, properties: Object.fromEntries(fields) }
}

const isPlain = (value: unknown): boolean => value !== undefined && (typeof value !== 'object' || Array.isArray(value))

const orNull = ({ type = [], oneOf, ...schema }: Schema): Schema =>
  oneOf ? { ...schema, oneOf: [...oneOf, { type: 'null' }] } : { ...schema, type: [type, 'null'].flat() }
