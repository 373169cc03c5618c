import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawPool, POOL_FORMATS, poolText } from '../bench/pool'
import { screenPool } from '../src/node/index'
import { AS_OF, MAIN, scratch } from './command'

const { file, path } = await scratch()
const roles = await file('role.json', JSON.stringify({ title: '大客户经理', education: '本科', years: '5-8' }))

/** Each file of a run, by its name. */
async function screened(roles: string, pool: string, out: string, workers?: number): Promise<Record<string, string>> {
  await screenPool({ roles, pool, asOf: AS_OF, out: path(out), top: 30, ...(workers !== undefined && { workers }) })
  const names = await readdir(path(out))
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path(`${out}/${name}`), 'utf8')])),
  )
}

const LEVELS = ['大专', '本科', '硕士', '高中', '']

/** Twenty thousand short rows, of which one in forty is a bad one: in itself, by its cells, by its quotes, or as the double of another. */
function shortRows(): string {
  const rows = [...Array(20_000).keys()].map((n) => {
    const row = `c${n},${LEVELS[n % LEVELS.length]},${n % 13},${20 + (n % 40)}`
    if (n % 40 !== 39) return row
    return [`${row}0`, `${row},`, `"${row}`, row.replace(/^c[0-9]+/, `c${n - (n % 1000)}`)][(n >> 3) % 4]
  })
  return `id,学历,工作年限,年龄\n${rows.join('\n')}\n`
}

/** Rows that nest deeper than one thread can hand to another, among rows that do not. */
function deepRows(): string {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const rows = [...drawPool('jsonl', 300)].map(({ text }) => text)
  rows[150] = `{"id":"deep","more":${deep}}`
  rows[250] = `{"编号":"deep and flat","学历":"本科","more":${deep}}`
  return rows.join('\n')
}

const several = 'fixtures/postings/several.zh-Hans.txt'

const POOLS: readonly [string, string, () => Promise<string> | string][] = [
  ...['pool.csv', 'pool.json', 'pool.jsonl'].map((name): [string, string, () => string] => [
    name,
    several,
    () => `fixtures/${name}`,
  ]),
  ['20,000 short rows', roles, () => file('short.csv', shortRows())],
  ...POOL_FORMATS.map((format): [string, string, () => Promise<string>] => [
    `2,000 drawn rows of ${format}`,
    roles,
    () => file(`drawn.${format}`, [...poolText(format, drawPool(format, 2000, 25))].join('')),
  ]),
  ['rows of a hundred thousand levels', roles, () => file('deep.jsonl', deepRows())],
]

describe.each(POOLS)('%s', { timeout: 240_000 }, (name, posting, write) => {
  let pool: string
  let alone: Record<string, string>
  beforeAll(async () => {
    pool = await write()
    alone = await screened(posting, pool, `${name}-0`, 0)
  }, 120_000)

  test('alone, all four files are written', () => {
    expect(Object.keys(alone).sort()).toEqual(['rejected.jsonl', 'run.json', 'scores.csv', 'shortlist.csv'])
    const { scored, rejected } = JSON.parse(alone['run.json'] ?? '').counts
    expect(scored).toBeGreaterThan(10)
    expect(rejected).toBeGreaterThanOrEqual(name.includes('rows') ? 2 : 0)
  })

  test.each([1, 3])('%d workers write the same bytes', async (workers) => {
    const shared = await screened(posting, pool, `${name}-${workers}`, workers)
    expect(Object.keys(shared).filter((file) => shared[file] !== alone[file])).toEqual([])
    expect(Object.keys(shared)).toEqual(Object.keys(alone))
  })
})

describe('a run with workers', () => {
  const pool = () => file('pool.jsonl', [...poolText('jsonl', drawPool('jsonl', 3000))].join(''))
  const screen = async (out: string, env: object, act?: (child: ReturnType<typeof spawn>) => void) => {
    const args = ['screen', roles, await pool(), '--as-of', AS_OF, '--out', path(out), '--workers', '2']
    const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env } })
    act?.(child)
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk
    })
    const code = await new Promise((done) => child.on('close', done))
    const left = (await readdir(path('.'))).filter((name) => name.includes(out))
    return { code, err, left }
  }

  test.each([
    ['is stopped', 'process.exit(7)', 'its end with code 7'],
    ['throws', "throw new Error('out of luck')", 'out of luck'],
  ])('one of which %s: a clear error, and nothing is left', async (_, does, found) => {
    const preload = `const { isMainThread } = require('node:worker_threads')\nif (!isMainThread) setTimeout(() => { ${does} }, 50)\n`
    const NODE_OPTIONS = `--require ${await file('dies.cjs', preload)}`
    const expected = 'a worker that lives to the end of the run'
    expect(await screen('died', { NODE_OPTIONS })).toEqual({
      ...{ code: 2, left: [] },
      err: `rolefit: workers: found ${found}, expected ${expected}\n`,
    })
  })

  test('ended by SIGTERM: nothing is left', async () => {
    const isBegun = async () =>
      (await readdir(path('.'))).some((name) => name.startsWith('.ended') && existsSync(path(`${name}/scores.csv`)))
    const ended = await screen('ended', {}, (child) => {
      const watch = setInterval(async () => {
        if (!(await isBegun())) return
        clearInterval(watch)
        child.kill('SIGTERM')
      }, 5)
    })
    expect(ended).toEqual({ code: 143, err: 'rolefit: ended by SIGTERM; nothing was written\n', left: [] })
  })

  test.each([-1, 1.5, 65])('%d workers are none', async (workers) => {
    await expect(screened(roles, await pool(), 'none', workers)).rejects.toThrow(
      `workers: found ${workers}, expected a whole number from 0 to 64`,
    )
  })
})
