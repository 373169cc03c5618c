import type { Candidate, Match, Role, RoleDocument, RuleSet } from '../src/index'
import { createMatcher, parseRoles, RolefitError } from '../src/index'

/** What is on the desk. */
export interface Desk {
  readonly posting: string
  /** JSON. */
  readonly candidate: string
  /** The place of a role among those that are read. */
  readonly role: number
  readonly asOf: string
  readonly rules: RuleSet
}

/** What comes of it. */
export interface Reading {
  readonly document: RoleDocument
  readonly role?: Role
  readonly match?: Match
  /** Why there is no match, if there is a role. */
  readonly fault?: string
}

/** Reads the posting and holds the candidate against it: the same desk gives the same reading. */
export function readingOf({ posting, candidate, role: place, asOf, rules }: Desk): Reading {
  const document = parseRoles(posting)
  const role = document.roles[place] ?? document.roles[0]
  if (role === undefined) return { document }
  try {
    const matcher = createMatcher([role], { asOf, rules })
    return { document, role, match: matcher.explain(JSON.parse(candidate) as Candidate, role.id) }
  } catch (error) {
    if (!(error instanceof RolefitError || error instanceof SyntaxError)) throw error
    return { document, role, fault: error.message }
  }
}
