import { basename, extname } from 'node:path'
import type { Candidate, Match, Matcher } from '../index'
import { RolefitError } from '../index'
import { nameOf, readText } from './input'
import { parseJson } from './json-file'
import { checkedAt } from './read/located'

/**
 * Matches the one candidate of a JSON file, who is called by the file's name where nothing else says an id: JSON Resume has none.
 *
 * @throws RolefitError `unreadable-input`; `invalid-candidate`, with `file:line:column` before the path, also for a pool.
 *
 * @example
 * const { candidate, matches } = await matchFile(matcher, 'fixtures/candidates/accountant.zh-Hant.json')
 * matches[0].candidateId === candidate.id
 * // → true
 */
export async function matchFile(
  matcher: Matcher,
  file: string,
): Promise<{ readonly candidate: Candidate; readonly matches: readonly Match[] }> {
  const { text } = await readText(file)
  const candidate = candidateIn(text, file)
  return { candidate, matches: await checkedAt(text, nameOf(file), () => matcher.match(candidate)) }
}

function candidateIn(text: string, file: string): Candidate {
  const value = jsonIn(text, file)
  if (Array.isArray(value)) throw isPool(file, `a list of ${value.length}`)
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'id')) return value as Candidate
  const id = basename(file, extname(file))
  return Object.defineProperties({ id }, Object.getOwnPropertyDescriptors(value))
}

function jsonIn(text: string, file: string): unknown {
  try {
    return parseJson(text, nameOf(file))
  } catch (error) {
    throw /\.(?:jsonl|ndjson|csv|tsv)$/i.test(file) ? isPool(file, 'rows') : error
  }
}

const isPool = (file: string, found: string): RolefitError =>
  new RolefitError('invalid-candidate', file, { found, expected: 'one candidate; a pool goes to rolefit screen' })
