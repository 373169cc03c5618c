import type { MeasureDifference, MeasureFigure } from '../../model/evaluation'
import { fill } from '../../phrase'
import { widthOf } from '../columns'
import type { EvaluationPage } from './context'
import { headingOf, nameOf } from './context'

/** A figure of 0–1 to three places; a dash for none. */
export function three(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(3)
}

/** The same with its sign, as a difference has it. */
export function signed(figure: number | null): string {
  return figure === null ? '–' : `${figure < 0 ? '−' : '+'}${Math.abs(figure).toFixed(3)}`
}

/** 0.158 as `16%`. */
export function shareOf(rate: number | null): string {
  return rate === null ? '–' : `${Math.round(100 * rate)}%`
}

function interval(
  ends: readonly [number, number] | null,
  word: (figure: number | null) => string,
): readonly [string, string] {
  return [word(ends?.[0] ?? null), word(ends?.[1] ?? null)]
}

/** What a sentence says of a difference. */
export function differenceHoles(difference: MeasureDifference): Record<string, string> {
  const [low, high] = interval(difference.interval, signed)
  return {
    measure: difference.measure,
    difference: signed(difference.meanDifference),
    low,
    high,
    p: three(difference.p),
  }
}

/** Lines of cells, each column as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const cells = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
  return rows.map((row) => `  ${cells(row).join('  ')}`.trimEnd())
}

/** How well each rule set ranks: a row a measure. */
export function measureLines(page: EvaluationPage): readonly string[] {
  const { words } = page
  const { ruleSets } = page.evaluation
  const measures = ruleSets[0]?.measures ?? []
  const rows = measures.map(({ measure }, m) => [
    measure,
    measureWords(measure, page),
    ...ruleSets.map((rules) => meanWords(rules.measures[m], page)),
  ])
  return [headingOf(words, words.measures), ...table([['', '', ...ruleSets.map((_, i) => nameOf(i))], ...rows])]
}

/** What a measure says, by its stem: `ndcg` of `ndcg@10`. */
export function measureWords(measure: string, { evaluation, words }: EvaluationPage): string {
  const [stem = ''] = measure.split('@')
  return fill(words.measure[stem] ?? '', { k: evaluation.k })
}

/** A mean with its interval. */
export function meanWords(figure: MeasureFigure | undefined, { words }: EvaluationPage): string {
  const { mean = null, interval: ends = null } = figure ?? {}
  const [low, high] = interval(ends, three)
  return fill(words.range, { mean: three(mean), low, high })
}
