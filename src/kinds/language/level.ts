import type { LanguageLeaf, LanguageSkill } from '../../model/constraint'
import type { Extent, LanguageFact, ListFact } from '../../model/facts'
import type { CefrLevel } from '../../vocab/cefr'
import { CEFR } from '../../vocab/facts.constant'
import { isWeak } from '../affinity'

const HIGHEST = 6

/** What a profile shows of a language, in ranks of CEFR (0 not at all, 1 A1 … 6 C2). */
export interface LevelEvidence {
  /** From fields of its own. */
  readonly strong: Extent
  /** From free text, where that says more. */
  readonly weak: number
  readonly paths: readonly string[]
}

/** Whether a fact is of the language that is asked for; where none is named, any but Mandarin is a foreign one. */
export function isOfLanguage({ language }: LanguageFact, asked: string): boolean {
  return asked === 'und' || asked === 'mul' ? language !== 'zh' : language === asked
}

/**
 * The best level over the facts of a language; undefined where the profile lists no languages and speaks of none. A list
 * that lacks the language says that there is none of it.
 */
export function languageLevel(languages: ListFact<LanguageFact>, leaf: LanguageLeaf): LevelEvidence | undefined {
  const facts = languages.items.filter((fact) => isOfLanguage(fact, leaf.language))
  if (facts.length === 0 && !languages.stated) return undefined
  let [low, high, weak] = [0, 0, 0]
  for (const fact of facts) {
    const level = levelOf(fact, leaf.skills ?? [])
    if (isWeak(fact.source)) {
      weak = Math.max(weak, level.low)
    } else {
      low = Math.max(low, level.low)
      high = Math.max(high, level.high)
    }
  }
  // Against the low end: a strong level that merely may be higher takes nothing from what free text says.
  return { strong: { low, high }, weak: weak > low ? weak : 0, paths: facts.map(({ source }) => source.path) }
}

/** The lowest of the skills that are asked for; without any, the level over all, or the lowest of the skills. */
function levelOf(fact: LanguageFact, asked: readonly LanguageSkill[]): Extent {
  if (asked.length > 0) return lowest(asked.map((skill) => skillLevel(fact, skill)))
  if (fact.level !== undefined) return exactly(fact.level)
  const known = Object.values(fact.skills)
  return known.length === 4 ? lowest(known.map(exactly)) : lowest([...known.map(exactly), SOME])
}

/** A skill that is not graded has the level over all; where there is none of that either, it is anything. */
function skillLevel({ skills, level, measured }: LanguageFact, skill: LanguageSkill): Extent {
  const isOpen = measured !== undefined && !measured.includes(skill)
  const stated = skills[skill] ?? (isOpen ? undefined : level)
  return stated === undefined ? SOME : exactly(stated)
}

/** A language that is listed without a level is known to some degree. */
const SOME: Extent = { low: 1, high: HIGHEST }

function exactly(level: CefrLevel): Extent {
  return { low: CEFR[level].rank, high: CEFR[level].rank }
}

function lowest(levels: readonly Extent[]): Extent {
  return { low: Math.min(...levels.map(({ low }) => low)), high: Math.min(...levels.map(({ high }) => high)) }
}

/** The level of a rank; A1 stands for 0 as well, which has no name. */
export function levelOfRank(rank: number): CefrLevel {
  return LEVELS.find((level) => CEFR[level].rank >= rank) ?? 'C2'
}

const LEVELS = /* @__PURE__ */ Object.keys(CEFR) as readonly CefrLevel[]
