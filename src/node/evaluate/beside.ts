import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { RolefitError } from '../../errors'

const NAMES = {
  roles: ['roles', 'roles.json', 'roles.txt'],
  pool: ['pool.jsonl', 'pool.json', 'pool.csv'],
} as const

/**
 * The roles or the pool that judgements are of, where nothing says which: the file of that name that lies beside them.
 *
 * @throws RolefitError `invalid-option` where none does.
 */
export async function besideJudgements(judged: string, what: keyof typeof NAMES): Promise<string> {
  for (const name of NAMES[what]) {
    const path = join(dirname(judged), name)
    if (await isThere(path)) return path
  }
  const expected = `--${what}, or ${NAMES[what].join(', ')} beside ${judged}`
  throw new RolefitError('invalid-option', what, { found: 'nothing', expected })
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}
