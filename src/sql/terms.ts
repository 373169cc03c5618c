import type { CompiledRole } from '../score'
import type { Known } from './combine'
import { gateOf, isUnknown, YES } from './combine'
import type { Interpretation, Lanes } from './interpret'
import { lowOf } from './interpret'
import type { Item, Writer } from './statement'

type Requirement = CompiledRole['requirements'][number]

/** A requirement that is scored, by what it brings to each query. */
export interface Term {
  /** Beside what look-ups are worth: what it weighs, where it is left out for some candidates. */
  readonly weighed: readonly Item[]
  /** Over that: its value on each lane. */
  readonly values: readonly Item[]
  /** Over those: what it adds to each sum. */
  readonly shares: Lanes & { readonly weight: string; readonly known: string }
  /** And what its gate says, where it has one. */
  readonly gate?: string
}

const LANES = ['low', 'point', 'high'] as const

export function termsOf(compiled: CompiledRole, { trace }: Interpretation, writer: Writer): readonly Term[] {
  const { nearMiss } = compiled.context.rules
  return compiled.requirements.flatMap((requirement, i): readonly Term[] => {
    const { at, knownFrom } = requirement.node
    const value = at === undefined ? undefined : trace[at]
    return value === undefined ? [] : [termOf(requirement, `t${i}`, value, { knownFrom, nearMiss }, writer)]
  })
}

function termOf({ term, node }: Requirement, base: string, value: Lanes, known: Known, { name }: Writer): Term {
  const { weight = 0, onlyWhenKnown } = term ?? {}
  const [low, point, high] = LANES.map((lane) => name(`${base}_${lane}`)) as [string, string, string]
  const isFixed = onlyWhenKnown === undefined
  const applied = isFixed ? String(weight) : name(`${base}_weight`)
  const gate = node.gate === undefined ? undefined : gateOf({ low, high }, known, node.gate)
  return {
    weighed: isFixed ? [] : [{ name: `${base}_weight`, expression: leftOut(name(lowOf(onlyWhenKnown)), weight) }],
    values: LANES.map((lane) => ({ name: `${base}_${lane}`, expression: value[lane] })),
    shares: {
      low: `${applied} * ${low}`,
      point: `${applied} * ${point}`,
      high: `${applied} * ${high}`,
      weight: applied,
      known: `CASE WHEN ${isUnknown({ low, high }, known)} THEN 0 ELSE ${applied} END`,
    },
    ...(gate !== undefined && { gate: isFixed ? gate : `CASE ${applied} WHEN 0 THEN ${YES} ELSE ${gate} END` }),
  }
}

function leftOut(feature: string, weight: number): string {
  return `CASE WHEN ${feature} IS NULL THEN 0 ELSE ${weight} END`
}
