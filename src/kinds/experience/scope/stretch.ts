import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin } from '../../../text/wording'
import { TAKEN } from '../../../vocab/education/beside'
import { EMPLOYERS, SEEKING } from '../../../vocab/experience/employer'
import { BESIDE_WORK, RESOURCE, SCOPE_COVERBS, SCOPE_LEADS, SHARED_SCOPE } from '../../../vocab/experience/scope'
import { ADDERS, BACKGROUND_VERBS } from '../../../vocab/experience/years'
import { ENGLISH_HEADS } from '../../../vocab/licences/beside/english-nouns'
import { KNOWLEDGE_ENDS } from '../../../vocab/major/no-field'
import { isDash } from '../../amount'
import { beforeBracket, closingBracket, openingBracket } from '../../brackets'
import { isLevelName } from '../../education/level-name'
import { isEmployer } from '../../employer'
import { isFree } from '../../free-word'
import { isAndOr, isHavingJoint, isJoint } from '../../joints'
import type { Phrase } from '../../kind'
import { isMastered } from '../../language/names'
import { isSchoolOfWork } from '../../levels-of-work'
import { followsIn, isFullStop, isStop } from '../../phrase-ends'
import { internshipIn, isExperienceNoun, levelInBracket } from '../noun'
import { joinsList } from './english-list'
import { followsAbility, isFigure, isForeign, isTierBeforeYears } from './foreign'
import { closesTrades, isNameOfWork, joinsHanList, partsWork } from './han-list'
import { LONGEST } from './in-phrase'
import { followsPaper, followsPapers, isPaperName } from './papers'

/** 具备, 有一定, 及有, 或具备, or held: what follows has a verb of its own, and is another matter. */
function isHaving(token: Token | undefined): boolean {
  if (isAndOr(token)) return isHavingJoint(token)
  return isWord(token, 'function-word', 'have') && !isWord(token, 'noun', 'work')
}

/**
 * The place where the scope begins that ends before `next`: back to a comma, a verb of having, or what another kind is about.
 * A bracket that opens and closes inside belongs to it. What a joint parts from `next` is no scope of it (Marketing or | 5 years), and a
 * degree's field is none either (Degree in Marketing | or equivalent experience).
 */
export function scopeStart({ tokens }: Pick<Phrase, 'tokens'>, next: number, from: number): number {
  if (sharesScope(tokens, next)) return scopeStart({ tokens }, next - 2, from)
  if (isOneOfWork(tokens, next - 1)) return scopeStart({ tokens }, next - 1, from)
  if (holdsWith(tokens[next]) || followsPapers(tokens, next)) return next
  if (isJoint(tokens[next - 1])) return joinsScope(tokens, next) ? scopeStart({ tokens }, next - 1, from) : next
  if (opensAnew(tokens, next)) return next - 1
  const at = backOverScope(tokens, next, from)
  if (isFieldOfLevel(tokens, at)) return next
  return scopeBeforeHaving(tokens, at - 1, from) ?? pastJoints(tokens, at, next)
}

/** 项目开发 | 或 | 实习经验, 海外学习 | 或 | 工作经历: the noun holds what it is of, and is one of a list; 产品设计 | 和 | 实践经验 is of the design. */
function joinsScope(tokens: readonly Token[], at: number): boolean {
  const isInternship = internshipIn(tokens[at]) !== undefined && !isExperienceNoun(tokens[at - 2])
  if (isInternship || !isHanNoun(tokens[at])) return isInternship
  const isWork = isWord(tokens[at - 1], 'connective', 'and') && isWord(tokens[at - 2], 'function')
  return isWork || endsInAny(tokens[at - 2], BESIDE_WORK)
}

/** ties with mills and proven | experience | in dyeing: what says anew how much, and goes on behind, is of nothing before the joint. */
function opensAnew(tokens: readonly Token[], next: number): boolean {
  const isSaid = isLatin(tokens[next]) && isWord(tokens[next - 1], 'function-word', 'degree')
  return isSaid && isAndOr(tokens[next - 2]) && !isStop(tokens[next + 1])
}

/** 独立建站 | 能力和 | 经验, 审计 | 知识和 | 经验, 烘焙 | 知識或 | 經驗, project management | skills and | experience: what one can do or knows and the experience are of the same. */
function sharesScope(tokens: readonly Token[], next: number): boolean {
  const isOfNoun = isWord(tokens[next - 1], 'connective', 'or') && isWord(tokens[next], 'noun', 'experience')
  const isEither = isOfNoun && endsInAny(tokens[next - 2], KNOWLEDGE_ENDS)
  if (!isEither && !isWord(tokens[next - 1], 'connective', 'and')) return false
  if (isLatin(tokens[next - 2]) && !isWord(tokens[next], 'noun', 'experience')) return false // good communication skills and | 3 years in sales
  return endsInAny(tokens[next - 2], SHARED_SCOPE) && !(isLatin(tokens[next]) && isAmong(tokens[next + 1], SCOPE_LEADS))
}

