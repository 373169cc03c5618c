import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { POINTERS } from '../../../vocab/experience/not-asked'
import { isJointOrComma } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { followsIn, isStopOrDot } from '../../phrase-ends'
import { isExperienceNoun, isLineOfWork, mayNameTrade } from '../noun'
import { claimOfWork, pastTrades } from './of-work'

/** 工作经验：| 零售、餐饮 |, 具备以下经验：| 零售、餐饮 |, the following experience: | retail, catering |: lines of work that a label announces, or words that point at them. */
export function readAnnounced(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const first = announcedAt(phrase, at)
  if (first === undefined) return undefined
  const next = pastTrades(tokens, first, LONGEST, mayNameTrade, isJointOrComma)
  if (!isStopOrDot(tokens[next]) || !isLineOfWork(tokens[next - 1])) return undefined
  return claimOfWork(phrase, [first, next])
}

/** Where the list begins: with the value of the field, or behind the colon of what points at it. */
function announcedAt({ tokens, field }: Phrase, at: number): number | undefined {
  if (field === 'experience' && at === 0) return tokens.some(({ type }) => type === 'number') ? undefined : 0 // Sales, 3 years
  if (!isExperienceNoun(tokens[at]) || !followsIn(tokens, at, LONGEST_POINTER, isPointer)) return undefined
  const isWish = isWord(tokens[at + 1], 'modality', 'preferred.on') && tokens[at + 1]?.text.endsWith(':') === true
  if (isWish) return at + 2 // 以下经验者 | 优先：
  return isMark(tokens[at + 1], ':') ? at + 2 : undefined
}

function isPointer(token: Token): boolean {
  return isAmong(token, POINTERS)
}

/** Tokens from what points at the list to the noun: 以 | 下 | 任一 | 经验. */
const LONGEST_POINTER = 3

/** Tokens of the longest list. */
const LONGEST = 24
