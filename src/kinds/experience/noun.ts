import { idOf, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'

/** The nouns that an experience may end in: 经验, 经历, 资历, 背景, experience, track record. */
export function isExperienceNoun(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'experience', 'background')
}

/** What somebody works in, as or with. */
export function namesTrade(token: Token | undefined): boolean {
  return isWord(token, 'industry') || isWord(token, 'function') || isWord(token, 'skill')
}

/** B2驾照: a licence to drive, which years of driving begin with. */
export function isToDrive(token: Token | undefined): boolean {
  return idOf(token, 'licence')?.startsWith('driving') === true
}
