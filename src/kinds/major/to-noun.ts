import type { Term } from '../../model/term'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, joinedText, opensWithAny } from '../../text/wording'
import { TEACHING_WORDS } from '../../vocab/education/asked'
import { PASSING } from '../../vocab/education/examinations'
import { LEFT_SCHOOL } from '../../vocab/education/school'
import { LICENCE_HEADS } from '../../vocab/licences/beside/nouns'
import { OF_THE_WORK } from '../../vocab/major/another'
import { EXCLUDING, OUTSIDE, PRACTISED, TAKING } from '../../vocab/major/leads'
import { AREAS, CONDUCT, COUNTED_PAPERS, DEPARTMENT, NO_NAMES, TAUGHT_AS } from '../../vocab/major/no-field'
import { closingBracket } from '../brackets'
import { isExamination } from '../education/examination'
import { isLevelName } from '../education/level-name'
import { isFree } from '../free-word'
import type { Claim, Phrase } from '../kind'
import { isFullStop } from '../phrase-ends'
import { isRefused } from '../refused'
import { claimOf } from './claim'
import { listEnd } from './forward-list'
import { listStart, pastNouns, saysRelated, termsIn } from './list'
import { closesList, isAdjective, pastClass } from './list-end'
import { namesSchool } from './to-award'
import { areOfSchool, isBesideFields, isField, isFieldWithNoun, isMajorNoun, isRelated, pastInstitute } from './words'

/** LIST [等] [相关] 专业 [背景]: at `at` stands the noun, and the list is read backwards from it, not before `from`. */
export function readToNoun(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const holdsField = isFieldWithNoun(tokens[at])
  if (!(holdsField || closesList(tokens, at)) || namesSchool(tokens, at)) return undefined
  const open = openBefore(tokens, at)
  if (isPaper(tokens, open, at)) return undefined
  if (isExcluded(tokens, open)) return readBefore(phrase, open, from)
  if (holdsField) return readFieldWithNoun(phrase, at, from)
  if (leadsList(tokens, at)) return undefined
  if (isOfTeaching(tokens, at)) return readTakenWith(phrase, at, from)
  const next = pastInstitute(tokens, at + 1)
  if (isAdjective(tokens, at, next)) return undefined
  const start = listStart(tokens, at, from)
  if (isOutside(tokens, start)) return readOutside(phrase, start, at)
  const first = fieldsStart(tokens, start, at)
  if (first === undefined || areOfSchool(tokens, start) || isPractised(tokens, start)) return undefined
  if (isOfConduct(tokens, first, at)) return undefined
  return readListed(phrase, first, at, next)
}

/** The list that begins at `first` and whose noun is at `at`, with what stands behind the noun's institutes at `start`. */
function readListed(phrase: Phrase, first: number, at: number, start: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const own = termsIn(phrase, first, pastClass(tokens, at))
  const related = tokens.slice(first, at + 1).some((token) => isRelated(token) || isAmong(token, OF_THE_WORK))
  const noun = pastNouns(tokens, start)
  const close = fieldsInBracket(tokens, noun)
  if (!related && close === undefined && namesNone(tokens, at, own)) return undefined
  const end = close === undefined ? pastExemplars(tokens, noun) : pastNouns(tokens, close + 1)
  const terms = [...own, ...termsIn(phrase, noun, close ?? end)]
  return claimOf(phrase, first, end, { terms, related: related || saysRelated(tokens, start) })
}

/** 相關科系 | （幼保、護理 | ）畢業, 專業 | （如：會計、財務 | ）: where the bracket closes that names the fields. */
function fieldsInBracket(tokens: readonly Token[], open: number): number | undefined {
  const close = isMark(tokens[open], '(') ? closingBracket(tokens, open, LONGEST_ASIDE) : -1
  let first = open + 1
  while (isWord(tokens[first], 'connective', 'exemplar', 'within') || isMark(tokens[first], ':')) first += 1
  const words = tokens.slice(first, close)
  const isList =
    isWord(words[0], 'field') && !isLatin(words[0]) && words.every((token) => isField(token) || isBesideFields(token))
  return close > first && isList ? close : undefined
}

