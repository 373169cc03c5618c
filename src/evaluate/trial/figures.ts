import type { MeasureDifference, MeasureFigure } from '../../model/evaluation'
import { mean } from '../arithmetic'
import { bootstrapInterval, comparePaired } from '../significance'

/** The mean of a measure over the roles for which it is defined. */
export function figureOf(measure: string, values: readonly (number | null)[], seed: number): MeasureFigure {
  const told = values.filter((value) => value !== null)
  return { measure, mean: told.length === 0 ? null : mean(told), interval: bootstrapInterval(told, { seed }) }
}

/** A measure under two rule sets, over the roles for which it is defined under both. */
export function differenceOf(
  measure: string,
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  seed: number,
): MeasureDifference {
  const both = first.flatMap((a, role) => {
    const b = second[role] ?? null
    return a === null || b === null ? [] : [[a, b] as const]
  })
  return {
    measure,
    ...comparePaired(
      both.map(([a]) => a),
      both.map(([, b]) => b),
      { seed },
    ),
  }
}
