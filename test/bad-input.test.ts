import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { buildPool, buildRoleBoard } from '../src/candidate-pool'
import { compileSql } from '../src/candidate-sql'
import type { Candidate, Role } from '../src/index'
import {
  checkRoles,
  createMatcher,
  jsonSchema,
  nextQuestion,
  parseRequirements,
  parseRoles,
  RolefitError,
  spanFaults,
} from '../src/index'
import { evaluateFiles, readPool, readRoles, screenPool, writePage } from '../src/node/index'
import { namedRules } from '../src/rule-sets'
import { AS_OF, rolefit, scratch } from './command'

const { file, path } = await scratch()

const document = parseRoles('任职要求：\n1. 本科以上学历\n2. 5年以上快消品经验\n')
const matcher = createMatcher(document.roles, { asOf: AS_OF })

/** What is thrown, in four words. */
async function refusal(run: () => unknown): Promise<{ code: string; path: string; found: string; expected: string }> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof RolefitError)) throw error
    const { found, expected } = error.detail
    return { code: error.code, path: error.path, found, expected }
  }
  throw new Error('nothing was refused')
}

describe('options that are none', () => {
  test.each<[what: string, run: () => unknown, path: string, found: string]>([
    ['a matcher of no day', () => createMatcher([], undefined as never), 'options', 'nothing'],
    ['a pool of no day', () => buildPool([], null as never), 'options', 'null'],
    ['a board of no day', () => buildRoleBoard([], undefined as never), 'options', 'nothing'],
    ['SQL of no day', () => compileSql([], undefined as never), 'options', 'nothing'],
    ['one candidate for several', () => matcher.rank({ id: 'a' } as never), 'candidates', 'an object'],
    ['one candidate for a pool', () => buildPool({ id: 'a' } as never, { asOf: AS_OF }), 'candidates', 'an object'],
    ['one match for several', () => nextQuestion(matcher.match({ id: 'a' })[0] as never), 'matches', 'an object'],
    ['a schema that is none', () => jsonSchema('roles' as never), 'name', '"roles"'],
    ['rules that do not ship', () => namedRules('mild' as never), 'name', '"mild"'],
  ])('%s', async (_, run, path, found) => {
    expect(await refusal(run)).toMatchObject({ code: 'invalid-option', path, found })
  })
})

describe('what is no posting', () => {
  test.each<[what: string, value: unknown, found: string]>([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['pages', ['任职要求：', '本科'], 'a list'],
    ['a buffer', Buffer.from('本科'), 'an object'],
    ['a number', 42, 'a number'],
  ])('%s is refused', async (_, value, found) => {
    const expected = { code: 'invalid-option', path: 'text', found, expected: 'a string' }
    expect(await refusal(() => parseRoles(value as string))).toEqual(expected)
    expect(await refusal(() => parseRequirements(value as string))).toEqual(expected)
    expect(await refusal(() => spanFaults(document, value as string))).toEqual(expected)
  })

  test('a document of spans has to be one', async () => {
    expect(await refusal(() => spanFaults(null as never, ''))).toMatchObject({ path: 'document', found: 'null' })
  })
})

const match = (candidate: unknown) => matcher.match(candidate as Candidate)

