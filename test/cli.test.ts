import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Match, RoleDocument } from '../src/index'
import { AS_OF, MAIN, rolefit, scratch } from './command'

const { file, path } = await scratch()

const posting = await file(
  'posting.txt',
  [
    '职位名称：重点客户经理',
    '任职要求：',
    '1. 本科及以上学历，市场营销相关专业优先；',
    '2. 5年以上快消品行业重点客户管理经验；',
    '3. 英语CET-6，能适应出差。',
    '',
  ].join('\n'),
)

const strong = {
  id: 'strong',
  basics: { name: '甲', birthDate: '1988-04-02' },
  education: [{ level: '本科', area: '市场营销', endDate: '2010-06' }],
  work: [{ position: '重点客户经理', industry: '快消品', startDate: '2012-01', endDate: '2024-12' }],
  languages: [{ language: '英语', fluency: 'CET-6' }],
}
const weak = {
  id: 'weak',
  basics: { name: '乙' },
  education: [{ level: '高中', endDate: '2015-06' }],
  work: [{ position: '仓库管理员', startDate: '2022-01' }],
  languages: [],
}

const parsed = async (file: string): Promise<RoleDocument> => JSON.parse((await rolefit(['parse', file, '--json'])).out)

describe('parse', () => {
  test('prints the posting with each constraint marked under its words, plain where nobody looks at colours', async () => {
    const { code, out, err } = await rolefit(['parse', posting])
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')).toEqual(expect.arrayContaining(['任职要求：', '1. 本科及以上学历，市场营销相关专业优先；']))
    expect(out).toMatch(/\n {3}r1─+ {2}r2─+\n {3}r1 {3}\[必备\] 学历：.*以上\n/)
    expect(out).toMatch(/工作经验：5年以上/)
    expect(out).not.toContain('\u001b')
  })

  test('lists a stored document, with the text that each constraint was read from', async () => {
    const stored = await file('listed.json', (await rolefit(['parse', posting, '--json'])).out)
    const { code, out } = await rolefit(['parse', stored])
    expect(code).toBe(0)
    expect(out).toMatch(/学历：.*以上\n {7}← /)
  })

  test.each(['zh-Hant', 'zh-Hans', 'en'])('speaks %s', async (lang) => {
    const { code, out } = await rolefit(['parse', posting, '--lang', lang])
    expect(code).toBe(0)
    expect(out).toContain({ 'zh-Hant': '必備', 'zh-Hans': '必备', en: 'required' }[lang])
  })

  test('prints clean JSON whose spans slice to what they claim', async () => {
    const text = await readFile(posting, 'utf8')
    const document = await parsed(posting)
    expect(document.schema).toBe('rolefit/role-document@1')
    const requirements = document.roles.flatMap((role) => role.requirements)
    expect(requirements.length).toBeGreaterThan(2)
    for (const requirement of requirements) expect(text.slice(...requirement.span)).toBe(requirement.text)
  })

  test('reads standard input, and leaves a byte order mark and CRLF out of the result', async () => {
    const text = await readFile(posting, 'utf8')
    const plain = await parsed(posting)
    const piped = await rolefit(['parse', '-', '--json'], `\ufeff${text}`)
    expect(JSON.parse(piped.out)).toEqual(plain)
    const crlf: RoleDocument = JSON.parse((await rolefit(['parse', '-', '--json'], text.replaceAll('\n', '\r\n'))).out)
    const kinds = (document: RoleDocument) =>
      document.roles.map(({ requirements }) => requirements.map(({ constraint }) => constraint.kind))
    expect(kinds(crlf)).toEqual(kinds(plain))
  })

  // One in eight by the command, which takes a second to start; `fixtures.test.ts` reads all of them.
  const postings = readdirSync('fixtures/postings').filter((name) => name.endsWith('.txt'))
  test.each(postings.filter((_, i) => i % 8 === 0))(
    'fixtures/postings/%s has a role, and runs twice alike',
    async (name) => {
      const [once, again] = await Promise.all(
        [1, 2].map(() => rolefit(['parse', `fixtures/postings/${name}`, '--json'])),
      )
      expect(once?.code).toBe(0)
      expect((JSON.parse(once?.out ?? '') as RoleDocument).roles.length).toBeGreaterThan(0)
      expect(again?.out).toBe(once?.out)
    },
  )
})

