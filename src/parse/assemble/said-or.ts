import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Recognised } from '../recognise'

/** 或具有5年以上经验, or equivalent experience: the choice is between this clause and the one before. */
export function opensWithOr({ clause: { tokens } }: Recognised): boolean {
  const first = tokens.find((token) => token.type !== 'mark' && !isWord(token, 'function-word', 'particle'))
  return isOr(first)
}

/** Bachelor's degree and 3 years; or | Master's degree. Not a degree, or equivalent; | …, which says all that it says. */
export function endsWithOr({ clause: { tokens } }: Recognised): boolean {
  const last = tokens.findLast((token) => token.type !== 'mark')
  return isOr(last) && !isWord(last, 'connective', 'or-equivalent')
}

/** OR, on a line of its own; Either opens what follows. */
export function isOnlyOr({ clause: { tokens } }: Recognised): boolean {
  return tokens.every((token) => token.type === 'mark' || (isOr(token) && token.text !== 'either'))
}

function isOr(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'or', 'or-equivalent') && !isWord(token, 'connective', 'one-of')
}