describe('candidates that match() refuses, by code and path', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
  const rows: [string, unknown, string, string][] = [
    ['nothing', undefined, 'invalid-candidate', 'candidate'],
    ['a list', [], 'invalid-candidate', 'candidate'],
    ['no id', { basics: {} }, 'invalid-candidate', 'id'],
    ['a number for an id', { id: 7 }, 'invalid-candidate', 'id'],
    [
      'a day that no month has',
      { id: 'c', basics: { birthDate: '1990-02-30' } },
      'invalid-candidate',
      'basics.birthDate',
    ],
    [
      'a month that no year has',
      { id: 'c', work: [{ startDate: '2019-13' }] },
      'invalid-candidate',
      'work[0].startDate',
    ],
    ['words for a date', { id: 'c', work: [{ startDate: '某年某月' }] }, 'invalid-candidate', 'work[0].startDate'],
    ['a birth to come', { id: 'c', basics: { birthDate: '2090-01-01' } }, 'invalid-candidate', 'basics.birthDate'],
    ['an age of 300', { id: 'c', basics: { age: 300 } }, 'invalid-candidate', 'basics.age'],
    ['an age in words', { id: 'c', basics: { age: '30' } }, 'invalid-candidate', 'basics.age'],
    [
      'an end before its start',
      { id: 'c', work: [{ startDate: '2020-05', endDate: '2019-01' }] },
      'invalid-candidate',
      'work[0].endDate',
    ],
    ['-3 years of work', { id: 'c', yearsOfExperience: -3 }, 'invalid-candidate', 'yearsOfExperience'],
    [
      'a trait of 5000',
      { id: 'c', assessments: [{ name: '抗压', score: 5000 }] },
      'invalid-candidate',
      'assessments[0].score',
    ],
    ['jobs that are no list', { id: 'c', work: {} }, 'invalid-candidate', 'work'],
    ['a job that is text', { id: 'c', work: ['KA'] }, 'invalid-candidate', 'work[0]'],
    [
      'a resource that is none',
      { id: 'c', channels: [{ name: 'KA', resource: 'friend' }] },
      'invalid-candidate',
      'channels[0].resource',
    ],
    ['NUL in its id', { id: 'c\u0000' }, 'invalid-candidate', 'id'],
    ['half a character in its id', { id: '\ud83d' }, 'invalid-candidate', 'id'],
    ['a key __proto__', JSON.parse('{"id":"c","__proto__":{"age":1}}'), 'invalid-candidate', '__proto__'],
    ['a thousand levels', { id: 'c', more: nested(1000) }, 'too-deep', 'more[0][0][0][0][0][0][0][0][0][0][0]…'],
  ]
  test.each(rows)('%s', async (_, candidate, code, at) => {
    const refused = await refusal(() => match(candidate))
    expect(refused).toMatchObject({ code, path: at })
    expect(refused.found).not.toBe('')
    expect(refused.expected).not.toBe('')
  })

  test('the same rows in a pool: each is rejected with its line, and the run goes on', async () => {
    const good = { id: 'good', yearsOfExperience: 6 }
    const bad = rows
      .map(([, row]) => row)
      .filter((row) => typeof row === 'object' && !Array.isArray(row) && Object.hasOwn(row as object, 'id'))
      // Beside a file an id may be a number.
      .filter((row) => (row as { id: unknown }).id !== 7)
    const pool = await file('bad.jsonl', [...bad, good].map((row) => JSON.stringify(row)).join('\n'))
    const run = await screenPool({ roles: document, pool, asOf: AS_OF, out: path('bad') })
    expect(run.counts).toEqual({ entries: bad.length + 1, scored: 1, rejected: bad.length })
    expect(run.rejections.map(({ line }) => line)).toEqual(bad.map((_, index) => index + 1))
  })

  test('free text may hold NUL, half a character and a direction mark, and files stay well-formed', async () => {
    const odd = { id: 'odd', basics: { name: 'a\u0000b\ud83d', summary: '\u202e\u0007' } }
    const pool = await file('odd.jsonl', JSON.stringify(odd))
    const run = await screenPool({ roles: document, pool, asOf: AS_OF, out: path('odd') })
    expect(run.counts.scored).toBe(1)
    const bytes = await readFile(path('odd/shortlist.csv'))
    expect(bytes.includes(0)).toBe(false)
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('odd')
  })
})

describe('ids', () => {
  test('the second of two in a pool is rejected, and names the line of the first', async () => {
    const pool = await file('twins.csv', 'id,姓名\nt1,甲\nt2,乙\nt1,丙\n')
    const run = await screenPool({ roles: document, pool, asOf: AS_OF, out: path('twins') })
    expect(run.rejections).toMatchObject([
      { line: 4, id: 't1', path: 'id', reason: 'found "t1", which line 2 has already, expected an id of its own' },
    ])
  })

  test('two of one list are refused', async () => {
    expect(await refusal(() => matcher.rank([{ id: 'a' }, { id: 'a' }]))).toMatchObject({
      code: 'duplicate-id',
      path: 'candidates[1].id',
    })
  })

  test('two roles of one id are refused', async () => {
    const [role] = document.roles as [Role]
    expect(await refusal(() => createMatcher([role, role], { asOf: AS_OF }))).toMatchObject({
      code: 'duplicate-id',
      path: 'roles[1].id',
    })
  })
})

