import { readCsv } from './csv'
import type { Reader } from './item'
import { readJson } from './json'
import { readJsonl } from './jsonl'

/** The formats of a pool, each with the endings of its files. */
export const FORMATS = {
  json: { read: readJson, endings: ['.json'], isTable: false },
  jsonl: { read: readJsonl, endings: ['.jsonl', '.ndjson'], isTable: false },
  csv: { read: readCsv, endings: ['.csv', '.tsv', '.txt', '.xls'], isTable: true },
} as const satisfies Record<string, { read: Reader; endings: readonly string[]; isTable: boolean }>

export type Format = keyof typeof FORMATS

const NAMES = Object.keys(FORMATS) as Format[]

/** The format that a file's ending names; else the one that its first character shows. */
export function formatOf(file: string, start: string): Format {
  const ending = file.slice(Math.max(0, file.lastIndexOf('.'))).toLowerCase()
  const named = NAMES.find((format) => (FORMATS[format].endings as readonly string[]).includes(ending))
  if (named) return named
  const first = start.trimStart().charAt(0)
  if (first === '[') return 'json'
  return first === '{' ? 'jsonl' : 'csv'
}
