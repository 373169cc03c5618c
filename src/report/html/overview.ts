import { outOfHundred, shown } from '../page'
import type { Listed } from './candidate'
import type { Markup } from './markup'
import { html } from './markup'
import type { RoleView, View } from './view'

/** A role and those who are shown for it. */
export interface Part {
  readonly view: RoleView
  readonly listed: readonly Listed[]
}

/** The roles of a page in a table, each with who stands first: the way to each of them. */
export const overview = (
  parts: readonly Part[],
  { page, words }: View,
): Markup => html`<nav class="overview" aria-labelledby="overview">
<h2 id="overview">${words.overview}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="overview"><table><thead><tr><th scope="col">${page.role}</th><th scope="col" class="number">${words.requirementCount}</th><th scope="col" class="number">${words.listed}</th><th scope="col" class="number">${words.passing}</th><th scope="col">${words.first}</th></tr></thead>
<tbody>${parts.map(row)}</tbody></table></div>
</nav>
`

function row({ view: { role, anchor, page }, listed }: Part): Markup {
  const [first] = listed
  const passing = listed.filter(({ match }) => match.eligible === 'yes').length
  const score = first && (first.match.score === null ? page.noScore : outOfHundred(first.match.score))
  const best = first && html`<bdi>${shown(first.match.candidateId)}</bdi> <b>${score}</b>`
  return html`<tr><th scope="row"><a href="#${anchor}">${shown(role.title) || shown(role.id)}</a></th><td class="number">${role.requirements.length}</td><td class="number">${listed.length}</td><td class="number">${passing}</td><td>${best ?? page.nobody}</td></tr>
`
}
