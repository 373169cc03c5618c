import type { Facts } from '../../src/model/facts'
import type { CompiledRole } from '../../src/score'
import {
  columnsOf,
  createTable,
  csvLine,
  DIALECTS,
  distinctFeatures,
  rowOf,
  selectScores,
  writerOf,
} from '../../src/sql'
import type { Database } from './database'

const PATH = ['candidates']

/** A pool as a file of the columns that roles read. */
export function csvOf(roles: readonly CompiledRole[], pool: readonly Facts[]): string {
  const features = distinctFeatures(roles)
  const names = columnsOf(features, writerOf(DIALECTS.duckdb)).map(({ name }) => name)
  return [names, ...pool.map((facts) => rowOf(facts, features))].map((row) => `${csvLine(row)}\n`).join('')
}

/** Makes the table anew. */
export async function fill(database: Database, roles: readonly CompiledRole[], csv: string): Promise<void> {
  const writer = writerOf(DIALECTS[database.dialect])
  await database.run('DROP TABLE IF EXISTS "candidates" CASCADE')
  await database.run(createTable(columnsOf(distinctFeatures(roles), writer), PATH, writer))
  await database.copy('candidates', csv)
}

/** Every role over the table, best first, as `told` has it; the database puts the lines together, which is quicker than to read them. */
export async function toldScores(database: Database, roles: readonly CompiledRole[]): Promise<readonly string[]> {
  const scores = selectScores(roles, PATH, writerOf(DIALECTS[database.dialect]), undefined)
  const columns = ['candidate_id', `COALESCE(CAST("score" AS VARCHAR), '')`, 'low', 'high', 'eligible', 'coverage']
  const rows = await database.read(
    `SELECT "role_id", STRING_AGG(CONCAT_WS(' ', ${columns.join(', ')}), '\n' ORDER BY "rank") AS "told"
     FROM (${scores}) AS "scores" GROUP BY "role_id"`,
  )
  const byRole = new Map(rows.map((row) => [row['role_id'], row['told'] as string]))
  return roles.map(({ role }) => byRole.get(role.id) ?? '')
}
