import { pointsAtRole, roleContext } from '../kinds/experience/months/role-context'
import type { Requirement, Role } from '../model/role'
import type { RuleSet } from '../model/rule-set'
import { compileRole, isRepeated, MAX_CRITERIA } from '../score'
import type { NumberedTerm } from './term-book'
import { TermBook } from './term-book'
import { ValueTree } from './value-tree'

/** What is known of a requirement by what it says. */
interface Known {
  /** Undefined until a role that has it was compiled. */
  term?: NumberedTerm
  /** Whether it means another thing in another role. */
  readonly pointsAtRole: boolean
}

/**
 * The requirements of many roles under one rule set, by what they say. Compiling is most of what a role costs, and most of what it asks for
 * another role has asked for before: a role is compiled where it asks for something new.
 */
export class RequirementBook {
  readonly terms: TermBook
  readonly #known = new ValueTree<Known>()

  constructor(private readonly rules: RuleSet) {
    this.terms = new TermBook(rules.unknowns.credit, rules.nearMiss)
  }

  /**
   * The numbers of a role's terms.
   *
   * @param path - where the role stands, for errors (`roles[3]`).
   * @throws RolefitError as `compileRole` does.
   */
  numbersOf(role: Role, path: string): readonly number[] {
    const entries = role.requirements.map((requirement) => this.#entryOf(requirement, role))
    if (isNew(entries)) this.#learn(role, entries, path)
    return entries.flatMap(({ term }) => term?.term ?? [])
  }

  /** Where all stands that a requirement's score hangs on, and what it points at of its role. */
  #entryOf(requirement: Requirement, role: Role): Known {
    const { constraint, modality } = requirement
    if (isRepeated(requirement, role)) return { pointsAtRole: false, term: { term: undefined, criteria: 0 } }
    const said = this.#known.under(modality).under(constraint)
    said.held ??= { pointsAtRole: pointsAtRole(constraint) }
    if (!said.held.pointsAtRole) return said.held
    const inRole = said.under(roleContext(role))
    inRole.held ??= { pointsAtRole: false }
    return inRole.held
  }

  #learn(role: Role, entries: readonly Known[], path: string): void {
    const compiled = compileRole(role, this.rules, path)
    for (const [i, term] of this.terms.numbersOf(compiled).entries()) (entries[i] as Known).term = term
  }
}

/** Whether a role has to be compiled: for what is new in it, or to be refused. */
function isNew(entries: readonly Known[]): boolean {
  let criteria = 0
  for (const { term } of entries) criteria += term?.criteria ?? Number.POSITIVE_INFINITY
  return criteria > MAX_CRITERIA
}
