import { buildPool } from '../src/candidate-pool'
import { evaluateRules, judgedRanking, measureOf } from '../src/evaluate/index'
import type { Role } from '../src/index'
import { createMatcher, DEFAULT_RULES, parseRoles } from '../src/index'
import { namedRules } from '../src/rule-sets'
import type { Benchmark, Row } from './benchmark'
import { drawCandidates } from './candidates'
import { POSTING } from './posting'
import { secondsOf, secondsPerCall } from './seconds'
import { createDraw } from './seeded'

const ROLES = 200
const CANDIDATES = 100_000
/** Judged candidates of each role. */
const JUDGED = 60
/** Pairs that are scored with reasons: the rest would take as long each. */
const SAMPLE = 2000
const RANKED = 1000
const AS_OF = '2026-11-23'

async function run(): Promise<readonly Row[]> {
  const roles = drawRoles()
  const candidates = drawCandidates(CANDIDATES)
  const pool = buildPool(candidates, { asOf: AS_OF })
  const draw = createDraw(8)
  const judged = new Map(
    roles.map(({ id }) => [id, new Map(Array.from({ length: JUDGED }, () => [draw(pool.ids), draw([0, 1, 2, 3])]))]),
  )
  const ruleSets = [DEFAULT_RULES, namedRules('strict')] as const
  const byPool = await secondsOf(async () => evaluateRules({ pool, roles, ruleSets, judged }, { seed: 1 }))
  const [matcher] = ruleSets.map((rules) => createMatcher(roles, { asOf: AS_OF, rules }))
  const sampled = candidates.slice(0, Math.ceil(SAMPLE / ROLES))
  const perPair = secondsPerCall(() => sampled.map((one) => matcher?.match(one))) / (sampled.length * ROLES)
  const explained = perPair * ROLES * CANDIDATES * ruleSets.length
  return [
    row('evaluateRules, by way of the pool', byPool, `${(explained / byPool).toFixed(0)} times as fast`, true),
    row(`the explained matcher alone, from ${sampled.length * ROLES} pairs`, explained, '', true),
    ...measured(),
  ]
}

/** The posting's role with other years and another order of requirements, so that no two roles are one. */
function drawRoles(): readonly Role[] {
  const [role] = parseRoles(POSTING).roles
  if (role === undefined) throw new Error('the posting has no role')
  return Array.from({ length: ROLES }, (_, i) => {
    const kept = role.requirements.filter((_, at) => at !== i % (role.requirements.length + 1))
    return { ...role, id: `r${i}`, requirements: kept }
  })
}

/** nDCG of a ranking, beside the definition written down plainly: the gains by place over those of the best order. */
function measured(): readonly Row[] {
  const draw = createDraw(9)
  const grades = new Map(Array.from({ length: RANKED }, (_, i) => [`c${i}`, draw([0, 0, 0, 1, 2, 3])]))
  const ranked = [...grades.keys()].map((candidateId, i) => ({ candidateId, score: RANKED - i }))
  const measure = measureOf('ndcg')
  const plain = (): number => {
    const sorted = ranked.toSorted((a, b) => b.score - a.score)
    const gains = (ids: readonly number[]) => ids.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0)
    const got = gains(sorted.map(({ candidateId }) => grades.get(candidateId) ?? 0))
    return got / gains([...grades.values()].sort((a, b) => b - a))
  }
  const ours = () => measure.of(judgedRanking(ranked, grades))
  const isSame = Math.abs((ours() ?? 0) - plain()) < 1e-12
  const [exact, bare] = [secondsPerCall(ours), secondsPerCall(plain)]
  return [
    row(
      `nDCG of ${RANKED} ranked, exact under ties`,
      exact,
      `${(exact / bare).toFixed(1)} times the definition`,
      isSame,
    ),
    row('nDCG by its definition, ties left to chance', bare, '', true),
  ]
}

function row(name: string, seconds: number, against: string, holds: boolean): Row {
  const figure = seconds >= 1 ? `${seconds.toFixed(1)} s` : `${(1000 * seconds).toFixed(2)} ms`
  return { cells: [name, figure, against], holds }
}

export const evaluate: Benchmark = {
  question: `What does comparing two rule sets cost? (seconds of the processor, ${ROLES} roles by ${CANDIDATES.toLocaleString('en')} candidates, ${JUDGED} of them judged for each role; the explained matcher by what a pair costs it; a figure beside its definition, which it has to equal to 1e-12)`,
  columns: ['what', 'time', 'against'],
  run,
}
