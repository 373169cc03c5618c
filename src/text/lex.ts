import type { WordClass } from '../vocab'
import { ENGLISH_NUMERALS } from '../vocab/numerals'
import { GLUED_BEHIND } from '../vocab/spelling'
import { TokenColumns } from './columns'
import { gluedWords, scoreIn, seamOf } from './glued'
import { isAlphanumeric, isDigit, isGlued, isHan, isLatin } from './letters'
import type { Outlook } from './lexicon'
import { createOutlook, deniesNumeral, lookUp, nextPlace, wordAt } from './lexicon'
import { readNumeral } from './numeral'
import { INVISIBLE, pastInvisible } from './spacing'
import { respelt } from './spelling'
import type { Token } from './token'
import { gluedToken, markToken, numberToken, respeltToken, textToken } from './token'

/**
 * Reads a folded text into tokens, once, from left to right.
 *
 *   3年以上快消品行业经验  →  3 · 年 · 以上 · 快消品 · 行业 · 经验
 *
 * At each place the longer of word and number wins, the word at equal length. What neither knows is a text token, as far as
 * the next known word. White space stands in no token but the line break, which is a mark.
 */
export function lex(folded: string, source: string): readonly Token[] {
  return lexWithin(folded, source, 0, folded.length)
}

/** The same into columns, which hold a text of any length. `piecesOf` may part a token into several. */
export function lexColumns(
  folded: string,
  source: string,
  piecesOf: (token: Token) => readonly Token[] | undefined,
): TokenColumns {
  const outlook = createOutlook(folded, source, folded.length)
  const columns = new TokenColumns(folded, outlook.lookInside)
  lexStretch(0, outlook, (token) => {
    const pieces = piecesOf(token)
    if (pieces === undefined) columns.push(token)
    else for (const piece of pieces) columns.push(piece)
  })
  return columns
}

/** Classes of word that lay a page out; in running text the words inside them count (工作经验 in 工作经验要求). */
const LAYOUT: readonly WordClass[] = ['heading', 'form-field']

/** Reads the words of layout among `tokens` again, as the words of running text that they are made of. */
export function lexProse(tokens: readonly Token[], folded: string, source: string): readonly Token[] {
  if (!tokens.some(isLayout)) return tokens
  return tokens.flatMap((token) => (isLayout(token) ? lexWord(token, folded, source) : [token]))
}

/** A word that is of layout alone because a guard denied it all else (资源 in 水资源, which begins before it) is no word in prose. */
function lexWord({ start, end, text }: Token, folded: string, source: string): readonly Token[] {
  const tokens = tokensIn(start, createOutlook(folded, source, end, LAYOUT))
  const isDenied = tokens.length === 1 && tokens[0]?.type === 'word' && tokens[0].end === end
  return isDenied ? [textToken(start, end, text)] : tokens
}

function isLayout(token: Token): boolean {
  return token.type === 'word' && token.readings.every((reading) => LAYOUT.includes(reading.class))
}

/** Reads a stretch of a folded text by itself. */
export function lexWithin(folded: string, source: string, start: number, end: number): readonly Token[] {
  return tokensIn(start, createOutlook(folded, source, end))
}

function tokensIn(from: number, outlook: Outlook): Token[] {
  const tokens: Token[] = []
  lexStretch(from, outlook, (token) => tokens.push(token))
  return tokens
}

type Take = (token: Token) => void

function lexStretch(from: number, outlook: Outlook, take: Take): void {
  const { text: folded } = outlook
  for (let at = from; at < outlook.limit; ) {
    const known = readKnown(at, outlook)
    if (known === undefined && isLetter(folded, at)) {
      at = readUnknown(at, outlook, take)
      continue
    }
    const token = known ?? readMark(folded, at)
    if (token !== undefined) take(token)
    at = token?.end ?? at + 1
  }
}

/** Letters as far as the next known word or number, and that one, as it has been found; returns where they end. */
function readUnknown(start: number, outlook: Outlook, take: Take): number {
  const { text: folded, limit } = outlook
  let end = pastLetters(folded, start, limit)
  const past = readSeam(start, end, outlook, take)
  if (past !== undefined) return past
  let next: Token | undefined
  while (
    end < limit &&
    isLetter(folded, end) &&
    isAlphanumeric(folded.charCodeAt(end)) === isAlphanumeric(folded.charCodeAt(end - 1))
  ) {
    next = readKnown(end, outlook)
    if (next !== undefined) break
    end = pastLetters(folded, end, limit)
  }
  takeUnknown(start, end, folded, take)
  if (next === undefined) return end
  take(next)
  return next.end
}

