import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rolefit, scratch } from './command'

const { path, file } = await scratch()

/** The commands that a page shows, without the remarks behind them. */
const COMMANDS = ['README.md', 'docs/evaluation.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^npx rolefit (.*?)(?:\s+#.*)?$/gm)].map(([, command = '']) => [
    page,
    command,
  ]),
)

/** What a page makes, or has made, where it is run: here it lies in the folder of the test. */
const OURS = /^(?:people[.]jsonl|screening(?:\/.*)?|evaluation[.]html)$/

const folder = 'fixtures/candidates'
const people = readdirSync(folder).map((name) => JSON.stringify(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
await file('people.jsonl', people.join('\n'))

test('the pages show commands', () => {
  expect(COMMANDS.length).toBeGreaterThan(5)
})

test.each(COMMANDS)('%s: rolefit %s', async (_, command = '') => {
  const { code, err } = await rolefit(command.split(/\s+/).map((word) => (OURS.test(word) ? path(word) : word)))
  expect([code, err]).toEqual([0, expect.not.stringContaining('rror')])
})
