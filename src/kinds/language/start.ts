import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { isMeasured } from '../beside-demand'
import { isAndOr } from '../joints'
import { isStop } from '../phrase-ends'
import { closesLicence } from '../terms/past-certificate'
import { isFigure, isGlue, isHan, LONGEST } from './group'
import { gradeOfSkills, isDoing, isLevel, isSkillsIn } from './level-words'
import { announcesExamples, announcesNames, isNamed, isOne, isUnnamed, leadsNames, opensList, shortName } from './names'

/** How many other words may stand between a verb of ability and its language: correspond | promptly with suppliers | in English. */
const UNKNOWN = 6

/**
 * Where the group of the name at `at` begins: back over levels, skills and verbs of ability.
 *
 *   流利的 英语 · 良好的职场 英文 · able to communicate clearly in English · read, write and speak Malay · 一门外语（ 英语
 */
export function startOf(tokens: readonly Token[], at: number, from: number): number {
  const opened = choiceStart(tokens, at, from) ?? at
  let first = opened
  let unknown = 0
  for (let place = opened - 1; place >= from && at - place < LONGEST; place--) {
    if (isLabelDash(tokens, place)) break
    if (reaches(tokens, place, first, unknown)) {
      first = place
      unknown = 0
    } else if (!isWithin(tokens, place, first, unknown > 0)) {
      if (!isPassed(tokens, place, at) || ++unknown > UNKNOWN) break
    }
  }
  return first
}

/** Language skills | – | fluent in German: a dash between blanks, behind what says no level, has its label before it. */
function isLabelDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash, behind] = tokens.slice(at - 1, at + 2)
  if (at === 0 || dash?.text !== '-' || touches(before, dash) || touches(dash, behind)) return false
  return !isLevel(tokens, at - 1) && !isWord(before, 'language-skill')
}

/** More tokens than stand between a choice of languages and the first of them. */
const LONGEST_CHOICE = 8

/** good command of | at least one of the three working languages (English …: where the words begin that offer the languages behind them. */
export function choiceStart(tokens: readonly Token[], at: number, from: number): number | undefined {
  let isOfLanguages = false
  for (let place = at - 1; place >= from && at - place <= LONGEST_CHOICE; place--) {
    const token = tokens[place]
    if (isWord(token, 'connective', 'one-of') || countsSeveral(tokens, place))
      return isOfLanguages || isRightBefore(tokens, place, at) ? place : undefined
    const isHead = isWord(tokens[place - 1], 'noun', 'language')
    if (isNamed(token) || (isStop(token) && !isMark(token, ':(') && !isHead)) return undefined
    isOfLanguages ||= isWord(token, 'noun', 'language') || isUnnamed(token)
  }
  return undefined
}

/** | one or more of | Thai and Malay, | one of the following | : Thai, Malay, | two of | Thai, Malay and Hindi. */
function isRightBefore(tokens: readonly Token[], place: number, at: number): boolean {
  return (isLatin(tokens[place]) || countsSeveral(tokens, place)) && tokens.slice(place + 1, at).every(isOfChoice)
}

function isOfChoice(token: Token): boolean {
  return isMark(token, ':(') || token.text === 'of' || token.text === 'the' || token.text === 'following'
}

/** | two | of the following languages, | 2 | of Thai, Malay and Hindi: how many of those behind are to be known. */
export function countsSeveral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.type === 'number' && token.value > 1 && tokens[at + 1]?.text === 'of'
}

/** Marks and words that hold the words of an ability together: 的, 和, the comma of a list of skills, the brackets of skills and that behind 一门外语. */
function isWithin(tokens: readonly Token[], place: number, first: number, hasUnknown: boolean): boolean {
  if (isMark(tokens[place], '、')) return !hasUnknown
  if (isGlue(tokens[place]) || isSkillComma(tokens, place) || isSkillBracket(tokens, place)) return true
  if (countsOne(tokens, place, first)) return true
  if (leadsNames(tokens[place]) && isSkillBracket(tokens, place - 1)) return true // （ | 包括 | 听和讲 | ）
  // 外语，| 如 | 英语
  return leadsNames(tokens[place])
    ? first === place + 1 && (opensList(tokens, place - 1) || announcesExamples(tokens, place - 1))
    : isOpening(tokens, place, first)
}

/** fluent in | at least one | Asian language (, 懂 | 一种 | 外语（: how many of those that are named behind. */
function countsOne(tokens: readonly Token[], place: number, first: number): boolean {
  const token = tokens[place]
  const isOfCount = isOne(token) || isWord(token, 'unit', 'count') || isWord(token, 'bound') // 以下最少 | 一 | 种
  if (isWord(tokens[first], 'connective', 'one-of')) return isWord(token, 'bound') // 以下 | 任一种
  const isHead = isUnnamed(tokens[first]) || isWord(tokens[first], 'noun', 'language')
  return isOfCount && isHead && announcesNames(tokens, first)
}

/** More tokens than count the languages that are listed, with what they are called. */
const LONGEST_COUNT = 4

/** 懂 | 一种 | 外语，包括, 一门外语 |，包括: whether one of those that are listed behind `at` is enough. */
export function picksOne(tokens: readonly Token[], at: number): boolean {
  const head = isMark(tokens[at - 1], ',:(') ? at - 2 : at - 1
  if (tokens[head]?.text.startsWith('一') === true) return true
  const before = tokens.slice(Math.max(0, head - LONGEST_COUNT), head)
  return before.some((token) => isOne(token) || isWord(token, 'connective', 'one-of'))
}