describe('stored documents', () => {
  const at = 'roles[0].requirements[0].constraint'
  const broken = (constraint: unknown) => {
    const [role] = document.roles as [Role]
    const [requirement] = role.requirements
    return { ...document, roles: [{ ...role, requirements: [{ ...requirement, constraint }] }] }
  }
  test.each<[string, unknown, string, string]>([
    [
      'a level that is none',
      broken({ kind: 'education', span: [0, 2], min: 'batchelor' }),
      'invalid-role',
      `${at}.min`,
    ],
    ['a kind that is none', broken({ kind: 'salary', span: [0, 2] }), 'invalid-role', `${at}.kind`],
    [
      'a field too many',
      broken({ kind: 'education', span: [0, 2], minimum: 'bachelor' }),
      'invalid-role',
      `${at}.minimum`,
    ],
    ['a span that runs backwards', broken({ kind: 'education', span: [2, 0] }), 'invalid-role', `${at}.span`],
    ['another version', { ...document, schema: 'rolefit/role-document@2' }, 'unsupported-version', 'schema'],
    ['no roles', { ...document, roles: undefined }, 'invalid-role', 'roles'],
    ['a number', 7, 'invalid-role', 'role document'],
    ['a form without a title', { schema: 'rolefit/role-form@1', years: 5 }, 'invalid-role', 'title'],
    ['a form with a word too many', { title: 'KA', year: 5 }, 'invalid-role', 'year'],
  ])('%s: the path is named', async (_, value, code, at) => {
    expect(await refusal(() => checkRoles(value))).toMatchObject({ code, path: at })
  })

  test.each<[string, string, string, RegExp]>([
    ['a document', '{\n  "schema": "rolefit/role-document@1",\n  "roles": {}\n}', ':3:12 roles', /^a list$/],
    ['a form', '{"title": "KA",\n "year": 5}', ':2:10 year', /did you mean "years"/],
    ['the second of two forms', '[{"title": "KA"},\n {"titel": "KA"}]', ':2:2 [1].title', /^a string$/],
    ['a candidate', '{"id": "c", "basics": {}}', ':1:1 role document', /a form, which has a "title"/],
  ])('of a file, %s: the line and column are told before the path', async (_, text, at, expected) => {
    const roles = await file('edited.json', text)
    const refused = await refusal(() => readRoles(roles))
    expect(refused).toMatchObject({ code: 'invalid-role', path: roles + at })
    expect(refused.expected).toMatch(expected)
  })

  test('groups within groups beyond the limit', async () => {
    let constraint: unknown = { kind: 'education', span: [0, 2], min: 'bachelor' }
    for (let depth = 0; depth < 5000; depth += 1) constraint = { kind: 'anyOf', of: [constraint] }
    expect(await refusal(() => checkRoles(broken(constraint)))).toMatchObject({ code: 'too-deep' })
  })

  test('JSON that is none tells its line and column', async () => {
    const roles = await file('torn.json', '{\n  "schema": "rolefit/role-document@1",\n  "roles": [,]\n}')
    expect(await refusal(() => readRoles(roles))).toEqual({
      ...{ code: 'unreadable-input', path: `${roles}:3:13` },
      ...{ found: '","', expected: 'a value or "]"' },
    })
  })
})

describe('what is another thing is told as what it is', () => {
  test('a number as text, no list of roles, and no role where one is asked for', async () => {
    const top = '5' as unknown as number
    expect(await refusal(() => matcher.rank([], { top }))).toMatchObject({ path: 'top', found: 'a string' })
    const none = undefined as unknown as readonly Role[]
    expect(await refusal(() => createMatcher(none, { asOf: AS_OF }))).toMatchObject({ path: 'roles', found: 'nothing' })
    const ask = matcher.whyNot as unknown as (candidate: Candidate) => unknown
    expect(await refusal(() => ask({ id: 'c' }))).toMatchObject({ path: 'roleId', found: 'nothing' })
  })
})

describe('asOf is a day of the calendar', () => {
  test.each(['1800-01-01', '9999-12-31'])('that is counted: %s', async (asOf) => {
    const { expected } = await refusal(() => createMatcher(document.roles, { asOf }))
    expect(expected).toContain('a day of the calendar from 1900 to 2100')
  })

  test.each(['2026-02-30', '2026-2-3', '23/11/2026', 'today', '', '2026-11-23T00:00:00Z', undefined, 20261123])(
    '%s',
    async (asOf) => {
      const refused = await refusal(() => createMatcher(document.roles, { asOf: asOf as string }))
      expect(refused).toMatchObject({ code: 'invalid-date', path: 'asOf' })
    },
  )
})

