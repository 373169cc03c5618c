import { isWord } from '../../../text/cursor'
import { isCjk } from '../../../text/letters'
import { LEADING_ON } from '../../../vocab/page/labels'
import type { Layout } from '../layout'
import { gapBefore, isOneOf, textOf } from '../layout'
import { readListMark } from '../lists'

/** No label is longer; the units are counted, and Latin letters are narrower. */
const LONGEST_LABEL = { zh: 24, en: 56 }
const MOST_TOKENS = 16
export const OPENING = '【[〖「『《<(“"\'〔{#*'
export const CLOSING = '】]〗」』》>)”"\'〕}#*'
const TAIL_MARKS = '-–—_=~*#·:!?…►▶▼↓◆■●★☆'

/** The last token of a name, the bracket behind it left out: 岗位描述 in 岗位描述(二). */
export function lastOfName(layout: Layout, from: number, end: number): number {
  let at = end - 1
  if (textOf(layout, at) === ')') {
    while (at > from && textOf(layout, at) !== '(') at--
    at -= 1
  }
  return at > from && LEADING_ON.includes(textOf(layout, at)) ? at - 1 : at
}

/** Where a label may end, and whether a bracket is still open there: 顾问（工作区域：不限）. */
interface Region {
  readonly end: number
  readonly isOpen: boolean
}

/** As far as a label may reach: up to a colon, a closing bracket, the end of the line, or punctuation that no label has. */
export function regionFrom(layout: Layout, from: number, lineEnd: number): Region {
  const start = layout.tokens.get(from)?.start ?? 0
  const most = Math.min(lineEnd, from + MOST_TOKENS)
  let depth = 0
  let end = from
  for (; end < most && (layout.tokens.get(end)?.end ?? 0) - start <= longest(layout, from); end++) {
    const text = textOf(layout, end)
    if (text === '(') depth += 1
    else if (text === ')' && depth > 0) depth -= 1
    else if (endsRegion(layout, end, end === from)) break
  }
  return { end, isOpen: depth > 0 }
}

function endsRegion(layout: Layout, at: number, isFirst: boolean): boolean {
  const text = textOf(layout, at)
  if (isOneOf(text, STOPS) || isOneOf(text, CLOSING) || text.endsWith(':')) return true
  if (isFirst) return false
  const gap = gapBefore(layout, at)
  if (gap === 2 || (gap === 1 && isHanText(text) && isHanText(textOf(layout, at - 1)))) return true
  return text === '.' && gapBefore(layout, at + 1) > 0
}

const STOPS = ':。;!?,、|'

function longest(layout: Layout, from: number): number {
  return isHanText(textOf(layout, from)) ? LONGEST_LABEL.zh : LONGEST_LABEL.en
}

export function isHanText(text: string): boolean {
  return isCjk(text.charCodeAt(0))
}

/** Past (必须) or /Requirements behind a label, `isField` where it is that of a field and no heading. */
export function pastSuffix(layout: Layout, at: number, lineEnd: number, isField: boolean): number {
  if (textOf(layout, at) !== '(') return at
  for (let i = at + 1; i < Math.min(lineEnd, at + MOST_TOKENS); i++)
    if (textOf(layout, i) === ')') return i + 1 === lineEnd && isValue(layout, at, i, isField) ? at : i + 1
  return at
}

/** Certifications | (CPA or CMA), 工作经验（3年以上）, Degree (preferred), Degree (ideally Law): a bracket that closes the line, and says what is asked for. */
function isValue({ tokens }: Layout, open: number, close: number, isField: boolean): boolean {
  for (let i = open + 1; i < close; i++) {
    const token = tokens.get(i)
    if (VALUES.some((wordClass) => isWord(token, wordClass))) return true
    if (tokens.get(i - 1)?.type === 'number' && isWord(token, 'form-field', 'experience')) return true // 5 | years of experience
    if (isField && (isWord(token, 'modality', 'preferred.back', 'preferred.on') || isWord(token, 'field'))) return true
  }
  return false
}

const VALUES = ['licence', 'language', 'education', 'unit'] as const

export function pastTail(layout: Layout, at: number, lineEnd: number): number {
  let end = at
  while (end < lineEnd && isDecoration(textOf(layout, end))) end++
  return end
}

/** A vocabulary may know two dashes as one word. */
function isDecoration(text: string): boolean {
  return text !== '' && text.length <= 4 && [...text].every((unit) => TAIL_MARKS.includes(unit))
}

export function isFollowedByList({ tokens, folded }: Layout, at: number): boolean {
  const token = tokens.get(at)
  if (token === undefined) return false
  const mark = readListMark(folded, token.start, { previous: undefined })
  return mark?.value === 1 && mark.style !== 'nested'
}

/** A bullet that needs no line of its own. */
export function isAtBullet({ tokens, folded }: Layout, at: number): boolean {
  const token = tokens.get(at)
  return (
    token !== undefined && readListMark(folded, token.start, { previous: undefined, inline: true })?.style === 'bullet'
  )
}

export function endOffset({ tokens }: Layout, index: number): number {
  return tokens.get(index - 1)?.end ?? 0
}
