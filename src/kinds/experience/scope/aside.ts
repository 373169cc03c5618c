import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { CRAFT_NOUNS, SCOPE_FILLERS } from '../../../vocab/experience/scope'
import { closingBracket } from '../../brackets'
import { isNaming, opensExamples, partsItems } from './joints'
import type { Stretch } from './trim'
import { isEdge, isOfWhatever, trim } from './trim'

/** The bracket that closes an aside, or the one that opens what belongs to the list. */
export function pastAside(tokens: readonly Token[], open: number, [first, next]: Stretch): number {
  const close = closingBracket(tokens, open, next - open)
  const isAside = tokens.slice(open, close).some(isOfAside) || givesExamples(tokens, [open, close], first)
  return close > open && (isAside || saysAgain(tokens, [open, close], first)) ? close : open
}

/** design tools | (Figma, Sketch) |, spirits | (e.g. rum) |: some of what has been named; of areas (e.g. rum, gin) they say which. */
function givesExamples(tokens: readonly Token[], [open, close]: Stretch, first: number): boolean {
  if (!isLatin(tokens[open - 1]) || isOfWhatever(tokens, trim(tokens, [first, open]))) return false
  const isOfTools =
    isAmong(tokens[open - 1], CRAFT_NOUNS) && tokens.slice(open, close).some((token) => isMark(token, ','))
  return opensExamples(tokens[open + 1]) || isOfTools
}

/** (preferably in retail), (no weekends), (with a Bachelor's), (5 years for a lead): what prefers, waives, names a level or other years. */
function isOfAside(token: Token): boolean {
  return (
    isWord(token, 'modality') ||
    isWord(token, 'negation') ||
    isWord(token, 'education') ||
    isWord(token, 'unit', 'year')
  )
}

/**
 * Project Management | (PM) |: an English bracket with one name says again; a list (banks, insurers) says which, (or another industry) goes
 * on, and the related field | (as a cashier) is named by it.
 */
function saysAgain(tokens: readonly Token[], [open, close]: Stretch, first: number): boolean {
  if (isNaming(tokens[open + 1]) || tokens.slice(first, open).every(saysOnlyRelated)) return false
  if (!isLatin(tokens[open + 1])) return isWord(tokens[open + 1], 'connective', 'exemplar') // 穿戴设备 |（如手环、耳机）|
  const isList = tokens.slice(open + 1, close).some((token) => partsItems(token) || opensExamples(token))
  return isLatin(tokens[open - 1]) && !isList && !saysWhich(tokens, [open, close], first)
}

/** sales | (retail) |: one word says which; letters that stand in the words before, in their order, are short for them (RPA). */
function saysWhich(tokens: readonly Token[], [open, close]: Stretch, first: number): boolean {
  const word = tokens[open + 1]
  if (close !== open + 2 || !isLatin(word) || isWord(word, 'licence') || touches(tokens[open - 1], tokens[open]))
    return false
  const before = tokens.slice(first, open).map(({ text }) => text)
  return !isShortFor(word?.text ?? '', before.join(' '))
}

function isShortFor(letters: string, name: string): boolean {
  let at = -1
  return [...letters].every((letter) => {
    at = name.indexOf(letter, at + 1)
    return at >= 0
  })
}

/** the related field: which, it does not say. */
function saysOnlyRelated(token: Token): boolean {
  return isWord(token, 'noun', 'related') || SCOPE_FILLERS.includes(token.text) || isEdge(token)
}
