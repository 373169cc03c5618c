import type { TokenColumns } from '../../text/columns'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { WordClass } from '../../vocab'
import { HELD_OPENERS } from '../../vocab/layout'
import type { Layout } from './layout'

/** Words by which a line asks for something, wherever they stand in it. */
const SIGNS: readonly (readonly [wordClass: WordClass, ...ids: string[]])[] = [
  ['education'],
  ['certificate'],
  ['study-mode'],
  ['school-tier'],
  ['trait'],
  ['level-wording'],
  ['modality', 'preferred.back'],
  ['noun', 'graduate', 'age'],
]
/** Words that open a line which asks for something: 具备…, 熟悉…, 较强的…. */
const OPENERS: readonly (readonly [wordClass: WordClass, ...ids: string[]])[] = [['function-word', 'have', 'degree']]

/** Whether a line has the shape of a requirement, as far as its words tell. Duties share some words with requirements. */
export function looksRequired({ tokens }: Layout, from: number, to: number): boolean {
  if (OPENERS.some((sign) => isWord(tokens.get(from), ...sign))) return true
  let hasNumber = false
  let hasExperience = false
  for (let i = from; i < to; i++) {
    const token = tokens.get(i)
    if (SIGNS.some((sign) => isWord(token, ...sign))) return true
    hasNumber ||= isNumber(token)
    hasExperience ||= isWord(token, 'noun', 'experience')
  }
  return hasNumber && hasExperience
}

function isNumber(token: Token | undefined): boolean {
  return token?.type === 'number'
}

/** Whom or what a wish is about. */
export const WISHED: readonly (readonly [wordClass: WordClass, ...ids: string[]])[] = [
  ['education'],
  ['language'],
  ['licence'],
  ['noun', 'experience', 'background', 'graduate', 'education', 'major'],
]

/** 具餐飲經驗者優先, 無經驗可: a wish for somebody, and a demand that is lifted, wherever they stand. */
export function isOfCandidate({ tokens }: Layout, from: number, to: number): boolean {
  const last = lastWord(tokens, from, to)
  const isWish = isWord(tokens.get(last), 'modality', 'preferred.back')
  const isLifted = isWord(tokens.get(from), 'negation', 'without') && isWord(tokens.get(from + 1), 'noun', 'experience')
  return isWish ? holdsWished(tokens, from, last) : isLifted
}

/** 具備兩年門市經驗 among the duties: what somebody is to have is no duty of anybody. */
export function isToBeHeld({ tokens }: Layout, from: number, to: number): boolean {
  const last = lastWord(tokens, from, to)
  return HELD_OPENERS.includes(tokens.get(from)?.text ?? '') && holdsWished(tokens, from, last + 1)
}

function lastWord(tokens: TokenColumns, from: number, to: number): number {
  let last = to - 1
  while (last > from && tokens.get(last)?.type === 'mark') last--
  return last
}

function holdsWished(tokens: TokenColumns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (WISHED.some((sign) => isWord(tokens.get(i), ...sign))) return true
  return false
}

/** 3-5年, 5年以上: years and their bounds, and no more. Between the bars of a line of tags they are years of work. */
export function isYears({ tokens }: Layout, from: number, to: number): boolean {
  let hasYears = false
  for (let i = from; i < to; i++) {
    const token = tokens.get(i)
    const isYear = isWord(token, 'unit', 'year')
    if (!isYear && !isNumber(token) && !isWord(token, 'range') && !isWord(token, 'bound')) return false
    hasYears ||= isYear
  }
  return hasYears
}

/** 本科及以上, 大专学历: a level of education and its bound, and no more. */
export function isLevel({ tokens }: Layout, from: number, to: number): boolean {
  let hasLevel = false
  for (let i = from; i < to; i++) {
    const token = tokens.get(i)
    const isEducation = isWord(token, 'education')
    if (!isEducation && !isWord(token, 'bound') && !isWord(token, 'noun', 'education')) return false
    hasLevel ||= isEducation
  }
  return hasLevel
}
