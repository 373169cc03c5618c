import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { drawPool, poolText } from '../bench/pool'
import { writePage } from '../src/node/page-file'
import { AS_OF, rolefit, scratch } from './command'

const { file, path } = await scratch()
const posting = await file('posting.txt', '重点客户经理\n任职要求：\n1. 本科以上学历；\n2. 5年以上工作经验；\n')
const pool = await file('pool.jsonl', [...poolText('jsonl', drawPool('jsonl', 60, 20))].join(''))
const screen = (out: string, html: string, ...more: string[]) =>
  rolefit(['screen', posting, pool, '--as-of', AS_OF, '--out', path(out), '--html', path(html), ...more])
const leftovers = () => readdirSync(path('.')).filter((name) => name.endsWith('.tmp'))
const read = (name: string) => readFile(path(name), 'utf8')

describe('screen --html', () => {
  test('writes the report into the folder of the run, and its hash into run.json', async () => {
    const { code, out } = await screen('inside', 'inside/report.html')
    expect(code).toBe(0)
    expect(out).toContain(path('inside/report.html'))
    const report = await read('inside/report.html')
    expect(report).toContain('<mark class="c1 required">本科以上')
    const { outputs } = JSON.parse(await read('inside/run.json'))
    expect(outputs['report.html']).toBe(createHash('sha256').update(report).digest('hex'))
  })

  test('writes it elsewhere, the same to the last byte, in the language that is asked for', async () => {
    const runs = [
      screen('one', 'elsewhere/deep/report.html', '--lang', 'en'),
      screen('two', 'two.html', '--lang', 'en'),
    ]
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0])
    const report = await read('two.html')
    expect(report).toContain('<html lang="en">')
    expect(await read('elsewhere/deep/report.html')).toBe(report)
  })

  test('writes nothing at all where the report has no place', async () => {
    const { code, err } = await screen('never', 'posting.txt/report.html')
    expect([code, err]).toEqual([2, expect.stringContaining('a file where a folder should be')])
    expect(existsSync(path('never'))).toBe(false)
    expect(leftovers()).toEqual([])
  })
})

test('a folder in the place of a page is told as one', async () => {
  await mkdir(path('a-folder'))
  await expect(writePage(path('a-folder'), ['x'])).rejects.toMatchObject({
    path: path('a-folder'),
    detail: { found: 'a folder where a file should be', expected: 'the name of a file' },
  })
})

describe('match --html', () => {
  test('shows one person against every role, with everything that the reasons say', async () => {
    const profile = { id: 'anna', basics: { name: '安娜', age: 41 }, education: [{ level: '本科' }] }
    const candidate = await file('anna.json', JSON.stringify(profile))
    const roles = await file('ages.txt', '店长\n任职要求：\n1. 本科以上学历；\n2. 35岁以下；\n')
    const args = ['match', roles, candidate, '--as-of', AS_OF, '--lang', 'zh-Hant']
    const plain = await rolefit(args)
    expect(await rolefit([...args, '--html', path('anna.html')])).toEqual(plain)
    const report = await read('anna.html')
    expect(report).toContain('<bdi>anna</bdi>')
    expect(report).toContain('年齡：41歲')
    expect(report).not.toContain('安娜')
  })
})

describe('a page that breaks off', () => {
  function* broken() {
    yield '<!doctype html>'
    throw new RangeError('no more')
  }

  test('is not there, and what stood in its place stays', async () => {
    await file('standing.html', 'old')
    await expect(writePage(path('standing.html'), broken())).rejects.toThrow(RangeError)
    await expect(writePage(path('new/page.html'), broken())).rejects.toThrow(RangeError)
    expect([await read('standing.html'), existsSync(path('new'))]).toEqual(['old', false])
    expect(leftovers()).toEqual([])
  })
})
