import type { ExperienceLeaf, Scope } from '../../../model/constraint'
import type { Note } from '../../../model/role'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isHidden } from '../../../text/token'
import { COMBINATIONS } from '../../../vocab/experience/behind'
import {
  BESIDE,
  COMBINED,
  COMPARED,
  DUTY_VERBS,
  HIRERS,
  NEWCOMER_WORK,
  REQUESTS,
  RICH,
  SOME,
} from '../../../vocab/experience/not-asked'
import { SCOPE_LEADS } from '../../../vocab/experience/scope'
import { CONDITIONS } from '../../../vocab/modality'
import { isDash } from '../../amount'
import type { Claim, Phrase } from '../../kind'
import {
  isAmong,
  isFree,
  isHavingJoint,
  isIndefinite,
  isJoint,
  isLatin,
  isStop,
  opensWithAny,
  spanOf,
} from '../../places'
import { internshipIn, isExperienceNoun, namesTrade } from '../noun'
import { pastDigression } from '../scope/digression'
import { isEdge } from '../scope/items'
import { readScope } from '../scope/read'
import { objectOf } from '../scope/shared'
import { scopeStart } from '../scope/stretch'
import { ledScope, trailingScope } from '../scope/trailing'
import { claimOf, durationAt, pastPeriod } from '../years/duration'
import { saysOther } from './not-asked'
import { isUndone, pastStretch } from './past'

/** An experience with no duration: 有酒类企业采购工作经历, 相关经验, 银行背景, experience in retail. At `at` stands its noun. */
export function readUntimed(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at]) || saysOther(tokens, at) || isColleague(tokens, at)) return undefined
  if (isWord(tokens[at - 1], 'bound', 'max.after')) return undefined // 以下经验: what follows says which
  const whole = readEquivalent(phrase, at, from) ?? readExperienced(phrase, at)
  if (whole !== undefined) return whole
  const first = tokens[at]?.text === 'experienced' ? at : scopeStart(phrase, at, from)
  if (asksForNone(tokens, first, at)) return undefined
  const object = objectOf(phrase, at + 1)
  const next = object[1]
  const around = readScope(phrase, [[first, at], object])
  const scope = withInternship(phrase, at, around)
  const isNamed = !isGeneral([...tokens.slice(first, at), ...tokens.slice(at + 1, next)])
  if (isWord(tokens[at], 'noun', 'background') ? !isNamed : scope === undefined && !isAsserted(tokens, first, at))
    return undefined
  const start = countedFrom(tokens, startOf(tokens, first, at))
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, start, next), ...(scope && { scope }) }
  const notes = breadthOf(tokens.slice(Math.max(0, first - 1), next + 1)) // 有一定的 | 工作经验
  return { leaf, first: start, next, ...(notes.length > 0 && { notes }) }
}

/** | at least 500 hours of | loom experience, | 90 hours' | experience: so many hours are no years, and belong to what they count. */
function countedFrom(tokens: readonly Token[], start: number): number {
  const unit = tokens[start - 1]?.text === 'of' || isMark(tokens[start - 1], "'") ? start - 2 : start - 1
  const isCounted = isWord(tokens[unit], 'unit', 'count') && isLatin(tokens[unit])
  let first = isWord(tokens[unit - 1], 'bound') ? unit - 2 : unit - 1 // 100 | + | hours
  if (!isCounted || tokens[first]?.type !== 'number') return start
  while (isWord(tokens[first - 1], 'bound')) first -= 1
  return first
}

function asksForNone(tokens: readonly Token[], first: number, at: number): boolean {
  if (isOfDuty(tokens, first) || isCondition(tokens, first, at) || isAmong(tokens[at - 1], COMPARED)) return true
  return isLabel(tokens, first, at) || isCountedIn(tokens, first, at) || isDated(tokens, first, at)
}

/** | Experience must be | within the last 5 years: of the experience that was asked for before, it says when that was. */
function isDated(tokens: readonly Token[], first: number, at: number): boolean {
  const next = isWord(tokens[at + 1], 'modality', 'required') ? at + 2 : at + 1
  return first === at && next > at + 1 && isStop(tokens[at - 1]) && pastDigression(tokens, next) !== undefined
}

