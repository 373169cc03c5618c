import type { EducationLeaf } from '../../model/constraint'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, opensWithAny } from '../../text/wording'
import { EVERY } from '../../vocab/education/others'
import type { SchoolTier } from '../../vocab/study'
import { SCHOOL_LINKS, SCHOOL_NOUNS, SCHOOL_STAGES } from '../../vocab/study'
import { spanOf } from '../as-written'
import { closingBracket } from '../brackets'
import { isAndOr, isJoint } from '../joints'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { opensDuration } from '../quantity'
import { isOfStudy, isPlaceOfTier, readBefore } from './around'
import { levelOf } from './level-name'

/** 985、211优先, 双一流院校毕业, 二本以上院校统招毕业, 全日制二本以上: a class of school with no level. */
export function readTiers(phrase: Phrase, at: number, from: number): Claim<'education'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'school-tier')) return undefined
  let next = at + 1
  while (
    isWord(tokens[next], 'school-tier') ||
    ((isJoint(tokens[next]) || ranksSchools(tokens, next)) &&
      isWord(tokens[pastPlace(tokens, next + 1)], 'school-tier'))
  )
    next = pastPlace(tokens, next + 1)
  while (isOfSchool(tokens[next]) || isWord(tokens[next], 'study-mode') || isFloor(tokens, next)) next += 1
  const isListed = isWord(tokens[next - 1], 'school-tier', 'overseas') && isJoint(tokens[next]) // 留学背景 | 、导游证
  const isTimed = isWord(tokens[next - 1], 'school-tier') && opensDuration(tokens, next) // 留学经历 | 1年以上, 985/211 | 两年以上工作经验
  const isClosed =
    isListed ||
    isTimed ||
    isOtherWay(tokens, next) ||
    leadsFields(tokens, next) ||
    isStop(tokens[next]) ||
    isWord(tokens[next], 'modality') ||
    isWord(tokens[next], 'negation', 'acceptable') ||
    isWord(tokens[next], 'noun', 'graduate')
  const holdsLevel = tokens.slice(at, next).some((token) => levelOf(token) !== undefined) // 985/ | 211硕士
  const first = readBefore(tokens, at, from)
  const isAside = isMark(tokens[next], ')') && levelOf(tokens[next + 1]) !== undefined // 统招（211院校）| 本科
  if (!isClosed || holdsLevel || isAside || !opensTiers(tokens[first - 1])) return undefined
  const leaf: EducationLeaf = {
    kind: 'education',
    span: spanOf(phrase, first, next),
    ...(tokens.slice(at, next).some(isOfBachelors) && { min: 'bachelor' }),
    ...extrasIn(tokens.slice(first, next)),
  }
  return { leaf, first, next }
}

/** 211院校 | 金融专业毕业, 一本 | 金融专业: a field that was studied there; before 金融专业本科 the level has the school. */
function leadsFields(tokens: readonly Token[], at: number): boolean {
  const isOfClass = isOfSchool(tokens[at - 1]) || isOfBachelors(tokens[at - 1])
  const isBehindSchool = isOfClass || endsInAny(tokens[at - 1], SCHOOL_NOUNS)
  if (!isWord(tokens[at], 'field') || !isBehindSchool) return false
  let next = at
  while (!isStop(tokens[next]) && levelOf(tokens[next]) === undefined) next += 1
  return isStop(tokens[next])
}

/** 二本以上 | 院校 | 毕业 |: the school, and that it was left. */
export function isOfSchool(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'education') || isWord(token, 'school') || opensWithAny(token, SCHOOL_NOUNS)
}

/** 二本 | 及以上 |, 211 | 以上 | 院校. */
function isFloor(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'bound', 'min.after') && isWord(tokens[at - 1], 'school-tier')
}

/** 一本, 二本: the batches in which courses for a bachelor's degree admit. */
function isOfBachelors(token: Token | undefined): boolean {
  return isWord(token, 'school-tier', 'first-tier', 'second-tier', 'third-tier')
}

/** 211院校 | 或 | 5年经验: another way begins behind the school. */
function isOtherWay(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'connective', 'or', 'or-having') && endsInAny(tokens[at - 1], SCHOOL_NOUNS)
}

const ABROAD: SchoolTier = 'overseas'

