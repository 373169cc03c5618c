import { isMark, isWord } from '../../text/cursor'
import { isCjk, isUpperCase } from '../../text/letters'
import type { Token } from '../../text/token'
import { isLatin, opensWithAny } from '../../text/wording'
import { ABBREVIATIONS } from '../../vocab/abbreviations'
import { opensDashItem } from './dashes'
import type { Layout } from './layout'
import { gapBefore, isBreak } from './layout'

/** A point ends a sentence before Han, at the end, or before a blank and a capital; not in 3.5, min. 5 or B.A. */
export function pointEndsSentence(layout: Layout, at: number, to: number): boolean {
  const before = layout.tokens.get(at - 1)
  const next = layout.tokens.get(at + 1)
  if (before === undefined) return false
  if (next === undefined || at + 1 >= to || isBreak(next)) return true
  const isHanNext = isCjk(next.text.charCodeAt(0))
  const gap = gapBefore(layout, at + 1)
  if (gap === 0)
    return isHan(before)
      ? isHanNext || next.type === 'number'
      : isSeam(layout, before, next) || isBeforeYears(layout, at) || opensDashItem(layout, at + 1)
  if ((isAbbreviation(before) && !isOfFigure(layout, at - 1)) || isOfListMark(layout, at - 1)) return false
  return isHanNext || next.type === 'number' || isUpperCase(layout.source.charAt(next.start)) || next.type === 'mark'
}

function isHan({ text, type }: Token): boolean {
  return isCjk(text.charCodeAt(0)) && type !== 'number'
}

/** The shortest words that a sentence ends with, and begins with, where no blank stands between: Node.js and B.Com are one word. */
const SHORTEST_END = 4

const SHORTEST_START = 3

/** degree required.MBA preferred: a word that we know, in small letters, and a capital. */
function isSeam({ source }: Layout, before: Token, next: Token): boolean {
  if (before.type !== 'word' || before.text.length < SHORTEST_END || next.text.length < SHORTEST_START) return false
  return isLatin(before) && !isUpperCase(source.charAt(before.end - 1)) && isUpperCase(source.charAt(next.start))
}

/** degree required. | 2-3 years: a word that we know, in small letters, and how many years. */
function isBeforeYears({ source, tokens }: Layout, stop: number): boolean {
  const before = tokens.get(stop - 1)
  if (before?.type !== 'word' || before.text.length < SHORTEST_END || !isLatin(before)) return false
  if (isUpperCase(source.charAt(before.end - 1)) || tokens.get(stop + 1)?.type !== 'number') return false
  let at = stop + 2
  while (at < stop + LONGEST_COUNT && isOfCount(tokens.get(at))) at += 1
  return isWord(tokens.get(at), 'unit', 'year', 'month') || opensWithAny(tokens.get(at), [YEARS])
}

/** How the label opens that is one word with its unit: years of experience. */
const YEARS = 'years '

/** Tokens from a stop to the unit behind the longest figure: 3 | - | 5 | +. */
const LONGEST_COUNT = 7

function isOfCount(token: Token | undefined): boolean {
  return token?.type === 'number' || isWord(token, 'range', 'to') || isWord(token, 'bound') || isMark(token, '-')
}

function isAbbreviation({ type, text }: Token): boolean {
  const code = text.charCodeAt(0)
  return type !== 'mark' && !isCjk(code) && (text.length === 1 || ABBREVIATIONS.includes(text))
}

/** AutoCAD 3 | D |., Windows 8 | E |.: a letter on a figure ends a name, and shortens nothing. */
function isOfFigure({ tokens }: Layout, at: number): boolean {
  const [figure, letter] = [tokens.get(at - 1), tokens.get(at)]
  return figure?.type === 'number' && letter?.start === figure.end
}

/** 2). Fluent English: the bracket behind a list mark, which nothing has opened. */
function isOfListMark({ tokens }: Layout, at: number): boolean {
  const mark = tokens.get(at - 1)
  const isCounter = mark?.type === 'number' || mark?.text.length === 1
  return isMark(tokens.get(at), ')') && isCounter && !isMark(tokens.get(at - 2), '(')
}
