import type { EligibilityChange, Entry, FlippedPair, Movement, Mover } from '../../model/evaluation'
import type { Eligibility } from '../../model/match'
import type { Standing } from '../../pool/standing'
import { eligibilityAt, scoreAt } from '../../pool/standing'
import { byCodeUnit } from '../../score/order'
import { sum } from '../arithmetic'
import type { Flips } from '../flips'
import type { Tally } from '../tally'
import { add, merged, tallyOf } from '../tally'
import type { RunPair } from './cause'
import { causeOf } from './cause'
import { placesOf } from './places'
import type { RoleRun } from './setting'

/** Who moved in one role. */
export interface RoleMovement {
  readonly flips: Flips
  readonly entries: readonly Entry[]
  /** Of those in either short list, all of them. */
  readonly flipped: readonly FlippedPair[]
  readonly eligibility: Tally<`${Eligibility} ${Eligibility}`>
  /** By the least change of their bar. */
  readonly scoreChanges: Tally<number>
  readonly unchangedScores: number
}

/** Scores out of ten thousand that one bar of the histogram stands for. */
const BAR = 500

export function movementIn(role: string, pair: RunPair, ids: readonly string[], flips: Flips): RoleMovement {
  const listed = listedIn(pair)
  const movers = moversOf(pair, listed, ids)
  const moverAt = (index: number) => movers.get(index) as Mover
  return {
    flips,
    entries: entriesOf(role, pair, moverAt),
    flipped: flippedPairs(pair, listed, ids).map(([passer, passed]) => ({
      ...{ role, passer: moverAt(passer), passed: moverAt(passed) },
      cause: causeOf(pair, passer, passed),
    })),
    eligibility: eligibilityChanges(pair),
    ...scoreChanges(pair),
  }
}

/**
 * Over all roles.
 *
 * @param told - how many of the pairs that changed order are told one by one.
 */
export function movementOf(roles: readonly RoleMovement[], told: number): Movement {
  const count = (of: (flips: Flips) => number) => sum(roles.map(({ flips }) => of(flips)))
  const flipped = roles.flatMap((role) => role.flipped)
  const bars = [...merged(roles.map((role) => role.scoreChanges))].sort(([a], [b]) => a - b)
  return {
    flips: { right: count(({ right }) => right), wrong: count(({ wrong }) => wrong), untold: count((of) => of.untold) },
    entries: roles.flatMap(({ entries }) => entries),
    causes: mostFirst(tallyOf(flipped.map(({ cause }) => cause.kind))).map(([kind, flips]) => ({ kind, flips })),
    flipped: flipped.sort((a, b) => pointsOf(b) - pointsOf(a)).slice(0, told),
    eligibility: mostFirst(merged(roles.map(({ eligibility }) => eligibility))).map(eligibilityChange),
    scoreChanges: bars.map(([from, held]) => ({ from, to: from + BAR, count: held })),
    unchangedScores: sum(roles.map(({ unchangedScores }) => unchangedScores)),
  }
}

const pointsOf = ({ cause: { points = 0 } }: FlippedPair): number => points

/** Everybody in either short list, by their place in the pool. */
const listedIn = ({ first, second }: RunPair): readonly number[] => [
  ...new Set([...first.shortList, ...second.shortList].map(({ index }) => index)),
]

/** Who came in and who left are as many; each two of them have changed places. */
function entriesOf(role: string, pair: RunPair, moverAt: (index: number) => Mover): readonly Entry[] {
  const { first, second } = pair
  const [before, after] = [first, second].map(({ shortList }) => new Set(shortList.map(({ index }) => index)))
  const left = first.shortList.filter(({ index }) => !after?.has(index))
  return second.shortList
    .filter(({ index }) => !before?.has(index))
    .flatMap((entered, i) => {
      const leaver = left[i]
      if (leaver === undefined) return []
      const cause = causeOf(pair, entered.index, leaver.index)
      return [{ role, entered: moverAt(entered.index), left: moverAt(leaver.index), cause }]
    })
}

/** Everybody in either short list, by their place in the pool: who they are, and their places in both rankings. */
function moversOf(
  { first, second }: RunPair,
  listed: readonly number[],
  ids: readonly string[],
): ReadonlyMap<number, Mover> {
  const [before, after] = [placesOf(first.standings, listed), placesOf(second.standings, listed)]
  return new Map(
    listed.map((index, i) => [
      index,
      { candidate: ids[index] as string, before: before[i] as number, after: after[i] as number },
    ]),
  )
}

/** Of everybody in either short list, the pairs that changed order: who stands first now, and before whom. */
function flippedPairs(
  { first, second }: RunPair,
  listed: readonly number[],
  ids: readonly string[],
): readonly (readonly [number, number])[] {
  const isBefore = ({ standings }: RoleRun, a: number, b: number) =>
    (standings[b] as Standing) - (standings[a] as Standing) || byCodeUnit(ids[a] as string, ids[b] as string)
  const pairs = listed.flatMap((one, i) => listed.slice(i + 1).map((other) => [one, other] as const))
  return pairs
    .filter(([one, other]) => isBefore(first, one, other) * isBefore(second, one, other) < 0)
    .map(([one, other]) => (isBefore(second, one, other) < 0 ? [one, other] : [other, one]))
}

function eligibilityChanges({ first, second }: RunPair): RoleMovement['eligibility'] {
  const changes: `${Eligibility} ${Eligibility}`[] = []
  for (let i = 0; i < first.standings.length; i++) {
    const from = eligibilityAt(first.standings[i] as Standing)
    const to = eligibilityAt(second.standings[i] as Standing)
    if (from !== to) changes.push(`${from} ${to}`)
  }
  return tallyOf(changes)
}

function eligibilityChange([change, count]: readonly [`${Eligibility} ${Eligibility}`, number]): EligibilityChange {
  const [from, to] = change.split(' ') as [Eligibility, Eligibility]
  return { from, to, count }
}

function mostFirst<K>(tally: Tally<K>): readonly (readonly [K, number])[] {
  return [...tally].sort(([, a], [, b]) => b - a)
}

function scoreChanges({ first, second }: RunPair): Pick<RoleMovement, 'scoreChanges' | 'unchangedScores'> {
  const bars = new Map<number, number>()
  let unchangedScores = 0
  for (let i = 0; i < first.standings.length; i++) {
    const [before, after] = [scoreAt(first.standings[i] as Standing), scoreAt(second.standings[i] as Standing)]
    if (before === after) unchangedScores += 1
    else if (before !== null && after !== null) {
      const bar = Math.floor((after - before) / BAR) * BAR
      add(bars, bar, 1)
    }
  }
  return { scoreChanges: bars, unchangedScores }
}
