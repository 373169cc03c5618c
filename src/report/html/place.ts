import { outOfHundred, shown } from '../page'
import type { Markup } from './markup'
import { html } from './markup'
import type { Listed } from './told'
import type { View } from './view'

/** Somebody in a line: the id, and the score. */
export function placeOf({ match: { candidateId, score } }: Listed, { page }: View): Markup {
  return html`<bdi>${shown(candidateId)}</bdi> <b>${score === null ? page.noScore : outOfHundred(score)}</b>`
}
