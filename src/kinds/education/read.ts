import type { EducationLeaf } from '../../model/constraint'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { YEARS_OF_STUDY } from '../../vocab/education/beside'
import type { EducationLevel } from '../../vocab/education/levels'
import { EDUCATION } from '../../vocab/facts.constant'
import { spanOf } from '../as-written'
import type { Claim, Phrase, Reader } from '../kind'
import { boundsBefore, readAfter, readBefore } from './around'
import { isAskedFor } from './asked'
import { studyBeforeFields } from './before-fields'
import { closesLevels } from './closing'
import { pastMarks, pastResult, pastSubjects } from './examination'
import { levelAt } from './level'
import type { Levels } from './list'
import { readList, readSpeltOut } from './list'
import { readMode } from './mode'
import { isSchool } from './named-school'
import { isLacked, readUnrestricted } from './not-asked'
import { withoutRefused } from './refused'
import { pastAsGood, pastAside, pastEqual, pastExample, pastIncluded, pastVerification } from './remarks'
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
    const found =
      readUnrestricted(phrase, at) ??
      readLevels(phrase, at, from) ??
      readTiers(phrase, at, from) ??
      readMode(phrase, at)
    const claim = found && withoutRefused(phrase.tokens, found)
    if (claim === undefined || repeatsLevel(phrase.tokens, claim, claims.at(-1))) continue
    const whole = tickedWith(phrase, claims.at(-1), claim) ?? labelledWith(phrase, claims.at(-1), claim)
    if (whole === undefined) claims.push(claim)
    else claims.splice(-1, 1, whole)
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

/** 研究生：| 硕士学位 |: one level, by what was studied and by the degree. */
function labelledWith(
  phrase: Phrase,
  studied: Claim<'education'> | undefined,
  claim: Claim<'education'>,
): Claim<'education'> | undefined {
  const isBehind = isMark(phrase.tokens[claim.first - 1], ':') && studied?.next === claim.first - 1
  if (!isBehind || isLatin(phrase.tokens[claim.first]) || studied.leaf.min !== claim.leaf.min) return undefined
  return { ...claim, leaf: { ...claim.leaf, span: spanOf(phrase, studied.first, claim.next) }, first: studied.first }
}

function isHigher(level: EducationLevel, other: EducationLevel): boolean {
  return EDUCATION[level].rank > EDUCATION[other].rank
}

/** Bachelor's Degree in Commerce | (B.Com) |, 管理学硕士（| MBA |）: a bracket of its own with the level that stands before it; 本科以上（接受 | 大四 | 应届生）. */
function repeatsLevel(
  tokens: readonly Token[],
  { leaf, first, next }: Claim<'education'>,
  before: Claim<'education'> | undefined,
): boolean {
  if (before !== undefined && isAmong(tokens[first], YEARS_OF_STUDY)) return true
  const isEnclosed = isMark(tokens[first - 1], '(') && isMark(tokens[next], ')')
  return isEnclosed && before?.leaf.min !== undefined && before.leaf.min === leaf.min
}

/** 软考 | 高级证书: the grade of a licence. */
function isOfLicence(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'field-word', 'certificate') && isWord(tokens[at - 1], 'licence')
}

/** Graduate of | any 4-year course |: the field of whoever has the level that stands before it. */
function isAnyCourse(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'field-word', 'any-field') || tokens[at - 1]?.text !== 'of') return false
  return levelAt(tokens, at - 2) !== undefined
}

function readLevels(phrase: Phrase, at: number, from: number): Claim<'education'> | undefined {
  const { tokens } = phrase
  if (levelAt(tokens, at) === undefined || isSchool(tokens, at) || closesLevels(phrase, at, from)) return undefined
  if (isOfLicence(tokens, at) || isAnyCourse(tokens, at)) return undefined
  const list = readSpeltOut(phrase, at) ?? readList(phrase, at)
  const passed = Math.max(pastResult(tokens, list.next), pastUniversity(tokens, at))
  const after = readAfter(tokens, passed)
  const first = graduationOf(tokens, readBefore(tokens, at, from), from)
  const bounds = [...boundsBefore(tokens, first, at), ...after.bounds]
  const isProven = first < at || bounds.length > 0 || passed > list.next || pastTiers(tokens, after.next) > after.next
  if (!isAskedFor(phrase, at, after.next, isProven)) return undefined
  if (isLacked(tokens, first, after.next)) return undefined
  const end = pastTiers(tokens, pastIncluded(tokens, pastExample(tokens, pastEqual(tokens, after.next, list.levels))))
  const verified = pastVerification(tokens, pastAsGood(tokens, end))
  const next = pastSource(tokens, pastMarks(tokens, pastSubjects(tokens, list.next, pastAside(tokens, verified))))
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
