import type { Kind } from '../model/constraint'
import { ageMessages } from './age/messages'
import { channelMessages } from './channel/messages'
import { educationMessages } from './education/messages'
import { experienceMessages } from './experience/messages'
import { genderMessages } from './gender/messages'
import { languageMessages } from './language/messages'
import { majorMessages } from './major/messages'
import { managementMessages } from './management/messages'
import type { Messages } from './scoring'
import {
  availabilityMessages,
  certificateMessages,
  seniorityMessages,
  skillMessages,
  traitMessages,
} from './terms/messages'

/** How every kind is worded. */
export const MESSAGES = {
  education: educationMessages,
  major: majorMessages,
  experience: experienceMessages,
  age: ageMessages,
  language: languageMessages,
  channel: channelMessages,
  management: managementMessages,
  gender: genderMessages,
  seniority: seniorityMessages,
  skill: skillMessages,
  certificate: certificateMessages,
  trait: traitMessages,
  availability: availabilityMessages,
} satisfies Record<Kind, Messages>
