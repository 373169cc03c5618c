import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Benchmark, Row } from './benchmark'
import type { PoolFormat } from './pool'
import { drawPool, POOL_FORMATS, poolText } from './pool'
import { POSTING } from './posting'

const SIZES = [10_000, 100_000]
/** Once, in the format that more pools come in: it takes its time. */
const MOST: readonly [PoolFormat, number] = ['csv', 1_000_000]
/** Megabytes by which the largest pool may take more than the smallest: the ids, and what a collector lets lie. */
const GROWTH = 100
const BUFFER = 1 << 20

interface Used {
  readonly seconds: number
  readonly megabytes: number
}

/** What a program takes in a process of its own: seconds of the processor, and the most memory it ever held. */
function usedBy(program: string): Used {
  const tell = 'const { userCPUTime: u, systemCPUTime: s, maxRSS } = process.resourceUsage()'
  const told = execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `${program}\n${tell}\nconsole.log(JSON.stringify({ seconds: (u + s) / 1e6, megabytes: maxRSS / 1024 }))`,
  ])
  return JSON.parse(String(told))
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

const screening = (folder: string, pool: string) => `
  import { screenPool } from ${JSON.stringify(pathToFileURL(resolve('dist/node/index.js')).href)}
  const [roles, out] = ${JSON.stringify([join(folder, 'posting.txt'), join(folder, 'out')])}
  await screenPool({ roles, pool: ${JSON.stringify(pool)}, asOf: '2026-11-23', out })`

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
  readonly screened: Used
  readonly parsed: Used
}

function measure(folder: string, format: PoolFormat, rows: number): Measured {
  const pool = join(folder, `pool.${format}`)
  writePool(pool, format, rows)
  return { format, rows, screened: usedBy(screening(folder, pool)), parsed: usedBy(PARSE_ALONE[format](pool)) }
}

function run(): readonly Row[] {
  const folder = mkdtempSync(resolve('node_modules/.bench-screen-'))
  try {
    writeFileSync(join(folder, 'posting.txt'), POSTING)
    const sizes = [...POOL_FORMATS.flatMap((format) => SIZES.map((rows) => [format, rows] as const)), MOST]
    const measured = sizes.map(([format, rows]) => measure(folder, format, rows))
    return measured.map(({ format, rows, screened, parsed }) => {
      const least = measured.find((other) => other.format === format)?.screened.megabytes ?? 0
      const cells = [
        `${rows.toLocaleString('en')} rows of ${format}`,
        Math.round(rows / screened.seconds).toLocaleString('en'),
        (screened.seconds / parsed.seconds).toFixed(1),
        Math.round(parsed.megabytes).toString(),
        Math.round(screened.megabytes).toString(),
      ]
      return { cells, holds: screened.megabytes - least <= GROWTH }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const screen: Benchmark = {
  question: `What does a pool cost, whatever its length? (a role of six requirements; rows a second of the processor, start and all; times the seconds that csv-parse or JSON.parse alone takes over the same file; megabytes at the most, of which the largest pool may take ${GROWTH} more than the smallest)`,
  columns: ['pool', 'rows a second', 'times parsing alone', 'MB of parsing alone', 'MB'],
  run,
}
