export type { TableOptions, Tables } from './tables'
export { openTables, scriptFile, tablesAsked } from './tables'
