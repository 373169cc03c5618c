import { kindsOpened } from '../../../kinds/openings'
import { isWord } from '../../../text/cursor'
import { ANNOUNCING } from '../../../vocab/page/announced'
import type { Layout } from '../layout'
import { isOneOf, textOf } from '../layout'
import type { Label, LabelContext } from './label'
import { named } from './named'
import { CLOSING, OPENING, regionFrom } from './region'
import { isWish, ownerOf } from './words'

/** 【任职要求】; the mark behind it may be a colon. */
export function readBracketed(layout: Layout, at: number, context: LabelContext): Label | undefined {
  if (!isOneOf(textOf(layout, at), OPENING)) return undefined
  let from = at
  while (from < at + 3 && isOneOf(textOf(layout, from), OPENING)) from++
  const region = regionFrom(layout, from, context.lineEnd)
  if (!isOneOf(textOf(layout, region.end), CLOSING) || region.end === from) return undefined
  const owned = ownerOf(layout.tokens.get(region.end - 1), from === region.end - 1)
  if (owned === undefined || isStatement(layout, from, region.end)) return undefined
  let next = region.end
  while (next < region.end + 3 && isOneOf(textOf(layout, next), CLOSING)) next++
  const colon = textOf(layout, next) === ':'
  if (isWish(owned) && next === context.lineEnd && !context.ownLine) return undefined
  return named(layout, { owned, from, end: region.end, next: colon ? next + 1 : next, colon }, context)
}

/** （有销售经验者 | 优先）, (a degree | required): it weighs what is asked for there; 【具备以下条件者优先】 heads what follows. */
function isStatement({ tokens, source }: Layout, from: number, end: number): boolean {
  if (!isWord(tokens.get(end - 1), 'modality')) return false
  const words = [...tokens.between(from, end - 1)]
  return kindsOpened({ tokens: words, source }).length > 0 && !words.some(({ text }) => ANNOUNCING.includes(text))
}
