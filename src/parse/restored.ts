import { DOING } from '../kinds/experience/scope/items'
import { isMark, isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { wordToken } from '../text/token'
import { isAmong, isLatin } from '../text/wording'
import { HAD_BEFORE, LEADS_ON, WITHHELD, YEARS_LEADS } from '../vocab/experience/years'

/**
 * 3 years of | product experience |, previous | brand experience |: who has had it has worked with it. Elsewhere the same words name what a
 * customer gets, and the vocabulary keeps them from being taken for work.
 */
export function withExperience(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isWithheld)) return tokens
  return tokens.map((token, at) =>
    isWithheld(token) && isHad(tokens, at) && endsPhrase(tokens[at + 1]) ? restored(token) : token,
  )
}

function restored({ start, end, text }: Token): Token {
  return wordToken(start, end, text, [{ class: 'noun', id: 'experience' }], () => [])
}

function isWithheld(token: Token): boolean {
  return isAmong(token, WITHHELD) && !isWord(token, 'noun', 'experience')
}

/** 3 years of | product | experience, previous | brand | experience. */
function isHad(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST); at--) {
    const token = tokens[at]
    if (isAmong(token, HAD_BEFORE)) return true
    if (isWord(token, 'unit', 'year', 'month')) return isCounted(tokens, at)
    if (!isNaming(token)) return false
  }
  return false
}

/** How many tokens may stand between the years and the noun. */
const LONGEST = 7

function isCounted(tokens: readonly Token[], unit: number): boolean {
  return tokens.slice(Math.max(0, unit - 2), unit).some((token) => token.type === 'number')
}

/** What tells of the work between the years and the noun: no verb leads to it. */
function isNaming(token: Token | undefined): boolean {
  if (token?.type === 'mark') return isMark(token, "'&/-")
  return isLatin(token) && !isAmong(token, YEARS_LEADS) && !isAmong(token, LEADS_ON)
}

/** Behind the noun nothing goes on that it would only name: product experience | manager; what was done may: service experience | supporting shops. */
function endsPhrase(next: Token | undefined): boolean {
  if (next === undefined || next.type === 'mark' || DOING.test(next.text)) return true
  return isWord(next, 'function-word') || isWord(next, 'modality') || isWord(next, 'connective')
}
