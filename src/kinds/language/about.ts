import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, joinedText, opensWithAny } from '../../text/wording'
import { EQUAL } from '../../vocab/education/beside'
import { PAPER_COUNTERS, PASSING, SUBJECT_RESULTS } from '../../vocab/education/examinations'
import {
  FAILING,
  GUIDES,
  HANDING_IN,
  LANGUAGE_LEADS,
  LANGUAGE_PROOFS,
  LANGUAGE_SUBJECTS,
  LEARNT,
  LEARNT_AS,
  MEANS,
  TAUGHT_IN,
  THROUGHOUT,
  TYPING,
} from '../../vocab/language-subjects'
import { LICENCE_HEADS } from '../../vocab/licences/beside/nouns'
import { AUXILIARIES } from '../../vocab/particles'
import { isDash } from '../amount'
import { isGradedPaper, namesSubjects } from '../education/examination'
import { isLevelName } from '../education/level-name'
import { isJoint, isJointOrComma } from '../joints'
import type { Phrase } from '../kind'
import { isOfHelped } from '../other-people'
import { isStop } from '../phrase-ends'
import type { Group } from './group'
import { isLevel } from './level-words'
import { isAllShort, isLanguage, isPaper, shortName } from './names'

/** A name alone may be a subject, a market or a document: something must say that it is to be spoken or read. */
export function isAboutAbility(phrase: Phrase, { first, next }: Group, at: number): boolean {
  const { tokens, field } = phrase
  if (field !== 'language' && isAllShort(tokens, tokens.length - 1)) return false // 中、西
  const words = tokens.slice(first, next)
  const hasLevel = words.some((token, place) => isWord(token, 'certificate') || isLevel(tokens, first + place))
  if (isPaper(tokens[at]))
    return (isPassed(tokens, at + 1) && !isIncluded(tokens, at)) || hasLevel || words.some(isMastery)
  if (isGradedPaper(tokens, at)) return !isSat(tokens, at, at + 1)
  if (isLicensed(tokens, first, next, hasLevel) || isOfLearners(tokens, first, next)) return false
  if (isSubject(tokens, next, hasLevel || first < at) || isLifted(tokens, first, next)) return false
  if (isTyped(tokens.slice(first, next + 2))) return false
  if (hasLevel || isToldOf(tokens, first, next)) return hasLevel
  return words.some(isOfAbility) || field === 'language' || isSought(tokens, first, next)
}

/** What stands around a name alone asks for the language. */
function isSought(tokens: readonly Token[], first: number, next: number): boolean {
  return isAsked(tokens, first, next) || isUsed(tokens, first) || isFocus(tokens, first) || isAlone(tokens, first, next)
}

/** Whether a paper is for the language, and nobody is asked to know it beside the paper. */
function isLicensed(tokens: readonly Token[], first: number, next: number, hasLevel: boolean): boolean {
  return isOfGuide(tokens, next) || (!hasLevel && isOfPaper(tokens, first, next))
}

/** 具英語 | 或日語導遊證, 英語 | 領隊執照: the languages that a guide is licensed for are of the licence. */
function isOfGuide(tokens: readonly Token[], next: number): boolean {
  const guide = pastLanguages(tokens, next)
  return opensWithAny(tokens[guide], GUIDES) && touches(tokens[guide - 1], tokens[guide])
}

/** 外語領隊執照（| 英、日語 |）: which of them a paper is for. */
function isOfPaper(tokens: readonly Token[], first: number, next: number): boolean {
  let open = first - 1
  while (isJoint(tokens[open]) || isLanguage(tokens[open]) || shortName(tokens, open) !== undefined) open -= 1
  return isMark(tokens[open], '(') && endsInAny(tokens[open - 1], LICENCE_HEADS) && !isWord(tokens[next], 'modality')
}

/** 注明 | 英语成绩, 語文能力 | 證明文件, 英語能力 | 評核: a paper of it, or how the employer will find out. */
function isToldOf(tokens: readonly Token[], first: number, next: number): boolean {
  return (
    endsInAny(tokens[first - 1], HANDING_IN) || opensWithAny(tokens[next], LANGUAGE_PROOFS) || isAsGood(tokens, first)
  )
}

/** 日語N2或具 | 同等 | 日語能力: what would do as well as a test says no more of the language. */
function isAsGood(tokens: readonly Token[], first: number): boolean {
  return isAmong(tokens[first - 1], EQUAL) && isWord(tokens[first - 2], 'connective', 'or')
}

function isOfAbility(token: Token): boolean {
  return isWord(token, 'language-skill') || isWord(token, 'language-ability', 'verb', 'noun', 'together')
}

