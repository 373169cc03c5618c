import type { EducationLeaf } from '../../model/constraint'
import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { EducationLevel } from '../../vocab/education'
import { EDUCATION } from '../../vocab/education'
import type { SchoolTier } from '../../vocab/study'
import { boundOf } from '../bounds'
import type { Claim, Phrase, Reader } from '../kind'
import { isRefused, liftedAt } from '../lifted'
import { kindsNamed, namesKind } from '../names'
import { closingBracket, isJoint, isLatin, isStop, spanOf } from '../places'
import { isAskedFor, isSchool } from './asked'
import type { ScriptLevel } from './level'
import { levelAt, levelByScript, pastJoint } from './level'

/**
 * `[mode] [tier] [at least] LEVEL [or LEVEL …] [or above] [degree]`: 全日制本科以上学历, 至少大专, 学历：大专/本科, 学历不限,
 * Bachelor's degree or higher.
 */
export const readEducation: Reader<'education'> = (phrase) => {
  const claims: Claim<'education'>[] = []
  let from = 0
  for (let at = 0; at < phrase.tokens.length; at++) {
    const claim = readUnrestricted(phrase, at) ?? readLevels(phrase, at, from) ?? readTiers(phrase, at)
    if (claim === undefined) continue
    claims.push(claim)
    from = claim.next
    at = claim.next - 1
  }
  return claims
}

/** 学历不限, 不限学历, 学历、年龄不限; the value of a field may be 不限 alone. */
function readUnrestricted(phrase: Phrase, at: number): Claim<'education'> | undefined {
  const { tokens, field } = phrase
  const lifted = namesKind(tokens[at], 'education') ? liftedAt(tokens, at) : undefined
  if (lifted !== undefined) return unrestricted(phrase, lifted.first, lifted.next)
  const isValue = field === 'education' && at === 0 && isWord(tokens[0], 'negation', 'unrestricted')
  return isValue && isStop(tokens[1]) ? unrestricted(phrase, 0, 1) : undefined
}

function unrestricted(phrase: Phrase, first: number, next: number): Claim<'education'> {
  return { leaf: { kind: 'education', span: spanOf(phrase, first, next), unrestricted: true }, first, next }
}

/** 985、211优先, 双一流院校毕业: a class of school with no level. */
function readTiers(phrase: Phrase, at: number): Claim<'education'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'school-tier')) return undefined
  let next = at + 1
  while (isWord(tokens[next], 'school-tier') || (isJoint(tokens[next]) && isWord(tokens[next + 1], 'school-tier')))
    next += 1
  while (isWord(tokens[next], 'noun', 'education') || isWord(tokens[next], 'school')) next += 1
  const isClosed = isStop(tokens[next]) || isWord(tokens[next], 'modality')
  if (!isClosed || !opensTiers(tokens[at - 1])) return undefined
  const leaf: EducationLeaf = { kind: 'education', span: spanOf(phrase, at, next), ...extrasIn(tokens, at, next) }
  return { leaf, first: at, next }
}

function opensTiers(before: Token | undefined): boolean {
  return isStop(before) || isWord(before, 'function-word') || isWord(before, 'connective', 'or', 'and')
}

interface Levels {
  readonly levels: readonly ScriptLevel[]
  readonly next: number
  /** 本科至硕士: the two ends of a range. */
  readonly isRange: boolean
}

function readLevels(phrase: Phrase, at: number, from: number): Claim<'education'> | undefined {
  const { tokens } = phrase
  if (levelAt(tokens, at) === undefined || isSchool(tokens, at)) return undefined
  const list = readList(phrase, at)
  const after = readAfter(tokens, list.next)
  const first = readBefore(tokens, at, from)
  const bounds = [...boundsBefore(tokens, first, at), ...after.bounds]
  if (!isAskedFor(phrase, at, after.next, first < at || bounds.length > 0)) return undefined
  if (isWaived(tokens, first, after.next)) return unrestricted(phrase, first - 1, after.next)
  const extras = extrasIn(tokens, first, after.next)
  const leaf: EducationLeaf = {
    kind: 'education',
    span: spanOf(phrase, first, after.next),
    ...bounded(list, bounds, phrase),
    ...extras,
  }
  const verified = pastVerification(tokens, after.next)
  const notes = [
    ...list.levels.flatMap(({ notes: ofLevel }) => ofLevel),
    ...(verified > after.next ? [{ code: 'verification' }] : []),
  ]
  return { leaf, first, next: verified, ...(notes.length > 0 && { notes }) }
}