/** 银行、证券行业 | 其中一项 | 工作经验: of what stands before it. */
function isOneOfWork(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'connective', 'one-of') || isLatin(tokens[at])) return false
  return isNameOfWork(tokens[at - 1]) || isWord(tokens[at - 1], 'noun', 'industry')
}

/** A pastry chef | with at least | 3 years: what stands before it is whom it is asked of. */
function holdsWith(token: Token | undefined): boolean {
  return token?.text.startsWith('with ') === true
}

function backOverScope(tokens: readonly Token[], next: number, from: number): number {
  let at = next
  while (at > from && next - at < LONGEST) {
    if (isMark(tokens[at - 1], ')')) {
      const open = openingBracket(tokens, at - 1, from, LONGEST)
      if (open === undefined || isLevelOfYears(tokens, open) || isWish(tokens[open + 1])) break
      at = open
      continue
    }
    if (startsHere(tokens, at, next)) break
    at -= 1
    if (opensEquivalent(tokens, at) && followsLevel(tokens, at, from)) break
  }
  return pastOtherBracket(tokens, at)
}

/** a diploma | (e.g. in dyeing) and | mill experience: a bracket that a joint follows belongs to what stands before it. */
function pastOtherBracket(tokens: readonly Token[], at: number): number {
  const close = isMark(tokens[at], '(') ? closingBracket(tokens, at, LONGEST) : -1
  return close > at && isJoint(tokens[close + 1]) ? close + 1 : at
}

/** a degree | (preferred) | 3 years: it weighs what stands before it. */
function isWish(token: Token | undefined): boolean {
  return isLatin(token) && isWord(token, 'modality', 'preferred.back')
}

/** 2 years | (with a Degree) | of relevant experience: of whom so many are asked. */
function isLevelOfYears(tokens: readonly Token[], open: number): boolean {
  return isWord(tokens[open - 1], 'unit', 'year') && levelInBracket(tokens, open) !== undefined
}

/** Diploma | in Civil Engineering | 3 years of experience, MBA | Finance | 5 years: what stands between a level and a figure is its field. */
function isFieldOfLevel(tokens: readonly Token[], at: number): boolean {
  const [level, first] = [tokens[at - 1], tokens[at]]
  if (!isLatin(level) || !isOfLevel(level)) return false
  return first?.text === 'in' || first?.text === 'of' || isWord(first, 'field')
}

/** 有二类证 | 取得 | 经验: what was gained, with the noun behind it. */
function isGain(tokens: readonly Token[], at: number): boolean {
  const isVerb = isAmong(tokens[at], TAKEN) && isWord(tokens[at + 1], 'noun', 'experience')
  return isVerb && !isStop(tokens[at - 1]) && !isHaving(tokens[at - 1]) && !isWord(tokens[at - 1], 'function-word')
}

/** 在快消行业 | 有 | 3年经验, 对车辆管理 | 有 | 经验: what a preposition puts before the verb of having. */
function scopeBeforeHaving(tokens: readonly Token[], have: number, from: number): number | undefined {
  if (!isHaving(tokens[have])) return undefined
  const open = isMark(tokens[have - 1], ')') ? openingBracket(tokens, have - 1, from, LONGEST) : undefined
  const end = open ?? have // 对糕点 | （如蛋糕） | 有
  for (let at = end - 1; at >= from && have - at < LONGEST && (!endsScope(tokens, at) || partsWork(tokens, at)); at--)
    if (isAmong(tokens[at], SCOPE_COVERBS) && !isOngoing(tokens[at - 1])) return at + 1 < end ? at + 1 : undefined
  return undefined
}

/** 正 | 在 | 寻找具备…: it says that something goes on, and not in what. */
function isOngoing(before: Token | undefined): boolean {
  return before?.text.endsWith('正') === true
}

/** Diploma in Nursing | or equivalent experience, Diploma in Nursing | / relevant experience. */
function opensEquivalent(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '/')) return isWord(tokens[at + 1], 'noun', 'related')
  return isWord(tokens[at], 'connective', 'or-equivalent')
}