/** Experience: | preferred |, Experience: | an asset |: the value of a field may say no more than how it weighs. */
export function readWeighed(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { field, tokens } = phrase
  const isWished = isWord(tokens[0], 'modality', 'preferred.back')
  const isWeight = isWished || isWord(tokens[0], 'modality', 'required')
  if (field !== 'experience' || at > 0 || !isWeight || !isStop(tokens[1])) return undefined
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, 0, 1) }
  return { leaf: isWished ? { ...leaf, modality: 'preferred' } : leaf, first: 0, next: 1 }
}

/** You will work with | experienced | engineers. */
function isColleague(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'experienced' && isAmong(tokens[at - 1], BESIDE)
}

/** 实习 | 经历 with nothing before it is of any work, as an intern; 项目开发 | 或 | 实习经历 is of both. */
function withInternship({ tokens, source }: Phrase, at: number, around: Scope | undefined): Scope | undefined {
  const word = internshipIn(tokens[at])
  if (word === undefined || (around !== undefined && !isJoint(tokens[at - 1]))) return around
  const span = [word.start, word.end] as const
  return { ...around, others: [...(around?.others ?? []), { text: source.slice(...span), span, id: 'intern' }] }
}

/** 无 | 零售经验者 | ，必须…, 如有 | 直播经验者 | ，需…: of those who lack it, or have it, something else is asked. */
function isCondition(tokens: readonly Token[], first: number, at: number): boolean {
  if (isWord(tokens[first - 1], 'negation', 'without')) return true
  const next = isWord(tokens[at + 1], 'function-word', 'person') ? at + 2 : at + 1
  if (!isMark(tokens[next], ',') || !(isWord(tokens[next + 1], 'modality', 'required') || isRequest(tokens[next + 1])))
    return false
  return [tokens[first - 2], tokens[first - 1]].some((token) => opensWithAny(token, CONDITIONS))
}

/** 3年以上经验（含 | 实习经历 |）, （含 | 兼职年资 |）: what counts towards the experience before the bracket. */
function isCountedIn(tokens: readonly Token[], first: number, at: number): boolean {
  if (!isMark(tokens[first - 2], '(') || !isExperienceNoun(tokens[first - 3])) return false
  return isWord(tokens[first - 1], 'connective', 'within') && tokens.slice(first, at + 1).some(isOfNewcomer)
}

function isOfNewcomer(token: Token): boolean {
  return opensWithAny(token, NEWCOMER_WORK)
}

/** 若有相關經驗，| 請於履歷註明 |, 如有門市經驗，| 請附上 | 證明: what is told is hidden. */
function isRequest(token: Token | undefined): boolean {
  return isHidden(token) || opensWithAny(token, REQUESTS)
}

/** | 行业经验 |：具备餐厅开店经验, | Mill experience | – experience in felting: what the line is about, where it goes on with an experience of its own. */
function isLabel(tokens: readonly Token[], first: number, at: number): boolean {
  const isSetOff = isMark(tokens[at + 1], ':') || isDash(tokens[at + 1])
  if (!isSetOff || !isStop(tokens[first - 1])) return false
  const end = tokens.findIndex((token, place) => place > at + 1 && isMark(token, ';。'))
  const rest = tokens.slice(at + 2, end < 0 ? undefined : end)
  return rest.some((token) => isExperienceNoun(token) || isWord(token, 'function-word', 'done'))
}

/** | Improve the checkout | experience: what guests and customers have. */
function isOfDuty(tokens: readonly Token[], first: number): boolean {
  const opens = isStop(tokens[first - 1]) || isJoint(tokens[first - 1])
  return opens && isAmong(tokens[first], DUTY_VERBS)
}

/** having | worked as a paralegal |: what somebody did says what the experience is of. */
export function readWorked(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (
    !isWord(tokens[at], 'function-word', 'done') ||
    !(isWord(tokens[at - 1], 'function-word', 'have') || isStop(tokens[at - 1])) ||
    isMark(tokens[at - 1], '(') // 4,000 a month (worked on board)
  )
    return undefined
  const start = isAmong(tokens[at + 1], SCOPE_LEADS) ? at + 2 : at + 1
  const next = ledScope(tokens, start)
  const years = pastPeriod(tokens, next + 1)
  const lead = tokens[next]?.text === 'for' ? next : next - 1
  const quantity = tokens[lead]?.text === 'for' ? durationAt(phrase, pastPeriod(tokens, lead + 1)) : undefined
  if (quantity !== undefined) return claimOf(phrase, quantity, [at, quantity.next], [[start, lead]])
  const hasYears = tokens
    .slice(start, years + 1)
    .some((token, place) => token.type === 'number' && isWord(tokens[start + place + 1], 'unit'))
  const scope = hasYears ? undefined : readScope(phrase, [[start, next]])
  return scope && { leaf: { kind: 'experience', span: spanOf(phrase, at, next), scope }, first: at, next }
}

