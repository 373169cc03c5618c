import { dirname, join, resolve } from 'node:path'
import { RolefitError } from '../errors'
import type { RuleSet } from '../index'
import { aRuleSet, isRuleSetName, namedRules, rulesFromFile } from '../rule-sets'
import type { InputRecord } from './input'
import { NO_SUCH_FILE, nameOf, readText } from './input'
import type { Located } from './read/located'
import { parseLocated, placed } from './read/located'

/** A rule set, and what it was read from. */
export interface RulesReading {
  readonly rules: RuleSet
  /** The file, and those that it extends, in that order; none where a rule set that ships is named. */
  readonly inputs: readonly InputRecord[]
  /** Their paths. */
  readonly files: readonly string[]
}

/**
 * A rule set by its name (`strict`) or from a file (JSON or YAML), which may extend another by name or a file beside it. A
 * file that is called like a rule set is meant by `./strict`.
 *
 * @throws RolefitError with `file:line:column` and the path of the fault: `unreadable-input`; `invalid-rules`, also where
 *   files extend one another in a circle; `unsupported-version`; `unknown-id`.
 *
 * @example
 * const { rules } = await readRuleSet('strict')
 * rules.id
 * // → 'strict'
 */
export async function readRuleSet(nameOrFile: string): Promise<RulesReading> {
  if (isRuleSetName(nameOrFile)) return { rules: namedRules(nameOrFile), inputs: [], files: [] }
  try {
    return await readRuleFile(nameOrFile, [])
  } catch (error) {
    throw isMissing(error, nameOrFile) ? unknownRules('rules', nameOrFile) : error
  }
}

/** @param chain - the files that led here, each extending the next. */
async function readRuleFile(file: string, chain: readonly string[]): Promise<RulesReading> {
  const { text, input } = await readText(file)
  const source = await parseLocated(text, nameOf(file))
  const base = await readBase(source, file, chain)
  try {
    return {
      rules: rulesFromFile(source.value, base?.rules),
      inputs: [input, ...(base?.inputs ?? [])],
      files: [file, ...(base?.files ?? [])],
    }
  } catch (error) {
    throw placed(error, source)
  }
}

/** What a file extends, where that is a file as well. */
async function readBase(source: Located, file: string, chain: readonly string[]): Promise<RulesReading | undefined> {
  const name = (source.value as { extends?: unknown } | null)?.extends
  if (typeof name !== 'string' || isRuleSetName(name)) return undefined
  const base = join(dirname(file), name)
  const known = [...chain, resolve(file)]
  if (known.includes(resolve(base))) throw placed(circle(name), source)
  try {
    return await readRuleFile(base, known)
  } catch (error) {
    throw isMissing(error, base) ? placed(unknownRules('extends', name), source) : error
  }
}

const circle = (name: string): RolefitError => {
  const found = `${JSON.stringify(name)}, which extends this file itself`
  return new RolefitError('invalid-rules', 'extends', { found, expected: 'files that extend one another in no circle' })
}

const unknownRules = (path: string, name: string): RolefitError =>
  new RolefitError('unreadable-input', path, {
    found: `no such file (${JSON.stringify(name)})`,
    expected: aRuleSet(name),
  })

const isMissing = (error: unknown, file: string): boolean =>
  error instanceof RolefitError && error.path === file && error.detail.found === NO_SUCH_FILE