function startsHere(tokens: readonly Token[], at: number, next: number): boolean {
  if (followsAbility(tokens, at) || followsPaper(tokens, at) || followsLabel(tokens, at)) return true
  if (isMark(tokens[at - 1], ',') && endsHanList(tokens, at, next) && joinsHanList(tokens, at - 1, next)) return false
  return endsScope(tokens, at - 1) && !joinsList(tokens, at - 1, next)
}

/** Mill experience | – | experience in felting: behind a label that a dash sets off. */
function followsLabel(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens[at - 1]) && isExperienceNoun(tokens[at - 2]) && isLatin(tokens[at - 2])
}

/** Before the noun, or, of trades and of names in Latin letters, before the years: Azure, | GCP | 三年以上经验, 餐饮，| 酒店 | 三年. */
function endsHanList(tokens: readonly Token[], at: number, next: number): boolean {
  const isOfYears = tokens[next]?.type === 'number'
  return (
    isHanNoun(tokens[next]) ||
    (isOfYears && (isLatin(tokens[at]) || isNameOfWork(tokens[next - 1]) || closesTrades(tokens, next)))
  )
}

function isHanNoun(token: Token | undefined): boolean {
  return isExperienceNoun(token) && !isLatin(token)
}

function pastJoints(tokens: readonly Token[], start: number, end: number): number {
  let at = start
  while (at < end && (isAndOr(tokens[at]) || isMark(tokens[at], '、/'))) at += 1
  return at
}

function endsScope(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isDashBehindDemand(tokens, at)) return true
  if (isAmong(token, ADDERS) || isAmong(token, BACKGROUND_VERBS)) return true // BS + | 4 years
  if (isSchoolOfWork(tokens, at)) return false
  if (isJoint(token) && isWord(tokens[at + 1], 'deed')) return true // 有会计证 | 且 | 从事审计两年以上
  if (isMark(token, '、') && isWord(tokens[at - 1], 'function-word', 'person')) return true // 药师职称者 | 、 | 有药房经验者
  if (isSeeking(tokens, at)) return true
  if (isHandled(tokens, at)) return false
  if (isTierBeforeYears(tokens, at)) return true
  return isStop(token) || isForeign(token) || (isHaving(token) && !isGain(tokens, at)) || isFigure(tokens, at)
}

/** looking | for | weaving experience, we | seek | 3 years: the verb of whoever hires, behind which stands what is looked for. */
function isSeeking(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text === 'for' ? at - 1 : at
  if (!isLatin(tokens[verb]) || !isAmong(tokens[verb], SEEKING)) return false
  return isStop(tokens[verb - 1]) ? verb < at : followsIn(tokens, verb, LONGEST_SUBJECT, isHiring)
}

/** We | are, the | client, what we're: whose verb it is. */
function isHiring(token: Token): boolean {
  return isEmployer(token) || isAmong(token, EMPLOYERS) || isWord(token, 'function-word')
}

/** Tokens from who hires to the verb: we | ' | re | currently | looking. */
const LONGEST_SUBJECT = 4

/** CPA license | – | 5 years of audit experience, Diploma (Law) | – | 5 years: a dash between blanks, behind something else that is asked for. */
function isDashBehindDemand(tokens: readonly Token[], at: number): boolean {
  const [before, dash, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!isDash(dash) || touches(before, dash) || touches(dash, behind)) return false
  const named = tokens[beforeBracket(tokens, at - 1, LONGEST_FIELDS)]
  if (!isLatin(named)) return false
  return isLevelName(named) || isWord(named, 'language') || endsInAny(named, ENGLISH_HEADS)
}

/** Tokens of the longest bracket that names the fields of a level. */
export const LONGEST_FIELDS = 12

/** 社區 | 資源 | 連結經驗: what is done with a resource is work, where 資源經驗 tells of one that is had. */
function isHandled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.text === RESOURCE && (isFree(next) || isWord(next, 'function') || isWord(next, 'noun', 'management'))
  )
}

/**
 * Whether a level of education, or a paper, stands before `at` in the same phrase; the commas of its fields do not part it (Degree in
 * Law, Tax | or …).
 */
function followsLevel(tokens: readonly Token[], at: number, from: number): boolean {
  for (let place = at - 1; place >= Math.max(0, from - 1, at - LONGEST) && !isFullStop(tokens[place]); place--) {
    if (isOfLevel(tokens[place]) || isPaperName(tokens[place]) || isMastered(tokens, place)) return true
    const isListed = isWord(tokens[place - 1], 'field') || (isLatin(tokens[place - 1]) && isFree(tokens[place - 1]))
    if (isMark(tokens[place], ',') && !isListed) return false
  }
  return false
}

function isOfLevel(token: Token | undefined): boolean {
  return isLevelName(token) || isWord(token, 'noun', 'education')
}