/** an | experienced payroll specialist |: who has done the work that the words behind it name. */
function readExperienced(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (tokens[at]?.text !== 'experienced') return undefined
  const next = pastPost(tokens, at + 1)
  const isSought = isHired(tokens, at) || isOfReader(tokens, at) || isWanted(tokens, next)
  const isOpen = isStop(tokens[at - 1]) || isAmong(tokens[at - 1], ['a', 'an', 'be', 'is', 'highly'])
  if (!isSought && (!isOpen || isPreposition(tokens[at - 2]))) return undefined
  const names = tokens.slice(at + 1, next).some((token) => isWord(token, 'function') || isWord(token, 'industry'))
  if (next === at + 1 || !(names || isSought) || isWord(tokens[next], 'noun', 'experience')) return undefined
  const scope = readScope(phrase, [[at + 1, next]])
  return { leaf: { kind: 'experience', span: spanOf(phrase, at, next), ...(scope && { scope }) }, first: at, next }
}

/** experienced | weavers, medical/surgical nurses, electricians and plumbers |: the words of one post, or of several. */
function pastPost(tokens: readonly Token[], start: number): number {
  let next = start
  while (
    next - start < LONGEST_POST &&
    (isOfPost(tokens[next]) || (isJoint(tokens[next]) && isOfPost(tokens[next + 1])))
  )
    next += 1
  return next
}

const LONGEST_POST = 6

function isOfPost(token: Token | undefined): boolean {
  return isFree(token) || namesTrade(token)
}

/** experienced weavers | needed |, an experienced weaver | is required |. */
function isWanted(tokens: readonly Token[], at: number): boolean {
  const verb = isAmong(tokens[at], ['is', 'are']) ? at + 1 : at
  return isWord(tokens[verb], 'modality', 'required') && (isStop(tokens[verb + 1]) || isMark(tokens[verb + 1], '.'))
}

/** We hire | experienced weavers, looking for an | experienced weaver. */
function isHired(tokens: readonly Token[], at: number): boolean {
  const before = isIndefinite(tokens[at - 1]) ? at - 2 : at - 1
  if (isWord(tokens[before], 'modality', 'required')) return true
  return isAmong(tokens[before], HIRERS) || (tokens[before]?.text === 'for' && isAmong(tokens[before - 1], HIRERS))
}

/** You are an | experienced weaver: what the reader is to be. */
function isOfReader(tokens: readonly Token[], at: number): boolean {
  return isIndefinite(tokens[at - 1]) && isWord(tokens[at - 2], 'function-word', 'being')
}

/** from an experienced team, with an experienced manager: of others. */
function isPreposition(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'particle', 'have') && !isAmong(token, ['is', 'be', 'are'])
}

/**
 * | or equivalent combinations of study, training and experience |, or any | mix of training and experience |: the words of education
 * only say what may count.
 */
function readEquivalent(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  let first = at - 1
  let isCombined = false
  while (first > from && isOfCombination(tokens[first])) {
    isCombined ||= isWord(tokens[first], 'noun', 'education') || isAmong(tokens[first], COMBINED)
    first -= 1
  }
  if (first < from || !isCombined) return undefined
  const isRelated = isWord(tokens[first], 'noun', 'related')
  const start = isRelated ? first : offeredMix(tokens, first, at)
  if (start === undefined) return undefined
  const next = pastCombined(tokens, at + 1)
  const scope = isRelated ? readScope(phrase, [[first, first + 1]]) : undefined
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, start, next), ...(scope && { scope }) }
  return { leaf, first: start, next }
}

/** …; or any equivalent | combination |: of what, the words before have said. */
export function readCombination(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const isWhole = isStop(tokens[at + 1]) || isMark(tokens[at + 1], '.')
  if (!isAmong(tokens[at], COMBINATIONS) || !isWhole || !isWord(tokens[at - 1], 'noun', 'related')) return undefined
  const isOffered =
    isWord(tokens[at - 1], 'connective', 'or-equivalent') || offeredMix(tokens, at, at + 1) !== undefined
  if (!isOffered) return undefined
  const scope = readScope(phrase, [[at - 1, at]])
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, at - 1, at + 1), ...(scope && { scope }) }
  return { leaf, first: at - 1, next: at + 1 }
}

