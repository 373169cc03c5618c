import type * as z from 'zod'

type Schema = z.core.$ZodType
type Def<T extends z.core.$ZodTypeDef['type']> = Extract<z.core.$ZodTypes['_zod']['def'], { type: T }>

/** Whether a value plainly fits a schema. */
type Fit = (value: unknown) => boolean

/**
 * A schema as plain functions that say whether it takes a value, at a fraction of what zod needs, and make nothing. Only the yes is sure: where the
 * value does not fit, or the schema says what is not known here, the answer is no, and zod has to be asked, which words the error.
 *
 * @param schema - of plain data: whatever it is asked of has to be checked for that before.
 */
export function fitOf(schema: Schema): Fit {
  const fit = structureFit(schema)
  const checks = checksOf(schema)
  return checks.length === 0 ? fit : (value) => fit(value) && holdsAll(checks, value)
}

/** The checks of a schema; some (`z.int()`) are a check of their own. */
function checksOf(schema: Schema): readonly z.core.$ZodCheck[] {
  const { traits, def } = schema._zod
  const own = traits.has('$ZodCheck') ? [schema as Schema & z.core.$ZodCheck] : []
  return [...own, ...(def.checks ?? [])]
}

function holdsAll(checks: readonly z.core.$ZodCheck[], value: unknown): boolean {
  const payload: z.core.ParsePayload = { value, issues: [] }
  for (const { _zod } of checks) _zod.check(payload as z.core.ParsePayload<never>)
  return payload.issues.length === 0 && payload.value === value
}

const never: Fit = () => false
const always: Fit = () => true

function structureFit(schema: Schema): Fit {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return (value) => Number.isFinite(value)
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'enum':
    case 'literal':
      return amongFit(schema._zod.values ?? new Set())
    case 'object':
      return objectFit(def)
    case 'array':
      return listFit(def)
    case 'tuple':
      return tupleFit(def)
    case 'record':
      return recordFit(def)
    case 'union':
      return unionFit(def)
    case 'readonly':
    case 'optional':
      return fitOf(def.innerType)
    case 'nullable':
      return nullFit(def)
    case 'lazy':
      return lazyFit(def)
    default:
      return never
  }
}

const amongFit =
  (values: ReadonlySet<unknown>): Fit =>
  (value) =>
    values.has(value)

function objectFit({ shape, catchall }: Def<'object'>): Fit {
  const others = catchall && (catchall as z.core.$ZodTypes)._zod.def.type
  if (others !== 'never' && others !== 'unknown') return never
  const fits = new Map(Object.entries(shape).map(([key, schema]) => [key, fitOf(schema)]))
  const fitOther = others === 'never' ? never : always
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== 'optional')
  return (value) => {
    if (!isObject(value) || !required.every((key) => key in value)) return false
    for (const key in value) {
      const fit = fits.get(key) ?? fitOther
      if (!fit(value[key])) return false
    }
    return true
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listFit({ element }: Def<'array'>): Fit {
  const fit = fitOf(element)
  return (value) => Array.isArray(value) && value.every(fit)
}

function tupleFit({ items, rest }: Def<'tuple'>): Fit {
  if (rest !== null) return never
  const fits = items.map(fitOf)
  return (value) => Array.isArray(value) && value.length === fits.length && fits.every((fit, i) => fit(value[i]))
}

function recordFit({ keyType, valueType, partial = false }: Def<'record'>): Fit {
  // Each key of an enumeration would have to be there.
  if (keyType._zod.values && !partial) return never
  const [fitKey, fit] = [fitOf(keyType), fitOf(valueType)]
  return (value) => {
    if (!isObject(value)) return false
    for (const key in value) if (!fitKey(key) || !fit(value[key])) return false
    return true
  }
}

function unionFit(def: Def<'union'>): Fit {
  if ('discriminator' in def) return namedFit(def as z.core.$ZodDiscriminatedUnionDef)
  const fits = def.options.map(fitOf)
  return (value) => fits.some((fit) => fit(value))
}

/** Of a union whose members name themselves (`kind`). */
function namedFit({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): Fit {
  const fits = new Map<unknown, Fit>()
  for (const option of options) {
    const fit = fitOf(option)
    for (const name of option._zod.propValues?.[discriminator] ?? []) fits.set(name, fit)
  }
  return (value) => isObject(value) && (fits.get(value[discriminator])?.(value) ?? false)
}

function nullFit({ innerType }: Def<'nullable'>): Fit {
  const fit = fitOf(innerType)
  return (value) => value === null || fit(value)
}

/** A schema that holds itself is looked into when it is met. */
function lazyFit({ getter }: Def<'lazy'>): Fit {
  let fit: Fit | undefined
  return (value) => {
    fit ??= fitOf(getter())
    return fit(value)
  }
}
