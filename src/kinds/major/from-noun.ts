import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { COMBINATIONS } from '../../vocab/experience-words'
import {
  CONFERRED_BY,
  ENGLISH_ACADEMIC_ENDS,
  NARROWING,
  SCHOOL_ENDS,
  SPECIALISING,
  STUDYING,
} from '../../vocab/field-words'
import { ENGLISH_HEADS } from '../../vocab/licence-words'
import type { Claim, Phrase } from '../kind'
import { closingBracket, endsInAny, isAmong, isIndefinite, isJoint, isLatin, isStop } from '../places'
import { claimOf } from './claim'
import { isCode, isHyphen, LONGEST, listStart, pastNouns, termsIn } from './list'
import { readUnrestricted } from './unrestricted'
import { isAcademic, isBesideFields, isBlocked, isField, isMajorNoun, isRelated } from './words'

/** 专业：会计、金融; majoring in Accounting: the noun leads its list. */
export function readFromNoun(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isMajorNoun(tokens[at]) && !isWord(tokens[at], 'form-field', 'major')) return undefined
  if (isRelated(tokens[at + 1]) && touches(tokens[at], tokens[at + 1]) && isEnd(tokens[at + 2]))
    return claimOf(phrase, at, at + 2, { related: true }) // 专业 | 对口
  const isVerb = tokens[at]?.text === STUDYING || /(ing|ed) in$/.test(tokens[at]?.text ?? '')
  if (isMark(tokens[at + 1], ':') || isWord(tokens[at + 1], 'field-word', 'lead')) return readList(phrase, at, at + 2)
  return isVerb ? readList(phrase, at, at + 1) : undefined
}

function isEnd(token: Token | undefined): boolean {
  return isStop(token) || isWord(token, 'modality', 'preferred.back')
}

/** Bachelor's degree | in Business, Finance or a related discipline |, degree | from Business or Law |, with a focus on | Law |. */
export function readDegreeIn(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (isPreferredIn(tokens, at)) return readList(phrase, at + 1, at + 1)
  const isOfDegree = leadsFields(tokens, at) ? isHeld(tokens, at) : narrowsDegree(tokens, at)
  return isOfDegree ? (readUnrestricted(phrase, at + 1) ?? readList(phrase, at + 1, at + 1)) : undefined
}

/** a degree | in | Law, a degree | of | Law, and no degree of | a university. */
function leadsFields(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'in' || (tokens[at]?.text === 'of' && !isIndefinite(tokens[at + 1]))
}

/** What is held, right before or a word or two: BSc (Hons) | in, a graduate | in. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  const end = beforeSchool(tokens, beforeAside(tokens, isAmong(tokens[at - 1], SPECIALISING) ? at - 1 : at))
  const before = tokens.slice(Math.max(0, end - 3), end)
  return (
    before.some((token) => isWord(token, 'education') || isWord(token, 'degree-letters')) ||
    isWord(tokens[end - 1], 'field-word', 'degree') ||
    isWord(tokens[end - 1], 'form-field', 'background') ||
    isBlocked(tokens[end - 1])
  )
}

/** degree | from | IT or Law, MBA | with a focus on | Finance, degree | related to | Law: right behind a level, and before a known field. */
function narrowsDegree(tokens: readonly Token[], at: number): boolean {
  const narrows = isAmong(tokens[at], NARROWING) || isWord(tokens[at], 'connective', 'focus')
  return narrows && isOfLevel(tokens[at - 1]) && isWord(tokens[at + 1], 'field') && !isSchoolName(tokens[at + 2])
}

/** from Business | School |. */
function isSchoolName(token: Token | undefined): boolean {
  return isAmong(token, SCHOOL_ENDS)
}

/** Master's degree | (or equivalent) | in Law, degree | , or equivalent, | in Law: before what says what is as good. */
function beforeAside(tokens: readonly Token[], at: number): number {
  const isAside = isWord(tokens[at - 2], 'connective', 'or-equivalent') || isWord(tokens[at - 2], 'noun', 'education')
  return isAside && isMark(tokens[at - 3], '(,') && isMark(tokens[at - 1], '),') ? at - 3 : at
}

/** The longest name of whoever confers a degree, in tokens. */
const SCHOOL = 8

/** a degree | from a recognised university | in Law: before whoever confers it. */
function beforeSchool(tokens: readonly Token[], at: number): number {
  if (!isAmong(tokens[at - 1], SCHOOL_ENDS)) return at
  for (let place = at - 2; place > at - SCHOOL && !isStop(tokens[place]); place--)
    if (isAmong(tokens[place], CONFERRED_BY)) return place
  return at
}

