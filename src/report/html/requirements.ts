import type { Match, Status } from '../../model/match'
import type { Requirement } from '../../model/role'
import { fill } from '../../phrase'
import { noticeWords } from '../notice-words'
import { capital, shown } from '../page'
import { quoted, spoken } from './language'
import type { Markup } from './markup'
import { html } from './markup'
import type { RoleView } from './view'

/** The requirements of a role in words, how its short list fares with each, and what its reader ought to know. */
export function requirementsPart(view: RoleView, matches: readonly Match[]): Markup {
  const { role, anchor, words, page } = view
  const items = role.requirements.map((requirement, index) => requirementItem(requirement, index, view, matches))
  return html`<section class="asked" aria-labelledby="${anchor}-asked">
<h3 id="${anchor}-asked">${words.requirements}</h3>
${matches.length > 1 && html`<p class="tally">${fill(words.ofListed, { count: matches.length })}</p>\n`}${items.length > 0 ? html`<ol class="requirements">${items}</ol>` : html`<p>${page.noRequirements}</p>`}${remarks(view)}
</section>
`
}

function requirementItem(
  { id, modality, text }: Requirement,
  index: number,
  view: RoleView,
  matches: readonly Match[],
): Markup {
  const { anchor, colour, page, requirementWords, source, locale, language } = view
  const counts = statusCounts(matches.flatMap(({ outcomes }) => outcomes[index]?.status ?? []))
  const tally =
    matches.length > 1 && counts.map(([status, count]) => html`<span>${page.status[status]} ${count}</span>`)
  return html`
<li id="${anchor}-${id}" class="${colour(id)} ${modality}"><p><span class="tag">${id}</span> ${spoken(requirementWords(id), locale, language)}</p>
${source === undefined && html`<p>${quoted(shown(text), locale, language)}</p>`}<p class="tally"><span>${page.modality[modality]}</span>${tally}</p></li>`
}

const IN_ORDER: readonly Status[] = ['met', 'near', 'unmet', 'unknown']

/** How many are how; what is not scored is not counted. */
function statusCounts(statuses: readonly Status[]): readonly (readonly [Status, number])[] {
  return IN_ORDER.flatMap((status) => {
    const count = statuses.filter((other) => other === status).length
    return count > 0 ? [[status, count] as const] : []
  })
}

/** What was not understood, and the notices of the role, each once. */
function remarks({ role, document, locale, page, language }: RoleView): Markup {
  const notices = document.notices
    .filter(({ roleId }) => roleId === role.id)
    .map((notice) => `${noticeWords(notice, locale)} (${page.severity[notice.severity]})`)
  const items = [
    ...role.unparsed.map(
      ({ text }) => html`<li><b>${capital(page.unparsed)}</b> ${quoted(shown(text), locale, language)}</li>`,
    ),
    ...[...new Set(notices)].map((text) => html`<li><b>${capital(page.notices)}</b> ${text}</li>`),
  ]
  return items.length > 0 ? html`<ul class="remarks">${items}</ul>` : html``
}