/** The shortest word that by itself shows a seam; at | least, which goes on behind the run, shows one as well. */
const SHORTEST_BEHIND = 3

/** experience|Bachelor's degree: the words on either side of a lost blank; returns where the second ends. */
function readSeam(start: number, end: number, outlook: Outlook, take: Take): number | undefined {
  const { text: folded, source } = outlook
  const seam = isLatin(folded.charCodeAt(start)) ? seamOf(folded, source, start, end) : undefined
  const behind = seam === undefined ? undefined : (wordAt(seam, outlook, true) ?? openerAt(seam, end, folded))
  if (seam === undefined || behind === undefined || behind.end < end) return undefined
  if (behind.end === end && end - seam < SHORTEST_BEHIND) return undefined
  const before = folded.slice(start, seam)
  take(gluedToken(start, before, lookUp(before)))
  take(behind)
  return behind.end
}

/** license|Valid, required|Two: a word that stands for nothing, or for a number, and that sentences of requirements begin with. */
function openerAt(start: number, end: number, folded: string): Token | undefined {
  const text = folded.slice(start, end)
  if (GLUED_BEHIND.has(text)) return textToken(start, end, text)
  const value = ENGLISH_NUMERALS[text]
  return value === undefined ? undefined : numberToken(start, text, { end, value, form: 'words' })
}

/** A run of letters in one token, or in one for each word that it has lost the blanks between; a score is a number of its own. */
function takeUnknown(start: number, end: number, folded: string, take: Take): void {
  const text = folded.slice(start, end)
  const score = scoreIn(text)
  if (score > 0) {
    take(gluedToken(start, text.slice(0, score), lookUp(text.slice(0, score))))
    take(numberToken(start + score, text.slice(score), { end, value: Number(text.slice(score)), form: 'digits' }))
    return
  }
  let at = start
  for (const word of gluedWords(text) ?? [text]) {
    take(word === text ? unknownToken(start, end, text) : gluedToken(at, word, lookUp(word)))
    at += word.length
  }
}

/** Letters that no vocabulary knows, unless they are a known word but for one. */
function unknownToken(start: number, end: number, text: string): Token {
  const right = isLatin(text.charCodeAt(0)) ? respelt(text) : undefined
  return right === undefined ? textToken(start, end, text) : respeltToken(start, end, text, lookUp(right), right)
}

/** One unit that is no letter; a blank is nothing. */
function readMark(folded: string, at: number): Token | undefined {
  if (isBlank(folded[at]) || isEmphasis(folded, at)) return undefined
  return markToken(at, pastInvisible(folded, at + 1), folded.charAt(at))
}

/** The next place in a run of letters where a word may begin, within the limit: salary | Diploma may be looked at by the first alone. */
function pastLetters(folded: string, at: number, limit: number): number {
  return Math.min(isDigit(folded.charCodeAt(at)) ? pastDigits(folded, at) : nextPlace(folded, at), limit)
}

function readKnown(at: number, outlook: Outlook): Token | undefined {
  const { text: folded } = outlook
  const word = wordAt(at, outlook)
  const numeral = opensNoNumber(folded, at) ? undefined : readNumeral(folded, at)
  if (numeral === undefined || (word !== undefined && word.end >= numeral.end)) return word
  if (deniesNumeral(outlook, numeral.end)) return word
  return numberToken(at, folded.slice(at, numeral.end), numeral)
}

/** A digit behind a letter belongs to its word (b2b, h5), and one behind twelve others to a code. */
function opensNoNumber(text: string, at: number): boolean {
  const isOfCode = at > 0 && isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 1))
  return isOfCode || isGlued(text, at)
}

/** A run of digits too long for a number is taken whole, so that it is not tried again from each digit. */
function pastDigits(text: string, at: number): number {
  let end = at + 1
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

const LETTER = /[\p{L}\p{N}\p{M}]/u

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return isAlphanumeric(unit)
  if (isHan(unit)) return true
  return LETTER.test(text.charAt(at)) || (unit >= 0xd800 && unit <= 0xdfff)
}

/** The asterisks around **words**, which mark-up has left: they part nothing. One by itself is a bullet or a heading's. */
function isEmphasis(folded: string, at: number): boolean {
  return folded[at] === '*' && (folded[at - 1] === '*' || folded[at + 1] === '*')
}

/** Blanks, tabs, and what folds to an invisible unit; a line break is a mark. */
function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t' || unit === '\r' || unit === INVISIBLE || unit === '\f' || unit === '\v'
}
