import { isMark, isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { endsInAny, endsInAnyOrPlural, isAmong, joinedText, opensWithAny } from '../text/wording'
import { WORKER_ENDS } from '../vocab/gender'
import {
  AT_WORK_WITH,
  HELPING,
  JOINT_WORK,
  LINKS,
  RELATIVE,
  SERVED,
  SERVING,
  SOUGHT,
  STAFF,
  TAUGHT,
  THEIRS,
  TITLE_ENDS,
  TO_BE_HIRED,
} from '../vocab/other-people'
import { isStop, phraseStart } from './phrase-ends'

/** How far before what somebody has they may stand, in tokens, and how far before them what says who they are. */
const REACH = 7
const LEAD = 4

/**
 * Behind which token somebody has what the word at `at` names with whom one works, or for whom, in English; none where nobody has.
 *
 *   clients | who have completed high school       students | pursuing a Bachelor's
 *   mentoring analysts | with 2 years              report to a manager | who has a degree
 *   Our founder | , who holds a PhD
 */
export function ownerOf(tokens: readonly Token[], at: number): number | undefined {
  let isTheirs = false
  for (let place = at - 1; place >= Math.max(0, at - REACH) && !endsAt(tokens, place); place--) {
    const token = tokens[place]
    if (isWord(token, 'modality') || isWord(token, 'connective', 'or') || isAmong(token, SOUGHT)) return undefined
    if (isTheirs && isSomebodyElse(token)) return isOfOthers(tokens, place) ? place : undefined
    isTheirs ||= isAmong(token, THEIRS) || isWord(token, 'function-word', 'have')
  }
  return undefined
}

/** Our founder | , | who holds a PhD: a comma before *who* ends nothing. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  return isStop(tokens[at]) && !(isMark(tokens[at], ',') && opensWithAny(tokens[at + 1], RELATIVE))
}

function isSomebodyElse(token: Token | undefined): boolean {
  const isOfPost = isWord(token, 'seniority') || isWord(token, 'function')
  return isAmong(token, SERVED) || isAmong(token, STAFF) || isOfPost || endsInAnyOrPlural(token, WORKER_ENDS)
}

/** A supervising | engineer | is a post; supervising | engineers | is work. */
function isTitle(tokens: readonly Token[], at: number, person: number): boolean {
  const isMany = endsInAny(tokens[person], ['s']) || isAmong(tokens[person], STAFF)
  return at === person - 1 && !isMany && endsInAny(tokens[at], TITLE_ENDS)
}

/** help | students |, alongside senior | engineers |, work with | nurses |, our | founder |. */
function isOfOthers(tokens: readonly Token[], person: number): boolean {
  if (isAmong(tokens[person], SERVED) && isAmong(tokens[person - 1], SERVING)) return true
  for (let at = person - 1; at >= Math.max(0, person - LEAD) && !isStop(tokens[at]); at--) {
    if (isAmong(tokens[at], AT_WORK_WITH)) return !isTitle(tokens, at, person)
    if (isAmong(tokens[at], LINKS)) return opensWithAny(tokens[at - 1], JOINT_WORK)
    if (tokens[at]?.text === 'our') return isStop(tokens[at - 1])
    if (isAmong(tokens[at], TO_BE_HIRED)) return false
  }
  return false
}

/** 辅导学员 | 备考雅思, 让孩子 | 掌握日语: what a clause before `at` says that others are helped to. */
export function isOfHelped(tokens: readonly Token[], at: number): boolean {
  const before = joinedText(tokens, phraseStart(tokens, at, REACH), at)
  return TAUGHT.some((one) => HELPING.some((verb) => before.includes(verb + one)))
}
