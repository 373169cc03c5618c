import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../places'
import { claimOf, durationAt } from './duration'
import { isExperienceNoun } from './noun'

/** How far away the noun, or the other level, may stand that says what a list of levels and years is about. */
const REACH = 40

/**
 * The years of a level, in a list of levels with years: 硕士 | 2年 |、本科 | 3年 |、大专5年以上工作经验. The noun stands once, behind
 * the last; in 硕士2年以上，本科4年以上 it does not stand at all.
 */
export function readPaired(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const level = levelBefore(tokens, at)
  if (level === undefined) return readWithLevel(phrase, at)
  const quantity = durationAt(phrase, at)
  if (quantity === undefined) return undefined
  const following = tokens[quantity.next]
  const isFree = isStop(following) || isMark(following, '、/') || isWord(following, 'connective')
  if (!isFree || !isListed(tokens, level, quantity.next)) return undefined
  return claimOf(phrase, quantity, [quantity.first, quantity.next], [])
}

/** 3 years | with a Bachelor's, | 1 year | with a Master's. */
function readWithLevel(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (tokens[at]?.type !== 'number') return undefined
  const quantity = durationAt(phrase, at)
  if (quantity === undefined) return undefined
  const link = isMark(tokens[quantity.next], '(') ? quantity.next + 1 : quantity.next // 5 years (with a Master's)
  if (tokens[link]?.text !== 'with') return undefined
  let level = link + 1
  while (isWord(tokens[level], 'function-word', 'particle')) level += 1
  if (!isWord(tokens[level], 'education') || !isListed(tokens, at, level + 1)) return undefined
  return claimOf(phrase, quantity, [quantity.first, quantity.next], [])
}

function levelBefore(tokens: readonly Token[], at: number): number | undefined {
  let place = at - 1
  while (
    isMark(tokens[place], ':(') ||
    isWord(tokens[place], 'noun', 'education') ||
    isWord(tokens[place], 'bound', 'min.after') ||
    isWord(tokens[place], 'function-word')
  ) {
    if (isWord(tokens[place], 'education')) return place
    place -= 1
  }
  return isWord(tokens[place], 'education') ? place : undefined
}

function isListed(tokens: readonly Token[], level: number, next: number): boolean {
  for (let place = Math.max(0, level - REACH); place < Math.min(tokens.length, next + REACH); place++) {
    if (place >= level && place < next) continue
    const token = tokens[place]
    if (token !== undefined && (isExperienceNoun(token) || isWord(token, 'education'))) return true
  }
  return false
}
