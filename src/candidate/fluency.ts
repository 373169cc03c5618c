import type { LanguageSkill } from '../model/constraint'
import { fold } from '../text/fold'
import { wordsIn } from '../text/lexicon'
import type { CefrLevel } from '../vocab/cefr'
import { CEFR, LANGUAGE_SKILL_WORDS } from '../vocab/facts.constant'
import { isLatin } from './latin'
import type { Word } from './words'
import { idsOfWord } from './words'

/** What a wording says of how well somebody knows a language. */
export interface Fluency {
  /** Of the language as a whole. */
  readonly level?: CefrLevel
  readonly skills: Readonly<Partial<Record<LanguageSkill, CefrLevel>>>
}

type SkillWord = keyof typeof LANGUAGE_SKILL_WORDS

/**
 * Reads levels in the order of the words. A level belongs to the skills named right before it (口语流利，读写良好;
 * 聽 /中等、說 /中等), or right after it when none stand before (fluent in speaking); else to the language as a whole, for which the
 * first one counts. All four skills at hand, the language as a whole is as good as the weakest.
 */
export function readFluency(text: string): Fluency {
  const skills: Partial<Record<LanguageSkill, CefrLevel>> = {}
  let overall: CefrLevel | undefined
  let named: LanguageSkill[] = []
  for (const item of itemsOf(text)) {
    if (item.type === 'skills') {
      named.push(...item.skills)
    } else if (named.length > 0) {
      for (const skill of named) skills[skill] ??= item.level
      named = []
    } else {
      overall ??= item.level
    }
  }
  if (overall === undefined || named.length === 0 || Object.keys(skills).length > 0) return withOverall(overall, skills)
  for (const skill of named) skills[skill] = overall
  return withOverall(undefined, skills)
}

/** Skills that are named, or a level. */
type Item =
  | { readonly type: 'skills'; readonly skills: readonly LanguageSkill[] }
  | { readonly type: 'level'; readonly level: CefrLevel }

function itemsOf(text: string): readonly Item[] {
  const ofWords = wordsIn(text).flatMap((word) => itemOf(word).map((item) => ({ at: word.start, item })))
  const ofLevels = levelNames(fold(text)).map(({ at, level }) => ({ at, item: { type: 'level', level } as Item }))
  const seen = new Set(ofWords.filter(({ item }) => item.type === 'level').map(({ at }) => at))
  return [...ofWords, ...ofLevels.filter(({ at }) => !seen.has(at))].sort((a, b) => a.at - b.at).map(({ item }) => item)
}

function itemOf(word: Word): readonly Item[] {
  const skill = idsOfWord(word, 'language-skill')[0] as SkillWord | undefined
  if (skill !== undefined) return [{ type: 'skills', skills: LANGUAGE_SKILL_WORDS[skill].covers }]
  const level = idsOfWord(word, 'level-wording')[0]
  return level !== undefined && Object.hasOwn(CEFR, level) ? [{ type: 'level', level: level as CefrLevel }] : []
}

/** A1 to C2 in any letters, apart from other letters and digits. */
function levelNames(folded: string): readonly { at: number; level: CefrLevel }[] {
  const found: { at: number; level: CefrLevel }[] = []
  for (let at = 0; at + 1 < folded.length; at++) {
    const name = folded.slice(at, at + 2).toUpperCase()
    if (!Object.hasOwn(CEFR, name)) continue
    if (!isWordUnit(folded[at - 1]) && !isWordUnit(folded[at + 2])) found.push({ at, level: name as CefrLevel })
  }
  return found
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && (isLatin(unit) || (unit >= '0' && unit <= '9') || unit === '-')
}

/** Adds the level of the whole where all four skills have one. */
export function withOverall(overall: CefrLevel | undefined, skills: Fluency['skills']): Fluency {
  const { listening, speaking, reading, writing } = skills
  const four = [listening, speaking, reading, writing].filter((level) => level !== undefined)
  const level = overall ?? (four.length === 4 ? four.reduce(lower) : undefined)
  return { ...(level === undefined ? {} : { level }), skills }
}

function lower(a: CefrLevel, b: CefrLevel): CefrLevel {
  return CEFR[a].rank <= CEFR[b].rank ? a : b
}

export function higher(a: CefrLevel | undefined, b: CefrLevel | undefined): CefrLevel | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return CEFR[a].rank >= CEFR[b].rank ? a : b
}