/** B.Tech | Mechanical |, MBA | Finance or Marketing |: known fields right behind a level. */
export function readBehindLevel(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const level = tokens[at - 1]
  if (!isLatin(tokens[at]) || !isWord(tokens[at], 'field') || isWord(tokens[at], 'noun')) return undefined
  return isSchool(level) || !isOfLevel(level) ? undefined : readList(phrase, at, at)
}

/** B.Tech | (Mechanical) |, MBA | (HR / Finance) |, 本科学历 | （金融学、经济学） |: fields in brackets right behind a level, and nothing beside them. */
export function readInBracket(phrase: Phrase, open: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isMark(tokens[open], '(') || !isOfLevel(tokens[open - 1])) return undefined
  const close = closingBracket(tokens, open, LONGEST)
  const end = isWord(tokens[close - 1], 'modality', 'preferred.back') ? close - 1 : close // Degree | (Engineering | preferred)
  const words = tokens.slice(open + 1, Math.max(open + 1, end))
  const isInBracket = isLatin(tokens[open + 1]) ? isField : isAcademic
  if (!words.some((token) => isWord(token, 'field'))) return undefined
  if (!words.every((token) => isInBracket(token) || isBesideFields(token))) return undefined
  return claimOf(phrase, open + 1, end, {
    terms: termsIn(phrase, open + 1, end),
    related: words.some(isRelated),
  })
}

function isOfLevel(token: Token | undefined): boolean {
  if (isWord(token, 'noun', 'education') && !isLatin(token)) return true // 本科 | 学历
  return isBlocked(token) || isWord(token, 'education') || isWord(token, 'degree-letters')
}

/** High school | science: a school is no level that has fields. */
function isSchool(token: Token | undefined): boolean {
  return token?.text.includes('school') === true
}

/** Bachelor's degree | , preferably in | Finance or Economics, 专业不限，| 最好是 | 金融. */
function isPreferredIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token, 'modality', 'preferred.on')) return false
  if (!/ in( the)?$/.test(token?.text ?? '') && !isWord(tokens[at + 1], 'field')) return false
  const last = isMark(tokens[at - 1], ',') ? at - 2 : at - 1
  return (
    isWord(tokens[last], 'education') ||
    isWord(tokens[last], 'noun', 'education') ||
    isMajorNoun(tokens[last]) ||
    isWord(tokens[last], 'negation', 'unrestricted') ||
    isBlocked(tokens[last])
  )
}

/** 本科：| 会计学、审计学 |; 研究生：…: fields by level. */
export function readOfLevel(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isLed = isMark(tokens[at - 1], ':') && isOfLevel(tokens[at - 2]) && !isLatin(tokens[at])
  return isLed && isWord(tokens[at], 'field') ? readList(phrase, at, at) : undefined
}

/** 会计学（| 120203K |）、审计学（…）: fields with their numbers need no noun. */
export function readCoded(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isCode(tokens, at) || !isWord(tokens[at - 2], 'field')) return undefined
  const start = listStart(tokens, at - 1, from)
  const isLong = (tokens[at]?.text.length ?? 0) >= LONG_CODE
  return isLong || isAcademic(tokens[at - 2]) ? readList(phrase, start, start) : undefined
}

/** So many digits are no pay and no headcount. */
const LONG_CODE = 6

/** The value of a field of the form names majors, with a noun or without. */
export function readValue(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { field } = phrase
  if (at > 0 || (field !== 'major' && field !== 'knowledge')) return undefined
  const claim = readList(phrase, 0, 0)
  const isNamed = claim?.leaf.related === true || claim?.leaf.terms[0]?.id !== undefined
  return field === 'major' || isNamed ? claim : undefined // 統計製程管制、量測系統分析 is knowledge of no field
}

/**
 * 医学、药学 | 优先: fields of the academy need no noun where all that is said of them is that they are preferred, and none does where
 * all fields are welcome (专业不限，| 市场营销 | 优先). `isAnyWelcome`: that is what stands before.
 */
export function readPreferred(
  phrase: Phrase,
  at: number,
  from: number,
  isAnyWelcome: boolean,
): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isFirst = at === from || !isOfKnownList(tokens, at - 1)
  if (!isFirst || !isWord(tokens[at], 'field')) return undefined
  let next = at
  const goesOn = (place: number) => isOfKnownList(tokens, place) || (isAnyWelcome && isMark(tokens[place], ','))
  while (next < tokens.length && next - at < LONGEST && goesOn(next)) next += 1
  const isPreferred = isWord(tokens[next], 'modality', 'preferred.back')
  const before = tokens[at - 1]
  const opens = before === undefined || isMark(before, ',;:。()') || isWord(before, 'modality')
  if (!isPreferred || !opens) return undefined
  const fields = tokens.slice(at, next)
  const areOfStudy = fields.every((token) => isJoint(token) || isFieldOfNoTrade(token)) && fields.some(isAcademic)
  return isAnyWelcome || areOfStudy ? claimOf(phrase, at, next, { terms: termsIn(phrase, at, next) }) : undefined
}

