import type { Cell, CompiledSql } from '../candidate-sql'
import { RolefitError } from '../errors'
import type { Candidate, Matcher, ScoreLine } from '../index'
import { byRank } from '../index'
import { scoreRow } from '../report/index'
import type { Fault } from './read/fault'
import { faultOf } from './read/fault'
import type { Row } from './read/item'

/** Per role the worst line of a short list that is full: who does not come before it is on none of the lists. */
export type Bars = readonly (ScoreLine | undefined)[]

/** What rows are taken through. */
export interface Engines {
  readonly matcher: Matcher
  /** Where a table is asked for. */
  readonly sql?: Pick<CompiledSql, 'row'>
}

/** What a row comes to by itself, wherever it is worked out: whether another has its id is not known yet. */
export type Scored = ScoredRow | Fault

export interface ScoredRow {
  /** Its lines of `scores.csv`, in the order of the roles. */
  readonly text: string
  /** The lines that may come onto a short list, each with the place of its role. */
  readonly running: readonly { readonly role: number; readonly line: ScoreLine }[]
  /** Its row of the table, where one is asked for. */
  readonly cells?: readonly Cell[]
}

export const scoreRows = (engines: Engines, rows: readonly Row[], bars: Bars): readonly Scored[] =>
  rows.map(({ value }) => scoreOne(engines, value as Candidate, bars))

function scoreOne({ matcher, sql }: Engines, candidate: Candidate, bars: Bars): Scored {
  try {
    const lines = matcher.score(candidate)
    return {
      text: lines.map(scoreRow).join(''),
      running: lines.flatMap((line, role) => runner(line, role, bars[role])),
      ...(sql && { cells: sql.row(candidate) }),
    }
  } catch (error) {
    if (!(error instanceof RolefitError)) throw error
    return faultOf(error.path, error.detail)
  }
}

function runner(line: ScoreLine, role: number, bar: ScoreLine | undefined): ScoredRow['running'] {
  return bar === undefined || byRank(line, bar) < 0 ? [{ role, line }] : []
}
