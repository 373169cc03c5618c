import type { CompiledSql } from '../candidate-sql'
import { compileSql } from '../candidate-sql'
import type { Matcher, RoleDocument, RuleSet } from '../index'
import { createMatcher, VERSION } from '../index'
import { checkListLength, checkWhole } from '../options'
import type { Locale } from '../report/index'
import type { InputRecord } from './input'
import { readJsonFile } from './json-file'
import type { PoolOptions } from './pool'
import type { Encoding } from './read/encoding'
import type { RolesReading } from './roles'
import { checkHasRole, readRoles } from './roles'
import { readRuleSet } from './rules'
import type { TableOptions } from './tables/index'
import { tablesAsked } from './tables/index'
import type { Watch } from './write-entries'

export const RUN_SCHEMA = 'rolefit/run@1'

export interface ScreenOptions extends PoolOptions, TableOptions, Watch {
  /** A file (posting, RoleDocument, form), or a document at hand. */
  readonly roles: string | RoleDocument
  /** Of the file of roles; UTF-8 where none is named. `encoding` is that of the pool. */
  readonly rolesEncoding?: Encoding
  /** A file, or `-` for standard input. */
  readonly pool: string
  /** The day that ages and durations are told by, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The folder for the files; made where it is not there. */
  readonly out: string
  /** A file for the report as one page of HTML, in the folder or elsewhere; none is written where it is left out. */
  readonly html?: string
  /** A rule set's file (JSON, YAML) or name (`strict`), or one at hand; the default rule set where neither is given. */
  readonly rules?: string | RuleSet
  /** Length of each short list, 1–100,000; 20 where it is left out. */
  readonly top?: number
  /** The language of the reasons; `zh-Hans` where none is named. */
  readonly locale?: Locale
  /**
   * Names in `shortlist.csv`, in the report and in what is returned, and ages in the reasons; without it nothing that is written holds a name, a
   * contact or a protected attribute, unless an id does.
   */
  readonly withNames?: boolean
  /**
   * Threads that score beside the one that reads, 0–64. Where it is left out: by the cores of the machine, and none for a pool of
   * less than 16 MB. What is written does not depend on it.
   */
  readonly workers?: number
}

/** A run that has everything it needs but the pool. */
export interface Prepared {
  readonly document: RoleDocument
  /** The posting that the document was read from, where it was one. */
  readonly source?: string
  readonly inputs: Readonly<Record<string, InputRecord | readonly InputRecord[] | null>>
  /** The paths of all files that are read. */
  readonly files: readonly string[]
  readonly matcher: Matcher
  /** Where a table was asked for: what it holds of a candidate, and what is asked of it. */
  readonly sql?: CompiledSql
  readonly top: number
}

/**
 * Reads everything but the pool, so that what is wrong with it is told before a row is scored.
 *
 * @throws RolefitError where it cannot be read or is not what it should be.
 */
export async function prepare(options: ScreenOptions): Promise<Prepared> {
  const { rules, map, asOf, top = 20, workers = 0 } = options
  checkListLength('top', top)
  checkWhole('workers', workers, 0, 64)
  const { document, source, input = null } = await rolesOf(options)
  checkHasRole(document, typeof options.roles === 'string' ? options.roles : 'roles')
  const mapFile = typeof map === 'string' ? await readJsonFile(map) : undefined
  const ruleSet = typeof rules === 'object' ? { rules, inputs: [], files: [] } : await readRuleSet(rules ?? 'default')
  const [ruleFile = null, ...extended] = ruleSet.inputs
  const basis = { asOf, rules: ruleSet.rules }
  return {
    document,
    ...(source !== undefined && { source }),
    inputs: {
      roles: input,
      rules: ruleFile,
      ...(extended.length > 0 && { extended }),
      ...(mapFile && { map: mapFile.input }),
    },
    files: filesRead(options, ruleSet.files),
    matcher: createMatcher(document.roles, basis),
    ...(tablesAsked(options).length > 0 && {
      sql: compileSql(document.roles, { ...basis, dialect: options.dialect ?? 'duckdb' }),
    }),
    top,
  }
}

/** Roles at hand, or what their file holds. */
async function rolesOf({
  roles,
  rolesEncoding,
}: ScreenOptions): Promise<Omit<RolesReading, 'input'> & Partial<RolesReading>> {
  if (typeof roles !== 'string') return { document: roles }
  return readRoles(roles, rolesEncoding ? { encoding: rolesEncoding } : {})
}

const filesRead = ({ roles, map, pool }: ScreenOptions, rules: readonly string[]): readonly string[] =>
  [roles, map, pool, ...rules].filter((file) => typeof file === 'string')

/** What went in. Whoever runs it again and gets other hashes of files knows which of the two has changed. */
export function inputRecord({ matcher, document, top }: Prepared, inputs: object, options: ScreenOptions): object {
  return {
    schema: RUN_SCHEMA,
    version: VERSION,
    asOf: options.asOf,
    ruleSet: matcher.ruleSet,
    options: {
      ...{ top, encoding: options.encoding ?? 'utf-8', locale: options.locale ?? 'zh-Hans' },
      ...(options.rolesEncoding && { rolesEncoding: options.rolesEncoding }),
      ...(options.withNames && { withNames: true }),
    },
    inputs,
    roles: document.roles.map(({ id, title }) => ({ id, title })),
  }
}
