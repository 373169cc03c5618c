import type { Kind } from '../model/constraint'
import { ageExamples } from './age/examples'
import { channelExamples } from './channel/examples'
import { educationExamples } from './education/examples'
import { experienceExamples } from './experience/examples'
import { genderExamples } from './gender/examples'
import type { Example } from './kind'
import { languageExamples } from './language/examples'
import { majorExamples } from './major/examples'
import { managementExamples } from './management/examples'
import { TERM_EXAMPLES } from './terms/examples'

/** What each kind reads, by example; the compiler holds the table complete. */
export const EXAMPLES = {
  education: educationExamples,
  major: majorExamples,
  experience: experienceExamples,
  age: ageExamples,
  language: languageExamples,
  channel: channelExamples,
  management: managementExamples,
  gender: genderExamples,
  ...TERM_EXAMPLES,
} satisfies { [K in Kind]: readonly Example<K>[] }
