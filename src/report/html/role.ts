import { fill, share, shown } from '../page'
import type { Listed } from './candidate'
import { candidateCard, placeOf } from './candidate'
import type { Markup } from './markup'
import { html } from './markup'
import { postingPart } from './posting'
import { listQuestion } from './question'
import { requirementsPart } from './requirements'
import { comparison, pager, toolsPart } from './tools'
import type { RoleView } from './view'

/** Candidates of one page; the script turns as many at a time as stand in the document outright. */
const PAGE_LENGTH = 25

/** A role: its posting and requirements, what to ask first, and its short list, a piece at a time. */
export function* rolePart(view: RoleView, listed: readonly Listed[]): Generator<Markup> {
  yield roleHead(view, listed)
  if (listed.length > 1) yield toolsPart(view)
  if (listed.length > 1) yield comparison(view)
  yield html`<div class="cards" data-page="${PAGE_LENGTH}">\n`
  const isAlone = listed.length === 1
  for (const [index, one] of listed.entries()) {
    yield candidateCard(one, index + 1, view, { isWaiting: index >= PAGE_LENGTH, isAlone })
  }
  yield html`</div>\n${listed.length > PAGE_LENGTH && pager(view)}</section>\n</section>\n`
}

function roleHead(view: RoleView, listed: readonly Listed[]): Markup {
  const { role, anchor, page, words } = view
  const matches = listed.map(({ match }) => match)
  const [first, ...others] = listed
  const question = others.length > 0 ? listQuestion(matches, view) : undefined
  const best = first && others.length > 0 && html` · ${words.best}<a href="#${anchor}-1">${placeOf(first, view)}</a>`
  return html`<section class="role" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title"><small><bdi>${shown(role.id)}</bdi></small> ${shown(role.title)}</h2>
<p class="coverage">${fill(page.coverage, { share: share(role.coverage) })} · <a href="#${anchor}-list">${words.candidates} (${listed.length})</a>${best}</p>
<div class="columns">
${postingPart(view)}${requirementsPart(view, matches)}</div>
<section class="list" aria-labelledby="${anchor}-list">
<h3 id="${anchor}-list">${words.candidates}</h3>
${question && html`<p class="ask"><b>${words.askFirst}</b> ${question}</p>\n`}${listed.length === 0 ? html`<p>${page.nobody}</p>` : html`<p class="key">${words.bar}</p>`}
`
}
