import type { Catalogue, Locale } from './locale'
import { en } from './locale-en'
import { zhHans } from './locale-zh-hans'
import { zhHant } from './locale-zh-hant'

/** The page of every language of reports. */
export const CATALOGUES = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en } satisfies Record<Locale, Catalogue>
