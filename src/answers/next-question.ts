import type { Match, Outcome } from '../model/match'

/** What to ask the candidate, or the candidates of a short list, first. */
export interface Question {
  readonly requirementId: string
  /** The unknown leaves of the requirement; several where it has alternatives. */
  readonly kinds: readonly Outcome['kind'][]
  /** By how much the answer can move the score, per ten thousand; over several matches, in all. */
  readonly swing: number
  /** Matches whose eligibility waits for it. */
  readonly decides: number
}

/**
 * The unknown whose answer can move the most: of one match, or of several matches of one role, where the swings add up. Of
 * equals, the one that decides more eligibilities, then the one that the posting names first. Undefined where nothing is
 * unknown.
 */
export function nextQuestion(matches: readonly Match[]): Question | undefined {
  const questions = new Map<string, Question>()
  for (const { outcomes } of matches) {
    const weight = outcomes.reduce((sum, outcome) => sum + outcome.weight, 0)
    for (const outcome of outcomes) {
      const question = questionOf(outcome, weight)
      if (question) questions.set(question.requirementId, added(question, questions.get(question.requirementId)))
    }
  }
  return [...questions.values()].sort((a, b) => b.swing - a.swing || b.decides - a.decides)[0]
}

function questionOf(outcome: Outcome, weight: number): Question | undefined {
  const [low, high] = outcome.interval
  if (weight === 0 || low === high || outcome.weight === 0) return undefined
  const { gate = 0 } = outcome
  return {
    requirementId: outcome.requirementId,
    kinds: [...new Set(openKinds(outcome))],
    swing: Math.floor((10 * outcome.weight * (high - low)) / weight),
    decides: low < gate && high >= gate ? 1 : 0,
  }
}

function openKinds(outcome: Outcome): readonly Outcome['kind'][] {
  if (outcome.members) return outcome.members.flatMap(openKinds)
  return outcome.interval[0] < outcome.interval[1] ? [outcome.kind] : []
}

function added(question: Question, to: Question | undefined): Question {
  if (to === undefined) return question
  return {
    requirementId: question.requirementId,
    kinds: [...new Set([...to.kinds, ...question.kinds])],
    swing: to.swing + question.swing,
    decides: to.decides + question.decides,
  }
}
