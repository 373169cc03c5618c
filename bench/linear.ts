import { parseRoles } from '../src/index'
import type { Benchmark, Row } from './benchmark'
import { secondsPerCall } from './seconds'
import type { Shape } from './texts'
import { HOSTILE, ORDINARY } from './texts'

/** UTF-16 units: 1 KB, 100 KB and 10 MB of text. */
const LENGTHS = [1_000, 100_000, 10_000_000]

/** A unit of a longer text may cost this many times what it costs in a shorter one. More than that is no longer proportion. */
const TOLERANCE = 1.5

/** Work of one kind before anything is measured: the first text of a run must not pay for the compiling of all. */
const WARM_UP = 200

function measure(shape: string, textOf: Shape): Row {
  const speeds = LENGTHS.map((length) => {
    const text = textOf(length)
    return length / secondsPerCall(() => parseRoles(text))
  })
  const ratio = growthOf(speeds)
  return {
    cells: [shape, ...speeds.map((speed) => (speed / 1e6).toFixed(2)), ratio.toFixed(2)],
    holds: ratio <= TOLERANCE,
  }
}

/** How many times the speed of a shorter text falls to that of a longer one; what a call costs, whatever the text, is no growth. */
function growthOf(speeds: readonly number[]): number {
  return Math.max(...speeds.map((speed, place) => Math.max(...speeds.slice(0, place + 1)) / speed))
}

/** `parseRoles` splits, and reads what it takes for requirements: of a text without headings all of it, as `parseRequirements` does. */
function run(): readonly Row[] {
  const shapes = Object.entries({ ...ORDINARY, ...HOSTILE })
  for (let i = 0; i < WARM_UP; i++) for (const [, textOf] of shapes) parseRoles(textOf(LENGTHS[0] ?? 0))
  return shapes.map(([shape, textOf]) => measure(shape, textOf))
}

export const linear: Benchmark = {
  question: `Does reading take time in proportion to the text, whatever the text? (million characters a second; ratio at most ${TOLERANCE})`,
  columns: ['text', '1 KB', '100 KB', '10 MB', 'ratio'],
  run,
}
