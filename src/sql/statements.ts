import type { CompiledRole } from '../score'
import { pathOf, quotedPath } from './names'
import { outcomesOf } from './outcomes'
import { scoresOf } from './scores'
import type { Writer } from './statement'

/** One query for all roles, each of which scans the columns that it reads and no others. */
export function selectScores(
  roles: readonly CompiledRole[],
  path: readonly string[],
  writer: Writer,
  top: number | undefined,
): string {
  return unionOf(
    roles.map((role) => scoresOf(role, quotedPath(writer, path), writer, top)),
    writer,
  )
}

/** A view beside the table. */
export function createOutcomes(roles: readonly CompiledRole[], path: readonly string[], writer: Writer): string {
  const view = pathOf([...path.slice(0, -1), `${path.at(-1)}_outcomes`], writer)
  const queries = roles.map((role) => outcomesOf(role, quotedPath(writer, path), writer))
  return `CREATE OR REPLACE VIEW ${quotedPath(writer, view)} AS\n${unionOf(queries, writer)}`
}

function unionOf(queries: readonly string[], { name }: Writer): string {
  if (queries.length === 1) return queries[0] as string
  return queries.map((query, i) => `SELECT * FROM (\n${query}\n) AS ${name(`q${i}`)}`).join('\nUNION ALL\n')
}
