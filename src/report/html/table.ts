import type { Hole, Markup } from './markup'
import { html } from './markup'

/** What may be wider than the page scrolls by itself, by the keyboard as well; it is named by the heading with the id. */
export const scrolling = (headingId: string, content: Markup): Markup =>
  html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${headingId}">${content}</div>
`

/** The head of a column and the class of its cells. */
export interface Column {
  readonly name: Hole
  readonly as?: 'number' | 'plot'
}

/** A table of which each row is named by its first cell. */
export function dataTable(headingId: string, columns: readonly Column[], rows: readonly (readonly Hole[])[]): Markup {
  const classOf = (at: number) => columns[at]?.as && html` class="${columns[at].as}"`
  const head = columns.map(({ name }, at) => html`<th scope="col"${classOf(at)}>${name}</th>`)
  const body = rows.map(([first, ...cells]) => {
    return html`<tr><th scope="row">${first}</th>${cells.map((cell, i) => html`<td${classOf(i + 1)}>${cell}</td>`)}</tr>
`
  })
  return scrolling(headingId, html`<table><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table>`)
}
