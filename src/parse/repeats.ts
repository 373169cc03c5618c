import { ALL_SKILLS } from '../kinds/language/leaves'
import type { Constraint, LanguageLeaf, LanguageSkill } from '../model/constraint'
import type { Requirement } from '../model/role'
import type { Term } from '../model/term'
import { fold } from '../text/fold'
import { CEFR } from '../vocab/facts.constant'

/**
 * Marks the requirements that ask for nothing which another one of the same weight does not ask, so that each demand counts once,
 * however often it is told. No two of them have to stand in one clause.
 *
 *   Languages: English (fluent) · … · 2. Fluent in English      told in a form and once more in running text
 *   written and spoken Chinese, Putonghua                       a language under two of its names
 */
export function withRepeats(requirements: readonly Requirement[]): readonly Requirement[] {
  const counted = new Map([...alikeIn(requirements)].flatMap((alike) => [...countedOf(alike)]))
  return requirements.map((requirement) => {
    const one = counted.get(requirement) ?? requirement
    if (one === requirement && requirement.repeats === undefined) return requirement
    const { repeats: _, ...bare } = requirement
    return one === requirement ? bare : { ...bare, repeats: one.id }
  })
}

/** Those that weigh alike and are of one kind, where they are several: of most there is one, whose meaning nobody need put together. */
function alikeIn(requirements: readonly Requirement[]): readonly Requirement[][] {
  const byKind = new Map<string, Requirement[]>()
  for (const requirement of requirements) {
    const key = `${requirement.modality} ${requirement.constraint.kind}`
    const alike = byKind.get(key)
    if (alike === undefined) byKind.set(key, [requirement])
    else alike.push(requirement)
  }
  return [...byKind.values()].filter(({ length }) => length > 1)
}

/** Which one counts for each of some that are alike: the first of its meaning, or of a language the one that goes beyond it. */
function countedOf(alike: readonly Requirement[]): Map<Requirement, Requirement> {
  const firsts = new Map<string, Requirement>()
  const languages = new Map<string, Requirement[]>()
  const meanings = alike.map((requirement) => {
    const meaning = meaningOf(requirement.constraint)
    if (!firsts.has(meaning)) {
      firsts.set(meaning, requirement)
      const language = languageOf(requirement)
      if (language !== undefined) languages.set(language, [...(languages.get(language) ?? []), requirement])
    }
    return meaning
  })
  const most = new Map([...languages.values()].flatMap((some) => some.map((one) => [one, greatestOver(one, some)])))
  return new Map(
    alike.map((requirement, at) => {
      const first = firsts.get(meanings[at] as string) as Requirement
      return [requirement, most.get(first) ?? first]
    }),
  )
}

/** The language of which a level is asked for. */
function languageOf({ constraint }: Requirement): string | undefined {
  const isLevel = constraint.kind === 'language' && constraint.certificates === undefined
  return isLevel ? constraint.language : undefined
}

/** Of requirements of one language, that which asks for as much as this one and which none goes beyond; of two that ask for the same, the first. */
function greatestOver(one: Requirement, alike: readonly Requirement[]): Requirement {
  return alike.reduce(
    (most, other) => {
      const isAsMuch = isWithin(most.constraint, other.constraint)
      return isAsMuch && !isWithin(other.constraint, most.constraint) ? other : most
    },
    alike.find(({ constraint }) => isWithin(one.constraint, constraint) && isWithin(constraint, one.constraint)) ?? one,
  )
}

/** What is asked for, whatever the words and wherever they stand. All lists of a constraint are sets. */
function meaningOf(constraint: Constraint): string {
  return JSON.stringify(withoutWords(constraint))
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(withoutWords(item))).sort()
  if (typeof value !== 'object' || value === null) return value
  if (isTerm(value)) return value.id ?? fold(value.text)
  const told = Object.entries(value).filter(([key]) => key !== 'span' && key !== 'wording')
  return told.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, withoutWords(item)])
}

function isTerm(value: object): value is Term {
  return 'text' in value
}

/** A language that is asked for at as high a level in as many skills besides. */
function isWithin(one: Constraint, other: Constraint): boolean {
  if (one.kind !== 'language' || other.kind !== 'language' || one.language !== other.language) return false
  if (one.modality !== other.modality) return false
  return rankOf(one) <= rankOf(other) && skillsOf(one).every((skill) => skillsOf(other).includes(skill))
}

function rankOf({ min }: LanguageLeaf): number {
  return min === undefined ? 0 : CEFR[min].rank
}

function skillsOf({ skills = ALL_SKILLS }: LanguageLeaf): readonly LanguageSkill[] {
  return skills
}
