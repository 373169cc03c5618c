import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, opensWithAny } from '../../../text/wording'
import { PROMISING } from '../../../vocab/experience/employer'
import {
  COUNTED_AS,
  DISCIPLINES,
  EQUAL_IN_STANDING,
  EVERY_BACKGROUND,
  GATHERING,
  HANDED_IN,
  LACKED,
  LACKING,
  MORE_THAN,
  PEOPLE,
  POINTERS,
  POINTING_BACK,
  PROOFS,
  PROVIDERS,
  PROVIDING,
  RECKONED,
  RETOLD,
  SENT,
  STANDING_OF,
  STANDINGS,
  WRITTEN_DOWN,
} from '../../../vocab/experience/not-asked'
import { isJoint } from '../../joints'
import { isManaging, isOfStudy } from '../../major/words'
import { followsIn, isStop } from '../../phrase-ends'

/** Experience that is gathered, of which there is little, or a background of study. */
export function saysOther(tokens: readonly Token[], at: number): boolean {
  return (
    isRelaxed(tokens, at) ||
    isGathered(tokens, at) ||
    isPromised(tokens, at) ||
    isOfSome(tokens, at) ||
    isStudied(tokens, at) ||
    isSent(tokens, at) ||
    isAmong(tokens[at - 1], LACKING) ||
    isScarce(tokens, at) ||
    isOfReader(tokens, at) ||
    isOfPeople(tokens, at) ||
    isCounted(tokens, at) ||
    isAmong(tokens[at + 1], RETOLD) ||
    isPointedAt(tokens, at) ||
    isReckoned(tokens, at) ||
    isProved(tokens, at) ||
    isStanding(tokens, at) ||
    isDenied(tokens, at) ||
    isOfBefore(tokens, at) ||
    isWrittenDown(tokens, at)
  )
}

/** 五年經驗，| 有關 | 工作經驗 | 最好…, | 該 | 經驗 | 須…: of the experience that was asked for before, something more is. */
function isOfBefore(tokens: readonly Token[], at: number): boolean {
  const first = isWord(tokens[at - 1], 'noun', 'work') ? at - 2 : at - 1
  const isSaid = isWord(tokens[at + 1], 'modality', 'required', 'preferred.on')
  return isAmong(tokens[first], POINTING_BACK) && isStop(tokens[first - 1]) && isSaid
}

/** 在申請書上 | 列明 | 技能及經驗: an applicant is told to write it down. */
function isWrittenDown(tokens: readonly Token[], at: number): boolean {
  return followsIn(tokens, at, PROMISE, (token) => endsInAny(token, WRITTEN_DOWN))
}

/** …, | not | purchasing experience: it sets what is meant apart from that. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place > at - LONGEST_DENIED && !isStop(tokens[place]); place--)
    if (tokens[place]?.text === 'not') return isStop(tokens[place - 1]) && !isAmong(tokens[place + 1], MORE_THAN)
  return false
}

/** Tokens from *not* to what it denies. */
const LONGEST_DENIED = 5

/** 具備以 | 下 | 經驗, | 下列 | 資格及經驗: what is listed says of what. */
function isPointedAt(tokens: readonly Token[], at: number): boolean {
  let first = at - 1
  while (isJoint(tokens[first]) || isWord(tokens[first], 'language-ability', 'noun')) first -= 1
  return isAmong(tokens[first], POINTERS)
}

/** 或具備 | 同等 | 資歷, 該 | 資歷, 取得註冊 | 資歷 | 後: papers that are as good as those named before, or are named themselves, and no work. */
function isStanding(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], STANDINGS)) return false
  return (
    isAmong(tokens[at - 1], EQUAL_IN_STANDING) ||
    endsInAny(tokens[at - 1], STANDING_OF) ||
    isWord(tokens[at + 1], 'noun', 'born')
  )
}

/** 兼職 | 經驗 | 會 | 按比例計算: what is reckoned as how much, and not what is asked for. */
function isReckoned(tokens: readonly Token[], at: number): boolean {
  const next = opensWithAny(tokens[at + 1], RECKONED) ? at + 1 : at + 2
  const isSaid = opensWithAny(tokens[next], RECKONED) && !isWord(tokens[next], 'field') // 或 | 计算机专业
  return isSaid && !isStop(tokens[at + 1])
}

