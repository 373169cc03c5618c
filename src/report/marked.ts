import type { RoleDocument } from '../model/role'
import type { Span } from '../model/span'
import { rowsOf, widthOf } from './columns'
import type { Locale } from './locale'
import type { Mark } from './marks'
import { marksOf } from './marks'
import { shown } from './page'
import { requirementWords, roleHeading, roleRemarks, scorecardLines } from './role-words'

/** How a marked posting is shown. */
export interface MarkedOptions {
  readonly locale: Locale
  /** Columns of the page; a Han character takes two. */
  readonly width: number
  /** Colours a stretch by what was read there, or by `rest` where nothing was asked; without it the page is plain. */
  readonly paint?: (text: string, as: Mark['kind'] | 'rest') => string
}

/**
 * The posting itself, row by row, with a rule under the words of each constraint and what was read of them below.
 *
 *   1、本科以上学历，5-8年工作经验；
 *      r1────        r2────────────
 *      r1   [必备] 学历：本科以上
 *      r2   [必备] 工作经验：5年至8年
 *
 * What stands among the requirements and was not understood is ruled with `?╌╌` and listed at the end of its role.
 *
 * @param source - the text that `document` was read from: its spans are offsets there.
 *
 * @example
 * renderMarked('本科以上学历', parseRoles('本科以上学历'), { locale: 'en', width: 80 }).split('\n')
 * // → ['Role role-1  (100% understood)', '本科以上学历', 'r1──────────', '   r1   [required] education: a bachelor’s degree or more', '']
 */
export function renderMarked(source: string, document: RoleDocument, options: MarkedOptions): string {
  const { locale } = options
  const page = createPage(source, marksOf(document.roles), options)
  const lines: string[] = []
  let at = 0
  for (const role of document.roles) {
    lines.push(...page([at, role.span[0]]), roleHeading(role, locale), ...page(role.span))
    lines.push(...roleRemarks(role, document.notices, locale), '')
    at = Math.max(at, role.span[1])
  }
  lines.push(...page([at, source.length]), ...scorecardLines(document.scorecards, locale))
  return `${lines.join('\n').trimEnd()}\n`
}

/** Renders stretches of the source, which must come in the order of the text: each mark is passed once. */
function createPage(source: string, marks: readonly Mark[], options: MarkedOptions): (span: Span) => readonly string[] {
  let next = 0
  return (span) =>
    rowsOf(source, span, options.width).flatMap((row) => {
      while ((marks[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= row[0]) next += 1
      let end = next
      while ((marks[end]?.span[0] ?? Number.POSITIVE_INFINITY) < row[1]) end += 1
      return renderRow(source, row, marks.slice(next, end), options)
    })
}

/** A row of the posting, the rule under it, and the requirements that begin in it. */
function renderRow(source: string, row: Span, marks: readonly Mark[], options: MarkedOptions): readonly string[] {
  const { locale, paint = (text) => text } = options
  let [text, rule, at] = ['', '', row[0]]
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.span[0], row[0]), Math.min(mark.span[1], row[1])]
    const [before, own] = [visible(source, at, from), visible(source, from, to)]
    text += paint(before, 'rest') + paint(own, mark.kind)
    rule += ' '.repeat(widthOf(before)) + paint(ruleOf(mark, widthOf(own), from === mark.span[0]), mark.kind)
    at = to
  }
  text += paint(visible(source, at, row[1]), 'rest')
  if (marks.length === 0) return [text]
  const begun = marks.filter(({ leads, span }) => leads && span[0] >= row[0])
  const told = begun.flatMap(({ requirement }) => (requirement ? [`   ${requirementWords(requirement, locale)}`] : []))
  return [text, rule, ...told]
}

/** `r1────` as wide as the words above it; where its name has no room, or stood in the row before, the rule alone. */
function ruleOf({ requirement }: Mark, width: number, begins: boolean): string {
  const [name, line] = requirement === undefined ? ['?', '╌'] : [requirement.id, '─']
  return begins && name.length <= width ? name.padEnd(width, line) : line.repeat(width)
}

/** Source text without what moves or colours a terminal; a tab is one blank, so that the rule stands under its words. */
function visible(source: string, start: number, end: number): string {
  return Array.from(
    source.slice(start, end),
    (character) => shown(character) || (/\s/.test(character) ? ' ' : ''),
  ).join('')
}
