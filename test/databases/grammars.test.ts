import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js'
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino/index.js'
import { describe, expect, test } from 'vitest'
import type { DialectName } from '../../src/candidate-sql'
import { compileSql } from '../../src/candidate-sql'
import type { Constraint } from '../../src/model/constraint'
import type { Role } from '../../src/model/role'
import { roleOf, SPAN, term } from '../scoring/samples'

const AS_OF = '2026-11-23'
const GRAMMARS = { spark: new SparkSQL(), trino: new TrinoSQL() }

const degree: Constraint = { kind: 'education', ...SPAN, min: 'bachelor' }
const years: Constraint = { kind: 'experience', ...SPAN, minMonths: 36, scope: { functions: [term('销售', 'sales')] } }
const age: Constraint = { kind: 'age', ...SPAN, min: 25, max: 40 }
const english: Constraint = { kind: 'language', ...SPAN, language: 'en', min: 'B2', wording: '' }
const either: Constraint = { kind: 'anyOf', of: [degree, years] }

/** Alternatives, no requirement at all, and an id that a careless quote would end. */
const ROLES: readonly Role[] = [
  roleOf([degree, years, age, english], { id: 'plain' }),
  roleOf([either, english], { id: `x'; DROP TABLE "y" -- \\` }),
  roleOf([], { id: '客户经理' }),
]

const compiled = (dialect: DialectName) => compileSql(ROLES, { asOf: AS_OF, dialect, table: 'hr"s `people`' })

function statementsOf(dialect: DialectName): readonly [name: string, sql: string][] {
  const sql = compiled(dialect)
  return [
    ['the table', sql.createTable],
    ['a row', sql.insert],
    ['scores', sql.scores()],
    ['the best of one role', sql.scores({ roles: ['plain'], top: 20 })],
    ['outcomes', sql.outcomes()],
  ]
}

// No build has a cluster: what it would be sent is held to its published grammar.
describe.each(['spark', 'trino'] as const)('the grammar of %s takes', (dialect) => {
  test.each(statementsOf(dialect))('%s', (_, sql) => {
    expect(GRAMMARS[dialect].validate(sql)).toEqual([])
  })

  test('no statement of another dialect, so that the tests above can fail', () => {
    const other = dialect === 'spark' ? 'trino' : 'spark'
    expect(GRAMMARS[dialect].validate(compiled(other).scores())).not.toEqual([])
  })
})
