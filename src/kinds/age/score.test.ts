import { expect, test } from 'vitest'
import { factsOf, from, outcomeOf, SPAN } from '../../../test/scoring/samples'
import type { AgeLeaf } from '../../model/constraint'
import { DEFAULT_RULES } from '../../rules/default'

const leaf = (fields: Partial<AgeLeaf>): AgeLeaf => ({ kind: 'age', ...SPAN, ...fields })
const aged = (low: number, high = low) => factsOf({ age: { low, high, source: from('basics.age') } })
const born = (low: number, high = low) => factsOf({ birthYear: { low, high, source: from('basics.birthDate') } })

test.each<[asked: Partial<AgeLeaf>, facts: ReturnType<typeof aged>, status: string, score: number]>([
  [{ min: 28, max: 45 }, aged(28), 'met', 1000],
  [{ min: 28, max: 45 }, aged(45), 'met', 1000],
  [{ min: 28, max: 45 }, aged(46), 'near', 800],
  [{ min: 28, max: 45 }, aged(48), 'near', 400],
  [{ min: 28, max: 45 }, aged(49), 'unmet', 200],
  [{ min: 28, max: 45 }, aged(24), 'unmet', 200],
  [{ max: 35 }, aged(18), 'met', 1000],
  [{ min: 18 }, aged(70), 'met', 1000],
  [{ min: 45, max: 28 }, aged(30), 'met', 1000],
  [{ min: 28, max: 45 }, aged(44, 45), 'met', 1000],
  [{ min: 28, max: 45 }, aged(45, 46), 'near', 800],
  [{ min: 28, max: 45 }, aged(44, 50), 'unknown', 300],
  [{ min: 28, max: 45 }, factsOf(), 'unknown', 300],
  [{ bornFrom: 1990, bornTo: 1999 }, born(1990), 'met', 1000],
  [{ bornFrom: 1990, bornTo: 1999 }, born(1989), 'near', 800],
  [{ bornFrom: 1990, bornTo: 1999 }, born(1999), 'met', 1000],
  [{ bornFrom: 1990, bornTo: 1999 }, born(2000), 'near', 800],
  [{ bornFrom: 1990 }, born(2005), 'met', 1000],
  [{ bornFrom: 1990 }, born(1989), 'near', 800],
  [{ bornTo: 1999 }, born(1970), 'met', 1000],
  [{ bornTo: 1999 }, born(2000), 'near', 800],
  [{ min: 18 }, aged(17), 'near', 800],
  [{ max: 35 }, aged(36), 'near', 800],
  [{ bornFrom: 1990, bornTo: 1999 }, aged(30), 'unknown', 300],
])('%o: %s', (asked, facts, status, score) => {
  expect(outcomeOf(leaf(asked), facts)).toMatchObject({ status, score })
})

test.each<[facts: ReturnType<typeof aged>, shortfall: object]>([
  [aged(50), { unit: 'years', max: 5 }],
  [aged(20), { unit: 'years', min: 8 }],
])('says by how much it is missed', (facts, shortfall) => {
  expect(outcomeOf(leaf({ min: 28, max: 45 }), facts).shortfall).toMatchObject(shortfall)
})

test('is not scored where the law of the place says so, and no gate hangs on it', () => {
  expect(outcomeOf(leaf({ max: 35 }), aged(50), { ...DEFAULT_RULES, jurisdiction: 'us-il' })).toMatchObject({
    status: 'not-scored',
    message: { code: 'protected.age.us-il', params: { statute: expect.stringContaining('Illinois') } },
  })
  expect(outcomeOf(leaf({ max: 35 }), aged(50))).not.toHaveProperty('gate')
})

test('without a bound there is nothing to score', () => {
  expect(outcomeOf(leaf({}), aged(30)).message.code).toBe('not-scored.unscorable')
})
