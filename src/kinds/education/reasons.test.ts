import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { factsOf, from, mentioned, outcomeOf, SPAN, stated } from '../../../test/scoring/samples'
import type { EducationLeaf } from '../../model/constraint'
import type { DegreeFact } from '../../model/facts'
import type { Bounds } from '../../model/match'
import { CATALOGUES } from '../../report/catalogues'
import { renderOutcome } from '../../report/sentence'
import type { EducationLevel } from '../../vocab/education/levels'
import { EDUCATION } from '../../vocab/education/levels'
import { LOCALES } from '../scoring'
import { educationMessages } from './messages'

/** Every choice of one value of each field. */
function cross<T extends object>(fields: { readonly [K in keyof T]: readonly T[K][] }): readonly T[] {
  const names = Object.keys(fields) as (keyof T)[]
  return names.reduce<readonly Partial<T>[]>(
    (rows, name) => rows.flatMap((row) => fields[name].map((value) => ({ ...row, [name]: value }))),
    [{}],
  ) as readonly T[]
}

type Asked = Pick<EducationLeaf, 'min' | 'max' | 'fullTime' | 'schoolTiers'>
type Told = Pick<DegreeFact, 'level' | 'fullTime' | 'schoolTiers' | 'status' | 'due'>

/** What postings ask: a least level, a greatest, a way of study, classes of school. */
const ASKED = cross<{ [K in keyof Asked]: Asked[K] | undefined }>({
  min: [undefined, 'junior-college', 'bachelor', 'master'],
  max: [undefined, 'bachelor'],
  fullTime: [undefined, true],
  schoolTiers: [undefined, ['985'], ['985', 'overseas']],
}).map((asked) => defined<Asked>(asked))

/** What profiles tell of a degree: its level, how far it has come, the way of study, the school. */
const DEGREES: readonly Told[] = cross<{ [K in keyof Told]: Told[K] | undefined }>({
  level: ['senior-high', 'junior-college', 'bachelor', 'master'],
  status: ['completed', 'pending', 'left'],
  due: [undefined, '2027-06'],
  fullTime: [undefined, true, false],
  schoolTiers: [[], ['211'], ['985', '211']],
})
  .filter(({ status, due }) => status === 'pending' || due === undefined)
  .map((told) => defined<Told>(told as Told))

/** A list that is closed denies what it does not have; an open one has an entry that was not understood. */
const PROFILES = [stated, mentioned].flatMap((list) => [
  { told: undefined, list, facts: factsOf({ degrees: list() }) },
  ...DEGREES.map((told) => ({
    ...{ told, list },
    facts: factsOf({ degrees: list({ ...told, source: from('education[0]') }) }),
  })),
])

function defined<T>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

const leafOf = (asked: Asked): EducationLeaf => ({ kind: 'education', ...SPAN, ...asked })
const wordsOf = (about: Bounds['about'] = []): readonly string[] => about.map(({ text }) => text)
const rankOf = (level: EducationLevel): number => EDUCATION[level].rank

/** What is asked besides the level; without a level, these words ask for higher education. */
function studyAsked({ min, max, fullTime, schoolTiers = [] }: Asked): readonly string[] {
  const study = [...(fullTime ? ['full-time'] : []), ...schoolTiers]
  return study.length === 0 || min || max ? study : ['higher-education', ...study]
}

/** A degree as a reason has to tell it, where that much is asked. */
function toldOf({ level, status, due, fullTime, schoolTiers }: Told, asked: Asked, isClosed: boolean) {
  const modes = [...(fullTime === undefined ? ['mode-untold'] : [fullTime ? 'full-time' : 'part-time'])]
  const schools = schoolTiers.length === 0 ? ['school-untold'] : schoolTiers
  const about = [...(asked.fullTime ? modes : []), ...(asked.schoolTiers ? schools : [])]
  return {
    ...{ shape: 'bounds', unit: 'education', min: level },
    ...(isClosed && { max: level }),
    ...(about.length > 0 && { about: about.map((id) => ({ text: id, id })) }),
    ...(status !== 'completed' && { state: status }),
    ...(due && { due }),
  }
}

