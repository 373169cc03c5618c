import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isLatin, isStop } from '../places'
import { isForeign } from './foreign'
import { isExperienceNoun } from './noun'

/** The longest list, in tokens. */
const LONGEST = 30

/** 2年以上 | 仓储，分拣，配送线的调度 | 经验: the noun stands once, behind a list that commas part. `at` is where the list begins. */
export function nounBehindCommas(tokens: readonly Token[], at: number): number | undefined {
  let member = at
  for (let place = at; place < tokens.length && place - at < LONGEST; place++) {
    if (isExperienceNoun(tokens[place])) {
      const isListed = member > at && place > member
      return isListed && !isWished(tokens[place + 1]) ? place : undefined
    }
    if (isMark(tokens[place], ',') && isMember(tokens.slice(member, place))) member = place + 1
    else if (isStop(tokens[place]) || isOther(tokens[place])) return undefined
  }
  return undefined
}

/** What is preferred is another experience: 2年以上会计，| 审计经验优先. */
function isWished(token: Token | undefined): boolean {
  return isWord(token, 'modality')
}

/** A member names work, in Han, and has no noun of its own: 3年以上采购工作，… is whole. */
function isMember(words: readonly Token[]): boolean {
  const last = words[words.length - 1]
  if (isLatin(words[0]) || isWord(last, 'noun', 'work')) return false
  return words.some((token) => isWord(token, 'industry') || isWord(token, 'function'))
}

function isOther(token: Token | undefined): boolean {
  return (
    isForeign(token) ||
    token?.type === 'number' ||
    isWord(token, 'trait') ||
    isWord(token, 'language') ||
    isWord(token, 'certificate') ||
    isWord(token, 'connective', 'within') ||
    isWord(token, 'function-word', 'have', 'degree', 'person') ||
    isWord(token, 'noun', 'know', 'ability')
  )
}
