import type { FairnessTable } from '../../model/evaluation'
import type { Standing } from '../../pool/standing'
import { scoreAt } from '../../pool/standing'
import type { Grouping } from './groupings'
import { NO_GROUP } from './groupings'
import type { RoleRun } from './setting'

export const STEPS = ['short-list', 'above-median'] as const satisfies readonly FairnessTable['step'][]

/** How many of each group a step of one role selects, in the order of the groups. */
export type Selection = Readonly<Record<FairnessTable['step'], Uint32Array>>

export function selectionOf(run: RoleRun, grouping: Grouping): Selection {
  return { 'short-list': shortListed(run.shortList, grouping), 'above-median': aboveMedian(run.standings, grouping) }
}

/** Of a short list those who are not known to be ineligible. */
export function shortListed(shortList: RoleRun['shortList'], { codes, groups }: Grouping): Uint32Array {
  const counts = new Uint32Array(groups.length)
  for (const { index, eligible } of shortList) if (eligible !== 'no') add(counts, codes[index] as number)
  return counts
}

/** Whoever has no score is above nobody. */
function aboveMedian(standings: Uint32Array, { codes, groups }: Grouping): Uint32Array {
  const scores = new Int16Array(standings.length)
  for (let i = 0; i < scores.length; i++) scores[i] = scoreAt(standings[i] as Standing) ?? -1
  const sorted = scores.slice().sort()
  const middle = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
  const counts = new Uint32Array(groups.length)
  for (let i = 0; i < scores.length; i++) if ((scores[i] as number) > median) add(counts, codes[i] as number)
  return counts
}

function add(counts: Uint32Array, code: number): void {
  if (code !== NO_GROUP) counts[code] = (counts[code] as number) + 1
}
