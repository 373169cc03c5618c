import { isWord } from '../../text/cursor'
import type { SectionKind } from '../../vocab/headings'
import { CLOSING, isHanText, OPENING } from './labels/region'
import type { Layout } from './layout'
import { isOneOf, textOf, trimmed } from './layout'
import type { Segment, TextSegment } from './segment'
import { looksRequired } from './signs'
import { endOfTitle, titleText } from './tags'

/** What the heading below a post is of. */
export const ASKING: readonly SectionKind[] = ['requirements', 'duties', 'description']

/** A longer line is a sentence. */
const LONGEST = 30

/**
 * The post that a line announces together with how many are wanted: 一、库管员（2名）, 【烘焙师】2名.
 *
 * Such a line is numbered, sets the post in brackets, goes on with what is asked, or stands right above its own heading (店长（3名） |
 * 岗位要求：…): 导购 2 名 in the middle of a notice is an item like others.
 */
export function postOf(layout: Layout, segment: TextSegment, next?: Segment): string | undefined {
  const { ownLine, mark, from, to } = segment
  const isNamed = next?.type === 'text' && next.row === segment.row && textOf(layout, to) === ':' // 面点师 | ：男，30岁以下
  const end = withoutHeadcount(layout, from, to) ?? (isNamed ? to : undefined)
  if (!ownLine || end === undefined || end <= from) return undefined
  const isBracketed = isOneOf(textOf(layout, from), OPENING) && isOneOf(textOf(layout, end - 1), CLOSING)
  const isHeading = next?.type === 'label' && ASKING.includes(next.label.section) && textOf(layout, to - 1) === ')'
  const goesOn = next?.type === 'text' && next.row === segment.row // 会计 1名 | 大专以上
  if (mark?.value === undefined && !isBracketed && !isHeading && !goesOn) return undefined
  const [first, last] = isBracketed ? [from + 1, end - 2] : [from, end - 1]
  const { tokens, source } = layout
  const title = trimmed(source, [tokens.get(first)?.start ?? 0, tokens.get(last)?.end ?? 0])
  return title === '' || title.length > LONGEST || hasStop(layout, first, last) ? undefined : title
}

/**
 * The job that a line behind the firm's own words names by itself or before its tags, where what is asked for follows at once:
 * 公司简介：… | 销售代表 | 1、大专以上.
 */
export function jobOf(layout: Layout, { ownLine, ...line }: TextSegment, next?: Segment): string | undefined {
  const { from } = line
  const to = endOfTitle(layout, line)
  if (!ownLine || next === undefined || hasStop(layout, from, to - 1)) return undefined
  const last = layout.tokens.get(textOf(layout, to - 1) === ')' ? to - 4 : to - 1)
  if (!isWord(last, 'function') && !isWord(last, 'seniority')) return undefined
  const title = titleText(layout, { from, to })
  const longest = isHanText(title) ? LONGEST_JOB.zh : LONGEST_JOB.en
  return title.length <= longest && asksNext(layout, next) ? title : undefined
}

/** Whether what is next asks for something, or names fields of study: 护理、药学相关专业. */
function asksNext(layout: Layout, next: Segment): boolean {
  if (next.type === 'label') return ASKING.includes(next.label.section)
  return looksRequired(layout, next.from, next.to) || isWord(layout.tokens.get(next.to - 1), 'noun', 'major')
}

/** A longer line says something of the firm; Latin letters are narrower. */
const LONGEST_JOB = { zh: 16, en: 40 }

/** The index where （2名）, 2名, 若干名 at the end of a line starts. */
export function withoutHeadcount(layout: Layout, from: number, to: number): number | undefined {
  const isClosed = textOf(layout, to - 1) === ')'
  let at = isClosed ? to - 2 : to - 1
  if (!isWord(layout.tokens.get(at), 'unit', 'people')) return undefined
  at -= 1
  if (layout.tokens.get(at)?.type !== 'number' && textOf(layout, at) !== '若干') return undefined
  if (!isClosed) return at
  return at - 1 >= from && textOf(layout, at - 1) === '(' ? at - 1 : undefined
}

function hasStop(layout: Layout, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isOneOf(textOf(layout, at), ',。;:!?')) return true
  return false
}