/** or any suitable | combination | of …: the word for several together, where a choice leads up to it. */
function offeredMix(tokens: readonly Token[], from: number, to: number): number | undefined {
  const mix = tokens.findIndex((token, at) => at >= from && at < to && isAmong(token, COMBINATIONS))
  const before = tokens.slice(Math.max(0, mix - LONGEST_OFFER), Math.max(0, mix))
  return before.some((token) => isWord(token, 'connective', 'or')) ? mix : undefined
}

/** Tokens from the word of choice to the noun: or | any | suitable. */
const LONGEST_OFFER = 3

/** experience | training |, experience | and education |. */
function pastCombined(tokens: readonly Token[], at: number): number {
  const last = isWord(tokens[at], 'connective', 'and', 'or') ? at + 1 : at
  const isCombined = isAmong(tokens[last], COMBINED) || (last > at && isWord(tokens[last], 'noun', 'education'))
  return isCombined ? last + 1 : at
}

function isOfCombination(token: Token | undefined): boolean {
  return (
    isMark(token, ',/') ||
    isWord(token, 'connective', 'and', 'or') ||
    isWord(token, 'function-word', 'particle') ||
    isWord(token, 'noun', 'education', 'work') ||
    isAmong(token, COMBINED)
  )
}

/** 一定的专业/行业 | 背景: nouns for any trade at all name none; 相关行业 points at the role's. */
function isGeneral(words: readonly Token[]): boolean {
  return words.every((token) => isEdge(token) || isJoint(token) || isAnyTrade(token))
}

function isAnyTrade(token: Token): boolean {
  const isNoun = token.type === 'word' && isWord(token, 'noun', 'industry', 'major')
  return isNoun && !token.inside.some((word) => isWord(word, 'noun', 'related'))
}

/** The noun alone says nothing (经验总结); one that is had, or of some degree, or preferred, does: 有经验者优先, 丰富的工作经验. */
function isAsserted(tokens: readonly Token[], first: number, at: number): boolean {
  if (isWord(tokens[at + 1], 'connective', 'in-lieu', 'waived')) return true // experience | may substitute for | the degree
  if (isHavingJoint(tokens[first - 1]) || isInsteadOfLevel(tokens, startOf(tokens, first, at))) return true
  const around = [tokens[first - 1], ...tokens.slice(first, at), tokens[at + 1], tokens[at + 2]]
  if (sharesDegree(tokens, at)) return true
  return around.some(
    (token) =>
      isWord(token, 'function-word', 'have', 'degree', 'person') ||
      isWord(token, 'holding', 'have') ||
      isWord(token, 'modality') ||
      isWord(token, 'negation', 'acceptable'),
  )
}

/** 经验 | 或 | 资源丰富: a degree that the noun behind the joint has as well. */
function sharesDegree(tokens: readonly Token[], at: number): boolean {
  const [joint, noun, degree] = tokens.slice(at + 1, at + 4)
  const isResource = isWord(noun, 'resource') || isWord(noun, 'resource-head')
  return isJoint(joint) && isResource && isWord(degree, 'function-word', 'degree')
}

/** 碩士學歷 | 或 | 工作經驗, 大專以上 | 或 | 實務經驗: in the place of a level. */
function isInsteadOfLevel(tokens: readonly Token[], first: number): boolean {
  let at = first - 2
  while (isWord(tokens[at], 'noun', 'education') || isWord(tokens[at], 'bound', 'min.after')) at -= 1
  return isWord(tokens[first - 1], 'connective', 'or') && isWord(tokens[at], 'education') && !isLatin(tokens[at])
}

function startOf(tokens: readonly Token[], first: number, at: number): number {
  let start = first
  while (
    start < at &&
    isEdge(tokens[start]) &&
    !isWord(tokens[start], 'noun') &&
    !isWord(tokens[start], 'function-word', 'degree')
  )
    start += 1
  return start
}

