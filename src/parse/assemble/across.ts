import type { Recognised } from '../recognise'
import { Ahead } from './ahead'
import { concatenated, isBeside } from './concatenation'
import type { Listed } from './items'
import {
  claimsBefore,
  isOneOf,
  itemsBehind,
  itemsClosed,
  MOST_ITEMS,
  oneOfThem,
  preferringThem,
  weighedItems,
  wishedBehind,
  wishedOn,
} from './items'
import { lookBack } from './look-back'
import { isOnlyOr } from './said-or'
import type { Settled } from './settled'
import { settle } from './settled'
import type { Item } from './ways'
import { joinWays, waysBehind } from './ways'

/** More tokens than clauses have that speak of one another; a bound on work. */
const MOST_TOKENS = 512

/**
 * Assembles the clauses of a block, and joins those that speak of one another.
 *
 *   1年以上经验。应届生亦可。                →   1年 | 应届生
 *   5年以上经验；硕士可放宽至3年              →   5年 | 硕士 & 3年
 *   本科，3年经验；或大专，5年经验            →   本科 & 3年 | 大专 & 5年
 *   （1）本科；3年经验；或（2）大专；5年经验     →   本科 & 3年 | 大专 & 5年
 *   满足以下条件之一：1、本科；2、5年经验       →   本科 | 5年经验
 *   1、本科；2、5年经验；以上条件具备其一     →   本科 | 5年经验
 *   有以下经验者优先：1、银行经验；2、零售经验   →   each of them preferred
 *   有银行经验。（加分项）                    →   银行经验, preferred
 *
 * Clauses are joined only where a group then spans them: nothing else may change by it.
 */
export function* assembleAll(recognised: Iterable<Recognised>, source: string): Generator<Settled> {
  const ahead = new Ahead(recognised)
  const settled: Settled[] = []
  while (ahead.peek(0) !== undefined) {
    const items = itemsBehind(ahead, source)
    const list = items.length === 0 ? undefined : settleItems(ahead.peek(0) as Recognised, items)
    const ways = list === undefined ? waysBehind(ahead, source) : undefined
    if (list !== undefined) {
      settled.push(...list)
      ahead.take(1 + items.flat().length)
    } else if (ways !== undefined) {
      settled.push(settleWays(ways))
      ahead.take(ways.flat().length)
    } else settleNext(settled, ahead, source)
    while (settled.length > MOST_ITEMS) yield settled.shift() as Settled
  }
  yield* settled
}

function settleWays(ways: readonly Item[]): Settled {
  const { of, assembled } = joinWays(ways)
  return { clause: of.clause, assembled, of, isList: true }
}

/** Settles the next clause, with what stands before it where it takes back or offers another for what that asks for. */
function settleNext(settled: Settled[], ahead: Ahead<Recognised>, source: string): void {
  const [before, next] = [settled.at(-1)?.of, ahead.peek(0) as Recognised]
  const wished = wishedBehind(before, next)
  if (wished !== undefined) {
    settled.splice(-1, 1, settle(wished))
    ahead.take(1)
    return
  }
  if (closeItems(settled, ahead, source)) return
  const goesOn = before === undefined ? undefined : wishedOn(before, next, source)
  if (goesOn !== undefined) {
    settled.push(settle(goesOn))
    ahead.take(1)
    return
  }
  const parts = ahead.take(1 + orsAhead(ahead))
  for (const count of lookBack(settled, parts)) {
    const joined = joinTo(settled.slice(-count), parts)
    if (joined === undefined) continue
    settled.splice(-count, count, joined)
    return
  }
  settled.push(...parts.map(settle))
}

/** OR | Option 2 | a diploma: how many lines of the word of choice alone come before what it offers. */
function orsAhead(ahead: Ahead<Recognised>): number {
  let count = 0
  while (count < MOST_ORS && ahead.peek(count + 1) !== undefined && isOnlyOr(ahead.peek(count) as Recognised)) count++
  return count
}

/** More such lines than stand one after the other; a bound on work. */
const MOST_ORS = 3

/** …（以上条件具备其一）: the items that the next clause closes are a choice, where each of them is understood. */
function closeItems(settled: Settled[], ahead: Ahead<Recognised>, source: string): boolean {
  const closing = ahead.peek(0) as Recognised
  const count = itemsClosed(settled, closing, source)
  if (count + Math.sign(closing.claims.length) < 2) return false
  const joined = settle(concatenated([...settled.slice(-count).map(({ of }) => of), closing]))
  if (joined.assembled.length > 1) return false
  settled.splice(-count, count, { ...joined, isList: true })
  ahead.take(1)
  return true
}

/** 应届生亦可, 可放宽至…, 或…: joined, if a group spans both. */
function joinTo(before: readonly Settled[], parts: readonly Recognised[]): Settled | undefined {
  const all = [...before.map(({ of }) => of), ...parts]
  const first = all[0] as Recognised
  if (before.at(-1)?.of.claims.length === 0 || !all.every(({ clause }) => isBeside(first.clause, clause)))
    return undefined
  const whole = concatenated(all)
  if (whole.clause.tokens.length > MOST_TOKENS) return undefined
  const joined = settle(whole)
  const start = whole.clause.tokens.length + 1 - parts.reduce((sum, { clause }) => sum + clause.tokens.length + 1, 0)
  const spans = joined.assembled.some(
    ({ members }) => members.some((one) => one.first < start) && members.some((one) => one.first >= start),
  )
  return spans ? joined : undefined
}

/** A heading that says how to take the items behind it: one of them will do, or each is preferred. */
function settleItems(heading: Recognised, items: readonly Listed[]): readonly Settled[] | undefined {
  if (isOneOf(heading) && items.some((item) => item.length > 1)) return settleNested(heading, items)
  const joined = oneOfThem(heading, items.flat())
  if (joined === undefined) return preferringThem(heading, items)?.map(settle)
  const settled = settle(joined)
  return settled.assembled.length === 1 + claimsBefore(heading) ? [{ ...settled, isList: true }] : undefined
}

/** One of the items will do, and some of them head a list of their own; undefined where the first stands in the heading's own clause. */
function settleNested(heading: Recognised, items: readonly Listed[]): readonly Settled[] | undefined {
  if (heading.claims.length > claimsBefore(heading)) return undefined
  const { of, assembled } = joinWays(
    weighedItems(heading, items).map((item) => [item]),
    [heading],
  )
  return [{ clause: of.clause, assembled, of, isList: true }]
}
