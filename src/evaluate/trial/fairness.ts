import type { FairnessTable, GroupFigure } from '../../model/evaluation'
import type { Selected } from '../fairness'
import { fisherExact, isSmallGroup, pooledRatio, pooledRatioInterval } from '../fairness'
import { ALPHA } from '../significance'
import type { Grouping } from './groupings'
import type { Selection } from './selection'
import { STEPS } from './selection'

/** A role, and how many of each group each step selected, in the order of the groupings. */
export interface SelectedByRole {
  readonly role: string
  readonly selections: readonly Selection[]
}

/** What the steps of selection do to each group, over all roles. */
export function fairnessOf(
  groupings: readonly Grouping[],
  roles: readonly SelectedByRole[],
  seed: number,
): readonly FairnessTable[] {
  return groupings.flatMap((grouping, i) =>
    STEPS.map((step) => {
      const selected = roles.map(({ role, selections }) => ({ role, counts: (selections[i] as Selection)[step] }))
      return { by: grouping.by, step, groups: figuresOf(grouping, selected, seed) }
    }),
  )
}

interface Counted {
  readonly role: string
  readonly counts: Uint32Array
}

function figuresOf(grouping: Grouping, roles: readonly Counted[], seed: number): readonly GroupFigure[] {
  const reference = referenceOf(grouping, roles)
  return grouping.groups.map((group, code): GroupFigure => {
    const people = grouping.people[code] as number
    const tables = roles.map(({ role, counts }) => {
      return { role, group: of(grouping, counts, code), reference: of(grouping, counts, reference) }
    })
    const selected = selectedIn(roles, code)
    const below = tables.filter(
      (table) => rate(table.group) < rate(table.reference) && fisherExact(table.group, table.reference) < ALPHA,
    )
    return {
      ...{ group, people, selected },
      applications: people * roles.length,
      rate: selected / (people * roles.length),
      ratio: code === reference ? 1 : pooledRatio(tables),
      interval: code === reference ? null : pooledRatioInterval(tables, { seed }),
      rolesBelow: below.map(({ role }) => role),
      isSmall: isSmallGroup(people),
    }
  })
}

/** The group of the highest rate; a small one only where all are. */
function referenceOf({ people }: Grouping, roles: readonly Counted[]): number {
  const rates = Array.from(people, (count, code) => selectedIn(roles, code) / count - Number(isSmallGroup(count)))
  return rates.indexOf(Math.max(...rates))
}

function selectedIn(roles: readonly Counted[], code: number): number {
  return roles.reduce((sum, { counts }) => sum + (counts[code] as number), 0)
}

function of({ people }: Grouping, counts: Uint32Array, code: number): Selected {
  return { selected: counts[code] as number, count: people[code] as number }
}

function rate({ selected, count }: Selected): number {
  return selected / count
}
