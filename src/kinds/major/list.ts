import type { Term } from '../../model/term'
import { idOf, isMark, isWord, lastInside, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../text/wording'
import { PROFESSIONAL } from '../../vocab/licences/beside/english-nouns'
import { OTHER_FIELDS } from '../../vocab/major/another'
import { EDUCATIONAL, INSTITUTES } from '../../vocab/major/behind'
import { RECRUITING } from '../../vocab/major/leads'
import { FIELD_NOUNS, FIELD_PREFIXES, NAME_TAILS } from '../../vocab/major/names'
import { KNOWLEDGE_ENDS, TEACHERS, TRADESPEOPLE_ENDS } from '../../vocab/major/no-field'
import { HAN_JOINTS } from '../../vocab/particles'
import { ANYWHERE } from '../../vocab/study'
import { termOf, withoutEnd } from '../as-written'
import { openingBracket } from '../brackets'
import { isFree } from '../free-word'
import { isAndOr, isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { areInitialsOf } from '../terms/initials'
import { closesLicence } from '../terms/past-certificate'
import { isField, isMajorNoun, isOfProfession, isRelated } from './words'

/** The longest list of fields that is read, in tokens. */
export const LONGEST = 40

/** Where the list that ends before `noun` begins, not before `from`. */
export function listStart(tokens: readonly Token[], noun: number, from: number): number {
  let at = noun
  while (at > from && noun - at < LONGEST && isOfList(tokens, at - 1) && !opensRemark(tokens, at - 1, noun)) at -= 1
  while (at < noun && !(opensField(tokens[at]) || isRelated(tokens[at]))) at += 1
  return at
}

/** 有志于金融行业发展 | （ | 金融、经济学专业可放宽至大专）: a bracket with the noun inside it, behind what is no field. */
function opensRemark(tokens: readonly Token[], open: number, noun: number): boolean {
  if (!isMark(tokens[open], '(') || isWord(tokens[open - 1], 'field')) return false
  const isOther = isWord(tokens[open - 1], 'holding') || !isFree(tokens[open - 1])
  return isOther && !tokens.slice(open, noun).some((token) => isMark(token, ')'))
}

function opensField(token: Token | undefined): boolean {
  if (isWord(token, 'education')) return false // 高等院校 | 园艺专业
  return isField(token) && !endsInAny(token, RECRUITING) && !isAmong(token, ANYWHERE)
}

/** What may stand in a list of fields; a comma where it joins two. */
export function isOfList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (endsInAny(token, KNOWLEDGE_ENDS) || closesLicence(tokens, at)) return false // 統計 | 知識 | 或相關科系
  if (isTitle(tokens, at)) return false
  if (isField(token)) return true
  if (isMark(token, ',')) return joinsFields(tokens, at)
  if (isStop(token) && !isMark(token, '()')) return false
  return (
    isJoint(token) ||
    isWord(token, 'noun', 'related', 'major', 'major-class') ||
    isWord(token, 'field-word', 'tail', 'direction') ||
    isWord(token, 'connective', 'exemplar') ||
    isWord(token, 'function-word', 'particle') ||
    isMark(token, '()+&') ||
    isQuoting(tokens, at) ||
    isHyphen(tokens, at) ||
    isCode(tokens, at) ||
    isWithinName(tokens, at) ||
    isNamedBeside(tokens, at) ||
    isIncluding(tokens, at) ||
    isWishWithin(tokens, at)
  )
}

/** 英语 | 老师 | 英语专业, 药店 | 店员 | 药学专业: a title, right before the field that is asked of who has it. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const [token, field] = [tokens[at], tokens[at + 1]]
  if (!endsInAny(token, TRADESPEOPLE_ENDS) || !isWord(field, 'field') || !touches(token, field)) return false
  return !(token?.text === TEACHERS && field?.text === EDUCATIONAL)
}

/** 机械（机电 | 优先 | ）、化工, Engineering (civil | preferred | ), Law: a bracket prefers one of the fields, and their list goes on. */
export function isWishWithin(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'modality', 'preferred.back') || !isField(tokens[at - 1]) || !isMark(tokens[at + 1], ')'))
    return false
  const behind = tokens[at + 2]
  return isMark(behind, ',') ? isField(tokens[at + 3]) : isJoint(behind) || isMajorNoun(behind) || isRelated(behind)
}

/** 家政（| 含 | 食品、營養）、園藝: what a field takes in stands in a bracket behind it. */
function isIncluding(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at - 1], '(') || !isWord(tokens[at], 'connective', 'within')) return false
  return isWord(tokens[at - 2], 'field') && isField(tokens[at + 1])
}

/** 社會福利、| 性別 | 相關系所: what else has a name of its own is about a field in their list. */
function isNamedBeside(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'kind-name') && isMark(tokens[at - 1], '、') && isRelated(tokens[at + 1])
}