/** 未能 | 提供 | 工作 | 經驗 | 的 | 證明: papers about it, where a verb before hands them in. */
function isProved(tokens: readonly Token[], at: number): boolean {
  const isLed = isWord(tokens[at + 1], 'function-word', 'particle') || isWord(tokens[at + 1], 'connective', 'and')
  if (!opensWithAny(tokens[isLed ? at + 2 : at + 1], PROOFS)) return false
  return followsIn(tokens, at, PROMISE, (token) => opensWithAny(token, HANDED_IN) || endsInAny(token, HANDED_IN))
}

/** 经验 | 较 | 少 | 者可考虑: of whoever has little of it. */
function isScarce(tokens: readonly Token[], at: number): boolean {
  const next = isWord(tokens[at + 1], 'function-word', 'degree') ? at + 2 : at + 1
  return isAmong(tokens[at + 1], LACKED) || isAmong(tokens[next], LACKED)
}

/** Bring | your experience | of the trade, share | your | retail | experience: what the reader has is spoken to, and not asked for. */
function isOfReader(tokens: readonly Token[], at: number): boolean {
  const before = isStop(tokens[at - 1]) ? undefined : tokens[at - 2]
  return tokens[at - 1]?.text === 'your' || before?.text === 'your'
}

/** Training counts | towards | experience: what is taken for it, and not what is asked for. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at - 1], COUNTED_AS) && tokens[at]?.text === 'experience'
}

/** people from diverse | backgrounds |, nurses from | all | backgrounds: of those whom the work is with, or of anyone. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'backgrounds') return false
  return (
    isAmong(tokens[at - 1], EVERY_BACKGROUND) || followsIn(tokens, at, PROMISE, ({ text }) => PEOPLE.includes(text))
  )
}

/** …者， | 经验 | 可适当降低: less of it is asked of somebody, and none of all. */
function isRelaxed(tokens: readonly Token[], at: number): boolean {
  return isStop(tokens[at - 1]) && isWord(tokens[at + 1], 'connective', 'instead', 'waived')
}

/** 工科 | 背景, 医学相关 | 背景, a background | in biology or a related discipline |: a field of study that is no trade and no work. */
function isStudied(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'noun', 'background')) return false
  if (tokens[at + 1]?.text === 'in') return isInDiscipline(tokens, at + 2) // a technical | background | in looms
  const last = isWord(tokens[at - 1], 'noun', 'related') ? at - 2 : at - 1
  return isOfStudy(tokens, last) && !isManaging(tokens, last)
}

function isInDiscipline(tokens: readonly Token[], at: number): boolean {
  const list = tokens.slice(at, at + LONGEST_LIST)
  const end = list.findIndex((token) => isStop(token) && !isMark(token, ','))
  return list.slice(0, end < 0 ? undefined : end).some((token) => isAmong(token, DISCIPLINES))
}

/** Tokens of the longest list of fields that closes in its noun. */
const LONGEST_LIST = 16

/** | Experienced | applicants can ask for another grade: of some, where nothing weighs it. */
function isOfSome(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'experienced' || !isWord(tokens[at + 1], 'function-word', 'person')) return false
  return !tokens.slice(Math.max(0, at - 1), at + 5).some((token) => isWord(token, 'modality'))
}

/** 歡迎投遞 | 履歷 |, 日文 | 履歷 |: a paper. */
function isSent(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '履历' && (endsInAny(tokens[at - 1], SENT) || isWord(tokens[at - 1], 'language'))
}

/** How far before an experience the verb that promises it may stand, in tokens. */
const PROMISE = 8

/** You will | gain | valuable experience and exposure to sales: what the post gives is asked of nobody. */
function isPromised(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - PROMISE)
  let place = at
  while (place > from && !isStop(tokens[place - 1])) {
    place -= 1
    if (isAmong(tokens[place], PROMISING)) return true
    if (isProvided(tokens, place, at)) return true
  }
  return false
}

/** an environment | with exposure to sales, | provide graduates with | hands-on exposure. */
function isProvided(tokens: readonly Token[], place: number, at: number): boolean {
  const text = tokens[place]?.text ?? ''
  if (PROVIDERS.some((word) => text.endsWith(word))) return tokens[place + 1]?.text === 'with' && place + 2 === at
  return PROVIDING.includes(text) && tokens.slice(place, at).some((token) => token.text === 'with')
}

/** 课后教学经验总结, 积累运维经验: experience that is gathered or passed on is a duty. */
function isGathered(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 1]?.text ?? ''
  if (GATHERING.some((word) => following.startsWith(word))) return true
  for (let place = at - 1; place >= Math.max(0, at - 6) && tokens[place]?.type !== 'mark'; place--) {
    if (opensWithAny(tokens[place], GATHERING) && !isWord(tokens[place], 'function')) return true
  }
  return false
}
