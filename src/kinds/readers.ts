import type { Kind } from '../model/constraint'
import { readAge } from './age/read'
import { readChannel } from './channel/read'
import { readEducation } from './education/read'
import { readExperience } from './experience/read'
import { readGender } from './gender/read'
import type { Reader } from './kind'
import { readLanguage } from './language/read'
import { readMajor } from './major/read'
import { readManagement } from './management/read'
import { TERM_READERS } from './terms/readers'

/** The reader of every kind; the compiler holds the table complete. */
export const READERS = {
  education: readEducation,
  major: readMajor,
  experience: readExperience,
  age: readAge,
  language: readLanguage,
  channel: readChannel,
  management: readManagement,
  gender: readGender,
  ...TERM_READERS,
} satisfies { [K in Kind]: Reader<K> }