/** 不要求 | 本科学历: a level is named that is not asked for. 无大专学历勿扰 demands it, 专业不限 | 本科 lifts what stands before. */
function isWaived(tokens: readonly Token[], first: number, next: number): boolean {
  const word = tokens[first - 1]
  if (!isWord(word, 'negation', 'without', 'unrestricted') || isLatin(word)) return false
  const isOfThoseWithout = isWord(tokens[next], 'function-word', 'person') || tokens[next - 1]?.text.endsWith('者')
  return !isOfThoseWithout && kindsNamed(tokens[first - 2]).length === 0 && !isRefused(tokens, next)
}

/** 本科学历，学信网可查: how the level is checked says nothing of its height. */
function pastVerification(tokens: readonly Token[], next: number): number {
  const at = isMark(tokens[next], ',(、') ? next + 1 : next
  return isWord(tokens[at], 'noun', 'verifiable') ? at + 1 : next
}

/** 高中/中专/技校, 大专或本科, 本科、硕士, 本科至硕士, Bachelor's or Master's degree. */
function readList(phrase: Phrase, at: number): Levels {
  const { tokens } = phrase
  const levels = [levelByScript(phrase, at) as ScriptLevel]
  let next = at + 1
  let isRange = false
  for (;;) {
    const start = levelBehind(phrase, next, levels.length)
    if (start === undefined) return { levels, next, isRange }
    isRange ||= isDash(tokens[next])
    levels.push(levelByScript(phrase, start) as ScriptLevel)
    const isEnclosed = tokens.slice(next, start).some((token) => isMark(token, '(')) && isMark(tokens[start + 1], ')')
    next = isEnclosed ? start + 2 : start + 1 // 大专（含高职）
  }
}

/** The place of the next level of the list that `count` levels end at `at`. */
function levelBehind(phrase: Phrase, at: number, count: number): number | undefined {
  const { tokens } = phrase
  const joint = tokens[at]
  const behind = isDash(joint) || isWord(joint, 'study-mode') ? at + 1 : pastJoint(tokens, at)
  const start = isMark(joint, '(') && tokens[behind]?.text === '含' ? behind + 1 : behind
  if (levelByScript(phrase, start) === undefined || (start === at && !touches(tokens[at - 1], joint))) return undefined
  if (isMark(joint, ',') && start > at + 1 && count < 2) return undefined // 硕士，或本科且5年经验: a way of its own
  const isWished = isMark(joint, ',(') && isPreferred(tokens, start + 1)
  return isWished || (isMark(joint, '(') && isAsidePreferred(tokens, at)) ? undefined : start
}

function isDash(token: Token | undefined): boolean {
  return isMark(token, '-~') || isWord(token, 'range', 'to')
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

const LONGEST_ASIDE = 16

/** 及以上学历, or above, 学历以上: bounds and nouns in any order. */
function readAfter(tokens: readonly Token[], at: number): { bounds: readonly string[]; next: number } {
  const bounds: string[] = []
  let next = at
  for (;;) {
    const token = tokens[next]
    const bound = boundOf(token, 'after')
    if (bound !== undefined) bounds.push(bound)
    else if (isAsGood(tokens, next)) return { bounds, next: next + 1 }
    else if (!closesLevel(tokens, next) && !isDoubled(tokens, next)) return { bounds, next }
    next += 1
  }
}

/** Bachelor's degree | or equivalent |: of the level, unless it says what is equivalent (or equivalent experience). */
function isAsGood(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'connective', 'or-equivalent') || !isLatin(tokens[at])) return false
  const following = tokens[at + 1]
  return isStop(following) || isWord(following, 'modality') || ['in', 'with', 'and'].includes(following?.text ?? '')
}

