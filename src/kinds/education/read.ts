import type { EducationLeaf } from '../../model/constraint'
import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { INCLUDING } from '../../vocab/bounds'
import {
  AS_GOOD,
  AWARD_LEVELS,
  DEGREE_CLASSES,
  EQUAL,
  GRADUATED,
  HELD_LINKS,
  KINDS_OF_DEGREE,
  RECOGNISED,
  STAGES,
  TERTIARY,
} from '../../vocab/education/beside'
import type { EducationLevel } from '../../vocab/education/levels'
import { EDUCATION } from '../../vocab/facts.constant'
import { CONDITIONS } from '../../vocab/modality'
import { isDash, readUnit } from '../amount'
import type { Claim, Phrase, Reader } from '../kind'
import { isRefused, liftedAt } from '../lifted'
import { kindsNamed, namesKind } from '../names'
import {
  closingBracket,
  endsInAny,
  isAmong,
  isFree,
  isIndefinite,
  isJoint,
  isLatin,
  isLevelName,
  isStop,
  joinedText,
  opensWithAny,
  spanOf,
} from '../places'
import { boundsBefore, readAfter, readBefore } from './around'
import { isAskedFor } from './asked'
import { studyBeforeFields } from './before-fields'
import { pastMarks, pastResult } from './examination'
import type { ScriptLevel } from './level'
import { levelAt, levelByScript, pastJoint } from './level'
import { isSchool } from './named-school'
import { graduationOf, pastSource, pastUniversity } from './school'
import { extrasIn, holdsTier, pastTiers, readTiers } from './tiers'

/**
 * `[mode] [tier] [at least] LEVEL [or LEVEL …] [or above] [degree]`: 全日制本科以上学历, 至少大专, 学历：大专/本科, 学历不限,
 * Bachelor's degree or higher.
 */
export const readEducation: Reader<'education'> = (phrase) => {
  const claims: Claim<'education'>[] = []
  let from = 0
  for (let at = 0; at < phrase.tokens.length; at++) {
    const claim = readUnrestricted(phrase, at) ?? readLevels(phrase, at, from) ?? readTiers(phrase, at, from)
    if (claim === undefined || isSaidAgain(phrase.tokens, claim, claims.at(-1))) continue
    const ticked = tickedWith(phrase, claims.at(-1), claim)
    if (ticked === undefined) claims.push(claim)
    else claims.splice(-1, 1, ticked)
    from = claim.next
    at = claim.next - 1
  }
  return claims
}

/** 高中以下 | 、高中、專科: what is ticked from the lowest box on, which leaves no lower end. */
function tickedWith(
  phrase: Phrase,
  lowest: Claim<'education'> | undefined,
  claim: Claim<'education'>,
): Claim<'education'> | undefined {
  if (lowest?.leaf.max === undefined || lowest.leaf.min !== undefined || claim.leaf.min === undefined) return undefined
  const isNext = lowest.next + 1 === claim.first && isMark(phrase.tokens[lowest.next], '、,')
  const max = claim.leaf.max ?? (claim.next === claim.first + 1 ? claim.leaf.min : undefined)
  if (!isNext || max === undefined || isHigher(lowest.leaf.max, max)) return undefined
  const span = spanOf(phrase, lowest.first, claim.next)
  return { ...claim, leaf: { kind: 'education', span, max }, first: lowest.first }
}

function isHigher(level: EducationLevel, other: EducationLevel): boolean {
  return EDUCATION[level].rank > EDUCATION[other].rank
}

/** Bachelor's Degree in Commerce | (B.Com) |, 管理学硕士（| MBA |）: a bracket of its own with the level that stands before it. */
function isSaidAgain(
  tokens: readonly Token[],
  { leaf, first, next }: Claim<'education'>,
  before: Claim<'education'> | undefined,
): boolean {
  const isEnclosed = isMark(tokens[first - 1], '(') && isMark(tokens[next], ')')
  return isEnclosed && before?.leaf.min !== undefined && before.leaf.min === leaf.min
}

