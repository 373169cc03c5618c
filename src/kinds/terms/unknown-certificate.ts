import type { Term } from '../../model/term'
import { isMark, isWord } from '../../text/cursor'
import { fold } from '../../text/fold'
import { idIn } from '../../text/lexicon'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, joinedText } from '../../text/wording'
import { POINTERS } from '../../vocab/experience/not-asked'
import { YEARS } from '../../vocab/licences/beside/english-nouns'
import { TRADE_EXAMINATIONS } from '../../vocab/licences/beside/examinations'
import { GETTING, ISSUED } from '../../vocab/licences/beside/held'
import {
  AND_OTHERS,
  ANY_PAPER,
  CERTIFYING,
  LICENCE_ENDS,
  LICENCE_HEADS,
  PERSONAL,
} from '../../vocab/licences/beside/nouns'
import { OF_WHOM, PREDICATES } from '../../vocab/particles'
import { closingBracket } from '../brackets'
import { isHavingJoint, isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isFieldWithNoun, isMajorNoun } from '../major/words'
import { isStopOrWish } from '../phrase-ends'
import { pastIssuer } from './entered-with'
import { matterEnd, skipAdjectives } from './find'
import { joinsLicences } from './known-certificate'
import { isHandled, isNoLicence, isOfPaper, provesTraining } from './licence-head'
import { findNumberedLicence } from './numbered-licence'
import { pastNumberedPapers } from './numbered-papers'
import {
  BRACKET,
  isGeneral,
  isGrade,
  isNamed,
  isOfField,
  isTail,
  pastClasses,
  pastGrades,
  pastKeeping,
  pastQuote,
} from './past-certificate'
import { gradeOf, namedTitle, stepOf, titleEnd } from './professional-title'
import type { Finder, Found } from './read'
import { isElided, membersOf } from './read'
import { idWithTail, sharingTail } from './shared-tail'

/** 持有…证书 that no vocabulary knows: words that end in a noun of certificates, behind a verb of having. */
export const findUnknownCertificate: Finder = (phrase, at, from) => {
  const { tokens } = phrase
  if (!opens(tokens, at, from) || opensChoice(tokens, at + 1) || isReadBehind(tokens, at + 1)) return undefined
  if (findNumberedLicence(phrase, at + 1, from) !== undefined) return undefined // Series 7 and | 63
  if (isElided(tokens, at + 1) && sharingTail(phrase, at + 3, at + 1).terms.length > 0) return undefined // 具有 | 中、高级职称
  const next = matterEnd(tokens, at + 1)
  for (let place = next - 1; place > at; place--)
    if (
      isEnd(tokens, place) &&
      !isOtherPaper(tokens, place) &&
      !saysWhich(tokens, at + 1, place) &&
      !tokens.slice(at + 1, place).some(isOfOtherMatter)
    )
      return holdsHaving(tokens, at + 1, place)
        ? undefined
        : foundIn(phrase, behindOther(tokens, at + 1, place), firstOfTwo(tokens, at + 1, place))
  return undefined
}

/** who hold the licence | will | be seen, and must renew the card; with three | years | or a certificate: no part of a name. */
function isOfOtherMatter(token: Token): boolean {
  if (isAmong(token, YEARS)) return true
  return PREDICATES.some((word) => token.text === word || token.text.startsWith(`${word} `))
}

/**
 * 營養科系畢業或 | 營養師證照, 會計學位或 | 會計師資格, 外企背景、 | 导游证, 超市资源或 | 电工证: what else somebody brings stands beside the paper; hold or obtain | a crane licence: and
 * the last verb before it.
 */
function behindOther(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first; at--)
    if (isAmong(tokens[at], GETTING)) return isIndefinite(tokens[at + 1]) ? at + 2 : at + 1
    else if (isJoint(tokens[at]) && tokens.slice(first, at).some(isOtherAsset)) return at + 1
  return first
}

function isOtherAsset(token: Token): boolean {
  const isPast = isWord(token, 'noun', 'background') || isWord(token, 'school-tier', 'overseas')
  return (
    isPast ||
    isWord(token, 'resource-head') ||
    isMajorNoun(token) ||
    isFieldWithNoun(token) ||
    isWord(token, 'education') ||
    isWord(token, 'field-word', 'award')
  )
}

