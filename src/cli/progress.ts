import type { ScreenProgress } from '../node/index'

/** What is written to: standard error, which may be a terminal. */
type Terminal = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

/** Milliseconds between two looks: no eye follows more, and a pipe to a far terminal should not fill. */
const EVERY = 200

/** A line that is written over, for a person who watches; a file of messages is spared. */
export class ProgressLine {
  private readonly started = performance.now()
  private shown = 0

  constructor(private readonly terminal: Terminal) {}

  show(progress: ScreenProgress): void {
    const now = performance.now()
    if (!this.terminal.isTTY || now - this.shown < EVERY) return
    this.shown = now
    this.terminal.write(`\r${progressText(progress, (now - this.started) / 1000)}\u001b[K`)
  }

  clear(): void {
    if (this.terminal.isTTY) this.terminal.write('\r\u001b[K')
  }
}

/** How many entries, how fast, and how long it will take yet, where the size of the file is known. */
export function progressText({ entries, read, size }: ScreenProgress, seconds: number): string {
  const rate = seconds > 0 ? Math.round(entries / seconds) : 0
  const text = `${count(entries)} ${entries === 1 ? 'entry' : 'entries'}, ${count(rate)} a second`
  if (size === undefined || read === 0) return text
  const left = Math.ceil((seconds * Math.max(0, size - read)) / read)
  return `${Math.floor((100 * Math.min(read, size)) / size)}%, ${text}, ${duration(left)} left`
}

const count = (number: number): string => number.toLocaleString('en')

/** `8 s`, `2 min 05 s`, `1 h 02 min`. */
function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`
  return `${Math.floor(seconds / 3600)} h ${twoDigits(Math.floor(seconds / 60) % 60)} min`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
