import type { Held, Wording } from '../model/job-posting'
import { htmlText } from './html-text'

/** What a property holds, as a list. */
export function listOf<T>(held: Held<T>): readonly T[] {
  if (held === null || held === undefined) return []
  return Array.isArray(held) ? held : [held as T]
}

/** A wording without its markup. */
export function textOf(wording: Wording): string {
  if (typeof wording === 'string') return htmlText(wording)
  return htmlText('@value' in wording ? wording['@value'] : wording.name)
}

/** The texts that a property holds, without those that say nothing. */
export const textsOf = (held: Held<Wording>): readonly string[] =>
  listOf(held)
    .map(textOf)
    .filter((text) => text !== '')

/** The properties of an object that are not among those that are read; names with an `@` are of JSON-LD itself. */
export const unreadOf = (value: object, read: object): readonly string[] =>
  Object.keys(value).filter((name) => !name.startsWith('@') && !Object.hasOwn(read, name))
