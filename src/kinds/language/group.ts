import { isMark, isWord, touches } from '../../text/cursor'
import { isLatin } from '../../text/letters'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { NAME_JOINTS } from '../../vocab/languages'
import { isJoint } from '../joints'
import { readQuantity } from '../quantity'

/** A stretch of tokens about languages: names, levels, skills, certificates, and what holds them together. */
export interface Group {
  readonly first: number
  readonly next: number
}

/** The longest stretch that is taken for one group, in tokens. */
export const LONGEST = 40

/** Whether a token joins two names: 英语 | 和 | 日语, 廣東話 | 同 | 普通話. */
export function joinsNames(token: Token | undefined): boolean {
  return isJoint(token) || isAmong(token, NAME_JOINTS)
}

/** Words and marks that may stand between the words of a group and are no part of its ends. */
export function isGlue(token: Token | undefined): boolean {
  if (isWord(token, 'function-word') || joinsNames(token) || isMark(token, '-|>')) return true
  return (
    isWord(token, 'noun', 'work', 'education', 'related', 'language') ||
    isWord(token, 'range', 'to') ||
    isWord(token, 'unit', 'score', 'years-old')
  )
}

export function isHan(token: Token | undefined): boolean {
  return token !== undefined && !isLatin(token.text.charCodeAt(0))
}

/** 450分, 6.5: digits, and the point between them; none are 3 | years, 5 | + years, 35 | 岁. */
export function isFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isMark(token, '.')) return touches(tokens[at - 1], token) && tokens[at + 1]?.type === 'number'
  if (token?.type !== 'number' || token.form !== 'digits') return false
  const quantity = readQuantity(tokens, at)
  return quantity === undefined || quantity.unit === 'score'
}
