import { describe, expect, test } from 'vitest'
import { RolefitError } from '../../errors'
import { yearsIn } from './columns/values'
import { readCsv } from './csv'
import type { PoolItem, Reader } from './item'
import { readJson } from './json'
import { readJsonl } from './jsonl'
import { lines } from './lines'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** The same text in one piece and unit by unit: no reader may depend on where a file is cut. */
async function read(reader: Reader, text: string): Promise<PoolItem[]> {
  const whole = await all(reader([text], 'pool'))
  expect(
    await all(
      reader(
        [...Array(text.length).keys()].map((at) => text.charAt(at)),
        'pool',
      ),
    ),
  ).toEqual(whole)
  return whole
}

async function errorOf(run: () => Promise<unknown>): Promise<RolefitError> {
  const error = await run().then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof RolefitError) return error
  throw error
}

const row = (line: number, value: unknown) => ({ kind: 'row', line, value })
const rejected = (line: number, path: string) => expect.objectContaining({ kind: 'rejected', line, path })

test('lines end with CR where the first one does', async () => {
  const ends = async (...pieces: string[]) => (await all(lines(pieces))).map(({ text }) => text)
  expect(await ends('a\r', 'b\r\rc\r', '\nd\ne\r')).toEqual(['a', 'b', '', 'c', 'd', 'e'])
  expect(await ends('a', 'b\r')).toEqual(['ab'])
})

test('lines end with LF or CRLF, and keep a CR of their own', async () => {
  expect((await all(lines(['a\r', '\nb\rc\n\n', 'd']))).map(({ line, text }) => [line, text])).toEqual([
    [1, 'a'],
    [2, 'b\rc'],
    [3, ''],
    [4, 'd'],
  ])
})

test.each<[string, Reader, string, string]>([
  ['JSONL', readJsonl, '', '{"id":"a"}\n'],
  ['JSON', readJson, '[{"id":"b"}', ',\n{"id":"a"}'],
  ['CSV', readCsv, 'id,name\n', 'a,甲\n'],
])('%s without end is read as it comes: little is taken beyond what is asked for', async (_, reader, head, entry) => {
  let taken = 0
  const endless = (function* () {
    for (yield head; ; taken += 1) yield entry
  })()
  const reading = reader(endless, 'pool')
  for (let items = 1; items <= 3000; items += 1) {
    expect((await reading.next()).value).toMatchObject({ kind: 'row' })
    if (items % 500 === 0) expect(taken - items).toBeLessThan(20)
  }
})

describe('JSONL', () => {
  test('a bad line is rejected with its column, and the run goes on', async () => {
    expect(await read(readJsonl, '{"id":"a"}\r\n\n{"id":"b"\n{"id":"c",}\n{"id":"d"}')).toEqual([
      row(1, { id: 'a' }),
      rejected(3, 'column 10'),
      rejected(4, 'column 11'),
      row(5, { id: 'd' }),
    ])
  })
})

describe('JSON', () => {
  const a = row(1, { id: 'a' })
  test.each<[string, string, unknown[]]>([
    ['a list', '[\n {"id": "],{"},\n\n {"y": [1, [2]]}\n]\n', [row(2, { id: '],{' }), row(4, { y: [1, [2]] })]],
    ['one by itself', '\n{"id":\n"a\\"]"}\n', [row(2, { id: 'a"]' })]],
    ['none', ' [ ] ', []],
    ['a bad member', '[{"id":"a"}, {id:"b"}, {"id":"a"}]', [a, rejected(1, 'column 15'), a]],
    ['a bad member of several lines', '[\n{"id":\n"b",}\n, 7]', [rejected(2, 'line 3, column 5'), row(4, 7)]],
    ['a comma too many', '[1,\n2,]', [row(1, 1), row(2, 2), rejected(2, 'column 3')]],
  ])('%s', async (_, text, items) => {
    expect(await read(readJson, text)).toEqual(items)
  })

  test.each([
    ['[{"id":"a"}', 'pool:1', 'the end of the file inside a list'],
    ['[{"id":"a"]\n', 'pool:2', 'the end of the file inside a list'],
    ['[1]\n[2]', 'pool:2', 'something after the end of the list'],
  ])('%j cannot be cut', async (text, path, found) => {
    const error = await errorOf(() => all(readJson([text], 'pool')))
    expect([error.code, error.path, error.detail.found]).toEqual(['unreadable-input', path, found])
  })
})

