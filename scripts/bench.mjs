// Runs the benchmarks of bench/, prints their tables and writes bench/results.md.
// `node scripts/bench.mjs linear` runs one and renews its section. Fails if a promise is not kept.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { constantModules } from './constant-modules.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RESULTS = join(ROOT, 'bench/results.md')
const chosen = process.argv.slice(2)

if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('there is no dist/: run `npm run build` first')

/** A benchmark with what it measures of the sources, in one file, as the build makes chunks of them. */
async function load(name, folder) {
  const outfile = join(folder, `${name}.mjs`)
  const entryPoints = [join(ROOT, 'bench', `${name}.ts`)]
  await build({
    entryPoints,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [constantModules],
    logLevel: 'error',
  })
  return (await import(pathToFileURL(outfile).href))[name]
}

function table(columns, rows) {
  const lines = [columns, columns.map(() => '---'), ...rows.map(({ cells, holds }) => (holds ? cells : mark(cells)))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function mark(cells) {
  return [...cells.slice(0, -1), `**${cells.at(-1)}, not kept**`]
}

function machine() {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() || 'unnamed processor'}, ${memory} GiB.`
}

/** A file of bench/ that exports its own name is a benchmark; the others serve them. */
function benchmarkNames() {
  const files = readdirSync(join(ROOT, 'bench')).filter((file) => file.endsWith('.ts'))
  const names = files.map((file) => basename(file, '.ts'))
  return names.filter((name) =>
    readFileSync(join(ROOT, 'bench', `${name}.ts`), 'utf8').includes(`export const ${name}: Benchmark`),
  )
}

async function runOne(name, folder) {
  const { question, columns, run } = await load(name, folder)
  const rows = await run()
  const page = `## ${name}\n\n${question}\n\n${table(columns, rows)}\n\n${machine()}\n`
  console.log(page)
  return { name, page, holds: rows.every((row) => row.holds) }
}

/** Renews the sections of what was run; the others stand as they are. */
function write(results) {
  const old = existsSync(RESULTS)
    ? readFileSync(RESULTS, 'utf8')
        .split(/^(?=## )/m)
        .slice(1)
    : []
  const sections = new Map(old.map((page) => [/^## (.*)/.exec(page)[1], page.trimEnd()]))
  for (const { name, page } of results) sections.set(name, page.trimEnd())
  const known = benchmarkNames().flatMap((name) => sections.get(name) ?? [])
  writeFileSync(RESULTS, `${['# Results\n\nWritten by `npm run bench`.', ...known].join('\n\n')}\n`)
}

const folder = mkdtempSync(join(ROOT, 'node_modules/.bench-'))
try {
  const unknown = chosen.filter((name) => !benchmarkNames().includes(name))
  if (unknown.length > 0)
    throw new Error(`no benchmark ${unknown.join(', ')}; there are ${benchmarkNames().join(', ')}`)
  const results = []
  for (const name of chosen.length > 0 ? chosen : benchmarkNames()) results.push(await runOne(name, folder))
  write(results)
  if (!results.every(({ holds }) => holds)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
