import type { Calibration } from '../../model/evaluation'
import type { ScoredOutcome } from '../calibration'
import { areaUnderCurve, brier, calibrationError, isotonic, reliability } from '../calibration'

/** With fewer outcomes one figure says more than is known. */
const ENOUGH = 100

export function calibrationOf(outcomes: readonly ScoredOutcome[]): Calibration {
  const bins = reliability(outcomes)
  const isEnough = outcomes.length >= ENOUGH
  return {
    count: outcomes.length,
    brier: isEnough ? brier(outcomes) : null,
    error: isEnough ? calibrationError(bins) : null,
    areaUnderCurve: isEnough ? areaUnderCurve(outcomes) : null,
    bins,
    steps: isotonic(outcomes),
  }
}
