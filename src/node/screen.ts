import type { Match, RoleDocument, RuleSet, Shortlist } from '../index'
import { byRank, createMatcher, createShortlist, RolefitError, VERSION } from '../index'
import type { Locale } from '../report/index'
import { csvRow, SCORE_COLUMNS, SHORTLIST_COLUMNS, scoreRow, shortlistRow } from '../report/index'
import type { InputRecord } from './input'
import { readJsonFile } from './json-file'
import type { PoolOptions } from './pool'
import { readPool } from './pool'
import type { Encoding } from './read/encoding'
import type { PoolItem, Rejection, Remark, Row } from './read/item'
import { readRoles } from './roles'
import type { RowWriter } from './write'
import { WholeFolder } from './write'

export interface ScreenOptions extends PoolOptions {
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
  /** A file, or a rule set at hand; the default rule set where neither is given. */
  readonly rules?: string | RuleSet
  /** Length of each short list, 1–100,000; 20 where it is left out. */
  readonly top?: number
  /** The language of the reasons; `zh-Hans` where none is named. */
  readonly locale?: Locale
  /** Told now and then how many entries have been read. */
  readonly onProgress?: (entries: number) => void
  /** Ends the run; nothing is left behind. */
  readonly signal?: AbortSignal
}

/** One line of a short list. */
export interface ShortListed {
  readonly match: Match
  /** Empty where the profile has none. */
  readonly name: string
}

export interface ScreenRun {
  readonly document: RoleDocument
  /** By role, in the order of the document; the best first. */
  readonly shortLists: readonly { readonly roleId: string; readonly listed: readonly ShortListed[] }[]
  readonly counts: { readonly entries: number; readonly scored: number; readonly rejected: number }
  /** The first hundred; all of them are in `rejected.jsonl`. */
  readonly rejections: readonly Omit<Rejection, 'kind'>[]
  readonly remarks: readonly Omit<Remark, 'kind'>[]
  readonly files: readonly string[]
}

export const RUN_SCHEMA = 'rolefit/run@1'
const FILES = { shortlist: 'shortlist.csv', scores: 'scores.csv', rejected: 'rejected.jsonl', run: 'run.json' } as const
const SHOWN_REJECTIONS = 100
const PROGRESS_EVERY = 500

/**
 * Scores every entry of a pool against every role, in the memory of one entry, the short lists and the ids.
 *
 * Writes `shortlist.csv`, `scores.csv`, `rejected.jsonl` and `run.json` into `out`, all of them or none. The same
 * inputs give the same bytes: there is no clock in them.
 *
 * @throws RolefitError where an input cannot be read or is not what it should be, or `out` cannot be written. An
 *   entry that is no candidate is rejected with its line instead.
 */
export async function screenPool(options: ScreenOptions): Promise<ScreenRun> {
  const screening = await prepare(options)
  const folder = await WholeFolder.open(options.out)
  try {
    const run = await screenInto(folder, screening, options)
    await folder.commit()
    return run
  } catch (error) {
    await folder.abandon()
    throw error
  }
}

interface Screening {
  readonly document: RoleDocument
  readonly inputs: Readonly<Record<string, InputRecord | null>>
  readonly matcher: ReturnType<typeof createMatcher>
  readonly lists: ReadonlyMap<string, Shortlist<ShortListed>>
  /** The line of each id that has been scored. */
  readonly lines: Map<string, number>
  readonly tally: Tally
  readonly top: number
}

interface Tally {
  entries: number
  scored: number
  rejected: number
  readonly rejections: Omit<Rejection, 'kind'>[]
  readonly remarks: Omit<Remark, 'kind'>[]
}

async function prepare({ roles, rolesEncoding, rules, map, asOf, top = 20 }: ScreenOptions): Promise<Screening> {
  if (!Number.isInteger(top) || top < 1 || top > 100_000) {
    throw new RolefitError('invalid-option', 'top', { found: String(top), expected: 'a whole number from 1 to 100000' })
  }
  const fromFile =
    typeof roles === 'string' ? await readRoles(roles, rolesEncoding ? { encoding: rolesEncoding } : {}) : undefined
  const document = fromFile?.document ?? (roles as RoleDocument)
  const ruleFile = typeof rules === 'string' ? await readJsonFile(rules) : undefined
  const mapFile = typeof map === 'string' ? await readJsonFile(map) : undefined
  const ruleSet = (ruleFile?.value ?? rules) as RuleSet | undefined
  const compare = (a: ShortListed, b: ShortListed) => byRank(a.match, b.match)
  return {
    document,
    inputs: { roles: fromFile?.input ?? null, rules: ruleFile?.input ?? null, ...(mapFile && { map: mapFile.input }) },
    matcher: createMatcher(document.roles, ruleSet ? { asOf, rules: ruleSet } : { asOf }),
    lists: new Map(document.roles.map(({ id }) => [id, createShortlist(top, compare)])),
    lines: new Map(),
    tally: { entries: 0, scored: 0, rejected: 0, rejections: [], remarks: [] },
    top,
  }
}

