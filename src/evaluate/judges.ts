import type { JudgeAgreement } from '../model/evaluation'
import { byCodeUnit } from '../score/order'
import { mean, sum } from './arithmetic'
import type { Judgement } from './judgements'
import type { Tally } from './tally'
import { tallyOf } from './tally'

/**
 * How far each two judges agree who graded the same pairs of role and candidate, by code unit of their names. The first grade of
 * a judge for a pair counts. Empty where no pair was graded by two.
 *
 * @example
 * const graded = (judge, candidate, grade) => ({ role: 'r1', candidate, grade, judge })
 * judgeAgreement([graded('mei', 'a', 3), graded('mei', 'b', 0), graded('tom', 'a', 3), graded('tom', 'b', 0)])
 * // → [{ first: 'mei', second: 'tom', pairs: 2, equal: 2, kappa: 1 }]
 */
export function judgeAgreement(judgements: readonly Judgement[]): readonly JudgeAgreement[] {
  const graded = new Map<string, Map<string, number>>()
  for (const { judge, role, candidate, grade } of judgements) {
    if (judge === undefined) continue
    const own = graded.get(judge) ?? new Map<string, number>()
    const pair = JSON.stringify([role, candidate])
    graded.set(judge, own.has(pair) ? own : own.set(pair, grade))
  }
  const judges = [...graded].sort(([a], [b]) => byCodeUnit(a, b))
  return judges.flatMap(([first, grades], i) =>
    judges.slice(i + 1).flatMap(([second, others]): readonly JudgeAgreement[] => {
      const pairs = [...grades].flatMap(([pair, grade]) => {
        const other = others.get(pair)
        return other === undefined ? [] : [[grade, other] as const]
      })
      if (pairs.length === 0) return []
      const equal = pairs.filter(([a, b]) => a === b).length
      return [{ first, second, pairs: pairs.length, equal, kappa: weightedKappa(pairs) }]
    }),
  )
}

/**
 * Cohen's kappa with quadratic weights: 1 for the same grades throughout, 0 for what chance would give, below 0 for less. A grade
 * that is off by two weighs four times as much as one that is off by one.
 *
 * @returns null where both judges gave one and the same grade to all: chance would agree as well.
 *
 * @example
 * weightedKappa([[3, 3], [0, 0]])
 * // → 1
 * weightedKappa([[3, 0], [0, 3]])
 * // → -1
 */
export function weightedKappa(pairs: readonly (readonly [first: number, second: number])[]): number | null {
  const seen = mean(pairs.map(([a, b]) => (a - b) ** 2))
  const [first, second] = [0, 1].map((judge) => tallyOf(pairs.map((pair) => pair[judge] as number))) as [
    Tally<number>,
    Tally<number>,
  ]
  const byChance =
    sum([...first].flatMap(([a, n]) => [...second].map(([b, m]) => n * m * (a - b) ** 2))) / pairs.length ** 2
  return byChance === 0 ? null : 1 - seen / byChance
}
