import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../../text/wording'
import { OF_THE_PERSON } from '../../../vocab/experience/not-asked'
import { KNOWLEDGE, NUMBERED_NAMES, RESOURCE } from '../../../vocab/experience/scope'
import { ENGLISH_HEADS } from '../../../vocab/licences/beside/english-nouns'
import { OF_THE_WORK } from '../../../vocab/major/another'
import { HAN_JOINTS } from '../../../vocab/particles'
import { levelOf } from '../../education/level-name'
import { isJoint } from '../../joints'

/** What another kind is about ends a scope: 本科以上学历 | 3年以上经验. */
export function isForeign(token: Token | undefined): boolean {
  if (isWord(token, 'industry') || isWord(token, 'function')) return isWord(token, 'modality')
  return (
    isWord(token, 'education') ||
    isWord(token, 'resource') ||
    (token?.text.endsWith(RESOURCE) === true && (token.text.length === 2 || isWord(token, 'channel'))) ||
    isWord(token, 'study-mode') ||
    isWord(token, 'negation', 'unrestricted', 'without', 'refuse') ||
    isWord(token, 'modality') ||
    isWord(token, 'gender') ||
    (isWord(token, 'heading') && !isWord(token, 'noun')) ||
    isWord(token, 'connective', 'within', 'instead', 'in-lieu') ||
    (isWord(token, 'noun', 'age', 'graduate', 'education', 'major', 'major-background', 'born') &&
      !isWord(token, 'noun', 'industry', 'related') &&
      !isAmong(token, OF_THE_WORK) &&
      !isWord(token, 'field'))
  )
}

/** 985/ | 211 | 两年以上, | 一本 | 2年以上: of whom the years are asked; in 211院校 | 任教经历 it is where the work was done. */
export function isTierBeforeYears(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const isTier =
    isWord(token, 'school-tier') && (levelOf(token) !== undefined || !isWord(token, 'school-tier', 'overseas'))
  return isTier && (tokens[at + 1]?.type === 'number' || isWord(tokens[at + 1], 'bound'))
}

/** A number, or the unit of one: 所 counts nothing in 律师事务所, and the figure of 3D or 5G no more. */
export function isFigure(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type === 'number') return !isOfName(tokens, at)
  const before = tokens[at - 1]
  const isBounded = isWord(before, 'bound') && !isWord(before, 'bound', 'between.before') // 在 | 省 | 级媒体
  return isWord(tokens[at], 'unit') && (before?.type === 'number' || isBounded)
}

/** | 3 | D动画, | 五 | 星级酒店: a figure glued to letters that are no unit of it; Band | 6 |, LGV Class | 1 |: the second word of a name. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at + 1]
  if (isAmong(tokens[at - 1], NUMBERED_NAMES) || isVersion(tokens, at)) return true
  if (!touches(tokens[at], letters) || isWord(letters, 'unit')) return false
  return isLatin(letters) || letters?.type === 'text'
}

/** Vue | 3 | 開發經驗, ASP.NET | 3 | . | 5 | 以上經驗: of which version what one has worked with is. */
function isVersion(tokens: readonly Token[], at: number): boolean {
  const isFraction = isMark(tokens[at - 1], '.') && tokens[at - 2]?.type === 'number'
  const isPoint = isMark(tokens[at + 1], '.') && tokens[at + 2]?.type === 'number'
  const end = isPoint ? at + 3 : at + 1
  const behind = tokens[isWord(tokens[end], 'bound', 'min.after') ? end + 1 : end]
  if (!isWord(tokens[isFraction ? at - 3 : at - 1], 'skill')) return false
  return isWord(behind, 'noun', 'experience', 'management') || isWord(behind, 'function')
}

/** 設計能力 | 及 | 動畫合成經驗, 沟通能力 | 及相关经验: an ability beside an experience is another matter. At `at` its scope begins. */
export function followsAbility(tokens: readonly Token[], at: number): boolean {
  if (isJoint(tokens[at - 1]))
    return isAbility(tokens[at - 2]) || isKnowledge(tokens, at) || isOfEnglishList(tokens, at - 2)
  return isAbility(tokens[at - 1]) && opensRelated(tokens[at])
}

/** Forklift licence | and | HIAB experience, good English | and | sales experience: the joint parts a paper, a skill and a language from it. */
function isOfEnglishList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isLatin(token) || isWord(token, 'function') || isWord(token, 'industry')) return false
  if (isWord(token, 'language')) return isWord(tokens[at - 1], 'level-wording')
  const text = token?.text ?? ''
  const isSkill = isWord(token, 'trait') && text.endsWith(' skills')
  if (isSkill || isWord(token, 'licence') || isWord(token, 'availability')) return true
  return ENGLISH_HEADS.includes(text) || OF_THE_PERSON.includes(text)
}

function isAbility(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'ability') || token?.text.endsWith('能力') === true
}

/** 扎实的理论知识 | 和 | 丰富的 | 审计经验: how much there is to be of the experience sets it apart from what is known. */
function isKnowledge(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'breadth') && endsInAny(tokens[at - 2], KNOWLEDGE)
}

/** 及相关, 或类似: the joint stands inside the word. */
export function opensRelated(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'related') && opensWithAny(token, HAN_JOINTS)
}
