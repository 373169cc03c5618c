import { joined } from '../joined'
import { BUSINESS_SKILLS } from './business'
import { CRAFT_SKILLS } from './crafts'
import { DATA_SKILLS } from './data'
import { DESIGN_SKILLS } from './design'
import { INFRASTRUCTURE_SKILLS } from './infrastructure'
import { KNOWLEDGE_SKILLS } from './knowledge'
import { OFFICE_SKILLS } from './office'
import { PROGRAMMING_SKILLS } from './programming'
import { SYSTEM_SKILLS } from './systems'
import { WEB_SKILLS } from './web'

/**
 * Skills, each under an id of its own, by the names that postings use: whoever is asked for Python has not been asked for PHP. A dotted
 * id is a part of the one above it, and will do where that is asked for; `also` names what will do as well.
 *
 * Short names that are words elsewhere (Go, R, C, Word) are read in capitals, or with a second word.
 */
export const SKILLS = /* @__PURE__ */ joined(
  OFFICE_SKILLS,
  DESIGN_SKILLS,
  SYSTEM_SKILLS,
  PROGRAMMING_SKILLS,
  WEB_SKILLS,
  DATA_SKILLS,
  INFRASTRUCTURE_SKILLS,
  BUSINESS_SKILLS,
  KNOWLEDGE_SKILLS,
  CRAFT_SKILLS,
)
