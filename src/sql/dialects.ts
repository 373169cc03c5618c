/** What a file of the table is written in. */
export type TableFormat = 'csv' | 'parquet'

/** Where the four differ; all else is the SQL that they share. */
export interface Dialect {
  /** Around a name, and twice within it. */
  readonly quote: '"' | '`'
  /** A text as a literal. */
  readonly text: (value: string) => string
  /** Of whole numbers of 0 or more, rounded down. */
  readonly divide: (dividend: string, divisor: string) => string
  readonly parameter: (number: number) => string
  readonly textType: string
  /** Holds 0 to 1023. */
  readonly valueType: string
  /** Behind a text that is sorted by its bytes. */
  readonly bytewise: string
  /**
   * Behind a query whose columns are used more than once: without it PostgreSQL writes their expressions into each place that uses
   * them, and works them out as often.
   */
  readonly fence: string
  /** Fills a table, a quoted path, from a file, as the command of the database reads it; absent where it has to be told more than that. */
  readonly load: Partial<Record<TableFormat, (table: string, file: string) => string>>
  /** The most bytes of a name. */
  readonly longestName: number
  /** The most columns of a table. */
  readonly mostColumns: number
}

const doubled = (value: string) => `'${value.replaceAll("'", "''")}'`
const byBackslash = (value: string) => `'${value.replace(/[\\']/g, '\\$&')}'`
const numbered = (number: number) => `$${number}`
const UNBOUNDED = Number.POSITIVE_INFINITY

export const DIALECTS = {
  duckdb: {
    quote: '"',
    text: doubled,
    // Its `/` is of fractions.
    divide: (dividend, divisor) => `(${dividend}) // ${divisor}`,
    parameter: numbered,
    textType: 'VARCHAR',
    valueType: 'SMALLINT',
    bytewise: ' COLLATE "C"',
    fence: '',
    load: {
      csv: (table, file) => `COPY ${table} FROM ${doubled(file)} (FORMAT csv, HEADER)`,
      parquet: (table, file) => `COPY ${table} FROM ${doubled(file)} (FORMAT parquet)`,
    },
    longestName: UNBOUNDED,
    mostColumns: UNBOUNDED,
  },
  postgres: {
    quote: '"',
    // A backslash means itself in plain literals only while a setting says so; in E'' it never does.
    text: (value) => (value.includes('\\') ? `E${doubled(value.replaceAll('\\', '\\\\'))}` : doubled(value)),
    divide: (dividend, divisor) => `(${dividend}) / ${divisor}`,
    parameter: numbered,
    textType: 'TEXT',
    valueType: 'SMALLINT',
    bytewise: ' COLLATE "C"',
    fence: ' OFFSET 0',
    // psql reads the file where it runs itself; `COPY` would look for it on the server.
    load: { csv: (table, file) => `\\copy ${table} FROM ${doubled(file)} (FORMAT csv, HEADER)` },
    longestName: 63,
    mostColumns: 1600,
  },
  spark: {
    quote: '`',
    // Two quotes side by side end one literal and begin another, before version 4.
    text: byBackslash,
    divide: (dividend, divisor) => `(${dividend}) div ${divisor}`,
    parameter: () => '?',
    textType: 'STRING',
    valueType: 'SMALLINT',
    bytewise: '',
    fence: '',
    load: {},
    longestName: UNBOUNDED,
    mostColumns: UNBOUNDED,
  },
  trino: {
    quote: '"',
    text: doubled,
    divide: (dividend, divisor) => `(${dividend}) / ${divisor}`,
    parameter: () => '?',
    textType: 'VARCHAR',
    // Iceberg has none that is smaller, and what is stored is as small.
    valueType: 'INTEGER',
    bytewise: '',
    fence: '',
    load: {},
    longestName: UNBOUNDED,
    mostColumns: UNBOUNDED,
  },
} as const satisfies Record<string, Dialect>

export type DialectName = keyof typeof DIALECTS
