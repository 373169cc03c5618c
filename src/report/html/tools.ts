import { spoken } from './language'
import type { Markup } from './markup'
import { html } from './markup'
import { scrolling } from './table'
import type { RoleView } from './view'

/** Every control is of no use without the script, which shows it. */
export function toolsPart(view: RoleView): Markup {
  const { words, role, page, requirementWords } = view
  const eligibilities = Object.entries(page.eligible)
  const requirements = role.requirements.map(
    ({ id }, index) => [String(index), `${id} ${requirementWords(id)}`] as const,
  )
  const statuses = Object.entries(page.status)
  return html`<form class="tools" role="search" aria-label="${words.show}" hidden>
${select('eligible', words.eligibility, [['', words.any], ...eligibilities])}
${select('requirement', words.requirement, [['', words.any], ...requirements])}
${select('status', words.status, [['', words.any], ...statuses])}
${select(
  'sort',
  words.sort,
  SORTS.map((sort) => [sort, words[sort]] as const),
)}
<label>${words.find} <input type="search" name="find" autocomplete="off"></label>
<button type="reset">${words.reset}</button>
<button type="button" data-open="${words.openAll}" data-close="${words.closeAll}" data-action="open">${words.openAll}</button>
</form>
<p class="shown" role="status" data-some="${words.shown}" data-none="${words.noneShown}"></p>
<p class="chosen" data-pattern="${words.chosen}" hidden></p>
`
}

/** The script knows an order by these names. */
const SORTS = ['byRank', 'byBest', 'byWorst', 'byCoverage', 'byStatus'] as const

const select = (name: string, label: string, options: readonly (readonly [string, string])[]): Markup =>
  html`<label>${label} <select name="${name}">${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`

/** Where the script puts the candidates that are compared, and turns pages. */
export const comparison = ({ words, role, anchor, colour, requirementWords, locale, language }: RoleView): Markup =>
  html`<section class="compared" aria-labelledby="${anchor}-compared" data-choose="${words.compare}" hidden>
<h4 id="${anchor}-compared">${words.compared}</h4> <button type="button" data-action="clear">${words.clear}</button>
<p class="hint">${words.compareHint}</p>
${scrolling(
  `${anchor}-compared`,
  html`<table><thead><tr><th scope="col">${words.candidate}</th></tr></thead>
<tbody>${role.requirements.map(({ id }) => html`<tr class="${colour(id)}"><th scope="row"><span class="tag">${id}</span> ${spoken(requirementWords(id), locale, language)}</th></tr>`)}</tbody></table>`,
)}</section>
`

export const pager = ({ words }: RoleView): Markup =>
  html`<nav class="pager" aria-label="${words.pages}" hidden><button type="button" data-action="previous">${words.previous}</button> <button type="button" data-action="next">${words.next}</button></nav>
`
