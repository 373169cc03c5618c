import { PERSON } from './person'
import { STUDY } from './study'
import { WORK } from './work'

/** The nouns and verbs that name what a clause is about. They state nothing by themselves; a reader is led by them. */
export const NOUNS = /* @__PURE__ */ joined()

/** A call and no bare spread, which a bundler would keep for whoever takes something else out of the same chunk. */
function joined() {
  return { ...WORK, ...STUDY, ...PERSON } as const
}
