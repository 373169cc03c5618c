import { isExamination } from '../../../kinds/education/examination'
import { namesTrade } from '../../../kinds/experience/noun'
import { isAmong, isHavingJoint, isLatin } from '../../../kinds/places'
import type { Kind } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { NEW } from '../../../vocab/experience/newcomers'
import { isOfAll } from '../branches'
import type { Draft, Member } from '../draft'
import { between, isCareer, isOfCareer, isTimed, lifts, membersIn, phraseAt, rankOf } from '../draft'
import { closesSeries, isGlue, isGlueOr, isLatinAnd, withoutAside } from '../glue'
import { addsOverWords, leadsToEquivalent, offersOverWords } from '../said-more'
import { withField } from './relaxation'

/**
 * Joins members that the text offers as alternatives, also across kinds.
 *
 *   硕士，或本科且5年以上经验       →   硕士 | 本科 & 5年
 *   英语或日语                    →   英语 | 日语
 *   大专，2年经验；或中级职称        →   大专 & 2年 | 中级职称
 *   Degree or equivalent experience   →   Degree | experience
 *
 * 或 between two members opens a branch; what stands beside its members without a comma belongs to their branch.
 */
export function joinAlternatives(draft: Draft): Draft {
  return joinNew(goOn(draft))
}

/** 英语或日语 | ，或有海外经验: further ways of a choice that was found before, each with what stands beside it. */
function goOn(draft: Draft): Draft {
  if (draft.groups.length === 0) return draft
  const taken = new Set(draft.groups.flat(2))
  const groups = draft.groups.map((group) => group.map((branch) => [...branch]))
  draft.members.forEach((member, place) => {
    const group = groups.find((one) => one.at(-1)?.at(-1) === place - 1)
    if (group === undefined || taken.has(place) || draft.members[place - 1]?.modality !== member.modality) return
    if (opensBranch(draft, place)) group.push([place])
    else if (!taken.has(place - 1) && staysInBranch(draft, place, group)) group.at(-1)?.push(place)
  })
  return { ...draft, groups }
}

function joinNew(draft: Draft): Draft {
  const taken = new Set(draft.groups.flat(2))
  const branches: number[][] = []
  const groups: number[][][] = []
  const close = () => {
    if (branches.length > 1) groups.push(withoutShared(draft, branches))
    branches.length = 0
  }
  draft.members.forEach((_, place) => {
    const free = !taken.has(place) && (place === 0 || !taken.has(place - 1))
    if (place > 0 && free && opensBranch(draft, place)) {
      if (branches.length === 1) {
        branches.splice(0, 1, ...listUpTo(draft, place, sinceVerb(draft, place, branches[0] as number[])))
        branches[0]?.unshift(...clauseBefore(draft, place, branches[0], taken))
        branches.unshift(...levelsBefore(draft, branches[0] as number[], taken), ...listBefore(draft, place - 1, taken))
        branches.unshift(...seriesBefore(draft, place, branches[0] as number[], taken))
      }
      branches.push([place])
    } else if (place > 0 && free && branches.length > 0 && staysInBranch(draft, place, branches))
      branches[branches.length - 1]?.push(place)
    else {
      close()
      if (!taken.has(place)) branches.push([place])
    }
  })
  close()
  return { ...draft, groups: [...draft.groups, ...groups] }
}

/** A law degree or a tax degree | with | 2 years: of two that are as high, and with no comma between, the years are asked of both; ACCA/BSc | and | 2 years: and where a stroke parts them. */
function withoutShared(draft: Draft, branches: readonly (readonly number[])[]): number[][] {
  const ways = branches.map((branch) => [...branch])
  const [last = [], years = -1] = [ways.at(-1), ways.at(-1)?.at(-1)]
  const ranks = ways.map((way) => Math.max(...way.map((place) => rankOf(draft.members[place]))))
  const areStroked = ways
    .slice(1)
    .every(([first = 0]) => between(draft, first - 1, first).every((token) => isMark(token, '/')))
  const areAlike = areStroked || ranks.every((rank) => rank >= 0 && rank === ranks[0])
  const isTimedOnce = ways.flat().filter((place) => draft.members[place]?.leaf.kind === 'experience').length === 1
  const isShared =
    areAlike && last.length > 1 && isTimedOnce && isTimed(draft.members[years]) && isLedByWith(draft, years)
  if (!isShared || between(draft, (last[0] ?? 0) - 1, last[0] ?? 0).some((token) => isMark(token, ',;'))) return ways
  return ways.with(-1, last.slice(0, -1))
}

