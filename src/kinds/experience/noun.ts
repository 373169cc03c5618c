import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token, WordToken } from '../../text/token'
import { isAmong, isIndefinite } from '../../text/wording'
import { WORK_PROPER } from '../../vocab/experience/not-asked'
import { FOR_LEVEL } from '../../vocab/experience/years'
import { isLevelName } from '../education/level-name'
import { isFree } from '../free-word'

/** The nouns that an experience may end in: 经验, 经历, 资历, 背景, experience, track record. */
export function isExperienceNoun(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'experience', 'background')
}

/** 实习 | in 实习经历; 实习或工作经历 asks for no more than work. */
export function internshipIn(token: Token | undefined): WordToken | undefined {
  if (token?.type !== 'word' || token.text.includes(WORK_PROPER)) return undefined
  return token.inside.find((inner) => isWord(inner, 'seniority', 'intern'))
}

/** A trade, or what is done in it. */
export function isLineOfWork(token: Token | undefined): boolean {
  return isWord(token, 'industry') || isWord(token, 'function')
}

/** What somebody works in, as or with. */
export function namesTrade(token: Token | undefined): boolean {
  return isLineOfWork(token) || isWord(token, 'skill')
}

/** The same, or a word that no vocabulary knows. */
export function mayNameTrade(token: Token | undefined): boolean {
  return isFree(token) || namesTrade(token)
}

/** 快消品行业: a word that holds its noun. */
export function isNamedIndustry(token: Token): boolean {
  return (
    isWord(token, 'industry') &&
    token.type === 'word' &&
    token.inside.some((inner) => isWord(inner, 'noun', 'industry'))
  )
}

/** B2驾照: a licence to drive, which years of driving begin with. */
export function isToDrive(token: Token | undefined): boolean {
  return idOf(token, 'licence')?.startsWith('driving') === true
}

/** 3 years | ( | Diploma), 5 years | ( | with a | Degree): where the level stands in a bracket that opens with it. */
export function levelInBracket(tokens: readonly Token[], open: number): number | undefined {
  if (!isMark(tokens[open], '(')) return undefined
  let level = isAmong(tokens[open + 1], FOR_LEVEL) ? open + 2 : open + 1
  if (isIndefinite(tokens[level])) level += 1
  return isLevelName(tokens[level]) ? level : undefined
}
