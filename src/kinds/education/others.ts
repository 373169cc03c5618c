import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../text/wording'
import {
  APPLICANTS,
  BESIDE_LEVEL,
  CATALOGUES,
  COURSE_STARTS,
  DENYING,
  EVERY,
  GUIDING,
  GUIDING_WELL,
  OFFERING,
  PAID_AS,
  POSTDOCTORAL,
  SERVED_AT_LEVEL,
  SERVING_AT_LEVEL,
  SHARES,
  STAFF_ENDS,
  TAUGHT_THERE,
  TEN_THOUSANDS,
  WORK_ON_LEVEL,
} from '../../vocab/education/others'
import { isJoint } from '../joints'
import { followsIn, isStop } from '../phrase-ends'

/**
 * Whether the level of `[at, next)` is had, or got, by somebody other than who is looked for.
 *
 *   指導 | 碩士生 | 實驗        whoever the work is done for
 *   本科以上学历 | 占80%        the staff, by their share
 *   团队均为 | 硕士以上学历      the staff, all of them
 *   碩士級 | 月薪40,000元       who is paid so
 *   高級中等以下 | 學校         who goes there
 *   研究生、本科 | 专业目录      nobody: it is what a list is of
 *   提供 | 高級文憑 | 課程       whoever takes it
 *   supervise | PhD | students         so here
 *   postdoctoral | researcher         whoever has the post
 *   non- | degree | award        nobody: the award is none
 */
export function isOfOtherPeople(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    isGuided(tokens, at, next) ||
    isShare(tokens, next) ||
    isStaff(tokens, at) ||
    isCatalogue(tokens, next) ||
    isUpToSchool(tokens, next) ||
    isCourse(tokens, at, next) ||
    isServed(tokens, at, next) ||
    isPaidAs(tokens, next) ||
    isPost(tokens, at, next) ||
    isOfSome(tokens, next) ||
    isDenied(tokens, at)
  )
}

/** 指導 | 大學部 | 學生, 能獨立 | 指導 | 碩士生: verbs of the work open the phrase, and nothing says that the level is one of degree or height. */
function isGuided(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens.slice(at, next).some((token) => isWord(token, 'noun', 'education') || isWord(token, 'bound'))) return false
  let verb = at
  while (endsInAny(tokens[verb - 1], GUIDING)) verb -= 1
  let first = verb
  while (endsInAny(tokens[first - 1], GUIDING_WELL)) first -= 1
  return verb < at && isStop(tokens[first - 1])
}

/** postdoctoral | fellowship: what stands behind the word is the post that is to be had, and none of its levels. */
function isPost(tokens: readonly Token[], at: number, next: number): boolean {
  const named = tokens[next]
  if (!isAmong(tokens[at], POSTDOCTORAL) || isStop(named)) return false
  return !isWord(named, 'modality') && !isWord(named, 'connective') && !isWord(named, 'noun', 'education')
}

/** 研究生 | 应聘者 | 须 | 本科为全日制: what those are asked who have the level. */
function isOfSome(tokens: readonly Token[], next: number): boolean {
  return isAmong(tokens[next], APPLICANTS) && isWord(tokens[next + 1], 'modality', 'required')
}

/** non- | degree | award. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const prefix = tokens[at - 1]?.text === '-' ? at - 2 : at - 1
  return tokens[prefix]?.text === DENYING
}

function isShare(tokens: readonly Token[], next: number): boolean {
  const behind = textBehind(tokens, next)
  return SHARES.some((word) => behind.startsWith(word))
}

function isCatalogue(tokens: readonly Token[], next: number): boolean {
  const behind = textBehind(tokens, isMark(tokens[next], ')') ? next + 1 : next) // 高职(高专 | )专业目录
  return CATALOGUES.some((word) => behind.startsWith(word))
}

/** 高級中等以下 | 學校, 国中以下 | 学生: schools, and whoever is taught there. */
function isUpToSchool(tokens: readonly Token[], next: number): boolean {
  return isWord(tokens[next - 1], 'bound', 'max.after') && opensWithAny(tokens[next], TAUGHT_THERE)
}

/** 提供三年制 | 高級文憑 | 及學位課程, 报读 | 学士学位 | 课程: what is taught, not what one has. */
function isCourse(tokens: readonly Token[], at: number, next: number): boolean {
  let course = next
  while (course < next + REACH && (isJoint(tokens[course]) || isWord(tokens[course], 'education'))) course += 1
  const isTaught = opensWithAny(tokens[course], COURSE_STARTS) || endsInAny(tokens[course], COURSE_STARTS)
  return isTaught && followsIn(tokens, at, REACH, (token) => endsInAny(token, OFFERING))
}

/** Supervise undergraduate and | MSc | students, | PhD | supervision: whoever is taught there, by whom it is that is looked for. */
function isServed(tokens: readonly Token[], at: number, next: number): boolean {
  if (!isLatin(tokens[at])) return false
  let noun = next
  while (noun < next + REACH && isBesideLevel(tokens[noun])) noun += 1
  if (isAmong(tokens[noun], WORK_ON_LEVEL)) return true
  const isServing = (token: Token | undefined) => opensWithAny(token, SERVING_AT_LEVEL)
  return isAmong(tokens[noun], SERVED_AT_LEVEL) && followsIn(tokens, at, REACH, isServing)
}

function isBesideLevel(token: Token | undefined): boolean {
  return isJoint(token) || isWord(token, 'education') || isAmong(token, BESIDE_LEVEL)
}

/** How far before a level its staff, or what is done with it, may stand, in tokens. */
const REACH = 6

/** 师资团队 | 均为 |: the word of the staff, and behind it that all of them are so. */
function isStaff(tokens: readonly Token[], at: number): boolean {
  let isEvery = false
  for (let place = at - 1; place >= Math.max(0, at - REACH) && !isStop(tokens[place]); place--) {
    if (isWord(tokens[place], 'modality', 'required')) return false // 老师均 | 需 | 本科以上
    const text = tokens[place]?.text ?? ''
    if (isEvery && STAFF_ENDS.some((word) => text.endsWith(word))) return true
    isEvery ||= EVERY.some((word) => text.startsWith(word))
  }
  return false
}

/** 碩士級 | 月薪…, 博士 | 补贴…, 博士後 | 研究員月支…, 硕士 | ：12-18W |: right behind the level, or behind the post. */
function isPaidAs(tokens: readonly Token[], next: number): boolean {
  const behind = textBehind(tokens, next)
  if (isMark(tokens[next], ':') && isPay(tokens, next + 1)) return true
  return touches(tokens[next - 1], tokens[next]) && PAID_AS.some((word) => behind.includes(word))
}

/** 12-18W, 8K, 1.2万, 35,000元. */
function isPay(tokens: readonly Token[], start: number): boolean {
  let at = start
  while (tokens[at]?.type === 'number' || isMark(tokens[at], '.') || isWord(tokens[at], 'range')) at += 1
  const isOfMoney = isWord(tokens[at], 'unit', 'thousand', 'yuan') || isAmong(tokens[at], TEN_THOUSANDS)
  return at > start && (isOfMoney || endsInAny(tokens[at - 1], TEN_THOUSANDS))
}

/** What stands behind a level in its phrase: three words, as vocabularies know no more of them together. */
function textBehind(tokens: readonly Token[], next: number): string {
  let text = ''
  for (let at = next; at < next + 3 && !isStop(tokens[at]); at++) text += tokens[at]?.text
  return text
}