/** 专科科以上: a letter set twice. */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    token?.text.length === 1 &&
    token.type === 'text' &&
    before?.text.endsWith(token.text) === true &&
    touches(before, token)
  )
}

/** 本科学历, 硕士学位, 大专的文凭: inside the span, adds nothing to the level. */
function closesLevel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'noun', 'education') || isWord(token, 'study-mode') || isWord(token, 'school-tier')) return true
  return token?.text === '的' && isWord(tokens[at + 1], 'noun', 'education')
}

/** 全日制, 985, 至少, 学历要求: back to what is not of education. */
function readBefore(tokens: readonly Token[], at: number, from: number): number {
  let first = at
  while (first > from && leadsLevel(tokens, first - 1)) first -= 1
  while (first < at && isMark(tokens[first], ':/、')) first += 1
  return first
}

function leadsLevel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const isOfStudy = (place: number) => isWord(tokens[place], 'study-mode') || isWord(tokens[place], 'school-tier')
  if (isOfStudy(at) || boundOf(token, 'before') !== undefined || namesKind(token, 'education')) return true
  if (isMark(token, ':')) return namesKind(tokens[at - 1], 'education')
  if (token?.type === 'number') return isLatin(tokens[at + 1]) && isWord(tokens[at + 1], 'education') // 3 | O Levels
  if (isLatin(token)) return leadsInEnglish(tokens, at)
  return (isMark(token, '/、') || token?.text === '的' || isWord(token, 'connective', 'or')) && isOfStudy(at - 1)
}

/** a minimum of | a | diploma, | educated to | degree level, | graduate of | a BS course. */
function leadsInEnglish(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (ARTICLES.includes(token?.text ?? '') && boundOf(tokens[at - 1], 'before') !== undefined) return true
  if (LINKS.includes(token?.text ?? '')) return leadsInEnglish(tokens, at - 1)
  return isWord(token, 'noun', 'education') && LEADS.some((lead) => token?.text.startsWith(lead))
}

const ARTICLES = ['a', 'an']
const LINKS = ['of', 'to', 'any', ...ARTICLES]
const LEADS = ['educated', 'graduate']

function boundsBefore(tokens: readonly Token[], first: number, next: number): string[] {
  return tokens
    .slice(first, next)
    .flatMap((token) => (token.text === '限' ? 'exactly' : (boundOf(token, 'before') ?? [])))
}

function bounded(
  { levels, isRange }: Levels,
  bounds: readonly string[],
  { field }: Phrase,
): Pick<EducationLeaf, 'min' | 'max'> {
  const ranked = levels.map(({ level }) => level).sort((a, b) => EDUCATION[a].rank - EDUCATION[b].rank)
  const [lowest, highest] = [ranked[0] as EducationLevel, ranked[ranked.length - 1] as EducationLevel]
  if (bounds.includes('max') || bounds.includes('less')) return { max: highest }
  if (bounds.includes('exactly')) return { min: lowest, max: highest }
  const isFloor = bounds.includes('min') || bounds.includes('more')
  const isClosed = !isFloor && levels.length > 1 && (isRange || field === 'education')
  return isClosed ? { min: lowest, max: highest } : { min: lowest }
}

function extrasIn(
  tokens: readonly Token[],
  first: number,
  next: number,
): Pick<EducationLeaf, 'fullTime' | 'schoolTiers'> {
  const words = tokens.slice(first, next)
  const tiers = [...new Set(words.flatMap((token) => idOf(token, 'school-tier') ?? []))] as SchoolTier[]
  const isFullTime = words.some((token) => isWord(token, 'study-mode', 'full-time'))
  return { ...(isFullTime && { fullTime: true as const }), ...(tiers.length > 0 && { schoolTiers: tiers }) }
}
