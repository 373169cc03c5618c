import { fold } from '../text/fold'
import type { EducationLevel } from '../vocab/education/levels'
import { SCHOOL_LEVELS, SCHOOL_NOUNS } from './school-words'

/** The level that the name of a school says by the kind of school it is (某市高级中学, 某某职业技术学院). */
export function levelOfSchool(institution: string): EducationLevel | undefined {
  const folded = fold(institution)
  return SCHOOL_LEVELS.find(([word]) => folded.includes(word))?.[1]
}

/** What stands behind the name of a school: （本科）. */
export function behindSchool(institution: string): string {
  const folded = fold(institution)
  const ends = SCHOOL_NOUNS.map((noun) => {
    const at = folded.lastIndexOf(noun)
    return at < 0 ? 0 : at + noun.length
  })
  const end = Math.max(...ends)
  return end === 0 ? '' : institution.slice(end)
}
