import type { CompiledRole, Instruction } from '../score'
import { FULL } from '../score'
import type { Column } from './column'
import type { GatedPoints } from './gated-points'
import { gatedPoints } from './gated-points'
import type { ReadyPart } from './stack'
import type { CurveTables, TermTables } from './tables'
import { tabulateCurve, tabulateTerm } from './tables'
import type { ScoredTerm } from './terms'
import { termsOf } from './terms'

/** A term of several look-ups (alternatives, a language or a test of it): its values are made block by block. */
export interface GroupTerm extends ScoredTerm {
  readonly part: ReadyPart
}

/** A role with its tables, for the values that the columns hold now. */
export interface ReadyRole {
  readonly compiled: CompiledRole
  /** By their number in the plan. */
  readonly columns: readonly Column[]
  /** Terms of one look-up. All that they add is in tables. */
  readonly direct: readonly TermTables[]
  /** What those add to the points of a candidate, with what their gates say. */
  readonly points: GatedPoints
  readonly groups: readonly GroupTerm[]
  /** What all terms weigh together; undefined where some are left out for some candidates. */
  readonly weight: number | undefined
}

/** @param columns - those of the role, by their number in its plan. */
export function readyRole(compiled: CompiledRole, columns: readonly Column[]): ReadyRole {
  const terms = termsOf(compiled).filter((term) => term !== undefined)
  const isFixed = terms.every(({ onlyWhenKnown }) => onlyWhenKnown === undefined)
  const weight = terms.reduce((sum, { weight }) => sum + weight, 0)
  const direct = terms.flatMap((term) => directTerm(term, columns, compiled) ?? [])
  return {
    compiled,
    columns,
    direct,
    points: gatedPoints(direct, FULL * weight),
    groups: terms.filter((term) => !isDirect(term)).map((term) => groupTerm(term, columns, compiled)),
    weight: isFixed ? weight : undefined,
  }
}

function isDirect({ instructions }: ScoredTerm): boolean {
  return instructions.length === 2
}

function directTerm(term: ScoredTerm, columns: readonly Column[], compiled: CompiledRole): TermTables | undefined {
  const [feature, look] = term.instructions
  if (!isDirect(term) || feature?.op !== 'feature' || look?.op !== 'look-up') return undefined
  return tabulateTerm(term, columns[feature.column] as Column, look.curve, compiled)
}

function groupTerm(term: ScoredTerm, columns: readonly Column[], { plan }: CompiledRole): GroupTerm {
  const tables = new Map<Instruction, CurveTables>()
  let column: Column | undefined
  for (const it of term.instructions) {
    if (it.op === 'feature') column = columns[it.column]
    if (it.op === 'look-up') tables.set(it, tabulateCurve(it.curve, column as Column, plan.credit))
  }
  return { ...term, part: { instructions: term.instructions, columns, tables } }
}
