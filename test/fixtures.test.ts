import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Leaf, Role } from '../src/index'
import { parseRoles } from '../src/index'
import { leavesOf } from './read-one'

const FOLDER = 'fixtures/postings'

interface Wanted {
  readonly kind: string
  readonly soft?: string
  readonly [field: string]: unknown
}

interface Expected {
  readonly roles: readonly {
    readonly heading: string
    readonly duties?: number
    readonly constraints: readonly Wanted[]
  }[]
  readonly scorecards?: readonly { readonly title: string; readonly sections: readonly [string, number][] }[]
}

/** What is held against the leaf as it stands; words (scope, terms) have their own tests beside the kinds. */
const FIELDS = [
  'min',
  'max',
  'minMonths',
  'maxMonths',
  'language',
  'resource',
  'value',
  'unrestricted',
  'minPeople',
  'bornFrom',
  'bornTo',
] as const

/** `null` says that a field is absent; one that is not there is not looked at. */
function isRead(wanted: Wanted, leaves: readonly Leaf[]): boolean {
  return leaves.some((leaf) => {
    const fields = leaf as unknown as Readonly<Record<string, unknown>>
    return (
      leaf.kind === wanted.kind &&
      FIELDS.every((field) => !(field in wanted) || (wanted[field] ?? undefined) === fields[field])
    )
  })
}

const leavesIn = ({ requirements }: Role) => requirements.flatMap(({ constraint }) => leavesOf(constraint))
const postings = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))

describe.each(postings)('%s', (file) => {
  const document = parseRoles(readFileSync(`${FOLDER}/${file}`, 'utf8'))
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/${file.replace('.txt', '.expected.json')}`, 'utf8'))

  test('holds the roles and the appraisal forms that it holds', () => {
    expect(document.roles).toHaveLength(expected.roles.length)
    const forms = document.scorecards.map(({ sections }) => sections.map(({ items }) => items.length))
    expect(forms).toEqual((expected.scorecards ?? []).map(({ sections }) => sections.map(([, count]) => count)))
  })
})

test('of all that the postings ask for, at least 92 in a hundred is read with its bounds', () => {
  const wanted = postings.flatMap((file) => {
    const { roles } = parseRoles(readFileSync(`${FOLDER}/${file}`, 'utf8'))
    const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/${file.replace('.txt', '.expected.json')}`, 'utf8'))
    return expected.roles.flatMap(({ constraints }, index) => {
      const leaves = roles[index] === undefined ? [] : leavesIn(roles[index])
      return constraints
        .filter(({ soft }) => soft === undefined)
        .map((one) => ({ file, one, read: isRead(one, leaves) }))
    })
  })
  const missed = wanted.filter(({ read }) => !read)
  expect(wanted.length).toBeGreaterThan(100)
  expect(missed.length / wanted.length, JSON.stringify(missed, undefined, 1)).toBeLessThanOrEqual(0.08)
})
