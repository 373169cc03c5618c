import { anyOf, labelOf } from '../kinds/stated'
import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet } from '../model/rule-set'
import { FULL } from '../score'
import { isFirstOf } from './first'
import type { Kin, Kindred } from './kin'
import { worths } from './kin'
import { numbersBelow, pathOf, withNumber } from './numbers'

/** A word that is there, and what it earns. */
interface Earner extends Kin {
  readonly score: number
}

/** Whoever has the nearer of two words never earns less, whatever is asked for: of each credit the first case where it fails. */
export function nearerBehind(rules: RuleSet, kindred: readonly Kindred[]): readonly RuleFinding[] {
  const { shapes: _, ...unshaped } = rules // where a shape falls is told of the shape
  return kindred.flatMap((words) => behindIn(words, unshaped)).filter(isFirstOf(({ path }) => path))
}

function behindIn(words: Kindred, rules: RuleSet): readonly RuleFinding[] {
  const scores = worths(words, rules)
  const earners = words.kin.map((word, i): Earner => ({ ...word, score: scores[i] as number }))
  return earners.flatMap((nearer) => {
    const further = earners.find((other) => isNearer(nearer, other) && nearer.score < other.score)
    return further === undefined ? [] : [behind(words, nearer, further, rules)]
  })
}

/** Where one is nearer by its place and the other by what the vocabulary says of it, nobody can tell. */
const isNearer = (one: Kin, other: Kin): boolean => one.place >= other.place && one.said >= other.said

function behind(words: Kindred, nearer: Earner, further: Earner, rules: RuleSet): RuleFinding {
  return {
    code: 'falls',
    severity: 'fault',
    path: creditOf(words, nearer, rules),
    kind: words.likeness.kind,
    asks: anyOf([labelOf(words.asked)]),
    cases: [further, nearer].map(({ held, score }) => ({ has: anyOf([labelOf(held)]), score })),
    params: {},
  }
}

/** The path of the number that would raise what a word earns, if it were greater. */
function creditOf({ likeness, ...words }: Kindred, earner: Earner, rules: RuleSet): string {
  const alone = { ...words, likeness, kin: [earner] }
  const credit = numbersBelow(rules, likeness.credits).find(
    ({ keys }) => worths(alone, withNumber(rules, keys, FULL))[0] !== earner.score,
  )
  return pathOf(credit?.keys ?? likeness.credits)
}
