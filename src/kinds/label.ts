import { fold } from '../text/fold'
import { ENGLISH_NAMES } from '../vocab/english-names'
import type { Entry } from '../vocab/entry'
import { written } from './in-capitals'
import type { Locale } from './scoring'

type Entries = Readonly<Record<string, Entry>>

/** How ids are shown, by id. */
export type Labels = Readonly<Record<string, Readonly<Partial<Record<Locale, string>>>>>

const LOCALES = ['zh-Hant', 'zh-Hans', 'en'] as const satisfies readonly Locale[]

/** What names in Traditional characters come from, where no word of the entry is written in them. */
export interface Traditional {
  /** The names in use in Taiwan, by id, where they are other words. */
  readonly names?: Readonly<Record<string, string>>
  /** The same word in Traditional characters. */
  readonly inTraditional: (word: string) => string
}

/** How the ids of some vocabularies are shown: by the first word of a language; in Traditional characters by its own name before all. */
export function labelsOf(vocabularies: readonly Entries[], { names = {}, inTraditional }: Traditional): Labels {
  // Backwards, as the last of an id stands: that of the first vocabulary which has it.
  const entries = vocabularies.flatMap((vocabulary) => Object.entries(vocabulary)).reverse()
  return Object.fromEntries(
    entries.map(([id, entry]) => {
      const labels = LOCALES.map((locale) => [locale, entryLabel(entry, id, locale, inTraditional)])
      const told = Object.hasOwn(names, id) ? [['zh-Hant', names[id]]] : []
      return [id, Object.fromEntries([...labels, ...told])]
    }),
  )
}

/** How an id is shown; undefined where the labels have none for it. */
export function labelIn(labels: Labels, id: string, locale: Locale): string | undefined {
  return Object.hasOwn(labels, id) ? labels[id]?.[locale] : undefined
}

function entryLabel(
  { zh = [], hant = [], en = [], caps = [] }: Entry,
  id: string,
  locale: Locale,
  inTraditional: Traditional['inTraditional'],
): string {
  const latin = caps[0] ?? written(en[0] ?? englishName(id))
  switch (locale) {
    case 'zh-Hant':
      return hant[0] ?? zh.find(isTraditional) ?? (zh[0] === undefined ? latin : inTraditional(zh[0]))
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

/** Folding goes to the Simplified side, and leaves what is Simplified, or the same in both scripts. */
function isTraditional(word: string): boolean {
  return fold(word) !== word.toLowerCase()
}

function simplified(word: string | undefined): string | undefined {
  return word !== undefined && isTraditional(word) ? fold(word) : word
}