function isOfKnownList(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'field') || isJoint(tokens[at])
}

function isFieldOfNoTrade(token: Token): boolean {
  return isAcademic(token) || !(isWord(token, 'function') || isWord(token, 'language') || isWord(token, 'skill'))
}

/** Reads a list of fields forwards. `first` is where the claim begins, `start` where its list does. */
function readList(phrase: Phrase, first: number, start: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const next = listEnd(tokens, start)
  if (next === start) return undefined
  const terms = termsIn(phrase, start, next).filter(({ text }) => text.trim() !== '')
  const related = tokens.slice(start, next).some(isRelated)
  if (terms.length === 0 && !related) return undefined
  const isKnown = terms.some(({ id }) => id !== undefined) || related || phrase.field !== undefined || first < start
  const isNamed = tokens[start - 1]?.text === 'in' && tokens.slice(start, next).some(isNamedAsFields)
  return isKnown || isNamed ? claimOf(phrase, first, pastNouns(tokens, next), { terms, related }) : undefined
}

/** Ocean | Engineering |: what no vocabulary knows, and is called as fields are. */
function isNamedAsFields(token: Token): boolean {
  return endsInAny(token, ENGLISH_ACADEMIC_ENDS)
}

/** Where a list of fields that begins at `start` ends; `start` where there is none. */
export function listEnd(tokens: readonly Token[], start: number): number {
  let next = start
  while (next < tokens.length && next - start < LONGEST && goesOn(tokens, next, start) && !isOfOther(tokens, next))
    next += 1
  while (next > start && !isClosing(tokens[next - 1])) next -= 1
  return next
}

/** What a list may end with. */
function isClosing(token: Token | undefined): boolean {
  return (
    isField(token) ||
    isWord(token, 'noun', 'related', 'major', 'major-class') ||
    isWord(token, 'field-word', 'tail', 'direction') ||
    isMark(token, ')')
  )
}

/** Diploma in Nursing / | relevant | working experience, | or relevant | certificate, or | equivalent | combination of …: of what is no field. */
function isOfOther(tokens: readonly Token[], at: number): boolean {
  if (!isRelated(tokens[at])) return false
  const following = tokens[at + 1]
  return (
    isWord(following, 'noun', 'work', 'experience') ||
    isAmong(following, COMBINATIONS) ||
    isAmong(following, ENGLISH_HEADS)
  )
}

function goesOn(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (isMark(token, '(') && isWord(tokens[at + 1], 'education')) return false // (MBA in Finance preferred)
  if (isField(token) || isJoint(token) || isMark(token, '()&') || isHyphen(tokens, at) || isCode(tokens, at))
    return true
  if (isMark(token, ','))
    return at > start && !isClosed(tokens, at) && goesOnBehindComma(tokens[at + 1]) && !leadsPaper(tokens, at + 1)
  if (isWord(token, 'connective', 'exemplar') || isWord(token, 'field-word', 'tail', 'direction')) return true
  if (isWord(token, 'noun', 'major', 'major-background', 'major-class', 'related', 'industry')) return true
  return isWord(token, 'field-word', 'article') && (isWord(token, 'function-word', 'particle') || isAnyOf(tokens, at))
}

/** Law or a related discipline | , part-qualified in tax: what is related has closed the list. Not a related field | , such as Law. */
function isClosed(tokens: readonly Token[], comma: number): boolean {
  const last = isMajorNoun(tokens[comma - 1]) ? comma - 2 : comma - 1
  const goesOn = isWord(tokens[comma + 1], 'connective', 'or', 'and', 'exemplar')
  return isLatin(tokens[last]) && isRelated(tokens[last]) && !goesOn
}

/** a degree in | any | social science, | any | quantitative discipline, | any | field of engineering: whichever of the kind. */
function isAnyOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'any') return false
  if (isMajorNoun(tokens[at + 1])) return tokens[at + 2]?.text === 'of'
  return isWord(tokens[at + 1], 'field') || (isField(tokens[at + 1]) && isMajorNoun(tokens[at + 2]))
}

/** a degree in the relevant field, | discharge certificate |: a paper of its own. */
function leadsPaper(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place - at < PAPER && !isStop(tokens[place]); place++)
    if (isAmong(tokens[place], ENGLISH_HEADS)) return true
  return false
}

/** The longest name of a paper, in tokens. */
const PAPER = 8

function goesOnBehindComma(token: Token | undefined): boolean {
  return (
    isField(token) || isWord(token, 'connective', 'or', 'and', 'exemplar') || isWord(token, 'noun', 'related', 'major')
  )
}
