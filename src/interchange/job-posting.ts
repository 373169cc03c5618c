import { detailOf, RolefitError, within } from '../errors'
import { check } from '../model/check'
import { described } from '../model/described'
import type { Credential, Experience, Wording } from '../model/job-posting'
import { JobPosting } from '../model/job-posting'
import { phrase } from '../phrase'
import { CREDENTIAL_CATEGORIES, NO_REQUIREMENTS } from '../vocab/credential-categories'
import { EDUCATION_NAMES } from '../vocab/facts.constant'
import type { Advert, Entry, ImportedRoles, Words } from './advert'
import { readAdverts } from './advert'
import { settled } from './settled'
import { listOf, textOf, textsOf, unreadOf } from './wordings'

const TYPE = /^(?:(?:https?:\/\/schema\.org\/|schema:)?)JobPosting$/

/**
 * Whether a value says of itself that it is a schema.org JobPosting, or is a list or a graph that holds one.
 *
 * @example
 * isJobPosting([{ '@type': 'JobPosting', title: 'Buyer' }])
 * // → true
 */
export function isJobPosting(value: unknown): boolean {
  return nodesIn(value).some(({ node }) => isPosting(node))
}

/**
 * Roles from schema.org JobPostings, as JSON-LD: one, a list of them, or a `@graph`, of which other things are passed over.
 *
 * Properties that hold values (`educationRequirements`, `experienceRequirements`, `skills`) and those that hold words
 * (`qualifications`, `description`, as HTML or text) are put into one text, and the text is read as any posting is: spans
 * are offsets in it. `experienceInPlaceOfEducation` makes alternatives of the two (`anyOf`). What a value says that the
 * words say too is asked for once, as the words have it.
 *
 * @throws RolefitError `invalid-role` with the path of the fault (`experienceRequirements.monthsOfExperience`,
 *   `[2].title`); `too-deep`, `too-large`.
 *
 * @example
 * const posting = { '@type': 'JobPosting', title: 'Buyer', experienceRequirements: { monthsOfExperience: 60 } }
 * fromJobPosting(posting).document.roles[0].requirements[0].constraint.minMonths
 * // → 60
 */
export function fromJobPosting(value: unknown): ImportedRoles {
  const nodes = nodesIn(value)
  const postings = nodes.length === 1 ? nodes : nodes.filter(({ node }) => isPosting(node))
  if (postings.length === 0) throw noPosting(value)
  const checked = postings.map(checkPosting)
  const unread = new Set(checked.flatMap((posting) => unreadOf(posting, JobPosting.shape)))
  return { ...readAdverts(checked.map(advertOf)), unread: [...unread] }
}

/** A thing of JSON-LD, and its path within the value. */
interface Node {
  readonly node: unknown
  readonly path: string
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.map((node, index) => ({ node, path: `[${index}]` }))
  const graph = typeof value === 'object' && value !== null && '@graph' in value ? value['@graph'] : undefined
  if (!Array.isArray(graph)) return [{ node: value, path: '' }]
  return graph.map((node, index) => ({ node, path: `@graph[${index}]` }))
}

function isPosting(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || !('@type' in node)) return false
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((type) => typeof type === 'string' && TYPE.test(type))
}

function noPosting(value: unknown): RolefitError {
  const found = Array.isArray(value) ? 'a list without any' : 'a graph without any'
  return new RolefitError('invalid-role', 'job posting', { found, expected: 'a JobPosting' })
}

function checkPosting({ node, path }: Node): JobPosting {
  const read = () => {
    if (!isPosting(node)) throw notPosting(node)
    return check(JobPosting, node, { what: 'job posting', code: 'invalid-role' })
  }
  return path === '' ? read() : within(path, 'job posting', read)
}

function notPosting(node: unknown): RolefitError {
  if (typeof node !== 'object' || node === null) {
    return new RolefitError('invalid-role', 'job posting', detailOf(described(node), phrase('object')))
  }
  const type = '@type' in node ? JSON.stringify(node['@type']) : 'nothing'
  return new RolefitError('invalid-role', '@type', { found: type, expected: '"JobPosting"' })
}

function advertOf(posting: JobPosting): Advert {
  const company = textsOf(posting.hiringOrganization).join(', ')
  const industry = textsOf(posting.industry).join(', ')
  const employmentType = textsOf(posting.employmentType).join(', ')
  return {
    id: identifierOf(posting),
    title: textOf(posting.title),
    fields: { ...(company && { company }), ...(industry && { industry }), ...(employmentType && { employmentType }) },
    entries: [...valuesOf(posting), ...wordsOf(posting)],
    settle: settled({ eitherWillDo: /true$/i.test(String(posting.experienceInPlaceOfEducation)) }),
  }
}

/** An id that a role may have. */
function identifierOf({ identifier }: JobPosting): string | undefined {
  if (identifier === null || identifier === undefined) return undefined
  const text =
    typeof identifier === 'object' && 'value' in identifier ? String(identifier.value) : textOf(identifier as Wording)
  return text === '' || text.length > 200 ? undefined : text
}

/** What states a value: read as the value of a form's field. */
function valuesOf(posting: JobPosting): readonly Entry[] {
  const education = listOf(posting.educationRequirements).map(credentialWords)
  const experience = listOf(posting.experienceRequirements).map(experienceWords)
  return [
    ...education.map((words): Entry => ({ label: 'education', field: 'education', words })),
    ...experience.map((words): Entry => ({ label: 'experience', field: 'experience', words })),
    ...textsOf(posting.skills).map((words): Entry => ({ label: 'skill', field: 'skill', words })),
    ...OTHERS.flatMap((name) => textsOf(posting[name])).map((words): Entry => {
      return { label: 'other-conditions', field: 'other-conditions', words }
    }),
  ].filter(({ words }) => words !== '')
}

/** Properties that ask for something in words, a line each. */
const OTHERS = [
  'eligibilityToWorkRequirement',
  'physicalRequirement',
  'securityClearanceRequirement',
  'sensoryRequirement',
] as const

/** What is running text: read as a posting under the heading of its property. */
function wordsOf({ qualifications, responsibilities, description }: JobPosting): readonly Entry[] {
  const asked = listOf(qualifications)
    .map(credentialWords)
    .filter((words) => words !== '')
  const duties = textsOf(responsibilities)
  return [
    ...(asked.length > 0 ? [{ label: 'requirements', words: asked.join('\n') } as const] : []),
    ...(duties.length > 0 ? [{ label: 'duties', words: duties.join('\n') } as const] : []),
    ...textsOf(description).map((words) => ({ words })),
  ]
}

function credentialWords(credential: string | Credential): Words {
  if (typeof credential === 'string') return textOf(credential)
  const words = textOf(credential.educationalLevel ?? credential.credentialCategory ?? credential.name ?? '')
  const level = CREDENTIAL_CATEGORIES[words.toLowerCase()]
  return level === undefined ? words : EDUCATION_NAMES[level]
}

function experienceWords(experience: Experience | Wording): Words {
  if (typeof experience === 'string' || !('monthsOfExperience' in experience)) return textOf(experience as Wording)
  const months = Number(experience.monthsOfExperience)
  if (months === 0) return NO_REQUIREMENTS
  return { zh: `${months}个月以上`, en: months === 1 ? 'at least 1 month' : `at least ${months} months` }
}
