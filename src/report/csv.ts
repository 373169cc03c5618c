import type { Match, ScoreLine } from '../model/match'
import type { Locale } from './locale'
import { reasonsOf } from './reasons'
import { renderOutcome } from './sentence'

export type CsvCell = string | number | null

/**
 * One row of CSV (RFC 4180, ended by CRLF). A text that a spreadsheet would run as a formula (it starts with
 * `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it: names and ids come from strangers, and
 * files are opened in Excel. Numbers are ours and stay as they are. Whoever joins on ids takes one leading apostrophe off.
 *
 * @example
 * csvRow(['a, b', 8200, null, '=1+1'])
 * // → `"a, b",8200,,'=1+1\r\n`
 */
export const csvRow = (cells: readonly CsvCell[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('\u0000', '\ufffd')
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Scores are 0–10000, `low` and `high` what they could be, `coverage` per mille; an empty score: nothing to score. */
export const SCORE_COLUMNS = ['roleId', 'candidateId', 'score', 'low', 'high', 'eligible', 'coverage'] as const

/**
 * One row of `scores.csv`, under `SCORE_COLUMNS`.
 *
 * @example
 * scoreRow(match)
 * // → 'role-1,c1,5394,4702,7009,no,769\r\n'
 */
export function scoreRow({ roleId, candidateId, score, interval, eligible, coverage }: ScoreLine): string {
  return csvRow([roleId, candidateId, score, interval[0], interval[1], eligible, coverage])
}

export const SHORTLIST_COLUMNS = [
  ...['roleId', 'roleTitle', 'rank', 'candidateId', 'name'],
  ...['score', 'low', 'high', 'eligible', 'coverage'],
  ...['reason1', 'reason2', 'gap'],
] as const

/** A place on a short list. */
export interface Placed {
  /** 1 is the best. */
  readonly rank: number
  readonly match: Match
  readonly roleTitle: string
  /** The candidate's name; absent where nobody has asked for it, and then how old somebody is is not told either. */
  readonly name?: string
}

/**
 * One row of `shortlist.csv`, under `SHORTLIST_COLUMNS`: where somebody stands, the two strongest reasons, and what speaks against most.
 *
 * @example
 * shortlistRow({ rank: 1, match, roleTitle: role.title }, 'en').slice(0, 51)
 * // → 'role-1,客户经理,1,c1,,5394,4702,7009,no,769,education: '
 */
export function shortlistRow({ rank, match, roleTitle, name }: Placed, locale: Locale): string {
  const { roleId, candidateId, score, interval, eligible, coverage } = match
  const { strongest, gap } = reasonsOf(match, 2)
  const sentences = [strongest[0], strongest[1], gap].map((outcome) =>
    outcome ? renderOutcome(outcome, locale, { isDiscreet: name === undefined }) : '',
  )
  const scored = [score, interval[0], interval[1], eligible, coverage]
  return csvRow([roleId, roleTitle, rank, candidateId, name ?? '', ...scored, ...sentences])
}
