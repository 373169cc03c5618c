import type { EducationLeaf } from '../../model/constraint'
import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { EducationLevel } from '../../vocab/education'
import { EDUCATION } from '../../vocab/education'
import type { SchoolTier } from '../../vocab/study'
import { boundOf } from '../bounds'
import type { Claim, Phrase, Reader } from '../kind'
import { isStop, spanOf } from '../places'
import { readQuantity } from '../quantity'

/**
 * `[mode] [tier] [at least] LEVEL [or LEVEL …] [or above] [degree]`: 全日制本科以上学历, 至少大专, 学历：大专/本科, 学历不限,
 * Bachelor's degree or higher.
 */
export const readEducation: Reader<'education'> = (phrase) => {
  const claims: Claim<'education'>[] = []
  let from = 0
  for (let at = 0; at < phrase.tokens.length; at++) {
    const claim = readUnrestricted(phrase, at) ?? readLevels(phrase, at, from)
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
  const lifts = (place: number) => isWord(tokens[place], 'negation', 'unrestricted')
  if (namesEducation(tokens[at])) {
    let place = at + 1
    while (
      isMark(tokens[place], ':、和/') ||
      isWord(tokens[place], 'connective', 'and') ||
      isWord(tokens[place], 'noun', 'age', 'experience', 'major')
    )
      place += 1
    if (lifts(place))
      return unrestricted(phrase, at, place === at + 1 || isMark(tokens[at + 1], ':') ? place + 1 : at + 1)
  }
  if (lifts(at) && namesEducation(tokens[at + 1])) return unrestricted(phrase, at, at + 2)
  return field === 'education' && at === 0 && lifts(0) && isStop(tokens[1]) ? unrestricted(phrase, 0, 1) : undefined
}

const NAMES = [
  '学历',
  '学位',
  '文凭',
  '文化程度',
  '教育程度',
  '学历要求',
  '最低学历',
  '最高学历',
  '学历学位',
  '文化',
  '教育背景',
  '学历背景',
  'education',
  'qualification',
  'degree',
  'education level',
  'academic qualification',
  'minimum education',
  'academic qualifications',
  'education background',
]

/** The nouns under which a posting asks for a level; 毕业 and 程度 only close one. */
function namesEducation(token: Token | undefined): boolean {
  return token !== undefined && (NAMES.includes(token.text) || isWord(token, 'form-field', 'education'))
}

function unrestricted(phrase: Phrase, first: number, next: number): Claim<'education'> {
  return { leaf: { kind: 'education', span: spanOf(phrase, first, next), unrestricted: true }, first, next }
}

interface Levels {
  readonly levels: readonly EducationLevel[]
  readonly next: number
  /** 本科至硕士: the two ends of a range. */
  readonly isRange: boolean
}

function readLevels(phrase: Phrase, at: number, from: number): Claim<'education'> | undefined {
  const { tokens } = phrase
  if (levelOf(tokens[at]) === undefined || isSchool(tokens, at)) return undefined
  const list = readList(tokens, at)
  const after = readAfter(tokens, list.next)
  const first = readBefore(tokens, at, from)
  const bounds = [...boundsBefore(tokens, first, at), ...after.bounds]
  if (!isAskedFor(phrase, at, after.next, first < at || bounds.length > 0)) return undefined
  const extras = extrasIn(tokens, first, after.next)
  const leaf: EducationLeaf = {
    kind: 'education',
    span: spanOf(phrase, first, after.next),
    ...bounded(list, bounds, phrase),
    ...extras,
  }
  return { leaf, first, next: after.next }
}

/** 正规大学法律专业本科: a school, whose level follows in the same phrase. */
function isSchool(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.text.endsWith('大学')) return false
  for (let place = at + 1; place < at + 6 && !isStop(tokens[place]); place++) {
    if (isMark(tokens[place], '、/') || isWord(tokens[place], 'connective') || isWord(tokens[place], 'range'))
      return false
    if (boundOf(tokens[place], 'after') !== undefined || isWord(tokens[place], 'noun', 'education')) return false
    if (levelOf(tokens[place]) !== undefined) return place > at + 1
  }
  return false
}

function levelOf(token: Token | undefined): EducationLevel | undefined {
  return (idOf(token, 'education') ?? levelInside(token)) as EducationLevel | undefined
}

