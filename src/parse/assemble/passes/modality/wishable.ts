import type { Kind } from '../../../../model/constraint'
import { isWord } from '../../../../text/cursor'
import type { Draft, Member } from '../../draft'
import { isTimed } from '../../draft'

/** Kinds that say who may apply at all. */
const ENTRY_CONDITIONS: readonly Kind[] = ['education', 'age', 'major']

export function isWishable(member: Member | undefined): boolean {
  return member !== undefined && !isTimed(member) && !ENTRY_CONDITIONS.includes(member.leaf.kind)
}

/** Whether only words of function stand there, so that 优先 behind a comma speaks of what is before the comma (党员优先 does not). */
export function saysNothing({ clause: { tokens } }: Draft, start: number, at: number): boolean {
  for (let place = start; place < at; place++) {
    const token = tokens[place]
    if (token?.type !== 'mark' && !isWord(token, 'function-word') && !isWord(token, 'connective')) return false
  }
  return true
}
