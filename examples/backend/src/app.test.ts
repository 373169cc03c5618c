import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app'
import { openStore } from './store'

const POSTING = '采购经理\n任职要求：\n1、本科以上学历；\n2、5年以上采购经验；'
const APPLICANT = {
  id: 'a-17',
  education: [{ level: 'bachelor' }],
  work: [{ position: '采购经理', startDate: '2022-11' }],
}

let database: InstanceType<typeof sqlite.Database>
let app: ReturnType<typeof createApp>
let role: string

const openApp = (today: string) => createApp({ store: openStore(database), today: () => today })

const post = (path: string, body: unknown, to = app) =>
  typeof body === 'string'
    ? to.request(path, { method: 'POST', body })
    : to.request(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      })

/** What is answered, of any shape: a test says what it expects of it. */
const jsonOf = async (response: Response | Promise<Response>) => JSON.parse(await (await response).text())

beforeAll(async () => {
  database = new sqlite.Database(':memory:')
  app = openApp('2026-11-23')
  role = (await jsonOf(post('/roles', POSTING))).id
})

afterAll(() => database?.close())

describe('a role', () => {
  test('is read from the words of a posting, stored, and told again', async () => {
    const response = await post('/roles', POSTING)
    const { id, document } = await jsonOf(response)
    expect([response.status, id]).toEqual([201, role])
    expect(document.roles[0].requirements).toMatchObject([
      { id: 'r1', constraint: { kind: 'education', min: 'bachelor' } },
      { id: 'r2', constraint: { kind: 'experience', minMonths: 60 } },
    ])
    expect(await jsonOf(openApp('2027-01-01').request(`/roles/${id}`))).toEqual(document)
  })

  test('comes from elsewhere as well: stored once, whoever sends it', async () => {
    const { document } = await jsonOf(post('/roles', POSTING))
    expect((await jsonOf(post('/roles', document))).id).toBe(role)
    expect((await jsonOf(post('/roles', { title: '店长', years: '3' }))).document.roles[0].title).toBe('店长')
  })

  test('may hold any character', async () => {
    const { id, document } = await jsonOf(post('/roles', `${POSTING}\n3、会\u0000打字`))
    expect(await jsonOf(app.request(`/roles/${id}`))).toEqual(document)
  })
})

describe('an application', () => {
  const apply = (query = '', to = app) => jsonOf(post(`/roles/${role}/applications${query}`, APPLICANT, to))

  test('is scored, with eligibility and each reason', async () => {
    const { matches } = await apply()
    expect(matches).toMatchObject([
      { title: '采购经理', eligible: 'yes', coverage: 1000, meta: { asOf: '2026-11-23' } },
    ])
    expect(matches[0].score).toBeGreaterThan(0)
    expect(matches[0].reasons).toMatchObject([
      { requirement: 'r1', asks: expect.stringContaining('bachelor'), status: 'met', evidence: ['education[0].level'] },
      { requirement: 'r2', asks: expect.stringContaining('5 years'), status: 'near' },
    ])
  })

  test('is answered in the language that was asked for', async () => {
    const sentence = async (query: string) => (await apply(query)).matches[0].reasons[0].sentence
    expect(await Promise.all(['', '?lang=zh-Hans', '?lang=zh-Hant'].map(sentence))).toEqual([
      expect.stringContaining('education'),
      expect.stringContaining('学历'),
      expect.stringContaining('學歷'),
    ])
  })

  test('is measured by the day at the door, and by no other clock', async () => {
    const later = await apply('', openApp('2027-11-23'))
    expect(later.matches[0].reasons[1].status).toBe('met')
    expect(await apply()).toEqual(await apply())
  })
})

describe('what is wrong', () => {
  const refused = async (path: string, body: unknown) => {
    const response = await post(path, body)
    return [response.status, (await jsonOf(response)).error]
  }
  const applications = () => `/roles/${role}/applications`

  test('in a profile is told by its path and in a sentence', async () => {
    const [status, error] = await refused(applications(), { ...APPLICANT, work: [{ startDate: '2022-19' }] })
    expect([status, error.code, error.path]).toEqual([400, 'invalid-candidate', 'work[0].startDate'])
    expect(error.message).toBe(`${error.path}: found ${error.found}, expected ${error.expected}`)
  })

  test.each([
    ['a body that is no JSON', () => applications(), '{', { code: 'unreadable-input', path: 'body' }],
    ['a language that nobody writes', () => `${applications()}?lang=fr`, APPLICANT, { code: 'invalid-option' }],
    ['a posting that asks for nothing', () => '/roles', '招聘', { code: 'invalid-role', path: 'body' }],
    ['a form with a fault', () => '/roles', { title: '店长', years: -3 }, { code: 'invalid-role', path: 'years' }],
  ])('%s is refused', async (_, path, body, error) => {
    expect(await refused(path(), body)).toMatchObject([400, error])
  })

  test.each([
    ['a role that nobody stored', '/roles/none'],
    ['a path that leads nowhere', '/rolls'],
  ])('%s is not found, and told like every other refusal', async (_, path) => {
    const answers = await Promise.all([app.request(path), post(`${path}/applications`, APPLICANT)])
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect((await jsonOf(answers[0])).error).toMatchObject({ code: 'unknown-id', path })
  })

  test('a body of megabytes is not read', async () => {
    expect((await post('/roles', 'x'.repeat(2_000_000))).status).toBe(413)
  })
})
