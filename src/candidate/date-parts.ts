/** The parts of a date as they are written: not yet held against the calendar. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  /** Where the words name several months (a quarter). */
  readonly lastMonth?: number
  readonly day?: number
  readonly expected?: true
}

/** A number or a word with a number's meaning. `digits` is how many digits it was written with; 0 for words. */
export interface DateNumber {
  readonly value: number
  readonly digits: number
}
