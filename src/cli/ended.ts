/** That a signal has ended a run in order: nothing of it is left behind. */
export class EndedBySignal extends Error {
  /** What a shell tells of a process that a signal has killed. */
  readonly exitCode: number

  constructor(signal: NodeJS.Signals, number: number) {
    super(`ended by ${signal}; nothing was written`)
    this.exitCode = 128 + number
  }
}
