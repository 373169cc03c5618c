import type { CompiledRole, Instruction } from '../score'

/** A requirement that is scored: its part of the plan, and what is done with the value that this leaves. */
export interface ScoredTerm {
  /** In post-order; they leave one value on the stack. */
  readonly instructions: readonly Instruction[]
  readonly weight: number
  /** Left out, weight and all, where this column of the role is unknown. */
  readonly onlyWhenKnown?: number
  readonly gate?: number
  readonly knownFrom: number
}

/**
 * A role's plan cut at its requirements: what stands between the value of one and that of the next belongs to the next. In the order of the
 * role; undefined for a requirement that is not scored.
 */
export function termsOf({ requirements, plan }: CompiledRole): readonly (ScoredTerm | undefined)[] {
  let from = 0
  return requirements.map(({ node: { at, gate, knownFrom }, term }) => {
    if (term === undefined || at === undefined) return undefined
    const instructions = plan.instructions.slice(from, at + 1)
    from = at + 1
    return { ...term, ...(gate !== undefined && { gate }), knownFrom, instructions }
  })
}
