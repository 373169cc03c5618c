import { describe, expect, test } from 'vitest'
import type { RolefitError } from '../../errors'
import { Columns } from './columns/map'
import { readCsv } from './csv'
import { FlatEntries } from './flat'
import type { PoolItem } from './item'

const take = (value: unknown, map?: object): PoolItem =>
  new FlatEntries(new Columns(map)).take({ kind: 'row', line: 1, value })
const read = (value: unknown, map?: object): unknown => {
  const item = take(value, map)
  return 'value' in item ? item.value : item
}

describe('entries of JSON that are rows of a table', () => {
  test('a name in two keys', () => {
    const entry = { id: 7, first_name: 'Ada', last_name: 'Lovelace' }
    expect(read(entry)).toMatchObject({ id: '7', basics: { name: 'Ada Lovelace' } })
  })

  test('a section that says nothing gives way to a cell of it', () => {
    expect(read({ id: 'a', work: null, 公司: '甲' })).toEqual({ id: 'a', work: [{ name: '甲' }] })
  })

  const person = {
    id: '7',
    basics: { name: '甲', age: 34 },
    education: [{ level: '本科' }],
    work: [{ name: '乙公司', position: '经理', startDate: '2019.03', endDate: '今' }],
    skills: [{ name: 'Excel' }, { name: 'PPT' }],
  }
  test.each<[string, object]>([
    [
      'plain keys',
      {
        id: 7,
        姓名: '甲',
        年龄: 34,
        学历: '本科',
        公司: '乙公司',
        职位: '经理',
        任职时间: '2019.03至今',
        技能: 'Excel、PPT',
      },
    ],
    [
      'keys in English',
      {
        id: 7,
        name: '甲',
        age: '34',
        education: '本科',
        company: '乙公司',
        title: '经理',
        dates: '2019.03至今',
        skills: ['Excel', 'PPT'],
      },
    ],
    [
      'objects and lists',
      {
        ...{ id: 7, 基本信息: { 姓名: '甲', 年龄: 34 }, 教育背景: { 学历: '本科' }, 技能: ['Excel', 'PPT'] },
        工作经历: [{ 公司: '乙公司', 职务: '经理', 时间: '2019.03-至今' }],
      },
    ],
    [
      'numbered keys',
      {
        候选人编号: '7',
        姓名: '甲',
        年龄: '34岁',
        最高学历: '本科',
        工作经历1_公司: '乙公司',
        工作经历1_职位: '经理',
        工作经历1_时间: '2019.03至今',
        技能: 'Excel,PPT',
      },
    ],
  ])('%s', (_, entry) => {
    expect(read(entry)).toEqual(person)
  })

  test('the lists that applicant systems push', () => {
    const entry = {
      ...{ id: 12, applications: [{ id: 3 }], tags: ['x'] },
      employments: [{ company_name: 'A', title: 'Manager', start_date: '2019-03-01', end_date: null }],
      educations: [{ school_name: 'B', degree: 'Bachelor', discipline: 'Law', end_date: '2014-06-30T00:00:00.000Z' }],
      positions: [{ org: 'C', title: 'Clerk', start: { year: 2014, month: 7 }, end: { year: 2019 } }],
    }
    expect(read(entry)).toEqual({
      id: '12',
      work: [{ name: 'A', position: 'Manager', startDate: '2019-03-01', endDate: '2019' }],
      education: [{ institution: 'B', level: 'Bachelor', area: 'Law', endDate: '2014-06-30T00:00:00.000Z' }],
    })
  })

  test.each<[string, unknown]>([
    ['JSON Resume', { id: 'a', basics: { name: '甲' }, work: [{ position: 'x' }], education: [], languages: [{}] }],
    ['its extension', { id: 'a', basics: {}, vendor: { name: 'x', 学历: '本科' } }],
    ['a text where a list is due', { id: 'a', work: 'x' }],
    ['jobs that are text', { id: 'a', work: ['KA'] }],
    ['no object', 7],
    ['nothing', null],
  ])('%s is handed on as it is', (_, value) => {
    expect(read(value)).toBe(value)
  })

  test('a value that is none of its column is rejected, with the place', () => {
    expect(take({ id: 'a', 年龄: '三十多' })).toMatchObject({
      ...{ kind: 'rejected', line: 1, id: 'a', path: 'basics.age' },
      reason: 'found a text of 3 characters, expected a whole number',
    })
  })

  test('a key that nobody knows is kept, and told once', () => {
    const entries = new FlatEntries(new Columns())
    for (const line of [1, 2]) {
      expect(entries.take({ kind: 'row', line, value: { id: 'a', 姓名: '甲', 血型: 'O' } })).toMatchObject({
        value: { id: 'a', basics: { name: '甲' }, 血型: 'O' },
      })
    }
    entries.take({ kind: 'row', line: 3, value: { 资料: { 星座: '狮子' } } })
    expect([...entries.remarks()].map(({ line, text }) => [line, text])).toEqual([
      [1, 'the key "血型" (in 2 entries) is not known and is not read'],
      [3, 'the key "资料.星座" (in one entry) is not known and is not read'],
    ])
  })
})

describe('a map', () => {
  const map = {
    应聘者: 'basics.name',
    段位: null,
    ' 外文 ': '英语水平',
    'Profile.Level': 'education[0].level',
    学历: 'work[1].period',
  }
  test('names places, known columns, and what is to be passed over; it goes before the known names', () => {
    expect(
      read({ id: 'a', 应聘者: '甲', 段位: '王者', 外文: '流利', profile: { level: '硕士' }, 学历: '2019-2020' }, map),
    ).toEqual({
      id: 'a',
      basics: { name: '甲' },
      languages: [{ language: '英语', fluency: '流利' }],
      education: [{ level: '硕士' }],
      work: [{ startDate: '2019', endDate: '2020' }],
    })
  })

  test('holds for the header of a table, too, and tells which of its entries no column was called by', async () => {
    const columns = new Columns(map)
    const items: PoolItem[] = []
    for await (const item of readCsv(['应聘者,段位,外文\n甲,王者,流利\n'], 'pool', columns)) items.push(item)
    expect(items).toEqual([
      { kind: 'row', line: 2, value: { basics: { name: '甲' }, languages: [{ language: '英语', fluency: '流利' }] } },
    ])
    expect(columns.unused()).toEqual(['Profile.Level', '学历'])
  })

  test.each<[unknown, string, string]>([
    [[], 'map.json', 'an object of columns'],
    ['x', 'map.json', 'an object of columns'],
    [{ 甲: 5 }, 'map.json: "甲"', 'a place of a candidate'],
    [{ 甲: 'nowhere' }, 'map.json: "甲"', 'a place of a candidate'],
    [{ 甲: 'volunteer[0].position' }, 'map.json: "甲"', 'a place of a candidate'],
    [{ 甲: 'work[0].tittle' }, 'map.json: "甲"', 'work[0].position'],
    [{ 甲: 'work.position' }, 'map.json: "甲"', 'work[0].position'],
    [{ 甲: 'basics.email' }, 'map.json: "甲"', 'basics.birthDate'],
    [{ A: 'id', ' a': 'id' }, 'map.json: " a"', '"A" means the same'],
  ])('%j is refused, with the entry and what would be right', (value, path, expected) => {
    expect.assertions(2)
    try {
      new Columns(value, 'map.json')
    } catch (error) {
      const { path: at, detail } = error as RolefitError
      expect(at).toBe(path)
      expect(detail.expected).toContain(expected)
    }
  })
})
