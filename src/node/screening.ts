import type { Candidate, Match, Matcher, ScoreLine, Shortlist } from '../index'
import { byRank, createShortlist } from '../index'
import { phrase } from '../phrase'
import { faultAt } from './read/fault'
import type { Rejection, Remark, Row } from './read/item'
import type { Bars, Scored, ScoredRow } from './score-rows'
import { SeenIds } from './seen-ids'

/** One line of a short list. */
export interface ShortListed {
  readonly match: Match
  /** Where names were asked for; empty where the profile has none. */
  readonly name?: string
}

export interface ShortList {
  readonly roleId: string
  /** The best first. */
  readonly listed: readonly ShortListed[]
}

interface Kept {
  readonly line: ScoreLine
  readonly candidate: Candidate
}

export interface ScreeningOptions {
  readonly top: number
  readonly withNames: boolean
}

const SHOWN_REJECTIONS = 100

/** A longer text is no id, and may tell what an id should not. The schema has the same bound. */
const LONGEST_ID = 200

/** What a run keeps while the entries of its pool go by in their order: the short lists, the ids, the counts. */
export class Screening {
  readonly counts = { entries: 0, scored: 0, rejected: 0 }
  /** The first hundred. */
  readonly rejections: Omit<Rejection, 'kind'>[] = []
  readonly remarks: Omit<Remark, 'kind'>[] = []
  private readonly ids = new SeenIds()
  private readonly lists: readonly Shortlist<Kept>[]

  constructor(
    private readonly matcher: Matcher,
    private readonly options: ScreeningOptions,
  ) {
    const byLine = (a: Kept, b: Kept) => byRank(a.line, b.line)
    this.lists = matcher.roles.map(() => createShortlist(options.top, byLine))
  }

  /** Whom the next rows have to beat. Rows that come later than this was asked have no less to beat. */
  bars(): Bars {
    return this.lists.map((list) => list.last()?.line)
  }

  remark({ line, text }: Remark): void {
    this.remarks.push({ line, text })
  }

  /** The scores of a row, or why it is no candidate. */
  row(row: Row, scored: Scored): ScoredRow | Omit<Rejection, 'kind'> {
    const { id } = (row.value ?? {}) as { id?: unknown }
    const from = typeof id === 'string' && id.length <= LONGEST_ID ? { line: row.line, id } : { line: row.line }
    const first = this.firstOf(id, row.line, scored)
    if (first !== undefined) {
      const taken = phrase('taken', { value: JSON.stringify(id), line: first })
      return this.reject({ kind: 'rejected', ...from, ...faultAt('id', taken, phrase('own-id')) })
    }
    if ('reason' in scored) return this.reject({ kind: 'rejected', ...from, ...scored })
    this.counts.entries += 1
    this.counts.scored += 1
    const candidate = row.value as Candidate
    for (const { role, line } of scored.running) this.lists[role]?.add({ line, candidate })
    return scored
  }

  /** The line of an earlier candidate of this id; where there is none, and this is one, its own is kept. */
  private firstOf(id: unknown, line: number, scored: Scored): number | undefined {
    if (typeof id !== 'string') return undefined
    return 'reason' in scored ? this.ids.lineOf(id) : this.ids.add(id, line)
  }

  reject({ kind: _, ...rejection }: Rejection): Omit<Rejection, 'kind'> {
    this.counts.entries += 1
    this.counts.rejected += 1
    if (this.rejections.length < SHOWN_REJECTIONS) this.rejections.push(rejection)
    return rejection
  }

  /** The reasons are worked out here, for those who are left. */
  shortLists(): readonly ShortList[] {
    const { matcher, options } = this
    return matcher.roles.map(({ id: roleId }, role) => ({
      roleId,
      listed: (this.lists[role]?.sorted() ?? []).map(({ candidate }) => ({
        match: matcher.explain(candidate, roleId),
        ...(options.withNames && { name: candidate.basics?.name ?? '' }),
      })),
    }))
  }
}
