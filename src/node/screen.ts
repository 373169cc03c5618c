import { basename, dirname } from 'node:path'
import type { Matcher, RoleDocument, RuleSet } from '../index'
import { createMatcher, VERSION } from '../index'
import { checkListLength, checkWhole } from '../options'
import type { HtmlReport, Locale } from '../report/index'
import { csvRow, htmlReport, SCORE_COLUMNS, SHORTLIST_COLUMNS, shortlistRow } from '../report/index'
import type { InputRecord } from './input'
import { readJsonFile } from './json-file'
import { liesIn, writePieces } from './page-file'
import type { PoolOptions, PoolReading } from './pool'
import { readPool } from './pool'
import type { Encoding } from './read/encoding'
import type { Rejection, Remark } from './read/item'
import { readRoles } from './roles'
import { readRuleSet } from './rules'
import { Scorer } from './scorer'
import type { ShortList } from './screening'
import { Screening } from './screening'
import { WholeFolder } from './write'
import type { Watch } from './write-entries'
import { writeEntries } from './write-entries'

export interface ScreenOptions extends PoolOptions, Watch {
  /** A file (posting, RoleDocument, form), or a document at hand. */
  readonly roles: string | RoleDocument
  /** Of the file of roles; UTF-8 where none is named. `encoding` is that of the pool. */
  readonly rolesEncoding?: Encoding
  /** A file, or `-` for standard input. */
  readonly pool: string
  /** The day that ages and durations are told by, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The folder for the files; made where it is not there. */
  readonly out: string
  /** A file for the report as one page of HTML, in the folder or elsewhere; none is written where it is left out. */
  readonly html?: string
  /** A rule set's file (JSON, YAML) or name (`strict`), or one at hand; the default rule set where neither is given. */
  readonly rules?: string | RuleSet
  /** Length of each short list, 1–100,000; 20 where it is left out. */
  readonly top?: number
  /** The language of the reasons; `zh-Hans` where none is named. */
  readonly locale?: Locale
  /**
   * Names in `shortlist.csv`, in the report and in what is returned, and ages in the reasons; without it nothing that is written holds a name, a
   * contact or a protected attribute, unless an id does.
   */
  readonly withNames?: boolean
  /**
   * Threads that score beside the one that reads, 0–64. Where it is left out: by the cores of the machine, and none for a pool of
   * less than 16 MB. What is written does not depend on it.
   */
  readonly workers?: number
}

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

export const RUN_SCHEMA = 'rolefit/run@1'
const FILES = { shortlist: 'shortlist.csv', scores: 'scores.csv', rejected: 'rejected.jsonl', run: 'run.json' } as const

/**
 * Scores every entry of a pool against every role, in the memory of one entry, the short lists and the ids.
 *
 * Writes `shortlist.csv`, `scores.csv`, `rejected.jsonl` and `run.json` into `out`, all of them or none, and the report where
 * one is asked for. The same inputs give the same bytes: there is no clock in them.
 *
 * @throws RolefitError where an input cannot be read or is not what it should be, or `out` cannot be written. An
 *   entry that is no candidate is rejected with its line instead.
 */
export async function screenPool(options: ScreenOptions): Promise<ScreenRun> {
  const run = await prepare(options)
  const folders: WholeFolder[] = []
  const open = async (folder: string): Promise<WholeFolder> => {
    const opened = await WholeFolder.open(folder)
    folders.push(opened)
    return opened
  }
  try {
    const folder = await open(options.out)
    const { html } = options
    const reportFolder = html === undefined || liesIn(html, options.out) ? folder : await open(dirname(html))
    const result = await screenInto({ folder, reportFolder }, run, options)
    for (const one of folders) await one.commit()
    return result
  } catch (error) {
    for (const folder of folders) await folder.abandon()
    throw error
  }
}

/** Where the files go: those of the run, and the report. */
interface Places {
  readonly folder: WholeFolder
  readonly reportFolder: WholeFolder
}

/** A run that has everything it needs but the pool. */
interface Prepared {
  readonly document: RoleDocument
  /** The posting that the document was read from, where it was one. */
  readonly source?: string
  readonly inputs: Readonly<Record<string, InputRecord | readonly InputRecord[] | null>>
  readonly matcher: Matcher
  readonly top: number
}

