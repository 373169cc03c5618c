import { isAmong, isStop } from '../kinds/places'
import { isMark, isWord, lastWordOf } from '../text/cursor'
import type { Token } from '../text/token'
import { hiddenToken } from '../text/token'
import { SEEKS } from '../vocab/layout'
import { PAY_NAMES } from '../vocab/told'

/**
 * What a clause tells of the firm, the pay or the papers is asked of nobody: no reader looks at it.
 *
 *   | Founded in 1990, we have staff with degrees | · Diploma; | salary depends on experience | · | Please state your years of experience |
 */
export function withoutTold(tokens: readonly Token[]): readonly Token[] {
  const told = tokens.some(isOfLayout) ? toldIn(tokens) : undefined
  if (told === undefined) return tokens
  const [first, next] = told
  return tokens.map((token, at) => (at < first || at >= next ? token : untold(token)))
}

function isOfLayout(token: Token): boolean {
  return isWord(token, 'layout')
}

/** A comma and a stop stay what they are: what they part stays apart. */
function untold(token: Token): Token {
  return token.type === 'mark' ? token : hiddenToken(token)
}

function toldIn(tokens: readonly Token[]): readonly [first: number, next: number] | undefined {
  const first = firstTold(tokens)
  if (first === undefined) return undefined
  let next = first
  while (next < tokens.length && (next === first || !isAskedAgain(tokens, next))) next++
  return [first, next]
}

function firstTold(tokens: readonly Token[]): number | undefined {
  const first = tokens.findIndex((token, at) => tellsFrom(tokens, token, at))
  if (first >= 0) return isWord(tokens[first], 'layout', 'told.firm') ? 0 : first
  const by = tokens.findIndex((token) => isWord(token, 'layout', 'told.by'))
  const pay = by < 0 ? by : tokens.findIndex(isPay)
  return pay < 0 ? undefined : Math.min(pay, by)
}

function tellsFrom(tokens: readonly Token[], token: Token, at: number): boolean {
  if (isWord(token, 'layout', 'told.behind')) return true
  if (isWord(token, 'layout', 'told.opening')) return isStop(tokens[at - 1])
  return isWord(token, 'layout', 'told.firm') && !tokens.slice(0, at).some(isSought)
}

function isPay(token: Token): boolean {
  return token.type !== 'mark' && PAY_NAMES.includes(lastWordOf(token))
}

/** … , we are looking for; candidates must; | , 3 years of …: from here on something is asked. */
function isAskedAgain(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return isSought(token) || (isMark(token, ',') && (next?.type === 'number' || isWord(next, 'bound', 'unit')))
}

function isSought(token: Token | undefined): boolean {
  return (
    isAmong(token, SEEKS) ||
    isWord(token, 'layout', 'hiring') ||
    isWord(token, 'function-word', 'person') ||
    isWord(token, 'modality')
  )
}
