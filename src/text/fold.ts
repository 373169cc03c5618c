import { FOLD_TABLE, foldUnit } from './fold-table'

/** Units that become a string at a time: engines limit the arguments of a call, and unit by unit is slower. */
const CHUNK = 1024

/**
 * Makes one form of Traditional, Simplified, full-width and capital letters, for comparing and never for showing.
 *
 * Every UTF-16 unit becomes exactly one unit, so an offset in the result is the same offset in `text`. Folding
 * again changes nothing. What shows nothing (zero-width spaces, soft hyphens) becomes U+200B; surrogates stay.
 *
 * @example
 * fold('本科以上學歷，５年ＫＡ經驗') // → '本科以上学历,5年ka经验'
 */
export function fold(text: string): string {
  let folded = ''
  for (let start = 0; start < text.length; start += CHUNK) {
    const units = new Array<number>(Math.min(CHUNK, text.length - start))
    for (let i = 0; i < units.length; i++) units[i] = foldUnit(FOLD_TABLE, text.charCodeAt(start + i))
    folded += String.fromCharCode.apply(null, units)
  }
  return folded
}
