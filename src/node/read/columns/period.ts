import { phrase } from '../../../phrase'
import type { Cell } from './values'

/** Both ends of a range of dates as they are written; whoever reads the profile says whether they are dates. */
export interface PeriodText {
  readonly startDate?: string
  readonly endDate?: string
}

const LONGEST = 80
const DASHES = /[-‐‑‒–—―−]+/g
/** How long it was, behind the dates: · 3 yrs 2 mos, (3年2个月). */
const DURATION =
  /\s*[·•,，][^·•,，]*$|\s*[([][^()[\]]*[)\]]$|\s+[0-9.]{1,4}\s?(?:年|个月|個月|yrs?|years?|mos?|months?).*$/u
const WORDS = /\s*(?:[~〜→至到]|\b(?:to|until|till|through|thru)\b)\s*/u
const OPEN_START = /^(?:since|from|自|从|從)|起$/

/**
 * `2019.03-2022.06`, `2019-03-15 – 2022-06-30`, `2019年3月至今`, `Mar 2019 – Present · 3 yrs`, `2019/03~2022/06`, `自2019年3月起`.
 *
 * A date by itself is the end of studies; of a job it says neither how long it lasted nor that it has not ended.
 */
export const periodIn =
  (single: 'endDate' | undefined) =>
  (cell: string): Cell<PeriodText> => {
    const expected = phrase('period')
    if (cell.length > LONGEST) return { expected }
    const text = cell.normalize('NFKC').replace(DURATION, '').trim()
    const [start, end] = byWord(text) ?? byDash(text.replaceAll(DASHES, '-')) ?? []
    if (start) return { value: end ? { startDate: start, endDate: end } : { startDate: start } }
    if (start === undefined && OPEN_START.test(text.toLowerCase())) return { value: { startDate: text } }
    return start === undefined && single && text ? { value: { [single]: text } } : { expected }
  }

const bare = (text: string): string => text.replaceAll(/^[\s-‐–—]+|[\s-‐–—]+$/g, '')

function byWord(text: string): readonly [string, string] | undefined {
  const cut = WORDS.exec(text)
  if (!cut) return undefined
  const end = bare(text.slice(cut.index + cut[0].length))
  // To date: the word that parts them belongs to the end.
  return [bare(text.slice(0, cut.index)), /^date$/i.test(end) ? '' : end]
}

/** Dashes part years from months too: between two dates stands the middle one of an odd number, or one with blanks around. */
function byDash(text: string): readonly [string, string] | undefined {
  const spaced = text.split(/\s-(?:\s|$)/)
  if (spaced.length === 2) return [bare(spaced[0] as string), bare(spaced[1] as string)]
  const parts = text.split('-')
  const last = (parts.at(-1) as string).trim()
  if (parts.length % 2 === 1) {
    // 2019-03-now, 2019-03-
    if (parts.length === 1 || /^[0-9]/.test(last)) return undefined
    return [parts.slice(0, -1).join('-').trim(), last]
  }
  if (isDate(parts)) return undefined
  const middle = parts.length / 2
  return [parts.slice(0, middle).join('-').trim(), parts.slice(middle).join('-').trim()]
}

/** 2019-03, 03-2019, Mar-2019. */
const isDate = (parts: readonly string[]): boolean =>
  parts.length === 2 &&
  parts.some((part) => /^(?:[0-9]{1,2}|[A-Za-z]{3,9})$/.test(part.trim())) &&
  !isOpen(parts[1] as string)

const isOpen = (text: string): boolean => /^(?:present|current|now|today|ongoing)$/i.test(text.trim())
