import { serve } from '@hono/node-server'
import sqlite from 'node-sqlite3-wasm'
import { createApp } from './app'
import { openStore } from './store'

/** The day in the time zone of this machine. */
const today = () => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

const store = openStore(new sqlite.Database(process.env['DATABASE'] ?? 'roles.sqlite'))
const app = createApp({ store, today })
serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) }, ({ port }) => {
  process.stdout.write(`http://localhost:${port}\n`)
})
