import type { Entry, FlippedPair, RulesComparison } from '../../model/evaluation'
import { fill } from '../../phrase'
import { outOfHundred, shown } from '../page'
import type { EvaluationPage } from './context'
import { headingOf } from './context'
import { table } from './figures'

/** As many entries are told one by one. */
const TOLD = 10
/** The longest bar, in marks. */
const LONGEST = 40

/** Who moved from today's rule set to another. */
export function movementLines({ movement }: RulesComparison, name: string, page: EvaluationPage): readonly string[] {
  const {
    words,
    kind,
    page: { eligible },
  } = page
  const { entries, flips, causes, eligibility } = movement
  const told = entries.slice(0, TOLD).map((entry) => `  ${entryLine(entry, page)}`)
  const more = entries.length - told.length
  const all = flips.right + flips.wrong + flips.untold
  return [
    headingOf(words, words.moved, `A → ${name}`),
    ...(entries.length === 0 ? [`  ${words.nobodyMoved}`] : told),
    ...(more > 0 ? [`  ${fill(words.more, { count: more })}`] : []),
    ...tieNotes(entries, page).map((note) => `  ${note}`),
    `  ${fill(words.flips, { ...flips, all })}`,
    ...(causes.length === 0
      ? []
      : [
          `  ${fill(words.causes, { causes: causes.map((cause) => `${kind(cause.kind)} ${cause.flips}`).join(', ') })}`,
        ]),
    ...flippedLines(movement, page),
    ...eligibility.map(({ from, to, count }) => {
      return `  ${fill(words.eligibilityChange, { count, from: eligible[from], to: eligible[to] })}`
    }),
    ...histogram(movement, page),
  ]
}

/** Where a place within the list is told of somebody who is not on it. */
export function tieNotes(entries: readonly Entry[], { evaluation, words }: EvaluationPage): readonly string[] {
  const isTied = entries.some(({ entered, left }) => Math.min(entered.before, left.after) <= evaluation.k)
  return isTied ? [words.tied] : []
}

function flippedLines({ causes, flipped }: RulesComparison['movement'], page: EvaluationPage): readonly string[] {
  const more = causes.reduce((sum, { flips }) => sum + flips, 0) - flipped.length
  return [
    ...flipped.map((pair) => `    ${flippedLine(pair, page)}`),
    ...(flipped.length > 0 && more > 0 ? [`    ${fill(page.words.moreFlips, { count: more })}`] : []),
  ]
}

function flippedLine(pair: FlippedPair, page: EvaluationPage): string {
  const { role, passer, passed } = pair
  return fill(page.words.flipped, {
    ...{ role: shown(role), passer: shown(passer.candidate), passed: shown(passed.candidate) },
    ...{ passerBefore: passer.before, passerAfter: passer.after },
    ...{ passedBefore: passed.before, passedAfter: passed.after, cause: causeWords(pair, page) },
  })
}

function entryLine(entry: Entry, page: EvaluationPage): string {
  const { role, entered, left } = entry
  return fill(page.words.entry, {
    ...{ role: shown(role), entered: shown(entered.candidate), left: shown(left.candidate) },
    ...{ enteredBefore: entered.before, enteredAfter: entered.after },
    ...{ leftBefore: left.before, leftAfter: left.after, cause: causeWords(entry, page) },
  })
}

/** Which requirement did it, in the one way or the other. */
export function causeWords(
  { role, cause }: Pick<Entry, 'role' | 'cause'>,
  { words, requirement }: EvaluationPage,
): string {
  const { by, requirementId, points } = cause
  return fill(words.cause[by], {
    requirement: requirementId === undefined ? '' : requirement(role, requirementId),
    points: `+${outOfHundred(points ?? 0)}`,
  })
}

function histogram(
  { scoreChanges, unchangedScores }: RulesComparison['movement'],
  { words }: EvaluationPage,
): readonly string[] {
  if (scoreChanges.length === 0) return []
  const bars = [
    ...scoreChanges.map(({ from, to, count }) => ({ name: `${from / 100} … ${to / 100}`, count })),
    { name: words.unchanged, count: unchangedScores },
  ]
  const most = Math.max(...bars.map(({ count }) => count))
  const rows = bars.map(({ name, count }) => [name, '▇'.repeat(Math.ceil((LONGEST * count) / most)), String(count)])
  return [`  ${headingOf(words, words.scoreChanges)}`, ...table(rows).map((line) => `  ${line}`)]
}
