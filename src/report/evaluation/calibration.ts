import type { Calibration, CalibrationBin } from '../../model/evaluation'
import { fill } from '../../phrase'
import type { EvaluationPage } from './context'
import { headingOf, nameOf } from './context'
import { shareOf, table, three } from './figures'

/** What scores have meant, a row a height, the rule sets side by side. */
export function calibrationLines(page: EvaluationPage): readonly string[] {
  const { evaluation, words } = page
  const calibrations = evaluation.ruleSets.map(({ calibration }) => calibration)
  const bins = calibrations[0]?.bins ?? []
  const rows = bins.map((bin, i) => [
    heightWords(bin),
    ...calibrations.map((calibration) => binWords(calibration.bins[i], page)),
  ])
  return [
    headingOf(words, words.calibration),
    ...table([['', ...calibrations.map((_, i) => nameOf(i))], ...rows]),
    ...calibrations.map((calibration, i) => `  ${nameOf(i)}: ${calibrationWords(calibration, page)}`),
  ]
}

/** The scores of a bin, out of a hundred. */
export const heightWords = ({ low, high }: CalibrationBin): string =>
  `${Math.round(100 * low)}–${Math.round(100 * high)}`

/** The share that was worth an interview, of how many. */
export function binWords(bin: CalibrationBin | undefined, { words }: EvaluationPage): string {
  const { rate = null, count = 0 } = bin ?? {}
  return count === 0 ? words.never : fill(words.bin, { rate: shareOf(rate), count })
}

export function calibrationWords({ brier, error, areaUnderCurve }: Calibration, { words }: EvaluationPage): string {
  if (brier === null) return words.fewOutcomes
  return fill(words.brier, { brier: three(brier), error: three(error), area: three(areaUnderCurve) })
}
