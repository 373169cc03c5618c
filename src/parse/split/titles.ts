import { isWord } from '../../text/cursor'
import { offersChoice } from './labels/composed'
import { isHanText } from './labels/region'
import type { Layout } from './layout'
import { gapBefore, textOf } from './layout'
import type { ListMark } from './lists/mark'
import { countsOn } from './lists/mark'
import type { PlacedText } from './sections'
import { isToBeHeld, looksRequired } from './signs'
import { isTagMark, namesJob, titleText } from './tags'

/** Longer lines are sentences; Latin letters are narrower. */
const LONGEST_TITLE = { zh: 40, en: 80 }
const NOT_AT_THE_END = '。;!?,、:.'
/** The title of a posting stands near its top. */
const TITLE_WITHIN = 4

/** Whether a line may be the title of what follows: short, by itself, no sentence, and nothing asked for. */
export function isTitleLike(layout: Layout, line: PlacedText): boolean {
  return isShortLine(layout, line) && !looksRequired(layout, line.segment.from, line.segment.to)
}

/**
 * The title among the lines above the first heading: the first that names a job, or else the first that could be a title.
 * One of the first two may sound like a requirement: 高级会计师, 2027届校园招聘·工艺工程师, Certificated Master.
 */
export function titleAmong(layout: Layout, lines: readonly PlacedText[]): PlacedText | undefined {
  const near = lines.slice(0, TITLE_WITHIN)
  const named = near.find(
    (line, place) =>
      (place < 2 ? isShortLine(layout, line) : isTitleLike(layout, line)) && namesJob(layout, line.segment),
  )
  const last = lines.at(-1)
  const numbered = last !== undefined && isNumberedTitle(layout, last, undefined) ? last : undefined
  return named ?? lines.find((line) => isTitleLike(layout, line)) ?? numbered
}

/** 二、出纳, 2. Cashier: a job by its number among the posts, where no list of what is asked counts on to it. */
export function isNumberedTitle(layout: Layout, line: PlacedText, previous: ListMark | undefined): boolean {
  const { mark, from, to } = line.segment
  if (mark?.value === undefined || (previous === undefined ? mark.value > 1 : countsOn(mark, previous))) return false
  return isShort(layout, line) && namesJob(layout, line.segment) && !looksRequired(layout, from, to)
}

function isShortLine(layout: Layout, line: PlacedText): boolean {
  return line.segment.mark?.value === undefined && isShort(layout, line)
}

function isShort(layout: Layout, { segment }: PlacedText): boolean {
  if (!segment.ownLine || isTagged(layout, segment)) return false
  if (NOT_AT_THE_END.includes(textOf(layout, segment.to - 1)) || countsYears(layout, segment)) return false
  if (isWord(layout.tokens.get(segment.to - 1), 'connective')) return false // High school\n| Or |\nTwo years of …
  if (offersChoice(layout, segment.from, segment.to) || isToBeHeld(layout, segment.from, segment.to)) return false
  const text = titleText(layout, segment)
  return text.length <= (isHanText(textOf(layout, segment.from)) ? LONGEST_TITLE.zh : LONGEST_TITLE.en)
}

/** 3年以上销售经验: no job is called so. */
function countsYears({ tokens }: Layout, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let i = from; i < to; i++)
    if (tokens.get(i)?.type === 'number' && isWord(tokens.get(i + 1), 'unit', 'year', 'month')) return true
  return false
}

/**
 * `上海 | 3-5年经验 | 本科`, `15-30K / 上海 / 经验3-5年`: the line of tags below a title; 月嫂/育婴师, 台北／高雄 and Auto / Truck Mechanic are none.
 */
function isTagged(layout: Layout, line: { readonly from: number; readonly to: number }): boolean {
  const { from, to } = line
  const isOfJob = !isHanText(textOf(layout, from)) && namesJob(layout, line)
  let [strokes, depth] = [0, 0]
  for (let i = from; i < to; i++) {
    depth += textOf(layout, i) === '(' ? 1 : textOf(layout, i) === ')' ? -1 : 0
    if (depth > 0 || !isTagMark(textOf(layout, i))) continue // Audit Manager (Central / Kowloon)
    strokes += 1
    if (textOf(layout, i) === '|' || strokes > 1 || (gapBefore(layout, i) > 0 && !isOfJob)) return true
  }
  return false
}
