import type { Column } from './column'
import { asText } from './column'
import type { Group } from './groups'
import { GROUPS, plainColumns } from './groups'
import { COLUMNS } from './names'
import { placeOf } from './places'
import { cellText } from './values'

/** A name as it is compared: without blanks, `_`, `-`, `:` and what stands in brackets behind it, in lower case. */
export function plainName(header: string): string {
  const bracket = header.trimEnd().search(/[([【][^()[\]【】]*[)\]】]?$/)
  const name = bracket > 0 ? header.slice(0, bracket) : header
  return name.toLowerCase().replaceAll(/[\s_*:\-.,·•/\\&'()[\]【】]/g, '')
}

const PLAIN: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => column.names.map((name) => [name, column] as const)),
)

/** The columns of each group by name: those of its fields, then the plain ones. */
const FIELDS: ReadonlyMap<Group, ReadonlyMap<string, Column>> = new Map(
  GROUPS.map((group) => [group, new Map([...plainFields(group), ...ownFields(group), ...unreadFields(group)])]),
)

function plainFields(group: Group): readonly (readonly [string, Column])[] {
  return plainColumns(group).flatMap((column) => column.names.map((name) => [name, column] as const))
}

function ownFields({ at, fields }: Group): readonly (readonly [string, Column])[] {
  return Object.entries(fields).flatMap(([field, names]) => {
    const column = placeOf(`${at}[0].${field}`) as Column
    return names.map((name) => [name, column] as const)
  })
}

function unreadFields({ unread }: Group): readonly (readonly [string, Column])[] {
  return unread.map((name) => [name, { names: [], read: asText }] as const)
}

/** The column that a header cell or a key means, or undefined where nobody knows. */
export function columnOf(header: string): Column | undefined {
  const text = (cellText(header) ?? '').normalize('NFKC')
  // `work[0].position` is no plain name with a remark in brackets.
  return (/[.[/]/.test(text) ? placeOf(text) : undefined) ?? plainColumn(plainName(text))
}

const plainColumn = (name: string): Column | undefined => PLAIN.get(name) ?? grouped(name) ?? numbered(name)

const COUNTED = /^(\D*?)第?(1?[0-9]|20|[一二三四五六七八九十])[份段家个個]?(\D*)$/u

/** 公司2, `company 2`, 工作经历1_公司, 第二份工作公司: the same column of an entry further down the list. */
function numbered(name: string): Column | undefined {
  const [, before = '', count = '', behind = ''] = COUNTED.exec(name.replace(/^([0-9])(?:st|nd|rd|th)/, '$1')) ?? []
  const nth = '一二三四五六七八九十'.indexOf(count) + 1 || Number(count)
  if (nth < 1 || before + behind === '') return undefined
  const column = grouped(before + behind) ?? PLAIN.get(before + behind)
  return column?.path?.includes('[0]') || column?.path === undefined ? atIndex(column, nth - 1) : undefined
}

function grouped(name: string): Column | undefined {
  for (const group of GROUPS) {
    for (const prefix of group.names) {
      const field = name.startsWith(prefix) ? FIELDS.get(group)?.get(name.slice(prefix.length)) : undefined
      if (field) return field
    }
  }
  return undefined
}

function atIndex(column: Column | undefined, index: number): Column | undefined {
  return column?.path ? { ...column, path: column.path.replace('[0]', `[${index}]`) } : column
}

/** The group whose entries a key of JSON holds: 工作经历, `employments`. */
export const groupOf = (key: string): Group | undefined =>
  GROUPS.find(({ names }) => names.includes(plainName(key.normalize('NFKC'))))

/** What a key of a group's entry means. */
export const fieldOf = (group: Group, index: number, key: string): Column | undefined =>
  atIndex(FIELDS.get(group)?.get(plainName(key.normalize('NFKC'))), index)
