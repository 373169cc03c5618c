import { fc, test as lawTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { RolefitError } from '../errors'
import { Candidate } from './candidate'
import { check } from './check'
import { pathText } from './plain-data'
import { RoleDocument } from './role'

const leaf = { kind: 'experience', span: [0, 4], minMonths: 60 }
const document = (constraint: unknown) => ({
  schema: 'rolefit/role-document@1',
  roles: [
    {
      id: 'role-1',
      title: 'KA',
      span: [0, 9],
      fields: {},
      duties: [],
      requirements: [{ id: 'r1', span: [0, 4], text: '5年以上', modality: 'required', constraint }],
      unparsed: [],
      coverage: 1000,
    },
  ],
  scorecards: [],
  notices: [],
})

function refusalOf(schema: z.ZodType<unknown>, value: unknown): RolefitError {
  try {
    check(schema, value, { what: 'value', code: 'invalid-role', nearest: (_, among) => among[0] })
  } catch (error) {
    if (error instanceof RolefitError) return error
    throw error
  }
  throw new Error('was not refused')
}

const checkCandidate = (value: unknown) => check(Candidate, value, { what: 'candidate', code: 'invalid-candidate' })
const nested = (depth: number): unknown => JSON.parse('{"of":['.repeat(depth / 2) + ']}'.repeat(depth / 2))
const at = 'roles[0].requirements[0].constraint'
const onlyNamed = 'only fields that the schema names'

describe('what is refused, where, and what would be right', () => {
  test.each<[string, unknown, string, string, string]>([
    ['a type', { ...leaf, minMonths: '60' }, '.minMonths', '"60"', 'a number'],
    ['a fraction', { ...leaf, minMonths: 6.5 }, '.minMonths', '6.5', 'a whole number'],
    ['a bound', { ...leaf, minMonths: 5000 }, '.minMonths', '5000', 'at most 1200'],
    ['a deep place', { kind: 'anyOf', of: [leaf, { ...leaf, minMonths: -1 }] }, '.of[1].minMonths', '-1', 'at least 0'],
    ['no alternative', { kind: 'anyOf', of: [] }, '.of', 'an empty list', 'at least 1 item'],
    ['an unknown field', { ...leaf, minMonth: 60 }, '.minMonth', 'an unknown field', onlyNamed],
    [
      'both or neither',
      { ...leaf, unrestricted: true },
      '',
      'an object',
      'either `unrestricted` or bounds, never both',
    ],
    ['a span', { ...leaf, span: [4, 0] }, '.span', 'a list of 2', 'a span whose end is not before its start'],
  ])('%s of a constraint', (_, constraint, path, found, expected) => {
    const error = refusalOf(RoleDocument, document(constraint))
    expect([error.code, error.path]).toEqual(['invalid-role', at + path])
    expect(error.detail).toMatchObject({ found, expected })
  })

  test.each<[string, unknown, string, string, string]>([
    ['another version', 'rolefit/role-document@7', 'unsupported-version', 'schema', '"rolefit/role-document@7"'],
    ['no version', undefined, 'invalid-role', 'schema', 'nothing'],
  ])('%s, with the one that is read', (_, schema, code, path, found) => {
    const error = refusalOf(RoleDocument, { ...document(leaf), schema })
    expect([error.code, error.path]).toEqual([code, path])
    expect(error.detail).toMatchObject({ found, expected: '"rolefit/role-document@1"' })
  })

  test('the whole, by what it is', () => {
    expect(refusalOf(RoleDocument, []).message).toBe('value: found an empty list, expected an object')
  })

  test('a near word is offered among the kinds', () => {
    const error = refusalOf(RoleDocument, document({ ...leaf, kind: 'educatoin' }))
    expect(error.path).toBe(`${at}.kind`)
    expect(error.detail.expected).toContain('did you mean "education"?')
  })

  test.each<[string, unknown, string, string]>([
    ['a list for a score', { id: 'c', certificates: [{ score: [] }] }, 'certificates[0].score', 'a number or a string'],
    ['an impossible age', { id: 'c', basics: { age: 212 } }, 'basics.age', 'a whole number from 14 to 100'],
    ['an empty id', { id: '' }, 'id', 'at least 1 character'],
  ])('%s', (_, value, path, expected) => {
    const error = refusalOf(Candidate, value)
    expect([error.path, error.detail.expected]).toEqual([path, expected])
  })
})

describe('what no schema sees', () => {
  test('nesting is taken to 64 and refused beyond, also in fields that the schema leaves open', () => {
    expect(() => checkCandidate({ id: 'c', more: nested(62) })).not.toThrow()
    expect(refusalOf(Candidate, { id: 'c', more: nested(66) }).code).toBe('too-deep')
    expect(refusalOf(Candidate, { id: 'c', more: nested(200_000) }).code).toBe('too-deep')
    expect(refusalOf(RoleDocument, document(nested(2_000))).code).toBe('too-deep')
  })

  test('a value that contains itself', () => {
    const candidate: Record<string, unknown> = { id: 'c' }
    candidate['self'] = { candidate }
    expect(refusalOf(Candidate, candidate).detail.found).toBe('a value that contains itself')
  })

  test.each<[string, unknown, string]>([
    ['__proto__', JSON.parse('{"id":"c","basics":{"__proto__":{"age":30}}}'), 'basics.__proto__'],
    ['constructor.prototype', { id: 'c', constructor: { prototype: {} } }, 'constructor'],
    ['an object of a class', { id: 'c', basics: { birthDate: new Date(0) } }, 'basics.birthDate'],
    ['a map', { id: 'c', groups: new Map() }, 'groups'],
    ['a function', { id: 'c', toJSON: () => 1 }, 'toJSON'],
    ['no number', { id: 'c', yearsOfExperience: Number.NaN }, 'yearsOfExperience'],
    ['a hole', { id: 'c', work: Array(3) }, 'work'],
    ['NUL in an id', { id: 'c\u0000' }, 'id'],
    ['half a pair in an id', { id: 'c\ud83d' }, 'id'],
    ['the other half', { id: '\ude00c' }, 'id'],
    ['NUL in a key', { id: 'c', 'a\u0000': 1 }, '["a\\u0000"]'],
  ])('%s', (_, value, path) => {
    const error = refusalOf(Candidate, value)
    expect([error.code, error.path]).toEqual(['invalid-role', path])
  })

  test('free text may hold what an id may not', () => {
    const candidate = { id: '😀', basics: { summary: 'a\u0000\ud83d' } }
    expect(checkCandidate(candidate)).toEqual(candidate)
  })
})

describe('laws', () => {
  lawTest.prop([fc.jsonValue()])('only its own error is thrown, whatever the value', (value) => {
    try {
      check(RoleDocument, value, { what: 'document', code: 'invalid-role' })
      return false
    } catch (error) {
      return error instanceof RolefitError
    }
  })

  const plainKey = fc.stringMatching(/^[a-z]{1,9}$/).filter((key) => !['id', 'constructor'].includes(key))
  const more = fc.dictionary(plainKey, fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.boolean()))
  lawTest.prop([more])('what a candidate carries besides is kept as it is', (value) => {
    const candidate = { id: 'c', more: { ...value } }
    expect(checkCandidate(candidate)).toEqual(candidate)
  })
})

test('paths read as they would be written', () => {
  expect(pathText(['roles', 0, 'fields', '部门', 'a b', ''])).toBe('roles[0].fields.部门["a b"][""]')
})
