import { html } from './markup'

/** What every bar is drawn on, and the hatching of what is not known, a pattern a colour. */
export const BAR_DRAWINGS = html`<svg class="shared" aria-hidden="true" width="0" height="0"><defs>
<g id="track"><rect class="track" width="100%"/>${[0, 25, 50, 75, 100].map((at) => html`<line x1="${at}%" x2="${at}%" y1="15" y2="19"/>`)}</g>
${[1, 2, 3, 4, 5, 6].map((n) => html`<pattern id="hatch-${n}" class="c${n}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5"/></pattern>\n`)}</defs></svg>
`