async function prepare({
  roles,
  rolesEncoding,
  rules,
  map,
  asOf,
  top = 20,
  workers = 0,
}: ScreenOptions): Promise<Prepared> {
  checkListLength('top', top)
  checkWhole('workers', workers, 0, 64)
  const fromFile =
    typeof roles === 'string' ? await readRoles(roles, rolesEncoding ? { encoding: rolesEncoding } : {}) : undefined
  const document = fromFile?.document ?? (roles as RoleDocument)
  const fromName = typeof rules === 'string' ? await readRuleSet(rules) : undefined
  const mapFile = typeof map === 'string' ? await readJsonFile(map) : undefined
  const ruleSet = fromName?.rules ?? (rules as RuleSet | undefined)
  const [ruleFile = null, ...extended] = fromName?.inputs ?? []
  return {
    document,
    ...(fromFile?.source !== undefined && { source: fromFile.source }),
    inputs: {
      roles: fromFile?.input ?? null,
      rules: ruleFile,
      ...(extended.length > 0 && { extended }),
      ...(mapFile && { map: mapFile.input }),
    },
    matcher: createMatcher(document.roles, ruleSet ? { asOf, rules: ruleSet } : { asOf }),
    top,
  }
}

async function screenInto(places: Places, prepared: Prepared, options: ScreenOptions): Promise<ScreenRun> {
  const { folder, reportFolder } = places
  const { document, matcher, inputs, top } = prepared
  const screening = new Screening(matcher, { top, withNames: options.withNames ?? false })
  const pool = readPool(options.pool, options)
  const written = await scorePool(folder, pool, screening, prepared, options)
  const shortLists = screening.shortLists()
  const outputs = {
    [FILES.shortlist]: await writeShortLists(folder, shortLists, prepared, options),
    ...written,
    ...(await writeReport(reportFolder, prepared, { shortLists, run: screening }, options)),
  }
  const record = {
    ...inputRecord(prepared, { ...inputs, pool: pool.input() }, options),
    counts: screening.counts,
    remarks: screening.remarks,
    outputs,
  }
  const run = await folder.file(FILES.run)
  await run.write(`${JSON.stringify(record, undefined, 2)}\n`)
  await run.close()
  const { counts, rejections, remarks } = screening
  const files = Object.values(FILES).map((name) => `${options.out}/${name}`)
  return { document, shortLists, counts, rejections, remarks, files: options.html ? [...files, options.html] : files }
}

/** The report, where one is asked for. */
async function writeReport(
  folder: WholeFolder,
  { document, source, matcher: { asOf, ruleSet } }: Prepared,
  found: Pick<HtmlReport, 'shortLists' | 'run'>,
  { html, locale = 'zh-Hans', withNames = false }: ScreenOptions,
): Promise<Hashes> {
  if (html === undefined) return {}
  const read = source === undefined ? { document } : { document, source }
  const page = htmlReport({ ...read, ...found, basis: { asOf, ruleSet }, isDiscreet: !withNames }, locale)
  return { [basename(html)]: await writePieces(folder, html, page) }
}

type Hashes = Readonly<Record<string, string>>

/** Scores and rejections of the whole pool; the hash of either file. */
async function scorePool(
  folder: WholeFolder,
  pool: PoolReading,
  screening: Screening,
  { matcher }: Prepared,
  options: ScreenOptions,
): Promise<Hashes> {
  const [scores, rejected] = [await folder.file(FILES.scores), await folder.file(FILES.rejected)]
  await scores.write(csvRow(SCORE_COLUMNS))
  const scorer = new Scorer(matcher, options.workers, () => {
    const { read, size } = pool.progress()
    return size ?? read
  })
  try {
    await writeEntries({ pool, scorer, screening, scores, rejected }, options)
  } finally {
    await scorer.end()
  }
  return { [FILES.scores]: await scores.close(), [FILES.rejected]: await rejected.close() }
}

async function writeShortLists(
  folder: WholeFolder,
  shortLists: readonly ShortList[],
  { document }: Prepared,
  { locale = 'zh-Hans' }: ScreenOptions,
): Promise<string> {
  const writer = await folder.file(FILES.shortlist)
  await writer.write(csvRow(SHORTLIST_COLUMNS))
  for (const [role, { listed }] of shortLists.entries()) {
    const roleTitle = document.roles[role]?.title ?? ''
    for (const [index, { match, ...named }] of listed.entries()) {
      await writer.write(shortlistRow({ rank: index + 1, match, roleTitle, ...named }, locale))
    }
  }
  return writer.close()
}

/** What went in. Whoever runs it again and gets other hashes of files knows which of the two has changed. */
function inputRecord({ matcher, document, top }: Prepared, inputs: object, options: ScreenOptions): object {
  return {
    schema: RUN_SCHEMA,
    version: VERSION,
    asOf: options.asOf,
    ruleSet: matcher.ruleSet,
    options: {
      ...{ top, encoding: options.encoding ?? 'utf-8', locale: options.locale ?? 'zh-Hans' },
      ...(options.rolesEncoding && { rolesEncoding: options.rolesEncoding }),
      ...(options.withNames && { withNames: true }),
    },
    inputs,
    roles: document.roles.map(({ id, title }) => ({ id, title })),
  }
}