function isLedByWith(draft: Draft, place: number): boolean {
  return between(draft, place - 1, place).some((token) => token.text === 'with' || isLatinAnd(token))
}

/** Diploma | and have | 3 years or a CPA, 大专 | 且有 | 3年经验或会计证: the choice is of what one verb has, unless it is of another level. */
function sinceVerb(draft: Draft, place: number, branch: readonly number[]): readonly number[] {
  const verb = branch.findLastIndex((at, index) => index > 0 && addsVerb(between(draft, at - 1, at)))
  const isRepeated = between(draft, place - 1, place).some(isVerb)
  const isOfBefore = branch.slice(0, Math.max(0, verb)).some((at) => isOfKind(draft, at, place))
  return verb < 0 || isRepeated || isOfBefore ? branch : branch.slice(verb)
}

function addsVerb(gap: readonly Token[]): boolean {
  return gap.some((token) => isWord(token, 'connective', 'and')) && gap.some(isVerb)
}

/** have, and have, 具有, 且具有. */
function isVerb(token: Token): boolean {
  return isWord(token, 'function-word', 'have') ? token.text !== 'with' : isHavingJoint(token)
}

function isOfKind({ members }: Draft, at: number, other: number): boolean {
  return members[at]?.leaf.kind === members[other]?.leaf.kind
}

/** 中级职称 | 、5年经验 | 或 | 烘焙证书: of a list whose last member 或 opens, each is a way of its own; where the last has 、 itself, each is a list. */
function listUpTo(draft: Draft, place: number, branch: readonly number[]): number[][] {
  const { end } = phraseAt(draft, draft.members[place]?.first ?? 0)
  const parts = (at: number) => between(draft, at - 1, at).some((token) => isMark(token, '、')) && !isOfStudy(draft, at)
  const isPlain = between(draft, place - 1, place).every((token) => !isMark(token, ',;'))
  const isList = isPlain && !membersIn(draft, { start: draft.members[place]?.next ?? end, end }).some(parts)
  const ways: number[][] = []
  for (const at of branch) {
    const last = ways.at(-1)
    if (last === undefined || (isList && parts(at))) ways.push([at])
    else last.push(at)
  }
  return ways
}

/** 会计专业 | 、 | 大专: the two sides of what one has studied. */
function isOfStudy({ members }: Draft, place: number): boolean {
  const kinds = [members[place - 1]?.leaf.kind, members[place]?.leaf.kind]
  return kinds.includes('education') && kinds.includes('major')
}

/** Degree in Law | , CPA, or | 5 years: of an English list of unlike things, from the start of the clause, each is a way of its own. */
function seriesBefore(draft: Draft, place: number, last: readonly number[], taken: ReadonlySet<number>): number[][] {
  const gap = between(draft, place - 1, place)
  const [start = 0] = last
  const isEither = between(draft, -1, 0).some(opensChoice)
  const isClosed = isMark(gap[0], ',') && isLatin(gap[1] ?? draft.clause.tokens[draft.members[place]?.first ?? 0])
  const isSeries = (isEither || isClosed) && isComma(between(draft, start - 1, start))
  const items = isSeries ? itemsUpTo(draft, start) : []
  const kinds = [...items, last].map(([first = 0]) => draft.members[first]?.leaf.kind)
  const areUnlike = new Set(kinds).size === kinds.length && (isEither || !kinds.includes('experience')) // a degree, 3 years, or …
  return areUnlike && !items.flat().some((at) => taken.has(at)) ? items : []
}

