/**
 * Words for people: roles, matches, short lists, rows of CSV, pages. Pure; runs in a browser.
 *
 * @module rolefit/report
 */

export { renderQuestion, renderWays } from './advice'
export { constraintWords } from './constraint-words'
export { type CsvCell, csvRow, type Placed, SCORE_COLUMNS, SHORTLIST_COLUMNS, scoreRow, shortlistRow } from './csv'
export { renderEvaluation } from './evaluation/page'
export { type HtmlEvaluation, htmlEvaluation } from './html/evaluation/index'
export { type Basis, type HtmlReport, htmlReport } from './html/index'
export { LOCALES, type Locale } from './locale'
export { type MarkedOptions, renderMarked } from './marked'
export { type Reasons, reasonsOf } from './reasons'
export { renderRuleChanges } from './rule-changes'
export { renderRuleFindings } from './rule-findings'
export { ruleLabel } from './rule-labels'
export { renderOutcome, type SentenceOptions } from './sentence'
export { type RunPage, renderMatches, renderRoles, renderRun, renderShortLists, type ShortListPage } from './text'
