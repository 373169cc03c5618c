import { isStop } from '../../kinds/phrase-ends'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { SINCE_WHEN } from '../../vocab/connectives'
import { KINDS_OF_DEGREE } from '../../vocab/education/beside'
import { INDEFINITE_ARTICLES, OF_WHOM } from '../../vocab/particles'
import { isChoice } from './glue'

/**
 * What stands between two members around 或, where nobody reads all of it.
 *
 *   Diploma in Law | recognised by the guild or passed | CA Final
 *   副高职称 | 的技术人员，或具有 | 博士学位
 */
type Gap = readonly Token[]

/** Whether 或 parts what stands around a gap although words that nobody reads say more of one side. */
export function offersOverWords(gap: Gap, isSpare: (token: Token) => boolean): boolean {
  const or = gap.findLastIndex(isChoice)
  const rest = gap.slice(pastAdjectives(gap, or + 1))
  const start = isMark(gap[0], ',') && gap[1]?.text === SOURCE ? 1 : 0
  const words = gap.slice(start, isMark(gap[or - 1], ',;') ? or - 1 : or)
  return or >= 0 && ((saysMoreBefore(words) && rest.every(isSpare)) || saysMoreBehind(gap))
}

/** Behind a comma it goes on with the level: a degree in botany | , from | a recognised school. */
const SOURCE = 'from'

/** Diploma | from a course of one year | or equivalent experience: the other opens with the word of choice. */
export function leadsToEquivalent(gap: Gap): boolean {
  const words = isMark(gap.at(-1), ',;') ? gap.slice(0, -1) : gap
  return isWord(words[0], 'function-word') && saysMoreBefore(words)
}

/** Bachelor's degree | in that subject and | 2 years of teaching: what is asked for as well, behind words that nobody reads. */
export function addsOverWords(gap: Gap): boolean {
  return isRemark(gap) && gap.some(isAnd) && !gap.some(isChoice)
}

function isAnd(token: Token): boolean {
  return isWord(token, 'connective', 'and')
}

function saysMoreBefore(words: Gap): boolean {
  return isRemark(words) && !words.some((token, at) => adds(token) && !isAmong(words[at - 1], SINCE_WHEN))
}

/** or | a Danish | MBA: what kind of one it is. */
function pastAdjectives(gap: Gap, at: number): number {
  if (gap.slice(at).every(saysWhatDegree)) return gap.length
  const [article, ...words] = gap.slice(at)
  const isKind = words.length <= MOST_ADJECTIVES && words.every(isPlain)
  return INDEFINITE_ARTICLES.some((one) => article?.text.split(' ')[0] === one) && isKind ? gap.length : at
}

/** or | five-year integrated | LL.B. */
function saysWhatDegree(token: Token): boolean {
  return isAmong(token, KINDS_OF_DEGREE) || token.type === 'number' || isWord(token, 'unit') || isWord(token, 'range')
}

function isPlain(word: Token): boolean {
  return saysMore(word) && !isWord(word, 'connective') && !isWord(word, 'function-word', 'particle', 'have')
}

/** Tokens of the longest kind of a degree. */
const MOST_ADJECTIVES = 4

/** What adds to it, or says what one is to have besides, is asked for itself: a degree | with a grasp of tax or | payroll experience. */
function adds(token: Token): boolean {
  return isAnd(token) || isWord(token, 'function-word', 'have', 'done')
}

/**
 * 本科以上学历 | ，或对园艺有浓厚兴趣且有 | 一年经验, two years as a clerk | ; or graduation from a college with | a degree: right behind the
 * first, 或 opens all of its phrase. English lists with it as well: botany | or gardening and | 3 years of experience.
 */
function saysMoreBehind(gap: Gap): boolean {
  const or = gap.findIndex(isChoice)
  const words = gap.slice(or + 1)
  if (!gap.slice(0, or).every(isBare) || !isRemark(words)) return false
  const isJoined = words.some(isAnd)
  if (!isLatin(gap[or])) return or > 0 || isJoined || isAmong(words.at(-1), OF_WHOM) // 或符合报考资格 | 的
  const isHad = [words[0], words.findLast((token) => !isWord(token, 'field-word', 'article'))].some(isHaving)
  return !isJoined && (isHad || isWord(gap[or], 'connective', 'or-having'))
}

/** 畢業 | ，: what ends a phrase, and says nothing. */
function isBare(token: Token): boolean {
  return isMark(token, ',;') || isWord(token, 'function-word')
}

function isHaving(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'have')
}

/** More tokens than a remark has that goes on without a comma. */
const LONGEST_REMARK = 16

function isRemark(words: Gap): boolean {
  return words.length <= LONGEST_REMARK && words.every(saysMore)
}

/** What ends no phrase, and weighs or takes back nothing. */
function saysMore(token: Token): boolean {
  if (token.type === 'mark') return !isStop(token)
  return !(
    isWord(token, 'connective', 'contrast', 'within', 'instead', 'waived', 'in-lieu') ||
    isWord(token, 'modality', 'preferred.back', 'preferred.on') ||
    isWord(token, 'negation')
  )
}
