import { bestRoles, intervalsOf, RequirementBook, scoreRoles, TermLists } from './board'
import { createNormaliser } from './candidate/normalise'
import { checkRoleList, letRoleIn, readCandidate, readRules } from './incoming'
import type { MatcherOptions, RankOptions } from './matcher'
import type { Candidate } from './model/candidate'
import type { Match, MatchMeta, ScoreLine } from './model/match'
import type { Role } from './model/role'
import type { RuleSet } from './model/rule-set'
import { checkIndex, checkListLength, checkObject } from './options'
import type { PoolIntervals, PoolScores } from './pool'
import { DEFAULT_RULES } from './rules/default'
import { hash } from './rules/hash'
import { compileRole, evaluate, explain, scoreLine } from './score'
import { VERSION } from './version'

/** Many roles under one rule set, to be scored for one candidate after the other. */
export interface RoleBoard {
  /** The day that ages and durations are told by, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Ids in the order of the board, which is the order that the roles came in. */
  readonly ids: readonly string[]
  readonly rules: RuleSet
  readonly ruleSet: MatchMeta['ruleSet']
  /** How many different requirements the roles have: what a candidate is measured by, once each. */
  readonly distinct: number
  /**
   * The score of every role, and whether the candidate passes its gates, in the order of the board: the digits are those of `match`.
   *
   * @throws RolefitError `invalid-candidate` with the path of what is wrong.
   */
  score(candidate: Candidate): PoolScores
  /**
   * What every score would be at worst and at best, and how much is known, in the order of the board.
   *
   * @throws RolefitError `invalid-candidate`.
   */
  intervals(candidate: Candidate): PoolIntervals
  /**
   * The roles where the candidate stands best, best first, in the order of all matches.
   *
   * @throws RolefitError `invalid-candidate`; `invalid-option` for `top`.
   */
  rank(candidate: Candidate, options?: RankOptions): readonly BoardLine[]
  /**
   * One role with every reason, as `match` gives it.
   *
   * @param index - the place on the board.
   * @throws RolefitError `invalid-candidate`; `invalid-option` for a place that it does not have.
   */
  explain(candidate: Candidate, index: number): Match
}

/** A role of a board beside a candidate. */
export interface BoardLine extends ScoreLine {
  /** The place on the board. */
  readonly index: number
}

/**
 * Makes many roles ready for one candidate at a time: an application comes in, and which of fifty thousand openings fits? Requirements
 * that roles share are measured once a candidate; a role is then a sum of integers.
 *
 * @param roles - kept as they are, since copies of tens of thousands would cost more than everything else: none may be changed while the board is
 *   in use, or its reasons are no longer those of its score.
 * @throws RolefitError as `createMatcher` does.
 *
 * @example
 * const board = buildRoleBoard(roles, { asOf: '2026-11-23' })
 * board.rank(candidate, { top: 10 })
 */
export function buildRoleBoard(roles: readonly Role[], options: MatcherOptions): RoleBoard {
  const { asOf, rules: given = DEFAULT_RULES } = checkObject('options', options)
  const normaliser = createNormaliser(asOf)
  const { rules, ruleSet } = readRules(given)
  const checked = checkRoleList(roles, letRoleIn)
  const ids = checked.map(({ id }) => id)
  const book = new RequirementBook(rules)
  const lists = new TermLists()
  for (const [i, role] of checked.entries()) lists.add(book.numbersOf(role, `roles[${i}]`))
  const read = (candidate: unknown) => readCandidate(candidate, normaliser)
  const { terms } = book
  const measure = (candidate: unknown) => terms.measure(read(candidate).facts)
  // Compiled anew where reasons are asked for: the curves of all would take more room than the roles.
  const compiled = (index: number) => {
    const [role] = checkRoleList([checked[index] as Role])
    return compileRole(role as Role, rules, `roles[${index}]`)
  }
  return {
    asOf,
    ids,
    rules,
    ruleSet,
    distinct: terms.size,
    score: (candidate) => scoreRoles(lists, measure(candidate)),
    intervals: (candidate) => intervalsOf(lists, measure(candidate)),
    rank(candidate, { top = 20 } = {}) {
      const { facts } = read(candidate)
      const best = bestRoles(lists, terms.measure(facts), ids, checkListLength('top', top))
      return best.map((index) => ({ index, ...scoreLine(evaluate(compiled(index), facts), facts.candidateId) }))
    },
    explain(candidate, index) {
      const role = compiled(checkIndex(index, ids.length, 'on the board'))
      const { facts, hash: candidateHash } = read(candidate)
      const meta = { asOf, ruleSet, role: hash(role.role), candidate: candidateHash(), version: VERSION }
      return explain(evaluate(role, facts), facts, meta)
    },
  }
}