/** good communication skills, | especially in | English: in which language the ability counts. */
function isFocus(tokens: readonly Token[], first: number): boolean {
  if (!isWord(tokens[first - 1], 'connective', 'focus')) return false
  return tokens.slice(0, first).some((token) => isWord(token, 'language-ability', 'noun'))
}

/** 中國語文 | 能力 |, 英國語文科 | 水平 |: what may be as good as a result. */
function isMastery(token: Token): boolean {
  return isWord(token, 'language-ability', 'noun') && !isWord(token, 'field-word')
}

/** How far behind the paper of an examination its result may stand, in tokens. */
const RESULT = 5

/** 中學會考 | 英國語文科 | （註1）考獲C級: the paper has to be passed, and is not told about. */
function isPassed(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.type === 'number' || isWord(tokens[next], 'certificate')) return true // 英文科 | 3级
  return tokens.slice(next, next + RESULT).some((token) => opensWithAny(token, PASSING))
}

/** 五科（可包括 | 中國語文科 | 及英國語文科）考獲第2級: one of so many papers, whose result is of them all. */
function isIncluded(tokens: readonly Token[], at: number): boolean {
  let place = at - 1
  while (isJoint(tokens[place]) || isPaper(tokens[place])) place -= 1
  if (!isWord(tokens[place], 'connective', 'within')) return false
  place -= 1
  while (isMark(tokens[place], '(,') || isWord(tokens[place], 'negation', 'acceptable')) place -= 1
  return isAmong(tokens[place], PAPER_COUNTERS)
}

/** 英语专业, 英语老师, 英语口语训练, Chinese entities: what follows at once makes the language its object. */
function isSubject(tokens: readonly Token[], next: number, isAbility: boolean): boolean {
  const [last, following] = [tokens[next - 1], tokens[next]]
  if (following === undefined || last === undefined || isMeans(tokens, next)) return false
  if (isTaughtAs(tokens, next)) return true
  if (isMark(following, ')') && isLanguage(last) && isSubjectWord(tokens[next + 1])) return true
  if (isLanguage(last) && isWord(following, 'noun', 'major', 'major-background', 'major-class')) return true
  if (isOfSubjects(last, following) || isOfSchool(tokens, next)) return true
  if (isAbility || !isLanguage(last)) return false
  if (isAmong(tokens[pastLanguages(tokens, next)], LANGUAGE_SUBJECTS.en)) return true
  return following.type === 'text' || (touches(last, following) && isOfWork(following))
}

function isOfWork(token: Token): boolean {
  return (
    isWord(token, 'noun', 'industry', 'related', 'experience') ||
    isWord(token, 'function') ||
    isWord(token, 'industry') ||
    isWord(token, 'licence')
  )
}

/** How many tokens of a list of subjects are looked through. */
const SUBJECTS = 6

/** English |, Maths and Science GCSE |: in a list of subjects before the name of their examination. */
function isOfSchool(tokens: readonly Token[], next: number): boolean {
  if (!isLanguage(tokens[next - 1])) return false // IELTS 6.5 | or an O level
  let at = next
  while (at - next < SUBJECTS && (isJointOrComma(tokens[at]) || isWord(tokens[at], 'field'))) at += 1
  return namesSubjects(tokens[at])
}

/** Degree in | Welsh |, 辅导学员 | 备考雅思: what is learnt, or others learn. */
function isOfLearners(tokens: readonly Token[], first: number, next: number): boolean {
  return isLearnt(tokens, first, next) || isOfHelped(tokens, first)
}

/** Degree in | Welsh |, M.A. ( | Welsh | ), MA in | Communications or Welsh |: the field of a level; or what was sat at school. */
function isLearnt(tokens: readonly Token[], first: number, next: number): boolean {
  const isOfLevel =
    isAmong(tokens[first - 1], ['in', 'of']) || (isMark(tokens[first - 1], '(') && isMark(tokens[next], ')'))
  const isField = isOfLevel && isLatin(tokens[first - 2]) && isLevelName(tokens[first - 2])
  return isField || isSat(tokens, first, next)
}

/** GCSE Maths and | English at grade | 4, | English Language grade | C: a subject, with how well it was passed. */
function isSat(tokens: readonly Token[], first: number, next: number): boolean {
  const behind = tokens.slice(Math.max(0, first - SUBJECTS), first)
  if (tokens[first - 1]?.text === 'in' && behind.some(namesSubjects)) return true // GCSE (or equivalent) in | English
  if (!isAmong(tokens[next - 1], SUBJECT_RESULTS)) return false
  return behind.some(namesSubjects) || (tokens[next]?.type === 'text' && tokens[next]?.text.length === 1)
}

