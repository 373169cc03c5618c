import { isFree } from '../../kinds/free-word'
import { isWord } from '../../text/cursor'
import { endsInAny } from '../../text/wording'
import { JOB_ENDS } from '../../vocab/page/sought'
import type { Layout } from './layout'
import { gapBefore, isOneOf, textOf } from './layout'
import { withoutHeadcount } from './posts'
import { looksRequired } from './signs'

/** Reports to: the head cook | . A diploma in catering …: what is stated ends with its sentence, where the next one asks for something. */
export function endOfFact(layout: Layout, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++)
    if (textOf(layout, at) === '.' && gapBefore(layout, at + 1) > 0)
      return looksRequired(layout, at + 1, to) ? at + 1 : to
  return to
}

/** 招聘岗位：护士5名 | ，大专以上学历: a title ends at the comma, or at the blank, where what follows asks for something. */
export function endOfTitle(layout: Layout, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (textOf(layout, at) === ',') return looksRequired(layout, at + 1, to) ? at : to
    if (gapBefore(layout, at) > 0 && opensPerson(layout, at)) return at
  }
  return to
}

/** 1、会计1名 | ，女，大专以上: a post and how many are sought for it, where the same line says what is asked of them. */
export function endOfCounted(layout: Layout, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_POST); at++) {
    const asked = isOneOf(textOf(layout, at), ',:') ? at + 1 : at
    if (endsInJob(layout, from, withoutHeadcount(layout, from, at)) && isAsked(layout, asked, to)) return at
    if (isOneOf(textOf(layout, at), PHRASE_ENDS)) return to
  }
  return to
}

/** 面点师 | ：男，…: a post in front of its colon, behind which a gender says that somebody is sought. */
export function endOfNamed(layout: Layout, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_POST); at++)
    if (isOneOf(textOf(layout, at), PHRASE_ENDS))
      return endsInJob(layout, from, at) && textOf(layout, at) === ':' && opensPerson(layout, at + 1) ? at : to
  return to
}

function isAsked(layout: Layout, from: number, to: number): boolean {
  const held = isWord(layout.tokens.get(from), 'modality', 'required') ? from + 1 : from // 需具 | 駕照
  return looksRequired(layout, from, to) || opensPerson(layout, from) || isWord(layout.tokens.get(held), 'licence')
}

/** Of 带教新人2名, what is done, the words before the number name no post. */
function endsInJob({ tokens }: Layout, from: number, count: number | undefined): boolean {
  if (count === undefined || count <= from) return false
  const last = tokens.get(count - 1)
  return isWord(last, 'function') || isWord(last, 'seniority') || (isFree(last) && endsInAny(last, JOB_ENDS))
}

const PHRASE_ENDS = ',:。;!?|'

/** Tokens of the longest name of a post and its number. */
const LONGEST_POST = 10

/** 岗位：保安 | 男 | 25-40岁, 岗位：出纳 | 大专: a gender, an age, years or a level behind a blank. */
export function opensPerson({ tokens }: Layout, at: number): boolean {
  const token = tokens.get(at)
  const isCounted =
    token?.type === 'number' && [at + 1, at + 3].some((place) => isWord(tokens.get(place), 'unit', 'years-old', 'year'))
  return isCounted || isWord(token, 'gender') || isWord(token, 'education') || isWord(token, 'study-mode')
}
