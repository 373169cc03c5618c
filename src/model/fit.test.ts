import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { Candidate } from './candidate'
import { fitOf } from './fit'
import { isPlainData } from './plain-data'
import { Role } from './role'

const span = [0, 3]
const term = { text: 'SAP', span, id: 'sap' }
const candidate = {
  id: 'c1',
  basics: { name: '甲', age: 34, email: 'a@example.com', location: { city: '上海' } },
  work: [{ position: '店长', startDate: '2019-03', endDate: null, teamSize: 4, highlights: ['开店'] }],
  education: [{ level: '本科', fullTime: true }],
  languages: [{ language: 'en', certificates: [{ name: 'IELTS', score: 6.5 }], skills: { reading: 'B2' } }],
  certificates: [{ name: 'CET-6', score: 500 }, { score: '500' }],
  channels: [{ name: 'KA', resource: 'channel', customers: ['乙'] }],
  assessments: [{ name: '抗压', score: 700 }],
  yearsOfExperience: 4.5,
  availability: ['出差'],
  groups: { gender: '女' },
}
const leaf = { kind: 'age', span, min: 25, max: 45 }
const role = {
  ...{
    id: 'r1',
    title: '店长',
    span,
    fields: { code: 'A1' },
    duties: [{ text: '开店', span }],
    unparsed: [],
    coverage: 900,
  },
  requirements: [
    { id: 'q1', span, text: '', modality: 'required', constraint: { kind: 'skill', span, terms: [term] } },
    {
      ...{ id: 'q2', span, text: '', modality: 'preferred' },
      constraint: {
        kind: 'anyOf',
        of: [leaf, { kind: 'allOf', of: [leaf, { kind: 'major', span, terms: [], related: true }] }],
      },
      notes: [{ code: 'exclusive', params: { figure: 5, unit: '年' } }],
    },
  ],
}

test.each([
  [Candidate, candidate],
  [Candidate, { id: 'c1' }],
  [Role, role],
] as const)('what is stored is taken without asking zod', (schema, value) => {
  expect(fitOf(schema)(value)).toBe(true)
})

/** A value with something else, or nothing, in one of its places. */
function spoilt(value: unknown, draw: () => number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = keys[draw() % (keys.length + 1)]
  if (Array.isArray(value))
    return key === undefined ? [...value, other] : value.with(Number(key), spoilt(value[Number(key)], draw, other))
  if (key === undefined) return { ...value, more: other }
  const { [key]: held, ...rest } = value as Record<string, unknown>
  return draw() % 8 === 0 ? rest : { ...value, [key]: spoilt(held, draw, other) }
}

const draws = fc.infiniteStream(fc.nat())
const other = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    'x',
    -1,
    0,
    3,
    1.5,
    1e9,
    true,
    [],
    {},
    [3, 0],
    [leaf],
    term,
    leaf,
    'B2',
    '2019',
  ),
  fc.anything(),
)

law.prop([fc.constantFrom([Candidate, candidate] as const, [Role, role] as const), draws, other])(
  'whoever fits is let in by zod as well, as they are; and plain data that zod lets in fits',
  ([schema, good], stream, put) => {
    const value = spoilt(good, () => stream.next().value, put)
    if (!isPlainData(value)) return
    const { success, data } = (schema as z.ZodType).safeParse(value)
    expect(fitOf(schema)(value)).toBe(success)
    if (success) expect(data).toStrictEqual(value)
  },
)

test.each([
  ['one that changes what it reads', z.string().trim()],
  ['one of fields that it drops', z.object({ a: z.string() })],
  ['one that fills in', z.strictObject({ a: z.string().default('b') })],
  ['one that asks for every key', z.record(z.enum(['a']), z.string())],
  ['a tuple of any length', z.tuple([z.string()], z.string())],
])('of a schema that is not known, %s, nothing is said', (_, schema) => {
  for (const value of [' a ', { a: 'a' }, {}, ['a'], ['a', 'b']]) expect(fitOf(schema)(value)).toBe(false)
})
