/** Shorter words differ by a character and mean another thing: 护理 and 物理, 动物学 and 动物医学. */
const SHORTEST = 4

/**
 * How alike two folded Chinese words are: 1 for the same characters in another order (客户大经理), less for the same but for one
 * character left out or put in between (汉语文学 for 汉语言文学), else 0.
 *
 * A character exchanged is never forgiven: 软件工程师 and 硬件工程师, 客户经理 and 客户助理 differ by no more, and a
 * misspelling cannot be told from another word. Nor is one at an end: 大客户经理, 护理学院.
 */
export function likenessInHan(wording: string, known: string): number {
  const a = Array.from(wording)
  const b = Array.from(known)
  if (Math.min(a.length, b.length) < SHORTEST) return 0
  if (a.length === b.length) return sorted(a) === sorted(b) ? 1 : 0
  const isNear = a.length < b.length ? isWithoutOne(a, b) : isWithoutOne(b, a)
  return isNear ? 1 - 1 / a.length : 0
}

function sorted(units: readonly string[]): string {
  return [...units].sort().join('')
}

/** `short` is `long` without one character that stands between others. */
function isWithoutOne(short: readonly string[], long: readonly string[]): boolean {
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (at === 0 || at === short.length) return false
  for (let i = at; i < short.length; i++) if (short[i] !== long[i + 1]) return false
  return true
}
