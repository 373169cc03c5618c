import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { DrawnRow } from '../bench/pool'
import { drawPool, POOL_FORMATS, poolText } from '../bench/pool'
import type { FaultPhrases } from '../src/index'
import type { Locale } from '../src/report/index'
import { LOCALES, renderRun } from '../src/report/index'
import { AS_OF, rolefit, scratch } from './command'

const { file, path } = await scratch()
const roles = await file('role.json', JSON.stringify({ title: '大客户经理', education: '本科', years: '5-8' }))

/** One in a hundred of so many is a bad one of each kind. */
const ROWS = 4000

interface Rejected {
  readonly line: number
  readonly id?: string
  readonly path: string
  readonly reason: string
  readonly phrases?: FaultPhrases
}

/** Where, and then what was found and what would be right. */
const SENTENCES: Readonly<Record<Locale, RegExp>> = {
  'zh-Hant': /: 此處是.+，應為.+/,
  'zh-Hans': /: 此处是.+，应为.+/,
  en: /: found .+, expected .+/,
}

const jsonLines = (text: string): Rejected[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe.each(POOL_FORMATS)('a pool of %s in which one row in a hundred is bad', async (format) => {
  const rows = [...drawPool(format, ROWS)]
  const pool = await file(`pool.${format}`, [...poolText(format, rows)].join(''))
  const ran = await rolefit(['screen', roles, pool, '--as-of', AS_OF, '--out', path(format), '--json'])
  const output = (name: string) => readFile(path(`${format}/${name}`), 'utf8')
  const lineOf = (row: DrawnRow) => rows.indexOf(row) + (format === 'csv' ? 2 : 1)
  const bad = rows.filter(({ fault }) => fault !== undefined)

  test('has at least thirty kinds of fault, and the run ends as if they were not there', () => {
    expect(new Set(bad.map(({ fault }) => fault?.name)).size).toBeGreaterThanOrEqual(30)
    expect(ran.code).toBe(0)
  })

  test('every row is scored, or rejected with its line, its place and a reason', async () => {
    const rejected = jsonLines(await output('rejected.jsonl'))
    expect(rejected.map(({ line }) => line)).toEqual(bad.map(lineOf))
    for (const [index, { path, reason, phrases, ...from }] of rejected.entries()) {
      const fault = bad[index]?.fault
      expect(['line', 'line,id']).toContain(Object.keys(from).join())
      expect(path.startsWith(fault?.path ?? '?'), `${fault?.name}: ${path}`).toBe(true)
      expect(reason, fault?.name).toMatch(/^found .+, expected .+$/)
      expect(phrases, fault?.name).toBeDefined()
    }
    const [, ...scored] = parse(await output('scores.csv')) as string[][]
    expect(scored.map(([, id]) => id)).toEqual(rows.filter(({ fault }) => !fault).map(({ person }) => person.id))
  })

  test.each(LOCALES)('in %s, every reason is a sentence of that language', async (locale) => {
    const rejections = jsonLines(await output('rejected.jsonl'))
    const counts = { entries: ROWS, scored: ROWS - rejections.length, rejected: rejections.length }
    const [, , ...lines] = renderRun({ counts, rejections, remarks: [], files: [] }, locale, ROWS).trimEnd().split('\n')
    expect(lines).toHaveLength(rejections.length)
    for (const line of lines) expect(line).toMatch(SENTENCES[locale])
  })

  test('a rejected row is called by its id where that can be told', async () => {
    const ids = jsonLines(await output('rejected.jsonl')).flatMap(({ line, id }) =>
      id === undefined ? [] : [[line, id]],
    )
    expect(ids.length).toBeGreaterThan(15)
    const known = new Map(rows.map((row) => [lineOf(row), row.person.id]))
    const others = ids.filter(([line, id]) => known.get(line as number) !== id)
    expect(others.map(([, id]) => id)).toContain('p1')
  })

  test('run.json counts them all', async () => {
    const { counts } = JSON.parse(await output('run.json'))
    expect(counts).toEqual({ entries: ROWS, scored: ROWS - bad.length, rejected: bad.length })
    expect(JSON.parse(ran.out).counts).toEqual(counts)
  })
})
