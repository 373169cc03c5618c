import { expect, test } from 'vitest'
import type { Outcome, Status } from '../model/match'
import { reasonsOf } from './reasons'

function outcome(requirementId: string, status: Status, score: number, weight: number): Outcome {
  return {
    ...{ requirementId, kind: 'skill', modality: 'required', status, score, weight, interval: [score, score] },
    ...{ expected: { shape: 'none' }, actual: { shape: 'none' } },
    ...{ evidence: { role: [0, 0], candidate: [] }, message: { code: 'none.met', params: {} } },
  }
}

const told = (outcomes: readonly Outcome[]) => {
  const { strongest, gap } = reasonsOf({ outcomes })
  return [strongest.map(({ requirementId }) => requirementId), gap?.requirementId]
}

test.each<[string, Outcome[], unknown]>([
  [
    'weight and score together',
    [outcome('a', 'met', 1000, 50), outcome('b', 'near', 500, 200), outcome('c', 'met', 1000, 80)],
    [['b', 'c'], undefined],
  ],
  [
    'of equals the first',
    [outcome('a', 'met', 1000, 50), outcome('b', 'met', 1000, 50), outcome('c', 'met', 1000, 50)],
    [['a', 'b'], undefined],
  ],
  [
    'the greatest loss',
    [
      outcome('a', 'met', 1000, 90),
      outcome('b', 'met', 1000, 80),
      outcome('c', 'unmet', 0, 40),
      outcome('d', 'unmet', 0, 60),
    ],
    [['a', 'b'], 'd'],
  ],
  [
    'what is known to be missing before what is not known',
    [
      outcome('a', 'met', 1000, 90),
      outcome('b', 'met', 1000, 80),
      outcome('c', 'unknown', 0, 90),
      outcome('d', 'unmet', 0, 10),
    ],
    [['a', 'b'], 'd'],
  ],
  ['unknown is no reason', [outcome('a', 'unknown', 0, 90), outcome('b', 'met', 1000, 10)], [['b'], 'a']],
  ['what is not scored is neither', [outcome('a', 'not-scored', 0, 0)], [[], undefined]],
])('%s', (_, outcomes, expected) => {
  expect(told(outcomes)).toEqual(expected)
})
