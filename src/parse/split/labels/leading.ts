import { isWord } from '../../../text/cursor'
import { isLowerCase } from '../../../text/letters'
import { isAmong, isLatin } from '../../../text/wording'
import { SCOPE_LEADS } from '../../../vocab/experience/scope'
import { FORM_FIELDS } from '../../../vocab/facts.constant'
import { LIKE_COLONS } from '../../../vocab/page/labels'
import type { Layout } from '../layout'
import { gapBefore, textOf } from '../layout'
import { offersChoice } from './composed'
import { readJoined } from './joined'
import type { Label, LabelContext } from './label'
import { named } from './named'
import { isOfLanguage, isOfSentence } from './of-item'
import { isAtBullet, isFollowedByList, isHanText, pastSuffix, pastTail } from './region'
import type { Owned } from './words'
import { isBare } from './words'

/** The known word stands first; what follows decides whether it is a label at all, and a bracket may weigh what it is of. */
export function readLeading(layout: Layout, at: number, owned: Owned, context: LabelContext): Label | undefined {
  const label = leadingAt(layout, at, owned, context)
  const isWished = label?.colon === true && owned.heading !== undefined && isWish(layout, at + 1)
  return isWished ? { ...label, section: 'preferred' } : label
}

function leadingAt(layout: Layout, at: number, owned: Owned, context: LabelContext): Label | undefined {
  const make = (end: number, next: number, colon: boolean) =>
    named(layout, { owned, from: at, end, next, colon }, context)
  if (isOfLanguage(layout, at, owned) || isOfSentence(layout, at, owned)) return undefined
  if (offersChoice(layout, at + 1, at + 2)) return undefined // 符合下列 | 资格条件 | 之一：
  if (textOf(layout, at).endsWith(':')) return make(at + 1, at + 1, true)
  if (isBeforeChoice(layout, at, context, owned)) return make(at + 1, at + 1, true)
  const end = pastSuffix(layout, at + 1, context.lineEnd, owned.heading === undefined)
  if (isSetOff(layout, [at, end], owned, context)) return make(end, pastMarks(layout, end + 1, context), true)
  if (isBeforeBullet(layout, end, context, owned)) return make(end, end, false)
  const tail = pastSemicolon(layout, pastTail(layout, end, context.lineEnd), owned)
  if (tail === context.lineEnd)
    return context.ownLine || isOwnHeading(layout, at, owned) ? make(end, tail, false) : undefined
  if (isFollowedByList(layout, tail) && owned.heading !== undefined) return make(end, tail, false)
  if (hasOwnColumn(layout, at, end, owned, context)) return make(end, end, false)
  return readJoined(layout, at, owned, context)
}

/** *Why join us: | * |: marks behind a colon are of the heading where nothing follows. */
function pastMarks(layout: Layout, at: number, { lineEnd }: LabelContext): number {
  const next = pastTail(layout, at, lineEnd)
  return next === lineEnd ? next : at
}

/** 加分條件 | • 會日語 • 會韓語: the list stands in the line of its heading. */
function isBeforeBullet(layout: Layout, at: number, { ownLine, lineEnd }: LabelContext, owned: Owned): boolean {
  if (owned.heading === undefined || at + 1 >= lineEnd || (isBare(owned) && !ownLine)) return false
  return isAtBullet(layout, at)
}

/** 任职资格 | （优先） |：, Qualifications | (preferred) |:. */
function isWish(layout: Layout, at: number): boolean {
  const isInBracket = textOf(layout, at) === '(' && textOf(layout, at + 2) === ')'
  return isInBracket && isWord(layout.tokens.get(at + 1), 'modality', 'preferred.back')
}

/** 任职要求 | （满足以下条件之一）：: the bracket says how to take the items below, and is read with them. */
function isBeforeChoice(layout: Layout, at: number, { lineEnd }: LabelContext, { heading }: Owned): boolean {
  const isHeaded = heading !== undefined && textOf(layout, at + 1) === '('
  return isHeaded && offersChoice(layout, at + 1, Math.min(lineEnd, at + LONGEST_CHOICE))
}

/** Tokens of such a bracket. */
const LONGEST_CHOICE = 12