/** a weaver in the Bristol | area |, in a wide range of | fields |: where somebody works; a technical | area | is a field where a level is asked for, the finance | area | is one by itself; 岗位 | 条件 | 专业要求. */
function namesNone(tokens: readonly Token[], at: number, names: readonly Term[]): boolean {
  const { text = '' } = tokens[at - 1] ?? {}
  if (names.length === 0 || text === 'of' || text.endsWith(' of')) return true
  const opens = (token: Token | undefined) => isAmong(token, NO_NAMES) && names[0]?.span[0] === token?.start
  if (opens(tokens[at - 1]) || opens(tokens[at - 2])) return true
  return isAmong(tokens[at], AREAS) && !isWord(tokens[at - 1], 'field') && !tokens.slice(0, at).some(isLevelName)
}

/** Strong financial | discipline |, trains and | disciplines | the crew: how somebody works, or is taught to, where nothing leads to a field. */
function isOfConduct(tokens: readonly Token[], first: number, at: number): boolean {
  if (!isAmong(tokens[at], CONDUCT) || tokens.slice(first, at).some((token) => isWord(token, 'field'))) return false
  const isLed = isWord(tokens[first - 1], 'field-word', 'lead') || isIndefinite(tokens[first - 1])
  return !isLed && !tokens.slice(0, first).some(isLevelName)
}

/** 六科（包括 | 歷史科 |、數學科）, 教師證（| 歷史科 |）, 文憑試 | 歷史科 | 考獲第3級: papers of an examination or a licence, and no fields of study. */
function isPaper(tokens: readonly Token[], open: number, at: number): boolean {
  const before = isWord(tokens[open + 1], 'connective', 'or') ? undefined : tokens[open - 1] // 廚師證（或 | 餐飲科 | 畢業）
  const isSat = opensWithAny(tokens[at + 1], PASSING) && isExamination(tokens[listStart(tokens, at, 0) - 1])
  return before?.text === COUNTED_PAPERS || endsInAny(before, LICENCE_HEADS) || isSat || isExamined(tokens, at)
}

/** 會考四科考獲第2級，其中 | 包括 | 物理科: papers of an examination that is named before. */
function isExamined(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - LONGEST_RESULT)
  const behind = tokens.slice(from, at)
  const within = behind.findLastIndex((token) => isWord(token, 'connective', 'within'))
  return within > 0 && behind.slice(0, within).some(isExamination) && !behind.some((token) => isFullStop(token))
}

/** Tokens of the longest result of an examination, with its papers. */
const LONGEST_RESULT = 40

/** 类（| 不 | 含 | 出版、会展专业）: what does not count is asked of nobody. */
function isExcluded(tokens: readonly Token[], open: number): boolean {
  const opening = joinedText(tokens, open + 1, open + 3)
  return open >= 0 && EXCLUDING.some((word) => opening.startsWith(word))
}

/** 计算机类 | （不含…专业）: the list in front of a bracket that says what of it does not count. */
function readBefore(phrase: Phrase, open: number, from: number): Claim<'major'> | undefined {
  const first = listStart(phrase.tokens, open, from)
  const terms = termsIn(phrase, first, open)
  return terms.some(({ id }) => id !== undefined) ? claimOf(phrase, first, open, { terms }) : undefined
}

/** The bracket that `at` stands in; -1 where it stands in none. */
function openBefore(tokens: readonly Token[], at: number): number {
  const farthest = Math.max(0, at - LONGEST_ASIDE + 1)
  for (let place = at - 1; place >= farthest && !isMark(tokens[place], ')'); place--)
    if (isMark(tokens[place], '(')) return place
  return -1
}

/** Tokens of the longest bracket that is looked back for. */
const LONGEST_ASIDE = 16

/** a quantitative discipline | such as Statistics or Physics |: the fields that are named for instance. */
function pastExemplars(tokens: readonly Token[], at: number): number {
  const exemplar = isMark(tokens[at], ',(') ? at + 1 : at
  if (!isLatin(tokens[exemplar]) || !isWord(tokens[exemplar], 'connective', 'exemplar')) return at
  const next = listEnd(tokens, exemplar)
  return next === exemplar ? at : next
}

/**
 * a placement | in | a related field, Certificate III | in | a Botany discipline: the preposition behind words of which nobody knows a field; -1 where
 * there is none.
 */
