import { leavesWithin } from '../kinds/leaves'
import type { Requirement } from '../model/role'
import type { PartReading } from '../parse/parts'
import type { Settle } from './advert'
import { eitherOr } from './either-or'
import { isOneOf, isRestated } from './restated'

/**
 * Settles what fields say beside the words of an advertisement: what both say is asked for once, and where either of
 * education and experience will do, they are one requirement.
 */
export function settled({ eitherWillDo }: { readonly eitherWillDo: boolean }): Settle {
  return (readings, textAt) => {
    const choice = eitherWillDo
      ? eitherOr([requirementsOf(readings, 'education'), requirementsOf(readings, 'experience')], textAt)
      : undefined
    return withoutRestated(choice === undefined ? readings : withChoice(readings, choice))
  }
}

function requirementsOf(readings: readonly PartReading[], field: string): readonly Requirement[] {
  return readings.filter(({ part }) => part.field === field).flatMap(({ requirements }) => requirements)
}

/** The choice stands in place of its members, also of those that the words state as if each were a must. */
function withChoice(readings: readonly PartReading[], choice: Requirement): readonly PartReading[] {
  const leaves = leavesWithin(choice.constraint)
  const first = readings.findIndex(({ part }) => part.field === 'education' || part.field === 'experience')
  return readings.map((reading, at) => {
    const { part, requirements } = reading
    if (part.field === 'education' || part.field === 'experience') {
      return { ...reading, requirements: at === first ? [choice] : [] }
    }
    if (part.field !== undefined) return reading
    return { ...reading, requirements: requirements.filter(({ constraint }) => !isOneOf(constraint, leaves)) }
  })
}

function withoutRestated(readings: readonly PartReading[]): readonly PartReading[] {
  const words = readings.filter(({ part }) => part.field === undefined).flatMap(({ requirements }) => requirements)
  return readings.map((reading) => {
    if (reading.part.field === undefined) return reading
    return { ...reading, requirements: reading.requirements.filter((one) => !isRestated(one, words)) }
  })
}
