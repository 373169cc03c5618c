import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for the files of one test file, removed when they have run. */
export async function scratch(): Promise<{
  readonly path: (name: string) => string
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'rolefit-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const path = (name: string) => join(folder, name)
  return {
    path,
    file: async (name, content) => {
      await writeFile(path(name), content)
      return path(name)
    },
  }
}
