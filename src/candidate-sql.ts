/**
 * The same scores inside a database, as SQL. Pure; runs in a browser.
 *
 * @module rolefit/sql
 */

import { createNormaliser } from './candidate/normalise'
import { RolefitError, within } from './errors'
import { checkRoleList, findRole, readCandidate, readRules } from './incoming'
import type { MatcherOptions } from './matcher'
import type { Candidate } from './model/candidate'
import type { Role } from './model/role'
import { checkListLength, checkObject, checkOneOf } from './options'
import { DEFAULT_RULES } from './rules/default'
import type { CompiledRole } from './score'
import { compileRole } from './score'
import type { Cell, DialectName, TableColumn, TableFile, TableName } from './sql'
import {
  columnsOf,
  createOutcomes,
  createTable,
  csvLine,
  DIALECTS,
  distinctFeatures,
  insertInto,
  isStorable,
  loadFrom,
  pathOf,
  rowOf,
  scriptOf,
  selectScores,
  writerOf,
} from './sql'

export type { Cell, DialectName, TableColumn, TableFile, TableFormat, TableName } from './sql'

export const DIALECT_NAMES = /* @__PURE__ */ Object.keys(DIALECTS) as readonly DialectName[]

export interface SqlOptions extends MatcherOptions {
  readonly dialect: DialectName
  /** Where the candidates are: `candidates` where it is left out. */
  readonly table?: TableName
}

export interface ScoresOptions {
  /** The ids of those that are asked for; all where it is left out. */
  readonly roles?: readonly string[]
  /** So many of the best of each, 1–100,000; everybody where it is left out. */
  readonly top?: number
}

/** Roles under one rule set as statements for a database, and what candidates come to there. Nothing here speaks to one. */
export interface CompiledSql {
  /**
   * The columns of the table: `candidate_id`, `candidate_order` (what an id is sorted by where its bytes would not do, mostly null), and
   * the least and the most of each feature, null where it is unknown. Roles and rule sets that read the same feature share its columns,
   * so that a table made for many serves each of them, and a changed weight or gate asks for no new one.
   */
  readonly columns: readonly TableColumn[]
  /** `CREATE TABLE` with these columns. */
  readonly createTable: string
  /** `INSERT` of one row whose values are given apart, as `row` has them. */
  readonly insert: string
  /**
   * What a candidate comes to, in the order of the columns.
   *
   * @throws RolefitError `invalid-candidate` with the path of what is wrong.
   */
  row(candidate: Candidate): readonly Cell[]
  /**
   * The same as lines of CSV behind a line of names, each with its line feed, for `COPY … (FORMAT csv, HEADER)`.
   *
   * @throws RolefitError as `row` does, with the path (`candidates[3].basics.age`).
   */
  csv(candidates: Iterable<Candidate>): Generator<string>
  /**
   * A query for a line a role and candidate: `role_id`, `candidate_id`, `score` (0–10000, null where nothing is scored), `low` and `high`
   * (its interval), `eligible` (yes, unknown, no), `coverage` (per mille) and `rank` (from 1, in the order of all matches). The digits are
   * those of `match`. In no order: sort by what you like.
   *
   * @throws RolefitError `unknown-id` for a role that is not there; `invalid-option` for `top`, or where no role is asked for.
   */
  scores(options?: ScoresOptions): string
  /**
   * `CREATE OR REPLACE VIEW`, named as the table with `_outcomes` behind it: a line a candidate and requirement with `role_id`,
   * `requirement_id`, `kind`, `modality`, `status`, `score`, `low` and `high` (0–1000), `weight`, and `passes` (what its gate says; null
   * where it has none). What is in alternatives follows under the same id, weighs nothing, and has its place in `member` (`1`, `2.1`).
   *
   * @throws RolefitError `invalid-option` where the roles have no requirement.
   */
  outcomes(): string
  /**
   * All of it in one text for the command of the database (`duckdb`, `psql`): the table is made and filled from a file, the view of outcomes
   * is made, and `scores` of everybody is asked for. For Spark and Trino a remark stands where the table is to be filled, and for PostgreSQL
   * where the file is Parquet.
   *
   * @throws RolefitError `invalid-option` for a name of a file that holds a control character.
   */
  script(file: TableFile): string
}

