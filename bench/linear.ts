import { parseRequirements, parseRoles } from '../src/index'
import type { Benchmark, Row } from './benchmark'
import { secondsPerCall } from './seconds'
import type { Shape } from './texts'
import { HOSTILE, ORDINARY } from './texts'

/** UTF-16 units: 1 KB, 100 KB and 10 MB of text. */
const LENGTHS = [1_000, 100_000, 10_000_000]

/** The slowest speed may be this many times below the fastest. More than that is no longer proportion. */
const TOLERANCE = 1.5

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = { parseRoles, parseRequirements }

function measure(parser: string, shape: string, textOf: Shape): Row {
  const parse = PARSERS[parser] as (text: string) => unknown
  const speeds = LENGTHS.map((length) => {
    const text = textOf(length)
    return length / secondsPerCall(() => parse(text))
  })
  const ratio = Math.max(...speeds) / Math.min(...speeds)
  return {
    cells: [parser, shape, ...speeds.map((speed) => (speed / 1e6).toFixed(2)), ratio.toFixed(2)],
    holds: ratio <= TOLERANCE,
  }
}

export const linear: Benchmark = {
  question: `Does reading take time in proportion to the text, whatever the text? (million characters a second; ratio at most ${TOLERANCE})`,
  columns: ['function', 'text', '1 KB', '100 KB', '10 MB', 'ratio'],
  run: () =>
    Object.entries({ ...ORDINARY, ...HOSTILE }).flatMap(([shape, textOf]) =>
      Object.keys(PARSERS).map((parser) => measure(parser, shape, textOf)),
    ),
}
