import type { Person } from './people'
import { drawPeople } from './people'
import { CSV_FAULTS, CSV_HEADER, csvRow } from './pool-csv'
import type { Fault } from './pool-fault'
import { JSON_FAULTS, jsonRow } from './pool-json'

export interface DrawnRow {
  readonly text: string
  readonly person: Person
  readonly fault?: Fault
}

interface Writing {
  /** Lines that stand above the rows. */
  readonly header: string
  readonly row: (person: Person) => string
  readonly faults: readonly Fault[]
}

const WRITINGS = {
  jsonl: { header: '', row: jsonRow, faults: JSON_FAULTS },
  csv: { header: `${CSV_HEADER}\n`, row: csvRow, faults: CSV_FAULTS },
} as const satisfies Record<string, Writing>

export type PoolFormat = keyof typeof WRITINGS

export const POOL_FORMATS = Object.keys(WRITINGS) as readonly PoolFormat[]

/** The rows of a pool, the same on every run; every `faultEvery`-th is a bad one, the kinds of fault in turn. */
export function* drawPool(format: PoolFormat, count: number, faultEvery = 100): Generator<DrawnRow> {
  const { row, faults } = WRITINGS[format]
  let bad = 0
  let at = 0
  for (const person of drawPeople(count)) {
    at += 1
    const fault = at % faultEvery === 0 ? faults[bad++ % faults.length] : undefined
    yield fault ? { text: fault.row(person), person, fault } : { text: row(person), person }
  }
}

/** The text of a pool's file, a row at a time. */
export function* poolText(format: PoolFormat, rows: Iterable<DrawnRow>): Generator<string> {
  yield WRITINGS[format].header
  for (const { text } of rows) yield `${text}\n`
}