/** 岗位要求；: a semicolon where a colon was meant. Behind a word that may be a clause (优先；) it is one. */
function pastSemicolon(layout: Layout, at: number, owned: Owned): number {
  return textOf(layout, at) === ';' && owned.heading !== undefined && !isBare(owned) ? at + 1 : at
}

/** Whether a colon, or what does for one, stands behind the word. */
function isSetOff(layout: Layout, at: readonly [number, number], owned: Owned, context: LabelContext): boolean {
  const end = at[1]
  if (textOf(layout, end) === ':' || isCell(layout, at, owned, context)) return true
  return !isDemandOfLevel(layout, at) && isDashed(layout, end, owned, context)
}

/** Degree required | – Master's an advantage: the words ask for a level by themselves, and label nothing. */
function isDemandOfLevel({ tokens }: Layout, [at, end]: readonly [number, number]): boolean {
  const words = tokens.between(at, end).flatMap((token) => (token.type === 'word' ? [token, ...token.inside] : []))
  return words.some((word) => isWord(word, 'education')) && words.some((word) => isWord(word, 'modality', 'required'))
}

/** | 学历 | 本科 |, | 人数 | 2 | 学历 | 本科 |: the bar of a table does for the colon. */
function isCell(
  layout: Layout,
  [at, end]: readonly [number, number],
  { field }: Owned,
  { ownLine }: LabelContext,
): boolean {
  if (textOf(layout, at - 1) === ':') return false // Qualification: | Degree |
  const isOpen = ownLine || textOf(layout, at - 1) === '|'
  return isOpen && field !== undefined && textOf(layout, end) === '|'
}

/** 学历 | - | 本科, Language | – | English, 性别 | = | 女: a dash does for the colon; in English one between blanks, as Experience-based has none. */
function isDashed(layout: Layout, at: number, { field }: Owned, { ownLine, lineEnd }: LabelContext): boolean {
  if (!ownLine || field === undefined || !FORM_FIELDS[field].requires) return false
  if (at + 1 >= lineEnd || !LIKE_COLONS.includes(textOf(layout, at))) return false
  const isApart = gapBefore(layout, at) > 0 && gapBefore(layout, at + 1) > 0
  return isApart || isHanText(textOf(layout, at - 1)) || textOf(layout, at) === '='
}

/** Within a line only a heading that can be nothing else does without a colon: a value may well end in 经验, 城市 or experience. */
function isOwnHeading(layout: Layout, at: number, owned: Owned): boolean {
  return owned.heading !== undefined && !isBare(owned) && isHanText(textOf(layout, at))
}

/** 任职要求  本科以上, 学历 本科: a blank does for the colon, in English only a wide one, and within a line only one on either side of a field. */
function hasOwnColumn(
  layout: Layout,
  at: number,
  end: number,
  owned: Owned,
  { ownLine, behind }: LabelContext,
): boolean {
  if (behind === 'number' || isBare(owned)) return false
  const gap = gapBefore(layout, end)
  if (gap === 2 && isProse(layout, end)) return false
  if (!ownLine) return gap === 2 && gapBefore(layout, at) === 2 && owned.field !== undefined && isSetAsLabel(layout, at)
  if (gap === 2) return true
  if (!isHanText(textOf(layout, at))) return false
  return gap === 1 && (isHanText(textOf(layout, end)) || (owned.field !== undefined && isFigure(layout, end)))
}

/** Education  Bachelor  Experience  2 years; but not 2  years  experience  in  sales, where all blanks are wide. */
function isSetAsLabel({ source, tokens }: Layout, at: number): boolean {
  return !isLowerCase(source.charAt(tokens.get(at)?.start ?? 0))
}

/** Degree | in  Marketing, Experience | developing  training  plans: a sentence with wide blanks throughout, and no value. */
function isProse(layout: Layout, at: number): boolean {
  const next = layout.tokens.get(at)
  if (isAmong(next, SCOPE_LEADS)) return true
  const isWide = gapBefore(layout, at + 1) === 2
  return (
    isLatin(next) &&
    isWide &&
    isLatin(layout.tokens.get(at + 1)) &&
    !isSetAsLabel(layout, at) &&
    !isSetAsLabel(layout, at + 1)
  )
}

/** 工作经验 3年以上, 年龄 18-35岁. */
function isFigure({ tokens }: Layout, at: number): boolean {
  return tokens.get(at)?.type === 'number'
}
