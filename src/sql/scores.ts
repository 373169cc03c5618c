import type { CompiledRole } from '../score'
import { CANDIDATE_ID, CANDIDATE_ORDER } from './candidate-columns'
import { coverageOf, eligibilityOf, meanOf, YES } from './combine'
import { interpret } from './interpret'
import type { Item, Writer } from './statement'
import { extremeOf, withSteps } from './statement'
import type { Term } from './terms'
import { termsOf } from './terms'

const PERSON = [CANDIDATE_ID, CANDIDATE_ORDER] as const
const SUMS = ['low', 'point', 'high', 'weight', 'known'] as const

/**
 * A line a candidate: score, interval, eligibility, coverage and rank, as `score` and `rank` give them.
 *
 * @param top - so many of the best; everybody where it is left out.
 */
export function scoresOf(compiled: CompiledRole, table: string, writer: Writer, top?: number): string {
  const plan = interpret(compiled, writer)
  const terms = termsOf(compiled, plan, writer)
  const weighed = terms.flatMap((term) => term.weighed)
  const person = writer.kept(...PERSON)
  const going = (items: readonly Item[]) => [...person, ...writer.kept(...items.map(({ name }) => name))]
  const steps = [
    { name: 'features', items: [...person, ...plan.features] },
    { name: 'paid', items: [...going(plan.features), ...plan.paid], isFenced: true },
    { name: 'worths', items: [...person, ...weighed, ...plan.worths], isFenced: true },
    { name: 'terms', items: [...going(weighed), ...terms.flatMap(({ values }) => values)], isFenced: true },
    { name: 'sums', items: [...person, ...sumsOf(terms)], isFenced: true },
    { name: 'lines', items: [...person, ...linesOf(writer)], isFenced: true },
  ]
  return withSteps(writer, table, steps, ranked(compiled.role.id, writer, top))
}

function sumsOf(terms: readonly Term[]): readonly Item[] {
  const sums = SUMS.map((name) => ({ name, expression: terms.map(({ shares }) => shares[name]).join(' + ') || '0' }))
  const gates = terms.flatMap(({ gate }) => gate ?? [])
  return [...sums, { name: 'gate', expression: extremeOf('GREATEST', gates.length > 0 ? gates : [String(YES)]) }]
}

function linesOf(writer: Writer): readonly Item[] {
  const { name, kept } = writer
  const mean = (sum: string) => meanOf(name(sum), name('weight'), writer)
  return [
    { name: 'score', expression: mean('point') },
    { name: 'low', expression: `COALESCE(${mean('low')}, 0)` },
    { name: 'high', expression: `COALESCE(${mean('high')}, 10000)` },
    { name: 'coverage', expression: coverageOf(name('known'), name('weight'), writer) },
    ...kept('gate'),
  ]
}

function ranked(roleId: string, writer: Writer, top: number | undefined): string {
  const { select, kept, name, text } = writer
  const order = `ORDER BY ${orderOf(writer)}`
  const best = `(SELECT * FROM ${name('lines')} ${order} LIMIT ${top}) AS ${name('best')}`
  const items = [
    { name: 'role_id', expression: text(roleId) },
    ...kept(CANDIDATE_ID, 'score', 'low', 'high'),
    { name: 'eligible', expression: eligibilityOf(name('gate')) },
    ...kept('coverage'),
    { name: 'rank', expression: `ROW_NUMBER() OVER (${order})` },
  ]
  return select(items, top === undefined ? name('lines') : best)
}

/** `byRank`. */
function orderOf({ name, bytewise }: Writer): string {
  const id = `COALESCE(${name(CANDIDATE_ORDER)}, ${name(CANDIDATE_ID)})${bytewise}`
  return `${name('gate')}, ${name('score')} DESC NULLS LAST, ${name('coverage')} DESC, ${id}`
}
