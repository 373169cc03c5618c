import { isMark, isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { endsInAny, isAmong, joinedText } from '../text/wording'
import { PLEADING, REFUSED_PEOPLE, REFUSING } from '../vocab/negation'
import { isJoint } from './joints'
import { isStop } from './phrase-ends'

/** 65岁以上 | 请勿应征 |, 未满25岁 | 者 | 不予录用, HND | holders | need not apply |: the verb stands right behind those whom it refuses. */
export function isRefusedAtOnce(tokens: readonly Token[], at: number): boolean {
  let verb = at
  while (isWord(tokens[verb], 'function-word', 'person', 'particle')) verb += 1
  const behind = joinedText(tokens, at - 1, at + REACH)
  return isWord(tokens[verb], 'negation', 'refuse') || REFUSED_PEOPLE.some((words) => behind.includes(words))
}

/** Tokens behind those who are refused in which the verb is looked for. */
const REACH = 4

/** 无学历者勿扰, no degree need not apply, 没经验？勿扰: it demands what it says that somebody lacks; 无经验可，| 中介 | 勿扰 refuses others. */
export function isRefused(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + REACH; place++) {
    if (isWord(tokens[place], 'negation', 'refuse')) return true
    if (isStop(tokens[place])) return isMark(tokens[place], ',?') && opensRefusal(tokens, place + 1)
  }
  return false
}

/** | 勿投递, | 请 | 勿应聘. */
function opensRefusal(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[isAmong(tokens[at], PLEADING) ? at + 1 : at], 'negation', 'refuse')
}

/** 不招 | 没有经验的 | 应届生, 谢绝 | 无经验者: whoever is named behind the verb is refused. */
export function isRefusedBefore(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (isJoint(tokens[first - 1]) && isWord(tokens[first - 2], 'noun', 'graduate')) first -= 2 // 不招 | 应届生和 | 无经验者
  const isNot = tokens[first - 2]?.text.endsWith('不') === true && isWord(tokens[first - 1], 'negation', 'acceptable') // 不 | 接受
  return isNot || endsInAny(tokens[first - 1], REFUSING)
}
