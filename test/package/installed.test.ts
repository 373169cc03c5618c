import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Installation } from './install'
import { install, ROOT, run, sizeOf } from './install'

const MB = 1024 * 1024

let installed: Installation

beforeAll(() => {
  installed = install()
}, 180_000)

afterAll(() => installed?.remove())

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string
  exports: Record<string, unknown>
}
const subPaths = Object.keys(manifest.exports).filter((path) => path !== './package.json')

describe('the package, installed alone', () => {
  test('brings only its three dependencies, which bring none', () => {
    const names = readdirSync(join(installed.folder, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(names).toEqual(['commander', 'fuse.js', 'rolefit', 'zod'])
  })

  // The README states these. Most of the installed size is zod's (6 MB in a dozen builds).
  test('is small', () => {
    expect(installed.packed).toBeLessThan(0.95 * MB)
    expect(sizeOf(join(installed.folder, 'node_modules', 'rolefit'))).toBeLessThan(3.28 * MB)
    expect(sizeOf(join(installed.folder, 'node_modules'))).toBeLessThan(9.8 * MB)
  })

  test('holds the code, its types and schemas, what is to be read, and nothing else', () => {
    const folder = join(installed.folder, 'node_modules', 'rolefit')
    const pages = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD_PARTY_NOTICES.md']
    expect(readdirSync(folder).sort()).toEqual([...pages, 'dist', 'package.json'].sort())
    const built = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
    expect(built.filter((name) => !/[.](?:js|d[.]ts|schema[.]json)$/.test(name))).toEqual([])
    expect(built.filter((name) => /[.]test[.]|example/.test(name))).toEqual([])
    expect(built.filter((name) => name.endsWith('.schema.json')).sort()).toEqual(
      ['candidate', 'evaluation', 'match', 'role-document', 'role-form', 'rule-file'].map(
        (name) => `${name}.schema.json`,
      ),
    )
  })

  test.each(subPaths)('%s imports and prints nothing', (path) => {
    const name = path.replace('.', manifest.name)
    const program = `const face = await import(${JSON.stringify(name)}); process.stdout.write(String(Object.keys(face).length))`
    expect(Number(run(installed.folder, ['--input-type=module', '-e', program]))).toBeGreaterThan(0)
  })

  test('says what to install where Parquet is asked for, and leaves nothing', () => {
    const program = `
      import { screenPool } from 'rolefit/node'
      import { parseRoles } from 'rolefit'
      const roles = parseRoles('店长\\n任职要求：\\n1. 本科以上学历')
      const asked = { roles, pool: 'package.json', asOf: '2026-11-23', out: 'run', toParquet: 'run/people.parquet' }
      await screenPool(asked).catch(({ code, message }) => console.log(code, message))`
    const printed = run(installed.folder, ['--input-type=module', '-e', program])
    const missing = 'found no package hyparquet-writer, expected it beside rolefit: npm install hyparquet-writer'
    expect(printed).toBe(`missing-package toParquet: ${missing}\n`)
    expect(existsSync(join(installed.folder, 'run'))).toBe(false)
  })

  test('reads and matches', () => {
    const program = `
      import { createMatcher, parseRoles } from 'rolefit'
      const { roles } = parseRoles('客户经理\\n任职要求：\\n1. 本科以上学历\\n2. 5年以上销售经验')
      const [match] = createMatcher(roles, { asOf: '2026-11-23' }).match({ id: 'a', education: [{ level: 'bachelor' }] })
      console.log(JSON.stringify(match.outcomes.map((outcome) => [outcome.kind, outcome.status])))`
    const printed = JSON.parse(run(installed.folder, ['--input-type=module', '-e', program]))
    expect(printed).toEqual([
      ['education', 'met'],
      ['experience', 'unknown'],
    ])
  })

  test('has a command', () => {
    const command = join(installed.folder, 'node_modules', '.bin', 'rolefit')
    expect(run(installed.folder, [command, '--help'])).toContain('screen')
    const document = JSON.parse(run(installed.folder, [command, 'parse', '-', '--json'], '任职要求：本科以上学历'))
    expect(document.roles[0].requirements[0].constraint).toMatchObject({ kind: 'education', min: 'bachelor' })
  })

  test('screens with workers, from a program given in words', () => {
    writeFileSync(join(installed.folder, 'pool.csv'), 'id,学历\na,本科\nb,高中\n')
    writeFileSync(join(installed.folder, 'role.json'), '{ "title": "客户经理", "education": "本科" }')
    const program = `
      import { screenPool } from 'rolefit/node'
      const files = { roles: 'role.json', pool: 'pool.csv', out: 'out' }
      const { counts } = await screenPool({ ...files, asOf: '2026-11-23', workers: 1 })
      console.log(counts.scored)`
    expect(run(installed.folder, ['--input-type=module', '-e', program])).toBe('2\n')
  })

  test('has types that a strict program compiles against, without those of Node', () => {
    expect(compile(CONSUMER)).toBe('')
    expect(compile(CONSUMER.replace('score: number | null', 'score: string'))).toContain('TS2322')
  }, 60_000)
})

/** What the compiler says of a program that has the package installed. */
function compile(program: string): string {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'nodenext',
    types: [],
  }
  writeFileSync(join(installed.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
  writeFileSync(join(installed.folder, 'consumer.ts'), program)
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  return spawnSync(process.execPath, [compiler], { cwd: installed.folder, encoding: 'utf8' }).stdout
}

const CONSUMER = `
import { type Candidate, createMatcher, type Match, parseRequirements, parseRoles, RolefitError } from 'rolefit'

const candidate: Candidate = { id: 'a', basics: { age: 30 } }
const matches: readonly Match[] = createMatcher(parseRoles('本科').roles, { asOf: '2026-11-23' }).match(candidate)
export const score: number | null = matches[0]?.score ?? null
export const coverage: number = parseRequirements('大學', { field: '學歷要求' }).coverage
export const code = (error: unknown) => (error instanceof RolefitError ? error.code : undefined)
`
