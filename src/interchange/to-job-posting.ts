import { withoutLead } from '../kinds/leaves'
import type { EducationLeaf, ExperienceLeaf } from '../model/constraint'
import type { Role } from '../model/role'
import { CREDENTIAL_CATEGORIES, NO_REQUIREMENTS } from '../vocab/credential-categories'
import { EDUCATION, EDUCATION_NAMES } from '../vocab/facts.constant'
import { headingsOf } from './headings'
import type { Kept, Loss, LossReason } from './kept'
import { keptOf } from './kept'
import { checkGiven } from './role-given'

/** Properties of schema.org, ready for JSON-LD. */
export type JobPostingProperties = Readonly<Record<string, unknown>> & { readonly '@type': 'JobPosting' }

export interface ExportedRole {
  readonly posting: JobPostingProperties
  /** The requirements that the posting does not hold as they are, in their order; each other one comes back the same. */
  readonly lost: readonly Loss[]
}

/**
 * A role as a schema.org JobPosting, and what of it the vocabulary of schema.org cannot hold. What a search engine asks for
 * besides (`description`, `datePosted`, `hiringOrganization`, `jobLocation`) is for whoever publishes it to add.
 *
 * @throws RolefitError `invalid-option` with the path of what makes it no role.
 *
 * @example
 * const [withAge] = parseRoles('任职要求：\n1、本科以上学历；\n2、28-45岁').roles
 * toJobPosting(withAge).lost
 * // → [{ requirementId: 'r2', reason: 'withheld' }]
 */
export function toJobPosting(role: Role): ExportedRole {
  const { id, title, fields, requirements } = checkGiven(role)
  const kept = keptOf(requirements)
  const educations = kept.flatMap(({ education }) => education ?? [])
  const experiences = kept.flatMap(({ experience }) => experience ?? [])
  const skills = kept.flatMap(({ skill }) => skill ?? [])
  const posting: JobPostingProperties = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: id,
    title,
    ...(educations.length > 0 && { educationRequirements: oneOrAll(educations.map(credentialOf)) }),
    ...(experiences.length > 0 && { experienceRequirements: oneOrAll(experiences.map(monthsOf)) }),
    ...(kept.some(({ either }) => either) && { experienceInPlaceOfEducation: true }),
    ...(skills.length > 0 && { skills }),
    ...wordsOf(role, kept),
    ...(fields['industry'] && { industry: fields['industry'] }),
  }
  const lost = kept.flatMap(({ requirement, reason }) => (reason ? { requirementId: requirement.id, reason } : []))
  return { posting, lost }
}

const oneOrAll = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 ? (values[0] as T) : values)

/** The class that publishers write, and the level in words where the class says less, or nothing. */
function credentialOf({ min }: EducationLeaf): unknown {
  if (min === undefined) return NO_REQUIREMENTS
  const { rank } = EDUCATION[min]
  const classes = Object.entries(CREDENTIAL_CATEGORIES).filter(([, level]) => EDUCATION[level].rank <= rank)
  const [credentialCategory, level] = classes.at(-1) ?? []
  return {
    '@type': 'EducationalOccupationalCredential',
    ...(credentialCategory && { credentialCategory }),
    ...(level !== min && { educationalLevel: EDUCATION_NAMES[min].en }),
  }
}

function monthsOf({ minMonths }: ExperienceLeaf): unknown {
  if (minMonths === undefined) return NO_REQUIREMENTS
  return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: minMonths }
}

/** The words of what no property holds, of what was not understood, and of duties. */
function wordsOf(role: Role, kept: readonly Kept[]): { [property: string]: unknown } {
  const { duties, unparsed } = role
  const of = (...reasons: readonly LossReason[]) =>
    kept.flatMap(({ requirement, reason }) => (reason && reasons.includes(reason) ? [withoutLead(requirement)] : []))
  const preferred = of('preference')
  const asked = [...of('words-only', 'least-only', 'restated'), ...unparsed.map(({ text }) => text)]
  const wishes = [`${headingsOf(role).preferred}:`, ...preferred].join('\n')
  const qualifications = [...asked, ...(preferred.length > 0 ? [wishes] : [])]
  return {
    ...(qualifications.length > 0 && { qualifications }),
    ...(duties.length > 0 && { responsibilities: duties.map(({ text }) => text) }),
  }
}
