import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildPool } from '../src/candidate-pool'
import type { Candidate } from '../src/index'
import { DEFAULT_RULES, parseRequirements } from '../src/index'
import { constraintWords } from '../src/report/index'
import { JURISDICTIONS } from '../src/rules/jurisdictions'
import { VERSION } from '../src/version'
import { runExample } from './example'

const PAGES = [
  ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md'],
  ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? [join('docs', file)] : [])),
]

/** The rows of each table of a page, without their heads. */
function tablesOf(page: string): readonly (readonly string[][])[] {
  const tables = readFileSync(page, 'utf8').match(/(?:^\|.*\n)+/gm) ?? []
  return tables.map((table) => {
    const [, , ...rows] = table.trimEnd().split('\n')
    return rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  })
}

const rowsOf = (page: string, table = 0): readonly string[][] => tablesOf(page)[table] ?? []

/** The code of a page, by block. */
const codeOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)

const CODE = PAGES.flatMap((page) => codeOf(page).map((code) => [page, code] as const))

const candidates: readonly Candidate[] = [
  { id: 'c2', education: [{ level: 'bachelor' }], work: [{ position: '销售', startDate: '2012-01' }] },
  { id: 'c3', education: [{ level: 'senior-high' }] },
]

/** What the code of a page takes for given: the caller's own. */
const GIVEN = {
  ...{ candidates, moreCandidates: [{ id: 'c4' }], rules: DEFAULT_RULES, groups: new Map() },
  ...{ postingText: '任职要求：\n1、本科以上学历；\n2、5年以上销售经验', qrels: 'role-1 0 c2 3\nrole-1 0 c3 0\n' },
  ...{ pool: buildPool(candidates, { asOf: '2026-11-23' }), today: DEFAULT_RULES },
  proposed: { ...DEFAULT_RULES, id: 'proposed', nearMiss: 500 },
}

describe('the pages', () => {
  test.each(PAGES)('%s links to what is there', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([])
  })

  test.each(PAGES)('%s shows pictures that are there', (page) => {
    const pictures = [...readFileSync(page, 'utf8').matchAll(/<img src="([^"]+)"/g)].map(([, path = '']) => path)
    expect(pictures.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([])
  })

  test('docs/documents.md names every form that is stored', () => {
    const named = rowsOf('docs/documents.md').map(([, schema = '']) => /rolefit\/([a-z-]+@\d+)/.exec(schema)?.[1])
    const kept = readdirSync('fixtures/stored').map((file) => file.replace(/\.(?:json|pool)$/, ''))
    expect(kept.filter((form) => !named.includes(form))).toEqual([])
  })

  test('docs/vocabulary.md names every file of the vocabulary, and no other', () => {
    const cells = tablesOf('docs/vocabulary.md').flatMap((rows) => rows.map(([files = '']) => files))
    const named = cells.flatMap((files) => [...files.matchAll(/`([a-z-]+)\/?`/g)].map(([, name]) => name))
    const kept = readdirSync('src/vocab').flatMap((file) => (file.endsWith('.test.ts') ? [] : file.split('.', 1)))
    expect(named.sort()).toEqual([...new Set(kept)].sort())
  })

  test('CHANGELOG.md keeps the form: versions fall, the newest is that of the package, every heading is a known one', () => {
    const lines = readFileSync('CHANGELOG.md', 'utf8').split('\n')
    const versions = lines.flatMap(
      (line) => /^## \[(\d+\.\d+\.\d+)\] - (?:unreleased|\d{4}-\d{2}-\d{2})$/.exec(line)?.[1] ?? [],
    )
    expect(versions).toHaveLength(lines.filter((line) => line.startsWith('## ')).length)
    expect(versions[0]).toBe(VERSION)
    expect([...versions].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))).toEqual(versions)
    const headings = lines.filter((line) => line.startsWith('### ')).map((line) => line.slice(4))
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security', 'Results that change']
    expect(headings.filter((heading) => !known.includes(heading))).toEqual([])
  })

  test('docs/law.md says of each jurisdiction what the code knows', () => {
    const told = rowsOf('docs/law.md').map(([id, within, kinds, statute]) => [id, within, kinds, statute])
    const known = Object.entries(JURISDICTIONS).map(([id, { notScored, ...rest }]) => {
      const parent = 'parent' in rest ? `\`${rest.parent}\`` : ''
      return [`\`${id}\``, parent, Object.keys(notScored).join(', '), Object.values(notScored).join(', ')]
    })
    expect(told).toEqual(known)
  })

  test.each(CODE)('%s: the code runs and shows what it says: %s', async (_, code) => {
    for (const [value, expected] of await runExample(code, GIVEN)) expect(value).toEqual(expected)
  })

  test.each(rowsOf('docs/limits.md'))('docs/limits.md: of %s stays %s', (text, rest) => {
    expect(parseRequirements(text).unparsed.map((line) => line.text)).toEqual([rest])
  })

  test.each(rowsOf('docs/limits.md', 1))('docs/limits.md: %s is read as %s', (text, read) => {
    const { requirements } = parseRequirements(text)
    expect(requirements.map(({ constraint }) => constraintWords(constraint, 'en')).join('; ')).toBe(read)
  })

  test('docs/limits.md has both tables', () => {
    expect(tablesOf('docs/limits.md').map((rows) => rows.length > 1)).toEqual([true, true])
  })
})
