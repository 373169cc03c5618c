import { isExamination } from '../../../../kinds/education/examination'
import { namesTrade } from '../../../../kinds/experience/noun'
import { isOrMark } from '../../../../kinds/joints'
import type { Kind } from '../../../../model/constraint'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong, isLatin } from '../../../../text/wording'
import { RECOGNISED } from '../../../../vocab/education/asked'
import { NEW } from '../../../../vocab/experience/newcomers'
import { TOWARDS } from '../../../../vocab/licences/beside/held'
import type { Draft, Member } from '../../draft'
import { between, isCareer, isTimed, lifts } from '../../draft'
import { areTestsOfOne, closesSeries, isGlue, isLatinAnd, saysOr, withoutAside } from '../../glue'
import { leadsToEquivalent, offersOverWords } from '../../said-more'

/** The words before a member offer a choice and nothing else; where both are lifted (no degree or experience required), neither is asked for. */
export function opensBranch(draft: Draft, place: number): boolean {
  const gap = withoutAside(between(draft, place - 1, place))
  const first = draft.clause.tokens[draft.members[place]?.first ?? 0]
  const offers =
    gap.some((token) => isWord(token, 'connective', 'or') && !isWord(token, 'connective', 'one-of')) ||
    isSlashed(draft, place, gap) ||
    areLevels(draft, place, gap) ||
    isOfRow(draft, place, gap) ||
    isOfAnother(draft, place, gap) ||
    isAwardAsGood(draft, place, gap) ||
    isOfSeries(draft, place, gap) ||
    isOfLetters(draft, place, gap) ||
    isWord(first, 'connective', 'or-equivalent')
  const isLifted = lifts(draft.members[place - 1]) && lifts(draft.members[place])
  const [before, kind] = [place - 1, place].map((at) => draft.members[at]?.leaf.kind)
  const isOfHours = (before === 'availability') !== (kind === 'availability') // 2 years in a mill, | either full time or part time
  const isClosed = isStudiedFor(gap) && !isWord(first, 'connective', 'or-equivalent')
  if (!offers || isLifted || isOfHours || isClosed || goesOn(gap)) return false
  return (
    gap.every((token) => isSpare(token, kind)) ||
    isBridge(gap) ||
    areClauses(draft, place, gap) ||
    areAwards(draft, place, gap) ||
    isAwardAsGood(draft, place, gap) ||
    areResults(draft, place, gap) ||
    areOverWords(draft, place, gap)
  )
}

/** MBA | , | CPA, or CMA: the comma parts the first from papers that *or* closes the list with. */
function isOfSeries(draft: Draft, place: number, gap: readonly Token[]): boolean {
  const [before, here] = [draft.members[place - 1], draft.members[place]]
  const isBefore = isCareer(before) ? isCareer(here) : areTestsOfOne(before, here)
  return gap.length === 1 && isMark(gap[0], ',') && isBefore && closesSeries(draft, here)
}

