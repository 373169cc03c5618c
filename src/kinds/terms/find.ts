import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLetterOf } from '../../text/wording'
import { GRADUATED } from '../../vocab/education/beside'
import { termOf } from '../as-written'
import { closingBracket } from '../brackets'
import { isAndOr, isHavingJoint, isJoint } from '../joints'
import { leadsGrade } from '../language/level-words'
import { shortName } from '../language/names'
import { isStop } from '../phrase-ends'
import { opensDuration } from '../quantity'
import { isHeldPaper } from './licence-head'
import type { Finder } from './read'
import { adjectivesBefore, isElided, isForeign, membersOf } from './read'

/** The longest phrase that is taken for one skill or trait, in tokens. */
const LONGEST = 30

/** Where the phrase from `at` on ends: at a stop, or before another kind's matter. A closed bracket is inside. */
export function matterEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < tokens.length && next - at < LONGEST) {
    if (isMark(tokens[next], '(')) {
      const close = closingBracket(tokens, next, LONGEST)
      if (close < 0 || isRemark(tokens, next, close)) break
      next = close + 1
      continue
    }
    if (isStop(tokens[next]) || isAway(tokens, next) || opensAnother(tokens, next)) break
    next += 1
  }
  return next
}

/** Another kind's matter, or a language whose name is cut short: 精通 | 中、英双语. */
function isAway(tokens: readonly Token[], at: number): boolean {
  return isForeign(tokens[at]) || shortName(tokens, at) !== undefined
}

/** (应届生也可以), (优先): a bracket that weighs or waives is a remark on the whole, and so is one of years: (3年以上). */
function isRemark(tokens: readonly Token[], open: number, close: number): boolean {
  return tokens
    .slice(open, close)
    .some(
      (token, place) =>
        (isWord(token, 'unit', 'year') && tokens[open + place - 1]?.type === 'number') ||
        isWord(token, 'modality') ||
        isWord(token, 'negation', 'acceptable', 'unrestricted') ||
        isWord(token, 'noun', 'graduate'),
    )
}

/** 熟悉流程 | 、有人脉, 懂园艺知识 | 或相关科系毕业, 熟悉报关 | 或1年经验: a joint and a verb of having, who has studied what, or years begin another matter. */
function opensAnother(tokens: readonly Token[], at: number): boolean {
  if (
    isWord(tokens[at], 'connective', 'or', 'or-equivalent', 'and') &&
    (isGraduate(tokens, at + 1) || opensDuration(tokens, at + 1))
  )
    return true
  const named = isIndefinite(tokens[at + 1]) ? at + 2 : at + 1 // Excel and a | CPA license
  return isJoint(tokens[at]) && (isWord(tokens[at + 1], 'function-word', 'have') || isHeldPaper(tokens, named))
}

/** 相关 | 科系毕业, 统计 | 系 | 毕业. */
function isGraduate(tokens: readonly Token[], at: number): boolean {
  const nouns = tokens.slice(at, at + LONGEST_STUDY)
  const noun = nouns.findIndex((token) => isWord(token, 'noun', 'major'))
  return noun >= 0 && nouns.slice(noun, noun + 2).some((token) => endsInAny(token, GRADUATED))
}

/** Tokens of a field and its noun, behind a joint. */
const LONGEST_STUDY = 5

/** 熟悉 | 外贸进出口流程 |, proficient in | Excel and SQL |: a verb of knowing and its objects, to the end of the phrase. */
export const findKnown: Finder = (phrase, at) => {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'noun', 'know') || isGrade(tokens, at) || isOfSociety(tokens, at)) return undefined
  let start = at + 1
  while (isWord(tokens[start], 'noun', 'know')) start += 1
  const next = matterEnd(tokens, start)
  if (next === start || (isAway(tokens, next) && !isHavingJoint(tokens[next]))) return undefined
  if (isToBe(tokens, at, next)) return undefined
  const terms = membersOf(phrase, start, next, ['skill', 'function', 'channel', 'industry'])
  return terms.length === 0 ? undefined : { first: at, next, terms }
}

/** 會 | 不定期出差: what will be, and nothing that somebody can. */
function isToBe(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[at]?.text === CAN && tokens.slice(at, next).some((token) => isWord(token, 'availability'))
}

/** 數學 | 會, 參加該 | 會 | 專業考試, 省 | 会 | 城市, 拯溺總 | 會 | 頒發的…: a society or a capital, and nobody who can. */
function isOfSociety(tokens: readonly Token[], at: number): boolean {
  const [before, following] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]?.text !== CAN || !touches(before, tokens[at])) return false
  const closesName = isStop(following) || isJoint(following) || isWord(following, 'field-word', 'conferred')
  return endsInAny(before, SOCIETIES) || (before?.type === 'text' && closesName)
}

