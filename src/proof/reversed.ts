import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet } from '../model/rule-set'
import type { Keys } from './numbers'
import { pathOf, valueAt } from './numbers'

const NEAR: readonly Keys[] = [
  ['curves', 'experience', 'near'],
  ['curves', 'channel', 'near'],
  ['curves', 'terms', 'near'],
]
const MAJOR: Keys = ['curves', 'major']
const JOBS: Keys = ['curves', 'experience', 'jobs']

/** Credits of which the first is never less than the second: for what is nearer, and for what is nearer still. */
const PAIRS: readonly (readonly [nearer: Keys, further: Keys])[] = [
  ...NEAR.flatMap((near) => [
    [
      [...near, 'parent'],
      [...near, 'sibling'],
    ] as const,
    [
      [...near, 'sibling'],
      [...near, 'cousin'],
    ] as const,
  ]),
  [
    [...MAJOR, 'related'],
    [...MAJOR, 'narrow'],
  ],
  [
    [...MAJOR, 'narrow'],
    [...MAJOR, 'broad'],
  ],
  [
    [...JOBS, 'full-time'],
    [...JOBS, 'part-time'],
  ],
  [
    [...JOBS, 'full-time'],
    [...JOBS, 'internship'],
  ],
]

/** What is nearer to what was asked for is never worth less. */
export function reversedCredits(rules: RuleSet): readonly RuleFinding[] {
  return PAIRS.flatMap(([nearer, further]): readonly RuleFinding[] => {
    const [value, other] = [Number(valueAt(rules, nearer)), Number(valueAt(rules, further))]
    if (value >= other) return []
    const params = { value, other: pathOf(further), otherValue: other }
    return [{ code: 'reversed', severity: 'fault', path: pathOf(nearer), cases: [], params }]
  })
}
