import type { Kind } from '../model/constraint'
import { ageScorer } from './age/score'
import { channelScorer } from './channel/score'
import { educationScorer } from './education/score'
import { experienceScorer } from './experience/score'
import { genderScorer } from './gender/score'
import { languageScorer } from './language/score'
import { majorScorer } from './major/score'
import { managementScorer } from './management/score'
import type { Scorer } from './scoring'
import { availabilityScorer, certificateScorer, seniorityScorer, skillScorer, traitScorer } from './terms/score'

/** The scorer of every kind. */
export const SCORERS = {
  education: educationScorer,
  major: majorScorer,
  experience: experienceScorer,
  age: ageScorer,
  language: languageScorer,
  channel: channelScorer,
  management: managementScorer,
  gender: genderScorer,
  seniority: seniorityScorer,
  skill: skillScorer,
  certificate: certificateScorer,
  trait: traitScorer,
  availability: availabilityScorer,
} satisfies { [K in Kind]: Scorer<K> }
