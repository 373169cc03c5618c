import type { Change, LineToReach, Way } from './answers'
import { counterfactuals, isMeasured, measuredFeatures, whyNot } from './answers'
import { createNormaliser } from './candidate/normalise'
import { RolefitError, within } from './errors'
import type { ReadCandidate } from './incoming'
import { checkRoleList, checkUnique, findRole, readCandidate, readRules } from './incoming'
import type { Candidate } from './model/candidate'
import type { Match, MatchMeta, ScoreLine } from './model/match'
import type { Role } from './model/role'
import type { RuleSet } from './model/rule-set'
import { checkListLength, checkObject, checkSeveral } from './options'
import { DEFAULT_RULES } from './rules/default'
import { hash } from './rules/hash'
import type { CompiledRole, Evaluation } from './score'
import { byRank, compileRole, createShortlist, evaluate, evaluateFeatures, explain, scoreLine } from './score'
import { VERSION } from './version'

export interface MatcherOptions {
  /** The day that ages and durations are told by, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The default rule set where none is given. */
  readonly rules?: RuleSet
}

export interface RankOptions {
  /** The length of each short list, 1–100,000; 20 where it is left out. */
  readonly top?: number
}

/** The best candidates for one role. */
export interface Ranking {
  readonly roleId: string
  /** Best first. */
  readonly matches: readonly Match[]
}

/** Roles made ready for scoring by one rule set as of one day. */
export interface Matcher {
  readonly roles: readonly Role[]
  readonly rules: RuleSet
  readonly asOf: string
  /** What `meta` says of the rule set. */
  readonly ruleSet: MatchMeta['ruleSet']
  /**
   * Every role against one candidate, best first, with every reason.
   *
   * @throws RolefitError `invalid-candidate` with the path of what is wrong in the candidate.
   */
  match(candidate: Candidate): readonly Match[]
  /**
   * The scores alone, in the order of the roles.
   *
   * @throws RolefitError `invalid-candidate`.
   */
  score(candidate: Candidate): readonly ScoreLine[]
  /**
   * One role with every reason, as `match` has it: scores of many are cheap, and reasons cost more and are asked of few.
   *
   * @throws RolefitError `unknown-id` where no role has the id; `invalid-candidate`.
   */
  explain(candidate: Candidate, roleId: string): Match
  /**
   * The short list of every role, in the order of the roles: the order is that of sorting all matches.
   *
   * @throws RolefitError `invalid-candidate` with the path (`candidates[3].basics.age`); `duplicate-id` where two have one
   *   id; `invalid-option` for `top`.
   */
  rank(candidates: Iterable<Candidate>, options?: RankOptions): readonly Ranking[]
  /**
   * The smallest changes by which one candidate would pass or fulfil what falls short in one role, the greatest gain first.
   *
   * @throws RolefitError `unknown-id` where no role has the id; `invalid-candidate`.
   *
   * @example
   * matcher.counterfactuals(candidate, 'role-1')[0].requirementId
   * // → 'r2'
   */
  counterfactuals(candidate: Candidate, roleId: string): readonly Change[]
  /**
   * The smallest changes by which one candidate would pass every gate of a role (`eligible`, which holds where no line is named),
   * or come before a match of it: the last of a short list, for one. Only what a person can change: never an age. A match says as much as its
   * candidate, read back from where it was stored too.
   *
   * @throws RolefitError `unknown-id` where no role has the id; `invalid-candidate`; `invalid-option` for a match of another role or other
   *   rules, and for one that does not tell what was measured.
   *
   * @example
   * matcher.whyNot(matcher.explain(candidate, 'role-1')) // the same as:
   * matcher.whyNot(candidate, 'role-1')[0]?.steps // what is missing for the gates, with the least values that would do
   * const [ranking] = matcher.rank([candidate])
   * matcher.whyNot(candidate, 'role-1', ranking.matches[19]) // for a place among the first twenty
   */
  whyNot(candidate: Candidate, roleId: string, line?: LineToReach): readonly Way[]
  whyNot(match: Match, line?: LineToReach): readonly Way[]
}

/**
 * Makes roles ready for scoring. The roles may come from our parser, from a hand or from any other extractor: they are
 * checked here.
 *
 * @throws RolefitError `invalid-role`, `duplicate-id`, `too-deep` or `too-large` with the path (`roles[0].requirements[2]`);
 *   `invalid-rules` or `unknown-id` for the rule set; `invalid-date` for `asOf`.
 *
 * @example
 * const matcher = createMatcher(roles, { asOf: '2026-11-23' })
 * matcher.match({ id: 'c1', education: [{ level: 'bachelor' }] })[0].outcomes[0].status
 * // → 'met'
 */
