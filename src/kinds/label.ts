import { fold } from '../text/fold'
import { ENGLISH_NAMES } from '../vocab/english-names'
import type { Entry } from '../vocab/entry'
import { written } from './in-capitals'
import type { Locale } from './scoring'

type Entries = Readonly<Record<string, Entry>>

/**
 * How the ids of some vocabularies are shown: by the first word of a language; undefined where none of them has the id,
 * and where a word is known in Simplified characters only and Traditional ones are asked for.
 */
export function labelsOf(...vocabularies: readonly Entries[]): (id: string, locale: Locale) => string | undefined {
  return (id, locale) => {
    const vocabulary = vocabularies.find((entries) => Object.hasOwn(entries, id))
    return vocabulary && entryLabel(vocabulary[id] as Entry, id, locale)
  }
}

function entryLabel({ zh = [], hant = [], en = [], caps = [] }: Entry, id: string, locale: Locale): string | undefined {
  const latin = caps[0] ?? written(en[0] ?? englishName(id))
  switch (locale) {
    case 'zh-Hant':
      return hant[0] ?? zh.find(isTraditional) ?? (zh.length === 0 ? latin : undefined)
    case 'zh-Hans':
      return simplified(zh[0]) ?? latin
    case 'en':
      return caps.find((word) => word.toLowerCase() === en[0]) ?? (en[0] === undefined ? latin : written(en[0]))
  }
}

/** Of what is read in Chinese alone: its name, or what its id says: `site-staff.quality` is site staff (quality). */
function englishName(id: string): string {
  if (Object.hasOwn(ENGLISH_NAMES, id)) return ENGLISH_NAMES[id] as string
  const [whole = '', ...parts] = id.replaceAll('-', ' ').split('.')
  const part = parts.at(-1)
  return part === undefined ? whole : `${whole} (${part})`
}

/** The same, but for labels in Traditional characters that have a table of their own. */
export function withTraditional(
  traditional: Readonly<Record<string, string>>,
  label: (id: string, locale: Locale) => string | undefined,
): (id: string, locale: Locale) => string | undefined {
  return (id, locale) => (locale === 'zh-Hant' && Object.hasOwn(traditional, id) ? traditional[id] : label(id, locale))
}

/** Folding goes to the Simplified side, and leaves what is Simplified, or the same in both scripts. */
function isTraditional(word: string): boolean {
  return fold(word) !== word.toLowerCase()
}

function simplified(word: string | undefined): string | undefined {
  return word !== undefined && isTraditional(word) ? fold(word) : word
}
