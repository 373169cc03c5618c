import type { Layout } from '../layout'
import { textOf } from '../layout'
import type { Label, LabelContext } from './label'
import { named } from './named'
import { CLOSING, isOneOf, OPENING, regionFrom } from './region'
import { isWish, ownerOf } from './words'

/** 【任职要求】; the mark behind it may be a colon. */
export function readBracketed(layout: Layout, at: number, context: LabelContext): Label | undefined {
  if (!isOneOf(textOf(layout, at), OPENING)) return undefined
  let from = at
  while (from < at + 3 && isOneOf(textOf(layout, from), OPENING)) from++
  const region = regionFrom(layout, from, context.lineEnd)
  if (!isOneOf(textOf(layout, region.end), CLOSING) || region.end === from) return undefined
  const owned = ownerOf(layout.tokens.get(region.end - 1), from === region.end - 1)
  if (owned === undefined) return undefined
  let next = region.end
  while (next < region.end + 3 && isOneOf(textOf(layout, next), CLOSING)) next++
  const colon = textOf(layout, next) === ':'
  if (isWish(owned) && next === context.lineEnd && !context.ownLine) return undefined
  return named(layout, { owned, from, end: region.end, next: colon ? next + 1 : next, colon }, context)
}
