import { leadsGrade } from '../kinds/language/level-words'
import { kindsNamed } from '../kinds/names'
import { isMark, isWord, touches } from '../text/cursor'
import { isCjk } from '../text/letters'
import { lexWithin } from '../text/lex'
import type { Token } from '../text/token'
import { markToken } from '../text/token'
import { endsInAny, joinedText } from '../text/wording'
import type { WordClass } from '../vocab'
import { AVERAGES } from '../vocab/age-words'
import { PLAIN_PAPER_ENDS } from '../vocab/licences/beside/nouns'
import { CONTINUERS, PLACE_ENDS } from '../vocab/page/lines'
import type { FoldedSource } from './split/document'

type Sign = readonly [wordClass: WordClass, ...ids: string[]]

/** Words that open a requirement, even behind years. */
const VERBS: readonly Sign[] = [
  ['function-word', 'have'],
  ['holding', 'have', 'know', 'bring'],
  ['noun', 'know', 'work'],
  ['language-ability', 'verb'],
  ['trait'],
  ['availability'],
  ['protected'],
  ['negation', 'without'],
  ['connective', 'within'],
]

/** Words that may as well be what a tag says beside its years: 3-5年 | 大专. */
const NAMES: readonly Sign[] = [
  ['noun', 'age', 'graduate'],
  ['education'],
  ['study-mode'],
  ['school-tier'],
  ['gender'],
  ['language'],
  ['certificate'],
  ['licence'],
  ['bound', 'min.before', 'max.before', 'youngest.before'],
]

/** Words that end one. */
const CLOSERS: readonly Sign[] = [
  ['noun', 'education', 'experience', 'major', 'ability', 'background'],
  ['education'],
  ['gender'],
  ['level-wording'],
  ['language-ability', 'noun'],
  ['certificate'],
  ['licence'],
  ['trait'],
  ['protected'],
  ['unit', 'years-old'],
  ['modality', 'preferred.back'],
  ['negation', 'acceptable', 'unrestricted'],
  ['resource-head'],
  ['resource'],
]

/** Words that lean on what stands before them: 本科 | 以上, 经验 | 丰富, 销售 | 经验. */
const FOLLOWERS: readonly Sign[] = [
  ['noun', 'education', 'experience', 'major', 'ability', 'related', 'background', 'industry', 'function'],
  ['bound', 'min.after', 'max.after', 'more.after', 'less.after', 'about.after', 'between.after', 'inclusive.after'],
  ['modality', 'preferred.back'],
  ['negation', 'acceptable', 'unrestricted'],
  ['connective', 'and', 'or', 'one-of', 'instead', 'or-having', 'or-equivalent'],
  ['unit'],
  ['unit-part'],
  ['range'],
  ['breadth'],
  ['level-wording'],
  ['language-ability', 'noun'],
  ['language-skill'],
  ['function-word', 'being', 'particle', 'person'],
]

/** Words that what stands behind them leans on: 有 | 经验, 英语 | 六级, 必须 | 本科, 年龄 | 25. */
const LEADERS: readonly Sign[] = [
  ['function-word'],
  ['connective'],
  ['range'],
  ['modality', 'required', 'preferred.on'],
  ['negation', 'without'],
  ['bound', 'min.before', 'max.before', 'youngest.before', 'about.before', 'less.before', 'more.before'],
  ['noun', 'know', 'age', 'work', 'related'],
  ['language'],
]

/** Words that follow a noun of what is asked for, and say of it what: 学历 | 大专, 经验 | 丰富. */
const VALUES: readonly Sign[] = [['education'], ['breadth'], ['negation', 'unrestricted']]

/** Of one sort on either side of a blank: members of a list. */
const LISTED: readonly Sign[] = [['field'], ['language'], ['industry']]

