import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, opensWithAny } from '../../text/wording'
import { RESULT_LEADS } from '../../vocab/education/examinations'
import { COMBINATIONS } from '../../vocab/experience/behind'
import { ENGLISH_HEADS, PROFESSIONAL } from '../../vocab/licences/beside/english-nouns'
import { MEMBERS } from '../../vocab/licences/beside/registers'
import { IN_PLACE_OF_DEGREE, OTHER_FIELDS, QUALIFICATIONS, TRAINED_IN_IT } from '../../vocab/major/another'
import { COURSES_OF } from '../../vocab/major/behind'
import { ENGLISH_ACADEMIC_ENDS } from '../../vocab/major/names'
import { IN_NO_FIELD } from '../../vocab/major/no-field'
import { isDash } from '../amount'
import { closingBracket, openingBracket } from '../brackets'
import { isFree } from '../free-word'
import { isHavingJoint, isJoint, isJointOrComma } from '../joints'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { claimOf } from './claim'
import { isCode, isHyphen, isWishWithin, isWithinName, LONGEST, opensName, pastNouns, termsIn } from './list'
import { isClassOfFields, isField, isMajorNoun, isOfLevel, isOfProfession, isRelated } from './words'

/** Reads a list of fields forwards. `first` is where the claim begins, `start` where its list does. */
export function readList(phrase: Phrase, first: number, start: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const next = withoutBracket(tokens, start, listEnd(tokens, start))
  if (next === start) return undefined
  const terms = termsIn(phrase, start, next)
  const related = tokens.slice(first, next).some(isRelated) || offersOther(tokens, start, next)
  if (terms.length === 0 && !related) return undefined
  const isKnown = terms.some(({ id }) => id !== undefined) || related || phrase.field !== undefined || first < start
  const isLed = tokens[start - 1]?.text === 'in' || isOfLevel(tokens[start - 1]) // BSc | Veterinary Nursing
  const isNamed = isLed && namesFields(phrase, start, next)
  return isKnown || isNamed ? claimOf(phrase, first, pastNouns(tokens, next), { terms, related }) : undefined
}

/** degree (in | Law | ): the bracket that closes around the list is none of it. */
function withoutBracket(tokens: readonly Token[], start: number, next: number): number {
  const isOutside = isMark(tokens[next - 1], ')') && openingBracket(tokens, next - 1, start, LONGEST) === undefined
  return isOutside ? next - 1 : next
}

/** Law or | another | quantitative field: a field like those that are named. */
function offersOther(tokens: readonly Token[], start: number, next: number): boolean {
  const isOffer = (at: number) => isAmong(tokens[at], OTHER_FIELDS) && isJoint(tokens[at - 1])
  if (!tokens.slice(next - 1, next + 1).some(isMajorNoun)) return false
  return tokens.slice(start, next).some((_, place) => isOffer(start + place))
}

/** Ocean | Engineering |, Clinical | Pharmacy |: what is called as fields are, or holds one; whatever a degree or a diploma is in: | Rigging |. */
function namesFields({ tokens }: Phrase, start: number, next: number): boolean {
  const words = tokens.slice(start, next)
  if (words.some((token) => isWord(token, 'field') || endsInAny(token, ENGLISH_ACADEMIC_ENDS))) return true
  const name = words[opensName(tokens, start, start) ? 1 : 0]
  return isWord(tokens[start - 2], 'education') && isField(name) && !isAmong(name, IN_NO_FIELD)
}

/** Where a list of fields that begins at `start` ends; `start` where there is none. */
export function listEnd(tokens: readonly Token[], start: number): number {
  let next = start
  while (next < tokens.length && next - start < LONGEST && goesOn(tokens, next, start) && !isOfOther(tokens, next))
    next += 1
  next = beforeOpen(tokens, start, next)
  while (next > start && !isClosing(tokens, next - 1)) next -= 1
  return next
}

