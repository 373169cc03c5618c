import { RolefitError } from '../errors'
import { byCodeUnit } from '../score/order'
import type { Judgement } from './judgements'

/** One line of a ranking: the score of a candidate for a role. */
export interface RunEntry {
  readonly role: string
  readonly candidate: string
  readonly score: number
}

/**
 * Reads TREC qrels: `role iteration candidate grade`, parted by blanks or tabs; the iteration is ignored. Byte-order mark, CRLF and empty
 * lines do no harm.
 *
 * @throws RolefitError `unreadable-input` with the line.
 *
 * @example
 * parseQrels('r1 0 a 3')
 * // → [{ role: 'r1', candidate: 'a', grade: 3, line: 1 }]
 */
export function parseQrels(text: string): readonly Judgement[] {
  return rowsOf(text, 4, 'role 0 candidate grade').map(({ line, columns: [role, , candidate, grade] }) => ({
    role,
    candidate,
    grade: numberIn(grade, line, /^[+-]?\d+$/, 'a whole number for the grade'),
    line,
  }))
}

/**
 * Reads a TREC run: `role Q0 candidate rank score tag`. As in trec_eval the rank is ignored: the score orders.
 *
 * @throws RolefitError `unreadable-input` with the line.
 *
 * @example
 * parseRun('r1 Q0 a 1 8200 default')
 * // → [{ role: 'r1', candidate: 'a', score: 8200 }]
 */
export function parseRun(text: string): readonly RunEntry[] {
  return rowsOf(text, 6, 'role Q0 candidate rank score tag').map(({ line, columns: [role, , candidate, , score] }) => ({
    role,
    candidate,
    score: numberIn(score, line, NUMBER, 'a number for the score'),
  }))
}

/**
 * Writes a TREC run, best first within a role, which a peer's tool reads.
 *
 * Of equal scores trec_eval puts the id that comes last first; its figures then differ from ours, which take the mean over all orders.
 *
 * @param tag - the name of the run.
 * @throws RolefitError `invalid-option` for an id with white space in it: the form cannot hold one.
 *
 * @example
 * formatRun([{ role: 'r1', candidate: 'a', score: 8200 }], 'default')
 * // → 'r1 Q0 a 1 8200 default\n'
 */
export function formatRun(entries: readonly RunEntry[], tag: string): string {
  const ranks = new Map<string, number>()
  const sorted = entries.toSorted(
    (a, b) => byCodeUnit(a.role, b.role) || b.score - a.score || byCodeUnit(a.candidate, b.candidate),
  )
  return sorted
    .map((entry) => {
      const rank = (ranks.get(entry.role) ?? 0) + 1
      ranks.set(entry.role, rank)
      return `${written(entry.role, 'role')} Q0 ${written(entry.candidate, 'candidate')} ${rank} ${entry.score} ${written(tag, 'tag')}\n`
    })
    .join('')
}

/**
 * Writes TREC qrels. @throws RolefitError `invalid-option` for an id with white space in it.
 *
 * @example
 * formatQrels([{ role: 'r1', candidate: 'a', grade: 3 }])
 * // → 'r1 0 a 3\n'
 */
export function formatQrels(judgements: readonly Judgement[]): string {
  return judgements
    .map(({ role, candidate, grade }) => `${written(role, 'role')} 0 ${written(candidate, 'candidate')} ${grade}\n`)
    .join('')
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** All columns are there: `rowsOf` has counted them. */
type Columns = readonly [string, string, string, string, string, string]

function rowsOf(text: string, count: number, form: string): { line: number; columns: Columns }[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((row, index) => ({ line: index + 1, columns: row.trim().split(/\s+/) }))
    .filter(({ columns }) => columns[0] !== '')
    .map(({ line, columns }) => {
      if (columns.length !== count) throw unreadable(line, `${columns.length} columns`, `${count}: ${form}`)
      return { line, columns: columns as unknown as Columns }
    })
}

function numberIn(text: string, line: number, form: RegExp, expected: string): number {
  if (!form.test(text)) throw unreadable(line, JSON.stringify(text), expected)
  return Number(text)
}

function unreadable(line: number, found: string, expected: string): RolefitError {
  return new RolefitError('unreadable-input', `line ${line}`, { found, expected })
}

function written(id: string, path: string): string {
  if (id !== '' && !/\s/.test(id)) return id
  throw new RolefitError('invalid-option', path, { found: JSON.stringify(id), expected: 'an id without white space' })
}
