import type { FaultPhrases } from '../errors'
import type { Phrase, PhrasePatterns } from '../phrase'
import { fill, isPhraseCode, phrased } from '../phrase'
import type { Locale } from './locale'
import { PHRASES_ZH_HANS } from './phrases-zh-hans'
import { PHRASES_ZH_HANT } from './phrases-zh-hant'

/** Why an entry was rejected: a sentence in English, and what it was made of where that is known. */
export interface RejectedBecause {
  readonly reason: string
  readonly phrases?: FaultPhrases
}

/** A language beside English: its words, and the sentences around what was found and what would be right. */
interface Rejecting {
  readonly patterns: PhrasePatterns
  readonly sentence: string
  /** Where only the English sentence is known, which follows. */
  readonly general: string
}

const LANGUAGES: Readonly<Record<Exclude<Locale, 'en'>, Rejecting>> = {
  'zh-Hant': {
    patterns: PHRASES_ZH_HANT,
    sentence: '此處是{found}，應為{expected}',
    general: '這筆資料無法採用：',
  },
  'zh-Hans': {
    patterns: PHRASES_ZH_HANS,
    sentence: '此处是{found}，应为{expected}',
    general: '这条数据无法采用：',
  },
}

/** The reason in the language of a report; `inEnglish` is what it has to say in English for want of anything else. */
export function rejectionWords(
  { reason, phrases }: RejectedBecause,
  locale: Locale,
): { readonly text: string; readonly inEnglish?: string } {
  if (locale === 'en') return { text: reason }
  const { patterns, sentence, general } = LANGUAGES[locale]
  if (!phrases || !isKnown(phrases.found) || !isKnown(phrases.expected)) return { text: general, inEnglish: reason }
  const { found, expected } = phrases
  return { text: fill(sentence, { found: phrased(found, patterns), expected: phrased(expected, patterns) }) }
}

/** Another version may have stored what this one has no words for. */
const isKnown = ({ code, of = [] }: Phrase): boolean => isPhraseCode(code) && of.every(isKnown)
