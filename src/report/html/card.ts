import type { Eligibility, Status } from '../../model/match'
import { fill } from '../../phrase'
import { outOfHundred, share } from '../page'
import { scoreBar } from './bar'
import { html, Markup } from './markup'
import type { Part } from './points'
import { partsOf } from './points'

/** One requirement of a candidate in words already: whoever draws it needs neither a catalogue nor the posting. */
export interface Telling {
  readonly status: Status
  readonly weight: number
  readonly score: number
  readonly interval: readonly [low: number, high: number]
  readonly sentence: Markup
  /** What the posting says. */
  readonly quote: Markup
  /** Where the profile says so. */
  readonly places: string
  /** What it gives would tell what is not told. */
  readonly isSilent: boolean
}

/** A candidate of a short list in words already. */
export interface Told {
  readonly rank: number
  readonly id: string
  readonly name: string
  readonly eligible: Eligibility
  readonly score: number | null
  readonly interval: readonly [low: number, high: number]
  readonly coverage: number
  /** In the order of the requirements. */
  readonly tellings: readonly Telling[]
  /** Which of them speaks for the candidate most, and which against; none is -1. */
  readonly strongest: number
  readonly gap: number
  /** Which to ask about next, none is -1, and by how much the answer may move the score. */
  readonly question: number
  readonly swing: number
}

/** A requirement as all cards of a list name it. */
export interface Named {
  readonly id: string
  readonly colour: string
  /** What it is about, in a word or two. */
  readonly name: string
  /** What asks for it next, as markup; a hole for the points. */
  readonly ask: string
}

/** What all cards of a list have in common. */
export interface Deck {
  /** What ids in the page start with. */
  readonly anchor: string
  readonly requirements: readonly Named[]
  readonly eligible: Readonly<Record<Eligibility, string>>
  readonly status: Readonly<Record<Status, string>>
  readonly words: Readonly<Record<CardWord, string>>
}

/** The words of a card, by their names in `words.ts` and `../page.ts`. */
export type CardWord =
  | ('noScore' | 'known' | 'but')
  | ('range' | 'barLabel' | 'barPoint' | 'reasons' | 'gives' | 'inPosting' | 'inProfile' | 'pair' | 'between' | 'rest')

/** One candidate: who, the score with its bar, how each requirement fared, the reasons in two lines, and all of them when opened. */
export function drawnCard(told: Told, deck: Deck, isOpen = false): Markup {
  const { tellings, score, interval } = told
  const parts = partsOf(tellings)
  const chips = tellings.map(({ status }, index) => chip(status, index, deck))
  const reasons = tellings.map((telling, index) => reason(telling, parts[index] as Part, index, deck))
  return html`<article class="card">${head(told, deck)}${scoreBar({ score, interval, parts, names: deck.requirements.map(({ id }) => id) }, deck.words)}
<ul class="chips">${chips}</ul>
${brief(told, deck)}
<details${isOpen && html` open`}><summary>${deck.words.reasons}</summary>
<ol class="reasons">${reasons}</ol>${question(told, deck)}</details></article>
`
}

function head({ rank, id, name, eligible, score, interval: [low, high], coverage }: Told, deck: Deck): Markup {
  const { anchor, words } = deck
  const range = low < high && html`<span class="range">${rangeWords(low, high, words)}</span>`
  const known = coverage < 1000 && html`<span class="known">${fill(words.known, { share: share(coverage) })}</span>`
  return html`<header><h4 id="${anchor}-${rank}"><span class="rank">${rank}</span> <bdi>${id}</bdi>${name && html` <bdi class="name">${name}</bdi>`}</h4>
<span class="gate ${eligible}">${deck.eligible[eligible]}</span>
<p class="score">${score === null ? words.noScore : html`<b>${outOfHundred(score)}</b>${range}${known}`}</p></header>
`
}

const rangeWords = (low: number, high: number, { range }: Deck['words']): string =>
  fill(range, { low: outOfHundred(low), high: outOfHundred(high) })

const named = ({ requirements }: Deck, index: number): Named => requirements[index] as Named

function chip(status: Status, index: number, deck: Deck): Markup {
  const { id, colour, name } = named(deck, index)
  return html`<li class="${colour} status ${status}"><b>${id}</b> ${name}<span class="said"> ${deck.status[status]}</span></li>`
}

/** What speaks for the candidate most, and what against. */
function brief({ tellings, strongest, gap }: Told, { words }: Deck): Markup {
  const [best, worst] = [tellings[strongest], tellings[gap]]
  return html`<div class="brief">${best && html`<p class="for">${best.sentence}</p>`}${
    worst && html`<p class="but"><b>${words.but}</b> ${worst.sentence}</p>`
  }</div>`
}

/** What became of a requirement, what it gave, in a sentence, and where both sides say so. */
function reason(telling: Telling, { gives, worth }: Part, index: number, deck: Deck): Markup {
  const { status, sentence, quote, places, isSilent } = telling
  const { words } = deck
  const { id, colour } = named(deck, index)
  const points = !isSilent && html` ${fill(words.gives, { gives: outOfHundred(gives), worth: outOfHundred(worth) })}`
  return html`<li class="${colour}"><p><span class="tag">${id}</span> <span class="status ${status}">${deck.status[status]}</span>${points}</p>
<p>${sentence}</p>
<p class="evidence"><b>${words.inPosting}</b> ${quote} <b>${words.inProfile}</b> ${places}</p></li>
`
}

function question({ question, swing }: Told, deck: Deck): Markup {
  if (question < 0) return html``
  const sentence = fill(named(deck, question).ask, { swing: outOfHundred(swing) })
  return html`<p class="ask">${new Markup(sentence)}</p>`
}

/** Statuses that a line names the requirements of: whoever is not told of is met. */
const TOLD_IN_LINES: readonly Status[] = ['unmet', 'near', 'unknown']

/** What stands before lines: how many there are, and the list that they go into. */
export const linesHead = (count: number, { words }: Deck): Markup =>
  html`<p class="rest">${fill(words.rest, { count })}</p>\n<ol class="lines">\n`

/** The same candidate in a line: who, the score, and which requirements are not met. */
export function drawnLine(told: Told, deck: Deck): Markup {
  const { rank, id, name, eligible, score, interval, tellings } = told
  const [low, high] = interval
  const short = TOLD_IN_LINES.flatMap((status) => {
    const ids = tellings.flatMap((telling, index) => {
      const { id, name } = named(deck, index)
      return telling.status === status ? [`${id} ${name}`] : []
    })
    return ids.length > 0 ? [fill(deck.words.pair, { name: deck.status[status], value: ids.join(', ') })] : []
  })
  const range = score !== null && low < high && html` <small>${rangeWords(low, high, deck.words)}</small>`
  return html`<li><span class="rank">${rank}</span> <bdi>${[id, name].filter(Boolean).join(' ')}</bdi> <span><b>${score === null ? deck.words.noScore : outOfHundred(score)}</b>${range}</span> <span class="gate ${eligible}">${deck.eligible[eligible]}</span> <span>${short.join(deck.words.between)}</span></li>
`
}