/** 学历不限, 不限学历, 学历、年龄不限; the value of a field may be 不限 alone. */
function readUnrestricted(phrase: Phrase, at: number): Claim<'education'> | undefined {
  const { tokens, field } = phrase
  const lifted = namesKind(tokens[at], 'education') && !isAnyDegree(tokens, at) ? liftedAt(tokens, at) : undefined
  if (lifted !== undefined)
    return isOfThoseWithout(tokens, lifted.first, lifted.next)
      ? undefined
      : unrestricted(phrase, lifted.first, lifted.next)
  const isValue = field === 'education' && at === 0 && isWord(tokens[0], 'negation', 'unrestricted')
  return isValue && isStop(tokens[1]) ? unrestricted(phrase, 0, 1) : undefined
}

/** Any | degree: one is asked for, whatever its field. */
function isAnyDegree(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'degree' && tokens[at - 1]?.text === 'any'
}

function unrestricted(phrase: Phrase, first: number, next: number): Claim<'education'> {
  return { leaf: { kind: 'education', span: spanOf(phrase, first, next), unrestricted: true }, first, next }
}

/** 软考 | 高级证书: the grade of a licence. */
function isOfLicence(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'field-word', 'certificate') && isWord(tokens[at - 1], 'licence')
}

interface Levels {
  readonly levels: readonly ScriptLevel[]
  readonly next: number
  /** 本科至硕士: the two ends of a range. */
  readonly isRange: boolean
  /** 本科或硕士: said in prose, where a form would tick both. */
  readonly isProse: boolean
}

function readLevels(phrase: Phrase, at: number, from: number): Claim<'education'> | undefined {
  const { tokens } = phrase
  if (levelAt(tokens, at) === undefined || isSchool(tokens, at) || closesLevels(phrase, at, from)) return undefined
  if (isOfLicence(tokens, at)) return undefined
  const list = readSpeltOut(phrase, at) ?? readList(phrase, at)
  const passed = Math.max(pastResult(tokens, list.next), pastUniversity(tokens, at))
  const after = readAfter(tokens, passed)
  const first = graduationOf(tokens, readBefore(tokens, at, from), from)
  const bounds = [...boundsBefore(tokens, first, at), ...after.bounds]
  if (!isAskedFor(phrase, at, after.next, first < at || bounds.length > 0 || passed > list.next)) return undefined
  if (isWaived(tokens, first, after.next)) return unrestricted(phrase, first - 1, after.next)
  if (isLacked(tokens, first, after.next)) return undefined
  const end = pastTiers(tokens, pastIncluded(tokens, pastExample(tokens, pastEqual(tokens, after.next, list.levels))))
  const verified = pastVerification(tokens, pastAsGood(tokens, end))
  const next = pastSource(tokens, pastMarks(tokens, pastAside(tokens, verified)))
  const last = holdsTier(tokens, end, next) ? next : end // degree | from a 985 university
  const leaf: EducationLeaf = {
    kind: 'education',
    span: spanOf(phrase, first, last),
    ...bounded(list, bounds, phrase),
    ...extrasIn([...studyBeforeFields(tokens, first, from), ...tokens.slice(first, last)]),
  }
  const notes = [
    ...list.levels.flatMap(({ notes: ofLevel }) => ofLevel),
    ...(isWord(tokens[verified - 1], 'noun', 'verifiable') ? [{ code: 'verification' }] : []),
  ]
  return { leaf, first, next, notes }
}

/** High school diploma or equivalent | (GED), advanced degree | (e.g. Master's): a level that gives an example of what is as good. */
function pastExample(tokens: readonly Token[], next: number): number {
  const isExample = isWord(tokens[next + 1], 'connective', 'exemplar')
  const mayFollow = isMark(tokens[next], '(') && (isExample || isWord(tokens[next - 1], 'connective', 'or-equivalent'))
  const at = isExample ? next + 2 : next + 1
  return mayFollow && levelAt(tokens, at) !== undefined && isMark(tokens[at + 1], ')') ? at + 2 : next
}

