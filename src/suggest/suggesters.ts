import { wordsOfClass } from '../text/lexicon'
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
 * Made once for many candidates. Each builds its indexes at the first wording that no vocabulary knows, so that a profile in
 * known words costs nothing.
 */
export function createSuggesters(): Suggesters {
  return {
    field: createSuggester(() => wordsOfClass('field')),
    function: createSuggester(() => wordsOfClass('function')),
    industry: createSuggester(() => wordsOfClass('industry')),
    skill: createSuggester(() => wordsOfClass('skill')),
    channel: createSuggester(() => wordsOfClass('channel')),
  }
}
