import { hanScript, scriptOf } from '../../text/han-script'
import type { Locale } from '../locale'
import type { Markup } from './markup'
import { html } from './markup'

const HAN = /\p{Script=Han}/gu
/** With a small letter: CET, KA and FMCG are said in any language. */
const LATIN_WORD = /[A-Za-z]*[a-z][A-Za-z'’]*/g

/** Han characters with what stands between and behind them. */
const HAN_RUN =
  /\p{Script=Han}(?:[\p{Script=Han}\p{N}\s，。、；：（）「」《》“”·／/%+~～-]*\p{Script=Han})?[，。、；]*/gu
const LATIN_RUN = /[A-Za-z](?:[A-Za-z0-9\s,.;:'’&()/+-]*[A-Za-z.)])?/g

/** So many words are another language's; a single one is a name or a term. */
const FEW = 2

/** The language that a text of strangers is written in; `prior` where nothing tells which, or which of the Chinese scripts. */
export function languageOf(text: string, prior: Locale): Locale {
  const [han, words] = [text.match(HAN)?.length ?? 0, text.match(LATIN_WORD)?.length ?? 0]
  if (words > han) return 'en'
  if (han === 0) return prior
  return hanScript(text) ?? (prior === 'en' ? 'zh-Hans' : prior)
}

/** ` lang="…"` of an element within another language; nothing within the same. */
export const langAttribute = (language: Locale, around: Locale): Markup =>
  language === around ? html`` : html` lang="${language}"`

/** A text that stands among words of one language, each stretch of another one marked as such; `prior` is the script of what was not told by itself. */
export function spoken(text: string, around: Locale, prior: Locale): Markup {
  const pieces: Markup[] = []
  let at = 0
  for (const { 0: run, index } of text.matchAll(around === 'en' ? HAN_RUN : LATIN_RUN)) {
    if (around !== 'en' && (run.match(LATIN_WORD)?.length ?? 0) < FEW) continue
    const language = around === 'en' ? chineseOf(run, prior) : 'en'
    pieces.push(html`${inScript(text.slice(at, index), around)}<span lang="${language}">${run}</span>`)
    at = index + run.length
  }
  return html`${pieces}${inScript(text.slice(at), around)}`
}

const HAN_WORDS = /\p{Script=Han}+/gu

/** Words in the other Chinese script than that of the text around are marked, up to the characters that only its own has: 具備|抗压能力强. */
function inScript(text: string, around: Locale): Markup {
  if (around === 'en') return html`${text}`
  const pieces: Markup[] = []
  let at = 0
  for (const { 0: words, index } of text.matchAll(HAN_WORDS)) {
    pieces.push(html`${text.slice(at, index)}${stretches(words, around).map((stretch) => marked(stretch, around))}`)
    at = index + words.length
  }
  return html`${pieces}${text.slice(at)}`
}

/** Cut before and behind what the script around has alone. */
function stretches(words: string, around: Locale): readonly string[] {
  const cut: string[] = []
  let wasOwn: boolean | undefined
  for (const character of words) {
    const isOwn = scriptOf(character) === around
    if (isOwn === wasOwn) cut.push(cut.pop() + character)
    else cut.push(character)
    wasOwn = isOwn
  }
  return cut
}

function marked(stretch: string, around: Locale): Markup {
  const language = hanScript(stretch) ?? around
  return language === around ? html`${stretch}` : html`<span lang="${language}">${stretch}</span>`
}

const chineseOf = (run: string, prior: Locale): Locale => hanScript(run) ?? (prior === 'en' ? 'zh-Hans' : prior)

/** A text that stands for itself, as a title does. */
export function foreign(text: string, around: Locale, prior: Locale): Markup {
  const language = languageOf(text, prior)
  return language === around
    ? spoken(text, around, prior)
    : html`<span lang="${language}">${spoken(text, language, prior)}</span>`
}

/** What somebody else said, in the language in which it was said. */
export function quoted(text: string, around: Locale, prior: Locale): Markup {
  const language = languageOf(text, prior)
  return html`<q${langAttribute(language, around)}>${spoken(text, language, prior)}</q>`
}