/** Advanced degree | (MPH, DrPH, PhD, etc.) |: letters of degrees, known or not, that are named for instance. */
function pastExamples(tokens: readonly Token[], open: number): number {
  const close = isMark(tokens[open], '(') ? closingBracket(tokens, open, LONGEST_ASIDE) : -1
  const words = tokens.slice(open + 1, Math.max(open + 1, close))
  const isExemplary = words.some((token) => isWord(token, 'connective', 'exemplar'))
  const areLevels = words.every(
    (token) =>
      isLevelName(token) || isFree(token) || isJoint(token) || isMark(token, ',.') || isWord(token, 'connective'),
  )
  return isExemplary && areLevels && words.some(isLevelName) ? close + 1 : open
}

/** 大专以上学历 | （含大专） |: the level once more, said to be in what it bounds. */
function pastIncluded(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(') || !isAmong(tokens[at + 1], INCLUDING) || levelAt(tokens, at + 2) === undefined)
    return at
  const close = isWord(tokens[at + 3], 'noun', 'education') ? at + 4 : at + 3
  return isMark(tokens[close], ')') ? close + 1 : at
}

/** Master's, or equivalent | , | in Law: the comma that parts an aside from the field; Master's | (or equivalent) | in Law. */
function pastAside(tokens: readonly Token[], at: number): number {
  const isEnclosed = isMark(tokens[at], '(') && isMark(tokens[at + 2], ')') && tokens[at + 3]?.text === 'in'
  if (isEnclosed && isWord(tokens[at + 1], 'connective', 'or-equivalent')) return at + 3
  const isAside = isWord(tokens[at - 1], 'connective', 'or-equivalent') && isMark(tokens[at], ',')
  return isAside && tokens[at + 1]?.text === 'in' ? at + 1 : at
}

/** The most words between 或 and the level that is as good. */
const LONGEST_EQUAL = 8

/** 大专 | 或国家承认的相当于大专文凭 |: the level once more. */
function pastEqual(tokens: readonly Token[], at: number, levels: readonly ScriptLevel[]): number {
  const to = isWord(tokens[at], 'connective', 'or-equivalent') ? at + 1 : at
  if (isWord(tokens[to - 1], 'connective', 'or-equivalent') && tokens[to]?.text === 'to') {
    const again = pastSame(tokens, to, levels)
    return again > to ? again : at
  }
  if (!isWord(tokens[at], 'connective', 'or') && !isWord(tokens[at], 'noun', 'related')) return at // 或 | 或相当
  for (let place = at + 1; place < at + LONGEST_EQUAL && !isStop(tokens[place]); place++) {
    const level = levelAt(tokens, place)
    if (level === undefined) continue
    const isEqual = tokens.slice(at, place).some((token) => endsInAny(token, EQUAL))
    return isEqual && levels.some((own) => own.level === level) ? readAfter(tokens, place + 1).next : at
  }
  return at
}

/** PhD or foreign equivalent | to a PhD |, … | to a US PhD |: the level once more, and whose it is. */
function pastSame(tokens: readonly Token[], to: number, levels: readonly ScriptLevel[]): number {
  const article = isIndefinite(tokens[to + 1]) ? to + 2 : to + 1
  const at = levelAt(tokens, article) === undefined ? pastOwner(tokens, article) : article
  return levels.some(({ level }) => level === levelAt(tokens, at)) ? at + 1 : to
}

/** to a | U.S. | degree, to a | British | degree. */
function pastOwner(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    next - at < LONGEST_OWNER &&
    (isLatin(tokens[next]) || isMark(tokens[next], '.')) &&
    levelAt(tokens, next) === undefined
  )
    next += 1
  return next
}

/** Tokens of the longest name of whose level it is: U | . | S | . */
const LONGEST_OWNER = 4

/** 大專 | 或其相當學歷 |, 高職畢業 | 或具同等學力 |: what is as good as the level, of which nothing more is said. */
function pastAsGood(tokens: readonly Token[], at: number): number {
  let noun = at
  while (noun - at < LONGEST_EQUAL && !isStop(tokens[noun]) && !isWord(tokens[noun], 'noun', 'education')) noun += 1
  return isWord(tokens[noun], 'noun', 'education') && AS_GOOD.includes(joinedText(tokens, at, noun)) ? noun + 1 : at
}

