import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong, isIndefinite, isLatin } from '../../../../text/wording'
import {
  COMBINATIONS,
  FINITE_VERBS,
  GATHERED,
  INVOLVING,
  OF_STUDY,
  PERSON_WITH,
  POINTING,
  PURPOSES,
  RELATIVES,
  SITUATED,
  WITH_OWN,
} from '../../../../vocab/experience/behind'
import { HAD_BY_PERSON } from '../../../../vocab/experience/not-asked'
import { PERIOD } from '../../../../vocab/experience/years'
import { isBehindYears } from '../../../education/degree-letters'
import { isFree } from '../../../free-word'
import { isAndOr, isJoint } from '../../../joints'
import { isStop } from '../../../phrase-ends'
import { isLineOfWork } from '../../noun'
import { pastDigression } from '../digression'
import { isOtherMatter } from '../english-list'
import { isFigure } from '../foreign'
import { startsDuration } from '../in-phrase'
import { DOING } from '../items'
import { isNewSubject } from '../new-subject'
import { isRank, isSchool } from '../school'

/** The last member of a list before a joint that opens another matter has no more tokens. */
export const SHORT = 3

/** The longest member of a list behind its first comma, in tokens. */
export const MEMBER = 12

export function endsMember(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWeighing(tokens, at) || isGrade(token) || (isWord(token, 'education') && !isSchool(tokens, at))) return true
  if (
    isBehindYears(tokens, at) ||
    isSaidOf(tokens, at) ||
    isAddition(tokens, at) ||
    pastDigression(tokens, at) !== undefined
  )
    return true
  if (isEducation(tokens, at) || isWord(token, 'noun', 'experience') || isWord(token, 'negation', 'refuse')) return true
  if (isWord(token, 'function-word', 'have')) return !isOfWork(tokens, at)
  return isWord(token, 'connective') ? opensOther(tokens, at) : startsDuration(tokens, at)
}

/** A | diploma |; patient | education |, at executive | level | and | graduate | recruitment are of the work. */
function isEducation(tokens: readonly Token[], at: number): boolean {
  const [token, named] = [tokens[at], tokens[at + 1]]
  if (!isWord(token, 'noun', 'education') || isWord(token, 'field') || isRank(tokens, at)) return false
  const isName = isLatin(named) && (isFree(named) || isLineOfWork(named)) && !isAmong(named, OF_STUDY)
  return !(token?.text.endsWith('graduate') === true && isName)
}

/** experience in retail | in addition to …, | or having …, | and good manners: the connective leads on to another matter. */
function opensOther(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'connective', 'within')) return isFigure(tokens, at + 1) // with at least | 3 of those in retail
  if (isOrWith(tokens, at)) return false
  if (isWord(token, 'connective', 'in-lieu', 'as-good-as', 'or-having', 'focus') || token?.text === 'in addition to')
    return true
  if (isCombination(tokens, at)) return true
  if (isWord(token, 'connective', 'or') && isWord(tokens[at + 1], 'noun', 'graduate')) return true // in sales | or | fresh graduates
  if (!isAndOr(token) || isDoneToo(tokens, at + 1)) return false
  return isNewSubject(tokens, at + 1) && !isOfWork(tokens, at + 1)
}

/** in mills | or with | looms; or with | 3 years in looms is another matter. */
function isOrWith(tokens: readonly Token[], at: number): boolean {
  const isJoint = isWord(tokens[at], 'connective', 'or-having') && tokens[at]?.text === 'or with'
  return isJoint && isFree(tokens[at + 1]) && !leadsToNoun(tokens, at + 1) && isDoneWith(tokens, at + 1)
}

/** testing, grading and | understanding | wool: done like what stands before it; grading and an understanding of wool is another matter. */
function isDoneToo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'understanding' || tokens[at + 1]?.text === 'of' || isStop(tokens[at + 1])) return false
  return tokens.slice(Math.max(0, at - SHORT), at - 1).some(({ text }) => DOING.test(text))
}

