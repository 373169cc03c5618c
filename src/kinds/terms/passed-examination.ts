import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { EXAMINATIONS_EN, HAVING_PASSED } from '../../vocab/licences/beside/examinations'
import { termOf } from '../as-written'
import { isJoint } from '../joints'
import { isStop } from '../phrase-ends'
import { isCapitals } from './past-certificate'
import type { Finder } from './read'

/** Fewer letters in capitals are of more than examinations. */
const FEWEST_LETTERS = 3

/** must have passed | TNTET |, cleared the | IBPS exam |: an examination that no vocabulary knows, by its letters. */
export const findPassedInEnglish: Finder = (phrase, at) => {
  const { tokens } = phrase
  if (!endsInAny(tokens[at], HAVING_PASSED)) return undefined
  const name = isWord(tokens[at + 1], 'field-word', 'article') ? at + 2 : at + 1
  if (!isCapitals(phrase, name) || (tokens[name]?.text.length ?? 0) < FEWEST_LETTERS) return undefined
  const isNamed = isAmong(tokens[name + 1], EXAMINATIONS_EN)
  const next = isNamed ? name + 2 : name + 1
  if (!isNamed && !endsThere(tokens[next])) return undefined
  return { first: at, next, terms: [termOf(phrase, name, next)] }
}

function endsThere(token: Token | undefined): boolean {
  return isStop(token) || isMark(token, '(.') || isJoint(token) || isWord(token, 'modality')
}