/**
 * Undergraduate Finance | degree |, Master's in Law or Business | degree |, BSc in Maths (| 2:1 |), Master's in Law or equivalent | degree |:
 * what closes a level before it.
 */
function closesLevels({ tokens }: Phrase, at: number, from: number): boolean {
  if (from === 0) return false
  if (isClass(tokens[at])) return true
  if (tokens[at]?.text !== 'degree') return false
  if (isWord(tokens[at - 1], 'connective', 'or-equivalent')) return !tokens.slice(from, at).some(endsSentence)
  const isRelated = tokens.slice(Math.max(from, at - RELATED), at).some(saysRelated) // Law, Finance, or related | degree
  let place = at
  while (place > from && (isOfFields(tokens[place - 1]) || (isRelated && isOfLongList(tokens[place - 1])))) place -= 1
  return place === from && place < at && !isMark(tokens[at - 1], '(') // Diploma in Nursing | (degree preferred)
}

function endsSentence(token: Token): boolean {
  return isMark(token, ';。')
}

function isClass(token: Token | undefined): boolean {
  return isAmong(token, DEGREE_CLASSES)
}

/** Law | , | Forensics | , or | a | related degree: what closes the list is related to all of it. */
function isOfLongList(token: Token | undefined): boolean {
  return isMark(token, ',') || isFree(token) || isIndefinite(token) || saysRelated(token)
}

function saysRelated(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'related')
}

/** Tokens from the word to the degree: related | human services | degree. */
const RELATED = 3

function isOfFields(token: Token | undefined): boolean {
  return (
    isWord(token, 'field') ||
    isJoint(token) ||
    isMark(token, '()') ||
    isWord(token, 'noun', 'major') ||
    token?.text === 'in'
  )
}

/**
 * 不要求 | 本科学历, no | diploma | required: a level is named that is not asked for. 无大专学历勿扰 demands it, 专业不限 | 本科 lifts what
 * stands before, and no diploma may be what somebody has.
 */
function isWaived(tokens: readonly Token[], first: number, next: number): boolean {
  const word = tokens[first - 1]
  if (!isWord(word, 'negation', 'without', 'unrestricted')) return false
  if (isLatin(word)) return isWord(tokens[next], 'modality', 'required')
  return (
    !isOfThoseWithout(tokens, first - 1, next) && kindsNamed(tokens[first - 2]).length === 0 && !isRefused(tokens, next)
  )
}

/** 5 years without | a degree |: who lacks it is told of, and nobody is asked for it. */
function isLacked(tokens: readonly Token[], first: number, next: number): boolean {
  const before = isIndefinite(tokens[first - 1]) || tokens[first - 1]?.text === 'any' ? first - 2 : first - 1
  return tokens[before]?.text === LACKING && isWord(tokens[before - 1], 'unit', 'year') && !isRefused(tokens, next)
}

const LACKING = 'without'

/** If you have | no degree |, 无本科学历 | 者, 如 | 无本科学历 |: of those who lack it, and no word on what everybody needs. */
function isOfThoseWithout(tokens: readonly Token[], first: number, next: number): boolean {
  const [before, following] = [tokens[first - 1], tokens[next]]
  const isOpen = isMark(following, ',') && !isWord(tokens[next - 1], 'kind-name', 'demand')
  if (isLatin(tokens[first])) return isOpen && (isWord(before, 'function-word', 'have') || before?.text === 'if')
  const isWhoever = isWord(following, 'function-word', 'person') || tokens[next - 1]?.text.endsWith('者') === true
  return isWhoever || following?.text === '的' || opensWithAny(before, CONDITIONS)
}

/** 本科学历，学信网可查: how the level is checked says nothing of its height. */
function pastVerification(tokens: readonly Token[], next: number): number {
  const at = isMark(tokens[next], ',(、') ? next + 1 : next
  return isWord(tokens[at], 'noun', 'verifiable') ? at + 1 : next
}

