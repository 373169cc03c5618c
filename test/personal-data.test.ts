import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Person } from '../bench/people'
import { drawPool, POOL_FORMATS, poolText } from '../bench/pool'
import type { Candidate } from '../src/index'
import { createMatcher, parseRoles, RolefitError } from '../src/index'
import { AS_OF, rolefit, scratch } from './command'

const { file, path } = await scratch()
const posting = await file(
  'posting.txt',
  '重点客户经理\n任职要求：\n1. 本科以上学历；\n2. 5年以上工作经验；\n3. 年龄28-45岁；\n',
)

/** Everything that a run says: its files, and what it prints. */
async function screened(pool: string, out: string, ...more: string[]): Promise<Record<string, string>> {
  const where = ['--out', path(out), '--html', path(`${out}/report.html`)]
  const ran = await rolefit(['screen', posting, pool, '--as-of', AS_OF, ...where, '--top', '500', ...more])
  expect(ran.code).toBe(0)
  const files = (await readdir(path(out))).map(async (name) => [name, await readFile(path(`${out}/${name}`), 'utf8')])
  return { ...Object.fromEntries(await Promise.all(files)), stdout: ran.out, stderr: ran.err }
}

/** Where one of the words stands in what was said. */
const told = (said: Record<string, string>, words: Iterable<string>): string[] =>
  [...new Set(words)].flatMap((word) =>
    Object.keys(said).flatMap((where) => (said[where]?.includes(word) ? [`${where}: ${word}`] : [])),
  )

const personal = ({ name, phone, email, birthDate }: Person) => [name, phone, email, birthDate]

describe.each(POOL_FORMATS)('a pool of %s, one row in ten a bad one', async (format) => {
  const rows = [...drawPool(format, 400, 10)]
  const pool = await file(`pool.${format}`, [...poolText(format, rows)].join(''))
  const words = rows.flatMap(({ person }) => personal(person))

  test('no name, contact, day of birth or gender is told, not of a rejected row either', async () => {
    const said = await screened(pool, `${format}-discreet`)
    expect(said['rejected.jsonl']?.trimEnd().split('\n')).toHaveLength(40)
    expect(told(said, [...words, '女', '男'])).toEqual([])
    expect(said['shortlist.csv']).toMatch(/年龄：(?:符合|接近|未达)/)
    expect(said['shortlist.csv']).not.toMatch(/年龄：[^。]*[0-9]/)
    // What is asked for may be told; of a person only whether it is so.
    expect(said['report.html']).toMatch(/<p>年龄：(?:符合|接近|未达)/)
    expect(said['report.html']).not.toMatch(/<p[^>]*>(?:<b>但<\/b> )?年龄：[^<]*[0-9]/)
  })

  test('--with-names tells names and ages in the short list and the report, and nothing more or elsewhere', async () => {
    const said = await screened(pool, `${format}-named`, '--with-names')
    const { 'shortlist.csv': shortlist = '', 'report.html': report = '', ...rest } = said
    const listed = (parse(shortlist, { columns: true }) as Record<string, string>[]).map(({ candidateId, name }) => [
      candidateId,
      name,
    ])
    const names = new Map(rows.map(({ person }) => [person.id, person.name]))
    expect(listed.length).toBeGreaterThan(100)
    expect(listed).toEqual(listed.map(([id = '']) => [id, names.get(id)]))
    for (const [, name = ''] of listed) expect(report).toContain(name)
    for (const named of [shortlist, report]) expect(named).toMatch(/年龄：[0-9]+岁/)
    expect(told(rest, words)).toEqual([])
    expect(
      told(
        { shortlist, report },
        rows.flatMap(({ person }) => [person.phone, person.email, person.birthDate]),
      ),
    ).toEqual([])
    expect(JSON.parse(rest['run.json'] ?? '').options.withNames).toBe(true)
  })
})

test('a table whose lines end with CR alone has its rows, and none of them is taken for a header', async () => {
  const said = await screened(await file('cr.csv', '编号,姓名,学历\rcr-1,令狐瑾萱,本科\rcr-2,夏侯某,高中\r'), 'cr')
  expect(said['scores.csv']).toMatch(/,cr-1,.*\r\n.*,cr-2,/)
  expect(told(said, ['令狐', '夏侯'])).toEqual([])
})

test('the fixture pools: no name, contact or day of birth in anything that a run says', async () => {
  const jsonl = (await readFile('fixtures/pool.jsonl', 'utf8')).split('\n')
  const people = [...jsonl, ...JSON.parse(await readFile('fixtures/pool.json', 'utf8')).map(JSON.stringify)]
  const inJson = people.flatMap((line) =>
    [...line.matchAll(/"(?:name|email|phone|birthDate)": ?"(候选人[^"]*|[^"]*@[^"]*|1[0-9]{10}|[0-9-]{7,10})"/g)].map(
      ([, word = '']) => word,
    ),
  )
  const inCsv = [...(await readFile('fixtures/pool.csv', 'utf8')).matchAll(/候选人[^,]*|[0-9]{4}-[0-9]{2}-[0-9]{2}/g)]
  const words = [...inJson, ...inCsv.map(([word]) => word)].filter((word) => word !== AS_OF)
  expect(words.length).toBeGreaterThan(100)
  for (const name of ['pool.jsonl', 'pool.json', 'pool.csv']) {
    expect(told(await screened(`fixtures/${name}`, `fixture-${name}`), words), name).toEqual([])
  }
})

describe('an error about a candidate tells the place and what would be right, and not what stands there', () => {
  const matcher = createMatcher(parseRoles('任职要求：\n1. 本科以上学历\n').roles, { asOf: AS_OF })
  const name = '令狐瑾萱'
  test.each<[string, unknown, string]>([
    ['a date', { id: 'c', basics: { birthDate: name } }, 'basics.birthDate'],
    ['an end', { id: 'c', work: [{ startDate: '2020', endDate: name }] }, 'work[0].endDate'],
    ['a number', { id: 'c', basics: { age: name } }, 'basics.age'],
    ['one of several words', { id: 'c', channels: [{ name: 'KA', resource: name }] }, 'channels[0].resource'],
    ['a list', { id: 'c', work: name }, 'work'],
    ['an object', { id: 'c', basics: name }, 'basics'],
    ['a profile', name, 'candidate'],
  ])('a name in the place of %s', (_, candidate, at) => {
    expect(() => matcher.match(candidate as Candidate)).toThrow(RolefitError)
    try {
      matcher.match(candidate as Candidate)
    } catch (error) {
      expect((error as RolefitError).path).toBe(at)
      expect((error as RolefitError).message).not.toContain(name.slice(0, 2))
    }
  })

  test('a day of birth and an age that do not agree', () => {
    const candidate = { id: 'c', basics: { birthDate: '1990-05-17', age: 20 } }
    expect(() => matcher.match(candidate)).toThrow(/^basics\.age: found another age, expected the age that/)
    expect(() => matcher.match(candidate)).not.toThrow(/[0-9]{2}/)
  })
})
