import { describe, expect, test } from 'vitest'
import { jsonSchema, SCHEMA_NAMES } from './json-schema'

/** Every `$ref` of a schema. */
function refs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => (key === '$ref' ? [String(held)] : refs(held)))
}

describe.each(SCHEMA_NAMES)('%s', (name) => {
  const schema = jsonSchema(name)

  test('says which draft and which version it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:rolefit:${name}@1`,
      type: 'object',
    })
  })

  test('refers to nothing that it does not hold', () => {
    const names = Object.keys((schema['$defs'] ?? {}) as object)
    const dangling = refs(schema).filter((ref) => ref !== '#' && !names.includes(ref.replace('#/$defs/', '')))
    expect(dangling).toEqual([])
  })

  test('survives being stored', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})

test('constraints nest, and a candidate may carry more than is named', () => {
  expect(refs(jsonSchema('role-document')).length).toBeGreaterThan(0)
  expect(jsonSchema('candidate')['additionalProperties']).not.toBe(false)
})
