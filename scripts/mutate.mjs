// Changes the code in one place after the other and asks of each change whether a test tells (docs/mutation.md):
//   npm run mutate                               one change of 20 of each folder
//   EVERY=1 npm run mutate -- src/text/trie.ts   every change of the files whose path begins so
//   npm run mutate -- --again                    of the same changes those that no test told, after tests were added
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { changesOf, draw, nameOf, nameOfResult, rangeOf } from './mutation-sample.mjs'
import { isTold, tableOf } from './mutation-table.mjs'

const FOLDERS = ['src/kinds', 'src/score', 'src/text']

/** Tables of words, examples and messages are data. */
const DATA = /(\.(test|d|generated)|examples|messages)\.ts$|\/examples\//

const REPORT = 'reports/mutation.json'

/** As many as fit into memory with what each test reaches of them, and as may be lost where a run is ended. */
const BATCH = 250

const { EVERY = '20' } = process.env
const { values, positionals } = parseArgs({ options: { again: { type: 'boolean' } }, allowPositionals: true })

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && !DATA.test(file))
    .sort()

const isAsked = (file) => positionals.length === 0 || positionals.some((path) => file.startsWith(path))

/** What becomes of each change, by its name: a status of Stryker's. */
async function outcomesOf(changes) {
  const sample = changes.map(nameOf)
  const results = await new Stryker({ mutate: changes.map(rangeOf), sample }).runMutationTest()
  const statuses = new Map(results.map((result) => [nameOfResult(result), result.status]))
  const missing = sample.filter((name) => !statuses.has(name))
  if (missing.length > 0) throw new Error(`Stryker did not come by ${missing.join(', ')}`)
  return Object.fromEntries(sample.map((name) => [name, statuses.get(name)]))
}

const outcomes = values.again && existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : {}
const strata = draw(await changesOf(FOLDERS.flatMap(filesIn).filter(isAsked)), Number(EVERY))
const open = strata.flatMap(({ sample }) => sample).filter((change) => !isTold(outcomes[nameOf(change)]))

mkdirSync(dirname(REPORT), { recursive: true })
for (let at = 0; at < open.length; at += BATCH) {
  Object.assign(outcomes, await outcomesOf(open.slice(at, at + BATCH)))
  writeFileSync(REPORT, JSON.stringify(outcomes, null, 1))
}
console.log(tableOf(strata, outcomes))
