import type { Hole, Markup } from './markup'
import { html } from './markup'

/** How a page came about, by day, rules and program: whoever has these and the inputs can make it again. */
export const aboutPart = (heading: string, rows: readonly (readonly [term: string, value: Hole])[]): Markup =>
  html`<section class="about" aria-labelledby="about"><h2 id="about">${heading}</h2>
<dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl></section>
`
