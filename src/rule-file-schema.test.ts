import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { ruleFileSchema } from './rule-file-schema'
import { NAMED_RULES, namedRules, RULE_SET_NAMES } from './rules/named'

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly description?: string
  readonly default?: unknown
}

const schema = ruleFileSchema()

/** zod reads a strict object beside `anyOf` as an open one, so that what must be there is looked at by itself. */
const { anyOf, ...fields } = schema
const reader = z.fromJSONSchema(fields)
const takes = (file: object) =>
  reader.safeParse(file).success &&
  (anyOf as { required: string[] }[]).some(({ required }) => required.every((field) => Object.hasOwn(file, field)))

/** The fields that hold no fields themselves, by their paths. */
const ends = (node: Node, path = ''): (readonly [string, Node])[] =>
  node.properties
    ? Object.entries(node.properties).flatMap(([key, field]) => ends(field, path === '' ? key : `${path}.${key}`))
    : [[path, node]]

describe('the schema that an editor completes from', () => {
  test.each(ends(schema).filter(([path]) => path !== '$schema'))('tells what %s is', (_, { description }) => {
    expect(description).toMatch(/\S/)
  })

  test('brings the numbers of the default', () => {
    expect(Object.fromEntries(ends(schema))['weights.age.required']).toMatchObject({
      default: 60,
      minimum: 0,
      maximum: 1000,
    })
  })

  test.each(RULE_SET_NAMES)('takes %s whole, and as what differs', (name) => {
    expect(takes({ $schema: 'x', reason: 'why', ...namedRules(name) })).toBe(true)
    expect(takes({ extends: 'default', id: 'x', version: '1', ...NAMED_RULES[name].overrides })).toBe(true)
  })

  test.each([
    {
      experience: {
        form: 'steps',
        points: [
          [500, 200],
          [700, 400],
        ],
      },
    },
    { age: { form: 'ramp', points: [[5, 0]] }, skill: null },
    { channel: { form: 'plateau', min: 700, shoulder: 200 } },
    { education: { form: 'table', scores: [600, 300, 0] } },
  ])('takes the shapes %j', (shapes) => {
    expect(takes({ extends: 'default', id: 'x', version: '1', shapes })).toBe(true)
  })

  test.each([
    ['no name of its own', { extends: 'default' }],
    ['neither whole nor what differs', { id: 'x', version: '1' }],
    ['a field that nobody knows', { extends: 'default', id: 'x', version: '1', nearMis: 3 }],
    ['a number out of range', { extends: 'default', id: 'x', version: '1', nearMiss: 1000 }],
    ['a place that nobody knows', { extends: 'default', id: 'x', version: '1', jurisdiction: 'atlantis' }],
    ['a shape that nobody knows', { extends: 'default', id: 'x', version: '1', shapes: { age: { form: 'wave' } } }],
    [
      'a shape beyond its range',
      { extends: 'default', id: 'x', version: '1', shapes: { age: { form: 'table', scores: [1001] } } },
    ],
    ['what may not be taken out', { extends: 'default', id: 'x', version: '1', nearMiss: null }],
  ])('refuses %s', (_, file) => {
    expect(takes(file)).toBe(false)
  })
})
