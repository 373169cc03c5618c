import type { Constraint, Modality } from '../../model/constraint'
import { isAmong } from '../../text/wording'
import { OF_ALL_WAYS } from '../../vocab/connectives'
import type { Recognised } from '../recognise'
import type { Ahead } from './ahead'
import { concatenated, isBeside } from './concatenation'
import { isMarkedAlike, romanOf } from './marks'
import type { Assembled } from './requirements'
import { assemble } from './requirements'
import { endsWithOr, isOnlyOr, opensWithOr } from './said-or'

/** More clauses than the items of such a list have; a bound on work. */
const MOST_CLAUSES = 24

/** The clauses of one item of a list. */
export type Item = readonly Recognised[]

/**
 * The items that begin with the next clause and that 或 parts, each with all of its clauses, up to the last that is read; undefined where the
 * first is read as nothing.
 *
 *   (i) 持有学位；具两年经验；或 | (ii) 持有文凭；具四年经验；及 | (b) 英语流利    →   (i) and (ii)
 *   (a)(i) 持有学位；及 | (ii) 具两年经验；或 | (b)(i) 持有文凭；及 | (ii) 具四年经验    →   (a) and (b)
 */
export function waysBehind(ahead: Ahead<Recognised>, source: string): readonly Item[] | undefined {
  return waysOf(ahead, source, listFrom) ?? waysOf(ahead, source, itemFrom)
}

/** Takes the clauses of one item, from so many ahead. */
type Taker = (ahead: Ahead<Recognised>, start: number, source: string) => Item

function waysOf(ahead: Ahead<Recognised>, source: string, take: Taker): readonly Item[] | undefined {
  const items: Item[] = []
  for (let start = 0; start < MOST_CLAUSES; ) {
    const item = withOr(ahead, start, take(ahead, start, source))
    const [first, last] = [item[0], item.at(-1)]
    if (first === undefined || last === undefined || !isOfList(items, first, source)) return undefined
    if (items.length === 0 && !isRead(item)) return undefined
    items.push(item)
    start += item.length
    if (endsWithOr(last)) continue
    return choiceAmong(isRead(item) ? items : items.slice(0, -1))
  }
  return undefined
}

function choiceAmong(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 1 && isRead(items.at(-1) as Item) ? items : undefined
}

function isRead(item: Item): boolean {
  return item.some(({ claims }) => claims.length > 0)
}

/** …；| 或 | (b) …: the word of choice may have a line of its own behind the item. */
function withOr(ahead: Ahead<Recognised>, start: number, item: Item): Item {
  const next = ahead.peek(start + item.length)
  const isOr =
    next !== undefined && next.clause.lead === undefined && next.clause.tokens.length === 1 && endsWithOr(next)
  return isOr && item.length > 0 ? [...item, next] : item
}

/** (a)(i) … | (ii) …: the clauses of a list of Roman numbers, as far as it counts on; behind one a single item will do. */
function listFrom(ahead: Ahead<Recognised>, start: number, source: string): Item {
  const list: Recognised[] = []
  const head = ahead.peek(start)
  if (start > 0 && head !== undefined && romanOf(head.clause, source) === undefined)
    return itemFrom(ahead, start, source)
  for (let due = 1; list.length < MOST_CLAUSES; due++) {
    const next = ahead.peek(start + list.length)
    if (next === undefined || romanOf(next.clause, source) !== due) break
    list.push(...itemFrom(ahead, start + list.length, source))
  }
  return list
}

/** A clause behind a mark, and those behind it on its line. */
function itemFrom(ahead: Ahead<Recognised>, start: number, source: string): Item {
  const first = ahead.peek(start)
  const item: Recognised[] = []
  for (let one = first; one !== undefined; one = ahead.peek(start + item.length)) {
    const before = item.at(-1)
    const goesOn =
      before === undefined ||
      (one.clause.lead === undefined &&
        !isOfAll(one) &&
        !source.slice(before.clause.span[1], one.clause.span[0]).includes('\n'))
    if (!goesOn || item.length === MOST_CLAUSES) break
    item.push(one)
  }
  return item
}

/** (b) a diploma and 4 years. | However |, | all | candidates must drive: said of whoever comes by any of the ways. */
function isOfAll({ clause: { tokens } }: Recognised): boolean {
  return isAmong(tokens[0], OF_ALL_WAYS)
}

/** A degree | OR | 6 years of weaving: lines with no marks are a list where the word of choice has lines of its own. */
function isOfList(items: readonly Item[], { clause }: Recognised, source: string): boolean {
  const head = items[0]?.[0]?.clause ?? clause
  const last = items.at(-1)?.at(-1)
  const isOwnLine = head.lead === undefined && clause.lead === undefined && (last === undefined || isOnlyOr(last))
  return (isOwnLine || isMarkedAlike(head, clause, source)) && isBeside(head, clause)
}

/** The items as one clause, behind what heads them, and the choice between those that are read. */
export function joinWays(
  items: readonly Item[],
  heading: Item = [],
): { readonly of: Recognised; readonly assembled: readonly Assembled[] } {
  let offset = 0
  const assembledOf = (one: Recognised) => {
    const start = offset
    offset += one.clause.tokens.length + 1
    return assemble(one).map((assembled) => shifted(assembled, start))
  }
  const [before = [], ...ways] = [heading, ...items].map((item) =>
    runsOf(item).flatMap((run) => {
      const parts = run.map((part) => part.flatMap(assembledOf))
      return parts.length > 1 && parts.every((part) => part.length > 0) ? [choiceOf(parts)] : parts.flat()
    }),
  )
  const read = ways.filter((way) => way.length > 0)
  const joined = read.length > 1 ? [choiceOf(read)] : read.flat()
  return { of: concatenated([heading, ...items].flat()), assembled: [...before, ...joined] }
}

/** (i) 文憑試五科；或 | (ii) 會考五科；及 | (iii) 三年經驗: within an item, what 或 joins, each with the word behind it. */
function runsOf(item: Item): readonly (readonly Item[])[] {
  const runs: Recognised[][][] = []
  let isJoined = false
  for (const one of item) {
    const isOr = one.claims.length === 0 && endsWithOr(one)
    if (isOr) runs.at(-1)?.at(-1)?.push(one)
    else if (runs.length > 0 && (isJoined || opensWithOr(one))) runs.at(-1)?.push([one])
    else runs.push([[one]])
    isJoined = endsWithOr(one)
  }
  return runs
}

/** What stands so many tokens further behind. */
function shifted(one: Assembled, offset: number): Assembled {
  const members = one.members.map((member) => ({ ...member, first: member.first + offset, next: member.next + offset }))
  return { ...one, members }
}

function choiceOf(ways: readonly (readonly Assembled[])[]): Assembled {
  const all = ways.flat()
  const modality: Modality = all.every((one) => one.modality === 'preferred') ? 'preferred' : 'required'
  const of = ways.flatMap((way): readonly Constraint[] => {
    const parts = way.map((one) => (one.modality === modality ? one.constraint : weighed(one.constraint, one.modality)))
    const [only, ...others] = parts
    if (only === undefined || others.length > 0) return [{ kind: 'allOf', of: parts }]
    return only.kind === 'anyOf' ? only.of : [only]
  })
  const [members, notes] = [all.flatMap((one) => one.members), all.flatMap((one) => one.notes)]
  return { members, constraint: { kind: 'anyOf', of }, modality, notes }
}

function weighed(constraint: Constraint, modality: Modality): Constraint {
  if ('of' in constraint) return { ...constraint, of: constraint.of.map((one) => weighed(one, modality)) }
  return { ...constraint, modality }
}
