import { isWord } from '../../../text/cursor'
import type { Layout } from '../layout'
import { isBreak, textOf, trimmed } from '../layout'
import type { Label, LabelContext } from './label'
import { endOffset, regionFrom } from './region'

/** 模板一, 范文2, 岗位三：客户经理, 第二篇, 篇3: words that count the parts of a collection. */
export function readCounted(layout: Layout, at: number, context: LabelContext): Label | undefined {
  if (!context.ownLine) return undefined
  return readPart(layout, at) ?? readPost(layout, at, context) ?? readTemplate(layout, at, context)
}

function readPart({ tokens, folded }: Layout, at: number): Label | undefined {
  const start = tokens.get(at)?.start ?? 0
  let end = start
  const isOrdinal = folded[start] === '第'
  if (isOrdinal) end = pastNumber(folded, start + 1)
  if (folded[end] !== '篇' || (isOrdinal && end === start + 1)) return undefined
  end += 1
  if (!isOrdinal) {
    const past = pastNumber(folded, end)
    if (past === end) return undefined
    end = past
  }
  const colon = folded[end] === ':' || folded[end] === '、'
  let next = at
  while (next < tokens.length && (tokens.get(next)?.start ?? 0) < (colon ? end + 1 : end)) next++
  return {
    section: 'part',
    next,
    title: folded.slice(start, end),
    prefix: '',
    colon,
    alone: isBreak(tokens.get(next)) || next === tokens.length,
  }
}

function readPost(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const token = layout.tokens.get(at)
  if (token === undefined || !isWord(token, 'heading', 'post')) return undefined
  const end = pastNumber(layout.folded, token.end)
  const next = at + 2
  if (end === token.end || (layout.tokens.get(at + 1)?.end ?? -1) !== end) return undefined
  const colon = textOf(layout, next) === ':' || textOf(layout, next) === '、'
  if (!colon && next !== context.lineEnd) return undefined
  const title = trimmed(layout.source, [colon ? end + 1 : token.start, endOffset(layout, context.lineEnd)])
  return {
    section: 'post',
    next: context.lineEnd,
    title: title === '' ? layout.source.slice(token.start, end) : title,
    prefix: '',
    colon,
    alone: true,
  }
}

function readTemplate(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const region = regionFrom(layout, at, context.lineEnd)
  const colonLast = textOf(layout, region.end) === ':' && region.end + 1 === context.lineEnd
  if (region.end !== context.lineEnd && !colonLast) return undefined
  for (let i = at; i < region.end; i++) {
    const token = layout.tokens.get(i)
    if (
      token === undefined ||
      !isWord(token, 'heading', 'template') ||
      pastNumber(layout.folded, token.end) === token.end
    )
      continue
    const title = trimmed(layout.source, [layout.tokens.get(at)?.start ?? 0, endOffset(layout, region.end)])
    return { section: 'template', next: context.lineEnd, title, prefix: '', colon: colonLast, alone: true }
  }
  return undefined
}

/** Past a number of up to three units and a blank before it: 一, 十二, 3; the offset itself where there is none. */
function pastNumber(folded: string, from: number): number {
  const at = folded[from] === ' ' ? from + 1 : from
  let end = at
  while (end - at < 3 && end < folded.length && '0123456789一二三四五六七八九十'.includes(folded.charAt(end))) end++
  return end === at ? from : end
}
