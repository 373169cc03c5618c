import { describe, expect, test } from 'vitest'
import { factsOf, roleOf, SPAN, term } from '../test/scoring/samples'
import type { CompiledSql, SqlOptions, TableFormat } from './candidate-sql'
import { compileSql } from './candidate-sql'
import { RolefitError } from './errors'
import type { Constraint } from './model/constraint'
import type { Role } from './model/role'
import { DEFAULT_RULES } from './rules/default'
import { rowOf } from './sql'

const AS_OF = '2026-11-23'
const degree: Constraint = { kind: 'education', ...SPAN, min: 'bachelor' }
const sales: Constraint = { kind: 'experience', ...SPAN, minMonths: 36, scope: { functions: [term('销售', 'sales')] } }
const longer: Constraint = { ...sales, minMonths: 60 }
const role = (id: string, ...constraints: readonly Constraint[]): Role => roleOf(constraints, { id })

const compiled = (roles: readonly Role[], options: Partial<SqlOptions> = {}): CompiledSql =>
  compileSql(roles, { asOf: AS_OF, dialect: 'postgres', ...options })

/** The code and the place of what is thrown. */
function refusal(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof RolefitError) return [error.code, error.path]
    throw error
  }
  return []
}

describe('the table', () => {
  test('has two columns a feature, which roles and rule sets share', () => {
    const one = compiled([role('a', degree, sales)])
    const heavy = {
      ...DEFAULT_RULES,
      gates: {},
      weights: { ...DEFAULT_RULES.weights, education: { required: 900, preferred: 10 } },
    }
    expect(
      compiled([role('b', sales, degree)], { rules: heavy })
        .columns.slice()
        .sort(byName),
    ).toEqual(one.columns.slice().sort(byName))
    expect(compiled([role('a', degree, sales), role('c', longer)]).columns).toEqual(one.columns)
    expect(one.columns.map(({ name }) => name.replace(/_[0-9a-f]{16}_/, '_…_'))).toEqual([
      'candidate_id',
      'candidate_order',
      'education_rank_…_low',
      'education_rank_…_high',
      'experience_months_function_sales_…_low',
      'experience_months_function_sales_…_high',
    ])
    expect(one.columns[2]?.feature).toBe('education.rank')
  })

  test('has names that no database cuts or folds', () => {
    const words = Array.from({ length: 9 }, (_, i) => term(`某种很长的“技能”的名称 "${i}"`))
    const { columns } = compiled([role('a', { kind: 'skill', ...SPAN, terms: words })])
    for (const { name } of columns) expect(name).toMatch(/^[a-z][a-z0-9_]{0,62}$/)
  })

  test('is refused where it cannot have so many columns', () => {
    const skills = Array.from(
      { length: 800 },
      (_, i): Constraint => ({ kind: 'skill', ...SPAN, terms: [term(`s${i}`)] }),
    )
    const roles = [0, 200, 400, 600].map((from) => role(`r${from}`, ...skills.slice(from, from + 200)))
    expect(refusal(() => compiled(roles))).toEqual(['too-large', 'roles'])
    expect(compiled(roles, { dialect: 'duckdb' }).columns).toHaveLength(1602)
  })
})

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

describe('a row', () => {
  const sql = compiled([role('a', degree, sales)])

  test('has the bounds of each feature, and null where nothing is known', () => {
    expect(sql.row({ id: 'x', education: [{ level: 'bachelor' }] })).toEqual(['x', null, 5, 5, null, null])
  })

  test('holds no more than a curve can tell apart', () => {
    const feature = () => ({ low: 5, high: 4711, paths: [] })
    expect(rowOf(factsOf(), [{ key: 'x', feature }])).toEqual(['c1', null, 5, 1023])
  })

  test('is refused with its place where the candidate is', () => {
    const wrong = { id: 'x', basics: { age: 'old' } } as never
    expect(refusal(() => sql.row(wrong))).toEqual(['invalid-candidate', 'basics.age'])
    expect(refusal(() => [...sql.csv([{ id: 'a' }, { id: '\ud800' }])])).toEqual([
      'invalid-candidate',
      'candidates[1].id',
    ])
  })

  test('is written as CSV', () => {
    const lines = [...sql.csv([{ id: 'a"b,', education: [{ level: 'master' }] }])]
    expect(lines[0]).toMatch(/^"candidate_id","candidate_order","education_rank_.*"\n$/)
    expect(lines[1]).toBe('"a""b,",,6,6,,\n')
  })
})

