import type { Match, Outcome } from '../../model/match'
import { fill, outOfHundred, share, shown } from '../page'
import { reasonsOf } from '../reasons'
import { renderOutcome } from '../sentence'
import { scoreBar } from './bar'
import type { Markup } from './markup'
import { html } from './markup'
import { partsOf } from './points'
import { candidateQuestion } from './question'
import { everyReason } from './reasons'
import type { RoleView } from './view'

/** Somebody on the short list of a role. */
export interface Listed {
  readonly match: Match
  readonly name?: string
}

/** How a candidate stands among those of the list: on a later page, or with nobody beside. */
interface Among {
  readonly isWaiting: boolean
  readonly isAlone: boolean
}

/**
 * One candidate: who, the score with its bar, how each requirement fared, the reasons in two lines, and all of them when opened.
 *
 * What filters and sorting go by stands in `data-row` and `data-who`, of one who waits on a later page as well: there the card is
 * within `noscript`, so that a browser with scripts need not build it before its page is turned to, and one without shows it.
 */
export function candidateCard(listed: Listed, rank: number, view: RoleView, { isWaiting, isAlone }: Among): Markup {
  const keys = html`data-rank="${rank}" data-row="${rowKeys(listed.match)}" data-who="${whoOf(listed)}"`
  const card = html`<article class="card" ${keys}>${head(listed, rank, view)}${body(listed.match, view, isAlone)}</article>\n`
  return isWaiting ? html`<noscript ${keys}>${card}</noscript>\n` : card
}

/** Somebody in a line: the id, and the score. */
export function placeOf({ match: { candidateId, score } }: Listed, { page }: Pick<RoleView, 'page'>): Markup {
  return html`<bdi>${shown(candidateId)}</bdi> <b>${score === null ? page.noScore : outOfHundred(score)}</b>`
}

const whoOf = ({ match, name }: Listed): string => [match.candidateId, name].filter(Boolean).map(String).join(' ')

/** Eligibility, the ends of the interval, the coverage, and a letter for the status of each requirement. */
function rowKeys({ eligible, interval, coverage, outcomes }: Match): string {
  return [eligible, ...interval, coverage, outcomes.map(({ status }) => LETTERS[status]).join('')].join(' ')
}

/** The script of the page knows a status by its letter. */
export const LETTERS = { met: 'm', near: 'n', unmet: 'u', unknown: '?', 'not-scored': '-' } as const

function head({ match, name }: Listed, rank: number, { page, words, anchor }: RoleView): Markup {
  const { candidateId, eligible, score, interval, coverage } = match
  const [low, high] = interval.map(outOfHundred)
  const range =
    interval[0] < interval[1] &&
    html`<span class="range">${fill(words.range, { low: low ?? '', high: high ?? '' })}</span>`
  const known = coverage < 1000 && html`<span class="known">${fill(page.known, { share: share(coverage) })}</span>`
  return html`<header><h4 id="${anchor}-${rank}"><span class="rank">${rank}</span> <bdi>${shown(candidateId)}</bdi>${name && html` <bdi class="name">${shown(name)}</bdi>`}</h4>
<span class="gate ${eligible}">${page.eligible[eligible]}</span>
<p class="score">${score === null ? page.noScore : html`<b>${outOfHundred(score)}</b>${range}${known}`}</p></header>
`
}

function body(match: Match, view: RoleView, isOpen: boolean): Markup {
  const parts = partsOf(match)
  const question = candidateQuestion(match, view)
  return html`${scoreBar(match, parts, view.words)}
<ul class="chips">${match.outcomes.map((outcome) => chip(outcome, view))}</ul>
${briefReasons(match, view)}
<details${isOpen && html` open`}><summary>${view.words.reasons}</summary>
${everyReason(parts, view)}${question && html`<p class="ask">${question}</p>`}</details>`
}

const chip = ({ requirementId, status }: Outcome, { colour, page }: RoleView): Markup =>
  html`<li class="${colour(requirementId)} status ${status}">${requirementId}<span class="said"> ${page.status[status]}</span></li>`

/** What speaks for the candidate most, and what against. */
function briefReasons(match: Match, { locale, isDiscreet, page }: RoleView): Markup {
  const { strongest, gap } = reasonsOf(match, 1)
  const sentence = (outcome: Outcome) => shown(renderOutcome(outcome, locale, { isDiscreet }))
  const best = strongest.map((outcome) => html`<p class="for">${sentence(outcome)}</p>`)
  return html`<div class="brief">${best}${gap && html`<p class="but"><b>${page.but}</b> ${sentence(gap)}</p>`}</div>`
}
