import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { AS_OF, rolefit, scratch } from './command'

const { file, path } = await scratch()
const roles = await file('role.json', JSON.stringify({ title: '采购经理', education: '本科', years: '5-8' }))
const screen = (pool: string, out: string, ...more: string[]) =>
  rolefit(['screen', roles, pool, '--as-of', AS_OF, '--out', path(out), ...more])
const scores = (out: string) => readFile(path(`${out}/scores.csv`), 'utf8')
const runOf = async (out: string) => JSON.parse(await readFile(path(`${out}/run.json`), 'utf8'))

const table = '编号,应聘者,最高学历,血型,任职时间\na,甲,本科,O,2019.03-至今\nb,乙,大专,A,2024年1月至今\n'

test('a map, and what nobody reads: on standard error and in run.json, once', async () => {
  const pool = await file('pool.csv', table)
  const plain = await screen(pool, 'plain')
  expect([plain.code, plain.err]).toEqual([0, `${pool}: column 4, "血型", is not known and is not read\n`])
  expect((await runOf('plain')).remarks).toEqual([{ line: 1, text: 'column 4, "血型", is not known and is not read' }])

  const map = await file('map.json', '{"应聘者": "basics.name", "血型": null, "星座": null}')
  const mapped = await screen(pool, 'mapped', '--map', map)
  expect([mapped.code, mapped.err]).toEqual([0, `${pool}: the map names "星座", and no column is called so\n`])
  expect((await runOf('mapped')).inputs.map.name).toBe('map.json')
  expect(await scores('mapped')).toBe(await scores('plain'))
})

test.each<[string, string, RegExp]>([
  [
    'a place that is none',
    '{"血型": "basics.blood"}',
    /bad\.json: "血型": found "basics\.blood", expected a field of basics/,
  ],
  ['no JSON', '{"血型": }', /bad\.json:1:8: found "}", expected a value/],
])('a map with %s is misuse, and says where', async (_, text, says) => {
  const { code, err } = await screen(await file('pool.csv', table), 'bad', '--map', await file('bad.json', text))
  expect(code).toBe(2)
  expect(err).toMatch(says)
})

test('a table as CSV, in UTF-16, and as flat JSONL: the same scores', async () => {
  const [header = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  const flat = rows.map((row) => JSON.stringify(Object.fromEntries(row.map((cell, at) => [header[at], cell]))))
  await screen(await file('same.csv', table), 'csv')
  await screen(await file('same.jsonl', flat.join('\n')), 'jsonl')
  await screen(await file('utf16.csv', Buffer.from(`\ufeff${table}`, 'utf16le')), 'utf16', '--encoding', 'utf-16le')
  expect(await scores('csv')).toMatch(/,a,[1-9][0-9]*,.*,yes,/)
  expect(await scores('jsonl')).toBe(await scores('csv'))
  expect(await scores('utf16')).toBe(await scores('csv'))
  const utf16Roles = await file('utf16.json', Buffer.from(await readFile(roles, 'utf8'), 'utf16le'))
  const args = ['--as-of', AS_OF, '--out', path('both'), '--roles-encoding', 'utf-16le']
  expect((await rolefit(['screen', utf16Roles, path('same.csv'), ...args])).code).toBe(0)
  expect(await scores('both')).toBe(await scores('csv'))
})
