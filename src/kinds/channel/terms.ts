import type { Breadth, Resource } from '../../model/constraint'
import type { Term } from '../../model/term'
import { endsInside, idOf, isMark, isWord, lastInside } from '../../text/cursor'
import type { Token } from '../../text/token'
import { termOf, withoutEnd } from '../as-written'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import type { HeadType } from './words'
import { headTypeOf, isChannelName, sortOf } from './words'

/** A member of the list: tokens `[first, next)`. */
type Member = readonly [first: number, next: number]

/** The members of a list, parted by its joints, commas and brackets. */
function membersOf(tokens: readonly Token[], first: number, next: number): readonly Member[] {
  const members: Member[] = []
  let start = first
  for (let at = first; at <= next; at++) {
    if (
      at < next &&
      !isJoint(tokens[at]) &&
      !isMark(tokens[at], ',()') &&
      !isWord(tokens[at], 'connective', 'exemplar')
    )
      continue
    if (start < at) members.push([start, at])
    start = at + 1
  }
  return members
}

/**
 * The head word decides: of 渠道资源及关系资源 the first that is a holding; of network of distributors the network. Where it names none
 * (公安系统资源, relationships with suppliers), the words of the list do, then those of the `whole`, with whom it is included.
 */
export function resourceOf(tokens: readonly Token[], list: Member, whole: Member): Resource | undefined {
  return (
    sortOfHead(tokens, list) ??
    firstOf(tokens.slice(...list).map(byChannel)) ??
    sortOfHead(tokens, whole) ??
    firstOf(tokens.slice(...whole).flatMap((token) => [sortOf(token), byChannel(token)])) ??
    (tokens.slice(...whole).some(isOfPeople) ? 'network' : undefined)
  )
}

/** What is a holding by itself goes before what only a verb makes one: 政府、媒体资源 is media. */
function sortOfHead(tokens: readonly Token[], [first, next]: Member): Resource | undefined {
  const members = membersOf(tokens, first, next)
  const ofType = (...types: readonly HeadType[]) =>
    members
      .filter(([, end]) => types.some((type) => headTypeOf(tokens, end - 1) === type))
      .map(([start, end]) => lastSort(tokens.slice(start, end)))
  return firstOf([...ofType('asset', 'relation'), ...ofType('bare')])
}

/** 关系 and 行业资源 are people whom one knows. */
function isOfPeople(token: Token): boolean {
  return isWord(token, 'resource-head', 'relation') || isWord(token, 'industry')
}

function lastSort(words: readonly Token[]): Resource | undefined {
  return words.flatMap((word) => sortOf(word) ?? []).at(-1)
}

function byChannel(token: Token): Resource | undefined {
  if (isWord(token, 'channel', 'channel.government')) return 'government'
  return isChannelName(token) || isWord(token, 'channel') ? 'channel' : undefined
}

function firstOf<T>(found: readonly (T | undefined)[]): T | undefined {
  return found.find((one) => one !== undefined)
}

const BREADTHS: readonly Breadth[] = ['rich', 'stable', 'some']

/** The most that is said of how much of it there is. */
export function breadthOf(words: readonly Token[]): Breadth | undefined {
  return BREADTHS.find((breadth) => words.some((token) => isWord(token, 'breadth', breadth)))
}

/** A term, and how general it is: a name 0, a word for a resource 1 (渠道资源, vendors), a head alone 2 (资源, relationships). */
interface Named {
  readonly term: Term
  readonly generality: number
}

/** Each member of a list without its adjectives, and without the general word behind a name. */
export function termsOf(phrase: Phrase, first: number, next: number): readonly Named[] {
  return membersOf(phrase.tokens, first, next).flatMap(([start, end]) => termIn(phrase, start, end) ?? [])
}

/** The least general: the names; where there are none, the words for a resource (渠道资源及关系资源). */
export function leastGeneral(named: readonly Named[]): Term[] {
  const least = Math.min(...named.map(({ generality }) => generality))
  return named.filter(({ generality }) => generality === least).map(({ term }) => term)
}

function termIn(phrase: Phrase, from: number, to: number): Named | undefined {
  const { tokens } = phrase
  let [first, next] = [from, to]
  while (first < next && isAdjective(tokens[first])) first += 1
  while (next > first + 1 && isIdleHead(tokens[next - 1])) next -= 1
  while (next > first + 1 && isAdjective(tokens[next - 1])) next -= 1
  if (first === next || tokens[first]?.type === 'mark') return undefined
  const id = tokens.slice(first, next).flatMap((token) => idOf(token, 'channel') ?? idOf(token, 'customer') ?? [])[0]
  const generality = next > first + 1 || id !== undefined ? 0 : generalityOf(tokens[first])
  const whole = termOf(phrase, first, next, id)
  return { term: next > first + 1 ? withoutHead(whole, tokens[next - 1]) : whole, generality }
}

/** 人脉 and 资源 behind a name add nothing to it. */
function isIdleHead(token: Token | undefined): boolean {
  if (isChannelName(token)) return false
  return isHead(token) || (isWord(token, 'resource') && !endsInside(token, isHead))
}

/** What says that something is held, and not which: 资源, 人脉. */
function isHead(token: Token | undefined): boolean {
  return isWord(token, 'resource-head', 'asset', 'relation')
}

/** 包材供应商资源 → 包材供应商, where 供应商资源 is one word. */
function withoutHead(term: Term, last: Token | undefined): Term {
  const head = isWord(last, 'resource') ? lastInside(last, isHead) : undefined
  return head === undefined ? term : withoutEnd(term, head)
}

function generalityOf(token: Token | undefined): number {
  if (isWord(token, 'resource') || isWord(token, 'resource-sort') || isWord(token, 'noun', 'management')) return 1
  return isHead(token) ? 2 : 0
}

function isAdjective(token: Token | undefined): boolean {
  return (
    (isWord(token, 'breadth') ||
      isWord(token, 'function-word') ||
      isWord(token, 'noun', 'related', 'work') ||
      isMark(token, '"\'“”')) &&
    !isWord(token, 'channel') &&
    !isWord(token, 'industry')
  )
}
