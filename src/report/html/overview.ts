import { shown } from '../page'
import { foreign } from './language'
import type { Hole, Markup } from './markup'
import { html } from './markup'
import { placeOf } from './place'
import type { Column } from './table'
import { dataTable } from './table'
import type { Listed } from './told'
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

function row({ view, listed }: Part): readonly Hole[] {
  const { role, anchor, page, locale, language } = view
  const [first] = listed
  const passing = listed.filter(({ match }) => match.eligible === 'yes').length
  const link = html`<a href="#${anchor}">${foreign(shown(role.title) || shown(role.id), locale, language)}</a>`
  return [link, role.requirements.length, listed.length, passing, first ? placeOf(first, view) : page.nobody]
}
