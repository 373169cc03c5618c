import type { Column } from './column'
import { asText, list } from './column'
import { periodIn } from './period'
import { countIn, dateIn, decimalIn, fullTimeIn, yearsIn } from './values'

/** The outermost names of JSON Resume 1.0.0, and ours. */
export const TOP: ReadonlySet<string> = new Set([
  ...['basics', 'work', 'volunteer', 'education', 'awards', 'certificates', 'publications', 'skills', 'languages'],
  ...['interests', 'references', 'projects', 'meta'],
  ...['channels', 'assessments', 'yearsOfExperience', 'availability', 'groups'],
])

const LISTS = new Set(['skills', 'languages', 'certificates', 'channels', 'availability'])

/** Whether several columns may add to what stands at `path`: 英语水平 and 外语 are both languages. */
export const isListPath = (path: string): boolean => LISTS.has(path)

/** How the places of JSON Resume are read that are not plain text; `[]` stands for any index. */
const READS: Readonly<Record<string, Column['read']>> = {
  'basics.age': countIn,
  'basics.birthDate': dateIn,
  'work[].startDate': dateIn,
  'work[].endDate': dateIn,
  'work[].period': periodIn(undefined),
  'work[].teamSize': countIn,
  'work[].highlights': list,
  'education[].startDate': dateIn,
  'education[].endDate': dateIn,
  'education[].period': periodIn('endDate'),
  'education[].fullTime': fullTimeIn,
  'skills[].keywords': list,
  'channels[].since': dateIn,
  'channels[].customers': list,
  'certificates[].date': dateIn,
  'languages[].certificates[].score': decimalIn,
  'assessments[].score': decimalIn,
  yearsOfExperience: yearsIn,
  availability: list,
}

/** What a match reads of each list and object, for whoever maps a column of their own. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  basics: ['name', 'firstName', 'lastName', 'label', 'summary', 'birthDate', 'age', 'location.city'],
  work: [
    ...['name', 'position', 'industry', 'startDate', 'endDate', 'period', 'summary', 'description', 'highlights'],
    ...['teamSize', 'type'],
  ],
  education: ['institution', 'area', 'studyType', 'level', 'startDate', 'endDate', 'period', 'fullTime'],
  skills: ['name', 'level', 'keywords'],
  languages: ['language', 'fluency'],
  certificates: ['name', 'date', 'score'],
  channels: ['name', 'resource', 'customers', 'since'],
  assessments: ['name', 'score'],
}

const PATH = /^[A-Za-z]+(?:\[[0-9]{1,2}\])?(?:\.[A-Za-z]+(?:\[[0-9]{1,2}\])?){0,4}$/

/** `work[0].position`, `work.0.position` or `work/0/position`; at most a hundred of a list. */
export function placeOf(text: string): Column | undefined {
  const path = text.replaceAll('/', '.').replaceAll(/\.([0-9]{1,2})(?=\.|$)/g, '[$1]')
  if (!PATH.test(path) || !TOP.has(/^[A-Za-z]+/.exec(path)?.[0] ?? '')) return undefined
  return { path, names: [], read: READS[path.replaceAll(/\[[0-9]+\]/g, '[]')] ?? asText }
}

/** Why a match would not read what stands at `path`: what would be right. */
export function misplaced(path: string): string | undefined {
  const [, top = '', index, field] = /^([A-Za-z]+)(\[[0-9]+\])?(?:\.(.+))?$/.exec(path) ?? []
  if (top === 'id' || top === 'yearsOfExperience' || top === 'groups' || (LISTS.has(top) && !field)) return undefined
  const fields = FIELDS[top]
  if (!fields) return PLACES
  const isList = top !== 'basics'
  if (field !== undefined && fields.includes(field) && isList === (index !== undefined)) return undefined
  return `a field of ${top}: ${fields.map((name) => `${top}${isList ? '[0]' : ''}.${name}`).join(', ')}`
}

export const PLACES =
  'a place of a candidate (work[0].position, education[0].level, yearsOfExperience, skills, …), the name of a known column, or null for a column to pass over'
