import { CERTIFICATES } from '../../vocab/facts.constant'
import { labelIn } from '../label'
import { LANGUAGE_LABELS } from '../labels.constant'
import type { Locale, Messages } from '../scoring'

export const languageMessages: Messages = {
  noun: { 'zh-Hant': '語言', 'zh-Hans': '语言', en: 'language' },
  nounAbout: { 'zh-Hant': '語言（{about}）', 'zh-Hans': '语言（{about}）', en: 'language ({about})' },
  label: languageLabel,
}

/** The languages that are asked for most, in Traditional characters, which the vocabulary does not keep apart. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  en: '英文',
  zh: '國語',
  yue: '粵語',
  nan: '台語',
  hak: '客語',
  ja: '日文',
  ko: '韓文',
  fr: '法文',
  de: '德文',
  es: '西班牙文',
  ru: '俄文',
  vi: '越南文',
  th: '泰文',
  id: '印尼文',
  und: '外語',
}

/** A language; or a certificate, with the score that may stand behind its id: `toeic 750`. */
function languageLabel(id: string, locale: Locale): string | undefined {
  const [certificate = '', score] = id.split(' ')
  if (locale === 'zh-Hant' && Object.hasOwn(TRADITIONAL, id)) return TRADITIONAL[id]
  const label = labelIn(LANGUAGE_LABELS, certificate, locale)
  const written = label && locale === 'en' ? capitalised(label, Object.hasOwn(CERTIFICATES, certificate)) : label
  return written === undefined || score === undefined ? written : `${written} ${score}`
}

/** The vocabulary has its words in small letters: English, CET-6. */
function capitalised(label: string, isTest: boolean): string {
  return isTest ? label.toUpperCase() : label.charAt(0).toUpperCase() + label.slice(1)
}
