import { DEMAND, LABELLING, LEVEL_LABELS } from '../vocab/label-seams'
import { isHan } from './letters'
import type { Lexicon } from './packed-lexicon'
import { readingsAt } from './packed-lexicon'
import type { Reading } from './token'
import type { Match } from './trie'
import { walk } from './trie'

/** 学历：本科 | 专业：土木, 学历：本科 | 专业要求：土木: behind a blank, or the value of its own field, a level is no part of the label before the colon. */
export function holdsLabel(lexicon: Lexicon, text: string, at: number, { end, shorter }: Match): boolean {
  if (shorter === undefined || !isNearColon(text, at, end)) return false
  const isValue = LEVEL_LABELS.some((label) => text.endsWith(label, at))
  for (let part: Match | undefined = shorter; part !== undefined; part = part.shorter) {
    const isApart = text.charAt(part.end) === ' '
    const isOfValue = readingsAt(lexicon, part.ending).some(isApart ? endsValue : isLevel)
    if (isOfValue && (isApart || isValue) && isLabel(lexicon, text, isApart ? part.end + 1 : part.end)) return true
  }
  return false
}

/** Whether a label may stand there at all: behind a Han word a colon or a blank is not far. */
function isNearColon(text: string, at: number, end: number): boolean {
  return isHan(text.charCodeAt(at)) && /[: ]/.test(text.slice(end, end + LONGEST_LABEL))
}

/** Letters from a word to the colon of the label that opens in it, and one more. */
const LONGEST_LABEL = 6

function isLevel({ class: wordClass }: Reading): boolean {
  return wordClass === 'education'
}

/** 本科, 大专以上 | 学历: what the value of a field ends in. */
function endsValue(reading: Reading): boolean {
  return isLevel(reading) || (reading.class === 'noun' && reading.id === 'education')
}

/** 专业：, 专业要求：, and 专业要求 before a blank. */
function isLabel(lexicon: Lexicon, text: string, at: number): boolean {
  for (let name = walk(lexicon.trie, text, at); name !== undefined; name = name.shorter) {
    const isName = readingsAt(lexicon, name.ending).some((reading) => LABELLING.includes(reading.class))
    const isColon = text.startsWith(':', name.end) || text.startsWith(' :', name.end)
    if (isName && (isColon || (text.charAt(name.end) === ' ' && text.endsWith(DEMAND, name.end)))) return true
  }
  return false
}
