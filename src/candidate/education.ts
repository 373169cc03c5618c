import type { Education } from '../model/candidate'
import type { Draft } from '../model/draft'
import type { DegreeFact, Facts, ListFact, Source, WordFact } from '../model/facts'
import { fold } from '../text/fold'
import { idsShown, lookUp, wordsIn } from '../text/lexicon'
import type { EducationLevel } from '../vocab/education/levels'
import { EDUCATION, SCHOOL_TIERS, SCHOOLS, STUDY_MODES } from '../vocab/facts.constant'
import type { SchoolTier } from '../vocab/study'
import type { CalendarDate } from './calendar'
import { compareDays, monthNumber } from './calendar'
import type { DateReading } from './dates'
import {
  COMPLETED_WORDS,
  COURSE_WORDS,
  DEGREE_ABBREVIATIONS,
  DEGREE_FIELDS,
  FULL_TIME_WORDS,
  LEFT_WORDS,
  PART_TIME_WORDS,
  PENDING_WORDS,
  USUAL_MONTHS,
} from './degree-words'
import { endBeforeStart, requireDate } from './refusal'
import { behindSchool, levelOfSchool } from './school-level'
import { endsBefore } from './timeline'
import type { Word, Wordings } from './words'
import { idsOf, unique, wordFact } from './words'

type EducationFacts = Pick<Facts, 'degrees' | 'fieldsOfStudy' | 'notes'>

/**
 * Degrees, each with how far it had come at `asOf`, and fields of study. A level is read from `level`, else `studyType`, else the
 * words of `area`, else inferred from what the school is called, where that says it: a university has courses of several levels.
 *
 * The list denies what it does not have only where the level (the area) of every entry was understood.
 *
 * @throws RolefitError `invalid-candidate` for dates that cannot be understood, and for an end before its start.
 */
export function readEducation(
  education: readonly Education[] | undefined,
  asOf: CalendarDate,
  wordings: Wordings,
): EducationFacts {
  if (education === undefined) return { degrees: absent(), fieldsOfStudy: absent(), notes: [] }
  const degrees = education.map((entry, i) => readDegree(entry, `education[${i}]`, asOf, wordings))
  const areas = education.map((entry, i) => readArea(entry, `education[${i}]`, wordings))
  const notes = education.flatMap(({ level, studyType }, i) =>
    degrees[i] === undefined && (level ?? studyType ?? '').trim() !== ''
      ? [{ code: 'not-understood', path: `education[${i}].${level === undefined ? 'studyType' : 'level'}` }]
      : [],
  )
  return { degrees: listed(degrees), fieldsOfStudy: listed(areas), notes }
}

function absent<T>(): ListFact<T> {
  return { stated: false, items: [] }
}

function listed<T>(items: readonly (T | undefined)[]): ListFact<T> {
  return { stated: items.every((item) => item !== undefined), items: items.filter((item) => item !== undefined) }
}

function readDegree(entry: Education, path: string, asOf: CalendarDate, wordings: Wordings): DegreeFact | undefined {
  const start = requireDate(entry.startDate, `${path}.startDate`, wordings.date)
  const { end, isEnrolled } = readEnd(entry, `${path}.endDate`, wordings)
  if (start && end && endsBefore(start, end)) {
    throw endBeforeStart(path)
  }
  const found = findLevel(entry, path, wordings)
  if (found === undefined) return undefined
  const said = wordings.recall(courseSaid, `${entry.level ?? ''} ${entry.studyType ?? ''} ${entry.area ?? ''}`)
  const fullTime = entry.fullTime ?? readMode(said, entry, wordings)
  const status = isEnrolled ? 'pending' : readStatus(said, found.level, start, end, asOf)
  const degree = { level: found.level, status } as Draft<DegreeFact>
  if (status === 'pending' && end) degree.due = dueDate(end)
  if (fullTime !== undefined) degree.fullTime = fullTime
  degree.schoolTiers = wordings.recall(readTiers, entry.institution ?? '')
  degree.source = found.source
  return degree
}