describe('files', () => {
  const pools = async (name: string, content: string | Uint8Array) => {
    const items = []
    for await (const item of readPool(await file(name, content)).items) items.push(item)
    return items
  }

  test.each(['pool.csv', 'pool.json', 'pool.jsonl', 'posting.txt'])('an empty %s', async (name) => {
    const run = name === 'posting.txt' ? async () => readRoles(await file(name, '')) : () => pools(name, '')
    expect(await refusal(run)).toMatchObject({ code: 'unreadable-input', path: path(name), found: 'an empty file' })
  })

  test('UTF-8 that is none: the line, the offset, and what to do', async () => {
    const bytes = Buffer.from('b1e0bac52cd0d5c3fb0a', 'hex')
    const refused = await refusal(() => pools('gbk.csv', bytes))
    expect(refused).toMatchObject({ path: `${path('gbk.csv')}:1`, found: 'byte 0xb1 at offset 0, which is not UTF-8' })
    expect(refused.expected).toContain('gb18030')
  })

  test('a byte order mark and CRLF are no part of the first name or the last cell', async () => {
    expect(await pools('bom.csv', '\ufeffid,name\r\nb1,甲\r\n')).toEqual([
      { kind: 'row', line: 2, value: { id: 'b1', basics: { name: '甲' } } },
    ])
    expect(await pools('bom.json', '\ufeff[{"id":"b1"}]\r\n')).toEqual([{ kind: 'row', line: 1, value: { id: 'b1' } }])
  })

  test('a posting with NUL and half a character is read, and its spans slice', () => {
    const text = '任职要求：\n1. 本科\u0000以上学历\ud83d\n2. 大专以上\n'
    for (const role of parseRoles(text).roles) {
      for (const requirement of role.requirements) expect(text.slice(...requirement.span)).toBe(requirement.text)
    }
  })

  test('an id that is a number is one as in a table, unless JSON cannot hold it', async () => {
    const ids = (await pools('numbered.json', '[{"id":7},{"id":12345678901234567890}]')).map((item) =>
      item.kind === 'row' ? (item.value as { id: unknown }).id : item,
    )
    expect(ids).toEqual(['7', 12345678901234567000])
  })

  test('a pool with a name around it is nobody', async () => {
    const [item] = await pools('wrapped.json', '{"candidates":[{"id":"a"},{"id":"b"}]}')
    const reason = 'found a list of 2, expected a profile'
    expect(item).toMatchObject({ kind: 'rejected', line: 1, path: 'candidates', reason })
  })

  test('entries without an id are called by their line, and the owner is told', async () => {
    expect(await pools('unnamed.jsonl', '{"basics":{}}\n{"id":"x"}\n')).toEqual([
      { kind: 'row', line: 1, value: { id: 'line-1', basics: {} } },
      { kind: 'row', line: 2, value: { id: 'x' } },
      { kind: 'remark', line: 1, text: '1 entry has no id and is called by its line, line-1' },
    ])
  })
})

