import type { Candidate } from '../model/candidate'
import type { Draft } from '../model/draft'
import type { Facts } from '../model/facts'
import { phrase } from '../phrase'
import type { Suggesters } from '../suggest'
import { createSuggesters } from '../suggest'
import { readAge } from './age'
import type { CalendarDate } from './calendar'
import { checkAsOf } from './calendar'
import { readChannels } from './channels'
import { readEducation } from './education'
import { readPassages } from './free-text'
import { readLanguages } from './languages'
import { checkDate, refusal } from './refusal'
import { readAssessments, readAvailability, readCertificates, readSkills } from './terms'
import type { Wordings } from './words'
import { createWordings } from './words'
import { readWork } from './work'

/** Years of work that a profile may claim; the schema has the same bound. */
const MOST_YEARS = 60

/** Turns candidates into facts, all as of one day. */
export type Normaliser = (candidate: Candidate) => Facts

/**
 * A normaliser for many candidates: what a wording means is looked up once, and the indexes of the nearest words are built
 * once, at the first wording that no vocabulary knows.
 *
 * @param asOf - `YYYY-MM-DD`.
 * @throws RolefitError `invalid-date` where `asOf` is no day of the calendar.
 */
export function createNormaliser(asOf: string, suggesters: Suggesters = createSuggesters()): Normaliser {
  const day = checkAsOf(asOf)
  const wordings = createWordings(suggesters)
  return (candidate) => factsOf(candidate, asOf, day, wordings)
}

/**
 * What a candidate's profile comes to at `asOf`: integers, ids of vocabularies and folded words, each with the path it came
 * from. For one candidate; for a pool, `createNormaliser`.
 *
 * @throws RolefitError `invalid-candidate`, with the path, for what cannot be true or understood: a date that no calendar has,
 *   an end before its start, a birth after `asOf`, an age out of 14–100 or contradicted by the date of birth, a score out of
 *   its test's scale; `invalid-date` for `asOf`.
 */
export function normalise(candidate: Candidate, asOf: string): Facts {
  return createNormaliser(asOf)(candidate)
}

function factsOf(candidate: Candidate, asOf: string, day: CalendarDate, wordings: Wordings): Facts {
  const { age, birthYear, notes: ofAge } = readAge(candidate.basics, day, wordings.date)
  const { degrees, fieldsOfStudy, notes: ofEducation } = readEducation(candidate.education, day, wordings)
  const { jobs, hasBegun, notes: ofWork } = readWork(candidate.work, day, wordings)
  const passages = readPassages(candidate, hasBegun, wordings)
  const { languages, notes: ofLanguages } = readLanguages(candidate, passages, wordings)
  checkCertificateDates(candidate, wordings)
  const declaredMonths = readDeclaredMonths(candidate, jobs)
  const facts = { candidateId: candidate.id, asOf, degrees, fieldsOfStudy, jobs } as Draft<Facts>
  if (declaredMonths !== undefined) facts.declaredMonths = declaredMonths
  if (age !== undefined) facts.age = age
  if (birthYear !== undefined) facts.birthYear = birthYear
  facts.languages = languages
  facts.channels = readChannels(candidate, passages, wordings)
  facts.skills = readSkills(candidate, passages, wordings)
  facts.certificates = readCertificates(candidate, passages, wordings)
  facts.assessments = readAssessments(candidate, wordings)
  facts.availability = readAvailability(candidate, wordings)
  facts.notes = [...ofAge, ...ofEducation, ...ofWork, ...ofLanguages]
  return facts
}

/** The total that the profile declares, where it lists no job by date; with the jobs at hand the jobs are counted. */
function readDeclaredMonths(
  { yearsOfExperience: years, work }: Candidate,
  jobs: Facts['jobs'],
): Facts['declaredMonths'] {
  if (years === undefined) return undefined
  const path = 'yearsOfExperience'
  if (!(years >= 0 && years <= MOST_YEARS))
    throw refusal(path, phrase('other-number'), phrase('years-range', { min: 0, max: MOST_YEARS }))
  const isListed =
    (work ?? []).length > 0 && (jobs.items.length === 0 || jobs.items.some(({ start }) => start !== undefined))
  if (isListed) return undefined
  const months = Math.round(years * 12)
  return { low: months, high: months, source: { path, evidence: 'field' } }
}

/** They decide nothing, so words that are no date are let be; a day that no calendar has is a slip all the same. */
function checkCertificateDates({ certificates = [] }: Candidate, wordings: Wordings): void {
  for (const [i, { date }] of certificates.entries()) checkDate(date, `certificates[${i}].date`, wordings.date)
}
