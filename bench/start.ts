import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import type { Benchmark, Row } from './benchmark'

/** Milliseconds that an import may add to the start of a process. */
const MOST = 30
const RUNS = 21

/** The whole wall time of a process: what a command line pays. */
function millisecondsOf(program: string): number {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '-e', program])
  return performance.now() - start
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] as number
}

/** The programs take turns, so that a busy moment of the machine meets all of them. */
function inTurns(programs: readonly string[]): readonly number[] {
  const samples: number[][] = programs.map(() => [])
  for (let turn = 0; turn < RUNS; turn++)
    programs.forEach((program, place) => {
      samples[place]?.push(millisecondsOf(program))
    })
  return samples.map(median)
}

/** What somebody ships who only reads: parseRoles and what it needs, in one file, without zod. */
function readingAlone(folder: string): string {
  const outfile = join(folder, 'reading.mjs')
  const contents = `export { parseRoles } from ${JSON.stringify(resolve('dist/index.js'))}`
  const stdin = { contents, resolveDir: folder }
  buildSync({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', charset: 'utf8', logLevel: 'error' })
  return outfile
}

function run(): readonly Row[] {
  const folder = mkdtempSync(resolve('node_modules/.bench-start-'))
  try {
    const load = (path: string) => `import ${JSON.stringify(pathToFileURL(path).href)}`
    const named: [name: string, program: string, isBound: boolean][] = [
      ['nothing', '', false],
      ['zod alone', "import 'zod'", false],
      ['rolefit, parseRoles alone in a bundle', load(readingAlone(folder)), true],
      ['rolefit, everything', load(resolve('dist/index.js')), true],
    ]
    const times = inTurns(named.map(([, program]) => program))
    const empty = times[0] ?? 0
    return named.map(([name, , isBound], place) => {
      const added = (times[place] ?? 0) - empty
      return { cells: [name, added.toFixed(1)], holds: !isBound || added <= MOST }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const start: Benchmark = {
  question: `What does an import cost? (milliseconds that it adds to an empty process, median of ${RUNS}, vocabularies and all; at most ${MOST})`,
  columns: ['import', 'milliseconds'],
  run,
}
