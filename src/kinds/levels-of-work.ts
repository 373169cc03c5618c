import { isWord, touches } from '../text/cursor'
import type { Token } from '../text/token'
import { endsInAny, isAmong, opensWithAny } from '../text/wording'
import {
  EMPLOYER_ENDS,
  LOCATIVES,
  PAST_LOCATIVES,
  POST_VERBS,
  SCHOOLS_OF_WORK,
  TRADE_VERBS,
} from '../vocab/experience/years'
import { COLLEGES, SCHOOL_WORD } from '../vocab/study'
import { isFree } from './free-word'
import { isJoint } from './joints'
import { followsIn, isStop } from './phrase-ends'

// Words for levels of education that tell of an experience: where the work was done, and since when its years count.

/** 5 years | post-graduate | experience, relevant post | degree | mill experience: since when the years count, and no degree that is asked for. */
export function saysSince(tokens: readonly Token[], at: number): boolean {
  const years = tokens[at - 1]?.text === 'of' ? at - 2 : at - 1
  const isSince = tokens[at]?.text.startsWith('post') === true && !isWord(tokens[at], 'education', 'post-secondary')
  if (isSince) return isWord(tokens[years], 'unit', 'year', 'month')
  const hyphen = tokens[at - 1]?.text === '-' ? at - 1 : at // post | - | Bachelor's
  return (
    tokens[hyphen - 1]?.text === 'post' &&
    tokens.slice(at + 1, at + SINCE).some((token) => isWord(token, 'noun', 'experience'))
  )
}

/** How far behind what they count since the noun of such years may stand, in tokens. */
const SINCE = 5

/**
 * Whether a school is where the work is done, and no level that is asked for.
 *
 *   三年在 | 中學 | 任教的經驗, 任教 | 中學 | 經驗, 曾於 | 大學 | 任職, 曾任 | 國小 | 校長     what leads to it is of work
 *   具 | 大學 | 、研究機構或醫院工作經驗                             it stands beside other employers
 *   六年 | 中學 | 或大學任教的經驗                                  it is one of two, behind years
 *   兩年以上 | 大專 | 教學經驗, 具 | 大學 | 行政工作經驗             the work follows, and nothing of a degree
 */
export function isSchoolOfWork(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], SCHOOLS_OF_WORK)) return false
  return isBesideEmployer(tokens, at) || isLedTo(tokens, at) || isOfTwo(tokens, at) || isRightBefore(tokens, at)
}

/** Behind years, or a verb of having, and right before what was done there. */
function isRightBefore(tokens: readonly Token[], at: number): boolean {
  const years = isWord(tokens[at - 1], 'bound', 'min.after') ? at - 2 : at - 1
  const isTimed = isWord(tokens[years], 'unit', 'year')
  if (!(isTimed || isHad(tokens[at - 1])) || !touches(tokens[at], tokens[at + 1])) return false
  const behind = tokens.slice(at + 1, at + 1 + DONE)
  const noun = behind.findIndex((token) => isWord(token, 'noun', 'experience'))
  const work = behind.slice(0, Math.max(0, noun))
  return work.length > 0 && work.every(isDone) && (isTimed || work.some((token) => isWord(token, 'function')))
}

function isHad(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'have')
}

/** Tokens from a school to the noun of what was done there. */
const DONE = 4

function isDone(token: Token): boolean {
  return isWord(token, 'function') || isWord(token, 'field') || isWord(token, 'seniority') || isFree(token)
}

/** 6年 | 小學或中學 | 教學經驗, 具 | 大專或大學教學 | 經驗: one of two schools, right behind the years, or with the work in one word with the second. */
function isOfTwo(tokens: readonly Token[], at: number): boolean {
  const first = isJoint(tokens[at - 1]) && isAmong(tokens[at - 2], SCHOOLS_OF_WORK) ? at - 2 : at
  const areTwo = isJoint(tokens[first + 1]) && opensWithAny(tokens[first + 2], SCHOOLS_OF_WORK)
  const isWorked = isHad(tokens[first - 1]) && isWord(tokens[first + 2], 'function')
  return areTwo && (isWord(tokens[first - 1], 'unit', 'year') || isWorked)
}

function isLedTo(tokens: readonly Token[], at: number): boolean {
  const school = isWord(tokens[at + 1], 'bound', 'min.after') ? at + 2 : at // 高中 | 以上 | 學校 | 教師
  const following = tokens[tokens[school]?.text === SCHOOL_WORD ? school + 1 : at + 1]
  const isBounded = isWord(following, 'bound') && !isWord(following, 'bound', 'min.before') // 大學 | 以上
  const isFollowed = following !== undefined && following.type !== 'mark' && !isBounded
  if (!isFollowed && !(isJoint(following) && isAmong(tokens[at + 2], SCHOOLS_OF_WORK))) return false
  return followsIn(tokens, at, LED, (token) =>
    [LOCATIVES, PAST_LOCATIVES, POST_VERBS, TRADE_VERBS].some((leads) => isAmong(token, leads)),
  )
}

/** Tokens from what leads to a school of work to the school. */
const LED = 4

/** How far behind a school the other employer may stand, in tokens. */
const BESIDE = 4

/** 具 | 大學 | 、研究機構工作經驗, 在政府部門或 | 大學 | 從事翻譯: one of several places of the work that closes the phrase. */
function isBesideEmployer(tokens: readonly Token[], at: number): boolean {
  if (isJoint(tokens[at - 1]) && endsInAny(tokens[at - 2], EMPLOYER_ENDS) && isWork(tokens[at + 1])) return true
  const joint = isAmong(tokens[at + 1], COLLEGES) ? at + 2 : at + 1 // 大學 | 院校 |
  if (!isJoint(tokens[joint])) return false
  const others = tokens.slice(joint + 1, joint + 1 + BESIDE)
  const end = others.findIndex(
    (token) => isStop(token) || isWord(token, 'education') || isWord(token, 'function-word', 'have'),
  )
  const isEmployed = others.slice(0, end < 0 ? BESIDE : end).some((token) => endsInAny(token, EMPLOYER_ENDS))
  return isEmployed && closesInWork(tokens, joint)
}

function closesInWork(tokens: readonly Token[], at: number): boolean {
  let place = at
  while (!isStop(tokens[place]) && !isWork(tokens[place])) place += 1
  return isWork(tokens[place])
}

function isWork(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'experience') || isWord(token, 'deed')
}
