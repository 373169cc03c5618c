import { wordsByClass } from '../text/lexicon'
import type { Suggester } from './suggester'
import { createSuggester } from './suggester'

/** The suggesters of a candidate's free wording, by the class of word that is looked for. */
export interface Suggesters {
  readonly field: Suggester
  readonly function: Suggester
  readonly industry: Suggester
  readonly skill: Suggester
  readonly channel: Suggester
}

/**
 * Made once for many candidates. Each builds its indexes at the first wording that no vocabulary knows, and the first of
 * all gathers the words for the others, so that a profile in known words costs nothing.
 */
export function createSuggesters(): Suggesters {
  let words: ReturnType<typeof wordsByClass> | undefined
  const suggesterOf = (wordClass: keyof Suggesters): Suggester =>
    createSuggester(() => {
      words ??= wordsByClass(CLASSES)
      return words.get(wordClass) ?? []
    })
  return {
    field: suggesterOf('field'),
    function: suggesterOf('function'),
    industry: suggesterOf('industry'),
    skill: suggesterOf('skill'),
    channel: suggesterOf('channel'),
  }
}

const CLASSES: readonly (keyof Suggesters)[] = ['field', 'function', 'industry', 'skill', 'channel']
