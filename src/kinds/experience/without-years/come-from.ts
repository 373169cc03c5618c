import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { COMING } from '../../../vocab/experience/scope'
import type { Claim, Phrase } from '../../kind'
import { isNamedIndustry, mayNameTrade } from '../noun'
import { claimOfWork, pastTrades } from './of-work'

/** candidates from | FMCG industry |, must be from the | real estate or hotel sector |: where somebody comes from says what the experience is of. */
export function readComeFrom(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (tokens[at]?.text !== 'from' || !comes(tokens[at - 1])) return undefined
  const first = isWord(tokens[at + 1], 'field-word', 'article') ? at + 2 : at + 1
  const next = pastTrades(tokens, first, LONGEST, namesIndustry)
  const trades = tokens.slice(first, next)
  const isIndustry = isWord(trades.at(-1), 'noun', 'industry') || trades.some(isNamedIndustry)
  if (!isIndustry || !trades.some((token) => isWord(token, 'industry'))) return undefined
  return claimOfWork(phrase, [first, next])
}

/** candidates | from, must be | from, ideally | from, coming | from. */
function comes(token: Token | undefined): boolean {
  return (
    isWord(token, 'function-word', 'person', 'being') ||
    isWord(token, 'modality', 'preferred.on') ||
    isAmong(token, COMING)
  )
}

/** real | estate | sector: a word of the name of an industry, or its noun. */
function namesIndustry(token: Token | undefined): boolean {
  return mayNameTrade(token) || isWord(token, 'noun', 'industry')
}

/** Tokens of the longest list of industries. */
const LONGEST = 10
