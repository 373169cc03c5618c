import type * as z from 'zod'
import type { ErrorCode } from '../errors'
import { detailOf, RolefitError } from '../errors'
import type { Phrase, PhraseCode } from '../phrase'
import { phrase } from '../phrase'
import { described } from './described'
import { fitOf } from './fit'
import { checkPlainData, isPlainData, pathText, quoted, valued } from './plain-data'
import { fieldsOf, rangeOf, schemaAt } from './schema-at'

export interface CheckOptions {
  /** What the value is, in a word or two (`candidate`, `role document`): the path of an error about the whole of it. */
  readonly what: string
  /** The code of an error that has no code of its own. */
  readonly code: ErrorCode
  /** The word of `among` that was probably meant, where one is near. */
  readonly nearest?: (word: string, among: readonly string[]) => string | undefined
  /** Of somebody's profile: an error tells what a value is, and not the value. */
  readonly isPersonal?: boolean
  /** Of what is still being written: numbers are looked at one by one, and how they stand to one another is for the caller to tell. */
  readonly isDraft?: boolean
}

type Issue = z.core.$ZodIssue

/** With the schema of what stands where the issue is, where that can be told. */
interface IssueOptions extends CheckOptions {
  readonly schema: z.core.$ZodType | undefined
}

/**
 * The one call that every door makes: `value` is `T`, or an error that says where, what was found and what would be
 * right. Of several faults the first is told.
 *
 * @returns the value itself as the schema reads it; fields that a schema leaves open are kept.
 * @throws RolefitError with `options.code`; `too-deep`, `too-large`, or `unsupported-version` where the value says
 *   itself that it is of another version.
 */
export function check<T>(schema: z.ZodType<T>, value: unknown, options: CheckOptions): T {
  checkPlainData(value, options.what, options.code)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const first = result.error.issues.find(({ code }) => !(options.isDraft && code === 'custom'))
  if (first === undefined) return value as T
  const issue = deepest(first)
  throw issueError(issue, value, { ...options, schema: schemaAt(schema, issue.path, value) })
}

/**
 * `check` for many values of one schema, at a fraction of its cost: zod reads only what does not plainly fit, for the words of the error.
 *
 * @returns a function that gives back the value itself, and no copy.
 */
export function createCheck<T>(schema: z.ZodType<T>, options: CheckOptions): (value: unknown) => T {
  const fits = fitOf(schema)
  return (value) => (isPlainData(value) && fits(value) ? (value as T) : check(schema, value, options))
}

/** Of a union's branches the one that got furthest tells most; a branch that fails at its first step tells nothing. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flatMap((issues) => issues.slice(0, 1).map(deepest)).filter(({ path }) => path.length > 0)
  const best = inner.sort((a, b) => b.path.length - a.path.length)[0]
  return best ? { ...best, path: [...issue.path, ...best.path] } : issue
}

function issueError(issue: Issue, root: unknown, options: IssueOptions): RolefitError {
  const isExtra = issue.code === 'unrecognized_keys'
  const keys = isExtra ? [...issue.path, issue.keys[0] as string] : issue.path
  const value = valueAt(root, keys)
  const isVersion = keys.length === 1 && keys[0] === 'schema' && issue.code === 'invalid_value'
  const code = isVersion && typeof value === 'string' ? 'unsupported-version' : options.code
  const found = isExtra ? phrase('unknown-field') : options.isPersonal ? describedBy(issue, value) : shown(value)
  return new RolefitError(code, pathText(keys) || options.what, detailOf(found, expected(issue, value, options)))
}

function valueAt(root: unknown, keys: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

function shown(value: unknown): Phrase {
  if (typeof value === 'string') return valued(quoted(value))
  return typeof value === 'number' ? valued(String(value)) : described(value)
}

/** Of a number that is out of bounds, on which side; the value is not told. */
function describedBy(issue: Issue, value: unknown): Phrase {
  if (typeof value !== 'number') return described(value)
  if (issue.code === 'too_small') return phrase('smaller-number')
  return issue.code === 'too_big' ? phrase('greater-number') : described(value)
}

const NOUNS: Readonly<Record<string, PhraseCode>> = {
  int: 'whole-number',
  number: 'number',
  string: 'string',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
  null: 'null',
}

const nounOf = (type: string): Phrase => {
  const noun = NOUNS[type]
  return noun === undefined ? valued(type) : phrase(noun)
}

function expected(issue: Issue, value: unknown, options: IssueOptions): Phrase {
  const range = numberRange(issue, options)
  if (range !== undefined) return range
  switch (issue.code) {
    case 'invalid_type':
      return nounOf(issue.expected)
    case 'too_small':
      return bound('least', Number(issue.minimum), issue.origin, issue.inclusive === false)
    case 'too_big':
      return bound('most', Number(issue.maximum), issue.origin, issue.inclusive === false)
    case 'invalid_value':
      return choice(issue.values.map(String), value, options)
    case 'invalid_union':
      return unionWords(issue, value, options)
    case 'unrecognized_keys':
      return fieldWords(issue.keys[0] as string, options)
    case 'not_multiple_of':
      return phrase('multiple-of', { divisor: String(issue.divisor) })
    case 'invalid_format':
    case 'custom':
      return valued(issue.message)
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues[0] ? expected(issue.issues[0], value, options) : valued(issue.message)
  }
}

/** The whole range, whichever end was overstepped, or where no number stands. */
function numberRange({ code }: Issue, { schema }: IssueOptions): Phrase | undefined {
  const isOfNumber = code === 'too_small' || code === 'too_big' || code === 'invalid_type'
  const range = isOfNumber && schema ? rangeOf(schema) : undefined
  return range && phrase('range', { min: range[0], max: range[1] })
}

function fieldWords(field: string, options: IssueOptions): Phrase {
  const fields = options.schema && fieldsOf(options.schema)
  return fields ? choice(fields, field, options) : phrase('known-fields')
}

function bound(side: 'least' | 'most', limit: number, origin: string, exclusive: boolean): Phrase {
  if (origin === 'string') return phrase(`at-${side}-characters`, { count: limit })
  if (origin === 'array') return phrase(`at-${side}-items`, { count: limit })
  if (exclusive) return phrase(side === 'least' ? 'more-than' : 'less-than', { limit })
  return phrase(`at-${side}`, { limit })
}

function unionWords(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown, options: IssueOptions): Phrase {
  if ('options' in issue && Array.isArray(issue.options)) return choice(issue.options.map(String), value, options)
  const of = issue.errors.flatMap((issues) => issues.slice(0, 1)).map((branch) => expected(branch, value, options))
  return { code: 'either', of }
}

/** Long lists are told by their first members: the schema has the rest, and the near word is what helps. */
export function choice(among: readonly string[], value: unknown, { nearest }: Pick<CheckOptions, 'nearest'>): Phrase {
  if (among.length === 1) return valued(quoted(among[0] as string))
  const near = typeof value === 'string' ? nearest?.(value, among) : undefined
  const shown = among.slice(0, 14).map((word) => JSON.stringify(word))
  const list = `${shown.join(', ')}${among.length > 14 ? ', …' : ''}`
  return near === undefined ? phrase('one-of', { list }) : phrase('one-of-near', { list, near: JSON.stringify(near) })
}
