import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet } from '../model/rule-set'
import { FULL } from '../score'
import type { Kindred } from './kin'
import { worths } from './kin'
import type { Keys } from './numbers'
import { numbersBelow, pathOf, withNumber } from './numbers'

/**
 * Every credit for a likeness that nobody can earn: no two words stand so to each other, or those that do are worth more for
 * another reason.
 */
export function unearnedCredits(rules: RuleSet, kindred: readonly Kindred[]): readonly RuleFinding[] {
  const { shapes: _, ...unshaped } = rules // what a shape makes of a credit is another matter
  const parts = new Map(kindred.map(({ likeness: { credits } }) => [pathOf(credits), credits]))
  return [...parts].flatMap(([path, credits]) => {
    const words = kindred.filter(({ likeness }) => pathOf(likeness.credits) === path)
    return numbersBelow(unshaped, credits).flatMap((number) => whyUnearned(number, unshaped, words))
  })
}

interface Credit {
  readonly keys: Keys
  readonly value: number
}

function whyUnearned({ keys, value }: Credit, rules: RuleSet, kindred: readonly Kindred[]): readonly RuleFinding[] {
  const isOtherWith = (other: number) => kindred.some((words) => isOther(words, rules, withNumber(rules, keys, other)))
  if (value > 0 && isOtherWith(0)) return []
  const isPaired = isOtherWith(FULL)
  if (value === 0 && isPaired) return []
  const code = isPaired ? 'unreached' : 'unpaired'
  return [{ code, severity: 'fault', path: pathOf(keys), cases: [], params: { value } }]
}

function isOther(words: Kindred, rules: RuleSet, others: RuleSet): boolean {
  const scores = worths(words, rules)
  return worths(words, others).some((score, i) => score !== scores[i])
}
