import { nextQuestion } from '../../answers/next-question'
import type { Match } from '../../model/match'
import { fill } from '../../phrase'
import { CATALOGUES } from '../catalogues'
import { outOfHundred } from '../page'
import type { RoleView } from './view'

/** What to ask the people of a short list first, in words; nothing where nothing is unknown. */
export function listQuestion(
  matches: readonly Match[],
  { words, locale, requirementWords }: RoleView,
): string | undefined {
  const question = nextQuestion(matches)
  if (question === undefined) return undefined
  const { requirementId, swing, decides } = question
  const sentence = fill(words.askList, {
    requirement: requirementWords(requirementId),
    swing: outOfHundred(swing / matches.length),
  })
  return decides > 0 ? sentence + CATALOGUES[locale].between + fill(words.askDecides, { count: decides }) : sentence
}
