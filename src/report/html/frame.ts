import { sha256 } from '../../rules/sha-256'
import type { Locale } from '../locale'
import { html, Markup } from './markup'

/** What a page is bundled with: of all styles and scripts these alone run in it. */
export interface Bundled {
  readonly style: string
  readonly script?: string
}

/** The only text of a page that is not escaped: what is ours, as it was bundled. */
const ours = (text: string): Markup => new Markup(text)

/** Nothing is loaded from anywhere, and of scripts and styles only those run whose hashes these are. */
function policy({ style, script }: Bundled): string {
  const hashOf = (text: string): string => `'sha256-${base64OfHex(sha256(text))}'`
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** What opens the page; the policy stands before all that it is about. */
export const opening = (locale: Locale, title: string, bundled: Bundled): Markup => html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(bundled)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${ours(bundled.style)}</style>
</head>
<body>
`

export const closing = ({ script }: Bundled): Markup => html`${
  script !== undefined &&
  html`<script>${ours(script)}</script>
`
}</body>
</html>
`

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** 64 hexadecimal digits as a policy writes a hash: 256 bits are 42 digits of six bits, one of four, and the filling. */
function base64OfHex(hex: string): string {
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const digits = bits.match(/.{1,6}/g)?.map((six) => DIGITS[Number.parseInt(six.padEnd(6, '0'), 2)]) ?? []
  return `${digits.join('')}=`
}