describe('output appears whole or not at all', () => {
  const roles = () => file('role.json', JSON.stringify(document))

  test('where the pool breaks off, nothing is left: no file, no folder', async () => {
    const pool = await file('broken.json', '[{"id":"a"}, {"id":"b"')
    const { code, err } = await rolefit([
      'screen',
      await roles(),
      pool,
      '--as-of',
      AS_OF,
      '--out',
      path('new/deep/out'),
    ])
    expect(code).toBe(2)
    expect(err).toContain('broken.json:1')
    expect(await readdir(path('.'))).not.toContain('new')
  })

  test('where the pool breaks off, the files of the last run stay', async () => {
    const out = path('stays')
    await screenPool({ roles: document, pool: await file('one.jsonl', '{"id":"a"}'), asOf: AS_OF, out })
    const before = await Promise.all((await readdir(out)).map((name) => readFile(`${out}/${name}`, 'utf8')))
    await refusal(async () => screenPool({ roles: document, pool: await file('torn.json', '[{}'), asOf: AS_OF, out }))
    const after = await Promise.all((await readdir(out)).map((name) => readFile(`${out}/${name}`, 'utf8')))
    expect(after).toEqual(before)
  })

  test('a file where the folder should be', async () => {
    const out = await file('taken', 'mine')
    const pool = await file('one.jsonl', '{"id":"a"}')
    const refused = await refusal(() => screenPool({ roles: document, pool, asOf: AS_OF, out }))
    expect(refused).toMatchObject({ code: 'unwritable-output', path: out, found: 'a file where a folder should be' })
    expect(await readFile(out, 'utf8')).toBe('mine')
  })

  test('one of the names is taken by a folder: the others are put back', async () => {
    const out = path('half')
    await mkdir(`${out}/run.json`, { recursive: true })
    await file('half/scores.csv', 'old')
    const pool = await file('one.jsonl', '{"id":"a"}')
    expect(await refusal(() => screenPool({ roles: document, pool, asOf: AS_OF, out }))).toMatchObject({
      code: 'unwritable-output',
    })
    expect((await readdir(out)).sort()).toEqual(['run.json', 'scores.csv'])
    expect(await readFile(`${out}/scores.csv`, 'utf8')).toBe('old')
  })

  test('a folder below a file', async () => {
    const out = `${await file('flat', 'mine')}/deeper/out`
    const pool = await file('one.jsonl', '{"id":"a"}')
    expect(await refusal(() => screenPool({ roles: document, pool, asOf: AS_OF, out }))).toMatchObject({
      code: 'unwritable-output',
    })
    expect(await readFile(path('flat'), 'utf8')).toBe('mine')
  })

  test('a run that is ended leaves nothing', async () => {
    const stop = new AbortController()
    const rows = [...Array(2000).keys()].map((n) => `{"id":"c${n}"}`).join('\n')
    const pool = await file('long.jsonl', rows)
    const run = screenPool({
      roles: document,
      pool,
      asOf: AS_OF,
      out: path('ended'),
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(run).rejects.toThrow('abort')
    expect((await readdir(path('.'))).filter((name) => name.includes('ended'))).toEqual([])
  })
})

describe('a path that is empty', () => {
  test.each(['out', 'html', 'toCsv', 'toParquet'])('screen: %s', async (option) => {
    const pool = await file('one.jsonl', '{"id":"a"}')
    const paths = { out: path('unnamed'), [option]: '' }
    const refused = await refusal(() => screenPool({ roles: document, pool, asOf: AS_OF, ...paths }))
    expect(refused).toEqual({ code: 'invalid-option', path: option, found: 'an empty text', expected: 'a path' })
    expect(await readdir(path('.'))).not.toContain('unnamed')
  })

  test.each(['out', 'html'])('evaluate: %s', async (option) => {
    const judged = await file('unjudged.csv', 'role,candidate,grade\n')
    expect(await refusal(() => evaluateFiles({ judged, rules: [], [option]: ' ' }))).toMatchObject({ path: option })
  })

  test('a page', async () => {
    expect(await refusal(() => writePage('', []))).toMatchObject({ code: 'invalid-option', path: 'html' })
  })

  test('an input', async () => {
    expect(await refusal(() => readRoles(''))).toMatchObject({ path: '""', found: 'no such file' })
  })
})

describe('where there is no role, that is said', () => {
  const pool = file('one.jsonl', '{"id":"a"}')
  const noRole = { code: 'unreadable-input', found: 'no role' }

  test.each(['none.json', 'none.txt'])('%s', async (name) => {
    const roles = await file(name, name === 'none.json' ? '[]' : '   \n')
    const run = async () => screenPool({ roles, pool: await pool, asOf: AS_OF, out: path('no-role') })
    expect(await refusal(run)).toMatchObject({ ...noRole, path: roles })
    const { code, out, err } = await rolefit(['match', roles, await pool, '--as-of', AS_OF, '--advice'])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(`${roles}: found no role, expected at least one`)])
  })

  test('a document at hand, and one of judgements', async () => {
    const none = { ...document, roles: [] }
    const run = async () => screenPool({ roles: none, pool: await pool, asOf: AS_OF, out: path('no-role') })
    expect(await refusal(run)).toMatchObject({ ...noRole, path: 'roles' })
    const judged = await file('judged.csv', 'role,candidate,grade\nr,a,1\n')
    const inputs = { judged, roles: await file('none.json', '[]'), pool: await pool, rules: [] }
    expect(await refusal(() => evaluateFiles(inputs))).toMatchObject({ ...noRole, path: path('none.json') })
    expect(await readdir(path('.'))).not.toContain('no-role')
  })
})