describe('CSV', () => {
  test('plain names in three languages, and the dotted names of JSON Resume', async () => {
    const text = [
      '编号,最高學歷,工作年限（年）,出生日期,English,work[0].position,work.1.position,技能,下属人数,邮箱',
      'c1,统招本科,3-5年,1990年5月,CET-6,KA经理,,Excel、PPT,８人,a@example.com',
      'c2,保密,应届,32994,-,无,店长,,,',
    ].join('\r\n')
    expect(await read(readCsv, text)).toEqual([
      row(2, {
        id: 'c1',
        education: [{ level: '统招本科' }],
        yearsOfExperience: 3,
        basics: { birthDate: '1990年5月' },
        languages: [{ language: '英语', fluency: 'CET-6' }],
        work: [{ position: 'KA经理', teamSize: 8 }],
        skills: [{ name: 'Excel' }, { name: 'PPT' }],
      }),
      row(3, { id: 'c2', yearsOfExperience: 0, basics: { birthDate: '1990-05-01' }, work: [{ position: '店长' }] }),
    ])
  })

  test.each<[string, string, string]>([
    ['姓,名', '欧阳,婉婷', '欧阳婉婷'],
    ['First Name,Last Name', 'Ada,Lovelace', 'Ada Lovelace'],
    ['last_name,given name', 'Lovelace,-', 'Lovelace'],
    ['First Name,Last Name,Full Name', 'Ada,King,Ada Lovelace', 'Ada Lovelace'],
  ])('a name in parts: %s', async (header, cells, name) => {
    const [item] = await read(readCsv, `id,${header}\na,${cells}\n`)
    expect(item).toMatchObject({ kind: 'row', value: { id: 'a', basics: { name } } })
  })

  test('languages of one cell', async () => {
    const cells = '英语 流利、日文N2；English: fluent|French (B2),CET-6|Spanish'
    expect(await read(readCsv, `id\t語文能力\na\t${cells}\n`)).toEqual([
      row(2, {
        id: 'a',
        languages: [
          { language: '英语', fluency: '流利' },
          { language: '日文', fluency: 'N2' },
          { language: 'English', fluency: 'fluent' },
          { language: 'French', fluency: 'B2' },
          { fluency: 'CET-6' },
          { language: 'Spanish' },
        ],
      }),
    ])
  })

  test('a column that nobody reads is told once, and a line above the header too', async () => {
    expect(await read(readCsv, '某公司候选人名单\nid;血型;name\na;O;甲\nb;A;乙\n')).toEqual([
      { kind: 'remark', line: 1, text: 'line 1 stands above the header and was passed over' },
      { kind: 'remark', line: 2, text: 'column 2, "血型", is not known and is not read' },
      row(3, { id: 'a', basics: { name: '甲' } }),
      row(4, { id: 'b', basics: { name: '乙' } }),
    ])
  })

  test.each<[string, string, unknown[]]>([
    ['cells too few or too many', 'a,甲\nb\nc,丙,x', [rejected(3, 'line'), rejected(4, 'line')]],
    ['a quoted cell of several lines', 'a,"甲\n乙"\nb,丙', [row(4, { id: 'b', basics: { name: '丙' } })]],
    ['a quote that is never closed', 'a,"甲\nb,乙\nc,丙', [rejected(2, 'line')]],
    ['a quote that the next row closes', 'a,"甲\nb,"乙"\nc,丙', [rejected(2, 'cell 2')]],
    ['a stray quote', 'a,5"\nb,乙', [rejected(2, 'cell 2')]],
  ])('%s: no row is lost', async (_, rows, expected) => {
    const items = await read(readCsv, `id,name\n${rows}\n`)
    for (const item of expected) expect(items).toContainEqual(item)
    const isRead = (id: string) =>
      items.some(({ kind, ...item }) => 'value' in item && (item.value as { id: string }).id === id)
    const isRejected = (line: number) => items.some((item) => item.kind === 'rejected' && item.line === line)
    const starts = rows.split('\n').map((text, index) => ({ id: text.charAt(0), line: index + 2 }))
    expect(starts.filter(({ id, line }) => 'abc'.includes(id) && !isRead(id) && !isRejected(line))).toEqual([])
  })

  test('two columns of one list add up; of one value, the first that says something counts', async () => {
    expect(await read(readCsv, 'id,英语水平,外语,职位,title\na,流利,日语 N2,-,店长\nb,-,-,经理,主管\n')).toEqual([
      {
        ...{ kind: 'remark', line: 1 },
        text: 'column 5, "title", is read only where column 4, which means the same, is empty',
      },
      row(2, {
        id: 'a',
        languages: [
          { language: '英语', fluency: '流利' },
          { language: '日语', fluency: 'N2' },
        ],
        work: [{ position: '店长' }],
      }),
      row(3, { id: 'b', work: [{ position: '经理' }] }),
    ])
  })

  test('numbered columns, and both ends of a job in one cell', async () => {
    const header = 'id,工作经历1_公司,工作经历1_起止时间,公司2,工作经历2_开始时间,工作经历2_结束时间,就读时间'
    const rows = 'a,甲,2019.03-至今,乙,2015-01,2019-02,2010.09-2014.06\nb,-,-,丙,-,-,2014-06\nc,甲,2019.03,-,-,-,-\n'
    expect(await read(readCsv, `${header}\n${rows}`)).toEqual([
      row(2, {
        id: 'a',
        work: [
          { name: '甲', startDate: '2019.03', endDate: '今' },
          { name: '乙', startDate: '2015-01', endDate: '2019-02' },
        ],
        education: [{ startDate: '2010.09', endDate: '2014.06' }],
      }),
      row(3, { id: 'b', work: [{ name: '丙' }], education: [{ endDate: '2014-06' }] }),
      rejected(4, 'work[0].period'),
    ])
  })

  test('a decade of birth is no date, and says nothing', async () => {
    expect(await read(readCsv, 'id,出生日期\na,90后\n')).toEqual([row(2, { id: 'a' })])
  })

  test('a cell that is none of its column is rejected, with the path and the id', async () => {
    const [a, b] = await read(readCsv, 'id,年龄,工作年限\na,三十多,5\nb,30,若干\n')
    expect(a).toMatchObject({
      ...{ kind: 'rejected', line: 2, id: 'a', path: 'basics.age' },
      reason: 'found a text of 3 characters, expected a whole number',
    })
    expect(b).toMatchObject({
      ...{ kind: 'rejected', line: 3, id: 'b', path: 'yearsOfExperience' },
      reason: 'found a text of 2 characters, expected years of work, like 5, 5年 or 应届',
    })
  })

  test('rows beyond one batch keep their lines', async () => {
    const rows = [...Array(700).keys()].map((n) => (n === 500 ? 'x,"' : `c${n},甲`))
    const items = await all(readCsv([`id,name\n${rows.join('\n')}\n`], 'pool'))
    expect(items).toHaveLength(700)
    expect(items.filter(({ kind }) => kind === 'rejected')).toEqual([rejected(502, 'line')])
    expect(items.at(-1)).toEqual(row(701, { id: 'c699', basics: { name: '甲' } }))
  })

  test('a table without a header is no pool', async () => {
    expect((await errorOf(() => all(readCsv(['a,b\n1,2\n'], 'pool')))).path).toBe('pool:1')
  })

  test.each<[string, number | undefined]>([
    ['5', 5],
    ['5年', 5],
    ['5年以上', 5],
    ['3-5年', 3],
    ['２．５ 年', 2.5],
    ['十二年', 12],
    ['兩年工作經驗', 2],
    ['8个月', 0.67],
    ['3+ years', 3],
    ['应届毕业生', 0],
    ['-1', 0],
    ['一十二十', undefined],
    ['5岁', undefined],
  ])('years of work: %s', (text, years) => {
    expect(yearsIn(text)).toEqual(years === undefined ? { expected: expect.anything() } : { value: years })
  })
})
