import type { ErrorCode } from '../errors'
import { detailOf, RolefitError } from '../errors'
import type { Phrase } from '../phrase'
import { phrase } from '../phrase'

/** Nesting beyond this is refused: the schemas recurse, and a stack that runs over takes the program with it. */
const MAX_DEPTH = 64

/** Values in one document; beyond it lies shared structure that unfolds without end, or a file that is no document. */
const MAX_VALUES = 5_000_000

/** A value on its way through the walk, linked to what holds it so that a path is only put together for an error. */
interface Place {
  readonly value: unknown
  readonly key: string | number
  readonly holder: Place | undefined
  readonly depth: number
}

/** What is being walked, for the words of an error. */
interface Walk {
  readonly open: Place[]
  readonly what: string
  readonly code: ErrorCode
}

/** `roles[0].requirements[2].constraint`; a key that is no name stands in quotes. */
export function pathText(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    const name = String(key)
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name)) return `${path}[${JSON.stringify(name)}]`
    return path === '' ? name : `${path}.${name}`
  }, '')
}

/** How many values may still be met. */
interface Room {
  left: number
}

/** Whether `checkPlainData` lets a value pass, told without the book-keeping that an error needs; a no may yet be a yes. */
export const isPlainData = (root: unknown): boolean => isPlain(root, '', 0, { left: MAX_VALUES })

function isPlain(value: unknown, key: string, depth: number, room: Room): boolean {
  room.left -= 1
  if (room.left < 0) return false
  if (typeof value === 'string') return (key !== 'id' && key !== 'roleId') || isWritable(value)
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return value === undefined || typeof value === 'boolean'
  if (value === null) return true
  if (depth > MAX_DEPTH) return false
  if (Array.isArray(value)) return isPlainList(value, depth, room)
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && isPlainObject(value, depth, room)
}

function isPlainList(values: readonly unknown[], depth: number, room: Room): boolean {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]
    if ((value === undefined && !(i in values)) || !isPlain(value, '', depth + 1, room)) return false
  }
  return true
}

function isPlainObject(value: object, depth: number, room: Room): boolean {
  for (const key in value) {
    if (key === '__proto__' || key === 'constructor' || !isWritable(key)) return false
    if (!isPlain(value[key as keyof typeof value], key, depth + 1, room)) return false
  }
  return true
}

/**
 * Refuses what JSON could not have said, and what JSON can say that is not safe to touch, without recursion:
 * nesting deeper than 64, a value that contains itself, objects of a class, functions, NaN; keys that reach for a
 * prototype. Ids and keys may hold no control character and no half of a surrogate pair, as they are joined on,
 * sorted by and written into files; free text may hold either, and is escaped where it is written.
 *
 * @throws RolefitError `too-deep` or `too-large`, and `code` for everything else.
 */
export function checkPlainData(root: unknown, what: string, code: ErrorCode): void {
  if (isPlainData(root)) return
  const walk: Walk = { open: [{ value: root, key: '', holder: undefined, depth: 0 }], what, code }
  let count = 0
  for (let place = walk.open.pop(); place !== undefined; place = walk.open.pop()) {
    count += 1
    if (count > MAX_VALUES) {
      throw refusal(
        'too-large',
        place,
        what,
        phrase('too-many-values', { most: MAX_VALUES }),
        phrase('smaller-document'),
      )
    }
    const { value } = place
    if (typeof value === 'string') checkString(value, place, walk)
    else if (Array.isArray(value)) openArray(value, place, walk)
    else if (typeof value === 'object' && value !== null) openObject(value, place, walk)
    else checkScalar(value, place, walk)
  }
}

/** Half of a surrogate pair stands for no character: it would be written as U+FFFD, and two ids would become one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNWRITABLE = /[\u0000-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Most ids and keys are plain letters, which are told faster one by one. */
function isWritable(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || code > 0x7e) return !UNWRITABLE.test(text)
  }
  return true
}

function checkString(value: string, place: Place, { what, code }: Walk): void {
  if (place.key !== 'id' && place.key !== 'roleId') return
  if (!isWritable(value)) {
    throw refusal(code, place, what, valued(quoted(value)), phrase('writable-id'))
  }
}

function checkScalar(value: unknown, place: Place, { what, code }: Walk): void {
  const isNumber = typeof value === 'number'
  if (isNumber ? Number.isFinite(value) : value === null || value === undefined || typeof value === 'boolean') return
  throw refusal(
    code,
    place,
    what,
    isNumber ? valued(String(value)) : phrase('of-type', { type: typeof value }),
    phrase('json-value'),
  )
}

function openArray(value: unknown[], place: Place, walk: Walk): void {
  checkDepth(place, walk)
  for (let key = 0; key < value.length; key += 1) {
    if (!(key in value)) {
      throw refusal(walk.code, place, walk.what, phrase('list-with-hole', { at: key }), phrase('list-without-holes'))
    }
    walk.open.push({ value: value[key], key, holder: place, depth: place.depth + 1 })
  }
}

function openObject(value: object, place: Place, walk: Walk): void {
  const prototype: unknown = Object.getPrototypeOf(value)
  // An object of another realm has a prototype of its own that is as plain as ours: its own prototype is null.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refusal(
      walk.code,
      place,
      walk.what,
      phrase('object-of-class', { name: className(prototype) }),
      phrase('plain-object'),
    )
  }
  checkDepth(place, walk)
  for (const [key, member] of Object.entries(value)) {
    const at: Place = { value: member, key, holder: place, depth: place.depth + 1 }
    checkKey(key, at, walk)
    walk.open.push(at)
  }
}

function checkKey(key: string, at: Place, { what, code }: Walk): void {
  if (key === '__proto__' || (key === 'constructor' && holdsPrototype(at.value))) {
    throw refusal(code, at, what, phrase('key', { value: JSON.stringify(key) }), phrase('safe-key'))
  }
  if (!isWritable(key)) {
    throw refusal(code, at, what, phrase('key', { value: quoted(key) }), phrase('writable-key'))
  }
}

const holdsPrototype = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype')

function checkDepth(place: Place, { what, code }: Walk): void {
  if (place.depth <= MAX_DEPTH) return
  // Going round a circle goes deep as well, so the circle needs no book-keeping on the way.
  for (let holder = place.holder; holder; holder = holder.holder) {
    if (holder.value === place.value) throw refusal(code, holder, what, phrase('circle'), phrase('tree'))
  }
  throw refusal(
    'too-deep',
    place,
    what,
    phrase('too-deep', { most: MAX_DEPTH }),
    phrase('most-levels', { most: MAX_DEPTH }),
  )
}

/** A path of 64 names helps nobody: the first dozen tell where it goes wrong. */
function refusal(code: ErrorCode, place: Place, what: string, found: Phrase, expected: Phrase): RolefitError {
  const keys: (string | number)[] = []
  for (let at: Place | undefined = place; at?.holder; at = at.holder) keys.unshift(at.key)
  const path = keys.length > 12 ? `${pathText(keys.slice(0, 12))}…` : pathText(keys)
  return new RolefitError(code, path || what, detailOf(found, expected))
}

/** What stands there itself, where it may be told. */
export const valued = (value: string): Phrase => phrase('value', { value })

const className = (prototype: unknown): string =>
  (prototype as { constructor?: { name?: string } }).constructor?.name || 'unknown'

/** A value in quotes, cut short, with what cannot be shown written as an escape. */
export function quoted(text: string): string {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
  return shown.replaceAll('\u007f', '\\u007f')
}