const CAN = '会'
const SOCIETIES: readonly string[] = ['学', '该', '本', '省']

/** 英语听说读写 | 熟练, 讀 / | 精通: behind a language or a skill of it the word says how well, and has no object. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'level-wording')) return false
  const before = tokens[leadsGrade(tokens[at - 1]) ? at - 2 : at - 1]
  return isWord(before, 'language-skill') || isWord(before, 'language')
}

/** The start of the words that qualify an ability noun: back to a stop, a verb of having, or another kind's matter. */
function qualifierStart(tokens: readonly Token[], noun: number, from: number): number {
  let first = noun
  while (first > from && noun - first < LONGEST) {
    const token = tokens[first - 1]
    if (
      isStop(token) ||
      isForeign(token) ||
      isWord(token, 'function-word', 'have') ||
      (isWord(token, 'noun', 'ability') && !isOfWork(token as Token)) || // not 品质 | 意识
      isMark(token, '、') ||
      (isWord(token, 'connective', 'or') && opensAbility(tokens, first)) ||
      (isJoint(token) && isWord(tokens[first - 2], 'function-word', 'degree') && !isForeign(tokens[first - 2])) || // 经验丰富 | 或能力
      (isJoint(token) && tokens[first]?.text.startsWith('the ') === true) // relationships and | the ability to plan
    )
      break
    first -= 1
  }
  while (first < noun && (isAndOr(tokens[first]) || isWord(tokens[first], 'function-word', 'particle'))) first += 1
  return first
}

/** a guard card or | ability to | obtain one, licensed or | be able to | get it. */
function opensAbility(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[tokens[at]?.text === 'be' ? at + 1 : at], ABILITIES)
}

const ABILITIES: readonly string[] = ['ability', 'ability to', 'able', 'able to']

/** A word that says what somebody does, and not what somebody is like. */
function isOfWork(token: Token): boolean {
  return (
    (isWord(token, 'skill') || isWord(token, 'function') || isWord(token, 'channel') || isWord(token, 'industry')) &&
    !isWord(token, 'trait')
  )
}

/** 较强的渠道开拓 | 能力 is a skill, 较强的决策 | 能力 a trait: what qualifies the noun decides. */
function findAbility(ofWork: boolean): Finder {
  return (phrase, at, from) => {
    const { tokens } = phrase
    if (!isWord(tokens[at], 'noun', 'ability') || isOfExperience(tokens, at)) return undefined
    const first = adjectivesBefore(tokens, qualifierStart(tokens, at, from), from)
    const start = skipAdjectives(tokens, first, at)
    if (start === at && !isWord(tokens[first], 'function-word', 'degree')) return undefined
    if (start < at && isOfWork(tokens[at] as Token)) return undefined // 制程 | 品质: of goods, and of nobody
    if (tokens.slice(first, at).some(isOfWork) !== ofWork) return undefined
    let next = at + 1
    while (isWord(tokens[next], 'function-word', 'degree') && isStop(tokens[next + 1])) next += 1
    return { first, next, terms: [termOf(phrase, start, at + 1)] }
  }
}

/** 培训 | 能力 | 和经验: what one can do and has done is read with the experience. */
function isOfExperience(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at + 1], 'connective', 'and') && isWord(tokens[at + 2], 'noun', 'experience')
}

export function skipAdjectives(tokens: readonly Token[], first: number, noun: number): number {
  let start = first
  while (start < noun && isAdjective(tokens[start]) && !isLetterOf(tokens, start) && !isElided(tokens, start))
    start += 1
  return start
}

function isAdjective(token: Token | undefined): boolean {
  return isWord(token, 'function-word') || isWord(token, 'level-wording')
}

export const findSkillAbility: Finder = findAbility(true)
export const findTraitAbility: Finder = findAbility(false)

/** 主管级以上: a rank with a bound, where no experience claims it. */
export const findRank: Finder = (phrase, at) => {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'seniority')) return undefined
  let next = at + 1
  while (tokens[next]?.text === '级' || tokens[next]?.text === '级别' || isWord(tokens[next], 'noun', 'function'))
    next += 1
  if (!isWord(tokens[next], 'bound', 'min.after')) return undefined
  return { first: at, next: next + 1, terms: membersOf(phrase, at, at + 1, ['seniority']) }
}
