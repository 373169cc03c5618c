import { isCjk } from '../../../text/letters'
import { INVISIBLE } from '../../../text/spacing'
import { readBracketed, readHanNumbered, readLettered, readOrdinal } from './counters'
import type { ListMark, MarkContext } from './mark'
import { DIGITS, HAN_NUMBERS, pastDelimiter } from './mark'
import { readNumbered } from './numbers'

const BULLETS = '•●◆■►➢➤★√✓☑▪◇□○☆✔✅✦❖▶▲△►◎※➔→◼◾⬛⚫⚪✱✨❤♦♥▇█▋▌▉▍◉◈▸▹‣❑❒◦➣☛☞✎⭐⦁∙'
const LINE_BULLETS = '·*-–—_+#>=~|&^'
/** Runs of numbers that one unit stands for, and the offset of the first: ① ⑴ ⒈ ❶ ➀ ➊ ㈠ ㊀ and the two rows of Roman ones. */
const ENCLOSED: readonly (readonly [first: number, last: number])[] = [
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2488, 0x249b],
  [0x2776, 0x277f],
  [0x2780, 0x2789],
  [0x278a, 0x2793],
  [0x3220, 0x3229],
  [0x3280, 0x3289],
  [0x2160, 0x216b],
  [0x2170, 0x217b],
]

function isStrongBullet(unit: string): boolean {
  return unit !== '' && BULLETS.includes(unit)
}

/** Which number an enclosed one is (③ is 3), or undefined. */
export function enclosedNumber(unit: string): number | undefined {
  const code = unit.charCodeAt(0)
  const run = ENCLOSED.find(([first, last]) => code >= first && code <= last)
  return run === undefined ? undefined : code - run[0] + 1
}

/**
 * The mark of an item that starts at `at` of a folded text.
 *
 *   1、 1. 1) (1) ① 一、 （一） 第一， A. a) (a) II. 1.2  • ■ *   are marks;
 *   3.5年  1.5万  2.0版  11.11  1、2年  B.A.  9:00          are none, unless the items around it count on.
 */
export function readListMark(text: string, at: number, context: MarkContext): ListMark | undefined {
  const unit = text.charAt(at)
  const enclosed = enclosedNumber(unit)
  if (enclosed !== undefined) return { style: 'enclosed', value: enclosed, end: pastDelimiter(text, at + 1) }
  if (DIGITS.includes(unit) && unit !== '') return readNumbered(text, at, context)
  if (unit === '(' || unit === '[') return readBracketed(text, at, context)
  if (unit === '第') return readOrdinal(text, at)
  if (unit !== '' && HAN_NUMBERS.includes(unit)) return readHanNumbered(text, at, context)
  if (isBullet(unit, text, at, context)) return { style: 'bullet', end: pastBullets(text, at) }
  return readLettered(text, at, context)
}

function isBullet(unit: string, text: string, at: number, { inline }: MarkContext): boolean {
  if (unit === '') return false
  if (unit === '→' && inline === true && !isBlank(text.charAt(at - 1))) return false
  if (isStrongBullet(unit) || isPrivate(unit)) return true
  if (unit === '·') return inline !== true || isBulletWithin(text, at)
  if (unit === '.') return inline !== true && isCjk(text.charCodeAt(at + 1)) // ．具備…, as no word begins
  return inline !== true && LINE_BULLETS.includes(unit)
}

/** tools · Patience, tools.· Patience, tools·   Patience: a dot between words of a line is a bullet where a blank is behind it, and another, one before, or a full stop. */
function isBulletWithin(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + 2)]
  return isBlank(text.charAt(at + 1)) && (isBlank(before) || isBlank(behind) || '.;'.includes(before))
}

/** The glyphs that word processors keep for bullets are in the private use area. */
function isPrivate(unit: string): boolean {
  return unit >= '\ue000' && unit <= '\uf8ff'
}

function pastBullets(text: string, at: number): number {
  let end = at + 1
  while (
    end < text.length &&
    (isStrongBullet(text.charAt(end)) || isPrivate(text.charAt(end)) || LINE_BULLETS.includes(text.charAt(end)))
  )
    end++
  return end
}

function isBlank(unit: string): boolean {
  return unit === '' || unit === ' ' || unit === '\t' || unit === INVISIBLE || unit === '\n'
}

export type { ListMark } from './mark'
