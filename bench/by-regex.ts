/**
 * What somebody writes who has a week: some twenty regular expressions that read education, years, age, English and channels
 * out of one line in either script. No spans, no alternatives between kinds, no scopes, no modality, no remainder.
 */
interface FoundByRegex {
  minLevel?: number
  isFullTime?: true
  minYears?: number
  maxYears?: number
  minAge?: number
  maxAge?: number
  english: string[]
  englishScores: [test: string, score: number][]
  channels: string[]
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
}

const N = '(\\d{1,2}|[一二两兩三四五六七八九十]|one|two|three|four|five|six|seven|eight|nine|ten)'
const TO = '\\s*(?:[-–—~～至到]|to)\\s*'
const YEARS = '\\s*(?:年|years?|yrs?)'
const UP = '\\s*(?:[（(]含[）)])?\\s*(?:及|或)?(?:以上|or above|or more|\\+)'

const LEVELS: readonly (readonly [rank: number, words: RegExp])[] = [
  [2, /高中|中[专專]|high school/i],
  [4, /大[专專]|[专專]科|college diploma|associate(?:'s)? degree/i],
  [5, /本科|[学學]士|大[学學](?:以上|[毕畢][业業]|[学學][历歷])|bachelor/i],
  [6, /[硕碩]士|研究生|master(?:'s)? degree|\bmba\b/i],
  [7, /博士|ph\.?d|doctorate/i],
]
const FULL_TIME = /[统統]招|全日制|full[- ]time degree/i

const YEAR_RANGE = new RegExp(`${N}${TO}${N}${YEARS}`, 'i')
const YEARS_UP = new RegExp(`${N}${YEARS}${UP}`, 'i')
const AT_LEAST_YEARS = new RegExp(`(?:至少|不少于|不少於|最少|at least|minimum(?: of)?|over)\\s*${N}${YEARS}`, 'i')
const YEARS_PLUS = new RegExp(`(\\d{1,2})\\s*\\+${YEARS}`, 'i')
const YEARS_OF = new RegExp(`${N}${YEARS}[^，,;；。\\n]{0,30}?(?:[经經][验驗]|工作|experience)|${N}${YEARS} of\\b`, 'i')

const AGE_RANGE = /(\d{2})\s*(?:[-–—~～至到]|to)\s*(\d{2})\s*(?:周)?(?:[岁歲]|years old)/i
const AGE_UNDER = /(\d{2})\s*(?:周)?[岁歲](?:[（(]含[）)])?(?:及)?以[下内內]|under (\d{2})|below (\d{2})/i
const AGE_OVER = /(\d{2})\s*(?:周)?[岁歲](?:[（(]含[）)])?(?:及)?以上|年[满滿](\d{2})/i

const ENGLISH_TEST = /(?:英[语語]|CET)\s*[-－]?\s*([四六468])\s*[级級]?/i
const ENGLISH_SCORE = /\b(TOEIC|TOEFL|IELTS|托福|雅思|多益)\s*(?:成[绩績])?\s*(\d{1,3}(?:\.\d)?)/gi
const ENGLISH_LEVEL =
  /英[语語文][^，,;；。\n]{0,12}?(流利|精通|良好|熟[练練]|工作[语語]言)|(fluent|business|native|good|proficient)[ -](?:level )?english/gi

const CHANNEL =
  /(?:熟悉|拥有|擁有|具[备備]|有)?([^，,;；。\n、]{1,12}?)(?:渠道|通路)|(连锁超市|連鎖超市|便利店|商超|电商|電商|经销商|經銷商|KA|key account|distributor)[^，,;；。\n]{0,8}?(?:资源|資源|客户|客戶|relationships?)?/gi

export function readByRegex(text: string): FoundByRegex[] {
  return text
    .split(/[\n;；。]/)
    .filter((line) => line.trim() !== '')
    .map(readLine)
}

function readLine(line: string): FoundByRegex {
  const found: FoundByRegex = { english: [], englishScores: [], channels: [] }
  for (const [rank, words] of LEVELS) if (words.test(line)) found.minLevel = Math.min(rank, found.minLevel ?? rank)
  if (FULL_TIME.test(line)) found.isFullTime = true
  readAges(line, found)
  readYears(line, found)
  const test = ENGLISH_TEST.exec(line)
  if (test !== null) found.english.push(`CET-${numberOf(test[1])}`)
  for (const [, name = '', score] of line.matchAll(ENGLISH_SCORE)) found.englishScores.push([name, Number(score)])
  for (const [, zh, en] of line.matchAll(ENGLISH_LEVEL)) found.english.push(zh ?? en ?? '')
  for (const [, zh, known] of line.matchAll(CHANNEL)) found.channels.push(zh ?? known ?? '')
  return found
}

function readYears(line: string, found: FoundByRegex): void {
  const range = YEAR_RANGE.exec(line)
  if (range !== null) {
    found.minYears = numberOf(range[1])
    found.maxYears = numberOf(range[2])
    return
  }
  const least = YEARS_UP.exec(line) ?? AT_LEAST_YEARS.exec(line) ?? YEARS_PLUS.exec(line) ?? YEARS_OF.exec(line)
  if (least !== null) found.minYears = numberOf(least[1] ?? least[2])
}

function readAges(line: string, found: FoundByRegex): void {
  const range = AGE_RANGE.exec(line)
  if (range !== null) {
    found.minAge = numberOf(range[1])
    found.maxAge = numberOf(range[2])
    return
  }
  const under = AGE_UNDER.exec(line)
  if (under !== null) found.maxAge = numberOf(under[1] ?? under[2] ?? under[3])
  const over = AGE_OVER.exec(line)
  if (over !== null) found.minAge = numberOf(over[1] ?? over[2])
}

function numberOf(words: string | undefined): number {
  return HAN_DIGITS[words?.toLowerCase() ?? ''] ?? Number(words)
}