describe('match', () => {
  test('a posting, its stored document and an edited one', async () => {
    const candidate = await file('strong.json', JSON.stringify(strong))
    const stored = await file('roles.json', (await rolefit(['parse', posting, '--json'])).out)
    const [fromText, fromStored] = await Promise.all(
      [posting, stored].map((roles) => rolefit(['match', roles, candidate, '--as-of', AS_OF, '--json'])),
    )
    expect(fromText?.code).toBe(0)
    expect(fromStored?.out).toBe(fromText?.out)

    const document = await parsed(posting)
    const [role] = document.roles
    const edited = { ...document, roles: [{ ...role, requirements: role?.requirements.slice(0, 1) }] }
    const shorter = await rolefit([
      'match',
      await file('edited.json', JSON.stringify(edited)),
      candidate,
      '--as-of',
      AS_OF,
      '--json',
    ])
    const [match] = JSON.parse(shorter.out) as Match[]
    expect(match?.outcomes).toHaveLength(1)
  })

  test('a role that is a form without any text', async () => {
    const form = { title: '重点客户经理', education: 'bachelor', years: 5, age: '28-45', languages: ['英语 CET-6'] }
    const roles = await file('form.json', JSON.stringify(form))
    const candidate = await file('strong.json', JSON.stringify(strong))
    const { code, out } = await rolefit(['match', roles, candidate, '--as-of', AS_OF, '--json'])
    expect(code).toBe(0)
    const [match] = JSON.parse(out) as Match[]
    expect(match?.outcomes.map(({ kind, status }) => [kind, status])).toEqual([
      ['education', 'met'],
      ['experience', 'met'],
      ['age', 'met'],
      ['language', 'met'],
    ])
  })

  test('says why, in words', async () => {
    const candidate = await file('weak.json', JSON.stringify(weak))
    const { out, err } = await rolefit(['match', posting, candidate, '--as-of', AS_OF, '--lang', 'en'])
    expect(err).toBe('')
    expect(out).toContain('unmet')
    expect(out).toContain('not eligible')
  })

  test('a JSON Resume file without an id is called by its name', async () => {
    const { id: _, ...resume } = strong
    const candidate = await file('resume-7.json', JSON.stringify(resume))
    const { out } = await rolefit(['match', posting, candidate, '--as-of', AS_OF, '--json'])
    expect((JSON.parse(out) as Match[])[0]?.candidateId).toBe('resume-7')
  })
})

describe('match tells of a candidate', () => {
  const told = async (name: string, text: string) =>
    (await rolefit(['match', posting, await file(name, text), '--as-of', AS_OF])).err

  test('that is at fault, where in the file', async () => {
    const err = await told('aged.json', '{"id": "c",\n "basics": {"age": 300}}')
    expect(err).toMatch(/aged\.json:2:20 basics\.age: found a greater number, expected/)
  })

  test.each([
    ['pool.jsonl', '{"id":"a"}\n{"id":"b"}\n'],
    ['pool.csv', 'id,name\na,甲\n'],
    ['pool.json', '[{"id":"a"}]'],
  ])('that is a pool, %s, where pools go', async (name, text) => {
    expect(await told(name, text)).toMatch(/found .*, expected one candidate; a pool goes to rolefit screen\n$/)
  })
})

