import type { Outcome } from '../../model/match'
import { fill, outOfHundred } from '../page'
import { isProtected, renderOutcome } from '../sentence'
import type { Markup } from './markup'
import { html } from './markup'
import { placeWords } from './place-words'
import type { Part } from './points'
import type { RoleView } from './view'

/** Every requirement of a match: what became of it, what it gave, in a sentence, and where both sides say so. */
export const everyReason = (parts: readonly Part[], view: RoleView): Markup =>
  html`<ol class="reasons">${parts.map((part) => reason(part, view))}</ol>`

function reason(part: Part, view: RoleView): Markup {
  const { requirementId, status, kind, evidence } = part.outcome
  const { colour, page, words, locale, isDiscreet, quote } = view
  const points = status !== 'not-scored' && !(isDiscreet && isProtected(kind)) && given(part, view)
  return html`<li class="${colour(requirementId)}"><p><span class="tag">${requirementId}</span> <span class="status ${status}">${page.status[status]}</span>${points}</p>
<p>${renderOutcome(part.outcome, locale, { isDiscreet })}</p>
<p class="evidence"><b>${words.inPosting}</b> <q>${quote(evidence.role, requirementId)}</q> <b>${words.inProfile}</b> ${places(evidence, view)}</p></li>
`
}

const given = ({ gives, worth }: Part, { words }: RoleView): Markup =>
  html` ${fill(words.gives, { gives: outOfHundred(gives), worth: outOfHundred(worth) })}`

function places({ candidate }: Outcome['evidence'], { locale, words }: RoleView): string {
  if (candidate.length === 0) return words.notInProfile
  return candidate.map((path) => placeWords(path, locale)).join(locale === 'en' ? '; ' : '；')
}
