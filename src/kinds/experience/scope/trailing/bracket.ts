import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isLatin } from '../../../../text/wording'
import { closingBracket } from '../../../brackets'
import { isFree } from '../../../free-word'
import { isJoint, isJointOrComma } from '../../../joints'
import { isLineOfWork } from '../../noun'
import { LONGEST } from '../in-phrase'
import { isNaming } from '../joints'
import { isAside } from './member'

/** 销售经验 |（医疗器械、保健品）|, farm work experience | (i.e. milking) |: a bracket that names work alone narrows; one that counts, prefers or waives does not. */
export function pastNarrowing(tokens: readonly Token[], open: number): number {
  const close = closingBracket(tokens, open, LONGEST)
  const words = tokens.slice(open + 1, Math.max(open, close))
  if (isNaming(words[0]) && !isAside(tokens, open, close)) return close + 1
  if (isLatin(tokens[open - 1])) return isEnglishList(words) ? close + 1 : open
  if (!words.every(isNarrowing)) return open
  const isList = words.some(isJointOrComma) // （天猫、京东）
  return isList || words.some(isLineOfWork) ? close + 1 : open
}

/** 3 years of experience | (retail or catering) |, | (A/P, general ledger) |: names of work; a single one that no vocabulary knows says nothing sure. */
function isEnglishList(words: readonly Token[]): boolean {
  if (words.some(isLineOfWork)) return words.every((token) => isNarrowing(token) || token.text.length === 1)
  return words.some((token) => isMark(token, ',/')) && words.every(isNarrowing)
}

export function isOfTrade(token: Token): boolean {
  return isLineOfWork(token) || isJoint(token)
}

function isNarrowing(token: Token): boolean {
  if (isLineOfWork(token)) return true
  if (isWord(token, 'channel') || (isWord(token, 'skill') && isLatin(token))) return true
  return isFree(token) || isJointOrComma(token) || isWord(token, 'noun', 'industry', 'function')
}
