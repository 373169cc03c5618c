import { fill } from '../../phrase'
import { shown } from '../page'
import type { EvaluationPage } from './context'
import { headingOf } from './context'
import { differenceHoles, three } from './figures'

/** Weights that were searched for, and what they are worth where the search did not look. */
export function suggestionLines({ evaluation: { suggestion }, words, kind, page }: EvaluationPage): readonly string[] {
  if (suggestion === undefined) return []
  const { changes, fitted, heldOut } = suggestion
  const heading = headingOf(words, fill(words.suggestion, { ruleSet: shown(suggestion.ruleSet) }))
  if (changes.length === 0) return [heading, `  ${words.noSuggestion}`]
  const held = { ...differenceHoles(heldOut), folds: heldOut.folds }
  return [
    heading,
    ...changes.map((change) => {
      const holes = {
        kind: kind(change.kind),
        modality: page.modality[change.modality],
        from: change.from,
        to: change.to,
      }
      return `  ${fill(words.weight, holes)}`
    }),
    `  ${fill(words.heldOut, { ...held, today: three(heldOut.today), proposed: three(heldOut.proposed) })}`,
    `  ${fill(words.fitted, { today: three(fitted.today), proposed: three(fitted.proposed) })}`,
    `  ${words.holds[heldOut.verdict]}`,
  ]
}