async function screenInto(folder: WholeFolder, screening: Screening, options: ScreenOptions): Promise<ScreenRun> {
  const scores = await folder.file(FILES.scores)
  const rejected = await folder.file(FILES.rejected)
  await scores.write(csvRow(SCORE_COLUMNS))
  const pool = readPool(options.pool, options)
  for await (const item of pool.items) {
    options.signal?.throwIfAborted()
    await take(item, screening, scores, rejected)
    if (screening.tally.entries % PROGRESS_EVERY === 0) options.onProgress?.(screening.tally.entries)
  }
  const shortlist = await folder.file(FILES.shortlist)
  await writeShortLists(shortlist, screening, options.locale ?? 'zh-Hans')
  const outputs = {
    [FILES.shortlist]: await shortlist.close(),
    [FILES.scores]: await scores.close(),
    [FILES.rejected]: await rejected.close(),
  }
  const record = runRecord(screening, { ...screening.inputs, pool: pool.input() }, outputs, options)
  const run = await folder.file(FILES.run)
  await run.write(`${JSON.stringify(record, undefined, 2)}\n`)
  await run.close()
  return resultOf(screening, options.out)
}

async function take(item: PoolItem, screening: Screening, scores: RowWriter, rejected: RowWriter): Promise<void> {
  const { tally } = screening
  if (item.kind === 'remark') {
    tally.remarks.push({ line: item.line, text: item.text })
    return
  }
  tally.entries += 1
  const taken = item.kind === 'row' ? scoreEntry(item, screening) : item
  if ('matches' in taken) {
    tally.scored += 1
    for (const match of taken.matches) await scores.write(scoreRow(match))
    return
  }
  const { kind: _, ...rejection } = taken
  tally.rejected += 1
  if (tally.rejections.length < SHOWN_REJECTIONS) tally.rejections.push(rejection)
  await rejected.write(`${JSON.stringify(rejection)}\n`)
}

/** The matches of one entry, in the order of the roles; or why it is no candidate. */
function scoreEntry({ line, value }: Row, screening: Screening): { matches: readonly Match[] } | Rejection {
  const { id, basics } = (value ?? {}) as { id?: unknown; basics?: { name?: unknown } }
  const from = typeof id === 'string' ? { line, id } : { line }
  const first = typeof id === 'string' ? screening.lines.get(id) : undefined
  if (first !== undefined) {
    const reason = `found ${JSON.stringify(id)}, which line ${first} has already, expected an id of its own`
    return { kind: 'rejected', ...from, path: 'id', reason }
  }
  try {
    const matches = matchInOrder(value, screening)
    screening.lines.set(id as string, line)
    const name = typeof basics?.name === 'string' ? basics.name : ''
    for (const match of matches) screening.lists.get(match.roleId)?.add({ match, name })
    return { matches }
  } catch (error) {
    if (!(error instanceof RolefitError)) throw error
    const { found, expected } = error.detail
    return { kind: 'rejected', ...from, path: error.path, reason: `found ${found}, expected ${expected}` }
  }
}

/** @throws RolefitError where the value is no candidate: the matcher is the door that checks it. */
function matchInOrder(value: unknown, { matcher, document }: Screening): readonly Match[] {
  const matches = matcher.match(value as Parameters<typeof matcher.match>[0])
  const byRole = new Map(matches.map((match) => [match.roleId, match]))
  return document.roles.map(({ id }) => byRole.get(id) as Match)
}

async function writeShortLists(writer: RowWriter, { document, lists }: Screening, locale: Locale): Promise<void> {
  await writer.write(csvRow(SHORTLIST_COLUMNS))
  for (const { id, title } of document.roles) {
    for (const [index, { match, name }] of (lists.get(id)?.sorted() ?? []).entries()) {
      await writer.write(shortlistRow({ rank: index + 1, match, roleTitle: title, name }, locale))
    }
  }
}

/** What went in and what came out. Whoever runs it again and gets other hashes knows which of the two has changed. */
function runRecord(screening: Screening, inputs: object, outputs: object, options: ScreenOptions): object {
  const { matcher, document, top, tally } = screening
  return {
    schema: RUN_SCHEMA,
    version: VERSION,
    asOf: options.asOf,
    ruleSet: matcher.ruleSet,
    options: {
      ...{ top, encoding: options.encoding ?? 'utf-8', locale: options.locale ?? 'zh-Hans' },
      ...(options.rolesEncoding && { rolesEncoding: options.rolesEncoding }),
    },
    inputs,
    roles: document.roles.map(({ id, title }) => ({ id, title })),
    counts: countsOf(tally),
    remarks: tally.remarks,
    outputs,
  }
}

const countsOf = ({ entries, scored, rejected }: Tally) => ({ entries, scored, rejected })

function resultOf({ document, lists, tally }: Screening, out: string): ScreenRun {
  return {
    document,
    shortLists: document.roles.map(({ id }) => ({ roleId: id, listed: lists.get(id)?.sorted() ?? [] })),
    counts: countsOf(tally),
    rejections: tally.rejections,
    remarks: tally.remarks,
    files: Object.values(FILES).map((name) => `${out}/${name}`),
  }
}