/** The levels that are missing in a list that is closed, or too many, as a degree counts: one that is not there, a level less. */
function shortfallOf({ level, status }: Told, { min, max }: Asked, isClosed: boolean) {
  const ranks = [rankOf(min ?? (max ? 'primary' : 'junior-college')), rankOf(max ?? 'doctor')]
  const [least = 0, most = 0] = ranks.sort()
  const counted = Math.max(rankOf(level) - (status === 'completed' ? 0 : 1), 0)
  if (isClosed && rankOf(level) < least) return { shape: 'bounds', unit: 'steps', min: least - rankOf(level) }
  return counted > most ? { shape: 'bounds', unit: 'steps', max: counted - most } : undefined
}

describe.each(ASKED.map((asked) => [JSON.stringify(asked), asked] as const))('asked %s', (_, asked) => {
  const outcomes = PROFILES.map(({ told, list, facts }) => {
    return { told, isClosed: list === stated, outcome: outcomeOf(leafOf(asked), facts) }
  })
  const level = asked.min ?? (Object.keys(asked).length === 0 ? 'junior-college' : undefined)

  test('a reason names what is asked, and no more', () => {
    for (const { outcome } of outcomes) {
      const { min, max, about } = outcome.expected as Bounds
      expect([min, max, wordsOf(about)]).toEqual([level, asked.max, studyAsked(asked)])
    }
  })

  test('and of the profile what is asked about, as it is told', () => {
    for (const { told, isClosed, outcome } of outcomes) {
      if (told === undefined) {
        expect(outcome.actual).toEqual({ shape: 'none' })
        expect(outcome.status === 'met' || outcome.message.code.endsWith('.absent')).toBe(true)
      } else {
        expect(outcome.actual).toEqual(toldOf(told, asked, isClosed))
      }
    }
  })

  test('and what is missing: levels, or else what the degree or the list itself shows', () => {
    for (const { told, isClosed, outcome } of outcomes) {
      const isShort = outcome.status === 'near' || outcome.status === 'unmet'
      if (told === undefined || !isShort) {
        expect(outcome.shortfall).toBeUndefined()
        continue
      }
      const shortfall = shortfallOf(told, asked, isClosed)
      expect(outcome.shortfall, JSON.stringify({ told, isClosed })).toEqual(shortfall)
      const decisive = [
        told.status !== 'completed',
        !isClosed,
        asked.fullTime && told.fullTime === false,
        asked.schoolTiers,
      ]
      if (shortfall === undefined) expect(decisive.some(Boolean), JSON.stringify(told)).toBe(true)
    }
  })

  test.each(LOCALES)('in words of %s', (locale) => {
    const { unreached } = CATALOGUES[locale]
    const label = (id: string) => educationMessages.label?.(id, locale) ?? id
    for (const { told, outcome } of outcomes) {
      const sentence = renderOutcome(outcome, locale)
      const named = [level, asked.max, told?.level].filter((one) => one !== undefined)
      const words = [
        ...named,
        ...studyAsked(asked),
        ...(outcome.actual.shape === 'bounds' ? wordsOf(outcome.actual.about) : []),
      ]
      expect(words.filter((id) => !sentence.includes(label(id)))).toEqual([])
      const others = LEVELS.filter((one) => !named.includes(one))
      expect(others.filter((one) => sentence.includes(label(one)))).toEqual([])
      if (told !== undefined && told.status !== 'completed')
        expect(sentence).toContain(
          told.due?.slice(0, 4) ?? unreached[told.status].replace('{value}', label(told.level)),
        )
      expect(sentence).not.toMatch(/[{}]/)
    }
  })
})

/** Those whose labels stand in no other's. */
const LEVELS = Object.keys(EDUCATION).filter((level) => level !== 'post-secondary') as readonly EducationLevel[]

law.prop([
  fc.constantFrom(...ASKED),
  fc.array(fc.constantFrom(...DEGREES), { minLength: 1, maxLength: 4 }),
  fc.boolean(),
])('of several degrees one is told, as it is', (asked, degrees, isClosed) => {
  const list = isClosed ? stated : mentioned
  const facts = factsOf({ degrees: list(...degrees.map((told, i) => ({ ...told, source: from(`education[${i}]`) }))) })
  const { actual } = outcomeOf(leafOf(asked), facts)
  expect(degrees.map((told) => toldOf(told, defined(asked), isClosed))).toContainEqual(actual)
})

test('classes of school, any of which will do, are told as one part', () => {
  const asked = leafOf({ min: 'bachelor', fullTime: true, schoolTiers: ['985', '211'] })
  const sentence = renderOutcome(outcomeOf(asked, factsOf({ degrees: stated() })), 'en')
  expect(sentence).toContain('full-time study')
  expect(sentence).toContain('a 985 university/a 211 university')
})