describe('statements', () => {
  test('quote what callers name', () => {
    const odd = role(`x'; DROP TABLE "y" -- \\`, degree)
    const table = ['hr', 'a"b']
    const postgres = compiled([odd], { table })
    expect(postgres.scores()).toContain(`E'x''; DROP TABLE "y" -- \\\\' AS "role_id"`)
    expect(postgres.createTable).toMatch(/^CREATE TABLE "hr"."a""b" \(/)
    expect(postgres.outcomes()).toMatch(/^CREATE OR REPLACE VIEW "hr"."a""b_outcomes" AS/)
    expect(compiled([odd], { dialect: 'duckdb' }).scores()).toContain(`'x''; DROP TABLE "y" -- \\' AS "role_id"`)
    expect(compiled([odd], { dialect: 'spark', table: 'a`b' }).scores()).toContain(
      `'x\\'; DROP TABLE "y" -- \\\\' AS \`role_id\``,
    )
    expect(compiled([odd], { dialect: 'spark', table: 'a`b' }).insert).toMatch(
      /^INSERT INTO `a``b` \(`candidate_id`, .*\)\nVALUES \(\?, \?/,
    )
    expect(postgres.insert).toMatch(/VALUES \(\$1, \$2, \$3, \$4\)$/)
  })

  test('are as long as what is asked, and not as the curves', () => {
    const asked = Array.from({ length: 12 }, (_, i): Constraint => ({ ...sales, minMonths: 600 - i }))
    expect(compiled([role('a', ...asked)]).scores().length).toBeLessThan(12_000)
  })

  test('are of the roles that are asked for', () => {
    const sql = compiled([role('a', degree), role('b', sales)])
    expect(sql.scores({ roles: ['b'] })).not.toContain("'a' AS")
    expect(sql.scores({ top: 7 })).toContain('LIMIT 7')
    expect(refusal(() => sql.scores({ roles: ['c'] }))).toEqual(['unknown-id', 'roleId'])
    expect(refusal(() => sql.scores({ top: 0 }))).toEqual(['invalid-option', 'top'])
  })

  test('are not made of nothing', () => {
    expect(refusal(() => compiled([]).scores())).toEqual(['invalid-option', 'roles'])
    expect(refusal(() => compiled([role('a')]).outcomes())).toEqual(['invalid-option', 'roles'])
  })

  test.each([
    [{ dialect: 'mysql' as never }, ['invalid-option', 'dialect']],
    [{ table: '' }, ['invalid-option', 'table']],
    [{ table: [] }, ['invalid-option', 'table']],
    [{ table: '表'.repeat(22) }, ['invalid-option', 'table']],
    [{ table: 'a\0' }, ['invalid-option', 'table']],
    [{ asOf: 'today' }, ['invalid-date', 'asOf']],
  ])('are refused: %j', (options, expected) => {
    expect(refusal(() => compiled([role('a', degree)], options))).toEqual(expected)
  })

  test('are refused for ids that no database keeps', () => {
    expect(refusal(() => compiled([role('a\0', degree)]))).toEqual(['invalid-role', 'roles[0].id'])
    const [first] = role('a', degree).requirements
    const requirements = [{ ...first, id: '\ud800' }] as never
    expect(refusal(() => compiled([{ ...role('a'), requirements }]))).toEqual([
      'invalid-role',
      'roles[0].requirements[0].id',
    ])
  })
})

describe('a script', () => {
  const script = (dialect: SqlOptions['dialect'], name: string, format: TableFormat) =>
    compiled([role('a', degree)], { dialect }).script({ name, format })

  test.each([
    ['duckdb', 'csv', `COPY "candidates" FROM 'it''s.x' (FORMAT csv, HEADER)`],
    ['duckdb', 'parquet', `COPY "candidates" FROM 'it''s.x' (FORMAT parquet)`],
    ['postgres', 'csv', `\\copy "candidates" FROM 'it''s.x' (FORMAT csv, HEADER)`],
    ['postgres', 'parquet', `-- Here the table is to be filled from it's.x`],
    ['spark', 'csv', `-- Here the table is to be filled from it's.x`],
    ['trino', 'parquet', `-- Here the table is to be filled from it's.x`],
  ] as const)('of %s fills the table from %s between making it and asking it', (dialect, format, filling) => {
    const sql = compiled([role('a', degree)], { dialect })
    const statements = [sql.createTable, filling, sql.outcomes(), sql.scores()]
    expect(script(dialect, "it's.x", format)).toBe(`${statements.join(';\n\n')};\n`)
  })

  test('has no view where nothing is required', () => {
    const sql = compiled([role('a')])
    expect(sql.script({ name: 'x', format: 'csv' })).not.toContain('VIEW')
  })

  test('is refused for a file whose name would end its line', () => {
    const named = (name: string) => refusal(() => script('postgres', name, 'csv'))
    expect(named('two\nlines.csv')).toEqual(['invalid-option', 'file'])
    expect(named('one line.csv')).toEqual([])
  })
})