/** must be | 18 or over | with | a driving licence: the verb nearest to the paper leads it. */
function holdsHaving(tokens: readonly Token[], first: number, end: number): boolean {
  const isLed = (at: number) =>
    isLatin(tokens[at]) ||
    isWord(tokens[at + 1], 'licence') || // 须在入职一年内 | 取得 | 教师资格证
    isOfTitle(tokens, at + 1) || // 应 | 取得 | 中级职称
    isWord(tokens[at + 1], 'noun', 'related') // 须在入职一年内 | 取得 | 相应资格证
  for (let at = first; at < end; at++)
    if (isHavingJoint(tokens[at]) || (isWord(tokens[at], 'function-word', 'have') && isLed(at))) return true
  return false
}

/** 有 | 导游证或通过 | 教师资格证考试: two that are known, each with its verb. */
function opensChoice(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at], 'licence') && joinsLicences(tokens, at + 1) && isWord(tokens[at + 2], 'function-word', 'have')
  )
}

/** 具有 | 中级及以上职称, 具有 | 主任医师职称, 具有 | 一级建造师（机电）证, 持 | 建造师证（机电专业）: what its own reader has, without the verb. */
function isReadBehind(tokens: readonly Token[], at: number): boolean {
  if (isOfTitle(tokens, at)) return true
  if (!isWord(tokens[at], 'licence')) return false
  const open = isTail(tokens, at + 1) ? at + 2 : at + 1
  const close = isMark(tokens[open], '(') ? closingBracket(tokens, open, BRACKET) : -1
  const isSaidAgain = close === open + 2 && isWord(tokens[open + 1], 'licence')
  const isNumbered = pastNumberedPapers(tokens, at + 1) > at + 1 // 持 | IIQE 卷一、三
  return isSaidAgain || isNumbered || pastGrades(tokens, at + 1) > at + 1 || isOfField(tokens, open, close)
}

function isOfTitle(tokens: readonly Token[], at: number): boolean {
  return titleEnd(tokens, at) !== undefined || namedTitle(tokens, at) !== undefined
}

/** A verb of having, alone or in what requires it (须具备), and what joins a second certificate to a first. */
function opens(tokens: readonly Token[], at: number, from: number): boolean {
  if (isWord(tokens[at], 'function-word', 'have') || isWord(tokens[at], 'modality', 'required')) return true
  if (isWord(tokens[at], 'connective', 'or-having')) return true
  return isWord(tokens[at], 'connective', 'and') && at > 0 && (at === from || isBehindLevel(tokens, at))
}

/** 取得 | 本科学历 | 和 | 主治医师资格: the verb is before the level. */
function isBehindLevel(tokens: readonly Token[], at: number): boolean {
  const level = tokens[at - 1]
  return !isLatin(level) && (isWord(level, 'education') || isWord(level, 'noun', 'education'))
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  if (certifiesPeople(tokens, at) || provesTraining(tokens, at)) return true
  return endsInAny(tokens[at], LICENCE_ENDS) && !isWord(tokens[at], 'noun', 'education')
}

/** 國際 | 認證 |, 原廠認證: of people, where 產品認證 is of goods. */
function certifiesPeople(tokens: readonly Token[], at: number): boolean {
  if (!endsInAny(tokens[at], [CERTIFYING])) return false
  const name = joinedText(tokens, Math.max(0, at - 2), at + 1)
  return PERSONAL.some((word) => name.endsWith(word))
}

/** 安全员证（| B证 |）: a bracket behind the paper says which. */
function saysWhich(tokens: readonly Token[], first: number, place: number): boolean {
  let open = place
  while (open > first && !isMark(tokens[open], '()')) open -= 1
  return isMark(tokens[open], '(') && open > first && (isEnd(tokens, open - 1) || isWord(tokens[open - 1], 'licence'))
}

/** 甲执照 | 及乙执照: each is a wish of its own. Returns the place of the first end before 及, or `last`. */
function firstOfTwo(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const end = isMark(tokens[at], '》') ? at - 1 : at
    if (
      isWord(tokens[at + 1], 'connective', 'and') &&
      (isEnd(tokens, end) || isTail(tokens, end) || isWord(tokens[end], 'licence'))
    )
      return end
  }
  return last
}

