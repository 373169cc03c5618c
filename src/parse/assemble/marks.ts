import type { Clause } from '../split/document'
import { romanValue } from '../split/lists/counters'

/** How the items of a list are marked: the marks around the number or letter that counts them, with a ~ for a Roman number. */
export function markOf(clause: Clause, source: string): string {
  return leadOf(clause, source)
    .replace(ROMAN, '$1~$2')
    .replace(/[\p{L}\p{N}\s]/gu, '')
}

/** (ii): a list of these stands within one of letters. */
const ROMAN = /([(（]\s*)[ivx]+(\s*[)）])/giu
const LAST_ROMAN = /[(（]\s*([ivx]+)\s*[)）]\s*$/iu

/** Which Roman number counts a clause; undefined where none does. */
export function romanOf(clause: Clause, source: string): number | undefined {
  const number = LAST_ROMAN.exec(leadOf(clause, source))?.[1]
  return number === undefined ? undefined : romanValue(number.toLowerCase())
}

/** 学历要求：| 1、 | 本科: the first of a list, whose mark may have the label of the list before it. */
export function isFirst(clause: Clause, style: string, source: string): boolean {
  const isCountedFirst = /(?<![\p{L}\p{N}])[1①一aiⅠ](?![\p{L}\p{N}])[^\p{L}\p{N}]*$/iu
  return markOf(clause, source).endsWith(style) && isCountedFirst.test(leadOf(clause, source))
}

/** (a)(i) … | (ii), (a)(i) … | (b): the mark of the first may have that of another list before it, or within it. */
export function isMarkedAlike(head: Clause, clause: Clause, source: string): boolean {
  const [mark, first] = [markOf(clause, source), markOf(head, source)]
  return mark !== '' && (first.endsWith(mark) || first.replace(/[(（]~[)）]$/u, '').endsWith(mark))
}

function leadOf({ lead }: Clause, source: string): string {
  return lead === undefined ? '' : source.slice(...lead)
}
