import { isWord } from '../../text/cursor'
import type { Recognised } from '../recognise'
import type { Clause } from '../split/document'
import { concatenated, isBeside } from './concatenation'
import { itemsBehind, oneOfThem, preferringThem } from './items'
import type { Assembled } from './requirements'
import { assemble } from './requirements'

/** A clause, or what was joined of several, with the requirements that it makes. */
export interface Settled {
  readonly clause: Clause
  readonly assembled: readonly Assembled[]
}

/**
 * Assembles the clauses of a block, and joins those that speak of one another.
 *
 *   1年以上经验。应届生亦可。                →   1年 | 应届生
 *   5年以上经验；硕士可放宽至3年              →   5年 | 硕士 & 3年
 *   满足以下条件之一：1、本科；2、5年经验       →   本科 | 5年经验
 *   有以下经验者优先：1、银行经验；2、零售经验   →   each of them preferred
 *
 * Clauses are joined only where a group then spans them: nothing else may change by it.
 */
export function assembleAll(recognised: readonly Recognised[], source: string): readonly Settled[] {
  const settled: Settled[] = []
  for (let at = 0; at < recognised.length; ) {
    const items = itemsBehind(recognised, at, source)
    const list = items.length === 0 ? undefined : settleItems(recognised[at] as Recognised, items)
    if (list === undefined) at += settleNext(settled, recognised, at)
    else {
      settled.push(...list)
      at += 1 + items.length
    }
  }
  return settled
}

function settle(one: Recognised): Settled {
  return { clause: one.clause, assembled: assemble(one) }
}

/** Settles the clause at `at`, with the one before where it takes back what that one asks for. */
function settleNext(settled: Settled[], recognised: readonly Recognised[], at: number): number {
  const [before, one] = [recognised[at - 1], recognised[at] as Recognised]
  const isAlone = before === undefined || settled.at(-1)?.clause !== before.clause
  const joined = isAlone ? undefined : joinTo(before, one)
  if (joined === undefined) settled.push(settle(one))
  else settled[settled.length - 1] = joined
  return 1
}

/** 应届生亦可, 可放宽至…: joined, if a group spans both. */
function joinTo(before: Recognised, one: Recognised): Settled | undefined {
  if (before.claims.length === 0 || !takesBack(one) || !isBeside(before.clause, one.clause)) return undefined
  const joined = settle(concatenated([before, one]))
  const boundary = before.clause.tokens.length
  const spans = joined.assembled.some(
    ({ members }) => members.some(({ first }) => first < boundary) && members.some(({ first }) => first > boundary),
  )
  return spans ? joined : undefined
}

function takesBack({ clause: { tokens } }: Recognised): boolean {
  return tokens.some(
    (token) =>
      isWord(token, 'connective', 'instead', 'waived', 'in-lieu') ||
      isWord(token, 'negation', 'acceptable', 'unrestricted') ||
      isWord(token, 'noun', 'graduate'),
  )
}

/** A heading that says how to take the items behind it: one of them will do, or each is preferred. */
function settleItems(heading: Recognised, items: readonly Recognised[]): readonly Settled[] | undefined {
  const preferred = preferringThem(heading, items)
  if (preferred !== undefined) return preferred.map(settle)
  const joined = oneOfThem(heading, items)
  const settled = joined === undefined ? undefined : settle(joined)
  return settled?.assembled.length === 1 ? [settled] : undefined
}
