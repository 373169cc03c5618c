import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { YEARS_LEADS } from '../../../vocab/experience/years'
import { closingBracket } from '../../brackets'
import { isJointOrComma } from '../../joints'
import type { Phrase } from '../../kind'
import { isSchoolOfWork, saysSince } from '../../levels-of-work'
import { isStop } from '../../phrase-ends'
import { opensDuration } from '../../quantity'

/** The longest phrase that is taken for the scope of one experience, in tokens: a bound on work, and on nonsense. */
export const LONGEST = 40

/** The place of the first token from `at` on that `accepts`, in the same phrase; a closed bracket is passed over. */
export function findInPhrase({ tokens }: Phrase, at: number, accepts: (token: Token) => boolean): number | undefined {
  for (let place = at; place < tokens.length && place - at < LONGEST; place++) {
    const token = tokens[place] as Token
    if (accepts(token)) return place
    if (isMark(token, '(')) {
      const close = closingBracket(tokens, place, LONGEST)
      if (close < 0) return undefined
      place = close
    } else if (endsPhrase(tokens, place)) return undefined
  }
  return undefined
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isStop(token) || isWord(token, 'modality', 'preferred.back', 'preferred.on')) return true
  if (isWord(token, 'education') && !saysSince(tokens, at)) return !isSchoolOfWork(tokens, at)
  if (isWord(token, 'noun', 'graduate')) return true
  if (isWord(token, 'connective', 'in-lieu')) return true // 2 years of training | may replace | the experience
  if (token?.text === 'in addition to') return true // 10 years in catering | in addition to bakery experience
  if (token?.text === 'with') return true // 10 years in catering | with prior experience in bakeries
  return startsDuration(tokens, at)
}

export function startsDuration(tokens: readonly Token[], at: number): boolean {
  return opensDuration(tokens, at) || startsPart(tokens, at)
}

/** nursing - | 2 of which | on a ward, 8 years in kitchens and | 2 in | halls: the unit stands with the years before. */
function startsPart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type !== 'number') return false
  return tokens[at + 1]?.text === 'of which' || (isBesideYears(tokens, at) && isAmong(tokens[at + 1], YEARS_LEADS))
}

/** 8 years in kitchens and | 2 | in halls: no more than the years before, behind the joint; versions 2 and 3, and 1 in 4, count none. */
export function isBesideYears(tokens: readonly Token[], at: number): boolean {
  const [part, lead] = [tokens[at], tokens[at + 2]]
  const unit = tokens.slice(0, at).findLastIndex((token) => isWord(token, 'unit', 'year'))
  const whole = tokens
    .slice(Math.max(0, unit - LONGEST_COUNT), Math.max(0, unit))
    .findLast(({ type }) => type === 'number')
  if (part?.type !== 'number' || whole?.type !== 'number' || part.value > whole.value) return false
  const isList = tokens[at - 2]?.type === 'number'
  return isJointOrComma(tokens[at - 1]) && !isList && lead?.text !== '-' && lead?.type !== 'number'
}

/** Tokens from a figure to the unit of its years. */
const LONGEST_COUNT = 3
