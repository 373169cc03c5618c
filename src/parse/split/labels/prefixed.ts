import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { WEIGHED_NOUNS } from '../../../vocab/page/labels'
import type { Layout } from '../layout'
import { textOf } from '../layout'
import type { Label, LabelContext } from './label'
import { isTitle, named } from './named'
import { isOfItem } from './of-item'
import { isHanText, lastOfName, regionFrom } from './region'
import type { Owned } from './words'
import { isBare, isWish, ownerOf } from './words'

/** Words that we do not know, then one that we do: 客户经理岗位职责, 最低学历要求：. */
export function readPrefixed(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const region = regionFrom(layout, at, context.lineEnd)
  const colon = textOf(layout, region.end) === ':'
  if (region.isOpen || (!colon && (region.end !== context.lineEnd || !context.ownLine || context.behind === 'number')))
    return undefined
  const last = lastOfName(layout, at, region.end)
  if (last < at) return undefined
  const owned = ownerOf(layout.tokens.get(last), last === at)
  if (owned === undefined || isBare(owned) || isOfItem(layout, at, last, owned, context)) return undefined
  if (!colon && (closesPhrase(layout.tokens.get(last)) || wishesForWork(layout, at, last, owned))) return undefined
  if (!colon && (owned.heading === undefined || !isTitle(layout, at, region.end))) return undefined
  return named(layout, { owned, from: at, end: region.end, next: colon ? region.end + 1 : region.end, colon }, context)
}

/** 会日语 | 为加分项, Forklift | Experience Required: a weight that holds a word of headings and closes what it weighs. */
function closesPhrase(token: Token | undefined): boolean {
  return (isWord(token, 'modality') && !isWord(token, 'heading')) || isAmong(token, WEIGHED_NOUNS)
}

/** 具教学经验 | 加分项目: what is preferred stands before the word, so that nothing is headed by it. */
function wishesForWork(layout: Layout, from: number, last: number, owned: Owned): boolean {
  const { tokens } = layout
  const noun = isWord(tokens.get(last - 1), 'function-word', 'person') ? last - 2 : last - 1
  return (
    isWish(owned) && noun > from && isWord(tokens.get(noun), 'noun', 'experience') && isHanText(textOf(layout, noun))
  )
}
