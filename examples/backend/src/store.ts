import type { RoleDocument } from 'rolefit'
import { checkRoles, hash } from 'rolefit'

/** What is asked of a database: node-sqlite3-wasm has it as it stands. */
export interface Database {
  run(sql: string, values?: string[]): unknown
  /** The first row, where there is one. */
  get(sql: string, values?: string[]): unknown
}

/** Roles as they were read, by id. */
export interface RoleStore {
  /** The id that it is found by: the hash of the document, so that a posting sent twice is kept once. */
  put(document: RoleDocument): string
  /** Undefined where nothing has the id. */
  get(id: string): RoleDocument | undefined
}

const TABLE = 'CREATE TABLE IF NOT EXISTS role_documents (id TEXT PRIMARY KEY, document TEXT NOT NULL)'
const INSERT = 'INSERT INTO role_documents (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING'
const SELECT = 'SELECT document FROM role_documents WHERE id = ?'

export function openStore(database: Database): RoleStore {
  database.run(TABLE)
  return {
    put(document) {
      const id = hash(document)
      database.run(INSERT, [id, JSON.stringify(document)])
      return id
    },
    get(id) {
      const row = database.get(SELECT, [id]) as { document: string } | null | undefined
      // Checked on its way out as well: it may have been stored by another version of rolefit.
      return row ? checkRoles(JSON.parse(row.document)) : undefined
    },
  }
}
