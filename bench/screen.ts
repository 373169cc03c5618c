import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import type { Benchmark, Row } from './benchmark'
import type { PoolFormat } from './pool'
import { drawPool, POOL_FORMATS, poolText } from './pool'
import { POSTING } from './posting'

const SIZES = [10_000, 100_000, 1_000_000]
/** Rows that two workers share in a run of their own. */
const SHARED = 100_000
/** Megabytes by which the largest pool may take more than the smallest: the ids, and what a collector lets lie. */
const GROWTH = 100
/** Bytes that a row may leave behind: 16 to 32 of its id, and half as much again for the table that was not collected yet. */
const LEFT_BY_ROW = 48
/** Megabytes of wordings looked up and remembered: a number of each sort at the most, which a small pool does not reach. */
const REMEMBERED = 24
/** Reading may take so many times the seconds of parsing alone, from this many rows on: below, the start is most of both. */
const READING = { times: 2, rows: SHARED }
const BUFFER = 1 << 20
const MEGABYTE = 2 ** 20

interface Used {
  /** Of the processor, in all threads. */
  readonly seconds: number
  /** From the start of the process to its end. */
  readonly elapsed: number
  /** The most memory that it ever held. */
  readonly megabytes: number
}

/** What a program takes in a process of its own, and what it says of itself in `told`. */
function usedBy<T extends object>(program: string): Used & T {
  const used = `
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const used = { seconds: (userCPUTime + systemCPUTime) / 1e6, elapsed: performance.now() / 1000, megabytes: maxRSS / 1024 }
    console.log(JSON.stringify({ ...used, ...globalThis.told }))`
  return JSON.parse(
    String(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', `${program}\n${used}`])),
  )
}

/** Every row taken apart, and nothing done with it. */
const PARSE_ALONE: Readonly<Record<PoolFormat, (pool: string) => string>> = {
  csv: (pool) => `
    import { createReadStream } from 'node:fs'
    import { parse } from ${JSON.stringify(import.meta.resolve('csv-parse'))}
    const options = { relax_quotes: true, relax_column_count: true }
    for await (const row of createReadStream(${JSON.stringify(pool)}).pipe(parse(options))) if (row.length === 0) throw row`,
  jsonl: (pool) => `
    import { createReadStream } from 'node:fs'
    import { createInterface } from 'node:readline'
    const input = createReadStream(${JSON.stringify(pool)})
    for await (const line of createInterface({ input })) try { JSON.parse(line) } catch {}`,
}

const BUILT = JSON.stringify(pathToFileURL(resolve('dist/node/index.js')).href)

/** Every row made a candidate, as `screen` reads it, and checked, and none scored. */
const readAlone = (reader: string, pool: string) => `
  import { readCandidates } from ${JSON.stringify(pathToFileURL(reader).href)}
  await readCandidates(${JSON.stringify(pool)})`

/** `readCandidates` in one file, as the build makes one of it. */
function bundleReader(folder: string): string {
  const outfile = join(folder, 'reader.mjs')
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error' } as const
  buildSync({ ...options, entryPoints: [resolve('bench/read-candidates.ts')], outfile })
  return outfile
}

interface Told {
  readonly counts: { readonly entries: number; readonly rejected: number }
  /** What is still needed when all rows have been scored, once the rest has been collected. */
  readonly alive: number
}

const screening = (folder: string, pool: string, workers: number) => `
  import { screenPool } from ${BUILT}
  const [roles, out] = ${JSON.stringify([join(folder, 'posting.txt'), join(folder, 'out')])}
  let alive = 0
  const onProgress = ({ read, size }) => {
    if (read < size || alive > 0) return
    gc()
    const { heapUsed, external } = process.memoryUsage()
    alive = heapUsed + external
  }
  const options = { roles, pool: ${JSON.stringify(pool)}, asOf: '2026-11-23', out, workers: ${workers}, onProgress }
  const { counts } = await screenPool(options)
  globalThis.told = { counts, alive }`

function writePool(file: string, format: PoolFormat, rows: number): void {
  const to = openSync(file, 'w')
  let held = ''
  for (const text of poolText(format, drawPool(format, rows))) {
    held += text
    if (held.length < BUFFER) continue
    writeSync(to, held)
    held = ''
  }
  writeSync(to, held)
  closeSync(to)
}

interface Measured {
  readonly format: PoolFormat
  readonly rows: number
  readonly workers: number
  readonly screened: Used & Told
  readonly read: Used
  readonly parsed: Used
}

function measure(folder: string, reader: string, format: PoolFormat, rows: number): readonly Measured[] {
  const pool = join(folder, `pool.${format}`)
  writePool(pool, format, rows)
  const alone = { format, rows, read: usedBy(readAlone(reader, pool)), parsed: usedBy(PARSE_ALONE[format](pool)) }
  const crews = rows === SHARED ? [0, 2] : [0]
  return crews.map((workers) => ({ ...alone, workers, screened: usedBy<Told>(screening(folder, pool, workers)) }))
}

/** Whether every row was scored or rejected, one in a hundred of the latter, little of each is left, and reading kept to its share. */
function isKept({ rows, workers, screened, read, parsed }: Measured, least: Measured): boolean {
  const { counts, alive, megabytes } = screened
  const isWhole = counts.entries === rows && counts.rejected === rows / 100
  const left = alive - least.screened.alive - (rows - least.rows) * LEFT_BY_ROW
  const isFlat = megabytes - least.screened.megabytes <= GROWTH && left < REMEMBERED * MEGABYTE
  const isSwift = rows < READING.rows || read.seconds <= READING.times * parsed.seconds
  return isWhole && isSwift && (workers > 0 || isFlat)
}

function rowOf(measured: Measured, least: Measured): Row {
  const { format, rows, workers, screened, read, parsed } = measured
  const cells = [
    `${rows.toLocaleString('en')} rows of ${format}${workers > 0 ? `, ${workers} workers` : ''}`,
    Math.round(rows / screened.seconds).toLocaleString('en'),
    Math.round(rows / screened.elapsed).toLocaleString('en'),
    (read.seconds / parsed.seconds).toFixed(1),
    (screened.seconds / parsed.seconds).toFixed(1),
    Math.round(parsed.megabytes).toString(),
    Math.round(screened.megabytes).toString(),
    (screened.alive / MEGABYTE).toFixed(1),
  ]
  return { cells, holds: isKept(measured, least) }
}

function run(): readonly Row[] {
  const folder = mkdtempSync(resolve('node_modules/.bench-screen-'))
  try {
    writeFileSync(join(folder, 'posting.txt'), POSTING)
    const reader = bundleReader(folder)
    return POOL_FORMATS.flatMap((format) => {
      const measured = SIZES.flatMap((rows) => measure(folder, reader, format, rows))
      return measured.map((one) => rowOf(one, measured[0] as Measured))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const screen: Benchmark = {
  question: `What does a pool cost, whatever its length? (a role of six requirements, one row in a hundred a bad one; rows a second of the processor, start and all, and by the clock; times the seconds that csv-parse or JSON.parse alone takes over the same file, for reading the rows as candidates that are checked, at most ${READING.times} from ${READING.rows.toLocaleString('en')} rows on, and for the whole run; megabytes at the most, of which the largest pool may take ${GROWTH} more than the smallest, and of what is still needed at the end of the pool, of which a row may leave ${LEFT_BY_ROW} bytes, and the wordings remembered ${REMEMBERED} megabytes)`,
  columns: [
    'pool',
    'rows a second',
    'by the clock',
    'reading, times parsing alone',
    'all, times parsing alone',
    'MB of parsing alone',
    'MB',
    'MB needed at the end',
  ],
  run,
}
