import { execFileSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Counts in a process of its own, as the engine keeps one set of counters and the coverage of the tests may be using it. */
const SCRIPT = `
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector'
const [, root] = process.argv
const { parseRoles, parseRequirements } = await import(root + 'dist/index.js')
const session = new Session()
session.connect()
const post = (method, params) => {
  let answer
  session.post('Profiler.' + method, params, (error, result) => { if (error) throw error; answer = result })
  return answer
}
const steps = () => post('takePreciseCoverage').result
  .filter(({ url }) => url.startsWith(root))
  .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
  .reduce((sum, count) => sum + count, 0)
post('enable')
post('startPreciseCoverage', { callCount: true, detailed: true })
const counts = JSON.parse(readFileSync(0, 'utf8')).map((text) => {
  steps()
  parseRoles(text)
  parseRequirements(text)
  return steps()
})
console.log(JSON.stringify(counts))
`

/** For each text, how many blocks of the built package run while it is read: the same number on every machine. */
export function stepsToRead(texts: readonly string[]): readonly number[] {
  const root = pathToFileURL(ROOT).href
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, root], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(out)
}
