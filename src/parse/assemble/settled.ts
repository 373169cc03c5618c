import type { Recognised } from '../recognise'
import type { Clause } from '../split/document'
import type { Assembled } from './requirements'
import { assemble } from './requirements'

/** A clause, or what was joined of several, with the requirements that it makes. */
export interface Settled {
  readonly clause: Clause
  readonly assembled: readonly Assembled[]
  /** What the requirements were made of: what follows may be joined to it. */
  readonly of: Recognised
  /** Its clauses are the items of a list: what stands behind the list takes nothing back from the last of them. */
  readonly isList?: true
}

export function settle(one: Recognised): Settled {
  return { clause: one.clause, assembled: assemble(one), of: one }
}