/** What commas part before `end`, each with what stands right beside it; nothing where something else stands among it. */
function itemsUpTo(draft: Draft, end: number): number[][] {
  const items: number[][] = []
  for (let at = 0; at < end; at++) {
    const gap = between(draft, at - 1, at)
    const isNext = at === 0 ? gap.every((token) => isHeld(token) || opensChoice(token)) : isComma(gap)
    if (!isCareer(draft.members[at]) || !(isNext || gap.every(isHeld))) return []
    if (isNext) items.push([at])
    else items.at(-1)?.push(at)
  }
  return items
}

function isComma(gap: readonly Token[]): boolean {
  return isMark(gap[0], ',') && gap.slice(1).every(isHeld)
}

/** | Either | a degree, 5 years of experience or a CPA. */
function opensChoice(token: Token): boolean {
  return token.text === 'either'
}

/** What leads up to a noun, and joins nothing. */
function isHeld(token: Token): boolean {
  return isWord(token, 'function-word')
}

/** Kinds whose members a list names one after the other; experience and education in a row ask for both. */
const LISTED: readonly Kind[] = ['certificate', 'language', 'major', 'skill']

/** A证、B证 | 或 C证: the members of the list that 或 closes, each a branch of its own. */
function listBefore(draft: Draft, last: number, taken: ReadonlySet<number>): number[][] {
  const kind = draft.members[last]?.leaf.kind
  const next = draft.members[last + 1]?.leaf.kind
  const found: number[][] = []
  if (kind === undefined || kind !== next || !LISTED.includes(kind)) return found
  for (let place = last - 1; place >= 0 && !taken.has(place); place--) {
    const gap = between(draft, place, place + 1)
    if (draft.members[place]?.leaf.kind !== kind || gap.length !== 1 || !isMark(gap[0], '、,/')) break
    found.unshift([place])
  }
  return found
}

/** 大专，2年以上经验； | 或 | 中级职称: behind a stop the choice is with all that was asked for of a career since the stop before. */
function clauseBefore(draft: Draft, place: number, branch: readonly number[], taken: ReadonlySet<number>): number[] {
  const found: number[] = []
  if (!holdsStop(between(draft, place - 1, place))) return found
  for (let at = (branch[0] ?? 0) - 1; at >= 0 && !taken.has(at); at--) {
    const isJoined = between(draft, at, at + 1).every(isGlueOr(','))
    if (!isJoined || !isOfCareer(draft.members[at]) || !isOfCareer(draft.members[at + 1])) break
    found.unshift(at)
  }
  return found
}

/** BSc in Botany, an associate's degree, | or a diploma: the levels that a comma parts before the last two, each with its field. */
function levelsBefore(draft: Draft, last: readonly number[], taken: ReadonlySet<number>): number[][] {
  const found: number[][] = []
  let [first] = last
  while (first !== undefined && isLevel(draft, first)) {
    const before = levelBefore(draft, first, taken)
    if (before !== undefined) found.unshift(before)
    first = before?.[0]
  }
  return found
}

/** The level with its field that a comma parts from the one at `first`. */
function levelBefore(draft: Draft, first: number, taken: ReadonlySet<number>): number[] | undefined {
  const gap = between(draft, first - 1, first)
  const isParted = gap.every((token) => isMark(token, ',/') || isGlue(token)) && !gap.some(isLatinAnd)
  const level = [first - 1, first - 2].find((place) => isLevel(draft, place) && !taken.has(place))
  const whole = level === undefined || !isParted ? [] : withField(draft, [level])
  return whole.at(-1) === first - 1 ? whole : undefined
}

function isLevel({ members }: Draft, place: number): boolean {
  const { leaf, modality } = members[place] ?? {}
  return leaf?.kind === 'education' && modality === 'required' && !lifts(members[place])
}

