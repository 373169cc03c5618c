import { countsSeveral } from '../../../kinds/language/start'
import { isFullStop } from '../../../kinds/phrase-ends'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isLatin } from '../../../text/wording'
import type { Draft } from '../draft'
import { between, isGrouped, isOwned, membersIn, phraseAt } from '../draft'
import { isGlueOr } from '../glue'
import { listsBelow } from '../items'

/**
 * Joins members of which one will do.
 *
 *   满足以下条件之一：本科；5年经验且有CPA   →   本科 | 5年 & CPA
 *   英语六级、日语N2、雅思6分之一           →   英语六级 | 日语N2 | 雅思6分
 *   one or more of CRX, DRX and ERX    →   CRX, DRX | ERX
 *
 *   two of CRX, DRX and ERX            →   CRX & DRX | CRX & ERX | DRX & ERX, of languages
 *
 * Where a colon follows, it heads what stands behind, and so does English right before a list; else it closes the list before it.
 */
export function joinOneOf(draft: Draft): Draft {
  const { tokens } = draft.clause
  const several = severalOf(draft)
  if (several.length > 1) return { ...draft, groups: [...draft.groups, several] }
  const at = tokens.findIndex((token, place) => isWord(token, 'connective', 'one-of') && !isOwned(draft, place))
  if (at < 0) return draft
  const colon = headingEnd(draft, at)
  const behind = listBehind(draft, at)
  if (behind.length > 1) return { ...draft, groups: [...draft.groups, behind.map((place) => [place])] }
  const places = colon === undefined ? listBefore(draft, at) : membersIn(draft, { start: colon, end: tokens.length })
  const free = places.filter((place) => !isGrouped(draft, place))
  const parts = free.length < 2 ? [] : partsOf(draft, free, colon === undefined)
  return parts.length < 2 ? draft : { ...draft, groups: [...draft.groups, parts] }
}

/** Behind the colon that a word of choice leads up to: 满足以下条件之一即可：, any of the following:, or the stop that does for it. */
function headingEnd({ clause: { tokens }, members }: Draft, at: number): number | undefined {
  for (let place = at; place < tokens.length && place - at < LONGEST_HEADING; place++) {
    if (tokens[place]?.text.endsWith(':') === true) return place + 1 // 优先: and either: are one word
    if (isMark(tokens[place], ')') && listsBelow(tokens, at)) return place + 1
    if (isMark(tokens[place], ',;。')) return listsBelow(tokens, at + 1) ? place + 1 : undefined
    if (members.some(({ first }) => first === place)) return undefined
  }
  return undefined
}

/** More tokens than stand between 之一 and its colon. */
const LONGEST_HEADING = 8

/** two of | English, Malay and Tamil |: each way to know as many of them. */
function severalOf(draft: Draft): number[][] {
  for (const [place, { leaf, first, next }] of draft.members.entries()) {
    const count = leaf.kind === 'language' ? countIn(draft.clause.tokens, first, next) : undefined
    const row = count === undefined ? [] : rowFrom(draft, place)
    if (count !== undefined && count < row.length && row.length <= MOST) return waysToHave(row, count)
  }
  return []
}

function countIn(tokens: readonly Token[], first: number, next: number): number | undefined {
  const count = tokens.slice(first, next).find((_, at) => countsSeveral(tokens, first + at))
  return count?.type === 'number' ? count.value : undefined
}

/** The most languages of which several are to be known. */
const MOST = 5

/** All ways to take so many of the places, in their order. */
function waysToHave(places: readonly number[], count: number): number[][] {
  if (count === 0) return [[]]
  return places.flatMap((place, at) => waysToHave(places.slice(at + 1), count - 1).map((others) => [place, ...others]))
}

/** at least one of | CRX, DRX and ERX |: members of one kind in a row, that begin right behind. */
function listBehind(draft: Draft, at: number): number[] {
  const { clause, members } = draft
  return rowFrom(draft, isLatin(clause.tokens[at]) ? members.findIndex((member) => member.first === at + 1) : -1)
}

function rowFrom(draft: Draft, first: number): number[] {
  const row: number[] = []
  for (let place = first; place >= 0 && isOfRow(draft, place, first); place++) row.push(place)
  return row
}

function isOfRow(draft: Draft, place: number, first: number): boolean {
  const [member, opening] = [draft.members[place], draft.members[first]]
  if (member === undefined || member.leaf.kind !== opening?.leaf.kind || isGrouped(draft, place)) return false
  return place === first || between(draft, place - 1, place).every(isGlueOr(',/'))
}

/** What stands in its phrase; where that is nothing (英语六级，日语N2，任选其一) what stands before it. */
function listBefore(draft: Draft, at: number): number[] {
  if (isOfAside(draft, at)) return []
  const inPhrase = membersIn(draft, { start: phraseAt(draft, at).start, end: at })
  return inPhrase.length > 0 ? inPhrase : membersIn(draft, { start: 0, end: at })
}

/** 第二外語（ | 日/韓 | 擇一）: a list in a bracket of its own, which says nothing of what stands before it. */
function isOfAside({ clause: { tokens } }: Draft, at: number): boolean {
  const open = tokens.slice(0, at).findLastIndex((token) => isMark(token, '()'))
  return isMark(tokens[open], '(') && tokens.slice(open, at).some((token) => isMark(token, '/、'))
}

/** Cuts a list into its branches: at semicolons where it has some, else at commas; a list before 之一 also at 、. */
function partsOf(draft: Draft, places: readonly number[], isClosed: boolean): number[][] {
  const gaps = places.slice(1).map((place) => between(draft, place - 1, place))
  const isGraded = gaps.some((gap) => gap.some(isFullStop))
  const marks = isGraded ? ';。' : isClosed ? ',、/' : ',、'
  const parts: number[][] = [[places[0] as number]]
  places.slice(1).forEach((place, index) => {
    if (gaps[index]?.some((token) => opens(token, marks)) === true) parts.push([place])
    else parts.at(-1)?.push(place)
  })
  return parts
}

function opens(token: Token, marks: string): boolean {
  return isMark(token, marks) || isWord(token, 'connective', 'or')
}