/** The mark that opens a list of languages, which begins behind it or behind such as. */
function isOpening(tokens: readonly Token[], place: number, first: number): boolean {
  const isNext = first === place + 1 || (first === place + 2 && leadsNames(tokens[place + 1]))
  return isNext && opensList(tokens, place)
}

/** Whether the word at `place` belongs to what begins at `first`, `unknown` other words on. */
function reaches(tokens: readonly Token[], place: number, first: number, unknown: number): boolean {
  const token = tokens[place]
  if (isSkillsIn(tokens, place) || gradeOfSkills(tokens, place) !== undefined) return true
  if (isWord(token, 'function-word', 'degree') && !isLevel(tokens, place))
    return first === place + 1 || (first === place + 2 && tokens[place + 1]?.text === '的')
  if (isOfScore(tokens, place, first)) return true
  if (isOfFramework(tokens, place))
    return first === place + 1 || (first === place + 2 && tokens[place + 1]?.text === 'in')
  if (!isLeading(tokens, place)) return false
  if (unknown === 0 || isWord(token, 'language-ability', 'verb') || isOfPapers(tokens, place, first)) return true
  return unknown === 1 && isLevel(tokens, place) && tokens[place + 1]?.text === '的'
}

/** 阅读 | 芯片相关 | 英文资料: a skill, and what is to be read or written, of whatever it is. */
function isOfPapers(tokens: readonly Token[], place: number, first: number): boolean {
  return isWord(tokens[place], 'language-skill') && isWord(tokens[first + 1], 'language-ability', 'object')
}

/** 5 | . | 5 | IELTS: the score before a test, digit by digit, or a bound right before the test; that of 大专 | 以上 | 英语六级 is the level's. */
function isOfScore(tokens: readonly Token[], place: number, first: number): boolean {
  if (isFigure(tokens, first)) return isFigure(tokens, place) && touches(tokens[place], tokens[first])
  const isBound = place === first - 1 && isWord(tokens[place], 'bound') && !isMeasured(tokens[place - 1])
  return isWord(tokens[first], 'certificate') && (isFigure(tokens, place) || isBound)
}

/** CEFR B2 | 以上 | 英语能力, CEFR B2 | or higher | in English: the bound of a level that the framework names. */
function isOfFramework(tokens: readonly Token[], place: number): boolean {
  return isWord(tokens[place], 'bound', 'min.after') && isWord(tokens[place - 1], 'cefr')
}

/** 中國語文科第2級 | 成績 | 和英國語文科: the result of the paper before it. */
const RESULTS: readonly string[] = ['成绩', '考试']

/** A level, a skill or a verb of ability before the name: 流利的英语, 熟练阅读英文, 会日语; or the first of 中、英文. */
function isLeading(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isLevel(tokens, at) || isWord(token, 'language-skill') || shortName(tokens, at) !== undefined) return true
  if (isWord(token, 'language', 'und', 'mul')) return announcesNames(tokens, at)
  if (isAmong(token, RESULTS) || closesLicence(tokens, at)) return false
  return (
    isWord(token, 'language-ability') &&
    !isWord(token, 'language-ability', 'unable') &&
    !isWord(token, 'modality') &&
    !isWord(token, 'negation') &&
    !isWord(token, 'function-word', 'person')
  )
}

/** read | , | write and speak Malay, skills | , | both written and spoken | , | in English: a comma within a list of skills. */
function isSkillComma(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at], ',')) return false
  if (tokens[at + 1]?.text === 'both') return isDoing(tokens[at + 2])
  if (!isDoing(tokens[at - 1])) return false
  if (tokens[at + 1]?.text === 'in') return true
  return isDoing(tokens[at + 1]) || (isAndOr(tokens[at + 1]) && isDoing(tokens[at + 2]))
}

/** More tokens than an aside of skills has. */
const LONGEST_ASIDE = 8

/** fluency | ( | written and spoken | ) | in English, 良好 | （ | 包括听和讲 | ） | 的日语: either bracket around skills alone. */
function isSkillBracket(tokens: readonly Token[], place: number): boolean {
  const isClose = isMark(tokens[place], ')')
  if (!isClose && !isMark(tokens[place], '(')) return false
  const step = isClose ? -1 : 1
  let other = place + step
  while (isOfSkills(tokens[other]) && Math.abs(other - place) < LONGEST_ASIDE) other += step
  if (!isMark(tokens[other], isClose ? '(' : ')')) return false
  const aside = isClose ? tokens.slice(other, place) : tokens.slice(place, other)
  return aside.some((token) => isWord(token, 'language-skill'))
}

function isOfSkills(token: Token | undefined): boolean {
  return isWord(token, 'language-skill') || isGlue(token) || isMark(token, ',') || leadsNames(token)
}

/** A word that may stand within: any before “in English”, which says what is done in it; else one that nobody knows. */
function isPassed(tokens: readonly Token[], place: number, at: number): boolean {
  const token = tokens[place]
  if (token?.type === 'text') return true
  if (token?.type !== 'word' || isNamed(token)) return false
  if (isWord(token, 'industry') || isWord(token, 'field') || isWord(token, 'function') || isWord(token, 'skill'))
    return true
  if (isWord(token, 'noun', 'industry', 'major')) return true // 阅读 | 行业 | 英文资料
  if (isHan(tokens[at]) || tokens[at - 1]?.text !== 'in') return false
  return !isWord(token, 'modality') && !isWord(token, 'education') && !isWord(token, 'noun', 'experience', 'major')
}
