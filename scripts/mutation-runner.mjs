// Runs the tests for Stryker in one process: vitest starts a worker for every run, which for a changed line costs more than the tests.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'

/**
 * The tests of what is read and scored: none that takes seconds, and none that reads or scores while it is loaded, as the process
 * would have to be started anew for each change of what that reaches.
 */
const FOLDERS = ['src/text', 'src/score', 'src/kinds', 'src/parse']
const FILES = [
  'src/answers/answers.test.ts',
  'src/appraisal.test.ts',
  'test/fixtures.test.ts',
  'test/kinds.test.ts',
  'test/laws/keys.test.ts',
  'test/laws/monotone.test.ts',
  'test/laws/score.test.ts',
  'test/lines.test.ts',
  'test/strangers.test.ts',
  'test/verdicts.test.ts',
]

/** Beside the tests that read files by their own place. */
const BUNDLE = 'test/mutation.bundle.mjs'
const VITEST = fileURLToPath(new URL('mutation-tests.mjs', import.meta.url))

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true }).flatMap((file) => (file.endsWith('.test.ts') ? [join(folder, file)] : []))

async function loadTests() {
  if (!existsSync(BUNDLE)) await bundleTests()
  const { tests } = await import(pathToFileURL(resolve(BUNDLE)).href)
  return tests
}

/** One module of the tests and of the code with all its changes, each behind a switch. */
async function bundleTests() {
  const files = [...FOLDERS.flatMap(testsIn), ...FILES]
  const contents = [...files.map((file) => `import './${file}'`), `export { tests } from 'vitest'`].join('\n')
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    absWorkingDir: process.cwd(),
    outfile: BUNDLE,
    bundle: true,
    format: 'esm',
    packages: 'external',
    alias: { vitest: VITEST, '@fast-check/vitest': VITEST },
    ignoreAnnotations: true, // The package says that its modules do nothing when they are loaded; tests do.
  })
}

/** Where the switches of the changed code look for the change that is on. */
globalThis.__stryker__ ??= {}

class OneProcessRunner {
  static inject = []
  #tests = new Map()
  #switches = globalThis.__stryker__
  #isFirst = true
  #isSpoilt = false

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    for (const test of await loadTests()) this.#tests.set(test.name, test)
  }

  async dryRun() {
    const tests = []
    for (const test of this.#tests.values()) {
      this.#switches.currentTestId = test.name
      tests.push(await run(test))
    }
    this.#switches.currentTestId = undefined
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#switches.mutantCoverage }
  }

  /** Stryker starts the process anew where this throws, and asks once more. */
  async mutantRun({ testFilter, hitLimit, activeMutant }) {
    if (this.#isSpoilt) throw new Error('The change before left something behind.')
    Object.assign(this.#switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const tests = await this.#runUntilOneFails(testFilter)
    this.#switches.activeMutant = undefined
    await this.#lookForTraces(tests.at(-1))
    this.#isFirst = false
    const result = { status: DryRunStatus.Complete, tests }
    return toMutantRunResult(determineHitLimitReached(this.#switches.hitCount, hitLimit) ?? result)
  }

  async #runUntilOneFails(names) {
    const tests = []
    for (const name of names) {
      tests.push(await run(this.#tests.get(name)))
      if (tests.at(-1).status === TestStatus.Failed) break
    }
    return tests
  }

  /** What fails without the change too does so by what this change left behind, or one before it, and then says nothing. */
  async #lookForTraces({ id, status }) {
    if (status !== TestStatus.Failed) return
    const again = await run(this.#tests.get(id))
    this.#isSpoilt = again.status === TestStatus.Failed
    if (this.#isSpoilt && !this.#isFirst) throw new Error('Which change left something behind is not known.')
  }
}

async function run({ name, body }) {
  const start = performance.now()
  const failureMessage = await failureOf(body)
  const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed
  return { id: name, name, timeSpentMs: performance.now() - start, status, failureMessage }
}

async function failureOf(body) {
  try {
    await body()
    return undefined
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)]