/** 211本科, 双一流本科: one word for the class of school and the level. */
function levelInside(token: Token | undefined): string | undefined {
  if (token?.type !== 'word' || !isWord(token, 'school-tier')) return undefined
  return token.inside.flatMap((inner) => idOf(inner, 'education') ?? [])[0]
}

/** 高中/中专/技校, 大专或本科, 本科、硕士, 本科至硕士, Bachelor's or Master's degree. */
function readList(tokens: readonly Token[], at: number): Levels {
  const levels = [levelOf(tokens[at]) as EducationLevel]
  let next = at + 1
  let isRange = false
  for (;;) {
    const joint = tokens[next]
    const dash = isMark(joint, '-~') || isWord(joint, 'range', 'to')
    const skip =
      dash || isMark(joint, '、/,(') || isWord(joint, 'connective', 'or', 'and') || isWord(joint, 'study-mode') ? 1 : 0
    const level = levelOf(tokens[next + skip])
    if (level === undefined || (skip === 0 && !touches(tokens[next - 1], tokens[next]))) break
    if (isMark(joint, ',(') && isPreferred(tokens, next + skip + 1)) break
    isRange ||= dash
    levels.push(level)
    next += skip + 1
  }
  return { levels, next, isRange }
}

/** 本科，硕士优先: a level of its own, which is wished for. */
function isPreferred(tokens: readonly Token[], at: number): boolean {
  const next = isWord(tokens[at], 'noun', 'education') ? at + 1 : at
  return isWord(tokens[next], 'modality', 'preferred.back')
}

/** 及以上学历, or above, 学历以上: bounds and nouns in any order. */
function readAfter(tokens: readonly Token[], at: number): { bounds: readonly string[]; next: number } {
  const bounds: string[] = []
  let next = at
  for (;;) {
    const token = tokens[next]
    const bound = boundOf(token, 'after')
    if (bound !== undefined) bounds.push(bound)
    else if (!closesLevel(tokens, next) && !isDoubled(tokens, next)) return { bounds, next }
    next += 1
  }
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
  if (isOfStudy(at) || boundOf(token, 'before') !== undefined || namesEducation(token)) return true
  if (isMark(token, ':')) return namesEducation(tokens[at - 1])
  return (isMark(token, '/、') || token?.text === '的' || isWord(token, 'connective', 'or')) && isOfStudy(at - 1)
}

function boundsBefore(tokens: readonly Token[], first: number, next: number): string[] {
  return tokens
    .slice(first, next)
    .flatMap((token) => (token.text === '限' ? 'exactly' : (boundOf(token, 'before') ?? [])))
}

/** School years are also what is taught (小学数学), and a level also what is paid for: something must say that it is asked for. */
function isAskedFor(phrase: Phrase, at: number, next: number, isSupported: boolean): boolean {
  const { tokens, field } = phrase
  if (isPay(tokens, next) || isPaid(tokens, at)) return false
  if (
    isSupported ||
    field === 'education' ||
    tokens.slice(at, next).some((token) => isWord(token, 'noun', 'education'))
  )
    return true
  const following = tokens[next]
  if (isWord(following, 'noun', 'experience')) return false // 研究生经历
  if (readQuantity(tokens, next, { of: 'duration' })?.unit === 'year') return true // 本科3年以上经验
  const isFree =
    isStop(following) || isMark(following, '、/') || isWord(following, 'modality') || isWord(following, 'connective')
  const level = levelOf(tokens[at]) as EducationLevel
  if (EDUCATION[level].rank >= EDUCATION['junior-college'].rank)
    return isFree || !touches(tokens[next - 1], following) || following?.type === 'word'
  return isFree && (at === 0 || isStop(tokens[at - 1]) || isWord(tokens[at - 1], 'function-word', 'have'))
}

/** $29970(高中職): the level in brackets behind its pay. */
function isPaid(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], '(') && tokens[at - 2]?.type === 'number' && isMark(tokens[at - 3], '$¥~-')
}

/** 本科：8000元/月, 硕士补贴2000元: the pay of a level is no requirement. */
function isPay(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4 && tokens[at] !== undefined && !isMark(tokens[at], ',;。'); at++) {
    if (isMark(tokens[at], '$¥') || readQuantity(tokens, at, { of: 'money' }) !== undefined) return true
  }
  return false
}

function bounded(
  { levels, isRange }: Levels,
  bounds: readonly string[],
  { field }: Phrase,
): Pick<EducationLeaf, 'min' | 'max'> {
  const ranked = [...levels].sort((a, b) => EDUCATION[a].rank - EDUCATION[b].rank)
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
