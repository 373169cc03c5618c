import type { RoleForm, Wishes } from '../model/form'
import type { RoleDocument } from '../model/role'
import type { EducationLevel } from '../vocab/education/levels'
import { EDUCATION_NAMES } from '../vocab/facts.constant'
import type { FormField } from '../vocab/form-fields'
import type { Part } from './parts'
import { readPart, roleOfParts } from './parts'

type Tongue = 'zh' | 'en'
type Field = Exclude<keyof RoleForm, '$schema' | 'schema' | 'id' | 'title'>

interface Wording extends Readonly<Record<Tongue, string>> {
  /** The field that the grammar is told. */
  readonly field: FormField
  /** A value that is a bare number (`5`, `3-5`), in words. */
  readonly bare?: Readonly<Record<Tongue, (value: string) => string>>
}

const isRange = (value: string): boolean => /[-~–—至]/.test(value)

/** How a field is called in a posting. */
const WORDING: Readonly<Record<Field, Wording>> = {
  education: { field: 'education', zh: '学历', en: 'Education' },
  major: { field: 'major', zh: '专业', en: 'Major' },
  years: {
    field: 'experience',
    zh: '工作年限',
    en: 'Experience',
    bare: {
      zh: (years) => (isRange(years) ? `${years}年` : `${years}年以上`),
      en: (years) => (isRange(years) ? `${years} years` : `at least ${counted(years, 'year')}`),
    },
  },
  age: {
    field: 'age',
    zh: '年龄',
    en: 'Age',
    bare: {
      zh: (years) => (isRange(years) ? `${years}岁` : `${years}岁以下`),
      en: (years) => (isRange(years) ? `${years} years old` : `at most ${years} years old`),
    },
  },
  languages: { field: 'language', zh: '语言要求', en: 'Languages' },
  channels: { field: 'channel', zh: '渠道资源', en: 'Channels' },
  skills: { field: 'skill', zh: '技能', en: 'Skills' },
  certificates: { field: 'certificate', zh: '证书', en: 'Certificates' },
  gender: { field: 'gender', zh: '性别', en: 'Gender' },
  management: {
    field: 'management-experience',
    zh: '管理经验',
    en: 'Management',
    bare: { zh: (people) => `管理${people}人以上团队`, en: (people) => `lead a team of at least ${people} people` },
  },
  other: { field: 'other-conditions', zh: '其他要求', en: 'Other requirements' },
}

const FIELDS = Object.keys(WORDING) as Field[]

interface WordedForm {
  readonly form: RoleForm
  readonly start: number
  readonly text: string
  /** Its values in words. */
  readonly lines: readonly Part[]
}

/**
 * Reads forms as postings are read: each value is put in words (`renderForms`), and the words go through the grammar.
 * Spans are offsets in that text. Roles without an id are `role-1`, `role-2`, … by their place.
 */
export function documentFromForms(forms: readonly RoleForm[]): RoleDocument {
  const read = wordForms(forms).map(readForm)
  return {
    schema: 'rolefit/role-document@1',
    roles: read.map(({ role }) => role),
    scorecards: [],
    notices: read.flatMap(({ notices }) => notices),
  }
}

/** The text that the spans of `documentFromForms` point into: a title, then a line a value; a blank line between forms. */
export function renderForms(forms: readonly RoleForm[]): string {
  return wordForms(forms)
    .map(({ text }) => text)
    .join('\n\n')
}

function wordForms(forms: readonly RoleForm[]): readonly WordedForm[] {
  const worded: WordedForm[] = []
  let start = 0
  for (const form of forms) {
    const one = wordForm(form, start)
    worded.push(one)
    start += one.text.length + 2
  }
  return worded
}

const hasHan = (value: unknown): boolean => /\p{Script=Han}/u.test(String(value ?? ''))

function wordForm(form: RoleForm, start: number): WordedForm {
  const tongue: Tongue = hasHan(form.title) || FIELDS.some((field) => hasHan(form[field])) ? 'zh' : 'en'
  const lines: Part[] = []
  let text = form.title
  for (const field of FIELDS) {
    const label = WORDING[field][tongue]
    for (const wish of valuesOf(form[field])) {
      text += tongue === 'zh' ? `\n${label}：` : `\n${label}: `
      const value = wordValue(field, wish, tongue)
      lines.push({ field: WORDING[field].field, value, start: start + text.length })
      text += value
    }
  }
  return { form, start, text, lines }
}

const valuesOf = (wishes: Wishes | number | undefined): readonly (string | number)[] =>
  wishes === undefined ? [] : typeof wishes === 'object' ? wishes : [wishes]

function wordValue(field: Field, value: string | number, tongue: Tongue): string {
  if (field === 'years' && typeof value === 'number' && !Number.isInteger(value)) {
    const months = Math.round(value * 12)
    return tongue === 'zh' ? `${months}个月以上` : `at least ${counted(months, 'month')}`
  }
  const words = String(value).trim()
  if (/^[0-9]{1,9}(?:\s?[-~–—至]\s?[0-9]{1,9})?$/.test(words)) return WORDING[field].bare?.[tongue](words) ?? words
  const isLevel = field === 'education' && Object.hasOwn(EDUCATION_NAMES, words)
  return isLevel ? EDUCATION_NAMES[words as EducationLevel][tongue] : words
}

function readForm({ form, start, text, lines }: WordedForm, index: number): ReturnType<typeof roleOfParts> {
  const head = { id: form.id ?? `role-${index + 1}`, title: form.title, fields: {} }
  return roleOfParts({ ...head, span: [start, start + text.length] }, lines.map(readPart))
}

const counted = (number: string | number, noun: string): string =>
  `${number} ${String(number) === '1' ? noun : `${noun}s`}`
