import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { SCHOOL_NOUNS } from '../../vocab/study'
import { openingBracket } from '../brackets'
import { isJoint } from '../joints'
import { isField, isFieldWithNoun, isMajorNoun, isRelated } from '../major/words'
import { isOfStudy } from './around'

/** The longest list of fields between how one studied and the level, in tokens. */
const LONGEST_LIST = 16

/**
 * How and where one studied, said before the field and not before the level; nothing where no field stands right before the level.
 *
 *   | 全日制 | 计算机专业本科, | 985/211 | 院校机械类专业硕士
 */
export function studyBeforeFields(tokens: readonly Token[], level: number, from: number): readonly Token[] {
  const open = isMark(tokens[level - 1], ')') ? openingBracket(tokens, level - 1, from, LONGEST_LIST) : undefined // 护理专业 | （助产） | 大专
  if (!isOfFields(tokens[(open ?? level) - 1])) return []
  let end = level
  while (end > from && level - end < LONGEST_LIST && isInList(tokens[end - 1])) end -= 1
  if (isAmong(tokens[end - 1], SCHOOL_NOUNS)) end -= 1
  let first = end
  while (first > from && (isOfStudy(tokens[first - 1]) || (first < end && isJoint(tokens[first - 1])))) first -= 1
  return tokens.slice(first, end)
}

/** 计算机 | 专业, 计算机专业, 土木 | 类: what closes the list right before the level. */
function isOfFields(token: Token | undefined): boolean {
  return isMajorNoun(token) || isFieldWithNoun(token) || isWord(token, 'field') || isWord(token, 'noun', 'major-class')
}

function isInList(token: Token | undefined): boolean {
  if (isOfStudy(token) || isAmong(token, SCHOOL_NOUNS)) return false
  return isOfFields(token) || isField(token) || isJoint(token) || isRelated(token) || isMark(token, '()')
}