/** 数码 | 三 | 维, 冲压 | 件 | 模具: a numeral or a unit between words of fields is part of a name that no vocabulary knows. */
export function isWithinName(tokens: readonly Token[], at: number): boolean {
  if (isOfKind(tokens, at) || isGenitive(tokens, at)) return true
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isPart = isWord(token, 'unit') || (token?.type === 'number' && token.form === 'words')
  return isPart && isField(before) && isField(after) && touches(before, token) && touches(token, after)
}

/** Children | 's | Nursing. */
function isGenitive(tokens: readonly Token[], at: number): boolean {
  const mark = isMark(tokens[at], "'’") ? at : at - 1
  return isMark(tokens[mark], "'’") && touches(tokens[mark - 1], tokens[mark]) && tokens[mark + 1]?.text === 's'
}

/** an | analytical | field: what sort it is of; another | analytical | field only offers one like those that are named. */
function isOfKind(tokens: readonly Token[], at: number): boolean {
  const isKind = isWord(tokens[at], 'trait') && isLatin(tokens[at]) && isMajorNoun(tokens[at + 1])
  return isKind && !isAmong(tokens[at - 1], OTHER_FIELDS)
}

/** 会计学（| 120203 | K |）, 法学（| 0301 |）, 会计学 | 120203 | K |: the number of a field in a directory. */
export function isCode(tokens: readonly Token[], at: number): boolean {
  if (isBareCode(tokens, at) || (isLetter(tokens[at]) && isBareCode(tokens, at - 1)) || leadsField(tokens, at))
    return true
  if (isMark(tokens[at - 1], '(') && tokens[at]?.type === 'number') return codeEnd(tokens, at) !== undefined
  return tokens[at - 1]?.type === 'number' && codeEnd(tokens, at - 1) === at + 1
}

/** 会计学 | 120203 |: so many digits right behind a field, and no sum: 会计 | 120000 | 元. */
function isBareCode(tokens: readonly Token[], at: number): boolean {
  const [field, code, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isLong = code?.type === 'number' && code.text.length === BARE_CODE
  return isLong && isWord(field, 'field') && touches(field, code) && (!isWord(behind, 'unit') || isLetter(behind))
}

/** | 0251 | 金融, | A0202 | 应用经济学, | 120203 | K | 会计学: the number stands before the field. */
function leadsField(tokens: readonly Token[], at: number): boolean {
  if (isLetter(tokens[at])) return leadsField(tokens, at - 1)
  const field = isLetter(tokens[at + 1]) ? at + 2 : at + 1
  return LEADING_CODE.test(tokens[at]?.text ?? '') && isWord(tokens[field], 'field')
}

/** Directories begin their numbers with 0 or 1, as no year does. */
const LEADING_CODE = /^[a-z]?[01]\d{3}(\d{2})?$/

/** The digits of a number that stands in no bracket. */
const BARE_CODE = 6

function isLetter(token: Token | undefined): boolean {
  return isLatin(token) && token?.text.length === 1
}

/** Where the number that opens a bracket at `at` ends, with the letters behind it. */
function codeEnd(tokens: readonly Token[], at: number): number | undefined {
  if ((tokens[at]?.text.length ?? 0) < SHORTEST_CODE || !isMark(tokens[at - 1], '(')) return undefined
  const end = isMark(tokens[at + 1], ')') ? at + 1 : at + 2
  return isMark(tokens[end], ')') && (end === at + 1 || touches(tokens[at], tokens[at + 1])) ? end : undefined
}

/** The fewest digits of such a number. */
const SHORTEST_CODE = 4

/** 土木，| 水利 |, 水利，| 相关科系 |, Law, | or Business |, Engineering (Civil), | Law |: a comma within a list of fields. */
function joinsFields(tokens: readonly Token[], comma: number): boolean {
  const open = isMark(tokens[comma - 1], ')') ? openingBracket(tokens, comma - 1, 0, LONGEST) : undefined
  const [before, after] = [tokens[(open ?? comma) - 1], tokens[comma + 1]]
  if (isRelated(after)) return isWord(before, 'field') && isMajorNoun(tokens[comma + 2])
  if (endsInAny(before, TRADESPEOPLE_ENDS)) return false // 药剂师，| 药学专业: a title, and what is asked of who has it
  if (isAndOr(after)) return isWord(before, 'field') && isField(tokens[comma + 2])
  return isField(before) && isField(after) && (isWord(before, 'field') || opensList(tokens, comma - 1))
}

/** | 林業，農學 |, but not 喜歡 | 小孩，幼保 |: what no vocabulary knows is a field where nothing leads to it that is none. */
function opensList(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (isWord(tokens[at], 'noun')) return false
  return isStop(before) || isJoint(before) || isField(before) || isWord(before, 'function-word', 'have')
}

/** communications | - | related field, Engineering-based: a hyphen within a word. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return isMark(token, '-') || (token?.text === '-' && touches(before, token) && touches(token, after))
}

/** Diploma in | professional | cookery: of the name that it opens. */
export function opensName(tokens: readonly Token[], at: number, start: number): boolean {
  return at === start && opensWithAny(tokens[at], PROFESSIONAL) && isField(tokens[at + 1])
}

/** “ | 园艺 | ” | 专业: a field that is quoted. */
function isQuoting(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '“”"') && (isField(tokens[at - 1]) || isField(tokens[at + 1]))
}

