import { readNumeral } from '../text/numeral'
import type { DateNumber, DateParts } from './date-parts'
import { DATE_SHAPES } from './date-shapes'
import { ERAS, EXPECTED_WORDS, MONTH_NAMES, PARTS_OF_YEAR, SILENT_WORDS } from './date-words'
import { isLatin } from './latin'

/** What has been read so far: one letter of `shape` an item, and the values of those that have one. */
interface Scan {
  shape: string
  values: DateNumber[]
  expected: boolean
}

const BLANKS = ' \u3000\t,\'’()[]"、的第·'
const UNITS: Readonly<Record<string, string>> = {
  年: '年',
  月: '月',
  日: '日',
  号: '日',
  季度: 'q',
  季: 'q',
  年度: '年',
}
const SEPARATORS: Readonly<Record<string, string>> = {
  '-': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '.': '.',
  '/': '/',
  '~': '~',
}

/** Longest first, so that 年底 is not 年 and a rest. */
const HAN_WORDS: readonly string[] = [
  ...Object.keys(UNITS),
  ...Object.keys(ERAS),
  ...Object.keys(PARTS_OF_YEAR),
  ...EXPECTED_WORDS,
  ...SILENT_WORDS,
]
  .filter((word) => word.charCodeAt(0) > 0x7f)
  .sort((a, b) => b.length - a.length)

/**
 * The ways to read a folded text as a date: none where it is none, two where the day and the month cannot be told apart.
 *
 * The text becomes a shape of one letter an item (`2019年3月15日` is `n年n月n日`, `15 Mar 2019` is `nmn`), which is looked up.
 */
export function scanDate(text: string): readonly DateParts[] {
  const scan: Scan = { shape: '', values: [], expected: false }
  for (let at = 0; at < text.length; ) {
    const next = step(text, at, scan)
    if (next === undefined) return []
    at = next
  }
  const shape = trimSeparators(scan.shape)
  const parts = Object.hasOwn(DATE_SHAPES, shape) ? (DATE_SHAPES[shape]?.(scan.values) ?? []) : []
  return scan.expected ? parts.map((part) => ({ expected: true as const, ...part })) : parts
}

/** Reads one item; returns where the next one begins, or undefined where no date has such an item. */
function step(text: string, at: number, scan: Scan): number | undefined {
  const unit = text[at] as string
  if (BLANKS.includes(unit)) return at + 1
  const separator = SEPARATORS[unit]
  if (separator !== undefined) {
    scan.shape += separator
    return at + 1
  }
  if (isDigit(unit)) return stepDigits(text, at, scan)
  if (isLatin(unit)) return stepLatin(text, at, scan)
  return stepHan(text, at, scan)
}

function stepDigits(text: string, at: number, scan: Scan): number | undefined {
  let end = at
  while (end < text.length && isDigit(text[end] as string)) end++
  if (end - at > 8) return undefined
  if (text[end] === ':') return scan.values.length > 0 ? text.length : undefined // a time of day: the rest says nothing
  push(scan, 'n', Number(text.slice(at, end)), end - at)
  return end
}

function stepLatin(text: string, at: number, scan: Scan): number | undefined {
  let end = at
  while (isLatin(text[end])) end++
  const word = text.slice(at, end)
  if (word === 't' && scan.shape === 'n-n-n') return text.length // 2019-03-15T00:00:00Z
  if (word === 'q' && isDigit(text[end] ?? '')) {
    scan.shape += 'q'
    return end
  }
  if (Object.hasOwn(MONTH_NAMES, word)) push(scan, 'm', MONTH_NAMES[word] as number, 0)
  else if (!takeWord(word, scan) && !['st', 'nd', 'rd', 'th'].includes(word)) return undefined
  return end
}

function stepHan(text: string, at: number, scan: Scan): number | undefined {
  const word = HAN_WORDS.find((candidate) => text.startsWith(candidate, at))
  if (word !== undefined) {
    if (Object.hasOwn(UNITS, word)) scan.shape += UNITS[word]
    else takeWord(word, scan)
    return at + word.length
  }
  if (text[at] === '元' && scan.shape.endsWith('e')) {
    push(scan, 'n', 1, 1)
    return at + 1
  }
  const numeral = readNumeral(text, at)
  if (numeral === undefined) return undefined
  push(scan, 'n', numeral.value, String(numeral.value).length)
  return numeral.end
}

/** Words that stand alike in both scripts: eras, parts of a year, remarks. */
function takeWord(word: string, scan: Scan): boolean {
  if (EXPECTED_WORDS.includes(word)) scan.expected = true
  else if (Object.hasOwn(ERAS, word)) push(scan, 'e', ERAS[word] as number, 0)
  else if (Object.hasOwn(PARTS_OF_YEAR, word)) push(scan, 'p', PARTS_OF_YEAR[word] as number, 0)
  else return SILENT_WORDS.includes(word)
  return true
}

function push(scan: Scan, letter: string, value: number, digits: number): void {
  scan.shape += letter
  scan.values.push({ value, digits })
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9'
}

/** 2019.3~ and Mar. 2019: marks at an end, or after the name of a month, say nothing. */
function trimSeparators(shape: string): string {
  let start = 0
  let end = shape.length
  while (start < end && '-./~'.includes(shape[start] as string)) start++
  while (end > start && '-./~'.includes(shape[end - 1] as string)) end--
  return shape.slice(start, end).replaceAll('m.', 'm').replaceAll('.m', 'm')
}
