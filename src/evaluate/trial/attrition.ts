import type { PoolLine } from '../../candidate-pool'
import type { RequirementCost, UnlawfulClause } from '../../model/evaluation'
import type { Match, Outcome } from '../../model/match'
import type { Role } from '../../model/role'
import type { RuleSet } from '../../model/rule-set'
import { isSmallGroup } from '../fairness'
import type { Grouping } from './groupings'
import { shortListed } from './selection'
import type { Setting } from './setting'

/**
 * Which requirement costs which group most: the short list of each role as it is beside that without one of its requirements, one after
 * the other. As the lists stay as long, what one group loses others gain.
 */
export function attritionOf(setting: Setting, rules: RuleSet): readonly RequirementCost[] {
  const { pool, roles, k } = setting
  // Crossed groups are so small that one person more or less would lead the list.
  const groupings = setting.groupings.filter(({ isCrossed }) => !isCrossed)
  if (groupings.length === 0) return []
  const costs = roles.flatMap(({ role }) => {
    const shorter = role.requirements.map(({ id }) => without(role, id))
    const matcher = pool.prepare([role, ...shorter], { rules })
    const whole = matcher.rank(role.id, { top: k })
    return role.requirements.flatMap(({ id }, i) => {
      const rest = matcher.rank((shorter[i] as Role).id, { top: k })
      return groupings.flatMap((grouping) => {
        const cost = costliest(grouping, whole, rest)
        return cost === undefined ? [] : [{ role: role.id, requirementId: id, by: grouping.by, ...cost }]
      })
    })
  })
  return costs.sort((a, b) => b.rateWithout - b.rate - (a.rateWithout - a.rate))
}

function without(role: Role, requirementId: string): Role {
  const requirements = role.requirements.filter(({ id }) => id !== requirementId)
  return { ...role, id: `${role.id} without ${requirementId}`, requirements }
}

/** The group with most to gain if the requirement were not there; undefined where none has. */
function costliest(
  grouping: Grouping,
  whole: readonly PoolLine[],
  rest: readonly PoolLine[],
): Pick<RequirementCost, 'group' | 'rate' | 'rateWithout'> | undefined {
  const [withIt, withoutIt] = [shortListed(whole, grouping), shortListed(rest, grouping)]
  const rates = grouping.groups.map((group, code) => {
    const people = grouping.people[code] as number
    const rate = (withIt[code] as number) / people
    return { group, people, rate, rateWithout: (withoutIt[code] as number) / people }
  })
  const [most] = rates
    .filter(({ people, rate, rateWithout }) => !isSmallGroup(people) && rateWithout > rate)
    .sort((a, b) => b.rateWithout - b.rate - (a.rateWithout - a.rate))
  return most && { group: most.group, rate: most.rate, rateWithout: most.rateWithout }
}

/** What the postings ask for that may not decide: by the law of the rule set's jurisdiction, and gender anywhere. */
export function unlawfulClauses({ roles }: Setting, matchOf: (roleId: string) => Match): readonly UnlawfulClause[] {
  return roles.flatMap(({ role }) =>
    matchOf(role.id)
      .outcomes.flatMap(leavesOf)
      .flatMap((outcome) => {
        const statute = statuteOf(outcome)
        if (statute === undefined && !asksForGender(outcome)) return []
        const { requirementId, kind } = outcome
        return [{ role: role.id, requirementId, kind: kind as UnlawfulClause['kind'], ...(statute && { statute }) }]
      }),
  )
}

function leavesOf(outcome: Outcome): readonly Outcome[] {
  return outcome.members === undefined ? [outcome] : outcome.members.flatMap(leavesOf)
}

function statuteOf({ message }: Outcome): string | undefined {
  return message.code.startsWith('protected.') ? String(message.params['statute']) : undefined
}

/** Any gender will do (男女不限) asks for nothing. */
function asksForGender({ kind, expected }: Outcome): boolean {
  return kind === 'gender' && expected.shape !== 'none'
}
