import { leavesWithin } from '../kinds/leaves'
import type { Constraint, EducationLeaf, ExperienceLeaf } from '../model/constraint'
import type { Requirement } from '../model/role'
import type { Term } from '../model/term'
import { parseRequirements } from '../parse'
import { isRestated } from './restated'

/**
 * Why a requirement does not come back from a posting as it was:
 *
 *   withheld     an age or a gender: no property holds one, and its words are not published either
 *   preference   a wish: it stands in `qualifications`, in its words, under a heading that says so
 *   words-only   no property holds it: it stands in `qualifications`, in its words
 *   least-only   a property holds the least level or time of it; a most, a scope, the way of study stand in its words
 *   restated     a property holds it, and its words stand beside it: those of another say the same (本科; 本科或5年经验), and a
 *                reader takes a property for the summary of words
 */
export type LossReason = 'withheld' | 'preference' | 'words-only' | 'least-only' | 'restated'

/** A requirement that an advertisement does not hold as it is. */
export interface Loss {
  readonly requirementId: string
  readonly reason: LossReason
}

/** What of a requirement goes into which property. */
export interface Kept {
  readonly requirement: Requirement
  readonly reason?: LossReason
  readonly education?: EducationLeaf
  readonly experience?: ExperienceLeaf
  readonly skill?: string
  /** Its education or its experience will do. */
  readonly either?: true
}

/** What of each requirement goes where, in their order. */
export function keptOf(requirements: readonly Requirement[]): readonly Kept[] {
  const kept = requirements.map((requirement) => keeping(requirement, requirements))
  const worded = kept.filter(({ reason }) => reason !== undefined)
  return kept.map((one) => (one.reason === undefined ? besideWords(one, worded) : one))
}

/**
 * Where the words of others say too what a property would hold, a reader takes the property for their summary: it has words
 * of its own besides, and no property where that of another says the same.
 */
function besideWords(one: Kept, worded: readonly Kept[]): Kept {
  const { requirement } = one
  const restating = worded.filter((other) => isRestated(requirement, [other.requirement]))
  if (restating.length === 0) return one
  const isHeld = restating.some(({ reason }) => reason === 'least-only')
  return isHeld ? { requirement, reason: 'words-only' } : { ...one, reason: 'restated' }
}

/** Why no property of any format is asked to hold a requirement; undefined where one may. */
export function setApart({ constraint, modality }: Requirement): 'withheld' | 'preference' | undefined {
  const leaves = leavesWithin(constraint)
  if (leaves.some(({ kind }) => kind === 'age' || kind === 'gender')) return 'withheld'
  if (modality === 'preferred' || leaves.some((leaf) => leaf.modality === 'preferred')) return 'preference'
  return undefined
}

function keeping(requirement: Requirement, all: readonly Requirement[]): Kept {
  const { constraint } = requirement
  const reason = setApart(requirement)
  if (reason) return { requirement, reason }
  const either = eitherOf(constraint, all)
  if (either) return { requirement, either: true, ...either }
  if (constraint.kind === 'education') return keptLevel(requirement, constraint)
  if (constraint.kind === 'experience') return keptTime(requirement, constraint)
  const [term, ...others] = constraint.kind === 'skill' ? constraint.terms : []
  const isKept = term !== undefined && others.length === 0 && isWordFor(term)
  return isKept ? { requirement, skill: term.text } : { requirement, reason: 'words-only' }
}

/** Whether the word of a skill, without the words around it, is read as that skill. */
function isWordFor({ text, id }: Term): boolean {
  const { requirements } = parseRequirements(text, { field: 'skill' })
  const [constraint] = requirements.map((requirement) => requirement.constraint)
  const isAlone = requirements.length === 1 && constraint?.kind === 'skill' && constraint.terms.length === 1
  return isAlone && id !== undefined && constraint.terms[0]?.id === id
}

function keptLevel(requirement: Requirement, education: EducationLeaf): Kept {
  const { min, unrestricted, max, fullTime, schoolTiers } = education
  if (min === undefined && unrestricted === undefined) return { requirement, reason: 'words-only' }
  const isWhole = max === undefined && fullTime === undefined && schoolTiers === undefined
  return { requirement, education, ...(!isWhole && { reason: 'least-only' }) }
}

function keptTime(requirement: Requirement, experience: ExperienceLeaf): Kept {
  const { minMonths, unrestricted, maxMonths, scope } = experience
  if (unrestricted && scope) return { requirement, reason: 'words-only' }
  if (!minMonths && unrestricted === undefined) return { requirement, reason: 'words-only' }
  const isWhole = maxMonths === undefined && scope === undefined
  return { requirement, experience, ...(!isWhole && { reason: 'least-only' }) }
}

/** A level or else a time, and nothing more: the only choice that JobPosting knows, and for all of the posting. */
function eitherOf(
  constraint: Constraint,
  all: readonly Requirement[],
): Pick<Kept, 'education' | 'experience'> | undefined {
  if (constraint.kind !== 'anyOf' || constraint.of.length !== 2) return undefined
  const education = constraint.of.find((one) => one.kind === 'education')
  const experience = constraint.of.find((one) => one.kind === 'experience')
  const others = all.filter((one) => one.constraint !== constraint).map((one) => one.constraint.kind)
  if (!education || !experience || others.includes('education') || others.includes('experience')) return undefined
  const isWhole = onlyHas(education, 'min') && onlyHas(experience, 'minMonths') && experience.minMonths
  return isWhole ? { education, experience } : undefined
}

const onlyHas = (leaf: EducationLeaf | ExperienceLeaf, bound: string): boolean =>
  Object.keys(leaf).sort().join() === ['kind', bound, 'span'].sort().join()
