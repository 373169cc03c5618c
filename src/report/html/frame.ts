import { sha256 } from '../../rules/sha-256'
import type { Locale } from '../locale'
import script from './browser/index.ts?text'
import style from './browser/style.css?text'
import { html, Markup } from './markup'

/** The only text of a page that is not escaped: what is ours, as it was bundled. */
const ours = (text: string): Markup => new Markup(text)

/** Nothing is loaded from anywhere, and of scripts and styles only those run whose hashes these are. */
function policy(): string {
  const hashOf = (text: string): string => `'sha256-${base64OfHex(sha256(text))}'`
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** What opens the page; the policy stands before all that it is about. */
export const opening = (locale: Locale, title: string): Markup => html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${ours(style)}</style>
</head>
<body>
${SHARED_DRAWINGS}
`

export const closing = (): Markup => html`<script>${ours(script)}</script>
</body>
</html>
`

/** What every bar is drawn on, and the hatching of what is not known, a pattern a colour. */
const SHARED_DRAWINGS = html`<svg class="shared" aria-hidden="true" width="0" height="0"><defs>
<g id="track"><rect class="track" width="100%"/>${[0, 25, 50, 75, 100].map((at) => html`<line x1="${at}%" x2="${at}%" y1="15" y2="19"/>`)}</g>
${[1, 2, 3, 4, 5, 6].map((n) => html`<pattern id="hatch-${n}" class="c${n}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5"/></pattern>\n`)}</defs></svg>`

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** 64 hexadecimal digits as a policy writes a hash: 256 bits are 42 digits of six bits, one of four, and the filling. */
function base64OfHex(hex: string): string {
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const digits = bits.match(/.{1,6}/g)?.map((six) => DIGITS[Number.parseInt(six.padEnd(6, '0'), 2)]) ?? []
  return `${digits.join('')}=`
}
