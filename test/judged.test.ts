import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('fixtures/judged/judged.jsonl', 'utf8')

test('the grades are those that the rule gives to the notes', () => {
  expect(execFileSync(process.execPath, ['scripts/judge.mjs'], { encoding: 'utf8' })).toBe(rows)
})

test('every role is judged for every person, and the README counts them', () => {
  const pairs = rows
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as { role: string; candidate: string; judge: string })
  const roles = readdirSync('fixtures/judged/roles').map((name) => name.replace('.txt', ''))
  const people = readFileSync('fixtures/judged/pool.jsonl', 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row).id)
  const expected = roles.flatMap((role) => people.map((person) => `${role} ${person}`))
  expect(pairs.map(({ role, candidate }) => `${role} ${candidate}`).sort()).toEqual(expected.sort())
  const byHand = pairs.filter(({ judge }) => judge === 'by hand').length
  const readme = readFileSync('fixtures/judged/README.md', 'utf8')
  expect(readme).toContain(`The other ${byHand} were given by somebody`)
  expect(readme).toContain(`${(pairs.length - byHand).toLocaleString('en')} grades follow the rule`)
})
