import type { ExperienceLeaf } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { COMBINATIONS } from '../../../vocab/experience/behind'
import { COMBINED } from '../../../vocab/experience/not-asked'
import { spanOf } from '../../as-written'
import { isAndOr } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { isStopOrDot } from '../../phrase-ends'
import { readScope } from '../scope/read'

/**
 * | or equivalent combinations of study, training and experience |, or any | mix of training and experience |: the words of education
 * only say what may count.
 */
export function readEquivalent(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  let first = at - 1
  let isCombined = false
  while (first > from && isOfCombination(tokens[first])) {
    isCombined ||= isWord(tokens[first], 'noun', 'education') || isAmong(tokens[first], COMBINED)
    first -= 1
  }
  if (first < from || !isCombined) return undefined
  const isRelated = isWord(tokens[first], 'noun', 'related')
  const start = isRelated ? first : offeredMix(tokens, first, at)
  if (start === undefined) return undefined
  const next = pastCombined(tokens, at + 1)
  const scope = isRelated ? readScope(phrase, [[first, first + 1]]) : undefined
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, start, next), ...(scope && { scope }) }
  return { leaf, first: start, next }
}

/** …; or any equivalent | combination |: of what, the words before have said. */
export function readCombination(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const isWhole = isStopOrDot(tokens[at + 1])
  if (!isAmong(tokens[at], COMBINATIONS) || !isWhole || !isWord(tokens[at - 1], 'noun', 'related')) return undefined
  const isOffered =
    isWord(tokens[at - 1], 'connective', 'or-equivalent') || offeredMix(tokens, at, at + 1) !== undefined
  if (!isOffered) return undefined
  const scope = readScope(phrase, [[at - 1, at]])
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, at - 1, at + 1), ...(scope && { scope }) }
  return { leaf, first: at - 1, next: at + 1 }
}

/** or any suitable | combination | of …, | any | combination of …: the word for several together, where a choice leads up to it, or any will do. */
function offeredMix(tokens: readonly Token[], from: number, to: number): number | undefined {
  const mix = tokens.findIndex((token, at) => at >= from && at < to && isAmong(token, COMBINATIONS))
  const before = tokens.slice(Math.max(0, mix - LONGEST_OFFER), Math.max(0, mix))
  return before.some((token) => isWord(token, 'connective', 'or') || token.text === 'any') ? mix : undefined
}

/** Tokens from the word of choice to the noun: or | any | suitable. */
const LONGEST_OFFER = 3

/** experience | training |, experience | and education |. */
function pastCombined(tokens: readonly Token[], at: number): number {
  const last = isAndOr(tokens[at]) ? at + 1 : at
  const isCombined = isAmong(tokens[last], COMBINED) || (last > at && isWord(tokens[last], 'noun', 'education'))
  return isCombined ? last + 1 : at
}

function isOfCombination(token: Token | undefined): boolean {
  return (
    isMark(token, ',/') ||
    isAndOr(token) ||
    isWord(token, 'function-word', 'particle') ||
    isWord(token, 'noun', 'education', 'work') ||
    isAmong(token, COMBINED)
  )
}
