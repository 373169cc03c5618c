import type { Cell } from './values'
import { itemsIn } from './values'

/** A column: where in a candidate its cells go, and how they are read. A list is added to what the place holds. */
export interface Column {
  /** `work[0].position`; absent: known, and of no use to a match. */
  readonly path?: string
  /** Header cells that mean it, without blanks, `_`, `-` and what stands in brackets, in lower case. */
  readonly names: readonly string[]
  readonly read: (text: string) => Cell<unknown>
}

export const asText = (value: string): Cell<string> => ({ value })
export const list = (text: string): Cell<readonly string[]> => ({ value: itemsIn(text) })
export const named = (text: string): Cell<unknown> => ({ value: itemsIn(text).map((name) => ({ name })) })
export const customers = (text: string): Cell<unknown> => ({
  value: itemsIn(text).map((name) => ({ name, resource: 'customer' })),
})
export const level =
  (language: string) =>
  (fluency: string): Cell<unknown> => ({ value: [{ language, fluency }] })

/** `英语 流利`, `日文N2`, `English: fluent`, `French (B2)`; an item that names no language is a level or a test (`CET-6`). */
export const languages = (text: string): Cell<unknown> => ({ value: itemsIn(text).map(languageOf) })

const LANGUAGE = /^(\p{Script=Han}{1,8}?[语語文话話]|[A-Za-z]{4,20}(?=\s?[:：(（-]))\s?[:：(（-]?(.*)$/su

function languageOf(item: string): { language?: string; fluency?: string } {
  const [, language, rest = ''] = LANGUAGE.exec(item) ?? []
  if (language === undefined) return /^[A-Z]?[a-z]{3,20}$/.test(item) ? { language: item } : { fluency: item }
  const fluency = rest.trim().replace(/[)）]$/, '')
  return fluency ? { language, fluency } : { language }
}
