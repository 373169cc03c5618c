/** A letter or a digit of any script: what is said, and must not be lost. */
export const LETTER = /[\p{L}\p{N}]/u

export function isLatin(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7
}

/** A to Z as they were written: in a source, and not in what was folded of it. */
export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

/** The same of any letter that has both cases, as accents have them. */
export function isUpperCase(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** a to z as they were written. */
export function isLowerCase(letter: string): boolean {
  return letter >= 'a' && letter <= 'z'
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

export function isAlphanumeric(unit: number): boolean {
  return isLatin(unit) || isDigit(unit)
}

/** Han, kana, hangul, and the marks that are set with them. */
export function isCjk(unit: number): boolean {
  return unit >= 0x2e80
}

export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3007 || (unit >= 0x3400 && unit <= 0x4dbf)
}

/**
 * Whether the digit at `at` belongs to the letters before it: b2b, h5, n2. One that counts years does not, though nothing parts it
 * from them: Java | 3年, KA | 3-5年, UI | 2年, role | 3 years.
 */
export function isGlued(text: string, at: number): boolean {
  return at > 0 && isDigit(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1)) && !countsYears(text, at)
}

/** 3年, 10年, 3-5年, 3至5年; a year of another sort (3年级, q3年度) counts none. */
function countsYears(text: string, at: number): boolean {
  let end = pastFigure(text, at)
  if (RANGES.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))) end = pastFigure(text, end + 1)
  if (text.charAt(end) === '年') return !OTHER_YEARS.includes(text.charAt(end + 1))
  return isOfSentence(text, at) && isYearsInEnglish(text, end)
}

/** role | 3 years, Minimum | 5years: behind a word of some length, and not in Q3 years. */
function isOfSentence(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 2)) && isLatin(text.charCodeAt(at - 3)) && isLatin(text.charCodeAt(at - 4))
}

/** 3 years, 5+ years, 2yrs. */
function isYearsInEnglish(text: string, end: number): boolean {
  const behindPlus = text.charAt(end) === '+' ? end + 1 : end
  const unit = text.charAt(behindPlus) === ' ' ? behindPlus + 1 : behindPlus
  return ENGLISH_YEARS.some((word) => text.startsWith(word, unit))
}

const RANGES: readonly string[] = ['-', '~', '至', '到']
const ENGLISH_YEARS: readonly string[] = ['year', 'yrs']
const OTHER_YEARS: readonly string[] = ['级', '度', '会']

/** Years of work have two digits at most; a longer figure is no count of them. */
function pastFigure(text: string, at: number): number {
  let end = at
  while (end - at < 2 && isDigit(text.charCodeAt(end))) end++
  return end
}
