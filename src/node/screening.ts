import type { Candidate, Match, Matcher, ScoreLine, Shortlist, Standing } from '../index'
import { byRank, createShortlist, RolefitError } from '../index'
import type { PoolItem, Rejection, Remark, Row } from './read/item'
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
  readonly standing: Standing
  readonly name?: string
}

export interface ScreeningOptions {
  readonly top: number
  readonly withNames: boolean
}

const SHOWN_REJECTIONS = 100

/** A longer text is no id, and may tell what an id should not. The schema has the same bound. */
const LONGEST_ID = 200

/** What a run keeps while the entries of its pool go by: the short lists, the ids, the counts. */
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
    const byStanding = (a: Kept, b: Kept) => byRank(a.standing.line, b.standing.line)
    this.lists = matcher.roles.map(() => createShortlist(options.top, byStanding))
  }

  /** The scores of an entry in the order of the roles, or why it is no candidate; nothing of a remark. */
  take(item: PoolItem): readonly ScoreLine[] | Omit<Rejection, 'kind'> {
    if (item.kind === 'remark') {
      this.remarks.push({ line: item.line, text: item.text })
      return []
    }
    this.counts.entries += 1
    const taken = item.kind === 'row' ? this.score(item) : item
    if (!('kind' in taken)) {
      this.counts.scored += 1
      return taken
    }
    const { kind: _, ...rejection } = taken
    this.counts.rejected += 1
    if (this.rejections.length < SHOWN_REJECTIONS) this.rejections.push(rejection)
    return rejection
  }

  /** The reasons are worked out here, for those who are left. */
  shortLists(): readonly ShortList[] {
    return this.matcher.roles.map(({ id }, role) => ({
      roleId: id,
      listed: (this.lists[role]?.sorted() ?? []).map(({ standing, ...named }) => ({
        match: standing.explain(),
        ...named,
      })),
    }))
  }

  private score({ line, value }: Row): readonly ScoreLine[] | Rejection {
    const { id } = (value ?? {}) as { id?: unknown }
    const from = typeof id === 'string' && id.length <= LONGEST_ID ? { line, id } : { line }
    const first = typeof id === 'string' ? this.ids.lineOf(id) : undefined
    if (first !== undefined) {
      const reason = `found ${JSON.stringify(id)}, which line ${first} has already, expected an id of its own`
      return { kind: 'rejected', ...from, path: 'id', reason }
    }
    try {
      const standings = this.matcher.standings(value as Candidate)
      this.ids.add(id as string, line)
      const named = this.options.withNames ? { name: nameOf(value) } : {}
      for (const [role, standing] of standings.entries()) this.lists[role]?.add({ standing, ...named })
      return standings.map(({ line }) => line)
    } catch (error) {
      if (!(error instanceof RolefitError)) throw error
      const { found, expected } = error.detail
      return { kind: 'rejected', ...from, path: error.path, reason: `found ${found}, expected ${expected}` }
    }
  }
}

/** Of a value that is a candidate. */
const nameOf = (value: unknown): string => (value as Candidate).basics?.name ?? ''
