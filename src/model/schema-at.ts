import type * as z from 'zod'

type Schema = z.core.$ZodType

/** The schema of what stands at a path of a value, as far as objects, lists and unions whose members name themselves lead there. */
export function schemaAt(schema: Schema, keys: readonly PropertyKey[], value: unknown): Schema | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return schema
  const member = memberOf(meant(bare(schema), value), key)
  return member && schemaAt(member, rest, (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key])
}

function memberOf(schema: Schema, key: PropertyKey): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? def.shape[key as string] : undefined
  if (def.type === 'tuple' && typeof key === 'number') return def.items[key]
  return def.type === 'array' && typeof key === 'number' ? def.element : undefined
}

/** Of a union the member that the value names (`form`, `kind`). */
function meant(schema: Schema, value: unknown): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'union' || !('discriminator' in def)) return schema
  const name = def.discriminator as string
  const own = (value as Readonly<Record<string, unknown>> | undefined)?.[name]
  return def.options.find((option) => option._zod.propValues?.[name]?.has(own as z.core.util.Primitive)) ?? schema
}

/** Without what says only that it may be absent or is not written to. */
function bare(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'optional' || def.type === 'readonly' ? bare(def.innerType) : schema
}

/** The names of the fields of an object; undefined where the schema is of something else. */
export function fieldsOf(schema: Schema): readonly string[] | undefined {
  const { def } = (bare(schema) as z.core.$ZodTypes)._zod
  return def.type === 'object' ? Object.keys(def.shape) : undefined
}

/** The least and the greatest whole number; undefined where it need not be whole, or either is not set. */
export function rangeOf(schema: Schema): readonly [least: number, greatest: number] | undefined {
  const { minValue, maxValue, isInt } = bare(schema) as Partial<z.ZodNumber>
  return isInt && isSet(minValue) && isSet(maxValue) ? [minValue, maxValue] : undefined
}

/** Every whole number has the bounds of what can be counted exactly; they tell nobody anything. */
function isSet(limit: number | null | undefined): limit is number {
  return typeof limit === 'number' && Math.abs(limit) < Number.MAX_SAFE_INTEGER
}