/** 能以 | 英語 | 授課, | 全英文 | 教學: the language that a class is given in, whatever it is about. */
function isMeans(tokens: readonly Token[], next: number): boolean {
  const isIn = endsInAny(tokens[next - 2], MEANS) || opensWithAny(tokens[next - 1], THROUGHOUT)
  return isIn && opensWithAny(tokens[next], TAUGHT_IN)
}

/** 以 | 中文 | 為第二語言 | 之教學法: what pupils learn. */
function isTaughtAs(tokens: readonly Token[], next: number): boolean {
  return isAmong(tokens[next], LEARNT_AS) && opensWithAny(tokens[next + 1], LEARNT)
}

/** 中文 | 打字 | 能力: the skill of a typist, with or without a level. */
function isTyped(words: readonly Token[]): boolean {
  return words.some((_, place) => {
    const text = isLanguage(words[place - 1]) ? joinedText(words, place, place + 2) : ''
    return TYPING.some((word) => text.startsWith(word))
  })
}

/** Chinese | and English | word processing: what the last of a list is an object with, the first is. */
function pastLanguages(tokens: readonly Token[], next: number): number {
  let at = next
  while (isJoint(tokens[at]) && isLanguage(tokens[at + 1])) at += 2
  return at
}

/** A class, a market or an audience right behind a name or a skill: 英语口语 | 训练, Mandarin-speaking | clients. */
function isOfSubjects(last: Token, following: Token): boolean {
  if (!isLanguage(last) && !isWord(last, 'language-skill') && !isWord(last, 'language-ability', 'together'))
    return false
  if (LANGUAGE_SUBJECTS.en.some((word) => following.text === word)) return true
  return touches(last, following) && isSubjectWord(following)
}

/** 英语 | 培训师, （客家语） | 老师. */
function isSubjectWord(token: Token | undefined): boolean {
  return opensWithAny(token, LANGUAGE_SUBJECTS.zh)
}

/** 英语不限, 无英语要求, English is not required, 不会英语, 提升英文能力: nothing is asked for. */
function isLifted(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens[first - 1]
  if (isWord(before, 'negation', 'unrestricted', 'without') || isWord(before, 'language-ability', 'unable')) return true
  if (endsInAny(before, LANGUAGE_LEADS) || isFailed(tokens, first)) return true
  let after = next
  while (isWord(tokens[after], 'modality', 'required') || isWord(tokens[after], 'function-word', 'particle')) after += 1
  return isWord(tokens[after], 'negation', 'unrestricted')
}

/** 未能符合 | 所需最低 | 中文能力要求: of those who have not got it, something else is said. */
function isFailed(tokens: readonly Token[], first: number): boolean {
  const lead = joinedText(tokens, Math.max(0, first - LONGEST_LEAD), first)
  return FAILING.some((word) => lead.includes(word))
}

/** Tokens of the longest way to lead up to a language that is asked for. */
const LONGEST_LEAD = 6

/** | 能使用 | 英文進行會議: what one has to be able to use. */
function isUsed(tokens: readonly Token[], first: number): boolean {
  return isWord(tokens[first - 1], 'noun', 'know')
}

/** English | will also be | a great advantage, 日语或韩语 | 其一 | 更佳, 日语 | （加分）: what weighs it may stand behind its verb, behind a word of choice or in a bracket. */
function isAsked(tokens: readonly Token[], first: number, next: number): boolean {
  let after = isWord(tokens[next], 'connective', 'one-of') || isMark(tokens[next], '()') ? next + 1 : next
  while (after - next < AUXILIARY && isAmong(tokens[after], AUXILIARIES)) after += 1
  return [tokens[first - 1], tokens[next], ...(isWord(tokens[after], 'modality') ? [tokens[after]] : [])].some(
    (token) => isWord(token, 'modality') || isWord(token, 'negation') || isWord(token, 'function-word', 'have'),
  )
}

/** The most auxiliaries in a row. */
const AUXILIARY = 4

/** | 英语、日语 |, | 英語、日語 | 至少一種 |, at least one | Asian language (Thai or Malay) |: nothing else stands in the phrase. */
function isAlone(tokens: readonly Token[], first: number, next: number): boolean {
  const end = isWord(tokens[next], 'connective', 'one-of') ? next + 1 : next
  let start = isIndefinite(tokens[first - 1]) || tokens[first - 1]?.type === 'number' ? first - 1 : first
  if (isWord(tokens[start - 1], 'bound')) start -= 1
  return (start === 0 || isStop(tokens[start - 1]) || isLabelled(tokens, start)) && isStop(tokens[end])
}

/** Language skills | – | German and Dutch: behind the label of languages. */
function isLabelled(tokens: readonly Token[], first: number): boolean {
  return isDash(tokens[first - 1]) && isWord(tokens[first - 2], 'language-ability', 'noun')
}
