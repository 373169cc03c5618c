import { createDraw as createNumberDraw } from '../src/evaluate/significance/random'

/** Draws from a list, the same for the same seed on every machine. */
export function createDraw(seed: number): <T>(list: readonly T[]) => T {
  const draw = createNumberDraw(seed)
  return (list) => list[draw(list.length)] as never
}
