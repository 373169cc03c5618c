import type { Facts } from '../../src/model/facts'
import type { CompiledRole } from '../../src/score'
import {
  columnsOf,
  createOutcomes,
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

/** What the view says of everybody: by role and candidate, a line a requirement or member of its alternatives. */
export async function toldOutcomes(
  database: Database,
  roles: readonly CompiledRole[],
): Promise<ReadonlyMap<string, string>> {
  await database.run(createOutcomes(roles, PATH, writerOf(DIALECTS[database.dialect])))
  const rows = await database.read('SELECT * FROM "candidates_outcomes" ORDER BY "requirement_id", "member"')
  const lines = new Map<string, string[]>()
  for (const row of rows) {
    const key = `${row['role_id']} ${row['candidate_id']}`
    const line = OUTCOME.map((column) => row[column] ?? 'none').join(' ')
    lines.set(key, [...(lines.get(key) ?? []), line])
  }
  return new Map([...lines].map(([key, of]) => [key, of.join('\n')]))
}

const OUTCOME = ['requirement_id', 'member', 'kind', 'modality', 'status', 'score', 'low', 'high', 'weight', 'passes']
