import { isMark, isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { endsInAny } from '../text/wording'
import { HAVING_ENDS } from '../vocab/experience/years'

/** A word between the members of a list: 或 及 and. */
export function isAndOr(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'or', 'and')
}

/** What parts two of which either will do: 或, or, a stroke. */
export function isOrMark(token: Token | undefined): boolean {
  return isMark(token, '/') || isWord(token, 'connective', 'or')
}

/** A joint in words, or a mark: 、 / &. */
export function isJoint(token: Token | undefined): boolean {
  return isMark(token, '、/&') || isAndOr(token)
}

/** Or a comma, where it parts the members as well: 1, 2 and 3. */
export function isJointOrComma(token: Token | undefined): boolean {
  return isJoint(token) || isMark(token, ',')
}

/** 或有, 及有, 且具备: a joint that holds the verb of having. */
export function isHavingJoint(token: Token | undefined): boolean {
  return isWord(token, 'connective') && endsInAny(token, HAVING_ENDS)
}
