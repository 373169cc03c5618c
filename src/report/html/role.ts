import { fill } from '../../phrase'
import { share, shown } from '../page'
import { drawnCard, drawnLine, linesHead } from './card'
import { carried } from './data'
import { foreign, spoken } from './language'
import type { Markup } from './markup'
import { html } from './markup'
import type { PackedRow } from './packed'
import { packer } from './packed'
import { placeOf } from './place'
import { postingPart } from './posting'
import { listQuestion } from './question'
import { requirementsPart } from './requirements'
import type { Listed } from './told'
import { candidateCard, deckOf, toldOf } from './told'
import { comparison, pager, toolsPart } from './tools'
import type { RoleView } from './view'

/** Candidates of one page; the script turns as many at a time as stand in the document outright. */
const PAGE_LENGTH = 25

/** So many have their card without scripts and on paper; whoever comes behind them has a line there, and a card on a screen with scripts. */
const IN_FULL = 200

/** A role: its posting and requirements, what to ask first, and its short list, a piece at a time. */
export function* rolePart(view: RoleView, listed: readonly Listed[]): Generator<Markup> {
  yield roleHead(view, listed)
  const [only] = listed.length === 1 ? listed : []
  if (only) yield html`<div class="cards">\n${candidateCard(only, view)}</div>\n`
  else if (listed.length > 1) yield* shortList(view, listed)
  yield html`</section>\n</section>\n`
}

/**
 * A short list is there twice: as HTML of all, the later part of it in `noscript`, to be read without scripts; and as compact data, of
 * which the script draws the cards that are looked at, by the same functions.
 */
function* shortList(view: RoleView, listed: readonly Listed[]): Generator<Markup> {
  yield toolsPart(view)
  yield comparison(view)
  const [deck, packed] = [deckOf(view), packer()]
  const rows: PackedRow[] = []
  yield html`<div class="cards" data-page="${PAGE_LENGTH}" data-full="${IN_FULL}">\n`
  for (const [index, one] of listed.entries()) {
    const told = toldOf(one, index + 1, view)
    rows.push(packed(told))
    if (index === PAGE_LENGTH) yield html`<noscript>\n`
    if (index === IN_FULL) yield linesHead(listed.length - IN_FULL, deck)
    yield index < IN_FULL ? drawnCard(told, deck) : drawnLine(told, deck)
  }
  if (listed.length > IN_FULL) yield html`</ol>\n`
  if (listed.length > PAGE_LENGTH) yield html`</noscript>\n`
  yield html`</div>\n${listed.length > PAGE_LENGTH && pager(view)}`
  yield* carried(deck, rows)
}

function roleHead(view: RoleView, listed: readonly Listed[]): Markup {
  const { role, anchor, page, words, locale, language } = view
  const matches = listed.map(({ match }) => match)
  const [first, ...others] = listed
  const question = others.length > 0 ? listQuestion(matches, view) : undefined
  const best =
    first &&
    others.length > 0 &&
    html` · ${words.best}<a href="#${anchor}-1">${placeOf(first, view)}</a> <span class="gate ${first.match.eligible}">${page.eligible[first.match.eligible]}</span>`
  return html`<section class="role" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title"><small><bdi>${shown(role.id)}</bdi></small> ${foreign(shown(role.title), locale, language)}</h2>
<p class="coverage">${fill(page.coverage, { share: share(role.coverage) })} · <a href="#${anchor}-list">${words.candidates} (${listed.length})</a>${best}</p>
<div class="columns">
${postingPart(view)}${requirementsPart(view, matches)}</div>
<section class="list" aria-labelledby="${anchor}-list">
<h3 id="${anchor}-list">${words.candidates} (${listed.length})</h3>
${question && html`<p class="ask"><b>${words.askFirst}</b> ${spoken(question, locale, language)}</p>\n`}${listed.length === 0 ? html`<p>${page.nobody}</p>` : html`<p class="key">${others.length > 0 && `${words.order} `}${words.bar}</p>`}
`
}
