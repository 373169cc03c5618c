import type { Line, Notice, Requirement } from '../model/role'
import { lexProse } from '../text/lex'
import { assembleAll } from './assemble/across'
import { requirementOf } from './assemble/requirements'
import { partedByBlanks } from './blanks'
import { noticesIn, noticesOf } from './notices'
import type { Recognised } from './recognise'
import { recognise } from './recognise'
import { remainderOf } from './remainder'
import { withRepeats } from './repeats'
import type { Clause, FoldedSource } from './split/document'

/** What was read out of a block of requirements. */
export interface RequirementBlock {
  /** In the order of the text; ids `r1`, `r2`, … */
  readonly requirements: readonly Requirement[]
  /** What was not understood, in the order of the text. */
  readonly unparsed: readonly Line[]
  /** Share of letters and digits that was understood, per mille (0–1000); 1000 where there was nothing to understand. */
  readonly coverage: number
  readonly notices: readonly Notice[]
}

/** Recognises and assembles clauses that belong together, and counts what of them was understood. */
export function readBlock(clauses: Iterable<Clause>, text: FoldedSource): RequirementBlock {
  const { source } = text
  const requirements: Requirement[] = []
  const unparsed: Line[] = []
  const notices: Notice[] = []
  let [understood, all] = [0, 0]
  for (const { clause, assembled } of assembleAll(recogniseAll(clauses, text), source)) {
    const remainder = remainderOf(clause, assembled, source)
    assembled.forEach((one, place) => {
      const span = remainder.spans[place] ?? clause.span
      requirements.push(requirementOf(one, `r${requirements.length + 1}`, span, source))
    })
    unparsed.push(...remainder.unparsed)
    if (clause.section !== undefined) continue
    notices.push(...noticesIn(clause.tokens))
    understood += remainder.understood
    all += remainder.all
  }
  for (const requirement of requirements) notices.push(...noticesOf(requirement))
  const coverage = all === 0 ? 1000 : Math.floor((1000 * understood) / all)
  return {
    requirements: withRepeats(requirements),
    unparsed,
    coverage,
    notices: notices.sort((a, b) => a.span[0] - b.span[0]),
  }
}

/** Each clause as running text. What is under the heading of another section asks for nothing. */
function* recogniseAll(clauses: Iterable<Clause>, text: FoldedSource): Generator<Recognised> {
  const { source, folded } = text
  for (const cut of clauses) {
    const clause = { ...cut, tokens: partedByBlanks(lexProse(cut.tokens, folded, source), text) }
    yield clause.section === undefined ? recognise(clause, source) : { clause, claims: [] }
  }
}
