import { describe, expect, test } from 'vitest'
import { judgementsIn } from './read'

const read = (name: string, text: string) => judgementsIn(text, name)

describe('judgements of a file', () => {
  test('JSONL, with judge, day and groups', async () => {
    const row = { role: 'r1', candidate: 'c1', grade: 3, judge: 'li', on: '2026-11-20', groups: { gender: 'female' } }
    expect((await read('a.jsonl', `${JSON.stringify(row)}\n`)).judgements).toEqual([{ ...row, line: 1 }])
  })

  test('CSV by names in either language, groups in columns of their own', async () => {
    const text = '职位,候选人编号,结果,评委,性别,groups.age\nr1,c1,录用,王,女,40+\nr1,c2,rejected,,,\n'
    expect((await read('a.csv', text)).judgements).toEqual([
      { role: 'r1', candidate: 'c1', grade: 3, judge: '王', groups: { gender: '女', age: '40+' }, line: 2 },
      { role: 'r1', candidate: 'c2', grade: 0, line: 3 },
    ])
  })

  test.each([
    ['role;candidate;grade\r\nr1;c1;1\r\n', 'x.csv'],
    ['role\tcandidate\tgrade\nr1\tc1\t1\n', 'x.txt'],
    ['{"role":"r1","candidate":"c1","grade":"1"}', 'x.txt'],
  ])('%j is read as what it shows', async (text, name) => {
    expect((await read(name, text)).judgements).toMatchObject([{ role: 'r1', candidate: 'c1', grade: 1 }])
  })

  test('TREC qrels, by their ending or their look', async () => {
    const expected = [{ role: 'r1', candidate: 'c1', grade: 2, line: 1 }]
    expect((await read('a.qrels', 'r1 0 c1 2\n')).judgements).toEqual(expected)
    expect((await read('a.txt', 'r1 0 c1 2\n')).judgements).toEqual(expected)
  })
})

describe('a row that is none is told with its line and its place, and the others are read', () => {
  test.each<[name: string, text: string, line: number, path: string, says: string]>([
    ['a.jsonl', '{"role":"r1","candidate":"c1","grade":4}\n', 1, 'grade', 'found 4, expected a grade from 0 to 3'],
    ['a.jsonl', '{"role":"r1","grade":1}\n', 1, 'candidate', 'found nothing, expected the id of a candidate'],
    ['a.jsonl', '{"candidate":"c1","grade":1}\n', 1, 'role', 'found nothing, expected the id of a role'],
    ['a.jsonl', '{"role":"r1","candidate":"c1","grade":1.5}\n', 1, 'grade', 'found 1.5'],
    ['a.jsonl', '[1]\n', 1, 'line', 'expected an object'],
    ['a.jsonl', '{"role":\n', 1, 'column 9', 'found the end of the text'],
    ['a.csv', 'role,candidate,grade,on\nr1,c1,1,2026-13-01\n', 2, 'on', 'expected a day'],
    ['a.csv', 'role,candidate,grade\nr1,c1\n', 2, 'line', 'found 2 cells, expected 3 as in the header'],
    ['a.csv', 'role,candidate,grade\nr1,c1,maybe\n', 2, 'grade', 'hired, interviewed, rejected'],
    ['a.qrels', 'r1 0 c1\n', 1, 'line', 'found 3 columns'],
  ])('%s %j', async (name, text, line, path, says) => {
    const good = { 'a.jsonl': '{"role":"r1","candidate":"c9","grade":0}', 'a.csv': 'r1,c9,0', 'a.qrels': 'r1 0 c9 0' }
    const more = name === 'a.csv' && text.includes(',on') ? `${good['a.csv']},` : good[name as keyof typeof good]
    const { judgements, rejected } = await read(name, `${text}${more}\n`)
    expect(judgements).toMatchObject([{ role: 'r1', candidate: 'c9', grade: 0 }])
    expect(rejected).toMatchObject([{ line, path, reason: expect.stringContaining(says) }])
  })

  test('a table without the names of columns is no file of judgements', async () => {
    await expect(read('b.csv', 'a,b,c\n1,2,3\n')).rejects.toThrow(
      'expected a header that names role, candidate and grade',
    )
  })
})