/** 專上教育：| 學位 |, Post-secondary | (Bachelor Degree) |: the level that the stage is spelt out as, and the stage no more. */
function readSpeltOut(phrase: Phrase, at: number): Levels | undefined {
  const { tokens } = phrase
  const open = isWord(tokens[at + 1], 'noun', 'education') ? at + 2 : at + 1
  if (!isAmong(tokens[at], TERTIARY) || !isMark(tokens[open], '(:')) return undefined
  const award = AWARD_LEVELS[tokens[open + 1]?.text as keyof typeof AWARD_LEVELS]
  const levels = award === undefined ? [] : [{ level: award, notes: [] }]
  if (award === undefined && levelByScript(phrase, open + 1) === undefined) return undefined
  const list =
    award === undefined ? readList(phrase, open + 1) : { levels, next: open + 2, isRange: false, isProse: false }
  const close = isMark(tokens[open], '(') ? closingBracket(tokens, open, LONGEST_ASIDE) : -1
  return { ...list, next: Math.max(list.next, close + 1) }
}

/** 高中/中专/技校, 大专或本科, 本科、硕士, 本科至硕士, Bachelor's or Master's degree. */
function readList(phrase: Phrase, at: number): Levels {
  const { tokens } = phrase
  const levels = [levelByScript(phrase, at) as ScriptLevel]
  let next = at + 1
  let isRange = false
  let isProse = false
  let isOpen = false
  for (;;) {
    const past = pastExamples(tokens, next)
    if (past > next) return { levels, next: past, isRange, isProse }
    const start = levelBehind(phrase, next, levels) ?? sameLevelBehind(phrase, next)
    if (start === undefined)
      return { levels, next: isOpen && isMark(tokens[next], ')') ? next + 1 : next, isRange, isProse }
    isRange ||= isDash(tokens[next])
    isProse ||= isWord(tokens[start - 1], 'connective', 'or')
    levels.push(levelByScript(phrase, start) as ScriptLevel)
    isOpen ||= tokens.slice(next, start).some((token) => isMark(token, '(')) // 大专（含高职、高专）
    next = start + 1
    if (!isOpen || !isMark(tokens[next], ')')) continue
    next += 1
    isOpen = false
  }
}

/** The place of the next level of the list that these levels end at `at`. */
function levelBehind(phrase: Phrase, at: number, levels: readonly ScriptLevel[]): number | undefined {
  const { tokens } = phrase
  const joint = tokens[at]
  const behind =
    isDash(joint) || isWord(joint, 'study-mode')
      ? at + 1
      : (higherBehind(phrase, at, levels.at(-1)) ?? pastJoint(tokens, at))
  const isSaid = isMark(joint, '(')
    ? isAmong(tokens[behind], INCLUDING)
    : behind > at && isAmong(tokens[behind], RECOGNISED)
  const start = isSaid ? behind + 1 : pastKind(tokens, behind) // 大专 (含 | 高职), 高級文憑或 | 認可 | 副學士
  if (
    levelByScript(phrase, start) === undefined ||
    isClass(tokens[start]) ||
    isSchool(tokens, start) ||
    (start === at && !touches(tokens[at - 1], joint))
  )
    return undefined
  if (standsAlone(tokens, at, start, levels.length) || isLowerWay(tokens, start, levels.at(-1))) return undefined
  const isWished = isMark(joint, ',(') && isPreferred(tokens, start + 1)
  return isWished || (isMark(joint, '(') && isAsidePreferred(tokens, at)) ? undefined : start
}

/** BSc or | five-year integrated | MSc, B.Tech or | dual | degree: how long it takes, and what kind of one it is. */
function pastKind(tokens: readonly Token[], at: number): number {
  const length = tokens[at]?.type === 'number' ? readUnit(tokens, at + 1)?.next : undefined
  const kind = length ?? at
  return isAmong(tokens[kind], KINDS_OF_DEGREE) ? kind + 1 : at
}

/** An MSc | or a | PhD in Law: a higher degree by itself would ask for less than the field that both share. School has no field. */
function higherBehind(phrase: Phrase, at: number, last: ScriptLevel | undefined): number | undefined {
  const { tokens } = phrase
  if (last === undefined || !isWord(tokens[at], 'connective', 'or') || !isIndefinite(tokens[at + 1])) return undefined
  const [rank, next] = [EDUCATION[last.level].rank, levelByScript(phrase, at + 2)?.level]
  const isHigher = next !== undefined && EDUCATION[next].rank > rank
  return isHigher && rank >= EDUCATION['junior-college'].rank ? at + 2 : undefined
}

