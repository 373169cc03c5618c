import type { Judgement } from '../../evaluate/index'
import type { InputRecord } from '../input'
import { nameOf, readText } from '../input'
import type { Encoding } from '../read/encoding'
import type { Rejection } from '../read/item'
import { withLineFeeds } from '../read/line-ends'
import type { JudgedRow } from './rows'
import { csvRows, jsonlRows, qrelsRows } from './rows'

/** What people think of candidates, as a file tells it. */
export interface JudgedReading {
  readonly judgements: readonly Judgement[]
  /** Rows that are no judgement, each with its line and the place in it; the others were read all the same. */
  readonly rejected: readonly Omit<Rejection, 'kind'>[]
  readonly input: InputRecord
}

const FORMATS = {
  jsonl: { endings: ['.jsonl', '.ndjson'], read: jsonlRows },
  csv: { endings: ['.csv', '.tsv'], read: csvRows },
  qrels: { endings: ['.qrels', '.qrel', '.trec'], read: qrelsRows },
} as const satisfies Record<
  string,
  { endings: readonly string[]; read: (text: string, name: string) => AsyncIterable<JudgedRow> | Iterable<JudgedRow> }
>

type JudgedFormat = keyof typeof FORMATS

/**
 * Judgements from a file: JSONL (`{"role": "r1", "candidate": "c1", "grade": 2}`), CSV with a header (role, candidate, grade, and
 * `judge`, `on`, `groups.NAME` where there are any; Chinese names will do), or TREC qrels. A grade is 0 to 3, or a word for
 * what became of it: hired is 3, interviewed 2, rejected 0. The format is that of the file's ending, else the one that its first
 * line shows.
 *
 * @throws RolefitError `unreadable-input` where the file cannot be read, or no row names the columns.
 *
 * @example
 * const { judgements, rejected } = await readJudgements('fixtures/judged/judged.jsonl')
 * judgements[0].grade
 * // → 3
 */
export async function readJudgements(file: string, options: { encoding?: Encoding } = {}): Promise<JudgedReading> {
  const { text, input } = await readText(file, options)
  return { ...(await judgementsIn(withLineFeeds(text), nameOf(file))), input }
}

/** The judgements of a text; `name` is that of its file. */
export async function judgementsIn(text: string, name: string): Promise<Omit<JudgedReading, 'input'>> {
  const judgements: Judgement[] = []
  const rejected: Omit<Rejection, 'kind'>[] = []
  for await (const row of FORMATS[formatOf(name, text)].read(text, name)) {
    if ('kind' in row) rejected.push({ line: row.line, path: row.path, reason: row.reason })
    else judgements.push(row)
  }
  return { judgements, rejected }
}

function formatOf(file: string, text: string): JudgedFormat {
  const names = Object.keys(FORMATS) as JudgedFormat[]
  const named = names.find((name) => FORMATS[name].endings.some((ending) => file.toLowerCase().endsWith(ending)))
  if (named !== undefined) return named
  const [first = ''] = text.trimStart().split(/\r?\n/, 1)
  if (first.startsWith('{')) return 'jsonl'
  return first.trim().split(/\s+/).length === 4 && !first.includes(',') ? 'qrels' : 'csv'
}
