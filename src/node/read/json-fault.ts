import type { Phrase, PhraseCode } from '../../phrase'
import { phrase } from '../../phrase'

/** Where a text stops being JSON, as the engine's own message does not always say. */
export interface JsonFault {
  /** UTF-16 units from the start; the length of the text where it ends too early. */
  readonly offset: number
  readonly expected: Phrase
}

const WORD = /[A-Za-z0-9+.-]/
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'next' | 'end'

const WORDS: Readonly<Record<Wanted, PhraseCode>> = {
  value: 'json-item',
  'value or ]': 'json-item-or-end',
  key: 'json-name',
  'key or }': 'json-name-or-end',
  colon: 'json-colon',
  next: 'json-comma-or-end',
  end: 'end-of-text',
}

/** The first fault of `text`, or undefined where it is JSON. One pass, and a stack of its own. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = []
  let wanted: Wanted = 'value'
  let at = skipBlank(text, 0)
  while (at < text.length || wanted !== 'end') {
    const step = take(text, at, wanted, open)
    if (typeof step === 'number') return { offset: Math.min(step, text.length), expected: phrase(WORDS[wanted]) }
    wanted = step.wanted
    at = skipBlank(text, step.at)
  }
  return undefined
}

interface Step {
  readonly at: number
  readonly wanted: Wanted
}

/** One token: what comes after it, or the offset of the fault. */
function take(text: string, at: number, wanted: Wanted, open: string[]): Step | number {
  const char = text.charAt(at)
  switch (wanted) {
    case 'key or }':
    case 'key':
      if (char === '}' && wanted === 'key or }') return close(at, open)
      return char === '"' ? afterString(text, at, 'colon') : at
    case 'colon':
      return char === ':' ? { at: at + 1, wanted: 'value' } : at
    case 'next':
      return takeNext(char, at, open)
    case 'value or ]':
    case 'value':
      return char === ']' && wanted === 'value or ]' ? close(at, open) : takeValue(text, at, open)
    case 'end':
      return at
  }
}

function takeNext(char: string, at: number, open: string[]): Step | number {
  const isObject = open.at(-1) === '{'
  if (char === ',') return { at: at + 1, wanted: isObject ? 'key' : 'value' }
  return char === (isObject ? '}' : ']') ? close(at, open) : at
}

function takeValue(text: string, at: number, open: string[]): Step | number {
  const char = text.charAt(at)
  const after: Wanted = open.length > 0 ? 'next' : 'end'
  if (char === '"') return afterString(text, at, after)
  if (char === '{' || char === '[') {
    open.push(char)
    return { at: at + 1, wanted: char === '{' ? 'key or }' : 'value or ]' }
  }
  let end = at
  while (end < text.length && WORD.test(text.charAt(end))) end += 1
  return SCALAR.test(text.slice(at, end)) ? { at: end, wanted: after } : at
}

function close(at: number, open: string[]): Step {
  open.pop()
  return { at: at + 1, wanted: open.length > 0 ? 'next' : 'end' }
}

function afterString(text: string, start: number, wanted: Wanted): Step | number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '"') return { at: at + 1, wanted }
    if (char < ' ') return at
    if (char !== '\\') continue
    const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))
    if (!escaped) return at
    at += escaped[0].length
  }
  return text.length
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1
  return at
}

/** Line and column, both from 1, of an offset; `line` is that of the text's first character. */
export function placeOf(text: string, offset: number, line = 1): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  const breaks = before.split('\n').length - 1
  return { line: line + breaks, column: offset - before.lastIndexOf('\n') }
}
