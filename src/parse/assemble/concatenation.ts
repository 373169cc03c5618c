import type { Token } from '../../text/token'
import { markToken } from '../../text/token'
import type { Recognised } from '../recognise'
import type { Clause } from '../split/document'

/** Several clauses as one, with a stop between them; their claims keep their words. */
export function concatenated(parts: readonly Recognised[]): Recognised {
  const [first, last] = [parts[0] as Recognised, parts.at(-1) as Recognised]
  const tokens: Token[] = []
  const claims = parts.flatMap(({ clause, claims: own }, index) => {
    if (index > 0) tokens.push(stopBefore(clause))
    const offset = tokens.length
    tokens.push(...clause.tokens)
    return own.map((claim) => ({ ...claim, first: claim.first + offset, next: claim.next + offset }))
  })
  const clause: Clause = { ...first.clause, span: [first.clause.span[0], last.clause.span[1]], tokens }
  return { clause, claims }
}

/** What parts two clauses, as a mark of no width: the mark itself was left out when they were cut. */
function stopBefore({ span: [start] }: Clause): Token {
  return markToken(start, start, ';')
}

/** Whether two clauses stand in one section: under no other heading, in no other field. */
export function isBeside(a: Clause, b: Clause): boolean {
  return a.field === b.field && a.section === b.section && a.preferred === b.preferred
}