/** The words before a member offer a choice and nothing else; where both are lifted (no degree or experience required), neither is asked for. */
function opensBranch(draft: Draft, place: number): boolean {
  const gap = withoutAside(between(draft, place - 1, place))
  const first = draft.clause.tokens[draft.members[place]?.first ?? 0]
  const offers =
    gap.some((token) => isWord(token, 'connective', 'or') && !isWord(token, 'connective', 'one-of')) ||
    isSlashed(draft, place, gap) ||
    isOfPaper(draft, place, gap) ||
    isAwardAsGood(draft, place, gap) ||
    isOfSeries(draft, place, gap) ||
    isWord(first, 'connective', 'or-equivalent')
  const isLifted = lifts(draft.members[place - 1]) && lifts(draft.members[place])
  if (!offers || isLifted || goesOn(gap)) return false
  const kind = draft.members[place]?.leaf.kind
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
  return (
    gap.length === 1 &&
    isMark(gap[0], ',') &&
    isCareer(draft.members[place - 1]) &&
    closesSeries(draft, draft.members[place])
  )
}

/** 学士学位 | 或文凭，并为 | 注册社工: the choice ends before the comma, and what stands behind it is asked for as well. */
function goesOn(gap: readonly Token[]): boolean {
  const and = gap.findLastIndex((token) => isWord(token, 'connective', 'and') && !isLatin(token))
  const isParted = and > 1 && isMark(gap[and - 1], ',')
  return isParted && !gap.slice(and).some((token) => isWord(token, 'connective', 'or'))
}

/** Of a career both, or of what may stand for one, with words between that say more of one of them. */
function areOverWords(draft: Draft, place: number, gap: readonly Token[]): boolean {
  const [level, before, here] = [place - 2, place - 1, place].map((at) => draft.members[at])
  const kind = here?.leaf.kind
  const areOfOne = before?.modality === here?.modality && isCareer(before) && (isCareer(here) || kind === 'trait')
  const isFieldOf = before?.leaf.kind === 'major' && level?.leaf.kind === 'education'
  const ofLevel = between(draft, place - 2, place - 1)
  if (!areOfOne || (isFieldOf && !ofLevel.every(isGlue) && !isFocus(ofLevel))) return false
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
  if (isGlue(token) || isMark(token, ',();') || isWord(token, 'connective', 'exemplar')) return true
  if (kind === 'education') return isWord(token, 'noun', 'graduate') || isAmong(token, NEW) // 或 | 应届 | 硕士以上, or | fresh | diploma graduates
  return (kind === 'certificate' && isPaperNoun(token)) || (kind === 'skill' && isWord(token, 'noun', 'know'))
}

function isPaperNoun(token: Token): boolean {
  return isWord(token, 'field-word', 'degree') || isWord(token, 'form-field', 'certificate')
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
  const ends = isWord(or, 'connective', 'or') && (isWord(end, 'connective', 'or') || isMark(end, '/'))
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

function holdsStop(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isMark(token, ';'))
}

/**
 * Diploma in Nursing | / | relevant experience, ACCA | / | MBA, BSc in Botany | / | MSc: a stroke between a level and the experience in its
 * place, 2 years | / | freshers, between a paper and a level, or between two levels of which the first has its field. 大专 | / | 3年 is a row of a form, which asks for both.
 */
