import { joined } from '../joined'
import { PERSON } from './person'
import { STUDY } from './study'
import { WORK } from './work'

/** The nouns and verbs that name what a clause is about. They state nothing by themselves; a reader is led by them. */
export const NOUNS = /* @__PURE__ */ joined(WORK, STUDY, PERSON)
