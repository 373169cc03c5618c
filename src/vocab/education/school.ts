/** Words for schools, and for having left one, where they stand for a level. Folded, as a token has them; they stand in no lexicon. */

/** In South Asia the word for the first degree, before its field; elsewhere it is of any school. */
export const GRADUATION = 'graduation'

/** Ends of words for having left the school that *from* or *of* names. */
export const LEFT_SCHOOL: readonly string[] = ['graduation', 'graduate', 'graduates', 'graduated']

/** Ends of words for where a degree is got, behind those for having got it. */
export const DEGREE_SCHOOLS: readonly string[] = ['college', 'university', 'colleges', 'universities', 'polytechnic']

/** The same and the other places that a degree is from. */
export const PLACES_OF_STUDY: readonly string[] = [
  ...DEGREE_SCHOOLS,
  ...['institute', 'institutes', 'institution', 'institutions', 'school', 'schools', 'academy'],
]

/** A university of recognised | standing |. */
export const STANDING = 'standing'

/** What a graduate is from, where the word stands for the first degree. */
export const UNIVERSITIES: readonly string[] = ['university', 'universities']