/** What a bound or a year ends, where it stands before them: 工作经验5年以上 is whole, and 5年以上 | 销售经验 is not. */
const COUNTED: readonly Sign[] = [
  ['noun', 'experience', 'age', 'work'],
  ['unit', 'years-old'],
  ['education'],
  ['certificate'],
]

/** What ends a requirement so surely that no word goes on over the blank behind it. */
const SEVERED: readonly Sign[] = [
  ['noun', 'major'],
  ['modality', 'preferred.back'],
  ['negation', 'unrestricted'],
]

/** Tokens that are looked back at. */
const REACH = 8

/**
 * A blank between the end of one requirement and the start of the next is a comma that was not set: 本科以上学历 3年销售经验 有渠道资源. One of
 * looks, within a phrase, parts nothing: 英语 6 级, 高中 以上, 6年 门市 经验.
 */
export function partedByBlanks(read: readonly Token[], text: FoldedSource): readonly Token[] {
  const tokens = read.some(holdsBlank) ? read.flatMap((token) => severed(token, text)) : read
  let parted: Token[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at] as Token]
    if (before !== undefined && before.end < token.start && isParting(tokens, at)) {
      parted ??= tokens.slice(0, at)
      parted.push(markToken(before.end, before.end + 1, ','))
    }
    parted?.push(token)
  }
  return parted ?? tokens
}

/** A word is as long as what it is written as, unless blanks of looks stand in it. */
function holdsBlank({ type, start, end, text }: Token): boolean {
  return type === 'word' && end - start > text.length
}

/** 会计专业 | 英语六级: the words on either side of a blank, where the one that they make together was none. */
function severed(token: Token, { folded, source }: FoldedSource): readonly Token[] {
  const blank = holdsBlank(token) ? folded.indexOf(' ', token.start) : -1
  if (blank < 0 || blank >= token.end) return [token]
  const before = lexWithin(folded.slice(0, blank), source, token.start, blank) // as if nothing stood behind it
  return isHan(before.at(-1), -1) && isAny(before.at(-1), SEVERED)
    ? [...before, ...lexWithin(folded, source, blank, token.end)]
    : [token]
}

function isParting(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at]]
  if (before?.type === 'mark' || next?.type === 'mark' || isListOfNames(tokens, at)) return false
  const [isHanBefore, isHanNext] = [isHan(before, -1), isHan(next, 0)]
  if (isHanBefore && isHanNext) return areOfOneSort(before, next) || partsHan(tokens, at)
  return (isHanBefore || isHanNext) && partsMixed(tokens, at)
}

function isHan(token: Token | undefined, at: number): boolean {
  return token !== undefined && isCjk(token.text.at(at)?.charCodeAt(0) ?? 0)
}

/** 学历 | 经验不限, 性别 | 学历 专业不限: names that one word lifts, of which the first opens the phrase. */
function isListOfNames(tokens: readonly Token[], at: number): boolean {
  const isName = (place: number) => kindsNamed(tokens[place]).length > 0
  let [first, next] = [at - 1, at]
  while (isName(first - 1)) first -= 1
  while (isName(next)) next += 1
  const isOpening = first === 0 || tokens[first - 1]?.type === 'mark'
  return next > at && isName(at - 1) && isOpening && isWord(tokens[next], 'negation', 'unrestricted')
}

/** 护理 医护: members of a list; in 英语 市场 the name of the language is about something else. */
function areOfOneSort(before: Token | undefined, next: Token | undefined): boolean {
  if (isWord(before, 'language') !== isWord(next, 'language')) return false
  return LISTED.some((sign) => isAny(before, [sign]) && isAny(next, [sign]))
}

function partsHan(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at]]
  if (isAny(before, LEADERS)) return false
  if (isWord(next, 'language-skill') && leadsGrade(tokens[at + 1])) return false // 聽/中等 | 說/中等
  if (isAny(next, VERBS)) return true
  if (isYears(before) && !isCounted(tokens, at - 1)) return isWord(next, 'noun', 'education') && isNamed(tokens, at) // 2年以上 | 学历不限
  if (isAny(next, NAMES)) return true
  if (leans(next)) return closes(tokens, at - 1) && isNamed(tokens, at)
  return next?.type !== 'number' && closes(tokens, at - 1)
}