/** 丰富 and 一定 set no number: they are noted. */
function breadthOf(words: readonly Token[]): Note[] {
  const says = (list: readonly string[]) =>
    words.some((token) => list.some((text) => token.text === text || token.text === `${text}的`))
  if (says(RICH)) return [{ code: 'rich' }]
  return says(SOME) ? [{ code: 'some' }] : []
}

/**
 * A preference that narrows an experience, and has no noun: 3 years of experience, | preferably in retail |; 3年以上销售经验，| 快消品行业 | 优先.
 * `isSecond`: an experience stands before it; otherwise only an industry by its name says that one is meant.
 */
export function readPreference(
  phrase: Phrase,
  at: number,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const on = isSecond ? (readPreferredOn(phrase, at) ?? readPreferredTrade(phrase, at, from)) : undefined
  return on ?? readPreferredBack(phrase, at, from, isSecond)
}

/** 3 years of experience in sales | , ideally | retail or catering |, | (preferably | retail |): trades alone, right behind what they narrow. */
function readPreferredTrade(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const isBehind = at === from || (at === from + 1 && isMark(tokens[from], ',('))
  if (!isBehind || !isLatin(tokens[at]) || !isWord(tokens[at], 'modality', 'preferred.on')) return undefined
  const next = ledScope(tokens, at + 1)
  const scope = isStop(tokens[next]) || isMark(tokens[next], '.') ? readScope(phrase, [[at + 1, next]]) : undefined
  if (scope === undefined || !hasTrade(scope)) return undefined
  return { leaf: { kind: 'experience', span: spanOf(phrase, at, next), modality: 'preferred', scope }, first: at, next }
}

function readPreferredOn(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const word = tokens[at]
  if (word === undefined || !isWord(word, 'modality', 'preferred.on')) return undefined
  const holdsPreposition = / (in|with|from|within|in the)$/.test(word.text)
  const start = isMark(tokens[at + 1], ':') ? at + 2 : at + 1
  const end = holdsPreposition ? ledScope(tokens, at + 1) : trailingScope(phrase, start)
  const next = isExperienceNoun(tokens[end]) ? end + 1 : end // ideally with | retail | exposure
  const scope = readScope(phrase, [[start, end]])
  if (scope === undefined || (word.text.endsWith('from') && !hasTrade(scope))) return undefined
  return { leaf: { kind: 'experience', span: spanOf(phrase, at, next), modality: 'preferred', scope }, first: at, next }
}

/** preferably from | banking; from | Leeds is where somebody lives. */
function hasTrade({ industries = [], functions = [] }: Scope): boolean {
  return industries.length + functions.length > 0
}

function readPreferredBack(
  phrase: Phrase,
  at: number,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'modality', 'preferred.back')) return undefined
  const done = pastStretch(phrase, at, from)
  if (done !== undefined) return preferredOf(phrase, ...done)
  const start = scopeStart(phrase, at, from)
  const first = startOf(tokens, start, at)
  const isWhole = isStop(tokens[start - 1]) || isWord(tokens[start - 1], 'function-word', 'have')
  if (!isWhole || !namesField(tokens.slice(first, at), isSecond)) return undefined
  return preferredOf(phrase, first, at)
}

function preferredOf(phrase: Phrase, first: number, next: number): Claim<'experience'> | undefined {
  const scope = readScope(phrase, [[first, next]])
  if (scope === undefined) return undefined
  return { leaf: { kind: 'experience', span: spanOf(phrase, first, next), modality: 'preferred', scope }, first, next }
}

/** An industry called one, or beside an experience any known field of work; and nothing that is a field of study or a word of its own kind. */
function namesField(words: readonly Token[], isSecond: boolean): boolean {
  const last = words[words.length - 1]
  const isOther = words.some(
    (word) =>
      isWord(word, 'field') ||
      isWord(word, 'language') ||
      isWord(word, 'skill') ||
      isWord(word, 'licence') ||
      isWord(word, 'certificate') ||
      isWord(word, 'trait'),
  )
  if (words.some(isUndone)) return false
  const isClosed = isWord(last, 'industry') || isWord(last, 'function') || isWord(last, 'noun', 'industry', 'employer')
  return isClosed && !isOther && words.some((word) => isWord(word, 'industry') && (isSecond || isNamedIndustry(word)))
}

/** 快消品行业: the word holds its noun. */
function isNamedIndustry(word: Token): boolean {
  return word.type === 'word' && word.inside.some((inner) => isWord(inner, 'noun', 'industry'))
}