function foundIn(phrase: Phrase, first: number, end: number): Found | undefined {
  const { tokens } = phrase
  const named = skipAdjectives(tokens, behindIssuer(tokens, pastKeeping(tokens, first), end), end)
  let start = pastOthers(tokens, pastAnnouncement(tokens, named, end))
  if (start > end) return undefined
  while (isMark(tokens[start], '《"“')) start += 1
  const isBare = tokens.slice(start, end).every(isGeneral)
  if (start === end && isAmong(tokens[end], LICENCE_ENDS) && !isAnyPaper(tokens, end)) return undefined
  const isGiven = isWord(tokens[first], 'holding', 'do') && isHandled(tokens, first + 1) // 需 | 提供学历证书
  if (isGiven || isOtherPaper(tokens, end, start) || isOfPaper(tokens, end + 1) || isHandled(tokens, first))
    return undefined
  const close = isMark(tokens[end + 1], '(') ? closingBracket(tokens, end + 1, BRACKET) : -1
  const bracketed = tokens.slice(end + 1, close + 1)
  if (isBare && (bracketed.some(isNamed) || isWord(tokens[end + 1], 'noun', 'born'))) return undefined // 取得有關資格 | 後
  const terms = withIds(phrase, membersOf(phrase, start, end + 1, ['licence']), start, end)
  const sat = isAmong(tokens[end + 1], TRADE_EXAMINATIONS) ? end + 2 : end + 1 // 通过 | 教师资格 | 考试
  const next = bracketed.some(isGrade) ? close + 1 : pastQuote(tokens, pastClasses(tokens, pastGrades(tokens, sat)))
  return { first: start, next: pastIssuer(phrase, next), terms }
}

/** 具 | 證照 | 者佳, 需备 | 执照 |: whichever paper the work is done with, where nothing more is said of it. */
function isAnyPaper(tokens: readonly Token[], at: number): boolean {
  const [verb, behind] = [tokens[at - 1], tokens[at + 1]]
  const isHeld = isWord(verb, 'function-word', 'have') || isWord(verb, 'modality', 'required')
  const ends = isStopOrWish(behind) || isWord(behind, 'function-word', 'person')
  return isAmong(tokens[at], ANY_PAPER) && isHeld && !isWord(verb, 'holding', 'do') && ends
}

/** 银行从业 | 、证券从业资格, 园艺 | 中级职称 |: what the noun of the last makes of those before it, and the grade of a title. */
function withIds({ tokens }: Phrase, terms: readonly Term[], start: number, end: number): readonly Term[] {
  const last = tokens[end]?.text ?? ''
  const grade = terms.length === 1 ? (gradeOf(tokens, start, end + 1) ?? stepOf(tokens, start, end + 1)) : undefined
  return terms.map((term) => {
    const id = term.id ?? grade ?? idWithTail(fold(term.text), last) ?? idOfListed(fold(term.text), last)
    return id === undefined ? term : { ...term, id }
  })
}

/** | 焊工 | 、 | 钳工 | 等证书: each of the list is a paper with the short noun. */
function idOfListed(name: string, last: string): string | undefined {
  if (!LICENCE_HEADS.includes(last)) return undefined
  const [own] = name.split(`${AND_OTHERS}${last}`)
  return idIn('licence', `${own}${LICENCE_HEADS[0]}`)
}

/** 衛生局核發之 | 護理師證書, 与岗位一致的 | 导游证: who gives it out and what it goes with are no part of its name. */
function behindIssuer(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first; at--) {
    const isLed = endsInAny(tokens[at - 1], ISSUED) || (isWord(tokens[at - 1], 'noun', 'related') && at > first + 1)
    if (isAmong(tokens[at], OF_WHOM) && isLed) return at + 1
  }
  return first
}

/** 以下其中一項 | 急救證書: behind what announces papers; behind `end` where it is all that is said: 下列專業證照之一. */
function pastAnnouncement(tokens: readonly Token[], start: number, end: number): number {
  let at = start
  while (isAmong(tokens[at], POINTERS) || isWord(tokens[at], 'connective', 'one-of')) at += 1
  const isAll = at > start && tokens.slice(at, end).every(isGeneral) && !isWord(tokens[end], 'licence')
  return isAll ? end + 1 : at
}

/** 毕业证、学位证 | 、教师资格证: papers that are no licence, before one. */
function pastOthers(tokens: readonly Token[], start: number): number {
  let first = start
  while (isNoLicence(tokens[first]?.text ?? '') && isJoint(tokens[first + 1])) first += 2
  return first
}

/** 身份证, 产品认证, 有获 | 奖证书: no licence, where CCIE认证 is one. */
function isOtherPaper(tokens: readonly Token[], end: number, start = end - 1): boolean {
  if (certifiesPeople(tokens, end)) return false
  const name = joinedText(tokens, Math.max(start, 0), end + 1)
  return isNoLicence(name) && !(tokens[end]?.text === '认证' && isLatin(tokens[end - 1]))
}
