/**
 * Files: postings and pools read as streams, a pool screened, columns saved and loaded.
 *
 * @module rolefit/node
 */

export { DIALECT_NAMES, type DialectName } from '../candidate-sql'
export { type EvaluateOptions, type EvaluateRun, evaluateFiles, type FileProblem } from './evaluate/evaluate'
export { type InputRecord, readText } from './input'
export { readJsonFile } from './json-file'
export { type JudgedReading, readJudgements } from './judged/read'
export { matchFile } from './match-file'
export { writePage } from './page-file'
export { type PoolOptions, type PoolReading, type ReadProgress, readPool } from './pool'
export { loadPool, savePool } from './pool-file'
export type { ColumnMap } from './read/columns/map'
export { ENCODINGS, type Encoding } from './read/encoding'
export type { Format } from './read/formats'
export type { PoolItem, Rejection, Remark, Row } from './read/item'
export { type RolesReading, readRoles } from './roles'
export { type RulesReading, readRuleSet } from './rules'
export { type ScreenRun, screenPool } from './screen'
export { RUN_SCHEMA, type ScreenOptions } from './screen-inputs'
export type { ShortList, ShortListed } from './screening'
export type { TableOptions } from './tables/index'
export type { ScreenProgress } from './write-entries'
