import type { Phrase } from '../../../phrase'
import { phrase } from '../../../phrase'

/** What a cell holds, or what it should have held. */
export type Cell<T> = { readonly value: T } | { readonly expected: Phrase }

/** What people write into a cell that they leave empty: it says nothing, and is no denial. */
const BLANKS = new Set([
  ...['', '-', '--', '—', '——', '/', '\\', 'n/a', 'na', 'none', 'null'],
  ...['无', '無', '暂无', '暫無', '不详', '不詳', '保密', '未填', '未填写', '未填寫'],
])

/** Characters that are as they are compared: no blank, no capital, nothing that has a plainer form. */
const COMPARED = /^[!-@[-~一-鿿]*$/

/** Full-width and other forms made plain, capitals small. */
const compared = (text: string): string => (COMPARED.test(text) ? text : text.normalize('NFKC').toLowerCase())

const LONGEST_BLANK = Math.max(...[...BLANKS].map((blank) => blank.length))

/** The text of a cell, or nothing. Spreadsheets write `="138…"` to keep a number as it is typed. */
export function cellText(cell: string): string | undefined {
  const text = cell.trim()
  const bare = text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1).trim() : text
  return bare.length <= LONGEST_BLANK && BLANKS.has(compared(bare)) ? undefined : bare
}

/** Values that are read as numbers or dates are short; a longer cell is none, and is not looked at any closer. */
const plain = (text: string): string => (text.length > 40 ? '' : compared(text).replaceAll(/\s/g, ''))

const DIGITS = '零一二三四五六七八九'
const digit = (char: string): number | undefined =>
  char.length === 1 && DIGITS.includes(char) ? DIGITS.indexOf(char) : undefined

/** 5, 5.5, 十, 十二, 二十, 兩: the numbers that people put into a column of years. */
function numberIn(text: string): number | undefined {
  if (/^[0-9]{1,6}(?:\.[0-9]{1,4})?$/.test(text)) return Number(text)
  const [tens = '', ones, ...more] = text.replace(/[两兩]/, '二').split('十')
  if (more.length > 0) return undefined
  if (ones === undefined) return digit(tens)
  const ten = tens === '' ? 1 : digit(tens)
  const one = ones === '' ? 0 : digit(ones)
  return ten === undefined || one === undefined ? undefined : ten * 10 + one
}

const FRESH = /^(?:应届|應屆|应届生|應屆生|应届毕业生|應屆畢業生|在校|在校生|在读|在讀|无经验|無經驗|-1)$/
const NUMBER = '(?:[0-9.]{1,6}|[零一二三四五六七八九十两兩]{1,3})'
const WORK = '(?:工作)?(?:经验|經驗)?'
const MONTHS = new RegExp(`^(${NUMBER})(?:个月|個月|月|months?|mos?)$`)
const YEARS = new RegExp(
  `^(?:约|約)?(${NUMBER})(?:[-~至到–—]${NUMBER})?\\+?(?:年|years?|yrs?)?${WORK}(?:以上|及以上|左右)?${WORK}$`,
)

/**
 * Years of work: `5`, `5年`, `5年以上`, `3-5年`, `8个月`, `十年`, `3 years`. Of a range the least is taken, as more is not
 * vouched for; 应届 (graduating) and Moka's -1 (still studying) are 0.
 */
export function yearsIn(text: string): Cell<number> {
  const bare = plain(text)
  if (FRESH.test(bare)) return { value: 0 }
  const months = MONTHS.exec(bare)
  const number = numberIn((months ?? YEARS.exec(bare))?.[1] ?? '')
  if (number === undefined) return { expected: phrase('years') }
  return { value: months ? Math.round((number / 12) * 100) / 100 : number }
}

/** A whole number with or without its unit: `32`, `32岁`, `8人`. */
export function countIn(text: string): Cell<number> {
  const digits = /^([0-9]{1,7})(?:岁|歲|周岁|周歲|人|名|years?(?:old)?|people)?(?:以上)?$/.exec(plain(text))?.[1]
  return digits === undefined ? { expected: phrase('whole-number') } : { value: Number(digits) }
}

/** `85`, `85.5`. */
export function decimalIn(text: string): Cell<number> {
  const bare = plain(text)
  return /^-?[0-9]{1,9}(?:\.[0-9]{1,6})?$/.test(bare) ? { value: Number(bare) } : { expected: phrase('number') }
}

/** Days from Excel's day 0 to the first day of 1970. */
const EXCEL_EPOCH_DAYS = 25_569

/**
 * A date in whatever form; Excel's serial day (32994) as the day that it stands for, since five digits are a date in a
 * spreadsheet alone. A decade (90后) is no date, and says nothing that could be counted. Whoever reads the profile says
 * whether the rest is a date.
 */
export function dateIn(text: string): Cell<string | undefined> {
  if (/^[0-9]{1,2}[后後]$/.test(plain(text))) return { value: undefined }
  return { value: /^[1-6][0-9]{4}$/.test(text) ? serialDay(Number(text)) : text }
}

const serialDay = (serial: number): string =>
  new Date((serial - EXCEL_EPOCH_DAYS) * 86_400_000).toISOString().slice(0, 10)

/** 全日制, 统招 → true; 自考, 函授, part-time → false. */
export function fullTimeIn(text: string): Cell<boolean> {
  if (/非全日制|自考|自學考試|自学考试|成人|函授|业余|業餘|夜大|在职|在職|part-?time|^false$/i.test(text))
    return { value: false }
  if (/全日制|统招|統招|日間部|日间部|full-?time|^true$/i.test(text)) return { value: true }
  return { expected: phrase('way-of-study') }
}

/** Items of one cell: parted by 、 ， , ; ； | or line breaks. */
export function itemsIn(text: string): readonly string[] {
  return text
    .split(/[、，,;；|\n]/)
    .map((item) => item.trim())
    .filter((item) => cellText(item) !== undefined)
}
