import { transform } from 'esbuild'
import * as pool from '../src/candidate-pool'
import * as sql from '../src/candidate-sql'
import * as evaluate from '../src/evaluate/index'
import * as core from '../src/index'
import * as interchange from '../src/interchange/index'
import * as node from '../src/node/index'
import * as report from '../src/report/index'
import * as rules from '../src/rule-sets'

/** Everything that the package exports, by name: what an example may use without saying where it comes from. */
const FACES: Readonly<Record<string, unknown>> = {
  ...core,
  ...pool,
  ...sql,
  ...evaluate,
  ...interchange,
  ...node,
  ...report,
  ...rules,
}

const AS_OF = '2026-11-23'
const POSTING = '客户经理\n任职要求：\n1、本科以上学历；\n2、5年以上销售经验；\n3、英语流利'

/** What an example may take as given: a posting of three requirements, and somebody who meets the first of them. */
function givenValues(): Readonly<Record<string, unknown>> {
  const candidate: core.Candidate = {
    id: 'c1',
    education: [{ level: 'bachelor' }],
    work: [{ position: '销售经理', startDate: '2023-11', endDate: '2026-11' }],
  }
  const { roles } = core.parseRoles(POSTING)
  const matcher = core.createMatcher(roles, { asOf: AS_OF })
  return {
    asOf: AS_OF,
    posting: POSTING,
    roles,
    role: roles[0],
    candidate,
    matcher,
    match: matcher.match(candidate)[0],
  }
}

/** A value that an example shows, and what the line below it says that it is. */
export type Shown = readonly [value: unknown, expected: unknown]

const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => (...values: unknown[]) => unknown

/**
 * Runs the code of an example. Where a line `// → …` stands below an expression (or behind it), its value is shown with
 * what the line says, as a value.
 *
 * @param own - what the example may use besides: the exports of the module that it stands in.
 */
export async function runExample(code: string, own: object = {}): Promise<readonly Shown[]> {
  const given: Record<string, unknown> = { ...FACES, ...own, ...givenValues() }
  const lines = code
    .replace(/^import .*$/gm, '')
    .replace(/^(?!\s*(?:const|let|\/\/))(.+?);?[ ]*(?:\/\/ .*)?\n?\s*\/\/ → (.+)$/gm, 'SHOWN.push([($1), ($2)]);')
  const { code: script } = await transform(lines, { loader: 'ts' })
  const names = Object.keys(given).filter(
    (name) => !new RegExp(`(?:const|let) (?:[{[][^}\\]]*\\b)?${name}\\b`).test(script),
  )
  const shown: Shown[] = []
  await new AsyncFunction(...names, 'SHOWN', script)(...names.map((name) => given[name]), shown)
  return shown
}
