import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Candidate, Eligibility, Kind, Match, Outcome, Role, Status } from '../src/index'
import { createMatcher, parseRequirements } from '../src/index'
import { renderOutcome } from '../src/report/sentence'
import { AS_OF, roleOf } from './scoring/samples'

/** A profile without its id. */
type Profile = Omit<Candidate, 'id'>

/** What must come of a role's words and a candidate's. */
interface Verdict {
  readonly what: string
  readonly title?: string
  readonly role: string
  readonly candidate: Profile
  /** The status of each kind that the role asks for; where fair readers differ, all that are fair. */
  readonly expect: Readonly<Partial<Record<Kind, Status | readonly Status[]>>>
  readonly eligible: Eligibility
  /** What the English sentences must say, in so many words. */
  readonly says?: string
}

interface Pair {
  readonly title?: string
  readonly role: string
  readonly above: Profile
  readonly below: Profile
  readonly why: string
}

const SUBJECTS = ['education', 'experience', 'languages', 'channels'] as const

describe.each(SUBJECTS)('verdicts of %s', (subject) => {
  test.each(linesOf<Verdict>(subject).map((verdict) => [verdict.what, verdict.role, verdict] as const))(
    '%s: %s',
    (_, role, { title, candidate, expect: expected, eligible, says = '' }) => {
      const match = matchOf(readRole(role, title), candidate)
      const fair = Object.entries(expected).map(([kind, status]) => [kind, expect.toBeOneOf([status].flat())])
      expect(statusesOf(match)).toEqual(Object.fromEntries(fair))
      expect(match.eligible).toBe(eligible)
      expect(match.outcomes.map((outcome) => renderOutcome(outcome, 'en')).join('\n')).toContain(says)
    },
  )
})

test.each(linesOf<Pair>('pairs').map((pair) => [pair.why, pair.role, pair] as const))(
  '%s: %s',
  (_, role, { title, above, below }) => {
    const matcher = createMatcher([readRole(role, title)], { asOf: AS_OF })
    // The ids would order two that are equal the wrong way round.
    const ranked = matcher.rank([
      { ...above, id: 'z' },
      { ...below, id: 'a' },
    ])
    expect(ranked[0]?.matches.map(({ candidateId }) => candidateId)).toEqual(['z', 'a'])
  },
)

function linesOf<T>(name: string): T[] {
  const file = fileURLToPath(new URL(`../fixtures/verdicts/${name}.jsonl`, import.meta.url))
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

function readRole(text: string, title = ''): Role {
  const { requirements, unparsed, coverage } = parseRequirements(text)
  return roleOf([], { title, requirements, unparsed, coverage })
}

function matchOf(role: Role, candidate: Profile): Match {
  return createMatcher([role], { asOf: AS_OF }).match({ ...candidate, id: 'c' })[0] as Match
}

/** The status of each kind, members of groups included. */
function statusesOf({ outcomes }: Match): Readonly<Record<string, Status>> {
  const leaves = (outcome: Outcome): readonly Outcome[] => outcome.members?.flatMap(leaves) ?? [outcome]
  return Object.fromEntries(outcomes.flatMap(leaves).map(({ kind, status }) => [kind, status]))
}