/**
 * A line of the table as `csv` has it, its line feed with it; of its names as well.
 *
 * @example
 * tableLine(['c1', 4, 'a, b'])
 * // → '"c1",4,"a, b"\n'
 */
export const tableLine = (cells: readonly Cell[]): string => `${csvLine(cells)}\n`

/**
 * Compiles roles to SQL.
 *
 * @throws RolefitError `invalid-role`, `duplicate-id`, `too-deep` or `too-large` with the path; `invalid-rules` or `unknown-id` for the
 *   rule set; `invalid-date` for `asOf`; `invalid-option` for the dialect or the name of the table.
 *
 * @example
 * const sql = compileSql(roles, { asOf: '2026-11-23', dialect: 'postgres' })
 * sql.createTable.startsWith('CREATE TABLE') // to be run by a driver: client.query(sql.createTable)
 * // → true
 * sql.row(candidate)[0] // what client.query(sql.insert, sql.row(candidate)) stores
 * // → 'c1'
 * sql.scores({ top: 20 }).includes('rank') // the query of the short lists
 * // → true
 */
export function compileSql(roles: readonly Role[], options: SqlOptions): CompiledSql {
  const normaliser = createNormaliser(checkObject('options', options).asOf)
  const { rules } = readRules(options.rules ?? DEFAULT_RULES)
  const compiled = checkRoleList(roles).map((role, i) => compileRole(checkStorable(role, i), rules, `roles[${i}]`))
  const writer = writerOf(DIALECTS[checkOneOf('dialect', options.dialect, DIALECT_NAMES)])
  const path = pathOf(options.table ?? 'candidates', writer)
  const features = distinctFeatures(compiled)
  const columns = columnsOf(features, writer)
  const row = (candidate: unknown) => rowOf(readCandidate(candidate, normaliser).facts, features)
  const tableMade = createTable(columns, path, writer)
  const asking = compiled.filter(hasRequirements)
  const outcomes = () => createOutcomes(checkSome(asking, 'requirement'), path, writer)
  const scores: CompiledSql['scores'] = (asked) => selectScores(rolesOf(compiled, asked), path, writer, asked?.top)
  return {
    columns,
    createTable: tableMade,
    insert: insertInto(columns, path, writer),
    row,
    csv: (candidates) => linesOf(columns, candidates, row),
    scores,
    outcomes,
    script: (file) =>
      scriptOf([tableMade, loadFrom(file, path, writer), ...(asking.length > 0 ? [outcomes()] : []), scores()]),
  }
}

function* linesOf(
  columns: readonly TableColumn[],
  candidates: Iterable<Candidate>,
  row: CompiledSql['row'],
): Generator<string> {
  yield tableLine(columns.map(({ name }) => name))
  let i = 0
  for (const candidate of candidates) {
    yield tableLine(within(`candidates[${i}]`, 'candidate', () => row(candidate)))
    i += 1
  }
}

function rolesOf(compiled: readonly CompiledRole[], { roles, top }: ScoresOptions = {}): readonly CompiledRole[] {
  if (top !== undefined) checkListLength('top', top)
  return checkSome(roles?.map((id) => findRole(compiled, id)) ?? compiled, 'role')
}

function hasRequirements({ requirements }: CompiledRole): boolean {
  return requirements.length > 0
}

/** A statement of nothing is none. */
function checkSome<T>(list: readonly T[], what: string): readonly T[] {
  if (list.length > 0) return list
  throw new RolefitError('invalid-option', 'roles', { found: `no ${what}`, expected: `one ${what} or more` })
}

const UNSTORABLE = { found: 'a text with the character 0 or half of a pair', expected: 'one that a database can keep' }

function checkStorable(role: Role, i: number): Role {
  if (!isStorable(role.id)) throw new RolefitError('invalid-role', `roles[${i}].id`, UNSTORABLE)
  const k = role.requirements.findIndex(({ id }) => !isStorable(id))
  if (k >= 0) throw new RolefitError('invalid-role', `roles[${i}].requirements[${k}].id`, UNSTORABLE)
  return role
}
