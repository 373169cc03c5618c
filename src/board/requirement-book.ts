import { pointsAtRole, roleContext } from '../kinds/experience/role-context'
import type { Requirement, Role } from '../model/role'
import type { RuleSet } from '../model/rule-set'
import { compileRole, MAX_CRITERIA } from '../score'
import type { NumberedTerm } from './term-book'
import { TermBook } from './term-book'

/**
 * The requirements of many roles under one rule set, by what they say. Compiling is most of what a role costs, and most of what it asks for
 * another role has asked for before: a role is compiled where it asks for something new.
 */
export class RequirementBook {
  readonly terms: TermBook
  readonly #known = new Map<string, NumberedTerm>()

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
    const names = role.requirements.map((requirement) => nameOf(requirement, role))
    if (this.#isNew(names)) this.#learn(role, names, path)
    return names.flatMap((name) => this.#known.get(name)?.term ?? [])
  }

  /** Whether a role has to be compiled: for what is new in it, or to be refused. */
  #isNew(names: readonly string[]): boolean {
    let criteria = 0
    for (const name of names) criteria += this.#known.get(name)?.criteria ?? Number.POSITIVE_INFINITY
    return criteria > MAX_CRITERIA
  }

  #learn(role: Role, names: readonly string[], path: string): void {
    const compiled = compileRole(role, this.rules, path)
    for (const [i, term] of this.terms.numbersOf(compiled).entries()) this.#known.set(names[i] as string, term)
  }
}

/** All of a requirement that its score hangs on, and of its role what it points at, in one word. */
function nameOf({ constraint, modality }: Requirement, role: Role): string {
  const name = `${modality} ${wordOf(constraint)}`
  return pointsAtRole(constraint) ? `${name} ${wordOf(roleContext(role))}` : name
}

/** A value as text, without places in the posting. Each text is led by its length, so that no two values are told alike. */
function wordOf(value: unknown): string {
  if (typeof value === 'string') return `${value.length}'${value}`
  if (typeof value !== 'object' || value === null) return String(value)
  let word = Array.isArray(value) ? '[' : '{'
  for (const key in value) {
    if (key !== 'span') word += `${key}:${wordOf(value[key as keyof typeof value])},`
  }
  return `${word}]`
}
