import type { Match, Measured, Outcome } from '../model/match'
import type { CompiledRole, Evaluation } from '../score'
import { ANYBODY } from '../score'

/** The features that a match goes by, as its outcomes have kept them: what scoring its candidate again would find. */
export function measuredFeatures({ features }: CompiledRole, { outcomes }: Match): Evaluation['features'] {
  const measured = new Map(outcomes.flatMap(measuredIn).map((value) => [value.feature, value]))
  return features.map(({ key }) => {
    if (key === ANYBODY.key) return ANYBODY.feature()
    const value = measured.get(key)
    return value && { low: value.low, high: value.high, paths: [] }
  })
}

const measuredIn = ({ measured = [], members = [] }: Outcome): readonly Measured[] => [
  ...measured,
  ...members.flatMap(measuredIn),
]

/** Whether a match has kept what it was measured by; one of a version that did not keeps nothing of what is known. */
export const isMeasured = ({ outcomes }: Match): boolean => outcomes.every(isMeasuredOutcome)

function isMeasuredOutcome({ status, measured, members }: Outcome): boolean {
  return (
    members?.every(isMeasuredOutcome) ?? (measured !== undefined || status === 'unknown' || status === 'not-scored')
  )
}
