import type { Curve } from '../curve/curve'
import { IDENTITY } from '../curve/shapes'

/** A stretch of a curve that is one line, rounded down: `floor((rise × x + base) / run)` for x from `from` to `to`. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly rise: number
  readonly base: number
  /** Above 0. */
  readonly run: number
}

interface Ratio {
  readonly over: number
  readonly under: number
}

/** Slopes that lines through a stretch may have, both ends left out. */
interface Slopes {
  readonly least: Ratio
  readonly most: Ratio
}

const ANY: Slopes = { least: { over: -1, under: 0 }, most: { over: 1, under: 0 } }

/** The curve that most criteria have, and that takes longest to find out about. */
const ITSELF: readonly Piece[] = [{ from: 0, to: IDENTITY.values.length - 1, rise: 1, base: 0, run: 1 }]

/**
 * A curve as the fewest lines that give all of its entries, so that a ramp of a thousand entries is one expression. They are found
 * in the entries alone: whatever shape a rule set brings, it comes out the same to the last digit.
 */
export function piecesOf(curve: Curve): readonly Piece[] {
  if (curve === IDENTITY) return ITSELF
  const { values } = curve
  const pieces: Piece[] = []
  for (let from = 0; from < values.length; ) {
    const piece = longestFrom(values, from)
    pieces.push(piece)
    from = piece.to + 1
  }
  return pieces
}

/** Every part of a line is a line, so that taking the longest each time takes the fewest. */
function longestFrom(values: readonly number[], from: number): Piece {
  let slopes = ANY
  let to = from
  while (to + 1 < values.length) {
    const narrowed = through(values, from, to + 1, slopes)
    if (narrowed === undefined) break
    slopes = narrowed
    to += 1
  }
  return pieceOf(values, from, to, between(slopes))
}

/**
 * The slopes that are left when the stretch takes in `to`. Entries are whole parts, each less than 1 below its line, so that between
 * two of them, n apart, the line rises by more than their difference less 1 and by less than their difference and 1. A slope that
 * suits each two of them suits all.
 */
function through(values: readonly number[], from: number, to: number, { least, most }: Slopes): Slopes | undefined {
  let [low, high] = [least, most]
  for (let x = from; x < to; x++) {
    const difference = (values[to] as number) - (values[x] as number)
    const under = to - x
    if (isLess(low, { over: difference - 1, under })) low = { over: difference - 1, under }
    if (isLess({ over: difference + 1, under }, high)) high = { over: difference + 1, under }
  }
  return isLess(low, high) ? { least: low, most: high } : undefined
}

/** Of the slopes between two, the one of the shortest run; that is no longer than both of theirs together. */
function between({ least, most }: Slopes): Ratio {
  if (least.under === 0) return { over: 0, under: 1 }
  for (let under = 1; ; under++) {
    const over = Math.floor((least.over * under) / least.under) + 1
    if (isLess({ over, under }, most)) return { over, under }
  }
}

/** The lowest line of a slope that no entry is above. */
function pieceOf(values: readonly number[], from: number, to: number, { over: rise, under: run }: Ratio): Piece {
  let base = Number.NEGATIVE_INFINITY
  for (let x = from; x <= to; x++) base = Math.max(base, run * (values[x] as number) - rise * x)
  return { from, to, rise, base, run }
}

function isLess(a: Ratio, b: Ratio): boolean {
  return a.over * b.under < b.over * a.under
}
