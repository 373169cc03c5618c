import { isWord } from '../../text/cursor'
import { isAmong } from '../../text/wording'
import type { Cutter } from './cutter'
import { DASHES } from './layout'

/** | Degree: 5 years |; Diploma: 7 years: a level with the years that are asked beside it, and no label. */
export function opensLevelWithYears({ layout: { tokens }, row }: Cutter, at: number): boolean {
  const lead = tokens.get(at + 1)
  if (!isWord(tokens.get(at), 'education') || !(lead?.text === ':' || isAmong(lead, DASHES))) return false
  const value = tokens.between(at + 2, Math.min(row.to, at + 2 + LONGEST_YEARS))
  const isBare =
    value[0]?.type === 'number' && (value[1] === undefined || value[1].type === 'mark' || isWord(value[1], 'bound'))
  return isBare || value.some((token) => isWord(token, 'unit', 'year'))
}

/** Tokens of the longest figure of years with its bound. */
const LONGEST_YEARS = 5
