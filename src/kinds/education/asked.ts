import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { EducationLevel } from '../../vocab/education'
import { EDUCATION } from '../../vocab/education'
import { AWARDED } from '../../vocab/study'
import { boundOf } from '../bounds'
import type { Phrase } from '../kind'
import { isLatin, isStop } from '../places'
import { readQuantity } from '../quantity'
import { levelOf } from './level'

/** School years are also what is taught (小学数学), and a level also what is paid for: something must say that it is asked for. */
export function isAskedFor(phrase: Phrase, at: number, next: number, isSupported: boolean): boolean {
  const { tokens, field } = phrase
  if (isPay(tokens, next) || isPaid(tokens, at) || isPlace(tokens, at)) return false
  if (
    isSupported ||
    field === 'education' ||
    tokens.slice(at, next).some((token) => isWord(token, 'noun', 'education'))
  )
    return true
  const following = tokens[next]
  if (isWord(following, 'noun', 'experience')) return false // 研究生经历
  if (readQuantity(tokens, next, { of: 'duration' })?.unit === 'year') return true // 本科3年以上经验
  const isFree =
    isStop(following) ||
    isMark(following, '、/') ||
    isWord(following, 'modality') ||
    isWord(following, 'connective') ||
    (isLatin(following) && isWord(following, 'noun', 'related'))
  const level = levelOf(tokens[at]) as EducationLevel
  if (EDUCATION[level].rank >= EDUCATION['junior-college'].rank)
    return isFree || !touches(tokens[next - 1], following) || following?.type === 'word'
  return isFree && (at === 0 || isStop(tokens[at - 1]) || isWord(tokens[at - 1], 'function-word', 'have'))
}

/** teaching English | at | secondary school level: where it is done; educated at degree level is asked for. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === 'at' && tokens[at - 2] !== undefined && tokens[at - 2]?.text !== 'educated'
}

/** $29970(高中職): the level in brackets behind its pay. */
function isPaid(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], '(') && tokens[at - 2]?.type === 'number' && isMark(tokens[at - 3], '$¥~-')
}

/** 本科：8000元/月, 硕士补贴2000元: the pay of a level is no requirement. */
function isPay(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4 && tokens[at] !== undefined && !isMark(tokens[at], ',;。'); at++) {
    if (isMark(tokens[at], '$¥') || readQuantity(tokens, at, { of: 'money' }) !== undefined) return true
  }
  return false
}

/** 正规大学法律专业本科: a school, whose level follows in the same phrase. */
export function isSchool(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.text.endsWith('大学')) return false
  if (AWARDED.some((word) => tokens[at + 1]?.text.startsWith(word))) return true
  for (let place = at + 1; place < at + 6 && !isStop(tokens[place]); place++) {
    if (isMark(tokens[place], '、/') || isWord(tokens[place], 'connective') || isWord(tokens[place], 'range'))
      return false
    if (boundOf(tokens[place], 'after') !== undefined || isWord(tokens[place], 'noun', 'education')) return false
    if (levelOf(tokens[place]) !== undefined) return place > at + 1
  }
  return false
}