/** Law | (or equivalent legal qualification), Law | (taken in Leeds): a bracket that opens or goes on with what is no field is none of them. */
function beforeOpen(tokens: readonly Token[], start: number, next: number): number {
  const open = tokens.slice(0, next).findLastIndex((token) => isMark(token, '()'))
  const isOther = open > start && isMark(tokens[open], '(') && !isWord(tokens[open + 1], 'field')
  return isOther && closingBracket(tokens, open, LONGEST) > next ? open : next
}

/** What a list may end with. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    isField(token) ||
    isCode(tokens, at) ||
    isOfProfession(tokens, at) ||
    isWord(token, 'noun', 'related', 'major', 'major-class') ||
    isWord(token, 'field-word', 'tail', 'direction') ||
    isAmong(token, COURSES_OF) ||
    isMark(token, ')')
  )
}

/** Diploma in Nursing | or certificate |, / | relevant | working experience, | or relevant | certificate, or | equivalent | combination of …, or | technical | qualification, or | technical | equivalent: of what is no field. */
function isOfOther(tokens: readonly Token[], at: number): boolean {
  if (
    opensPaper(tokens, at) ||
    isMembership(tokens, at) ||
    (isWord(tokens[at], 'connective', 'or') && isAmong(tokens[at + 1], ENGLISH_HEADS)) ||
    isOfNextLevel(tokens, at) ||
    (isJoint(tokens[at - 1]) && isAmong(tokens[at + 1], IN_PLACE_OF_DEGREE))
  )
    return true
  if (!isRelated(tokens[at])) return false
  const following = tokens[at + 1]
  if (isWord(tokens[at], 'connective', 'or-equivalent') && isWord(following, 'education', 'senior-high')) return true // or relevant | A Levels
  const isPaper = isAmong(following, ENGLISH_HEADS) || isAmong(following, TRAINED_IN_IT)
  return isExperience(tokens, at + 1) || isAmong(following, COMBINATIONS) || isPaper
}

/** Degree in Nursing, | registered nurse |; in Law, | member | of the guild, or | corporate member | of it: what somebody is besides. */
function isMembership(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isJointOrComma(tokens[at - 1]) || !isLatin(token) || isWord(token, 'field')) return false
  const member = isAmong(token, MEMBERS) ? at : at + 1
  const isMember = isAmong(tokens[member], MEMBERS) && tokens[member + 1]?.text === 'of'
  return isMember || (isWord(token, 'licence') && isMark(tokens[at - 1], ','))
}

/** an associate degree in Nursing or | Nursing | diploma: the field of the level behind it. */
function isOfNextLevel(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at - 1], 'connective', 'or') || !isWord(tokens[at], 'field') || !isLatin(tokens[at])) return false
  const level = isWord(tokens[at + 1], 'field') ? tokens[at + 2] : tokens[at + 1]
  return isWord(level, 'education') && isLatin(level) && level?.text !== 'degree'
}

/** relevant | experience |, equivalent | working experience |, equivalent | business experience |, equivalent | training and experience |. */
function isExperience(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next < at + EXPERIENCE && isField(tokens[next])) next += 1
  return isWord(tokens[next], 'noun', 'experience') || isWord(tokens[at], 'noun', 'work')
}

/** The most words between what is as good and its experience. */
const EXPERIENCE = 3

function goesOn(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (opensOther(tokens, at) || isHavingJoint(token)) return false
  const isProfession = isOfProfession(tokens, at)
  if (isProfession || (at > start && isNextLevel(tokens, at))) return isProfession
  if (isOfMembers(tokens, at) || isOfClass(tokens, at)) return true
  if (isMark(token, ',;'))
    return at > start && !isClosed(tokens, at) && goesOnBehindComma(tokens, at + 1) && !isLast(tokens, at, start)
  if (leadsExamples(tokens, at) || isWord(token, 'field-word', 'tail', 'direction')) return true
  if (isWord(token, 'noun', 'major', 'major-class', 'related', 'industry')) return true
  if (isAmong(token, OTHER_FIELDS)) return isJoint(tokens[at - 1])
  if (isAmong(tokens[at - 1], OTHER_FIELDS)) return isMajorNoun(tokens[at + 1]) // another | analytical | field
  return opensMember(tokens, at) || closesField(tokens, at) || isWithinName(tokens, at) || opensName(tokens, at, start)
}

