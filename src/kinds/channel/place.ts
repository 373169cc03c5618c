import type { Token } from '../../text/token'
import { isStop } from '../phrase-ends'
import type { HeadType } from './words'
import { isPreferring } from './words'

/** A resource phrase where it stands: tokens `[first, next)`, and `end` behind with whom it is. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly next: number
  readonly end: number
  /** The strongest head that it has. */
  readonly head: HeadType
}

/** The tokens from `at` to the end of what is said in one breath. */
export function restOf(tokens: readonly Token[], at: number): readonly Token[] {
  let next = at
  while (!isStop(tokens[next]) && !isPreferring(tokens[next])) next += 1
  return tokens.slice(at, next + 1)
}
