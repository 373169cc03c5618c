import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { ACADEMIC_ENDS } from '../../vocab/field-words'
import { endsInAny, isFree, isJoint } from '../places'

/** 专业, 科系, major, discipline. */
export function isMajorNoun(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'major', 'major-background')
}

/** A known field, or words that no vocabulary knows and no other kind is about. */
export function isField(token: Token | undefined): boolean {
  if (isWord(token, 'field')) return true
  if (isFree(token)) return !isWord(token, 'field-word') && !isWord(token, 'degree-letters')
  return isWord(token, 'industry') || isWord(token, 'function') || isWord(token, 'skill') || isWord(token, 'language')
}

/** 護理科系, where the field and its noun are one word. */
export function isFieldWithNoun(token: Token | undefined): boolean {
  if (token?.type !== 'word' || !isWord(token, 'field')) return false
  return token.inside.some((word) => word.end === token.end && isMajorNoun(word))
}

/** 医学, 理工科, 经济法: no trade is called so. */
export function isAcademic(token: Token | undefined): boolean {
  return isWord(token, 'field') && endsInAny(token, ACADEMIC_ENDS)
}

export function isRelated(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'related')
}

/** What joins the fields of a list, or closes it: and, a comma, 相关, 专业. */
export function isBesideFields(token: Token | undefined): boolean {
  return isJoint(token) || isMark(token, ',') || isRelated(token) || isMajorNoun(token)
}

/** A token that another kind owns stands as a mark: the level that the field belongs to. */
export function isBlocked(token: Token | undefined): boolean {
  return isMark(token, '\u0000')
}