/** orchards | is welcome |, mills | that are automated |, children | aged | 2 to 5 years, sales | with own | car: said of the work, which it narrows no further. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'aged' && startsDuration(tokens, at + 1)) return true
  if (isAmong(tokens[at], SITUATED) || tokens[at]?.text === WITH_OWN) return true
  return isAmong(tokens[tokens[at]?.text === 'that' ? at + 1 : at], FINITE_VERBS)
}

/** in the industry to | facilitate growth, a role | where you have been responsible: what for, and what it was like. */
function isAddition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'for' && tokens.slice(at + 1, at + 4).some(({ text }) => text === PERIOD)) return true // for a minimum period of
  return isRelative(tokens, at) || isPurpose(tokens, at)
}

/** a role | where you have been responsible; but after | -hours care, weaving and | ensuring quality, pursuing | defined | plans are work. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], RELATIVES) || tokens[at + 1]?.text === '-') return false
  const [before, text] = [tokens[at - 1], tokens[at]?.text ?? '']
  const isListed = isAndOr(before) && DOING.test(text) && !isAmong(tokens[at], INVOLVING)
  const isOfWhat = text.endsWith('ed') && DOING.test(before?.text ?? '')
  return !isListed && !(isOfWhat && !isStop(tokens[at + 1]) && !isAmong(tokens[at + 1], POINTING))
}

/** the industry to | facilitate growth, | in order to | meet targets. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], PURPOSES)) return tokens[at - 1]?.text === 'to' && !isWord(tokens[at - 2], 'noun', 'ability')
  return tokens[at]?.text === 'in' && tokens[at + 1]?.text === 'order' && tokens[at + 2]?.text === 'to'
}

/** What is preferred, asked or waived; gathering technical | requirements |, complex | needs | are work. */
function isWeighing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isAmong(token, GATHERED) && !isMark(tokens[at + 1], ':') && tokens[at + 1]?.text !== 'to') return false
  if (token?.text === 'any' && (isFree(tokens[at + 1]) || isLineOfWork(tokens[at + 1]))) return false // with | any | retail bank
  return isWord(token, 'modality') || isWord(token, 'negation', 'acceptable', 'unrestricted')
}

/** experience in banks | Strong command of English: what says how well is of a language, where it is more than a word. */
function isGrade(token: Token | undefined): boolean {
  return isWord(token, 'level-wording') && token?.text.includes(' ') === true
}

/** … | or any equal combination of training and practice, … | or a combination of both: what is as good stands by itself. */
function isCombination(tokens: readonly Token[], at: number): boolean {
  const mix = isIndefinite(tokens[at + 1]) ? at + 2 : at + 1
  return isWord(tokens[at], 'connective', 'or-equivalent', 'or') && isAmong(tokens[mix], COMBINATIONS)
}

/** working with children | with autism |, supporting | someone with | epilepsy: of those it is done with; sales | with strong Excel skills is another matter. */
function isOfWork(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], PERSON_WITH)) return true
  if (tokens[at]?.text !== 'with') return false
  const before = tokens[at - 1]?.text ?? ''
  if (leadsToNoun(tokens, at + 1)) return false
  if (DOING.test(before) && isFree(tokens[at + 1])) return true // weaving | with | coarse yarn
  if (isWord(tokens[at - 1], 'noun', 'function') && isIndefinite(tokens[at + 1])) return true // a lead role | with a | health plan
  return isDoneWith(tokens, at + 1)
}

/** with | major donors, with | a steel frame: whom or what it is done with; | a clean record | and | weekends free | are of the person. */
function isDoneWith(tokens: readonly Token[], at: number): boolean {
  if (isFigure(tokens, at) || isNewSubject(tokens, at)) return false
  for (let next = at; next < at + MEMBER && !isStop(tokens[next]) && !isJoint(tokens[next]); next++) {
    if (isWord(tokens[next], 'modality') && next > at) return true
    if (isOtherMatter(tokens, next) || isAmong(tokens[next], HAD_BY_PERSON)) return false
  }
  return true
}

/** weaving and with | dyeing, felting or knitting experience: another experience beside it. */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + MEMBER && tokens[next] !== undefined && !isMark(tokens[next], '.;\n'); next++)
    if (isWord(tokens[next], 'noun', 'experience')) return true
  return false
}
