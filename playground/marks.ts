import type { Role } from '../src/index'
import { colourOf } from '../src/report/html/colours'
import type { Markup } from '../src/report/html/markup'
import { html } from '../src/report/html/markup'
import type { Mark } from '../src/report/marks'
import { marksOf } from '../src/report/marks'

/** A posting with what was read of each role ruled in the colour of its requirement: what lies under the text that is edited. */
export function markedPosting(posting: string, roles: readonly Role[]): Markup {
  const colours = new Map(
    roles.flatMap(({ requirements }) => requirements.map((one, i) => [one, colourOf(i)] as const)),
  )
  const pieces: Markup[] = []
  let at = 0
  for (const mark of marksOf(roles)) {
    const [from, to] = mark.span
    const colour = mark.requirement && colours.get(mark.requirement)
    pieces.push(html`${posting.slice(at, from)}${marked(mark, posting.slice(from, to), colour)}`)
    at = to
  }
  // A line break at the end makes a line only where something stands in it.
  return html`${pieces}${posting.slice(at)} `
}

function marked({ requirement, leads }: Mark, text: string, colour = ''): Markup {
  if (requirement === undefined) return html`<mark class="unparsed">${text}</mark>`
  const name = leads && html`<span class="tag">${requirement.id}</span>`
  return html`<mark class="${colour} ${requirement.modality}">${text}${name}</mark>`
}
