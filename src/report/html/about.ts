import { VERSION } from '../../version'
import { shown } from '../page'
import type { Markup } from './markup'
import { html } from './markup'
import type { Basis, View } from './view'

/** By which day, rules and program the page came about: whoever has these and the inputs can make it again. */
export function aboutPart({ asOf, ruleSet }: Basis, { words }: View): Markup {
  const rows = [
    [words.asOf, html`<time>${shown(asOf)}</time>`],
    [words.ruleSet, html`${shown(ruleSet.id)} ${shown(ruleSet.version)}`],
    [words.hash, html`<code>${ruleSet.hash}</code>`],
    [words.version, html`rolefit ${VERSION}`],
  ] as const
  return html`<section class="about" aria-labelledby="about"><h2 id="about">${words.about}</h2>
<dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl></section>
`
}