function prepositionBehind(tokens: readonly Token[], first: number): number {
  if (!isLatin(tokens[first])) return -1
  let at = first
  while (isFree(tokens[at]) || (at > first && tokens[at]?.text === 'of')) at += 1
  return at > first && tokens[at]?.text === 'in' ? at : -1
}

/** Where the fields before the noun at `noun` begin; undefined where what they name was only done in one, and none that is known. */
function fieldsStart(tokens: readonly Token[], first: number, noun: number): number | undefined {
  const lead = prepositionBehind(tokens, first)
  if (lead < 0) return first
  if (lead === first + 1 || !tokens.slice(lead, noun).some((token) => isWord(token, 'field'))) return undefined
  return isIndefinite(tokens[lead + 1]) ? lead + 2 : lead + 1
}

/** | 执业范围为 | 儿科专业: what a licence lets somebody practise. */
function isPractised(tokens: readonly Token[], first: number): boolean {
  const lead = joinedText(tokens, Math.max(0, first - LONGEST_LEAD), first + 2)
  return PRACTISED.some((word) => lead.includes(word))
}

/** Tokens of the longest way to lead up to what is practised. */
const LONGEST_LEAD = 4

/** two teaching | subjects |, for the following | subjects |: what is taught there. */
function isOfTeaching(tokens: readonly Token[], at: number): boolean {
  const isOfField = isWord(tokens[at - 1], 'field') && !isAmong(tokens[at - 1], TEACHING_WORDS)
  return isAmong(tokens[at], TAUGHT_AS) && !isOfField && !isRelated(tokens[at - 1])
}

/** Graduate with | Physics as a main subject |: what the degree was taken with. */
function readTakenWith(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const as = tokens.findLastIndex(({ text }, place) => place < at && place > at - LONGEST_PART && text === 'as')
  if (!isWord(tokens[as - 1], 'field') || areOfSchool(tokens, as)) return undefined
  if (!tokens.slice(0, as).some((token) => isLevelName(token) || isAmong(token, LEFT_SCHOOL))) return undefined
  const first = listStart(tokens, as, from)
  return claimOf(phrase, first, at + 1, { terms: termsIn(phrase, first, as) })
}

/** Tokens of the longest way to say what part a subject had. */
const LONGEST_PART = 5

/** 面向 | 专业 |：电子、通信, 正 | 修讀 | 會計: the fields stand behind the colon or the verb, and what stands before is none. */
function leadsList(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], TAKING) || isDepartment(tokens, at)) return true
  return isMark(tokens[at + 1], ':') && isWord(tokens[at + 2], 'field') && !isWord(tokens[at - 1], 'field')
}

/** 检验 | 科 | ：大专以上: the department whose demands follow. */
function isDepartment(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === DEPARTMENT && isMark(tokens[at + 1], ':')
}

/** 非 | 会计专业, 跨 | 专业: what stands outside of the field. */
function isOutside(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], OUTSIDE)
}

/** 非 | 会计专业 | 勿扰 asks for the field, 跨专业 | 亦可 for none. At `at` stands the noun. */
function readOutside(phrase: Phrase, first: number, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const next = pastNouns(tokens, at + 1)
  if (isWord(tokens[next], 'negation', 'acceptable')) return claimOf(phrase, first, next + 1, { unrestricted: true })
  const terms = termsIn(phrase, first + 1, isFieldWithNoun(tokens[at]) ? at + 1 : at)
  return terms.length > 0 && isRefused(tokens, next) ? claimOf(phrase, first + 1, next, { terms }) : undefined
}

function readFieldWithNoun(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const next = pastInstitute(tokens, at + 1)
  if (isAdjective(tokens, at, next) || isMajorNoun(tokens[next]) || isRelated(tokens[next])) return undefined
  const first = listStart(tokens, at, from)
  if (isOutside(tokens, first)) return readOutside(phrase, first, at)
  const noun = pastNouns(tokens, next)
  const close = fieldsInBracket(tokens, noun)
  const terms = termsIn(phrase, first, at + 1)
  return claimOf(phrase, first, close === undefined ? noun : pastNouns(tokens, close + 1), {
    terms: close === undefined ? terms : [...terms, ...termsIn(phrase, noun, close)],
    related: tokens.slice(first, at).some(isRelated),
  })
}