function isSlashed({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [level, before, here] = [place - 2, place - 1, place].map((at) => members[at]?.leaf.kind)
  if (level === 'education' && before === 'major' && here === 'education')
    return isMark(gap.at(-1), '/') && gap.slice(0, -1).every((token) => isMark(token, ')')) // BSc (Botany) / MSc
  const isFresh = isTimed(members[place - 1]) && here === 'experience' && lifts(members[place])
  const isLevelOrPaper = before === 'education' && here === 'certificate' && isLatin(tokens[members[place]?.first ?? 0])
  const isOfPaper = (before === 'certificate' && here === 'education') || isLevelOrPaper
  const isRow = saysHowLong(members[place]) && !isLatin(tokens[members[place - 1]?.first ?? 0])
  const isInstead =
    isFresh || isOfPaper || ((before === 'education' || before === 'major') && here === 'experience' && !isRow)
  return isInstead && gap.length === 1 && isMark(gap[0], '/')
}

/** 3年, 1年以下, 经验不限: and no work that somebody may have done instead. */
function saysHowLong(member: Member | undefined): boolean {
  return isTimed(member) || lifts(member) || (member?.leaf.kind === 'experience' && member.leaf.maxMonths !== undefined)
}

/** Diploma in Law | or relevant | professional certificate: the word of choice says what the paper has to be as well. */
function isOfPaper({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  return (
    members[place]?.leaf.kind === 'certificate' && gap.some((token) => isWord(token, 'connective', 'or-equivalent'))
  )
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

/** …, or 1 year of forestry, | and a master's degree, … or a licence | accepted by the guild and | 2 years: behind a comma, where the first branch asks for the same and this one does not. */
function answers(
  draft: Draft,
  place: number,
  gap: readonly Token[],
  branches: readonly (readonly number[])[],
): boolean {
  const holdsKind = (way: readonly number[]) => way.some((at) => isOfKind(draft, at, place))
  const [first = 0] = branches.at(-1) ?? []
  const isBehindStop = holdsStop(between(draft, first - 1, first)) // 药学本科，药师；或中药学大专 | ，主管药师
  const isNext = isMark(gap[0], ',') && gap.slice(1).every(isGlue)
  const isAlso = isNext && (isBehindStop || isWord(gap[1], 'connective', 'and'))
  return (isAlso || addsOverWords(gap)) && holdsKind(branches[0] ?? []) && !holdsKind(branches.at(-1) ?? [])
}

/** Beside it, or joined by 且: of the same branch. A comma ends a branch. */
function staysInBranch(draft: Draft, place: number, branches: readonly (readonly number[])[]): boolean {
  const [gap, isSecond] = [between(draft, place - 1, place), branches.length > 1]
  if (isOfAll(draft, place) || isOtherLevel(draft, place, gap, branches.at(-1) ?? [])) return false
  if (isFieldInBracket(draft, place, gap) || isSpecialty(draft, place, gap)) return true
  if (!gap.every(isGlue)) return isSecond && answers(draft, place, gap, branches)
  if (!isSecond || !gap.some((token) => isMark(token, '、'))) return true
  return bindsTighter(draft, place, branches.at(-1)?.[0] ?? 0) || isOfEach(draft, place, branches)
}

/** MSc in Law or MA in Tax | and | BA in Law or …: a second level besides, and the choice before it ends. */
function isOtherLevel(draft: Draft, place: number, gap: readonly Token[], branch: readonly number[]): boolean {
  return gap.some(isLatinAnd) && isLevel(draft, place) && branch.some((at) => isLevel(draft, at))
}

/** A Law degree | with a specialisation in | tax: the field of the level is narrowed. */
function isSpecialty({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  return isFocus(gap) && members[place]?.leaf.kind === 'major'
}

function isFocus(gap: readonly Token[]): boolean {
  return gap.length === 1 && isWord(gap[0], 'connective', 'focus')
}

/** Degree | (in | Law |) or a diploma: the field of the level before its bracket. */
function isFieldInBracket({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [level, field] = [members[place - 1], members[place]]
  if (level?.leaf.kind !== 'education' || field?.leaf.kind !== 'major') return false
  const isClosed = tokens.slice(field.next - 1, field.next + 1).some((token) => isMark(token, ')'))
  return isClosed && isMark(gap[0], '(') && gap.slice(1).every(isGlue)
}

/** 大专、5年经验 | 或本科 | 、3年经验: the way before has two of a list as well, one of this kind. */
function isOfEach(draft: Draft, place: number, branches: readonly (readonly number[])[]): boolean {
  const [before = [], last = []] = branches.slice(-2)
  const holdsKind = (way: readonly number[]) => way.some((at) => isOfKind(draft, at, place))
  return before.length > 1 && holdsKind(before) && !holdsKind(last)
}

/** 大专，或会计专业 | 、 | 2年经验; 硕士或有六级 | 、 | 驾照的本科: in a branch that a comma opened, or that one word behind 的 is the head of. */
function bindsTighter(draft: Draft, place: number, first: number): boolean {
  const { tokens } = draft.clause
  if (between(draft, first - 1, first).some((token) => isMark(token, ',;'))) return true
  const { end } = phraseAt(draft, draft.members[place]?.first ?? 0)
  const head = membersIn(draft, { start: draft.members[place]?.next ?? 0, end })[0]
  return tokens[(draft.members[head ?? -1]?.first ?? 0) - 1]?.text === '的'
}