/** degree in Economics, | MBA | preferred, BSc Dyeing or | BA | Weaving. */
function isNextLevel(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'education') || (isWord(tokens[at], 'degree-letters') && isJoint(tokens[at - 1]))
}

/** Engineering | - | Mechanical or Electrical: between a whole class of fields and some of them. */
function isOfClass(tokens: readonly Token[], at: number): boolean {
  return isClassOfFields(tokens[at - 1]) && isDash(tokens[at]) && isWord(tokens[at + 1], 'field')
}

/** Fields, what joins them, and what a bracket says of one. */
function isOfMembers(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isField(token) || isJoint(token) || isMark(token, '()&')) return true
  return isHyphen(tokens, at) || isCode(tokens, at) || isWishWithin(tokens, at)
}

/** a relevant field, | e.g. | Law, | e.g. | : | Law. */
function leadsExamples(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[isMark(tokens[at], ':') ? at - 1 : at], 'connective', 'exemplar')
}

/** Diploma in Law | granted | by a guild, (| approved | by …), | ( | MBA in Finance preferred), | ( | AQF | Level 5), 相关专业 | （主要 | 做染色）. */
function opensOther(tokens: readonly Token[], at: number): boolean {
  const isOfLevel = isWord(tokens[at + 1], 'education') || isAmong(tokens[at + 2], RESULT_LEADS)
  const isRemark = isMajorNoun(tokens[at - 1]) && isFree(tokens[at + 1])
  return tokens[at + 1]?.text === 'by' || (isMark(tokens[at], '(') && (isOfLevel || isRemark))
}

/** 专业 | ：, 专业 | 为: between the noun and the list that it leads. */
export function leadsList(token: Token | undefined): boolean {
  return isMark(token, ':') || isWord(token, 'field-word', 'lead')
}

/** a nursing | course |, a related | course |. */
function closesField(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], COURSES_OF) && (isField(tokens[at - 1]) || isRelated(tokens[at - 1]))
}

/** Law or | a | related field, or | any | social science, or | in | Economics: the word before one more member; or | a | flair for it leads to none. */
function opensMember(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'field-word', 'article')) return leadsAgain(tokens, at)
  const isOther = isFree(tokens[at + 1]) && !isMajorNoun(tokens[at + 2]) && !isJoint(tokens[at + 2])
  if (isOther && isJoint(tokens[at - 1])) return false
  return isWord(tokens[at], 'function-word', 'particle') || isAnyOf(tokens, at)
}

/** a degree in Law, | in | Economics or | in | a related field: the word that led the list, before one more of its members. */
function leadsAgain(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'in' || !isJointOrComma(tokens[at - 1])) return false
  return isWord(tokens[at + 1], 'field') || (isIndefinite(tokens[at + 1]) && isRelated(tokens[at + 2]))
}

/** Law or a related discipline | , part-qualified in tax: what is related has closed the list. Not a related field | , such as Law. */
function isClosed(tokens: readonly Token[], comma: number): boolean {
  const last = isMajorNoun(tokens[comma - 1]) ? comma - 2 : comma - 1
  const goesOn = isWord(tokens[comma + 1], 'connective', 'or', 'and', 'exemplar') && !isOtherWay(tokens, comma)
  return isLatin(tokens[last]) && isRelated(tokens[last]) && !goesOn && !isResumed(tokens, comma)
}

/** Finance and related disciplines | , Economics or Law |: known fields, to the joint that closes the list. */
function isResumed(tokens: readonly Token[], comma: number): boolean {
  let at = comma + 1
  while (isWord(tokens[at], 'field') && !isWord(tokens[at], 'language') && isMark(tokens[at + 1], ',')) at += 2
  return (
    isWord(tokens[at], 'field') && isWord(tokens[at + 1], 'connective', 'or', 'and') && isWord(tokens[at + 2], 'field')
  )
}

