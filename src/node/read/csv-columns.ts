import type { Column } from './csv-column-names'
import { asText, COLUMNS, list } from './csv-column-names'
import { cellText, countIn, dateIn, decimalIn, fullTimeIn, yearsIn } from './csv-values'

/** The outermost names of JSON Resume 1.0.0, and ours. */
const TOP = new Set([
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
  'work[].teamSize': countIn,
  'work[].highlights': list,
  'education[].startDate': dateIn,
  'education[].endDate': dateIn,
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

/** The column that a header cell means, or undefined where nobody knows. */
export function columnOf(header: string): Column | undefined {
  const text = (cellText(header) ?? '').normalize('NFKC')
  return plainColumn(text) ?? dottedColumn(text)
}

function plainColumn(text: string): Column | undefined {
  const bracket = text.search(/[([【]/)
  const name = (bracket > 0 ? text.slice(0, bracket) : text).toLowerCase().replaceAll(/[\s_*:-]/g, '')
  // `work[0].position` is no plain name with a remark in brackets.
  return text.includes('.') ? undefined : COLUMNS.find(({ names }) => names.includes(name))
}

/** `work[0].position` or `work.0.position`; at most a hundred of a list. */
function dottedColumn(text: string): Column | undefined {
  const path = text.replaceAll(/\.([0-9]{1,2})(?=\.|$)/g, '[$1]')
  if (!/^[A-Za-z]+(?:\[[0-9]{1,2}\])?(?:\.[A-Za-z]+(?:\[[0-9]{1,2}\])?){0,4}$/.test(path)) return undefined
  if (!TOP.has(/^[A-Za-z]+/.exec(path)?.[0] ?? '')) return undefined
  return { path, names: [], read: READS[path.replaceAll(/\[[0-9]+\]/g, '[]')] ?? asText }
}