/** BS Botany | , | BS Zoology or any related course: degrees by their letters, of which the last has the word of choice in its fields. */
function isOfLetters({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [level, field, here, last] = [place - 2, place - 1, place, place + 1].map((at) => members[at])
  const isWhole = (one: Member | undefined, its: Member | undefined) =>
    one?.leaf.kind === 'education' && its?.leaf.kind === 'major' && its.first === one.next
  if (gap.length !== 1 || !isMark(gap[0], ',') || !isWhole(level, field) || !isWhole(here, last)) return false
  return tokens.slice(last?.first, last?.next).some(saysOr)
}

/** 学士学位 | 或文凭，并为 | 注册社工, CPA | or equivalent and | a crane licence: the choice ends before the joint, and what stands behind it is asked for as well. */
function goesOn(gap: readonly Token[]): boolean {
  if (isWord(gap[0], 'connective', 'or-equivalent') && gap.length === 2 && isLatinAnd(gap[1] as Token)) return true
  const and = gap.findLastIndex((token) => isWord(token, 'connective', 'and') && !isLatin(token))
  const isParted = and > 1 && isMark(gap[and - 1], ',')
  return isParted && !gap.slice(and).some((token) => isWord(token, 'connective', 'or'))
}

/** CPA | or working towards, with | 3 years: what is studied for is the choice, which ends before the comma. */
function isStudiedFor(gap: readonly Token[]): boolean {
  const towards = gap.findLastIndex((token) => isAmong(token, TOWARDS))
  const behind = gap.slice(isWord(gap[towards + 1], 'function-word') ? towards + 2 : towards + 1)
  return towards >= 0 && isMark(behind[0], ',)') && !behind.some((token) => isWord(token, 'connective', 'or'))
}

/** Of a career both, or of what may stand for one, with words between that say more of one of them. */
function areOverWords(draft: Draft, place: number, gap: readonly Token[]): boolean {
  const [before, here] = [place - 1, place].map((at) => draft.members[at])
  const kind = here?.leaf.kind
  const areOfOne = before?.modality === here?.modality && isCareer(before) && (isCareer(here) || kind === 'trait')
  if (!areOfOne) return false
  if (isWord(draft.clause.tokens[here?.first ?? -1], 'connective', 'or-equivalent')) return leadsToEquivalent(gap)
  const isOfHanTrait = kind === 'trait' && isChoiceOfTrait(gap)
  return isOfHanTrait || offersOverWords(gap, (token) => isSpare(token, kind))
}

/** 绘图经验 | 或较强的绘图 | 学习能力: what one can do, with what it is of. */
function isChoiceOfTrait(gap: readonly Token[]): boolean {
  const [or, ...words] = gap
  return isWord(or, 'connective', 'or') && !isLatin(or) && words.length <= MOST_OF_TRAIT && words.every(isOfTrait)
}

/** Tokens of the longest way to say what a trait is of. */
const MOST_OF_TRAIT = 5

function isOfTrait(token: Token): boolean {
  return isGlue(token) || isWord(token, 'function-word') || namesTrade(token) || token.type === 'text'
}

/** … etc. | , or | …; Degree | or professional qualification | (ACCA), 或 | 熟悉 | 自动化测试: what a choice may stand among, before one of a kind. */
function isSpare(token: Token, kind: Kind | undefined): boolean {
  const mayBeStudied = kind === 'certificate' || kind === 'education' || kind === 'experience' // or working towards, or | experience
  if (mayBeStudied && isAmong(token, TOWARDS)) return true
  if (isGlue(token) || isMark(token, ',();') || isWord(token, 'connective', 'exemplar')) return true
  if (kind === 'education')
    return isWord(token, 'noun', 'graduate') || isAmong(token, NEW) || isAmong(token, RECOGNISED) // 或 | 应届 | 硕士以上, or | fresh | diploma graduates
  return kind === 'skill' && isWord(token, 'noun', 'know')
}

/** 大學頒授的學位，| 或專上學院頒發的 | 文憑: levels of which each says who gives it. */
function areAwards({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  if (members[place - 1]?.leaf.kind !== 'education' || members[place]?.leaf.kind !== 'education') return false
  const last = gap.findLastIndex((token) => isMark(token, ',;。()'))
  return isMark(gap[last], ',') && isWord(gap[last + 1], 'connective', 'or') && !holdsStop(gap)
}

/** 文憑試五科 | 考獲第2級或以上成績，或在 | 會考五科 …: two examinations, whatever their results are. */
function areResults({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const areOfSchool = [members[place - 1], members[place]].every(
    (member) => member !== undefined && tokens.slice(member.first, member.next).some(isExamination),
  )
  const last = gap.findLast((token) => !isWord(token, 'function-word'))
  return areOfSchool && isWord(last, 'connective', 'or') && !holdsStop(gap)
}

/** Accountant | or Actuary or an | MBA, A diploma | or other training / | mill experience, 烘焙师证 | 或受过培训，或有 | 2年经验: one way that nobody can read, between two. */
function isBridge(gap: readonly Token[]): boolean {
  const rest = gap.toReversed()
  while (isWord(rest[0], 'function-word')) rest.shift()
  const [or, end] = [gap[isMark(gap[0], ',') ? 1 : 0], rest[0]]
  const ends = isWord(or, 'connective', 'or') && isOrMark(end)
  const way = isMark(rest[1], ',') ? rest.slice(2) : rest.slice(1)
  const isOne = way.length > 1 && way.slice(0, -1).every(({ type }) => type !== 'mark')
  return ends && isOne && gap.length <= LONGEST_WAY
}

/** The most words of a way that nobody can read, with those of choice around it. */
const LONGEST_WAY = 10

/** (i) 文憑試五科第2級或以上成績；或 | (ii) 會考五科第2級: each is all that its clause asks for, whatever else the clauses say of it. */
function areClauses({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const stop = gap.findIndex((token) => isMark(token, ';'))
  if (stop < 0 || ![gap[stop - 1], gap[stop + 1]].some((token) => isWord(token, 'connective', 'or'))) return false
  const [outer, before, here, next] = [members[place - 2], members[place - 1], members[place], members[place + 1]]
  if (before === undefined || here === undefined || before.leaf.kind !== here.leaf.kind) return false
  const isShared = outer !== undefined && !holdsStop(tokens.slice(outer.next, before.first))
  if (isShared || next === undefined) return !isShared
  const behind = tokens.slice(here.next, next.first)
  return (
    holdsStop(behind) ||
    (next.leaf.kind === here.leaf.kind && behind.some((token) => isWord(token, 'connective', 'or')))
  )
}

export function holdsStop(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isMark(token, ';'))
}

/**
 * Diploma in Nursing | / | relevant experience, ACCA | / | MBA: a stroke between a level and the experience in its place, 2 years | / | freshers,
 * 应届生 | / | 1-3年, or between a paper and a level. 大专 | / | 3年 is a row of a form, which asks for both.
 */
function isSlashed({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [before, here] = [place - 1, place].map((at) => members[at]?.leaf.kind)
  const pair = [members[place - 1], members[place]]
  const isFresh = before === 'experience' && here === 'experience' && pair.some(isTimed) && pair.some(lifts)
  const isLevelOrPaper = before === 'education' && here === 'certificate' && isLatin(tokens[members[place]?.first ?? 0])
  const isOfPaper = (before === 'certificate' && here === 'education') || isLevelOrPaper
  const isRow = saysHowLong(members[place]) && !isLatin(tokens[members[place - 1]?.first ?? 0])
  const isWished = pair.every((member) => isCareer(member) && member?.modality === 'preferred') // 导购经验 | / | 大专以上学历优先
  const isInstead =
    isFresh ||
    isOfPaper ||
    isWished ||
    ((before === 'education' || before === 'major') && here === 'experience' && !isRow)
  return isInstead && isMark(gap[0], '/') && gap.slice(1).every((token) => isWord(token, 'function-word', 'have'))
}

/** BSc (Botany) | / | MSc, Botany degree | / | MBA, BSc (2nd class) | / | HND: two levels, the first with its field, or with how well it was got. */
function areLevels({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [outer, before, here] = [members[place - 2], members[place - 1], members[place]]
  const isStroke = isMark(gap.at(-1), '/') && gap.slice(0, -1).every((token) => isMark(token, ')'))
  if (here?.leaf.kind !== 'education' || !isStroke) return false
  if (before?.leaf.kind === 'major') return outer?.leaf.kind === 'education'
  const isOfField = outer?.leaf.kind === 'major' && outer.next === before?.first
  return before?.leaf.kind === 'education' && (isOfField || isMark(tokens[here.first - 2], ')'))
}

/** B.Com - Law | , | B.Sc - Physics: levels in a row, each with its field behind a dash, of which any will do. */
function isOfRow({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const isDashed = (at: number) =>
    members[at]?.leaf.kind === 'major' &&
    members[at - 1]?.leaf.kind === 'education' &&
    tokens[(members[at]?.first ?? 0) - 1]?.text === '-'
  return gap.length === 1 && isMark(gap[0], ',') && isDashed(place - 1) && isDashed(place + 1)
}

/** 3年, 1年以下, 经验不限: and no work that somebody may have done instead. */
function saysHowLong(member: Member | undefined): boolean {
  return isTimed(member) || lifts(member) || (member?.leaf.kind === 'experience' && member.leaf.maxMonths !== undefined)
}

/** Diploma in Law | or relevant | professional certificate, sales experience | or a relevant | degree, and so behind a licence: the word of choice says what the other has to be as well. */
function isOfAnother({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [before, kind] = [place - 1, place].map((at) => members[at]?.leaf.kind)
  const isOther =
    kind === 'certificate' || (kind === 'education' && (before === 'experience' || before === 'certificate'))
  return isOther && gap.some((token) => isWord(token, 'connective', 'or-equivalent'))
}

/** CPA | or equivalent dyeing | diploma: another award, with what it is in. */
function isAwardAsGood({ members }: Draft, place: number, [or, ...words]: readonly Token[]): boolean {
  const areAwards = [place - 1, place].every((at) => AWARDS.includes(members[at]?.leaf.kind ?? 'age'))
  const isKind = words.length <= MOST_OF_KIND && words.every(isOfKindOfAward)
  return areAwards && isWord(or, 'connective', 'or-equivalent') && isKind
}

function isOfKindOfAward(token: Token): boolean {
  return token.type === 'text' || namesTrade(token) || isWord(token, 'field')
}

const AWARDS: readonly Kind[] = ['education', 'certificate']

/** Words that say what an award is in. */
const MOST_OF_KIND = 3

export function isFocus(gap: readonly Token[]): boolean {
  return gap.length === 1 && isWord(gap[0], 'connective', 'focus')
}
