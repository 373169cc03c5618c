import { CHANNELS } from '../vocab/channels'
import { FIELDS_OF_STUDY } from '../vocab/fields'
import { INDUSTRIES } from '../vocab/industries'
import { JOB_FUNCTIONS } from '../vocab/job-functions'
import { SKILLS } from '../vocab/skills'
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
    field: createSuggester(FIELDS_OF_STUDY),
    function: createSuggester(JOB_FUNCTIONS),
    industry: createSuggester(INDUSTRIES),
    skill: createSuggester(SKILLS),
    channel: createSuggester(CHANNELS),
  }
}