/** 硕士，| 或本科且5年经验, 硕士，| 本科须为985, 高等教育，| 本科毕业: behind a comma a way of its own, or a level of which more is said. */
function standsAlone(tokens: readonly Token[], comma: number, at: number, count: number): boolean {
  if (!isMark(tokens[comma], ',')) return false
  const isWay = at > comma + 1 && count < 2
  return isWay || pastTiers(tokens, at + 1) > at + 1 || endsInAny(tokens[comma - 1], STAGES)
}

/**
 * A lower level with years of its own is another way: 统招本科，| 大专需5年经验; 大學畢業或 | 高中畢業並具4年經驗, where both say that one has left
 * school.
 */
function isLowerWay(tokens: readonly Token[], at: number, last: ScriptLevel | undefined): boolean {
  const level = levelAt(tokens, at)
  if (level === undefined || last === undefined || EDUCATION[level].rank >= EDUCATION[last.level].rank) return false
  if (isMark(tokens[at - 1], ',') && isWord(tokens[at + 1], 'modality', 'required')) return opensYears(tokens, at + 2)
  if (!endsInAny(tokens[at - 2], GRADUATED)) return false
  const isApart = isWord(tokens[at + 1], 'field-word', 'graduated')
  return (isApart || endsInAny(tokens[at], GRADUATED)) && leadsToYears(tokens, isApart ? at + 2 : at + 1)
}

/** 高中畢業 | 並具 | 4年. */
function leadsToYears(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (isWord(tokens[next], 'connective', 'and') || isWord(tokens[next], 'function-word', 'have')) next += 1
  return next > at && opensYears(tokens, next)
}

function opensYears(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'number' && isWord(tokens[at + 1], 'unit', 'year')
}

/** High school | or the | GED: the level that ends at `at` by another name; of degrees each may have a field. */
function sameLevelBehind({ tokens }: Phrase, at: number): number | undefined {
  if (!isWord(tokens[at], 'connective', 'or')) return undefined
  let next = at + 1
  while (isAmong(tokens[next], HELD_LINKS)) next += 1
  return [tokens[at - 1], tokens[next]].every((token) => isWord(token, 'education', 'senior-high')) ? next : undefined
}

/** 本科，| 硕士 | 优先, 本科，| 硕士、博士 | 优先: levels of their own, which are wished for. */
function isPreferred(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (isJoint(tokens[next]) && levelAt(tokens, next + 1) !== undefined) next += 2
  if (isWord(tokens[next], 'noun', 'education')) next += 1
  return isWord(tokens[next], 'modality', 'preferred.back')
}

/** Bachelor's degree | (MBA in Finance preferred): a bracket of its own. */
function isAsidePreferred(tokens: readonly Token[], open: number): boolean {
  const close = closingBracket(tokens, open, LONGEST_ASIDE)
  return isWord(tokens[close - 1], 'modality', 'preferred.back')
}

/** Tokens of the longest bracket behind a level. */
const LONGEST_ASIDE = 16

function bounded(
  { levels, isRange, isProse }: Levels,
  bounds: readonly string[],
  { field }: Phrase,
): Pick<EducationLeaf, 'min' | 'max'> {
  const ranked = levels.map(({ level }) => level).sort((a, b) => EDUCATION[a].rank - EDUCATION[b].rank)
  const [lowest, highest] = [ranked[0] as EducationLevel, ranked[ranked.length - 1] as EducationLevel]
  if (bounds.includes('max') || bounds.includes('less')) return { max: highest }
  const isFloor = bounds.includes('min') || bounds.includes('more')
  if (bounds.includes('exactly') && !isFloor) return { min: lowest, max: highest } // 限 | 大學 | 以上
  const areMore = EDUCATION[lowest].rank < EDUCATION[highest].rank // 高中/中专, high school diploma or GED: one rank
  const isClosed = !isFloor && areMore && (isRange || (field === 'education' && !isProse))
  return isClosed ? { min: lowest, max: highest } : { min: lowest }
}
