import type { Curve } from './curve'
import { MAX_ENTRIES } from './curve'

/** A score of all that there is. */
export const FULL = 1000

/** Nothing below `from`, all of it from there on. */
export function step(from: number): Curve {
  return ramp(Math.max(from - 1, 0), from)
}

/**
 * Nothing at `zeroAt` and below, all of it from `fullAt` on, evenly between, rounded down. `zeroAt < fullAt`, but for
 * `fullAt` 0, which everything passes.
 */
export function ramp(zeroAt: number, fullAt: number): Curve {
  return tabulate(fullAt, (x) => (x >= fullAt ? FULL : rising(x, zeroAt, fullAt)))
}

export interface Knee {
  /** Where the line bends: a share of what pays all, per mille. */
  readonly share: number
  /** What it pays there. */
  readonly score: number
}

/** From nothing at 0 evenly to the knee, and from there evenly to all of it at `fullAt`: whoever has more is paid more all along. */
export function bent(fullAt: number, { share, score }: Knee): Curve {
  const bend = fullAt * share
  return tabulate(fullAt, (x) => {
    const at = x * FULL
    if (at < bend) return Math.floor((score * at) / bend)
    return x >= fullAt ? FULL : score + Math.floor(((FULL - score) * (at - bend)) / (fullAt * FULL - bend))
  })
}

export interface PlateauOptions {
  /** Ends of the stretch that pays all, both included; absent: open on that side. */
  readonly min?: number
  readonly max?: number
  /** How far outside it has fallen to nothing. */
  readonly shoulder: number
}

/** All of it from `min` to `max`, and falling evenly to nothing over a shoulder on either side. */
export function plateau({ min = 0, max, shoulder }: PlateauOptions): Curve {
  const end = max === undefined ? min : max + shoulder
  return tabulate(end, (x) => {
    const outside = Math.max(min - x, max === undefined ? 0 : x - max, 0)
    return outside >= shoulder ? 0 : Math.floor((FULL * (shoulder - outside)) / shoulder)
  })
}

export interface SlopeOptions {
  /** The last value that pays all. */
  readonly after: number
  /** Over how many values the pay falls to `floor`, where it stays. */
  readonly over: number
  readonly floor: number
}

/** The curve, but falling gently after a greatest value, never below `floor`. */
export function easingOff(curve: Curve, { after, over, floor }: SlopeOptions): Curve {
  const last = Math.max(curve.values.length - 1, after + over)
  return tabulate(last, (x) => {
    const paid = curve.values[Math.min(x, curve.values.length - 1)] as number
    const excess = Math.min(x - after, over)
    return excess <= 0 ? paid : Math.min(paid, FULL - Math.floor(((FULL - floor) * excess) / over))
  })
}

/** Scores one by one. The last holds for everything beyond it. */
export function table(values: readonly number[]): Curve {
  const kept = values.slice(0, MAX_ENTRIES)
  return { values: kept, greatest: kept.reduce((most, value) => Math.max(most, value), 0) }
}

/** For features that are scores already: each is worth itself. */
export const IDENTITY: Curve = /* @__PURE__ */ tabulate(FULL, (x) => x)

/** The entries from 0 to `last`, cut at what a table may hold. */
export function tabulate(last: number, value: (x: number) => number): Curve {
  return table(Array.from({ length: Math.min(last, MAX_ENTRIES - 1) + 1 }, (_, x) => value(x)))
}

function rising(x: number, zeroAt: number, fullAt: number): number {
  return x <= zeroAt ? 0 : Math.floor((FULL * (x - zeroAt)) / (fullAt - zeroAt))
}
