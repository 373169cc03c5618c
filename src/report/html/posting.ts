import type { Mark } from '../marks'
import { marksOf } from '../marks'
import { langAttribute, spoken } from './language'
import type { Markup } from './markup'
import { html } from './markup'
import type { RoleView } from './view'

/**
 * The words of the role as they stand in its posting, each requirement ruled in its colour with its name behind it, and what was
 * not understood ruled with dots. Nothing where the posting is not at hand.
 */
export function postingPart(view: RoleView): Markup {
  const { source, role, words, anchor, language, locale } = view
  if (source === undefined) return html``
  return html`<section class="posting" aria-labelledby="${anchor}-posting">
<h3 id="${anchor}-posting">${words.posting}</h3>
<div class="text"${langAttribute(language, locale)}>${markedText(source, view, role.span)}</div>
</section>
`
}

function markedText(source: string, view: RoleView, [start, end]: RoleView['role']['span']): readonly Markup[] {
  const pieces: Markup[] = []
  let at = start
  for (const mark of marksOf([view.role])) {
    const [from, to] = mark.span
    if (from < at || to > end) continue
    pieces.push(html`${said(source.slice(at, from), view)}${marked(mark, source.slice(from, to), view)}`)
    at = to
  }
  return [...pieces, said(source.slice(at, end), view)]
}

const said = (text: string, { language }: RoleView): Markup => spoken(text, language, language)

function marked({ requirement, leads }: Mark, text: string, view: RoleView): Markup {
  const { anchor, colour, page } = view
  if (requirement === undefined) return html`<mark class="unparsed" title="${page.unparsed}">${said(text, view)}</mark>`
  const { id, modality } = requirement
  const name = leads && html`<a class="tag" href="#${anchor}-${id}">${id}</a>`
  return html`<mark class="${colour(id)} ${modality}">${said(text, view)}${name}</mark>`
}
