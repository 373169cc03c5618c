import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isIndefinite } from '../../text/wording'
import { DEGREE_CLASSES } from '../../vocab/education/beside'
import { openingBracket } from '../brackets'
import { isFree } from '../free-word'
import { isAndOr, isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isRelated } from '../major/words'
import { isFullStop } from '../phrase-ends'

/**
 * Undergraduate Finance | degree |, Master's in Law or Business | degree |, BSc in Maths (| 2:1 |), Master's in Law or equivalent | degree |:
 * what closes a level before it.
 */
export function closesLevels({ tokens }: Phrase, at: number, from: number): boolean {
  if (from === 0) return false
  if (isClass(tokens[at])) return true
  if (tokens[at]?.text !== 'degree' || isAndOr(tokens[at - 1])) return false // Diploma in Nursing or | degree, matric and | degree
  if (isWord(tokens[at - 1], 'connective', 'or-equivalent')) return !tokens.slice(from, at).some(isFullStop)
  const open = isMark(tokens[at - 1], ')') ? openingBracket(tokens, at - 1, from, LONGEST_LETTERS) : undefined
  const end = open ?? at // Doctor of Physiotherapy | (DPT) | degree
  const isOfRelated = tokens.slice(Math.max(from, at - RELATED), at).some(isRelated) // Law, Finance, or related | degree
  let place = end
  while (place > from && (isOfFields(tokens[place - 1]) || (isOfRelated && isOfLongList(tokens[place - 1])))) place -= 1
  return place === from && place < end && !isMark(tokens[at - 1], '(') // Diploma in Nursing | (degree preferred)
}

export function isClass(token: Token | undefined): boolean {
  return isAmong(token, DEGREE_CLASSES)
}

/** Law | , | Forensics | , or | a | related degree: what closes the list is related to all of it. */
function isOfLongList(token: Token | undefined): boolean {
  return isMark(token, ',') || isFree(token) || isIndefinite(token) || isRelated(token)
}

/** Tokens of the longest letters of a degree, with their bracket. */
const LONGEST_LETTERS = 8

/** Tokens from the word to the degree: related | human services | degree. */
const RELATED = 3

function isOfFields(token: Token | undefined): boolean {
  return (
    isWord(token, 'field') ||
    isJoint(token) ||
    isMark(token, '()') ||
    isWord(token, 'noun', 'major') ||
    token?.text === 'in' ||
    token?.text === 'of'
  )
}