/** A page sets a blank between Han and what is not: it parts only where one requirement ends and another begins. */
function partsMixed(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at]]
  if (isAny(before, LEADERS)) return false
  if (counts(tokens, at, 'years-old')) return !endsInAny(before, AVERAGES) // of whoever it is, but 平均年龄 | 30岁
  if (counts(tokens, at, 'year', 'month'))
    return isWhole(tokens, at - 1) || isPlace(before) || (touches(next, tokens[at + 1]) && opensKnown(tokens, at - 1))
  return closes(tokens, at - 1) && (isAny(next, VERBS) || isAny(next, NAMES))
}

/** 台中市西屯区 | 2年以上: where the work is. */
function isPlace(token: Token | undefined): boolean {
  const isName = token?.type === 'text' || isWord(token, 'unit', 'count')
  return isName && PLACE_ENDS.includes(token?.text.at(-1) ?? ' ')
}

/** 高中学历 | 3年; years may yet be those of an experience, or of a level: 工作经验 | 3年, 本科 | 3年. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  return closes(tokens, at) && !isWord(tokens[at], 'noun', 'experience') && !isWord(tokens[at], 'education')
}

/** 熟悉贸易流程 | 3年…: the words before the blank say what is to be known. */
function opensKnown(tokens: readonly Token[], end: number): boolean {
  let at = end
  while (at > Math.max(0, end - REACH) && touches(tokens[at - 1], tokens[at]) && !isMark(tokens[at - 1], ',:')) at -= 1
  return isWord(tokens[at], 'noun', 'know')
}

function isAny(token: Token | undefined, signs: readonly Sign[]): boolean {
  return token?.type === 'word' && signs.some((sign) => isWord(token, ...sign))
}

function leans(token: Token | undefined): boolean {
  return isAny(token, FOLLOWERS) || CONTINUERS.includes(token?.text.charAt(0) ?? ' ')
}

/** 3年, 5-8年; 25岁, 25-35周岁: a figure, or two, of one of these units. */
function counts(tokens: readonly Token[], at: number, ...units: readonly string[]): boolean {
  const unit = isWord(tokens[at + 1], 'range') ? at + 3 : at + 1
  return tokens[at]?.type === 'number' && isWord(tokens[unit], 'unit', ...units)
}

/** 学历大专, 经验丰富; 欢迎应届生. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [name, value] = [tokens[at], tokens[at + 1]]
  if (!touches(name, value)) return false
  if (isWord(name, 'negation', 'acceptable')) return isWord(value, 'noun', 'graduate')
  return isWord(name, 'noun') && isAny(value, VALUES)
}

function closes(tokens: readonly Token[], at: number): boolean {
  return isYears(tokens[at]) ? isCounted(tokens, at) : isAny(tokens[at], CLOSERS) || isPaper(tokens, at)
}

/** 有从业 | 资格证 |: the noun behind what the paper is for; by itself it may be the label of a field. */
function isPaper(tokens: readonly Token[], at: number): boolean {
  const name = joinedText(tokens, at - 1, at + 1)
  return PLAIN_PAPER_ENDS.some((end) => name.endsWith(end)) && touches(tokens[at - 2], tokens[at - 1])
}

/** Whether a token ends a number of years, or a level and its bound. */
function isYears(token: Token | undefined): boolean {
  return isWord(token, 'bound') || isWord(token, 'unit', 'year', 'month')
}

function isCounted(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at > Math.max(0, end - REACH) && touches(tokens[at - 1], tokens[at]); at--)
    if (isAny(tokens[at - 1], COUNTED)) return true
  return false
}