/** Law or equivalent | , or | a master weaver: behind what is as good as the degree, no field that anybody knows. */
function isOtherWay(tokens: readonly Token[], comma: number): boolean {
  const first = isIndefinite(tokens[comma + 2]) ? comma + 3 : comma + 2
  const isFieldOf = isWord(tokens[first], 'field') || isRelated(tokens[first]) || isWord(tokens[first], 'field-word')
  return isWord(tokens[comma - 1], 'connective', 'or-equivalent') && !isFieldOf
}

/** a degree in | any | social science, | any | quantitative discipline, | any | field of engineering: whichever of the kind. */
function isAnyOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'any') return false
  if (isMajorNoun(tokens[at + 1])) return tokens[at + 2]?.text === 'of'
  if (isRelated(tokens[at + 1])) return isJoint(tokens[at - 1]) // Law or | any | other related field
  return isWord(tokens[at + 1], 'field') || (isField(tokens[at + 1]) && isMajorNoun(tokens[at + 2]))
}

/** Whether the list ends at its comma, as what follows is of another matter. */
function isLast(tokens: readonly Token[], comma: number, start: number): boolean {
  return leadsPaper(tokens, comma + 1) || leadsWish(tokens, comma, start)
}

/** 专业为数学、统计学等 | ，统计学优先: which of the listed is preferred. */
function leadsWish(tokens: readonly Token[], comma: number, start: number): boolean {
  const isListed = tokens
    .slice(start, comma)
    .some((token) => isMark(token, '、') || isWord(token, 'connective', 'exemplar'))
  let next = comma + 1
  while (isWord(tokens[next], 'field') || isJoint(tokens[next])) next += 1
  return isListed && isWord(tokens[next], 'modality', 'preferred.back')
}

/** a degree in the relevant field, | discharge certificate |: a paper of its own. */
function leadsPaper(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place - at < PAPER && !isStop(tokens[place]); place++)
    if (isAmong(tokens[place], ENGLISH_HEADS)) return true
  return false
}

/** degree in Law or Tax | or a | teaching qualification |, | or professional tax | qualification |: another paper, in the place of the degree. */
function opensPaper(tokens: readonly Token[], at: number): boolean {
  const isOne = isIndefinite(tokens[at + 1]) || opensWithAny(tokens[at + 1], PROFESSIONAL)
  if (!isWord(tokens[at], 'connective', 'or') || !isOne) return false
  for (let place = at + 2; place - at < PAPER && !isStop(tokens[place]) && !isJoint(tokens[place]); place++)
    if (isAmong(tokens[place], ENGLISH_HEADS) || isOfAward(tokens, place, at)) return true
  return false
}

/** or a teaching | qualification |, or a nursing | diploma |; a related scientific | degree closes the list. */
function isOfAward(tokens: readonly Token[], at: number, from: number): boolean {
  if (isAmong(tokens[at], QUALIFICATIONS)) return true
  if (!isWord(tokens[at], 'education')) return false
  if (isWord(tokens[from + 2], 'field') && isRelated(tokens[at - 1])) return true // or a botany-related | degree |
  return isField(tokens[at - 1]) && !tokens.slice(from, at).some(isRelated)
}

/** The longest name of a paper, in tokens. */
const PAPER = 8

function goesOnBehindComma(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'language') && isWord(tokens[at + 1], 'level-wording')) return false // 統計專業, | 英語 | 良好
  if (isHavingJoint(token)) return false // 主修園藝或相關科系，| 並具備 | 栽培經驗
  if (isMajorNoun(token) && leadsList(tokens[at + 1])) return false // 本科专业：园艺学，| 研究生专业 | ：
  return (
    isField(token) ||
    isCode(tokens, at) ||
    isOfProfession(tokens, at) ||
    leadsAgain(tokens, at) ||
    isWord(token, 'connective', 'or', 'and', 'exemplar') ||
    isWord(token, 'noun', 'related', 'major')
  )
}
