import { createMatcher, parseRoles } from '../src/index'
import type { Benchmark, Row } from './benchmark'
import type { HandWrittenRole } from './by-hand'
import { scoreByHand } from './by-hand'
import { drawCandidates } from './candidates'
import { POSTING } from './posting'
import { secondsPerCall } from './seconds'

const ROLES = 5
const CANDIDATES = 1000

const BY_HAND: HandWrittenRole = {
  level: 5,
  months: 60,
  minAge: 28,
  maxAge: 45,
  tests: ['CET-6', 'IELTS', 'TOEIC'],
  channel: '超市',
}

function run(): readonly Row[] {
  const [role] = parseRoles(POSTING).roles
  if (role === undefined || role.requirements.length < 5)
    throw new Error('the posting is no longer read as it should be')
  const roles = Array.from({ length: ROLES }, (_, index) => ({ ...role, id: `r${index + 1}` }))
  const candidates = drawCandidates(CANDIDATES)
  const matcher = createMatcher(roles, { asOf: '2026-11-23' })
  const engines: [name: string, once: () => unknown][] = [
    ['by hand', () => candidates.map((candidate) => roles.map(() => scoreByHand(BY_HAND, candidate)))],
    ['match, every reason', () => candidates.map((candidate) => matcher.match(candidate))],
    ['score, no reasons', () => candidates.map((candidate) => matcher.score(candidate))],
    ['rank, the top 20', () => matcher.rank(candidates, { top: 20 })],
  ]
  const speeds = engines.map(([name, once]) => [name, (ROLES * CANDIDATES) / secondsPerCall(once)] as const)
  const fastest = speeds[0]?.[1] as number
  return speeds.map(([name, speed]) => ({
    cells: [name, Math.round(speed).toLocaleString('en'), (fastest / speed).toFixed(1)],
    holds: true,
  }))
}

export const match: Benchmark = {
  question: `What do checks and reasons cost? (pairs a second, ${ROLES} roles × ${CANDIDATES} profiles, against a function written by hand for one role)`,
  columns: ['engine', 'pairs a second', 'times slower'],
  run,
}