describe('an output never replaces an input, nor another output', () => {
  const people = '{"id":"a"}\n'
  const told = (name: string) => ({ code: 'unwritable-output', path: path(name), found: 'a file that is read' })

  test.each<[string, string, Partial<Parameters<typeof screenPool>[0]>]>([
    ['the pool', 'own/pool.jsonl', { html: path('own/pool.jsonl') }],
    ['the pool by another path', 'own/../own/pool.jsonl', { html: path('own/../own/pool.jsonl') }],
    ['the pool by a link', 'own/link.jsonl', { toCsv: path('own/link.jsonl') }],
    ['the pool in a folder that is a link', 'linked/pool.jsonl', { toCsv: path('linked/pool.jsonl') }],
    ['the pool, under a name of the run', 'own/scores.csv', { out: path('own'), pool: path('own/scores.csv') }],
    ['the posting', 'own/posting.txt', { html: path('own/posting.txt') }],
    ['what the rules extend', 'own/base.json', { html: path('own/base.json'), rules: path('own/rules.json') }],
    ['the map', 'own/map.json', { html: path('own/map.json'), map: path('own/map.json') }],
  ])('screen: %s', async (_, name, options) => {
    await mkdir(path('own'), { recursive: true })
    const files = {
      'own/pool.jsonl': people,
      'own/scores.csv': 'id,name\na,甲\n',
      'own/posting.txt': '任职要求：本科以上学历',
      'own/base.json': '{"extends":"default","id":"base","version":"1"}',
      'own/rules.json': '{"extends":"base.json","id":"mine","version":"1"}',
      'own/map.json': '{}',
    }
    for (const [own, content] of Object.entries(files)) await file(own, content)
    await symlink(path('own/pool.jsonl'), path('own/link.jsonl')).catch(() => {})
    await symlink(path('own'), path('linked')).catch(() => {})
    const inputs = { roles: path('own/posting.txt'), pool: path('own/pool.jsonl') }
    const run = () => screenPool({ ...inputs, asOf: AS_OF, out: path('own-out'), ...options })
    expect(await refusal(run)).toMatchObject({ ...told(name), expected: 'a file of its own' })
    for (const [own, content] of Object.entries(files)) expect(await readFile(path(own), 'utf8')).toBe(content)
    expect(await readdir(path('.'))).not.toContain('own-out')
  })

  test('screen: another output, in a folder that is a link', async () => {
    await mkdir(path('twice'))
    await symlink(path('twice'), path('twice-linked'))
    const pool = await file('one.jsonl', people)
    const html = path('twice-linked/scores.csv')
    const run = () => screenPool({ roles: document, pool, asOf: AS_OF, out: path('twice'), html })
    expect(await refusal(run)).toMatchObject({ path: html, found: 'another output of that name' })
  })

  test('match', async () => {
    const candidate = await file('me.json', '{"id":"me"}')
    const roles = await file('role.json', JSON.stringify(document))
    const { code, err } = await rolefit(['match', roles, candidate, '--as-of', AS_OF, '--html', candidate])
    expect([code, err]).toEqual([2, `rolefit: ${candidate}: found a file that is read, expected a file of its own\n`])
    expect(await readFile(candidate, 'utf8')).toBe('{"id":"me"}')
  })

  test.each([
    ['the pool', 'judged/pool.jsonl', { html: path('judged/pool.jsonl') }],
    ['a posting of a folder', 'judged/roles/run-1.txt', { out: path('judged/roles') }],
    [
      'another output',
      'judged/out/evaluation.json',
      { out: path('judged/out'), html: path('judged/out/evaluation.json') },
    ],
  ])('evaluate: %s', async (_, name, outputs) => {
    await mkdir(path('judged/roles'), { recursive: true })
    await file('judged/roles/run-1.txt', '任职要求：本科以上学历')
    await file('judged/pool.jsonl', people)
    const judged = await file('judged/judged.csv', 'role,candidate,grade\nrun-1,a,1\n')
    const refused = await refusal(() => evaluateFiles({ judged, rules: [], asOf: AS_OF, ...outputs }))
    expect(refused).toMatchObject({ code: 'unwritable-output', path: path(name) })
    expect((await readdir(path('judged'))).sort()).toEqual(['judged.csv', 'pool.jsonl', 'roles'])
    expect(await readdir(path('judged/roles'))).toEqual(['run-1.txt'])
  })
})
