import type { Curve } from './curve'
import { FULL, tabulate } from './shapes'

/** A value and its score. */
type Point = readonly [value: number, score: number]

/** What falls short, freely: steps and ramps by their points, a plateau with shoulders, a table. */
export type FreeShape =
  | { readonly form: 'steps' | 'ramp'; readonly points: readonly Point[] }
  | { readonly form: 'plateau'; readonly min?: number; readonly max?: number; readonly shoulder: number }
  | { readonly form: 'table'; readonly scores: readonly number[] }

/** What a shape is measured by when it rises to what is asked for: per mille of it. */
const WHOLE = 1000
/** A table of what rises has a score for each hundredth. */
const PER_CENT = 10

/**
 * From 0 up to `fullAt`, which is worth all: the shape tells what each share of it is worth. `fullAt` of 0 everything passes.
 * A share is not rounded, so that a ramp of one point is to the last digit the line that bends there (`bent`).
 */
export function risingTo(fullAt: number, shape: FreeShape): Curve {
  const rising = pointsOf(shape, [0, 0], [WHOLE, FULL])
  return tabulate(fullAt, (x) => (x >= fullAt ? FULL : worth(rising, WHOLE * x, fullAt)))
}

/** What so many steps away from all that is asked for are worth; 0 steps are worth all. */
export function worthAway(steps: number, shape: FreeShape): number {
  return steps <= 0 ? FULL : worth(pointsOf(shape, [0, FULL]), steps, 1)
}

interface Drawn {
  readonly isEven: boolean
  readonly points: readonly Point[]
}

/**
 * Every form as points, between which it is even or not. Before the first point, and at a ramp behind the last, stands what holds
 * there without a shape: nothing at all, or all that is asked for.
 */
function pointsOf(shape: FreeShape, start: Point, end?: Point): Drawn {
  switch (shape.form) {
    case 'steps':
      return { isEven: false, points: joined(start, shape.points) }
    case 'ramp':
      return { isEven: true, points: [...joined(start, shape.points), ...(end ? [end] : [])] }
    case 'plateau':
      return { isEven: true, points: plateauPoints(shape) }
    case 'table': {
      const [first, each] = end ? [0, PER_CENT] : [1, 1]
      return { isEven: false, points: shape.scores.map((score, i) => [first + each * i, score]) }
    }
  }
}

const joined = (start: Point, points: readonly Point[]): readonly Point[] =>
  points[0]?.[0] === start[0] ? points : [start, ...points]

function plateauPoints({ min, max, shoulder }: Extract<FreeShape, { form: 'plateau' }>): readonly Point[] {
  const rise: readonly Point[] =
    min === undefined
      ? [[0, FULL]]
      : [
          [min - shoulder, 0],
          [min, FULL],
        ]
  const fall: readonly Point[] =
    max === undefined
      ? []
      : [
          [max, FULL],
          [max + shoulder, 0],
        ]
  return [...rise, ...fall]
}

/** The score at `over / under`, rounded down: that of the last point at or before it, and evenly on from there. */
function worth({ isEven, points }: Drawn, over: number, under: number): number {
  const next = points.findIndex(([value]) => value * under > over)
  const [value, score] = points[next < 0 ? points.length - 1 : Math.max(next - 1, 0)] as Point
  if (!isEven || next <= 0) return score
  const [to, then] = points[next] as Point
  return score + Math.floor(((then - score) * (over - value * under)) / ((to - value) * under))
}
