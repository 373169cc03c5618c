import type { Curve } from '../curve/curve'
import type { Extreme } from './extremes'
import { extremesOf } from './extremes'
import type { Piece } from './pieces'
import { piecesOf } from './pieces'
import type { Writer } from './statement'
import { extremeOf } from './statement'

/** Expressions for the least and the most of something. */
export interface Bounds {
  readonly low: string
  readonly high: string
}

/** What a curve pays for each of two values that are known. Of null it says nothing of use. */
export function paidFor(curve: Curve, { low, high }: Bounds, writer: Writer): Bounds {
  const pieces = piecesOf(curve)
  return { low: payOf(pieces, low, writer), high: payOf(pieces, high, writer) }
}

/** `CASE WHEN x <= 41 THEN … ELSE … END` */
function payOf(pieces: readonly Piece[], x: string, writer: Writer): string {
  const last = pieces.at(-1) as Piece
  // Beyond the last entry nothing changes.
  const end = lineOf(last, `LEAST(${x}, ${last.to})`, writer)
  const branches = pieces.slice(0, -1).map((piece) => `WHEN ${x} <= ${piece.to} THEN ${lineOf(piece, x, writer)}`)
  return branches.length === 0 ? end : `CASE ${branches.join(' ')} ELSE ${end} END`
}

function lineOf({ rise, base, run }: Piece, x: string, { divide }: Writer): string {
  if (rise === 0) return String(Math.floor(base / run))
  const line = `${rise === 1 ? '' : `${rise} * `}${x}${base === 0 ? '' : ` ${base < 0 ? '-' : '+'} ${Math.abs(base)}`}`
  return run === 1 ? line : divide(line, String(run))
}

/**
 * What a feature is worth at worst and at best: nothing and the most that there is where it is unknown, else `leastWithin` and
 * `greatestWithin` of the curve.
 *
 * @param paid - what is paid for the bounds of the feature.
 */
export function worthWithin(curve: Curve, feature: Bounds, paid: Bounds): Bounds {
  const { valleys, peaks } = extremesOf(curve)
  const isRising = curve.values.every((value, i) => i === 0 || (curve.values[i - 1] as number) <= value)
  const least = isRising ? [] : [paid.high, ...valleys.map((valley) => scoreBetween(feature, valley, paid.low))]
  const most = isRising ? [] : [paid.low, ...peaks.map((peak) => scoreBetween(feature, peak, paid.high))]
  const known = (score: string, unknown: number) => `CASE WHEN ${feature.low} IS NULL THEN ${unknown} ELSE ${score} END`
  return {
    low: known(extremeOf('LEAST', [paid.low, ...least]), 0),
    high: known(extremeOf('GREATEST', [paid.high, ...most]), curve.greatest),
  }
}

/** The score of a turn where it lies between the bounds. */
function scoreBetween({ low, high }: Bounds, { from, to, score }: Extreme, otherwise: string): string {
  return `CASE WHEN ${low} < ${from} AND ${high} > ${to} THEN ${score} ELSE ${otherwise} END`
}