/** The fields among the tokens `[first, next)`, each without the general noun behind it, and once where a bracket has its letters. */
export function termsIn(phrase: Phrase, first: number, next: number): Term[] {
  const terms: Term[] = []
  for (const term of fieldsIn(phrase, first, next)) {
    const before = terms.at(-1)
    const isShort = before !== undefined && phrase.source.slice(before.span[1], term.span[0]).trim() === '('
    if (isShort && areInitialsOf(term.text, before.text)) terms.splice(-1, 1, { ...term, ...before })
    else terms.push(term)
  }
  return terms
}

function fieldsIn(phrase: Phrase, first: number, next: number): Term[] {
  const { tokens } = phrase
  const terms: Term[] = []
  let start = -1
  for (let at = first; at <= next; at++) {
    if (
      at < next &&
      (isField(tokens[at]) ||
        isWithinName(tokens, at) ||
        isOfProfession(tokens, at) ||
        isOfPrefix(tokens, at) ||
        isNamedBeside(tokens, at) ||
        opensName(tokens, at, first) ||
        (start >= 0 && joinsTail(tokens, at))) &&
      !isCode(tokens, at) &&
      !isNounOfField(tokens, at) &&
      !isAmong(tokens[at], INSTITUTES)
    ) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) terms.push(withoutTail(termOf(phrase, start, at, idIn(tokens, start, at)), tokens[at - 1]))
    start = -1
  }
  return terms
}

/** 建筑（| 学 |）, 社會（含社福）| 學 |: what a field may be called with, and none of its own. */
function isNounOfField(tokens: readonly Token[], at: number): boolean {
  const isEnclosed = isMark(tokens[at - 1], '(') && isMark(tokens[at + 1], ')')
  return (isEnclosed || isMark(tokens[at - 1], ')')) && isAmong(tokens[at], FIELD_NOUNS)
}

/** Pre | - | school Education, Bio- | medical Science: the hyphen behind a prefix. */
function isOfPrefix(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at - 1], FIELD_PREFIXES) && isHyphen(tokens, at)
}

/** 认知科学 | 与 | 技术, 城市规划 | 与 | 设计, 广告设计 | 与 | 制作: the last word of a name, and no field of its own; 会计 | 与 | 管理 | 类 lists two. */
function joinsTail(tokens: readonly Token[], at: number): boolean {
  const isOr = isWord(tokens[at], 'connective', 'or')
  const isTail = isAmong(tokens[at], HAN_JOINTS) && !isOr && isAmong(tokens[at + 1], NAME_TAILS)
  const [behind] = tokens.slice(at + 2)
  return isTail && touches(tokens[at - 1], tokens[at]) && !isField(behind) && !isWord(behind, 'noun', 'major-class')
}

/** The part of a name before such a tail: by itself it may be known. */
function beforeTail(tokens: readonly Token[], first: number, next: number): number {
  return next - first > 2 && joinsTail(tokens, next - 2) ? next - 2 : next
}

function idIn(tokens: readonly Token[], first: number, end: number): string | undefined {
  const next = beforeTail(tokens, first, end)
  const isAlone = next - first === 1 || (next - first === 2 && isOfProfession(tokens, next - 1))
  return isAlone ? idOf(tokens[first], 'field') : undefined
}

/** 人文学科 → 人文, where they are one word. */
function withoutTail(term: Term, last: Token | undefined): Term {
  const tail = lastInside(last, (word) => isWord(word, 'field-word', 'tail', 'direction'))
  return tail === undefined || tail.start === term.span[0] ? term : withoutEnd(term, tail)
}

/** 专业毕业, 专业背景, 专业者: inside the span. */
export function pastNouns(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    isWord(tokens[next], 'noun', 'major', 'background', 'major-background') ||
    isWord(tokens[next], 'field-word', 'graduated', 'tail', 'direction')
  )
    next += 1
  if (isJoint(tokens[next]) && isRelated(tokens[next + 1]) && isMajorNoun(tokens[next + 2])) return next + 3
  if (isRelated(tokens[next]) && isMajorNoun(tokens[next + 1])) return next + 2
  return next
}

export function saysRelated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, pastNouns(tokens, at)).some(isRelated)
}
