import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawPool, poolText } from '../bench/pool'
import { AS_OF, MAIN, rolefit, scratch } from './command'

const { file, path } = await scratch()
const roles = await file('role.json', JSON.stringify({ title: '大客户经理', education: '本科', years: '5-8' }))
const pool = await file('pool.jsonl', [...poolText('jsonl', drawPool('jsonl', 400))].join(''))
const args = (out: string) => ['screen', roles, pool, '--as-of', AS_OF, '--out', path(out)]

const FILES = ['rejected.jsonl', 'run.json', 'scores.csv', 'shortlist.csv']
const isHidden = (name: string) => name.startsWith('.')
const list = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

/** The hidden folder that a run into `out` writes in: beside it, or within it where it is there already. */
const staging = (out: string): string | undefined =>
  [path('.'), path(out)]
    .flatMap((folder) => list(folder).map((name) => ({ name, at: `${folder}/${name}` })))
    .find(({ name }) => name.startsWith(`.${out}.`) && name.endsWith('.tmp'))?.at

const has = (out: string, name: string): boolean => existsSync(`${staging(out)}/${name}`)

/** Moments of a run into `out`, in their order. */
const MOMENTS: readonly [string, (out: string) => boolean][] = [
  ['its hidden folder is made', (out) => staging(out) !== undefined],
  ['the short list is begun', (out) => has(out, 'shortlist.csv')],
  ['run.json is begun', (out) => has(out, 'run.json')],
  ['files begin to appear', (out) => staging(out) === undefined || list(path(out)).includes('shortlist.csv')],
]

/** Kills a run, without a word, as soon as a moment has come. */
async function killAt(out: string, hasCome: (out: string) => boolean): Promise<void> {
  const child = spawn(process.execPath, [MAIN, ...args(out)], { stdio: 'ignore' })
  const ended = new Promise((done) => child.on('close', done))
  let isBegun = false
  const watch = setInterval(() => {
    isBegun ||= staging(out) !== undefined
    if (isBegun && hasCome(out)) child.kill('SIGKILL')
  }, 1)
  await ended
  clearInterval(watch)
}

/** Whether what `run.json` says of the files beside it is true. */
function isWhole(out: string): boolean {
  const { outputs } = JSON.parse(readFileSync(path(`${out}/run.json`), 'utf8')) as { outputs: Record<string, string> }
  return Object.entries(outputs).every(
    ([name, hash]) =>
      createHash('sha256')
        .update(readFileSync(path(`${out}/${name}`)))
        .digest('hex') === hash,
  )
}

/** Whether a file is of the run over the entries called `old`. */
function isOld(out: string, name: string): boolean {
  return /\bold\b|old-\d/.test(readFileSync(path(`${out}/${name}`), 'utf8'))
}

describe.each(MOMENTS)('killed when %s', { timeout: 120_000 }, (moment, hasCome) => {
  const nth = MOMENTS.findIndex(([name]) => name === moment)

  test('a run into a new folder leaves it whole or not at all, and the next one clears up', async () => {
    const out = `new-${nth}`
    await killAt(out, hasCome)
    if (existsSync(path(out))) expect([readdirSync(path(out)).sort(), isWhole(out)]).toEqual([FILES, true])
    expect((await rolefit(args(out))).code).toBe(0)
    expect([readdirSync(path(out)).sort(), isWhole(out), staging(out)]).toEqual([FILES, true, undefined])
  })

  test('a run into a folder that has files leaves no mixture of old and new', async () => {
    const out = `old-${nth}`
    // An entry and its double: each of the four files says whose it is.
    await file(`${out}.jsonl`, '{"id":"old"}\n'.repeat(2))
    await rolefit(['screen', roles, path(`${out}.jsonl`), '--as-of', AS_OF, '--out', path(out)])
    expect(FILES.filter((name) => isOld(out, name))).toEqual(FILES)
    await killAt(out, hasCome)
    const left = readdirSync(path(out)).filter((name) => !isHidden(name))
    if (left.includes('run.json')) expect([left.sort(), isWhole(out)]).toEqual([FILES, true])
    else expect(new Set(left.map((name) => isOld(out, name))).size).toBeLessThan(2)
    expect((await rolefit(args(out))).code).toBe(0)
    expect([readdirSync(path(out)).sort(), isWhole(out)]).toEqual([FILES, true])
    expect(FILES.filter((name) => isOld(out, name))).toEqual([])
  })
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('ended by %s, a run takes its hidden folder away and says so', async (signal, status) => {
  const child = spawn(process.execPath, [MAIN, ...args('ended')])
  const err: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = new Promise((done) => child.on('close', done))
  const watch = setInterval(() => {
    if (!has('ended', 'scores.csv')) return
    clearInterval(watch)
    child.kill(signal)
  }, 1)
  expect([await ended, Buffer.concat(err).toString()]).toEqual([
    ...[status, `rolefit: ended by ${signal}; nothing was written\n`],
  ])
  expect([existsSync(path('ended')), staging('ended')]).toEqual([false, undefined])
})

/** The command in a shell, behind a line of its own. */
function inShell(before: string, args: readonly string[], behind = ''): Promise<{ code: number | null; err: string }> {
  return new Promise((done) => {
    const child = spawn('sh', ['-c', `${before}; "$@" ${behind}`, 'sh', process.execPath, MAIN, ...args])
    const err: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('close', (code) => done({ code, err: Buffer.concat(err).toString() }))
  })
}

describe('where no more can be written', () => {
  test('the file is named, nothing is left, and no stack is shown', async () => {
    const { code, err } = await inShell('ulimit -f 8', args('full'))
    expect(code).toBe(2)
    expect(err).toBe(
      `rolefit: ${path('full/scores.csv')}: found a limit on the size of a file, expected a folder that can be written to\n`,
    )
    expect([existsSync(path('full')), staging('full')]).toEqual([false, undefined])
  })

  test('standard output on a full disk', async () => {
    const { code, err } = await inShell(':', ['parse', roles, '--json'], '> /dev/full')
    expect([code, err]).toEqual([2, expect.stringMatching(/^rolefit: standard output: ENOSPC.*\n$/)])
  })
})
