import { basename, join } from 'node:path'
import type { RoleDocument } from '../index'
import type { HtmlReport } from '../report/index'
import { csvRow, htmlReport, SCORE_COLUMNS, SHORTLIST_COLUMNS, shortlistRow } from '../report/index'
import type { Folders } from './folders'
import { checkPaths, inFolders } from './folders'
import { writePieces } from './page-file'
import type { PoolReading } from './pool'
import { readPool } from './pool'
import type { Rejection, Remark } from './read/item'
import { Scorer } from './scorer'
import type { Prepared, ScreenOptions } from './screen-inputs'
import { inputRecord, prepare } from './screen-inputs'
import type { ShortList } from './screening'
import { Screening } from './screening'
import { openTables, scriptFile, tablesAsked } from './tables/index'
import { writeEntries } from './write-entries'

export interface ScreenRun {
  readonly document: RoleDocument
  /** In the order of the document. */
  readonly shortLists: readonly ShortList[]
  readonly counts: { readonly entries: number; readonly scored: number; readonly rejected: number }
  /** The first hundred; all of them are in `rejected.jsonl`. */
  readonly rejections: readonly Omit<Rejection, 'kind'>[]
  readonly remarks: readonly Omit<Remark, 'kind'>[]
  readonly files: readonly string[]
}

const FILES = { shortlist: 'shortlist.csv', scores: 'scores.csv', rejected: 'rejected.jsonl', run: 'run.json' } as const

/**
 * Scores every entry of a pool against every role, in the memory of one entry, the short lists and the ids.
 *
 * Writes `shortlist.csv`, `scores.csv`, `rejected.jsonl` and `run.json` into `out`, and the report and the tables where they are asked
 * for: all of them or none. The same inputs give the same bytes: there is no clock in them.
 *
 * @throws RolefitError where an input cannot be read, holds no role or is not what it should be, or a file cannot be written. An
 *   entry that is no candidate is rejected with its line instead.
 *
 * @example
 * const files = { roles: 'fixtures/postings/51job.zh-Hans.txt', pool: 'fixtures/pool.csv', out: `${folder}/screening` }
 * const { counts, shortLists } = await screenPool({ ...files, asOf, top: 3 })
 * shortLists[0].listed.map(({ match }) => match.candidateId)
 * // → ['v18', 'v01', 'v02']
 */
export async function screenPool(options: ScreenOptions): Promise<ScreenRun> {
  const { out, html, toCsv, toParquet } = options
  checkPaths({ out, html, toCsv, toParquet })
  const run = await prepare(options)
  return inFolders(filesOf(options), run.files, async (folders) => {
    const result = await screenInto(folders, run, options)
    await folders.replaceRun(join(options.out, FILES.run))
    return result
  })
}

/** What is written: the four files of every run, and what is asked for beside them. */
function filesOf(options: ScreenOptions): readonly string[] {
  const own = Object.values(FILES).map((name) => join(options.out, name))
  const tables = tablesAsked(options).flatMap(({ file }) => [file, scriptFile(file)])
  return [...own, ...(options.html === undefined ? [] : [options.html]), ...tables]
}

async function screenInto(folders: Folders, prepared: Prepared, options: ScreenOptions): Promise<ScreenRun> {
  const { document, matcher, inputs, top } = prepared
  const screening = new Screening(matcher, { top, withNames: options.withNames ?? false })
  const pool = readPool(options.pool, options)
  const written = await scorePool(folders, pool, screening, prepared, options)
  const shortLists = screening.shortLists()
  const outputs = {
    [FILES.shortlist]: await writeShortLists(folders, shortLists, prepared, options),
    ...written,
    ...(await writeReport(folders, prepared, { shortLists, run: screening }, options)),
  }
  const record = {
    ...inputRecord(prepared, { ...inputs, pool: pool.input() }, options),
    counts: screening.counts,
    remarks: screening.remarks,
    outputs,
  }
  const run = await folders.file(join(options.out, FILES.run))
  await run.write(`${JSON.stringify(record, undefined, 2)}\n`)
  await run.close()
  const { counts, rejections, remarks } = screening
  return { document, shortLists, counts, rejections, remarks, files: filesOf(options) }
}

/** The report, where one is asked for. */
async function writeReport(
  folders: Folders,
  { document, source, matcher: { asOf, ruleSet } }: Prepared,
  found: Pick<HtmlReport, 'shortLists' | 'run'>,
  { html, locale = 'zh-Hans', withNames = false }: ScreenOptions,
): Promise<Hashes> {
  if (html === undefined) return {}
  const read = source === undefined ? { document } : { document, source }
  const page = htmlReport({ ...read, ...found, basis: { asOf, ruleSet }, isDiscreet: !withNames }, locale)
  return { [basename(html)]: await writePieces(await folders.file(html), page) }
}

type Hashes = Readonly<Record<string, string>>

/** Scores and rejections of the whole pool, and the tables of it; the hash of each file. */
async function scorePool(
  folders: Folders,
  pool: PoolReading,
  screening: Screening,
  engines: Prepared,
  options: ScreenOptions,
): Promise<Hashes> {
  const file = (name: string) => folders.file(join(options.out, name))
  const [scores, rejected] = [await file(FILES.scores), await file(FILES.rejected)]
  const tables = engines.sql && (await openTables(tablesAsked(options), engines.sql, folders))
  await scores.write(csvRow(SCORE_COLUMNS))
  const scorer = new Scorer(engines, options.workers, () => {
    const { read, size } = pool.progress()
    return size ?? read
  })
  try {
    await writeEntries({ pool, scorer, screening, scores, rejected, ...(tables && { tables }) }, options)
  } finally {
    await scorer.end()
  }
  return { [FILES.scores]: await scores.close(), [FILES.rejected]: await rejected.close(), ...(await tables?.close()) }
}

async function writeShortLists(
  folders: Folders,
  shortLists: readonly ShortList[],
  { document }: Prepared,
  { out, locale = 'zh-Hans' }: ScreenOptions,
): Promise<string> {
  const writer = await folders.file(join(out, FILES.shortlist))
  await writer.write(csvRow(SHORTLIST_COLUMNS))
  for (const [role, { listed }] of shortLists.entries()) {
    const roleTitle = document.roles[role]?.title ?? ''
    for (const [index, { match, ...named }] of listed.entries()) {
      await writer.write(shortlistRow({ rank: index + 1, match, roleTitle, ...named }, locale))
    }
  }
  return writer.close()
}
