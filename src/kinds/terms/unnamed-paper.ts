import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite } from '../../text/wording'
import { CERTIFICATE, ENGLISH_HEADS, REGISTRATIONS, UNNAMED_SORTS } from '../../vocab/licences/beside/english-nouns'
import { FITTING } from '../../vocab/major/another'
import { isLevelName } from '../education/level-name'
import { isJoint, isOrMark } from '../joints'
import type { Phrase } from '../kind'
import { isStopOrDot, phraseStart } from '../phrase-ends'
import { endsPaper, opensWhole } from './english-name'
import { isHandled } from './licence-head'
import type { Found } from './read'
import { oneTerm } from './read'

/**
 * The noun of papers at `at` with no name before it, where something makes a paper of it.
 *
 *   Diploma in Nursing or relevant | certificate |, Degree or | other certification |      whichever it is, it is another way
 *   Diploma or | Certificate | in Nursing                                              an award beside another
 *   | Relevant certification | preferred, | valid registration |                            all that an item asks for
 */
export function unnamed(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  if (!isAmong(tokens[at], ENGLISH_HEADS) && !isAmong(tokens[at], REGISTRATIONS)) return undefined
  if (isHandled(tokens, at)) return undefined
  if (isBesideAward(tokens, at)) return oneTerm(phrase, at, at + 1)
  const isAnother = isWord(tokens[at - 1], 'connective', 'or-equivalent') && endsInAny(tokens[at - 1], FITTING)
  if (isAnother && endsPaper(tokens[at + 1])) return oneTerm(phrase, at, at + 1)
  let first = at
  while (isAmong(tokens[first - 1], UNNAMED_SORTS)) first -= 1
  const before = isIndefinite(tokens[first - 1]) ? first - 1 : first
  const isItem = first < at ? opensWhole(tokens, before) || isBesides(tokens, before) : isOtherWay(tokens, before)
  return isItem && endsItem(tokens[at + 1]) ? oneTerm(phrase, first, at + 1) : undefined
}

function isBesideAward(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== CERTIFICATE || tokens[at + 1]?.text === 'of' || isLevelName(tokens[at - 1])) return false
  return (
    (isOrMark(tokens[at + 1]) && isLevelName(tokens[at + 2])) ||
    (isOrMark(tokens[at - 1]) && isLevelName(tokens[at - 2]))
  )
}

/** Degree in Law | or | certification, PMP certification | or | a certificate: in the place of a level or of a paper. */
function isOtherWay(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], 'connective', 'or') && tokens.slice(phraseStart(tokens, at), at).some(isPaper)
}

/** Degree in Law | and | relevant certifications, 3 years' experience | and | a valid licence: with something else that is asked for. */
function isBesides(tokens: readonly Token[], at: number): boolean {
  const isAsked = (token: Token) => isPaper(token) || isWord(token, 'noun', 'experience')
  return isJoint(tokens[at - 1]) && tokens.slice(phraseStart(tokens, at), at).some(isAsked)
}

function isPaper(token: Token): boolean {
  return isWord(token, 'licence') || isAmong(token, ENGLISH_HEADS) || isLevelName(token)
}

/** Nothing more is said of it than how much it is asked for; a colon leads to those that are meant. */
function endsItem(token: Token | undefined): boolean {
  return token?.text !== ':' && (isStopOrDot(token) || isWord(token, 'modality') || isJoint(token))
}
