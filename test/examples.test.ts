import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as pool from '../src/candidate-pool'
import * as sql from '../src/candidate-sql'
import * as evaluate from '../src/evaluate/index'
import * as core from '../src/index'
import * as interchange from '../src/interchange/index'
import * as node from '../src/node/index'
import * as report from '../src/report/index'
import * as rules from '../src/rule-sets'
import { runExample } from './example'
import { scratch } from './scratch'

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<![.]test|[.]d)[.]ts$/.test(file))
  .map((file) => ({ file: join('src', file), source: readFileSync(join('src', file), 'utf8') }))

/** The code of each `@example` of a source, without the stars before its lines. */
const examplesIn = (source: string): readonly string[] =>
  [...source.matchAll(/@example\n([\s\S]*?)(?=\n\s*\* @|\*\/)/g)].map(([, code = '']) => code.replace(/^\s*\* ?/gm, ''))

const EXAMPLES = SOURCES.flatMap(({ file, source }) =>
  examplesIn(source).map((code, index) => [file, index + 1, code] as const),
)

describe('the examples of the docstrings', async () => {
  const { path } = await scratch()

  test.each(EXAMPLES)('%s, %i', async (file, _, code) => {
    const own = { ...((await import(join('..', file))) as object), folder: path('') }
    for (const [value, expected] of await runExample(code, own)) expect(value).toEqual(expected)
  })

  test('show values', async () => {
    expect(await runExample('const n = 1\nn + 1\n// → 2')).toEqual([[2, 2]])
    expect(await runExample("parseRequirements('本科').coverage // → 1000")).toEqual([[1000, 1000]])
    await expect(runExample('nobodyKnows()')).rejects.toThrow('nobodyKnows')
  })
})

describe('a public function', () => {
  const faces: Readonly<Record<string, unknown>> = {
    ...{ ...core, ...pool, ...sql, ...rules },
    ...{ ...evaluate, ...interchange, ...report, ...node },
  }
  const names = Object.keys(faces).filter((name) => typeof faces[name] === 'function' && /^[a-z]/.test(name))

  test.each(names)('%s has an example', (name) => {
    const declared = new RegExp(
      `(?:/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\s*)?export (?:async )?(?:function\\*?|const) ${name}\\b`,
    )
    const found = SOURCES.flatMap(({ source }) => declared.exec(source)?.[0] ?? [])
    expect(found.some((text) => text.includes('@example'))).toBe(true)
  })
})
