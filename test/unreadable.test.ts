import { chmod, mkdir, readdir, symlink } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { RolefitError } from '../src/index'
import { loadPool, readJsonFile, readPool, readRoles } from '../src/node/index'
import { AS_OF, rolefit, scratch } from './command'

const { file, path } = await scratch()

const whole = await file('whole.csv', 'id,姓名\na,甲\n')
await mkdir(path('folder.csv'))
await symlink(path('gone.csv'), path('broken.csv'))
await symlink(path('round.csv'), path('round.csv'))

/** Root reads whatever it likes, so that of these only the last depends on who runs the test. */
const UNREADABLE: readonly [string, string, string][] = [
  ['that is not there', path('nowhere.csv'), 'no such file'],
  ['in a folder that is not there', path('nowhere/pool.csv'), 'no such file'],
  ['below a file', `${whole}/pool.csv`, 'a file where a folder should be'],
  ['that is a folder', path('folder.csv'), 'a folder'],
  ['that is a link to nothing', path('broken.csv'), 'no such file'],
  ['that is a link to itself', path('round.csv'), 'links that go round in a circle'],
  ...memoryOfThisProcess(),
  ...(await locked()),
]

/** Page 0 of a process can be read by nobody: opening it goes well, and the first read fails. */
function memoryOfThisProcess(): [string, string, string][] {
  return process.platform === 'linux' ? [['whose bytes cannot be had', '/proc/self/mem', 'a fault of the disk']] : []
}

async function locked(): Promise<[string, string, string][]> {
  if (process.getuid?.() === 0) {
    process.stderr.write('unreadable.test.ts: left out a file without permissions, since root may read it\n')
    return []
  }
  const name = await file('locked.csv', 'id,姓名\na,甲\n')
  await chmod(name, 0o000)
  return [['without permissions', name, 'a file that may not be read']]
}

const READERS: readonly [string, (file: string) => Promise<unknown>][] = [
  ['readPool', (name) => readPool(name).items.next()],
  ['readRoles', readRoles],
  ['readJsonFile', readJsonFile],
  ['loadPool', loadPool],
]

describe.each(UNREADABLE)('a file %s', (_, name, found) => {
  test.each(READERS)('%s names it', async (_, read) => {
    const error = await read(name).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RolefitError)
    const { code, path: at, detail } = error as RolefitError
    expect([code, at, detail]).toEqual(['unreadable-input', name, { found, expected: 'a file that can be read' }])
  })
})

test.each<[string, (good: string, bad: string) => string[]]>([
  ['roles', (good, bad) => [bad, good]],
  ['pool', (good, bad) => [good, bad]],
  ['rules', (good, bad) => [good, good, '--rules', bad]],
  ['map', (good, bad) => [good, good, '--map', bad]],
])('a folder as the %s of a run: the command names it and leaves nothing', async (_, files) => {
  const bad = path('folder.csv')
  const { code, out, err } = await rolefit(['screen', ...files(whole, bad), '--as-of', AS_OF, '--out', path('out')])
  expect([code, out, err]).toEqual([2, '', `rolefit: ${bad}: found a folder, expected a file that can be read\n`])
  expect((await readdir(path('.'))).filter((left) => left.includes('out'))).toEqual([])
})
