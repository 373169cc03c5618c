import type { Deck } from './card'
import { html, Markup } from './markup'
import type { PackedRow } from './packed'

/** What the script of a page draws a short list from. */
export interface Carried {
  readonly deck: Deck
  readonly rows: readonly PackedRow[]
}

/** Data in a page: no browser runs it, and without an opening bracket it cannot leave its element. */
const inert = (value: unknown): Markup => new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'))

/** Piece by piece: a list of ten thousand is long. */
export function* carried(deck: Deck, rows: readonly PackedRow[]): Generator<Markup> {
  yield html`<script type="application/json">{"deck":${inert(deck)},"rows":[`
  for (const [i, row] of rows.entries()) yield html`${i > 0 && ',\n'}${inert(row)}`
  yield html`]}</script>\n`
}