describe('screen', () => {
  const jsonl = [strong, weak, { id: 'old', basics: { age: 300 } }, strong].map((row) => JSON.stringify(row))
  const screen = (pool: string, out: string, ...more: string[]) =>
    rolefit(['screen', posting, pool, '--as-of', AS_OF, '--out', out, ...more])

  test('writes four files, rejects the bad rows with their lines, and counts', async () => {
    const out = path('screened')
    const { code } = await screen(await file('pool.jsonl', `${jsonl.join('\n')}\n{"id":\n`), out)
    expect(code).toBe(0)
    expect((await readdir(out)).sort()).toEqual(['rejected.jsonl', 'run.json', 'scores.csv', 'shortlist.csv'])
    const rejected = (await readFile(`${out}/rejected.jsonl`, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rejected.map(({ line, id, path }) => [line, id, path])).toEqual([
      [3, 'old', 'basics.age'],
      [4, 'strong', 'id'],
      [5, undefined, 'column 7'],
    ])
    const run = JSON.parse(await readFile(`${out}/run.json`, 'utf8'))
    expect(run.counts).toEqual({ entries: 5, scored: 2, rejected: 3 })
    expect(run.asOf).toBe(AS_OF)
    const scores = (await readFile(`${out}/scores.csv`, 'utf8')).trimEnd().split('\r\n')
    expect(scores[0]).toBe('roleId,candidateId,score,low,high,eligible,coverage')
    expect(scores.slice(1).map((line) => line.split(',')[1])).toEqual(['strong', 'weak'])
    const shortlist = await readFile(`${out}/shortlist.csv`, 'utf8')
    expect(shortlist.indexOf(',strong,')).toBeGreaterThan(0)
    expect(shortlist.indexOf(',strong,')).toBeLessThan(shortlist.indexOf(',weak,'))
  })

  test('--strict exits with 1 where a row was rejected, and only there', async () => {
    const [good, bad] = [await file('good.jsonl', jsonl[0] ?? ''), await file('bad.jsonl', jsonl[2] ?? '')]
    expect((await screen(good, path('strict-good'), '--strict')).code).toBe(0)
    expect((await screen(bad, path('strict-bad'), '--strict')).code).toBe(1)
    expect((await screen(bad, path('lax-bad'))).code).toBe(0)
  })

  test('JSON, JSONL and standard input give the same scores; two runs the same bytes', async () => {
    const rows = [strong, weak]
    const list = await file('pool.json', JSON.stringify(rows, undefined, 2))
    const each = await file('same.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'))
    await screen(list, path('from-json'))
    await screen(each, path('from-jsonl'))
    await screen(each, path('again'))
    await rolefit(['screen', posting, '-', '--as-of', AS_OF, '--out', path('piped')], await readFile(each, 'utf8'))
    const scores = (out: string) => readFile(path(`${out}/scores.csv`), 'utf8')
    expect(await scores('from-json')).toBe(await scores('from-jsonl'))
    expect(await scores('piped')).toBe(await scores('from-jsonl'))
    for (const name of await readdir(path('again'))) {
      expect(await readFile(path(`again/${name}`))).toEqual(await readFile(path(`from-jsonl/${name}`)))
    }
  })

  test('CSV with plain names, in GB18030 where that is named', async () => {
    // 编号,姓名,学历,工作年限 / g1,甲,本科,6年
    const gbk = Buffer.from('b1e0bac52cd0d5c3fb2cd1a7c0fa2cb9a4d7f7c4eacfde0a67312cbcd72cb1bebfc62c36c4ea0a', 'hex')
    const pool = await file('gbk.csv', gbk)
    const utf8Posting = await rolefit(['parse', posting, '--json'])
    const roles = await file(
      'gbk-roles.json',
      utf8Posting.out.replaceAll(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
    const refused = await rolefit(['screen', roles, pool, '--as-of', AS_OF, '--out', path('gbk-refused')])
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('gb18030')
    const read = await rolefit([
      'screen',
      roles,
      pool,
      '--as-of',
      AS_OF,
      '--out',
      path('gbk'),
      '--encoding',
      'gb18030',
      '--with-names',
      '--json',
    ])
    expect(JSON.parse(read.out).counts).toEqual({ entries: 1, scored: 1, rejected: 0 })
    expect(await readFile(path('gbk/shortlist.csv'), 'utf8')).toContain(',g1,甲,')
  })

  test('what a spreadsheet would run as a formula is disarmed', async () => {
    const evil = { ...strong, id: '=1+1', basics: { name: '=HYPERLINK("http://x","a, b")' } }
    const out = path('evil')
    await screen(await file('evil.jsonl', JSON.stringify(evil)), out, '--with-names')
    const shortlist = await readFile(`${out}/shortlist.csv`, 'utf8')
    expect(shortlist).toContain(`,'=1+1,"'=HYPERLINK(""http://x"",""a, b"")",`)
  })

  test('into a folder that is there: its other files stay, ours are replaced', async () => {
    const out = path('kept')
    const pool = await file('kept.jsonl', jsonl[0] ?? '')
    await screen(pool, out)
    await file('kept/notes.txt', 'mine')
    await screen(await file('kept-2.jsonl', jsonl[1] ?? ''), out)
    expect((await readdir(out)).sort()).toEqual([
      'notes.txt',
      'rejected.jsonl',
      'run.json',
      'scores.csv',
      'shortlist.csv',
    ])
    expect(await readFile(`${out}/scores.csv`, 'utf8')).toContain(',weak,')
    expect(await readFile(`${out}/scores.csv`, 'utf8')).not.toContain(',strong,')
  })
})

describe('into the folder of an earlier run', () => {
  const roles = 'fixtures/roles/form.json'
  const screen = async (...more: string[]) =>
    rolefit(['screen', roles, 'fixtures/pool.csv', '--as-of', AS_OF, '--out', path('again'), ...more])
  const FOUR = ['rejected.jsonl', 'run.json', 'scores.csv', 'shortlist.csv']

  test('what it wrote and this run does not write goes, unless it was changed since or is read', async () => {
    const beside = ['--html', path('again/r.html'), '--to-csv', path('again/t.csv')]
    await screen(...beside)
    await file('again/notes.txt', 'mine')
    await file('again/r.html', 'mine now')
    await screen()
    expect((await readdir(path('again'))).sort()).toEqual(['notes.txt', 'r.html', ...FOUR])
    await screen(...beside)
    const posting = path('again/r.html')
    await rolefit(['screen', posting, 'fixtures/pool.csv', '--as-of', AS_OF, '--out', path('again')])
    expect((await readdir(path('again'))).sort()).toEqual(['notes.txt', 'r.html', ...FOUR])
  })

  test('what it wrote elsewhere stays, and a file of the same name too', async () => {
    const out = path('apart')
    const args = ['screen', roles, 'fixtures/pool.csv', '--as-of', AS_OF, '--out', out]
    await rolefit([...args, '--html', path('report.html')])
    await file('apart/report.html', 'mine')
    await rolefit(args)
    expect([(await readdir(out)).sort(), await readFile(path('report.html'), 'utf8')]).toEqual([
      [FOUR[0], 'report.html', ...FOUR.slice(1)].sort(),
      expect.stringContaining('<!doctype html>'),
    ])
  })
})

describe('the command itself', () => {
  test.each(
    [['--help'], ['parse', '--help'], ['match', '--help'], ['screen', '--help'], ['evaluate', '--help']].map((args) => [
      args,
    ]),
  )('%j helps, with examples', async (args) => {
    const { code, out, err } = await rolefit(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Usage: rolefit')
    expect(out).toMatch(/Examples:\n {2}(?:zcat .*\| )?rolefit /)
  })

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    expect((await rolefit(['--version'])).out.trim()).toBe(version)
  })

  test.each<[string, string[], RegExp]>([
    ['an unknown option', ['parse', posting, '--jsn'], /Did you mean --json\?/],
    ['an unknown command', ['parce', posting], /Did you mean parse\?/],
    ['no command', [], /Usage/],
    ['no file', ['parse'], /missing required argument/],
    ['no day', ['match', posting, posting], /--as-of/],
    ['a day that is none', ['match', posting, posting, '--as-of', '2026-02-30'], /--as-of: found "2026-02-30"/],
    ['a language that is none', ['parse', posting, '--lang', 'fr'], /Allowed choices are zh-Hant/],
    ['a file that is not there', ['parse', path('nowhere.txt')], /found no such file/],
    ['a folder', ['parse', path('.')], /found a folder/],
    [
      'a path that is empty',
      ['screen', posting, posting, '--as-of', AS_OF, '--out', path('x'), '--to-csv', ''],
      /--to-csv: found/,
    ],
    [
      'a list of no length',
      ['screen', posting, posting, '--as-of', AS_OF, '--out', path('x'), '--top', '0'],
      /--top: found 0/,
    ],
    ['standard input twice', ['match', '-', '-', '--as-of', AS_OF], /standard input twice/],
  ])('%s is misuse: exit 2, a line that says so, no stack', async (_, args, says) => {
    const { code, out, err } = await rolefit(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(says)
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('a reader that closes the pipe is no error', async () => {
    const child = spawn('sh', [
      '-c',
      `"${process.execPath}" "${MAIN}" parse fixtures/postings/${readdirSync('fixtures/postings')[1]} --json | head -c 1`,
    ])
    const err: string[] = []
    child.stderr.on('data', (chunk) => err.push(String(chunk)))
    await new Promise((done) => child.on('close', done))
    expect(err.join('')).toBe('')
  })
})
