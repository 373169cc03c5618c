import type { Locale } from '../locale'
import type { EvaluationWords } from './words'
import { en } from './words-en'
import { zhHans } from './words-zh-hans'
import { zhHant } from './words-zh-hant'

/** The page of an evaluation in every language of reports. */
export const EVALUATION_WORDS = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en } satisfies Record<Locale, EvaluationWords>
