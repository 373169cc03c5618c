import { byCodeUnit, createShortlist } from '../score'
import type { Standing } from './standing'

/** The best few of many places. */
export interface BestPlaces {
  add(index: number, standing: Standing): void
  /** Best first: by standing, and by id where that does not tell. */
  sorted(): readonly number[]
}

interface Placed {
  readonly index: number
  readonly standing: Standing
}

/** @param ids - of who or what stands at each place. */
export function createBestPlaces(ids: readonly string[], top: number): BestPlaces {
  const idAt = ({ index }: Placed) => ids[index] as string
  const list = createShortlist<Placed>(top, (a, b) => b.standing - a.standing || byCodeUnit(idAt(a), idAt(b)))
  return {
    add(index, standing) {
      if (standing >= (list.last()?.standing ?? 0)) list.add({ index, standing })
    },
    sorted: () => list.sorted().map(({ index }) => index),
  }
}