/** `2027`, or `2027-06`. */
function dueDate({ months, precision }: DateReading): string {
  const year = String(Math.floor(months.low / 12))
  return precision === 'year' || months.low !== months.high
    ? year
    : `${year}-${String((months.low % 12) + 1).padStart(2, '0')}`
}

/** The end where it is a date; 至今, present and 在读 say that there is none yet. */
function readEnd(
  { endDate }: Education,
  path: string,
  { date }: Wordings,
): { end: DateReading | undefined; isEnrolled: boolean } {
  if (endDate === undefined || endDate === null || endDate.trim() === '') return { end: undefined, isEnrolled: false }
  const reading = date(endDate)
  if (reading.kind === 'date') return { end: reading, isEnrolled: false }
  const isEnrolled = reading.kind === 'open' || (reading.kind === 'unknown' && has(PENDING_WORDS, fold(endDate)))
  return { end: isEnrolled ? undefined : requireDate(endDate, path, date), isEnrolled }
}

function findLevel(
  entry: Education,
  path: string,
  { recall }: Wordings,
): { level: EducationLevel; source: Source } | undefined {
  for (const field of ['level', 'studyType', 'area'] as const) {
    const level = recall(field === 'area' ? levelOfArea : levelOfDegree, entry[field] ?? '')
    if (level !== undefined) return { level, source: { path: `${path}.${field}`, evidence: 'field' } }
  }
  const level = recall(levelOfInstitution, entry.institution ?? '')
  return level && { level, source: { path: `${path}.institution`, evidence: 'inferred' } }
}

const levelOfDegree = (text: string) => readLevel(text)
const levelOfArea = (text: string) => readLevel(text, true)
const levelOfInstitution = (text: string) => levelOfArea(behindSchool(text)) ?? levelOfSchool(text)

/** The level that a wording names: an id, a degree's abbreviation, or the first word for a level in it. */
export function readLevel(text: string, isArea = false): EducationLevel | undefined {
  const folded = fold(text).trim()
  if (folded === '') return undefined
  if (Object.hasOwn(EDUCATION, folded)) return folded as EducationLevel
  const abbreviation = folded.replaceAll('.', '').replaceAll(' ', '')
  if (!isArea && Object.hasOwn(DEGREE_ABBREVIATIONS, abbreviation)) return DEGREE_ABBREVIATIONS[abbreviation]
  const words = wordsIn(text).filter((word) => !(isArea && PLACES_OF_STUDY.includes(word.text)))
  const word = words.find((candidate) => idsOf([candidate], 'education').length > 0)
  if (word === undefined) return isArea ? undefined : (firstAbbreviation(folded) ?? levelInside(text))
  return isVocationalInTaiwan(word, text) ? 'vocational-secondary' : (idsOf([word], 'education')[0] as EducationLevel)
}

/** In the name of a subject these are places and not levels: 大学英语, 小学教育, college algebra. */
const PLACES_OF_STUDY: readonly string[] = [
  '大学',
  '中学',
  '小学',
  '高中',
  '初中',
  'college',
  'high school',
  'middle school',
  'primary school',
  'diploma',
  'degree',
]

/** 应届 | 本科 | 生: a word for a person, with the level in it. */
function levelInside(text: string): EducationLevel | undefined {
  return idsShown(text, 'education')[0] as EducationLevel | undefined
}

