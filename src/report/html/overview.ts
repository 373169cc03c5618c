import { outOfHundred, shown } from '../page'
import type { Listed } from './candidate'
import type { Hole, Markup } from './markup'
import { html } from './markup'
import type { Column } from './table'
import { dataTable } from './table'
import type { RoleView, View } from './view'

/** A role and those who are shown for it. */
export interface Part {
  readonly view: RoleView
  readonly listed: readonly Listed[]
}

/** The roles of a page in a table, each with who stands first: the way to each of them. */
export function overview(parts: readonly Part[], { page, words }: View): Markup {
  const columns: readonly Column[] = [
    { name: page.role },
    { name: words.requirementCount, as: 'number' },
    { name: words.listed, as: 'number' },
    { name: words.passing, as: 'number' },
    { name: words.first },
  ]
  return html`<nav class="overview" aria-labelledby="overview">
<h2 id="overview">${words.overview}</h2>
${dataTable('overview', columns, parts.map(row))}</nav>
`
}

function row({ view: { role, anchor, page }, listed }: Part): readonly Hole[] {
  const [first] = listed
  const passing = listed.filter(({ match }) => match.eligible === 'yes').length
  const score = first && (first.match.score === null ? page.noScore : outOfHundred(first.match.score))
  const best = first && html`<bdi>${shown(first.match.candidateId)}</bdi> <b>${score}</b>`
  const link = html`<a href="#${anchor}">${shown(role.title) || shown(role.id)}</a>`
  return [link, role.requirements.length, listed.length, passing, best ?? page.nobody]
}
