import { meanFactors } from '../score'
import type { Codes } from './column'
import type { GatedPoints } from './gated-points'

/** The loops over a block. They know nothing but typed arrays, and each has one thing to do a candidate. */

/** Adds what a table says of each candidate's code. */
export function addOne(sums: Int32Array, table: Int32Array, codes: Codes, count: number): void {
  for (let i = 0; i < count; i++) sums[i] = (sums[i] as number) + (table[codes[i] as number] as number)
}

/** A table and the codes that it is looked up by. */
export interface Lookup {
  readonly table: Int32Array
  readonly codes: Codes
}

/** The same for four at once: the sum is read and written a quarter as often. */
export function addFour(
  sums: Int32Array,
  [a, b, c, d]: readonly [Lookup, Lookup, Lookup, Lookup],
  count: number,
): void {
  const { table: tableA, codes: codesA } = a
  const { table: tableB, codes: codesB } = b
  const { table: tableC, codes: codesC } = c
  const { table: tableD, codes: codesD } = d
  for (let i = 0; i < count; i++) {
    sums[i] =
      (sums[i] as number) +
      (tableA[codesA[i] as number] as number) +
      (tableB[codesB[i] as number] as number) +
      (tableC[codesC[i] as number] as number) +
      (tableD[codesD[i] as number] as number)
  }
}

/** Sets the bits that a table says. A comparison in their place would cost as much as four sums: nobody can foretell it. */
export function setBits(bits: Uint8Array, table: Uint8Array, codes: Codes, count: number): void {
  for (let i = 0; i < count; i++) bits[i] = (bits[i] as number) | (table[codes[i] as number] as number)
}

/** Takes what gates say out of sums that carry it. */
export function takeGates(bits: Uint8Array, sums: Int32Array, { shift, said }: GatedPoints, count: number): void {
  const lower = 2 ** shift - 1
  for (let i = 0; i < count; i++) {
    const sum = sums[i] as number
    bits[i] = (bits[i] as number) | (said[sum >>> shift] as number)
    sums[i] = sum & lower
  }
}

/** The same, and the weighted mean of each sum, in one go. */
export function takeMeans(
  means: Uint16Array,
  bits: Uint8Array,
  sums: Int32Array,
  { shift, said }: GatedPoints,
  weight: number,
): void {
  const lower = 2 ** shift - 1
  const { times, plus } = meanFactors(weight)
  for (let i = 0; i < means.length; i++) {
    const sum = sums[i] as number
    bits[i] = (bits[i] as number) | (said[sum >>> shift] as number)
    means[i] = (sum & lower) * times + plus
  }
}

export function lookUp(values: Uint16Array, table: Uint16Array, codes: Codes, count: number): void {
  for (let i = 0; i < count; i++) values[i] = table[codes[i] as number] as number
}

export function keepGreater(values: Uint16Array, others: Uint16Array, count: number): void {
  for (let i = 0; i < count; i++) if ((others[i] as number) > (values[i] as number)) values[i] = others[i] as number
}

export function keepLesser(values: Uint16Array, others: Uint16Array, count: number): void {
  for (let i = 0; i < count; i++) if ((others[i] as number) < (values[i] as number)) values[i] = others[i] as number
}
