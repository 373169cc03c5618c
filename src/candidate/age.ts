import type { Basics } from '../model/candidate'
import type { Extent, Facts } from '../model/facts'
import { phrase } from '../phrase'
import type { CalendarDate } from './calendar'
import { compareDays, monthNumber, yearsBetween } from './calendar'
import type { DateReader, DateReading } from './dates'
import { readDate } from './dates'
import { refusal, requireDate } from './refusal'

type AgeFacts = Pick<Facts, 'age' | 'birthYear' | 'notes'>

/** Whom a posting can be about; an age outside is a slip of the pen. Completed years. */
const YOUNGEST = 14
const OLDEST = 100

/** By the count of East Asia (虚岁) one is up to two years older, and a profile may be a year or two old. */
const TOLERANCE = 2

/**
 * Age in completed years at `asOf`: to the day where the day of birth is known, between two ages where only its month or
 * year is; else as stated. A date of birth wins over a stated age that is near it (note `declared-differs`).
 *
 * @throws RolefitError `invalid-candidate` for a birth after `asOf`, an age outside 14–100, or an age and a date of birth
 *   that cannot both be true.
 */
export function readAge(basics: Basics | undefined, asOf: CalendarDate, dateOf: DateReader = readDate): AgeFacts {
  const birth = requireDate(basics?.birthDate, 'basics.birthDate', dateOf)
  const stated = basics?.age
  if (stated !== undefined && !isAge(stated))
    throw refusal('basics.age', phrase('other-number'), phrase('age-range', { min: YOUNGEST, max: OLDEST }))
  if (birth !== undefined) return fromBirth(birth, basics as Basics, asOf)
  return stated === undefined ? { notes: [] } : fromStated(stated, asOf)
}

function isAge(age: number): boolean {
  return Number.isInteger(age) && age >= YOUNGEST && age <= OLDEST
}

function fromBirth(birth: DateReading, basics: Basics, asOf: CalendarDate): AgeFacts {
  if (isAfter(birth, asOf)) throw refusal('basics.birthDate', phrase('later-day'), phrase('birth-before'))
  const age = ageOf(birth, asOf)
  if (age.high < YOUNGEST || age.low > OLDEST) {
    const expected = phrase('birth-range', { min: YOUNGEST, max: OLDEST })
    throw refusal('basics.birthDate', phrase('other-birth'), expected)
  }
  const source = { path: 'basics.birthDate', evidence: 'field' } as const
  const { low, high } = birth.months
  const birthYear = { low: Math.floor(low / 12), high: Math.floor(high / 12), source }
  return { age: { source, ...age }, birthYear, notes: compareStated(age, basics.age) }
}

function isAfter({ day, months }: DateReading, asOf: CalendarDate): boolean {
  return day ? compareDays(day, asOf) > 0 : months.low > monthNumber(asOf.year, asOf.month)
}

/** The ages of the latest and of the earliest birth that the words allow; never below 0. */
function ageOf({ day, months }: DateReading, asOf: CalendarDate): Extent {
  if (day) {
    const age = yearsBetween(day, asOf)
    return { low: age, high: age }
  }
  const latest = { year: Math.floor(months.high / 12), month: (months.high % 12) + 1, day: 31 }
  const earliest = { year: Math.floor(months.low / 12), month: (months.low % 12) + 1, day: 1 }
  return { low: Math.max(0, yearsBetween(latest, asOf)), high: yearsBetween(earliest, asOf) }
}

function compareStated(age: Extent, stated: number | undefined): Facts['notes'] {
  if (stated === undefined || (stated >= age.low && stated <= age.high)) return []
  if (stated < age.low - TOLERANCE || stated > age.high + TOLERANCE) {
    throw refusal('basics.age', phrase('other-age'), phrase('age-by-birth'))
  }
  return [{ code: 'declared-differs', path: 'basics.age', params: { declared: stated, counted: age.low } }]
}

function fromStated(stated: number, asOf: CalendarDate): AgeFacts {
  const source = { path: 'basics.age', evidence: 'field' } as const
  const birthYear = {
    low: asOf.year - stated - 1,
    high: asOf.year - stated,
    source: { ...source, evidence: 'inferred' as const },
  }
  return { age: { low: stated, high: stated, source }, birthYear, notes: [] }
}
