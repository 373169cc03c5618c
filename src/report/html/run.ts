import { fill } from '../../phrase'
import type { Locale } from '../locale'
import { capital, shown } from '../page'
import type { RejectedBecause } from '../rejection'
import { rejectionWords } from '../rejection'
import type { RunPage } from '../text'
import { spoken } from './language'
import type { Markup } from './markup'
import { html } from './markup'
import { scrolling } from './table'
import type { View } from './view'

type Run = Omit<RunPage, 'files'>

export const countsLine = ({ counts }: Run, { page }: View): Markup =>
  html`<p class="counts">${fill(page.counts, counts)}</p>`

/** The rows that were rejected, as many as are at hand, and what was remarked about their file. */
export function rejectedPart({ counts, rejections, remarks }: Run, { page, words, locale }: View): Markup {
  const more = counts.rejected - rejections.length
  const rows = rejections.map(
    ({ line, id = '', path, ...because }) =>
      html`<tr><td class="number">${line}</td><td><bdi>${shown(id)}</bdi></td><td><code lang="en">${shown(path)}</code></td><td>${reasonOf(because, locale)}</td></tr>\n`,
  )
  const table = scrolling(
    'rejected',
    html`<table><thead><tr>${[words.line, words.id, words.place, words.reason].map((word) => html`<th scope="col">${word}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`,
  )
  return html`${
    counts.rejected > 0 &&
    html`<section aria-labelledby="rejected"><h2 id="rejected">${capital(page.rejected)}</h2>
${table}${more > 0 && html`<p>${fill(page.more, { count: more })}</p>`}</section>
`
  }${
    remarks.length > 0 &&
    html`<section aria-labelledby="remarks"><h2 id="remarks">${capital(page.remarks)}</h2>
<ul lang="en">${remarks.map(({ text }) => html`<li>${shown(text)}</li>`)}</ul></section>
`
  }`
}

function reasonOf(because: RejectedBecause, locale: Locale): Markup {
  const { text, inEnglish } = rejectionWords(because, locale)
  return html`${spoken(shown(text), locale, locale)}${inEnglish && html`<span lang="en">${shown(inEnglish)}</span>`}`
}
