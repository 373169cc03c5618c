// Which of the changes that Stryker can make are made: a sample that is the same wherever it is drawn, as it stands on a hash of each
// change alone. Stryker takes ranges of a file, and makes every change inside: the checker below lets through those of the sample.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { Instrumenter } from '@stryker-mutator/instrumenter'

const SILENT = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false }
const NOTHING_LEFT_OUT = { ignorers: [], plugins: null, excludedMutations: [] }

/** Every change of the files, as Stryker finds them. */
export async function changesOf(files) {
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const { mutants } = await new Instrumenter(SILENT).instrument(sources, NOTHING_LEFT_OUT)
  return mutants
}

/** Names a change by its place, by what is changed and to what; lines from 0, as Stryker counts before it reports. */
export function nameOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const place = [start.line, start.column, end.line, end.column].join(':')
  return [relative(process.cwd(), fileName), place, mutatorName, replacement].join(' ')
}

/** The same name of a change that Stryker reports: lines and columns from 1. */
export function nameOfResult({ location: { start, end }, ...result }) {
  const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 })
  return nameOf({ ...result, location: { start: fromZero(start), end: fromZero(end) } })
}

/** Raised where tests were written for what a draw had shown: only changes that nobody has looked at measure the tests. */
const DRAW = 6

/** One of `every` changes of each folder. A larger sample holds the smaller one. */
export function draw(changes, every) {
  const folders = [...new Set(changes.map(folderOf))]
  return folders.map((folder) => {
    const all = changes.filter((change) => folderOf(change) === folder)
    return { folder, changes: all.length, sample: all.toSorted(byHash).slice(0, Math.ceil(all.length / every)) }
  })
}

const folderOf = ({ fileName }) => dirname(fileName)
const hashOf = (change) =>
  createHash('sha256')
    .update(`${DRAW} ${nameOf(change)}`)
    .digest('hex')
const byHash = (one, other) => (hashOf(one) < hashOf(other) ? -1 : 1)

/** The pattern of Stryker's `mutate` that covers one change; it counts lines from 1 there. */
export function rangeOf({ fileName, location: { start, end } }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
}

class SampleChecker {
  static inject = tokens(commonTokens.options)

  constructor({ sample }) {
    this.sample = new Set(sample)
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#resultOf(mutant)]))
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)]
  }

  #resultOf(mutant) {
    return this.sample.has(nameOf(mutant)) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)]
