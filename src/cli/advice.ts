import type { Match, Way } from '../index'
import { nextQuestion } from '../index'
import type { Locale } from '../report/index'
import { renderQuestion, renderWays } from '../report/index'

/** A match with what would pass the gates and what to ask first, where that was asked for. */
export type AdvisedMatch = Match & { readonly advice?: ReturnType<typeof adviceOn> }

export const advisedMatch = (match: Match, ways: readonly Way[]): AdvisedMatch => ({
  ...match,
  advice: adviceOn(match, ways),
})

const adviceOn = (match: Match, ways: readonly Way[]) => ({ ways, ask: nextQuestion([match]) ?? null })

/** A line for the ways and one for the question, where there are any. */
export function adviceLines({ advice }: AdvisedMatch, lang: Locale): string {
  const ways = renderWays(advice?.ways ?? [], lang)
  const ask = advice?.ask && renderQuestion(advice.ask, lang, { isOfList: false })
  return [ways, ask].map((line) => (line ? `  → ${line}\n` : '')).join('')
}
