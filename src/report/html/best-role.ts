import type { Match } from '../../model/match'
import { outOfHundred, shown } from '../page'
import { foreign } from './language'
import type { Markup } from './markup'
import { html } from './markup'
import type { Part } from './overview'
import type { View } from './view'

/** One candidate before one role. */
interface Pairing {
  readonly part: Part
  readonly match: Match
}

/** Of a page about one candidate: the role that fits best, with its score and whether the gates are passed. */
export function bestRole(parts: readonly Part[], { page, words, locale }: View): Markup {
  const pairings = parts.flatMap((part) => part.listed.map(({ match }): Pairing => ({ part, match })))
  const people = new Set(pairings.map(({ match }) => match.candidateId))
  if (people.size !== 1 || pairings.length !== parts.length) return html``
  const { part, match } = pairings.reduce((best, one) => (isBetter(one.match, best.match) ? one : best))
  const { anchor, role, language } = part.view
  const score = match.score === null ? page.noScore : outOfHundred(match.score)
  return html`<p class="counts">${parts.length > 1 && words.bestFit}<a href="#${anchor}">${foreign(shown(role.title) || shown(role.id), locale, language)}</a> <b>${score}</b> <span class="gate ${match.eligible}">${page.eligible[match.eligible]}</span></p>`
}

const ORDER: readonly Match['eligible'][] = ['yes', 'unknown', 'no']

/** As ranking goes: the gates first, then the score. */
const isBetter = (one: Match, best: Match): boolean => {
  const gates = ORDER.indexOf(one.eligible) - ORDER.indexOf(best.eligible)
  return gates === 0 ? (one.score ?? -1) > (best.score ?? -1) : gates < 0
}
