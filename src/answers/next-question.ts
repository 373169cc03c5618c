import type { Match, Outcome } from '../model/match'
import { checkSeveral } from '../options'
import type { RankKey } from '../score'
import { eligibilityOf } from '../score'
import { scoreOf, weightOf } from './outcomes'
import type { Span } from './turns'
import { turnsOf } from './turns'

/** What to ask the candidate, or the candidates of a short list, first. */
export interface Question {
  readonly requirementId: string
  /** The unknown leaves of the requirement; several where it has alternatives. */
  readonly kinds: readonly Outcome['kind'][]
  /** Pairs of the matches whose order the answers may turn, all else as it stands. */
  readonly turns: number
  /** By how much the answer can move the score, per ten thousand; over several matches, in all. */
  readonly swing: number
  /** Matches whose eligibility waits for it. */
  readonly decides: number
}

/**
 * The unknown whose answers can move a short list the most: of one match, or of several matches of one role. It goes by the
 * pairs whose order may turn, then by how far scores may move in all, then by how many eligibilities it decides, then by the
 * order of the posting. Undefined where nothing is unknown.
 *
 * @example
 * nextQuestion([match])?.requirementId // the profile does not say a word about languages
 * // → 'r3'
 */
export function nextQuestion(matches: readonly Match[]): Question | undefined {
  const questions = new Map<string, Question>()
  for (const { outcomes } of checkSeveral('matches', matches)) {
    const weight = weightOf(outcomes)
    for (const outcome of outcomes) {
      const question = questionOf(outcome, weight)
      if (question) questions.set(question.requirementId, added(question, questions.get(question.requirementId)))
    }
  }
  return [...questions.values()]
    .map((question) => ({ ...question, turns: turnsOf(matches.map((match) => spanOf(question.requirementId, match))) }))
    .sort((a, b) => b.turns - a.turns || b.swing - a.swing || b.decides - a.decides)[0]
}

function spanOf(requirementId: string, { outcomes, ...now }: Match): Span {
  const answered = (end: 0 | 1) =>
    keyOf(outcomes.map((outcome) => (outcome.requirementId === requirementId ? answeredAt(outcome, end) : outcome)))
  return { now: { ...now, coverage: 0 }, worst: answered(0), best: answered(1) }
}

function answeredAt(outcome: Outcome, end: 0 | 1): Outcome {
  const score = outcome.interval[end]
  // Known, at least; whether it is met or not makes no difference here.
  return outcome.status === 'unknown' ? { ...outcome, status: 'near', score, interval: [score, score] } : outcome
}

/** What outcomes come to; how much is known decides only between equals, and is left out. */
function keyOf(outcomes: readonly Outcome[]): RankKey {
  const scored = outcomes.filter(({ weight }) => weight > 0)
  const gated = scored.flatMap(({ gate, status, interval: [low, high] }) =>
    gate === undefined ? [] : [{ gate, status, low, high }],
  )
  return { score: scoreOf(scored), eligible: eligibilityOf(gated), coverage: 0 }
}

function questionOf(outcome: Outcome, weight: number): Question | undefined {
  const [low, high] = outcome.interval
  if (weight === 0 || low === high || outcome.weight === 0) return undefined
  const { gate = 0 } = outcome
  return {
    requirementId: outcome.requirementId,
    kinds: [...new Set(openKinds(outcome))],
    turns: 0,
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
    turns: 0,
    swing: to.swing + question.swing,
    decides: to.decides + question.decides,
  }
}
