import type { Question } from '../../answers/next-question'
import { nextQuestion } from '../../answers/next-question'
import type { Match } from '../../model/match'
import { CATALOGUES } from '../catalogues'
import { fill, outOfHundred } from '../page'
import type { RoleView } from './view'

/** What to ask the people of a short list first, in words; nothing where nothing is unknown. */
export function listQuestion(matches: readonly Match[], view: RoleView): string | undefined {
  const { words, locale } = view
  return told(
    nextQuestion(matches),
    words.askList,
    view,
    (count) => CATALOGUES[locale].between + fill(words.askDecides, { count }),
  )
}

/** What to ask one candidate next. */
export const candidateQuestion = (match: Match, view: RoleView): string | undefined =>
  told(nextQuestion([match]), view.words.askOne, view, () => '')

function told(
  question: Question | undefined,
  pattern: string,
  { requirementWords }: RoleView,
  decides: (count: number) => string,
): string | undefined {
  if (question === undefined) return undefined
  const { requirementId, swing } = question
  const sentence = fill(pattern, {
    requirement: requirementWords(requirementId),
    swing: outOfHundred(swing),
  })
  return question.decides > 0 ? sentence + decides(question.decides) : sentence
}
