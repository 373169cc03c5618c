import type { Constraint, Modality } from '../../model/constraint'
import type { Recognised } from '../recognise'
import type { Ahead } from './ahead'
import { concatenated, isBeside } from './concatenation'
import { markOf } from './items'
import type { Assembled } from './requirements'
import { assemble } from './requirements'

/** More clauses than the items of such a list have; a bound on work. */
const MOST_CLAUSES = 24

/** The clauses of one item of a list. */
export type Item = readonly Recognised[]

/**
 * The items that begin with the next clause and that 或 parts, each with all of its clauses; undefined where one of them is read as
 * nothing, or where each is one clause, which speaks for itself.
 *
 *   (i) 持有学位；具两年经验；或 | (ii) 持有文凭；具四年经验；及 | (b) 英语流利    →   (i) and (ii)
 */
export function waysBehind(
  ahead: Ahead<Recognised>,
  source: string,
  endsWithOr: (one: Recognised) => boolean,
): readonly Item[] | undefined {
  const items: Item[] = []
  for (let start = 0; start < MOST_CLAUSES; ) {
    const item = itemFrom(ahead, start, source)
    const [first, last] = [item[0], item.at(-1)]
    if (first === undefined || last === undefined || !isOfList(items[0]?.[0] ?? first, first, source)) return undefined
    if (!item.some(({ claims }) => claims.length > 0)) return undefined
    items.push(item)
    start += item.length
    if (endsWithOr(last)) continue
    return items.length > 1 && items.some((one) => one.length > 1) ? items : undefined
  }
  return undefined
}

/** A clause behind a mark, and those behind it on its line. */
function itemFrom(ahead: Ahead<Recognised>, start: number, source: string): Item {
  const first = ahead.peek(start)
  const item: Recognised[] = []
  for (let one = first; one !== undefined; one = ahead.peek(start + item.length)) {
    const before = item.at(-1)
    const goesOn =
      before === undefined ||
      (one.clause.lead === undefined && !source.slice(before.clause.span[1], one.clause.span[0]).includes('\n'))
    if (!goesOn || item.length === MOST_CLAUSES) break
    item.push(one)
  }
  return item
}

/** (a)(i) … | (ii): the mark of the first may have that of another list before it. */
function isOfList(head: Recognised, { clause }: Recognised, source: string): boolean {
  const mark = markOf(clause, source)
  return mark !== '' && markOf(head.clause, source).endsWith(mark) && isBeside(head.clause, clause)
}

/** The items as one clause, and the choice between them. */
export function joinWays(items: readonly Item[]): {
  readonly of: Recognised
  readonly assembled: readonly Assembled[]
} {
  let offset = 0
  const ways = items.map((item) =>
    item.flatMap((one) => {
      const start = offset
      offset += one.clause.tokens.length + 1
      return assemble(one).map((assembled) => shifted(assembled, start))
    }),
  )
  return { of: concatenated(items.flat()), assembled: [choiceOf(ways)] }
}

/** What stands so many tokens further behind. */
function shifted(one: Assembled, offset: number): Assembled {
  const members = one.members.map((member) => ({ ...member, first: member.first + offset, next: member.next + offset }))
  return { ...one, members }
}

function choiceOf(ways: readonly (readonly Assembled[])[]): Assembled {
  const all = ways.flat()
  const modality: Modality = all.every((one) => one.modality === 'preferred') ? 'preferred' : 'required'
  const of = ways.map((way): Constraint => {
    const parts = way.map((one) => (one.modality === modality ? one.constraint : weighed(one.constraint, one.modality)))
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'allOf', of: parts }
  })
  const [members, notes] = [all.flatMap((one) => one.members), all.flatMap((one) => one.notes)]
  return { members, constraint: { kind: 'anyOf', of }, modality, notes }
}

function weighed(constraint: Constraint, modality: Modality): Constraint {
  if ('of' in constraint) return { ...constraint, of: constraint.of.map((one) => weighed(one, modality)) }
  return { ...constraint, modality }
}
