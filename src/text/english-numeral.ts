import { ENGLISH_MULTIPLIERS, ENGLISH_NUMERALS, ENGLISH_PHRASES } from '../vocab/numerals'
import { isLatin } from './letters'
import type { Numeral } from './token'

/** The longest word or phrase that a number can start with, in letters: a bound on work. */
const LONGEST = 12
const BLANK = 0x20
const PHRASES = Object.entries(ENGLISH_PHRASES)

/** What has been said so far: whole thousands and millions, and the hundreds, tens and ones at hand. */
interface Said {
  readonly total: number
  readonly group: number
  readonly end: number
}

/** `five`, `twenty-five`, `thirty three`, `three hundred and ten`, `a thousand`, `a couple of` at `at` of a folded text. */
export function readEnglishNumeral(text: string, at: number): Numeral | undefined {
  if (at > 0 && isLatin(text.charCodeAt(at - 1))) return undefined
  const phrase = PHRASES.find(([words]) => text.startsWith(words, at) && !isLatin(text.charCodeAt(at + words.length)))
  if (phrase !== undefined) return { end: at + phrase[0].length, value: phrase[1], form: 'words' }
  let said: Said = { total: 0, group: 0, end: at }
  for (let next: number | undefined = at; next !== undefined; ) {
    const more: Said | undefined = sayMore(text, next, said, at)
    if (more === undefined) break
    said = more
    next = nextWord(text, said.end)
  }
  if (said.end === at) return undefined
  return { end: said.end, value: said.total + said.group, form: 'words' }
}

/** `hundred`, `million` behind digits and blanks. */
export function readEnglishMultiplier(text: string, at: number): { end: number; value: number } | undefined {
  const start = pastBlanks(text, at)
  const end = wordEnd(text, start)
  const value = start === at ? undefined : ENGLISH_MULTIPLIERS[text.slice(start, end)]
  return value === undefined ? undefined : { end, value }
}

function sayMore(text: string, at: number, said: Said, start: number): Said | undefined {
  const end = wordEnd(text, at)
  const word = text.slice(at, end)
  if (at === start && word === 'a') {
    const multiplier = readEnglishMultiplier(text, end) // a hundred
    return multiplier && { end: multiplier.end, ...multiplied({ total: 0, group: 1 }, multiplier.value) }
  }
  if (word === 'and') return said.end === start ? undefined : afterAnd(text, end, said)
  const value = ENGLISH_NUMERALS[word]
  if (value !== undefined) return fits(said.group, value) ? { ...said, group: said.group + value, end } : undefined
  const multiplier = ENGLISH_MULTIPLIERS[word]
  if (multiplier === undefined || said.group === 0) return undefined
  return { end, ...multiplied(said, multiplier) }
}

/** three hundred | and ten: only a number may follow, and only a whole hundred or thousand stand before. */
function afterAnd(text: string, at: number, said: Said): Said | undefined {
  if (said.group % 100 !== 0 || said.total + said.group === 0) return undefined
  const next = pastBlanks(text, at)
  return text.startsWith('and', next) ? undefined : sayMore(text, next, said, -1)
}

/** Ones stand behind tens, tens and teens behind hundreds: five six are two numbers. */
function fits(group: number, value: number): boolean {
  return value < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0
}

function multiplied({ total, group }: { total: number; group: number }, multiplier: number) {
  if (multiplier === 100) return { total, group: group * multiplier }
  return { total: total + group * multiplier, group: 0 }
}

/** Behind a blank or a hyphen. */
function nextWord(text: string, at: number): number | undefined {
  if (text[at] === '-') return at + 1
  const next = pastBlanks(text, at)
  return next === at ? undefined : next
}

function pastBlanks(text: string, at: number): number {
  let next = at
  while (text.charCodeAt(next) === BLANK && next - at < LONGEST) next++
  return next
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end - at <= LONGEST && isLatin(text.charCodeAt(end))) end++
  return end
}
