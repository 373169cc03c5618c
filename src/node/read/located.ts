import { RolefitError } from '../../errors'
import { pathText } from '../../model/plain-data'
import { parseJson } from '../json-file'

/** A value with the text that it was written in. */
export interface Located {
  readonly value: unknown
  /** `file:line:column` of what stands at a path (`weights.age.required`), or of the nearest that holds it. */
  readonly placeOf: (path: string) => string
}

/** Characters of a file that somebody writes by hand; what is longer is another file. */
const MAX_TEXT = 1_000_000

/**
 * The value of a JSON or YAML text, and where each part of it stands. JSON is read as YAML as well: only so is a key told
 * that stands twice, of which `JSON.parse` takes the last.
 *
 * @throws RolefitError `unreadable-input` with `name:line:column`; `too-large` beyond a million characters, or where aliases
 *   unfold to more; `too-deep`.
 */
export async function parseLocated(text: string, name: string): Promise<Located> {
  if (text.length > MAX_TEXT) throw tooLarge(name, `more than ${MAX_TEXT} characters`)
  if (name.toLowerCase().endsWith('.json')) parseJson(text, name)
  // Loaded where a rule set is read, and for nobody else.
  const yaml = await import('yaml')
  const lineCounter = new yaml.LineCounter()
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const document = guarded(name, () =>
    yaml.parseDocument(text, { lineCounter, prettyErrors: false, schema: 'core', logLevel: 'error' }),
  )
  // A tag that nobody knows is but a warning there, and its value would be taken for a text.
  const [fault] = [...document.errors, ...document.warnings]
  if (fault) throw refusal(place(fault.pos[0]), fault)
  const value: unknown = guarded(name, () => document.toJS())
  return { value, placeOf: (path) => place(nearestTo(path, document.contents, yaml)) }
}

/** Tells in which line and column of the file a fault stands. */
export function placed(error: unknown, { placeOf }: Pick<Located, 'placeOf'>): unknown {
  if (!(error instanceof RolefitError)) return error
  return new RolefitError(error.code, `${placeOf(error.path)} ${error.path}`, error.detail)
}

/**
 * What a check makes of the value of a JSON text.
 *
 * @throws RolefitError of the check, with `name:line:column` before its path; with the name alone where the text is too long for more.
 */
export async function checkedAt<T>(text: string, name: string, check: () => T): Promise<T> {
  try {
    return check()
  } catch (error) {
    throw placed(error, await parseLocated(text, name).catch(() => ({ placeOf: () => name })))
  }
}

type Yaml = typeof import('yaml')
type Contents = ReturnType<Yaml['parseDocument']>['contents']

/** The offset of the node at a path, or of the nearest that holds it. */
function nearestTo(path: string, contents: Contents, { isCollection, isNode, isMap, isScalar }: Yaml): number {
  let node = contents
  for (let keys: readonly PropertyKey[] = []; isCollection(node); ) {
    const members = isMap(node)
      ? node.items.map(({ key, value }) => ({ key: String(isScalar(key) ? key.value : key), value }))
      : node.items.map((value, key) => ({ key, value }))
    const next = members.find(({ key }) => holds(pathText([...keys, key]), path))
    if (next === undefined || !isNode(next.value)) break
    keys = [...keys, next.key]
    node = next.value as Contents
  }
  return node?.range?.[0] ?? 0
}

/** Whether what stands at one path holds, or is, what stands at another. */
function holds(outer: string, inner: string): boolean {
  return inner.startsWith(outer) && /^(?:$|[.[])/.test(inner.slice(outer.length))
}

interface Fault {
  readonly code: string
  readonly message: string
}

function refusal(place: string, { code, message }: Fault): RolefitError {
  const detail =
    code === 'DUPLICATE_KEY'
      ? { found: 'a key that stands there already', expected: 'each key once' }
      : { found: `what is no YAML (${message})`, expected: 'JSON or YAML 1.2' }
  return new RolefitError('unreadable-input', place, detail)
}

/** Nesting without end runs over the stack, and aliases of aliases over the memory; the parser tells either by its own error. */
function guarded<T>(name: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof RangeError) {
      throw new RolefitError('too-deep', name, { found: 'nesting without end', expected: 'at most 64 levels' })
    }
    if (error instanceof ReferenceError) throw tooLarge(name, `aliases that cannot be followed (${error.message})`)
    throw error
  }
}

const tooLarge = (name: string, found: string): RolefitError =>
  new RolefitError('too-large', name, { found, expected: 'a rule set' })
