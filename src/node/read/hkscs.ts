import { HKSCS_ROWS } from './hkscs-table'

const FIRST = 0xe000
const ROW = 157
const NOTHING = '.'

const LETTERS: ReadonlyMap<string, string> = new Map(
  HKSCS_ROWS.flatMap((row, nth) =>
    Array.from(row).flatMap((letter, at) =>
      letter === NOTHING ? [] : [[String.fromCharCode(FIRST + nth * ROW + at), letter] as const],
    ),
  ),
)

/**
 * Text of a Big5 file with the letters of Hong Kong (深水埗, 啲, 嘅) that the platform's decoder has not, and puts into the areas for
 * private use. What stands there without being one of them, an office has added itself: it stays.
 */
export function withHongKongLetters(text: string): string {
  return text.replaceAll(/[\ue000-\uf848]/g, (unit) => LETTERS.get(unit) ?? unit)
}
