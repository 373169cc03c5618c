import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CandidatePool } from '../candidate-pool'
import { poolFromBytes } from '../candidate-pool'
import { RolefitError } from '../errors'
import { Input } from './input'
import { unwritable } from './write'

/**
 * Writes a pool as one file: all of it or, where that fails, nothing, and what stood there stays.
 *
 * @throws RolefitError `unwritable-output`.
 *
 * @example
 * await savePool(buildPool([candidate], { asOf }), `${folder}/people.pool`)
 * (await loadPool(`${folder}/people.pool`)).ids
 * // → ['c1']
 */
export async function savePool(pool: CandidatePool, file: string): Promise<void> {
  const bytes = pool.toBytes()
  const staged = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeWhole(staged, bytes)
    // Without a slash at its end, behind which a folder is no folder but no file.
    await rename(staged, join(dirname(file), basename(file)))
  } catch (error) {
    await rm(staged, { force: true })
    throw unwritable(file, error)
  }
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * The pool of a file that `savePool` wrote.
 *
 * @throws RolefitError `unreadable-input`; `damaged-pool`, `unsupported-version` and `other-vocabulary` with the name of the file.
 *
 * @example
 * await savePool(buildPool([candidate], { asOf }), `${folder}/people.pool`)
 * const matcher = (await loadPool(`${folder}/people.pool`)).prepare(roles)
 * matcher.size
 * // → 1
 */
export async function loadPool(file: string): Promise<CandidatePool> {
  const input = new Input(file)
  const chunks: Uint8Array[] = []
  for await (const chunk of input.chunks()) chunks.push(chunk)
  try {
    return poolFromBytes(Buffer.concat(chunks))
  } catch (error) {
    throw error instanceof RolefitError ? new RolefitError(error.code, input.name, error.detail) : error
  }
}
