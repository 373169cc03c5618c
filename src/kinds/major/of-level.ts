import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Claim, Phrase } from '../kind'
import { closingBracket, isLatin } from '../places'
import { claimOf } from './claim'
import { readList } from './forward-list'
import { LONGEST, termsIn } from './list'
import { isAcademic, isBesideFields, isField, isOfLevel, isRelated } from './words'

/** B.Tech | Mechanical |, MBA | Finance or Marketing |: known fields right behind a level. */
export function readBehindLevel(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const level = tokens[at - 1]
  if (!isLatin(tokens[at]) || !isWord(tokens[at], 'field') || isWord(tokens[at], 'noun')) return undefined
  return isSchool(level) || !isOfLevel(level) ? undefined : readList(phrase, at, at)
}

/** B.Tech | (Mechanical) |, MBA | (HR / Finance) |, 本科学历 | （金融学、经济学） |: fields in brackets right behind a level, and nothing beside them. */
export function readInBracket(phrase: Phrase, open: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isMark(tokens[open], '(') || !isOfLevel(tokens[open - 1])) return undefined
  const close = closingBracket(tokens, open, LONGEST)
  const end = isWord(tokens[close - 1], 'modality', 'preferred.back') ? close - 1 : close // Degree | (Engineering | preferred)
  const words = tokens.slice(open + 1, Math.max(open + 1, end))
  const isInBracket = isLatin(tokens[open + 1]) ? isField : isAcademic
  if (!words.some((token) => isWord(token, 'field'))) return undefined
  if (!words.every((token) => isInBracket(token) || isBesideFields(token))) return undefined
  return claimOf(phrase, open + 1, end, {
    terms: termsIn(phrase, open + 1, end),
    related: words.some(isRelated),
  })
}

/** High school | science: a school is no level that has fields. */
function isSchool(token: Token | undefined): boolean {
  return token?.text.includes('school') === true
}

/** 本科：| 会计学、审计学 |; 研究生：…: fields by level. */
export function readOfLevel(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isLed = isMark(tokens[at - 1], ':') && isOfLevel(tokens[at - 2]) && !isLatin(tokens[at])
  return isLed && isWord(tokens[at], 'field') ? readList(phrase, at, at) : undefined
}
