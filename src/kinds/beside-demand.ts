import { isMark, isWord } from '../text/cursor'
import { isCjk } from '../text/letters'
import type { Token } from '../text/token'
import { endsInAny, isAmong, isLatin } from '../text/wording'
import { LICENCE_ENDS, LICENCE_HEADS, LICENCE_TAILS } from '../vocab/licences/beside/nouns'
import { isFieldWithNoun, isMajorNoun } from './major/words'
import { isStop } from './phrase-ends'
import { opensDuration, readQuantity } from './quantity'

// Chinese sets what it asks for side by side, with no mark between: 女性35岁以下大专以上学历2年以上经验.

/** Whether something else is asked for right there: 本科以上, 3年以上, 有驾照, 英语流利, 英语四级, 曾任店长, 男性, 35岁以下, 电工证, 财务相关专业. */
export function opensDemand(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.type === 'mark' || isLatinWord(token)) return false
  return (
    isWord(token, 'education') ||
    isWord(token, 'study-mode') ||
    isWord(token, 'certificate') ||
    isWord(token, 'function-word', 'have') ||
    isWord(token, 'deed') ||
    (isWord(token, 'gender') && (isStop(tokens[at + 1]) || opensDemand(tokens, at + 1))) ||
    isWord(token, 'noun', 'age') ||
    isWord(token, 'holding', 'bring') ||
    opensDuration(tokens, at) ||
    readQuantity(tokens, at, { of: 'age' }) !== undefined ||
    opensGraded(tokens, at) ||
    opensNamed(tokens, at)
  )
}

/** 英语 | 流利, 会 | 粤语, 日语 | N2: how well, where 3-6岁英语启蒙 is what is taught. */
function opensGraded(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]
  if (isWord(tokens[at], 'language'))
    return isWord(behind, 'level-wording') || isWord(behind, 'language-ability') || isWord(behind, 'certificate')
  return isWord(tokens[at], 'language-ability') && isWord(behind, 'language')
}

/** 财务 | 相关 | 专业, 中级会计师 | 职称, 食品 | 类 | 大专: up to the noun that says what the words before it name, or the level. */
function opensNamed(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + LONGEST_NAME && tokens[place] !== undefined; place++) {
    const token = tokens[place]
    if (token?.type === 'mark' && !isMark(token, '、/')) return false
    if (isMajorNoun(token) || isFieldWithNoun(token) || isPaper(token)) return true
    if (place > at && isWord(token, 'education')) return isWord(tokens[at], 'field')
  }
  return false
}

/** 电工证, 中级职称, c1驾照. */
function isPaper(token: Token | undefined): boolean {
  return endsInAny(token, LICENCE_ENDS) || endsInAny(token, LICENCE_HEADS)
}

/** Tokens of the longest such name. */
const LONGEST_NAME = 4

/** Whether a bound right behind bounds the token, and not what follows it: 大专 | 以上, 35岁 | 以下, 日语N2 | 以上. */
export function isMeasured(token: Token | undefined): boolean {
  return isWord(token, 'education') || isWord(token, 'unit') || isWord(token, 'certificate')
}

/** Whether something else that was asked for ends in the token: 学历, 经验, 3年 | 以上, 英语流利, 电工证, 客户资源. */
export function endsDemand(token: Token | undefined): boolean {
  if (token === undefined || token.type === 'mark' || isLatinWord(token)) return false
  return (
    isWord(token, 'education') ||
    isWord(token, 'noun', 'education', 'experience', 'major') ||
    isWord(token, 'bound') ||
    isWord(token, 'unit') ||
    isWord(token, 'certificate') ||
    isWord(token, 'level-wording') ||
    isWord(token, 'language-ability') ||
    isWord(token, 'resource') ||
    isWord(token, 'resource-head') ||
    isWord(token, 'licence') ||
    endsInAny(token, LICENCE_ENDS) ||
    isAmong(token, LICENCE_TAILS)
  )
}

/** License; c1驾照 only begins so. */
function isLatinWord(token: Token): boolean {
  return isLatin(token) && !isCjk(token.text.charCodeAt(token.text.length - 1))
}
