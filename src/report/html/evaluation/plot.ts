import { nameOf } from '../../evaluation/context'
import type { Markup } from '../markup'
import { html } from '../markup'

/*
 * Drawings that stand in the cells of a table, beside the figures that they draw: nobody who cannot see them misses any. They are
 * as wide as their column, so that places are shares of it, and one above the other they have one axis.
 */

/** What is spread over the width of a drawing, and the values that are named on the axis. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

/** Of shares and means, 0–1. */
export const SHARES: Scale = { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }

const ENDS = [0.02, 0.05, 0.1, 0.2, 0.5, 1]

/** Of differences: as far to either side as the furthest of them needs. */
export function aroundZero(values: readonly number[]): Scale {
  const furthest = Math.max(0, ...values.map(Math.abs))
  const to = ENDS.find((end) => end >= furthest) ?? furthest
  return { from: -to, to, ticks: [-to, -to / 2, 0, to / 2, to] }
}

/** A value as a place on a scale; what lies beyond an end is drawn at it. */
export function placeOn({ from, to }: Scale, value: number): string {
  const share = (Math.min(Math.max(value, from), to) - from) / (to - from)
  return `${Number((100 * share).toFixed(2))}%`
}

/** The head of a column of drawings: what they draw, and the ticks. */
export const axis = (name: string, scale: Scale, word: (tick: number) => string = String): Markup =>
  html`${name}<svg class="axis" aria-hidden="true" height="18">${scale.ticks.map((tick) => html`<text x="${placeOn(scale, tick)}" y="14">${word(tick)}</text>`)}</svg>`

/** A figure of one rule set. */
export interface Figure {
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  /** The place of the rule set. */
  readonly of: number
}

const LANE = 24

/** Figures one below the other, each at its value with its interval, and an upright line at `mark`. */
export function lanes(scale: Scale, figures: readonly Figure[], mark?: number): Markup {
  const lines = scale.ticks.map((tick) => upright(scale, tick, 'grid'))
  const marked = mark !== undefined && upright(scale, mark, 'mark')
  return html`<svg class="lanes" aria-hidden="true" height="${LANE * figures.length}">${lines}${marked}${figures.map((figure, lane) => drawn(scale, figure, lane))}</svg>`
}

const upright = (scale: Scale, value: number, as: string): Markup =>
  html`<line class="${as}" x1="${placeOn(scale, value)}" x2="${placeOn(scale, value)}" y2="100%"/>`

function drawn(scale: Scale, { value, interval, of }: Figure, lane: number): Markup {
  if (value === null) return html``
  const y = LANE * (lane + 0.5)
  const isCut = interval !== null && interval[1] > scale.to
  const beyond = isCut && html`<svg class="beyond" x="100%" y="${y}"><path d="M-3-6 5 0-3 6Z"/></svg>`
  const [low, high] = (interval ?? [value, value]).map((end) => placeOn(scale, end))
  return html`<g class="c${of + 1}"><line class="reach" x1="${low}" x2="${high}" y1="${y}" y2="${y}"/>${beyond}<circle cx="${placeOn(scale, value)}" cy="${y}" r="8"/><text x="${placeOn(scale, value)}" y="${y}">${nameOf(of)}</text></g>`
}

/** From one value to another: where it was is hollow. */
export function shift(scale: Scale, from: number, to: number): Markup {
  const [x1, x2] = [placeOn(scale, from), placeOn(scale, to)]
  return html`<svg class="lanes shift" aria-hidden="true" height="${LANE}">${scale.ticks.map((tick) => upright(scale, tick, 'grid'))}<line class="reach" x1="${x1}" x2="${x2}" y1="50%" y2="50%"/><circle cx="${x1}" cy="50%" r="4"/><circle class="new" cx="${x2}" cy="50%" r="5"/></svg>`
}

/** A length from the left, as a share of the width. */
export const length = (share: number): Markup =>
  html`<svg class="lanes" aria-hidden="true" height="${LANE}"><rect y="5" height="14" width="${placeOn(SHARES, share)}"/></svg>`
