import type { Context, HonoRequest } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Candidate, RoleDocument } from 'rolefit'
import { checkRoles, createMatcher, parseRoles, RolefitError } from 'rolefit'
import type { Locale } from 'rolefit/report'
import { LOCALES } from 'rolefit/report'
import { answerOf } from './answer'
import type { RoleStore } from './store'

export interface AppOptions {
  readonly store: RoleStore
  /** The day that ages and durations are told by, `YYYY-MM-DD`. Nothing behind this door has a clock. */
  readonly today: () => string
}

/** Bytes of a body: the longest postings have some ten thousand. */
const MAX_BODY = 1_000_000
const TOO_LARGE = new RolefitError('too-large', 'body', {
  found: 'a longer one',
  expected: `at most ${MAX_BODY} bytes`,
})

export function createApp({ store, today }: AppOptions): Hono {
  const app = new Hono()
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.json(told(TOO_LARGE), 413) }))
  app.onError(refuse)
  app.notFound((c) => c.json(told(notFound(c.req.path)), 404))

  app.post('/roles', async ({ req, json }) => {
    const document = await readRoles(req)
    return json({ id: store.put(document), document }, 201)
  })

  app.get('/roles/:id', (c) => {
    const document = store.get(c.req.param('id'))
    return document ? c.json(document) : c.notFound()
  })

  app.post('/roles/:id/applications', async (c) => {
    const document = store.get(c.req.param('id'))
    if (!document) return c.notFound()
    const locale = readLocale(c.req.query('lang'))
    const matcher = createMatcher(document.roles, { asOf: today() })
    const matches = matcher.match((await readJson(c.req)) as Candidate) // which is where it is checked
    return c.json({ matches: matches.map((match) => answerOf(match, document, locale)) })
  })
  return app
}

const notFound = (path: string) =>
  new RolefitError('unknown-id', path, { found: 'nothing', expected: 'a role that is stored, or another path' })

/** A posting in words, or roles that somebody else has read or written. */
async function readRoles(req: HonoRequest): Promise<RoleDocument> {
  const isJson = req.header('content-type')?.startsWith('application/json')
  const document = isJson ? checkRoles(await readJson(req)) : parseRoles(await req.text())
  if (document.roles.some(({ requirements }) => requirements.length > 0)) return document
  throw new RolefitError('invalid-role', 'body', { found: 'no requirement', expected: 'the text of a posting' })
}

async function readJson(req: HonoRequest): Promise<unknown> {
  try {
    return await req.json()
  } catch {
    throw new RolefitError('unreadable-input', 'body', { found: 'what is no JSON', expected: 'JSON' })
  }
}

function readLocale(lang = 'en'): Locale {
  const locale = LOCALES.find((known) => known === lang)
  if (locale) return locale
  throw new RolefitError('invalid-option', 'lang', { found: JSON.stringify(lang), expected: LOCALES.join(', ') })
}

/** Whatever rolefit refuses is the caller's to mend, and its error says where and how. */
function refuse(error: Error, c: Context): Response {
  if (!(error instanceof RolefitError)) throw error
  return c.json(told(error), 400)
}

const told = ({ code, path, detail, message }: RolefitError) => ({ error: { code, path, ...detail, message } })
