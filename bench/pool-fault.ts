import type { Person } from './people'

/** A row that no candidate can be read from. */
export interface Fault {
  readonly name: string
  /** Where it is rejected; in text that is no JSON or CSV, what the place starts with. */
  readonly path: string
  readonly row: (person: Person) => string
}
