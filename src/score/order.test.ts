import { expect, test } from 'vitest'
import type { ScoreLine } from '../model/match'
import { byRank } from './order'

const line = (fields: Partial<ScoreLine>): ScoreLine => ({
  roleId: 'r',
  candidateId: 'c',
  score: 5000,
  interval: [5000, 5000],
  eligible: 'yes',
  coverage: 500,
  ...fields,
})

// What stands first is told by the first of these in which two lines differ.
test.each<[what: string, above: Partial<ScoreLine>, below: Partial<ScoreLine>]>([
  ['eligible before not known to be', { eligible: 'yes', score: 1 }, { eligible: 'unknown' }],
  ['not known to be before not', { eligible: 'unknown', score: 1 }, { eligible: 'no' }],
  ['a score before none', { score: 0, coverage: 0 }, { score: null }],
  ['the higher score', { score: 5001, coverage: 0 }, { score: 5000 }],
  ['of none and none the higher coverage', { score: null, coverage: 501 }, { score: null, coverage: 500 }],
  ['the higher coverage', { coverage: 501, candidateId: 'z' }, { coverage: 500, candidateId: 'a' }],
  ['the candidate whose id is the lesser', { candidateId: 'B', roleId: 'z' }, { candidateId: 'a', roleId: 'a' }],
  ['the role whose id is the lesser', { roleId: 'a' }, { roleId: 'b' }],
])('%s', (_, above, below) => {
  expect(byRank(line(above), line(below))).toBeLessThan(0)
  expect(byRank(line(below), line(above))).toBeGreaterThan(0)
})

test('two lines are equal only when they are of one pair', () => {
  expect(byRank(line({}), line({}))).toBe(0)
})