/** 海外院校 | 需 | QS前100: how high those abroad have to rank. */
export function ranksSchools(tokens: readonly Token[], at: number): boolean {
  const isDemand = isWord(tokens[at], 'modality', 'required') || isAmong(tokens[at], SCHOOL_LINKS)
  return isDemand && isWord(tokens[at - 1], 'school-tier', ABROAD)
}

/** 海外院校 | QS前100, QS前100 | 的 | 海外高校: the rank is of the schools abroad, which would not do by themselves; not 海外院校 | 或 | QS前100. */
function ranksAbroad(words: readonly Token[]): boolean {
  const isRank = (token: Token | undefined) => idOf(token, 'school-tier')?.startsWith('qs-') === true
  return words.some((token, at) => {
    if (!isWord(token, 'school-tier', ABROAD)) return false
    const behind = ranksSchools(words, at + 1) ? at + 2 : at + 1
    return isRank(words[behind]) || isRank(words[words[at - 1]?.text === '的' ? at - 2 : at - 1])
  })
}

function opensTiers(before: Token | undefined): boolean {
  return (
    isStop(before) ||
    isAmong(before, SCHOOL_LINKS) ||
    isMark(before, '、') ||
    isWord(before, 'function-word') ||
    isWord(before, 'modality', 'required') ||
    isAndOr(before)
  )
}

/** The longest bracket of classes of school, in tokens. */
const BRACKET = 12

/** 硕士学历 | （985或211院校） |, 本科 | 须为全日制 |: where and how the level before it was studied. */
export function pastTiers(tokens: readonly Token[], at: number): number {
  return Math.max(pastTiersInBracket(tokens, at), pastDescription(tokens, at))
}

function pastDescription(tokens: readonly Token[], at: number): number {
  const behind = isAmong(tokens[at], SCHOOL_STAGES) ? at + 1 : at
  const link = isAmong(tokens[behind], EVERY) ? behind + 1 : behind // 本硕 | 均 | 须为985
  if (!isAmong(tokens[link], SCHOOL_LINKS) && !isWord(tokens[link], 'modality', 'required')) return at
  const start = pastPlace(tokens, link + 1)
  let next = start
  while (isOfStudy(tokens[next]) || (isJoint(tokens[next]) && isOfStudy(tokens[pastPlace(tokens, next + 1)])))
    next = pastPlace(tokens, next + 1)
  if (next === start) return at
  while (isOfSchool(tokens[next]) || isWord(tokens[next], 'bound', 'min.after')) next += 1
  return next
}

/** 或 | 海外 | QS前100: behind the word for where a class of school is. */
function pastPlace(tokens: readonly Token[], at: number): number {
  return isPlaceOfTier(tokens, at) ? at + 1 : at
}

function pastTiersInBracket(tokens: readonly Token[], at: number): number {
  const close = isMark(tokens[at], '(') ? closingBracket(tokens, at, BRACKET) : -1
  const inside = tokens.slice(at + 1, close)
  const isOfSchools = inside.every((token) => isOfTiers(token) || isJoint(token))
  return close > 0 && isOfSchools && inside.some((token) => isWord(token, 'school-tier')) ? close + 1 : at
}

function isOfTiers(token: Token): boolean {
  return isWord(token, 'school-tier') || isWord(token, 'school') || isWord(token, 'noun', 'education')
}

/** Whether a class of schools is named among the tokens. */
export const holdsTier = (tokens: readonly Token[], first: number, next: number): boolean =>
  tokens.slice(first, next).some((token) => isWord(token, 'school-tier'))

/** What the words ask of the study besides its level. */
export function extrasIn(words: readonly Token[]): Pick<EducationLeaf, 'fullTime' | 'schoolTiers'> {
  const named = [...new Set(words.flatMap((token) => idOf(token, 'school-tier') ?? []))] as SchoolTier[]
  const tiers = ranksAbroad(words) ? named.filter((tier) => tier !== ABROAD) : named
  const isOfMode = (mode: string) => words.some((token) => isWord(token, 'study-mode', mode))
  const isFullTime = isOfMode('full-time') && !isOfMode('part-time') // 全日制 | 或 | 非全日制 | 大专: either will do
  return { ...(isFullTime && { fullTime: true as const }), ...(tiers.length > 0 && { schoolTiers: tiers }) }
}
