import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Names of the files that an earlier run wrote beside its record, as the record tells, and that stand as it left them. */
export async function leftByEarlier(record: string): Promise<readonly string[]> {
  const left: string[] = []
  for (const [name, sha256] of Object.entries(await outputsOf(record))) {
    const isBeside = basename(name) === name
    if (isBeside && (await hashOf(join(dirname(record), name))) === sha256) left.push(name)
  }
  return left
}

/** The hash of each output by its name; none where no record can be read. */
async function outputsOf(record: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { outputs } = JSON.parse(await readFile(record, 'utf8')) as { outputs?: Record<string, unknown> }
    return outputs ?? {}
  } catch {
    return {}
  }
}

async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}
