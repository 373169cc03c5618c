import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database, Row } from './database'

/** Where Debian's packages put the programs of each version. */
const INSTALLED = '/usr/lib/postgresql'

/** The folder of the newest server that is installed; undefined where there is none, or nobody to run it. */
export function findPostgres(): string | undefined {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : []
  const folder = versions
    .map((version) => join(INSTALLED, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
  return isRoot() && idOf('postgres') === undefined ? undefined : folder
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function idOf(user: string): number | undefined {
  const { status, stdout } = spawnSync('id', ['-u', user], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/**
 * A server of its own, reached through a socket in a folder of its own, and through no network. It sorts texts as people do, so
 * that a query which leaves the order to it is found out.
 */
export function openPostgres(bin: string): Database {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-postgres-'))
  // The server refuses to be run by root.
  if (isRoot()) chownSync(folder, idOf('postgres') as number, -1)
  const program = (name: string, args: readonly string[], input = '') => {
    const [command, ...own] = isRoot() ? ['runuser', '-u', 'postgres', '--', join(bin, name)] : [join(bin, name)]
    return execFileSync(command as string, [...own, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
  }
  const data = join(folder, 'data')
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en']
  program('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', ...locale])
  program('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-k ${folder} -c listen_addresses= -F`,
    'start',
  ])
  const psql = (sql: string) =>
    program('psql', ['-h', folder, '-U', 'postgres', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-f', '-'], sql)
  return {
    dialect: 'postgres',
    async run(sql) {
      psql(`${sql};`)
    },
    async copy(table, csv) {
      const file = join(folder, 'rows.csv')
      writeFileSync(file, csv, { mode: 0o644 })
      psql(`COPY "${table}" FROM '${file}' (FORMAT csv, HEADER);`)
    },
    async read(sql) {
      return JSON.parse(psql(`SELECT COALESCE(json_agg("row"), '[]') FROM (${sql}) AS "row";`)) as Row[]
    },
    async close() {
      program('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true })
    },
  }
}
