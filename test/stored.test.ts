import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Candidate, checkRoles, createMatcher, hash, jsonSchema, Match, RuleSet, SCHEMA_NAMES } from '../src/index'
import { EvaluationSchema } from '../src/model/evaluation-schema'

const FOLDER = 'fixtures/stored'
const stored = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))

/** The versions up to the one that is written today, of every form that is stored. */
const VERSIONS = SCHEMA_NAMES.flatMap((name) => {
  const [, newest] = String(jsonSchema(name)['$id']).split('@')
  return Array.from({ length: Number(newest) }, (_, at) => `${name}@${at + 1}`)
})

describe('documents that were stored by every version of their form', () => {
  const rules = RuleSet.parse(stored('rule-set@1'))
  const candidate = Candidate.parse(stored('candidate@1'))
  const match = Match.parse(stored('match@1'))

  test('are kept', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(VERSIONS.map((name) => `${name}.json`).sort())
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
    const statuses = ({ outcomes, eligible }: Match) => [
      eligible,
      outcomes.map((one) => [one.requirementId, one.status]),
    ]
    expect(statuses(again)).toEqual(statuses(match))
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
