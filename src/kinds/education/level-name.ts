import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'

/** 本科, Bachelor's, or letters that are a degree where something says so: BA. */
export function isLevelName(token: Token | undefined): boolean {
  return isWord(token, 'education') || isWord(token, 'degree-letters')
}