export function createMatcher(roles: readonly Role[], options: MatcherOptions): Matcher {
  const { asOf, rules = DEFAULT_RULES } = checkObject('options', options)
  const normaliser = createNormaliser(asOf)
  const { rules: checkedRules, ruleSet } = readRules(rules)
  const checkedRoles = checkRoleList(roles)
  const compiled = checkedRoles.map((role, i): ReadyRole => {
    return { ...compileRole(role, checkedRules, `roles[${i}]`), hash: hash(role) }
  })
  const read = (candidate: unknown) => readCandidate(candidate, normaliser)
  const meta = (role: ReadyRole, candidate: string): MatchMeta => {
    return { asOf, ruleSet, role: role.hash, candidate, version: VERSION }
  }
  const standings = (candidate: unknown) => {
    const ready = read(candidate)
    return compiled.map((role) => standingOf(role, ready, meta))
  }
  return {
    roles: checkedRoles,
    rules: checkedRules,
    asOf,
    ruleSet,
    match: (candidate) =>
      standings(candidate)
        .map(({ explain }) => explain())
        .sort(byRank),
    score: (candidate) => standings(candidate).map(({ line }) => line),
    explain: (candidate, roleId) => standingOf(findRole(compiled, roleId), read(candidate), meta).explain(),
    rank: (candidates, options) =>
      rankAll(compiled, candidates, standings, options).map((kept, i) => ({
        roleId: (compiled[i] as ReadyRole).role.id,
        matches: kept.map(({ explain }) => explain()),
      })),
    counterfactuals: (candidate, roleId) => counterfactuals(findRole(compiled, roleId), read(candidate).facts),
    whyNot: (asked: Candidate | Match, at?: string | LineToReach, line: LineToReach = 'eligible') => {
      if (isMatch(asked))
        return waysFrom(asked, storedEvaluation(asked, compiled, ruleSet), (at ?? line) as LineToReach)
      const { facts } = read(asked)
      return waysFrom(
        { roleId: at as string, candidateId: facts.candidateId },
        evaluate(findRole(compiled, at as string), facts),
        line,
      )
    },
  }
}

/** How a candidate stands for a role: the score at hand, the reasons when they are asked for. */
interface Standing {
  readonly line: ScoreLine
  readonly explain: () => Match
}

interface ReadyRole extends CompiledRole {
  readonly hash: string
}

function standingOf(
  role: ReadyRole,
  { facts, hash }: ReadCandidate,
  meta: (role: ReadyRole, candidate: string) => MatchMeta,
): Standing {
  const evaluation = evaluate(role, facts)
  return {
    line: scoreLine(evaluation, facts.candidateId),
    explain: () => explain(evaluation, facts, meta(role, hash())),
  }
}

const isMatch = (asked: Candidate | Match): asked is Match => 'outcomes' in asked

function waysFrom(
  { roleId, candidateId }: Pick<Match, 'roleId' | 'candidateId'>,
  start: Evaluation,
  line: LineToReach,
): readonly Way[] {
  checkLine(line, roleId)
  return whyNot(start, candidateId, line)
}

/** The run that a match was read off, from what it has kept. */
function storedEvaluation(match: Match, roles: readonly ReadyRole[], { hash }: MatchMeta['ruleSet']): Evaluation {
  const role = findRole(roles, match.roleId)
  const refuse = (path: string, found: string, expected: string) => {
    throw new RolefitError('invalid-option', path, { found, expected })
  }
  if (match.meta.role !== role.hash) refuse('match.meta.role', match.meta.role, `the hash of the role, ${role.hash}`)
  if (match.meta.ruleSet.hash !== hash)
    refuse('match.meta.ruleSet.hash', match.meta.ruleSet.hash, `that of the rules, ${hash}`)
  if (!isMeasured(match)) refuse('match.outcomes', 'no `measured`', 'a match that tells what was measured')
  const untold = role.requirements.find(({ requirement: { id } }) =>
    match.outcomes.every((one) => one.requirementId !== id),
  )
  if (untold !== undefined)
    refuse('match.outcomes', `none of ${untold.requirement.id}`, 'one of every requirement of the role')
  return evaluateFeatures(role, measuredFeatures(role, match))
}

function checkLine(line: LineToReach, roleId: string): void {
  if (line === 'eligible' || line.roleId === roleId) return
  const detail = {
    found: `a match of role ${JSON.stringify(line.roleId)}`,
    expected: `one of ${JSON.stringify(roleId)}`,
  }
  throw new RolefitError('invalid-option', 'line', detail)
}

/** The best of each role, in the order of the roles. */
function rankAll(
  roles: readonly ReadyRole[],
  candidates: Iterable<Candidate>,
  standings: (candidate: unknown) => readonly Standing[],
  { top = 20 }: RankOptions = {},
): readonly (readonly Standing[])[] {
  const length = checkListLength('top', top)
  const lists = roles.map(() => createShortlist<Standing>(length, (a, b) => byRank(a.line, b.line)))
  const seen = new Map<string, number>()
  let i = 0
  for (const candidate of checkSeveral('candidates', candidates)) {
    const path = `candidates[${i}]`
    const standing = within(path, 'candidate', () => standings(candidate))
    checkUnique(seen, candidate.id, i, `${path}.id`)
    for (const [k, list] of lists.entries()) list.add(standing[k] as Standing)
    i += 1
  }
  return lists.map((list) => list.sorted())
}
