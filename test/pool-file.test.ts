import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildPool } from '../src/candidate-pool'
import type { RolefitError } from '../src/index'
import { parseRoles } from '../src/index'
import { loadPool, savePool } from '../src/node/index'
import { AS_OF, scratch } from './command'

const { path } = await scratch()

const { roles } = parseRoles('任职要求：\n1. 本科以上学历\n2. 5年以上快消品经验\n')
const role = roles[0]?.id ?? ''
const pool = buildPool(
  [
    { id: 'a', education: [{ level: 'master' }] },
    { id: 'b', education: [] },
  ],
  { asOf: AS_OF },
)

const refusal = (of: Promise<unknown>) =>
  of.then(
    () => undefined,
    ({ code, path }: RolefitError) => ({ code, path }),
  )

describe('a pool in a file', () => {
  test('scores and explains as before, and takes more candidates', async () => {
    pool.prepare(roles)
    await savePool(pool, path('whole.pool'))
    const loaded = await loadPool(path('whole.pool'))
    expect(loaded.prepare(roles).score(role)).toEqual(pool.prepare(roles).score(role))
    expect(loaded.prepare(roles).explain(role, 1)).toEqual(pool.prepare(roles).explain(role, 1))
    loaded.append([{ id: 'c', education: [{ level: 'doctor' }] }])
    expect(loaded.prepare(roles).rank(role)).toHaveLength(3)
    expect(await refusal(Promise.resolve().then(() => loaded.append([{ id: 'a' }])))).toEqual({
      code: 'duplicate-id',
      path: 'candidates[0].id',
    })
  })

  test('is written whole or not at all', async () => {
    const folder = path('folder')
    await mkdir(folder)
    expect(await refusal(savePool(pool, folder))).toEqual({ code: 'unwritable-output', path: folder })
    await expect(savePool(pool, `${folder}/`)).rejects.toThrow(
      /found a folder where a file should be, expected the name/,
    )
    expect((await readdir(dirname(folder))).filter((name) => name.endsWith('.tmp'))).toEqual([])
    const nowhere = path('no/such/folder.pool')
    expect(await refusal(savePool(pool, nowhere))).toEqual({ code: 'unwritable-output', path: nowhere })
  })

  test('is refused by its name where it is damaged, another thing, or not there', async () => {
    await savePool(pool, path('damaged.pool'))
    const bytes = await readFile(path('damaged.pool'))
    await writeFile(path('damaged.pool'), bytes.subarray(0, -1))
    expect(await refusal(loadPool(path('damaged.pool')))).toEqual({ code: 'damaged-pool', path: path('damaged.pool') })
    await writeFile(path('other.pool'), '{"candidates": []}')
    expect(await refusal(loadPool(path('other.pool')))).toEqual({ code: 'damaged-pool', path: path('other.pool') })
    expect(await refusal(loadPool(path('none.pool')))).toEqual({ code: 'unreadable-input', path: path('none.pool') })
  })
})
