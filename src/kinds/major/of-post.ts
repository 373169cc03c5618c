import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../text/wording'
import { FITTING, POST_NOUNS } from '../../vocab/major/another'
import { isLevelName } from '../education/level-name'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { claimOf } from './claim'
import { isMajorNoun } from './words'

/** Degree in | a field relevant to the post |, an area related to the job: whichever field goes with the work. */
export function readOfPost(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isMajorNoun(tokens[at]) || !isLatin(tokens[at])) return undefined
  if (!isAmong(tokens[at + 1], FITTING) || tokens[at + 2]?.text !== 'to') return undefined
  const next = pastPost(tokens, at + 3)
  if (next === undefined || !tokens.slice(0, at).some(isLevelName)) return undefined
  return claimOf(phrase, isIndefinite(tokens[at - 1]) ? at - 1 : at, next, { related: true })
}

/** Tokens of the longest way to name the post: the functions of the vacant | post |. */
const LONGEST = 5

function pastPost(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < start + LONGEST && !isStop(tokens[at]); at++)
    if (endsInAny(tokens[at], POST_NOUNS)) return at + 1
  return undefined
}
