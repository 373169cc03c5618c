/** Words by which a body is told that enters the members of a profession, and that it has entered somebody. */

/** Words by which one is of a body that enters its members: registered with the council, membership of the institute. */
export const ENTERED_EN: readonly string[] = [
  ...['registered', 'registration', 'licensed', 'licensure', 'membership', 'fellowship'],
]

/** Between such a word and the body. */
export const ENTERED_BY: readonly string[] = ['with', 'by', 'of', 'from', 'in', 'under', 'on', 'through']

/** Between the noun of a body and what it is of: the Commission | for | Health Specialties. */
export const BODY_OF: readonly string[] = ['of', 'for']

/** Before such a word these say of what sort it is: full registration. */
export const ENTERED_SORTS: readonly string[] = [
  'current',
  'valid',
  'active',
  'full',
  'professional',
  'fully',
  'corporate',
  ...['registered', 'chartered', 'associate', 'general', 'provisional', 'specialist'],
]

/** Words by which one comes to a bar or a roll, and what those are called: admitted to the Ohio | Bar |. */
export const ADMITTED: readonly string[] = ['admitted', 'admission', 'called']
export const ROLLS: readonly string[] = ['bar', 'roll']

/** Of such a body these are members, where those of a board or a team are of a firm. */
export const MEMBERS: readonly string[] = ['member', 'members', 'fellow', 'membership', 'fellowship']

/** Behind a member: a member | in good standing | of the institute. */
export const IN_STANDING: readonly string[] = ['in', 'good', 'standing']
export const LEARNED_BODIES: readonly string[] = [
  'institute',
  'institution',
  'society',
  'association',
  'college',
  'bar',
]

/** Nouns of bodies that enter the members of a profession. */
export const BODIES: readonly string[] = [
  'council',
  'board',
  'commission',
  'institute',
  'institution',
  'association',
  'society',
  'authority',
  'registry',
  'department',
  ...['body', 'bodies', 'division', 'register', 'scheme', 'bar'],
]

/** A college is such a body by whom it has for members, or by its charter: the College | of | Nurses, the | Royal | College, where one is taught at another. */
export const COLLEGE = 'college'
export const ROYAL = 'royal'

/** Verbs before such a word that tell of the firm, unless a candidate stands before them: we | are | registered with. */
export const FIRM_VERBS: readonly string[] = ['is', 'are', 'was', 'were']
