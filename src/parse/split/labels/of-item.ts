import { isMark, isWord } from '../../../text/cursor'
import { isLowerCase } from '../../../text/letters'
import { endsInAny, isLatin } from '../../../text/wording'
import { FORM_FIELDS, HEADINGS } from '../../../vocab/facts.constant'
import { POINTING_AHEAD } from '../../../vocab/page/announced'
import type { Layout } from '../layout'
import { textOf } from '../layout'
import { enclosedNumber, readListMark } from '../lists'
import { isToBeHeld } from '../signs'
import { offersChoice } from './composed'
import type { LabelContext } from './label'
import { isHanText } from './region'
import type { Owned } from './words'

/** Whether the words before the known one of a label, at `last`, are of the item before it, and no part of its name (客户经理岗位职责). */
export function isOfItem(layout: Layout, from: number, last: number, owned: Owned, context: LabelContext): boolean {
  if (isOfLanguage(layout, last, owned) || isOfSentence(layout, last, owned)) return true
  if (owned.heading === undefined && (isAnnounced(layout, last) || offersBelow(layout, from, last, context)))
    return true
  if (last === from) return false
  return (
    isOfValue(layout, last, owned) ||
    isOfStudy(layout, last, owned) ||
    holdsItem(layout, from, last) ||
    isAsked(layout, from, last, owned, context)
  )
}

/** English | level: fluent: how well it is spoken, and no rank in the firm; 六 | 職等：大學以上: a rank by its number, and no name of a field. */
export function isOfLanguage({ tokens }: Layout, at: number, { field }: Owned): boolean {
  const before = tokens.get(at - 1)
  return field === 'seniorityLevel' && (isWord(before, 'language') || before?.type === 'number')
}

/**
 * Education: | Bachelor | Experience: 3 years, 2 years of driving | experience | Age: 25-35: what stands before the name of the field is of
 * the value before.
 */
function isOfValue({ tokens }: Layout, last: number, { field }: Owned): boolean {
  const before = tokens.get(last - 1)
  if (field === undefined || !isLatin(before)) return false
  return field !== 'education' && (isWord(before, 'education') || isWord(before, 'noun', 'experience'))
}

/** 大专以上学历 | 性别要求：女, 理工科专业 | 外语要求：英语: what is to be studied narrows neither. */
function isOfStudy({ tokens }: Layout, last: number, { field }: Owned): boolean {
  if (field !== 'gender' && field !== 'language') return false
  const noun = tokens.get(last - 1)
  const what = isWord(noun, 'noun', 'education', 'major') ? tokens.get(last - 2) : noun
  return isWord(what, 'education') || isWord(what, 'field') || isWord(what, 'bound', 'min.after')
}

/** Names of fields have no more words. */
const LONGEST_NAME = 5

/** Answer calls and letters that come by different | channels: phone, post: the last word of a sentence, in small letters, names no field. */
export function isOfSentence({ source, tokens }: Layout, at: number, { field, heading }: Owned): boolean {
  if (field === undefined || heading !== undefined || !isLowerCase(source.charAt(tokens.get(at)?.start ?? 0)))
    return false
  for (let before = at - 1; before >= at - LONGEST_NAME; before--)
    if (!isLatin(tokens.get(before)) && !isMark(tokens.get(before), "'’")) return false // customers | ' | mail
  return true
}

/** one of the following programming | languages |:, experience in these | industries |: what is announced stands behind the colon, and the sentence goes on. */
export function isAnnounced({ tokens }: Layout, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - ANNOUNCING) && isLatin(tokens.get(place)); place--)
    if (endsInAny(tokens.get(place), POINTING_AHEAD)) return true
  return false
}

/** 具下列 | 任一 | 經驗：, at the end of its line: it leads the list below. */
function offersBelow(layout: Layout, from: number, last: number, { lineEnd }: LabelContext): boolean {
  return last + 2 >= lineEnd && offersChoice(layout, from, last)
}

/** Tokens between the word that announces and what it names. */
const ANNOUNCING = 4

/** 2.有会计证 | 3.会开车 | 福利待遇：in a line whose breaks are lost items stand before the heading. */
function holdsItem(layout: Layout, from: number, last: number): boolean {
  const { folded, source, tokens } = layout
  for (let at = from + 1; at < last; at++) {
    if (!mayCount(textOf(layout, at))) continue
    const mark = readListMark(folded, tokens.get(at)?.start ?? 0, { previous: undefined, inline: true, source })
    if (mark !== undefined) return true
  }
  return false
}

function mayCount(text: string): boolean {
  return text === '(' || (text.charAt(0) >= '0' && text.charAt(0) <= '9') || enclosedNumber(text) !== undefined
}

/** 3.年龄22-35岁 | 福利待遇：, 3.认真负责 | 工作时间：: the last item of such a line, which asks for something or is counted. */
function isAsked(layout: Layout, from: number, last: number, owned: Owned, { behind, ownLine }: LabelContext): boolean {
  if (!isHanText(textOf(layout, from))) return false
  const isOfFirm = tellsOfFirm(owned)
  if (isOfFirm && behind === 'number' && !ownLine) return true
  return (isOfFirm || owned.heading !== undefined) && isToBeHeld(layout, from, last)
}

/** 福利待遇, 工作地点: what the firm gives, or where; no name of a post stands before it. */
function tellsOfFirm({ heading, field }: Owned): boolean {
  if (heading !== undefined) return HEADINGS[heading].section === 'benefits'
  return field !== undefined && !FORM_FIELDS[field].requires
}