/** BSc (Hons) Marketing, MA in Linguistics: the abbreviation is the first word. */
function firstAbbreviation(folded: string): EducationLevel | undefined {
  const first = folded.replaceAll('.', '').split(/[\s,(/-]/, 1)[0] ?? ''
  return Object.hasOwn(DEGREE_ABBREVIATIONS, first) ? DEGREE_ABBREVIATIONS[first] : undefined
}

/** 高職 in Traditional letters is a school of the secondary level; in Simplified ones it is a college. */
function isVocationalInTaiwan(word: Word, text: string): boolean {
  return word.text === '高职' && text.slice(word.start, word.end).includes('職')
}

/** What the words of a course say of how far it came and how it was attended. */
interface CourseSaid {
  readonly isLeft: boolean
  readonly isPending: boolean
  readonly isCompleted: boolean
  readonly isPartTime: boolean
  readonly isFullTime: boolean
  readonly modes: readonly StudyMode[]
}

function courseSaid(wording: string): CourseSaid {
  const folded = fold(wording)
  return {
    isLeft: has(LEFT_WORDS, folded) && !has(COURSE_WORDS, folded),
    isPending: has(PENDING_WORDS, folded),
    isCompleted: has(COMPLETED_WORDS, folded),
    isPartTime: has(PART_TIME_WORDS, folded),
    isFullTime: has(FULL_TIME_WORDS, folded),
    modes: modesIn(wording),
  }
}

function readMode(said: CourseSaid, { institution = '' }: Education, { recall }: Wordings): boolean | undefined {
  if (said.isPartTime) return false
  const ofSchool = recall(modesIn, institution)
  if (said.modes.length + ofSchool.length > 0) return [...said.modes, ...ofSchool].every(isFullTimeMode)
  return said.isFullTime ? true : undefined
}

const modesIn = (text: string) => idsOf(wordsIn(text), 'study-mode') as readonly StudyMode[]

const isFullTimeMode = (mode: StudyMode) => STUDY_MODES[mode].fullTime

type StudyMode = keyof typeof STUDY_MODES

function readStatus(
  said: CourseSaid,
  level: EducationLevel,
  start: DateReading | undefined,
  end: DateReading | undefined,
  asOf: CalendarDate,
): DegreeFact['status'] {
  if (said.isLeft) return 'left'
  if (end) return end.expected || isAhead(end, asOf) ? 'pending' : 'completed'
  if (said.isPending) return 'pending'
  if (said.isCompleted || start === undefined) return 'completed'
  const months = monthNumber(asOf.year, asOf.month) - start.months.low
  return months < USUAL_MONTHS[level] ? 'pending' : 'completed'
}

/** A year alone stands for its summer, when courses end. */
function isAhead(end: DateReading, asOf: CalendarDate): boolean {
  if (end.day) return compareDays(end.day, asOf) > 0
  const now = monthNumber(asOf.year, asOf.month)
  return end.precision === 'year' ? end.months.low + GRADUATION > now : end.months.low > now
}

/** July, as months after January. */
const GRADUATION = 6

function has(words: readonly string[], folded: string): boolean {
  return words.some((word) => folded.includes(word))
}

/** The classes of a school by its name, or as the entry words them (某985高校); a class brings those it belongs to. */
function readTiers(institution: string): readonly SchoolTier[] {
  const words = wordsIn(institution)
  const named = idsOf(words, 'school-tier') as readonly SchoolTier[]
  const schools = idsOf(words, 'school') as readonly (keyof typeof SCHOOLS)[]
  const tiers = [...named, ...schools.flatMap((school) => SCHOOLS[school].tiers as readonly SchoolTier[])]
  return unique(tiers.flatMap((tier) => [tier, ...(SCHOOL_TIERS[tier].implies as readonly SchoolTier[])]))
}

/** The field of study: from `area`, else from a degree that names it (Bachelor of Accounting, MBA). */
function readArea(entry: Education, path: string, wordings: Wordings): WordFact | undefined {
  const area = entry.area ?? ''
  if (area.trim() !== '') return wordFact(area, 'field', `${path}.area`, wordings)
  const studyType = entry.studyType ?? ''
  const letters = fold(studyType).replaceAll('.', '').trim()
  if (Object.hasOwn(DEGREE_FIELDS, letters)) {
    return {
      text: letters,
      ids: [DEGREE_FIELDS[letters] as string],
      source: { path: `${path}.studyType`, evidence: 'inferred' },
    }
  }
  const isDegreeAlone = lookUp(fold(studyType).trim()).length > 0
  const ids = isDegreeAlone ? [] : idsOf(wordsIn(studyType), 'field')
  return ids.length === 0
    ? undefined
    : { text: fold(studyType).trim(), ids, source: { path: `${path}.studyType`, evidence: 'field' } }
}
