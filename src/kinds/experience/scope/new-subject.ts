import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isIndefinite, isLatin } from '../../../text/wording'
import { HAD_BY_PERSON } from '../../../vocab/experience/not-asked'
import { DEPTHS, OTHER_MATTERS, QUALIFIERS, TRAITS_AT_WORK } from '../../../vocab/experience/scope'
import { ENGLISH_HEADS } from '../../../vocab/licences/beside/english-nouns'
import { VALID } from '../../../vocab/licences/beside/held'
import { isFree } from '../../free-word'
import { isJoint } from '../../joints'
import { isStop } from '../../phrase-ends'
import { isHeldPaper } from '../../terms/licence-head'
import { mayNameTrade, namesTrade } from '../noun'
import { isSchool } from './school'

/** … and | strong communication skills, and | ability to travel: what follows the joint is another matter. */
export function isNewSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isIndefinite(token)) return isNewSubject(tokens, at + 1)
  if (tokens[at - 1]?.text === 'or' && isAmong(token, QUALIFIERS)) return false
  if (isAmong(token, DEPTHS) || (isWord(token, 'function-word', 'degree') && isAmong(token, QUALIFIERS)))
    return isOfAbility(tokens, at + 1)
  if (isLevelOfField(tokens, at)) return true
  return (
    isWord(token, 'function-word', 'have') ||
    isWord(token, 'function-word', 'degree') ||
    isWord(token, 'noun', 'know', 'age') ||
    opensOtherMatter(token) ||
    isTrait(tokens, at) ||
    opensHolding(tokens, at) ||
    opensPaper(tokens, at) ||
    isWord(tokens[at + 1], 'unit', 'years-old') || // and | 18 | years old
    isWord(token, 'level-wording') ||
    (isWord(token, 'education') && !isSchool(tokens, at)) ||
    isWord(token, 'modality')
  )
}

/** and an | existing | dealer | network, and a | portable | client base: what says that it is had leads up to what is had. */
export function opensHolding(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'breadth')) return false
  let next = at + 1
  while (next - at < NAMED && !endsPart(tokens, next) && !isHeld(tokens[next])) next += 1
  return isHeld(tokens[next])
}

function isHeld(token: Token | undefined): boolean {
  return isWord(token, 'resource-head') || isWord(token, 'resource')
}

/** or a | forklift licence |, or a valid | CPA | licence, or | IELTS | 6.5: a paper that is held, or a test with its score. */
export function opensPaper(tokens: readonly Token[], at: number): boolean {
  const name = isAmong(tokens[at], VALID) ? at + 1 : at
  const isOne = name > at || isIndefinite(tokens[at - 1])
  return (
    isHeldPaper(tokens, name) ||
    (isWord(tokens[name], 'certificate') && tokens[name + 1]?.type === 'number') ||
    (isOne && namesPaper(tokens, name))
  )
}

/** | a | forklift licence, | IELTS | 6.5: such a paper, with its article or without. */
export function opensOnePaper(tokens: readonly Token[], at: number): boolean {
  return opensPaper(tokens, isIndefinite(tokens[at]) ? at + 1 : at)
}

/** and a | boiler licence |, and a valid | kiln operator certificate |: one that no vocabulary knows, by its noun. */
function namesPaper(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (
    next - at < NAMED &&
    isLatin(tokens[next]) &&
    mayNameTrade(tokens[next]) &&
    !isAmong(tokens[next], ENGLISH_HEADS)
  )
    next += 1
  return next > at && isAmong(tokens[next], ENGLISH_HEADS) && endsPart(tokens, next + 1)
}

/** and | friendly |; | patient | care, | creative | direction and | execution | name work. */
function isTrait(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token, 'trait') || isWord(token, 'skill')) return false // agile
  const isWork = isAmong(token, TRAITS_AT_WORK) && endsPart(tokens, at + 1)
  return !isWork && !opensName(tokens, at) && !isOfThing(tokens, at)
}

/** scalable, | reliable | and secure looms: between others that a thing is said to be. */
export function isOfThing(tokens: readonly Token[], at: number): boolean {
  const isSaid = isMark(tokens[at - 1], ',') && isFree(tokens[at - 2]) && ADJECTIVE.test(tokens[at - 2]?.text ?? '')
  const last = tokens[at + 2]
  const isPlain = isFree(last) || isWord(last, 'holding', 'do')
  return isSaid && isWord(tokens[at + 1], 'connective', 'and') && isPlain && !isWord(last, 'trait')
}

const ADJECTIVE = /^[a-z-]+(?:able|ible|ive|ous|ful)$/

/** | patient | care: one word for a trait, and what it is said of that is no person. */
function opensName(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) && tokens[at]?.text.includes(' ') === false && isOfName(tokens, at + 1)
}

function isOfName(tokens: readonly Token[], at: number): boolean {
  if (!isFree(tokens[at]) && !namesTrade(tokens[at]) && !isWord(tokens[at], 'field')) return false
  let next = at
  while (next - at < NAMED && !endsPart(tokens, next)) {
    if (isAmong(tokens[next], HAD_BY_PERSON)) return false
    next += 1
  }
  return true
}

function endsPart(tokens: readonly Token[], at: number): boolean {
  return isStop(tokens[at]) || isJoint(tokens[at])
}

/** or | marketing degree |, or a | cookery school diploma |: a level with its field, or whose it is, before it. */
function isLevelOfField(tokens: readonly Token[], at: number): boolean {
  const isOne = isIndefinite(tokens[at - 1])
  let next = at
  while (next - at < NAMED && (isWord(tokens[next], 'field') || (isOne && mayNameTrade(tokens[next])))) next += 1
  return next > at && isWord(tokens[next], 'education')
}

/** and | basic | bookkeeping is of the work; basic knowledge of tax, basic English and basic computer skills are had besides. */
function isOfAbility(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next - at < NAMED && !isStop(tokens[next]) && !isWord(tokens[next], 'connective')) next += 1
  return tokens.slice(at, next).some(isAbility)
}

function isAbility(token: Token): boolean {
  const isHad = isWord(token, 'noun', 'know', 'ability') || isWord(token, 'language') || isWord(token, 'trait')
  return isHad || token.text.endsWith(' skills')
}

/** The longest name of an ability behind its grade, in tokens. */
const NAMED = 5

/** able, able to speak; who, must. */
export function opensOtherMatter(token: Token | undefined): boolean {
  return OTHER_MATTERS.some((word) => startsWithWord(token, word))
}

/** comfortable, comfortable with. */
function startsWithWord(token: Token | undefined, word: string): boolean {
  return token?.text.startsWith(word) === true && !(token.text.charAt(word.length) > ' ')
}
