import { RolefitError } from '../errors'
import type { Constraint } from '../model/constraint'
import type { Instruction } from './plan'

/** With scores and weights of at most 1000 these keep every sum below 2³³: nothing overflows in any engine. */
export const MAX_CRITERIA = 256
const MAX_DEPTH = 16

/** @throws RolefitError `too-deep`: a constraint of more than 16 levels, the leaf included. */
export function checkDepth(constraint: Constraint, path: string): void {
  const open: { at: Constraint; depth: number }[] = [{ at: constraint, depth: 1 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, depth } = next
    if (depth > MAX_DEPTH) {
      throw new RolefitError('too-deep', path, {
        found: `more than ${MAX_DEPTH} levels`,
        expected: `at most ${MAX_DEPTH}`,
      })
    }
    if ('of' in at) for (const member of at.of) open.push({ at: member, depth: depth + 1 })
  }
}

/** @throws RolefitError `too-large`: a role of more than 256 criteria. */
export function checkCriteria(instructions: readonly Instruction[], path: string): void {
  const count = instructions.filter(({ op }) => op === 'look-up').length
  if (count <= MAX_CRITERIA) return
  throw new RolefitError('too-large', path, { found: `${count} criteria`, expected: `at most ${MAX_CRITERIA}` })
}
