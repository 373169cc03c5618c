import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { COMING } from '../../../vocab/experience/scope'
import type { Claim, Phrase } from '../../kind'
import { isAmong, isJoint, spanOf } from '../../places'
import { isNamedIndustry, mayNameTrade } from '../noun'
import { readScope } from '../scope/read'

/** candidates from | FMCG industry |, must be from the | real estate or hotel sector |: where somebody comes from says what the experience is of. */
export function readComeFrom(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (tokens[at]?.text !== 'from' || !comes(tokens[at - 1])) return undefined
  const first = isWord(tokens[at + 1], 'field-word', 'article') ? at + 2 : at + 1
  const next = pastTrades(tokens, first)
  const trades = tokens.slice(first, next)
  const isIndustry = isWord(trades.at(-1), 'noun', 'industry') || trades.some(isNamedIndustry)
  if (!isIndustry || !trades.some((token) => isWord(token, 'industry'))) return undefined
  const scope = readScope(phrase, [[first, next]])
  return scope && { leaf: { kind: 'experience', span: spanOf(phrase, first, next), scope }, first, next }
}

/** candidates | from, must be | from, ideally | from, coming | from. */
function comes(token: Token | undefined): boolean {
  return (
    isWord(token, 'function-word', 'person', 'being') ||
    isWord(token, 'modality', 'preferred.on') ||
    isAmong(token, COMING)
  )
}

function pastTrades(tokens: readonly Token[], first: number): number {
  const names = (at: number) => mayNameTrade(tokens[at]) || isWord(tokens[at], 'noun', 'industry')
  let next = first
  while (next - first < LONGEST && (names(next) || (isJoint(tokens[next]) && names(next + 1)))) next += 1
  return next
}

/** Tokens of the longest list of industries. */
const LONGEST = 10
