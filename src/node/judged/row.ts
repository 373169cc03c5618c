import type { Judgement } from '../../evaluate/index'
import { kindOf } from '../../options'
import { plainName } from '../read/columns/find'
import type { JudgedField } from '../read/columns/judged'
import { GROUP_COLUMNS, JUDGED_COLUMNS, OUTCOME_GRADES } from '../read/columns/judged'

/** A row that is no judgement: where in it, and what would be right there. */
export interface RowFault {
  readonly path: string
  readonly found: string
  readonly expected: string
}

/** What a column or a key of a file of judgements is; undefined where nobody reads it. */
export type JudgedColumn = { readonly field: JudgedField } | { readonly group: string } | undefined

const BY_NAME: ReadonlyMap<string, JudgedColumn> = new Map<string, JudgedColumn>([
  ...Object.entries(JUDGED_COLUMNS).flatMap(([field, names]) =>
    names.map((name) => [name, { field: field as JudgedField }] as const),
  ),
  ...Object.entries(GROUP_COLUMNS).flatMap(([group, names]) => names.map((name) => [name, { group }] as const)),
])

/** `groups.age` is a group by its own name; the others are known by many. */
export function judgedColumn(header: string): JudgedColumn {
  const [, group] = /^groups?\.(.+)$/.exec(header.trim()) ?? []
  return group === undefined ? BY_NAME.get(plainName(header.normalize('NFKC'))) : { group }
}

/** Cells of a row by what their columns are; an empty cell says nothing. */
export type JudgedCells = Readonly<Partial<Record<JudgedField, unknown>>> & {
  readonly groups: Readonly<Record<string, unknown>>
}

/** The judgement that a row is, or what is wrong with it. */
export function judgementOf(cells: JudgedCells, line: number): Judgement | RowFault {
  const [role, candidate] = [textOf(cells.role), textOf(cells.candidate)]
  if (role === undefined) return { path: 'role', found: shown(cells.role), expected: 'the id of a role' }
  if (candidate === undefined) return { path: 'candidate', found: shown(cells.candidate), expected: AN_ID }
  const grade = gradeOf(cells.grade)
  if (grade === undefined) return { path: 'grade', found: shown(cells.grade), expected: A_GRADE }
  const on = textOf(cells.on)
  if (on !== undefined && !DAY.test(on)) return { path: 'on', found: shown(cells.on), expected: 'a day, YYYY-MM-DD' }
  const groups = Object.entries(cells.groups).flatMap(([name, value]) => {
    const group = textOf(value)
    return group === undefined ? [] : [[name, group] as const]
  })
  const judge = textOf(cells.judge)
  return {
    ...{ role, candidate, grade, line },
    ...(judge !== undefined && { judge }),
    ...(on !== undefined && { on }),
    ...(groups.length > 0 && { groups: Object.fromEntries(groups) }),
  }
}

const AN_ID = 'the id of a candidate'
const A_GRADE = 'a grade from 0 to 3, or hired, interviewed, rejected'
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

const GRADES: ReadonlyMap<string, number> = new Map(
  OUTCOME_GRADES.flatMap(({ grade, words }) => words.map((word) => [word, grade] as const)),
)

function gradeOf(value: unknown): number | undefined {
  const text = textOf(value)?.toLowerCase()
  if (text === undefined) return undefined
  return /^[0-3]$/.test(text) ? Number(text) : GRADES.get(text)
}

/** Ids are kept as they are written but for blanks around them; an id that is a number is one all the same. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function shown(value: unknown): string {
  if (value === undefined || value === '') return 'nothing'
  return typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : kindOf(value)
}
