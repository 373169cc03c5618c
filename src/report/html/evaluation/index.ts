import type { Evaluation } from '../../../model/evaluation'
import type { RoleDocument } from '../../../model/role'
import { fill } from '../../../phrase'
import { judgeLines, nameOf, pageOf } from '../../evaluation/context'
import type { Locale } from '../../locale'
import { shown } from '../../page'
import { aboutPart } from '../about'
import style from '../browser/evaluation.css?text'
import { closing, opening } from '../frame'
import type { Markup } from '../markup'
import { html } from '../markup'
import { calibrationPart } from './calibration'
import { attritionPart, clausesPart, fairnessPart } from './fairness'
import { labelsOf } from './labels'
import { measuresPart } from './measures'
import { movementPart } from './movement'
import { suggestionPart } from './suggestion'
import { verdictPart } from './verdict'
import type { EvaluationView } from './view'
import { letter, ruleSetName } from './view'

/** What a page about an evaluation is made of. */
export interface HtmlEvaluation {
  readonly evaluation: Evaluation
  /** Where the words of the requirements are taken from; without it they are told by their ids. */
  readonly document?: Pick<RoleDocument, 'roles'>
}

/**
 * An evaluation as one page of HTML that needs nothing else: no network, and no script at all. The same evaluation gives the same page.
 *
 * It comes in pieces, as `htmlReport` does.
 *
 * @example
 * const page = (stored) => [...htmlEvaluation({ evaluation: JSON.parse(stored) }, 'en')].join('')
 */
export function* htmlEvaluation(
  { evaluation, document = { roles: [] } }: HtmlEvaluation,
  locale: Locale,
): Generator<string> {
  const view = { ...pageOf(evaluation, document, locale), labels: labelsOf(locale), locale }
  const bundled = { style }
  yield opening(locale, view.labels.title, bundled).text
  for (const part of parts(view)) yield part.text
  yield closing(bundled).text
}

function* parts(view: EvaluationView): Generator<Markup> {
  const { comparisons } = view.evaluation
  yield head(view)
  for (const [i, comparison] of comparisons.entries()) yield verdictPart(comparison, i + 1, view)
  yield measuresPart(view)
  for (const [i, comparison] of comparisons.entries()) yield movementPart(comparison, i + 1, view)
  yield fairnessPart(view)
  yield attritionPart(view)
  yield clausesPart(view)
  yield calibrationPart(view)
  yield suggestionPart(view)
  yield html`${aboutPart(view.labels.about, aboutRows(view))}</main>
`
}

/** What was compared on what: a letter for each rule set, A for today's. */
function head({ evaluation, words, labels }: EvaluationView): Markup {
  const { counts, k, asOf, seed, ruleSets } = evaluation
  const { undefinedRoles: none } = counts
  const names = ruleSets.map(
    (rules, place) =>
      html`<li>${letter(place)} ${ruleSetName(rules)}${place === 0 && html` <small>${words.today}</small>`}</li>`,
  )
  return html`<header class="top"><p>rolefit</p><h1>${labels.title}</h1>
<p class="counts">${fill(words.data, { ...counts, k, asOf: shown(asOf), seed, undefinedRoles: '' })}</p>
${none.length > 0 && html`<p class="counts">${fill(words.undefinedRoles, { roles: none.map(shown).join(', ') })}</p>\n`}${judgeLines({ evaluation, words }).map((line) => html`<p class="counts">${line}</p>\n`)}<ul class="rule-sets" aria-label="${labels.rules}">${names}</ul></header>
<main>
`
}

function aboutRows({ evaluation, labels }: EvaluationView): Parameters<typeof aboutPart>[1] {
  const { asOf, seed, version, ruleSets } = evaluation
  return [
    [labels.asOf, html`<time>${shown(asOf)}</time>`],
    [labels.seed, seed],
    ...ruleSets.map((rules, place) => {
      const name = `${nameOf(place)} ${ruleSetName(rules)}`
      return [fill(labels.hash, { name }), html`<code>${shown(rules.ruleSet.hash)}</code>`] as const
    }),
    [labels.version, `rolefit ${shown(version)}`],
  ]
}
