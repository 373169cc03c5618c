import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildPool, poolFromBytes } from '../src/candidate-pool'
import { Candidate, checkRoles, createMatcher, hash, jsonSchema, Match, RuleSet, SCHEMA_NAMES } from '../src/index'
import { EvaluationSchema } from '../src/model/evaluation-schema'
import { RUN_SCHEMA, screenPool } from '../src/node/index'
import type { Locale } from '../src/report/index'
import { beginningOf, beginningWith } from './pool-bytes'
import { scratch } from './scratch'

const FOLDER = 'fixtures/stored'
const stored = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))

const [POOL_SCHEMA = '', ...MAKER] = beginningOf(buildPool([], { asOf: '2026-11-23' }).toBytes())

/** The forms that are stored, as they are written today: those of a schema, the record of a run, and a pool in bytes. */
const FORMS: readonly (readonly [form: string, ending: string])[] = [
  ...SCHEMA_NAMES.map((name) => [String(jsonSchema(name)['$id']), 'json'] as const),
  [RUN_SCHEMA, 'json'],
  [POOL_SCHEMA, 'pool'],
]

/** A file for every version of each form, up to that of today. */
const KEPT = FORMS.flatMap(([form, ending]) => {
  const [, name, newest] = /([a-z-]+)@(\d+)$/.exec(form) ?? []
  return Array.from({ length: Number(newest) }, (_, at) => `${name}@${at + 1}.${ending}`)
})

const { path } = await scratch()

const statusesOf = ({ outcomes, eligible }: Match) => [eligible, outcomes.map((one) => [one.requirementId, one.status])]

describe('documents that were stored by every version of their form', () => {
  const rules = RuleSet.parse(stored('rule-set@1'))
  const candidate = Candidate.parse(stored('candidate@1'))
  const match = Match.parse(stored('match@1'))

  test('are kept', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...KEPT].sort())
  })

  test('are read as they were written', () => {
    expect(checkRoles(stored('role-document@1'))).toEqual(stored('role-document@1'))
    expect([rules, candidate, match]).toEqual([stored('rule-set@1'), stored('candidate@1'), stored('match@1')])
    expect(EvaluationSchema.parse(stored('evaluation@1'))).toEqual(stored('evaluation@1'))
  })

  test('have the hashes that the match names', () => {
    const [role] = checkRoles(stored('role-document@1')).roles
    expect([hash(role), hash(rules), hash(candidate)]).toEqual([
      ...[match.meta.role, match.meta.ruleSet.hash, match.meta.candidate],
    ])
  })

  test('mean what they meant: each requirement has the status that was stored', () => {
    const { roles } = checkRoles(stored('role-document@1'))
    const again = createMatcher(roles, { asOf: match.meta.asOf, rules }).explain(candidate, match.roleId)
    expect(statusesOf(again)).toEqual(statusesOf(match))
  })

  test('a pool of other words is refused as such; its bytes are what they were, and its facts mean what they meant', () => {
    const bytes = readFileSync(`${FOLDER}/pool@1.pool`)
    expect(() => poolFromBytes(beginningWith(bytes, 'rolefit/pool@1', '0.1.0', 'former'))).toThrow(
      expect.objectContaining({ code: 'other-vocabulary' }),
    )
    const pool = poolFromBytes(beginningWith(bytes, 'rolefit/pool@1', ...MAKER))
    expect([pool.asOf, pool.ids]).toEqual(['2026-11-23', ['c1', 'c2']])
    const { roles } = checkRoles(stored('role-document@1'))
    expect(statusesOf(pool.prepare(roles, { rules }).explain(match.roleId, 0))).toEqual(statusesOf(match))
  })

  test('a run that is made again says of itself all that its record said', async () => {
    const { version: _, outputs, ...record } = stored('run@1') as Record<string, object>
    const { roles, rules, pool } = record['inputs'] as Record<'roles' | 'rules' | 'pool', { name: string }>
    const { top, locale } = record['options'] as { top: number; locale: Locale }
    await screenPool({
      ...{ roles: `${FOLDER}/${roles.name}`, rules: `${FOLDER}/${rules.name}`, pool: `${FOLDER}/${pool.name}` },
      ...{ asOf: match.meta.asOf, top, locale, rolesEncoding: 'utf-8', out: path('again') },
    })
    const again = JSON.parse(readFileSync(path('again/run.json'), 'utf8'))
    expect(again).toMatchObject(record)
    expect(Object.keys(again.outputs)).toEqual(Object.keys(outputs ?? {}))
  })

  test('a form asks for what it asked for', () => {
    const [role] = checkRoles(stored('role-form@1')).roles
    expect(role?.requirements.map(({ constraint }) => constraint)).toMatchObject([
      { kind: 'education', min: 'bachelor' },
      { kind: 'experience', minMonths: 60, maxMonths: 96 },
      { kind: 'age', max: 45 },
      { kind: 'language', language: 'en' },
      { kind: 'skill' },
    ])
  })
})
