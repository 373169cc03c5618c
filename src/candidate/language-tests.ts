import type { LanguageSkill } from '../model/constraint'
import { phrase } from '../phrase'
import { fold } from '../text/fold'
import { wordsIn } from '../text/lexicon'
import type { CefrLevel } from '../vocab/cefr'
import type { LanguageCertificateId, LanguageTest } from '../vocab/certificates'
import { CERTIFICATES } from '../vocab/facts.constant'
import { FAILED_WORDS } from './language-words'
import { refusal } from './refusal'
import type { Wordings } from './words'
import { idsOfWord } from './words'

/** A test of a language that a candidate names, with its score where one is told. */
export interface TestResult {
  readonly id: LanguageCertificateId
  readonly language: string
  readonly score?: number
}

/** A total of no more than this is of the TOEFL of 2026, whose scale ends there; on the old one nobody has so little. */
const NEW_TOEFL_HIGHEST = 6

const TESTS: Readonly<Record<string, LanguageTest>> = CERTIFICATES

/**
 * The tests in a wording, each with the number behind its name where that is on the test's scale (CET-6 520, 雅思6.5分).
 *
 * @param language - where known, of the readings of a name that several languages share, the one of this language.
 */
export function readTests(text: string, language: string | undefined, { recall }: Wordings): readonly TestResult[] {
  return recall(testsNamed, text).map(({ ids, number }) => {
    const id = pickTest(ids, language)
    return withScore(id, number !== undefined && isOnScale(withScore(id, number).id, number) ? number : undefined)
  })
}

/** The name of a test, with the tests that have it, and the number behind it. */
interface NamedTest {
  readonly ids: readonly string[]
  readonly number: number | undefined
}

function testsNamed(text: string): readonly NamedTest[] {
  const folded = fold(text)
  const words = wordsIn(text).filter((word) => idsOfWord(word, 'certificate').length > 0)
  return words.flatMap((word, i) => {
    const next = words[i + 1]?.start ?? folded.length
    if (isFailed(folded.slice(0, word.start), folded.slice(word.end, next))) return []
    return [{ ids: idsOfWord(word, 'certificate'), number: numberIn(folded, word.end, next) }]
  })
}

/** 未通过六级, 四级未过: right before the name, or behind it within the clause. */
function isFailed(before: string, behind: string): boolean {
  const clause = behind.split(/[,，。;；、]/, 1)[0] ?? ''
  return FAILED_WORDS.some((word) => before.trimEnd().endsWith(word) || clause.includes(word))
}

/**
 * The score of a test as a field states it.
 *
 * @throws RolefitError `invalid-candidate` for a score that the test cannot give.
 */
export function checkScore({ id }: TestResult, score: number, path: string): TestResult {
  const result = withScore(id, score)
  if (isOnScale(result.id, score)) return result
  const { min, max } = TESTS[result.id]?.scale ?? { min: 0, max: 0 }
  throw refusal(path, phrase('other-number'), phrase('test-score', { test: result.id, min, max }))
}

function pickTest(ids: readonly string[], language: string | undefined): LanguageCertificateId {
  const picked = ids.find((id) => TESTS[id]?.language === language) ?? (ids[0] as string)
  const [lowest] = TESTS[picked]?.means ?? []
  return (lowest ?? picked) as LanguageCertificateId
}

function withScore(id: LanguageCertificateId, score: number | undefined): TestResult {
  const language = TESTS[id]?.language ?? 'und'
  if (score === undefined) return { id, language }
  return { id: id === 'toefl' && score <= NEW_TOEFL_HIGHEST ? 'toefl-2026' : id, language, score }
}

function isOnScale(id: LanguageCertificateId, score: number): boolean {
  const { scale } = TESTS[id] as LanguageTest
  return Number.isFinite(score) && (scale === undefined || (score >= scale.min && score <= scale.max))
}

/** The first number of a stretch, with its decimals: 6.5 in 雅思 (6.5分). */
function numberIn(text: string, from: number, to: number): number | undefined {
  let at = from
  while (at < to && !isDigit(text[at])) at++
  let end = at
  while (end < to && (isDigit(text[end]) || (text[end] === '.' && isDigit(text[end + 1])))) end++
  const digits = text.slice(at, end)
  return end === at || digits.length > 6 ? undefined : Number(digits)
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9'
}

/** What a test of these says nothing about are speaking and writing. */
export const RECEPTIVE_SKILLS: readonly LanguageSkill[] = ['listening', 'reading']

/** What a result is worth: of the whole language, or of the skills that the test looks at. */
export interface Worth {
  readonly level?: CefrLevel
  /** The level is one of listening and reading alone. */
  readonly isReceptive?: boolean
  readonly skills: Readonly<Partial<Record<LanguageSkill, CefrLevel>>>
}

export function worthOf({ id, score }: TestResult): Worth {
  const test = TESTS[id] as LanguageTest
  const level = levelOf(test, score)
  if (level === undefined) return { skills: {} }
  const { receptiveOnly: isReceptive = false } = test
  const tested = isReceptive ? RECEPTIVE_SKILLS : (test.skills ?? [])
  const skills = Object.fromEntries(tested.map((skill) => [skill, level]))
  return tested.length > 0 && !isReceptive ? { skills } : { level, skills, isReceptive }
}

function levelOf({ toCefr, passed, scale }: LanguageTest, score: number | undefined): CefrLevel | undefined {
  if (scale?.pass !== undefined && score !== undefined && score < scale.pass) return undefined
  if (typeof toCefr === 'string' || toCefr === undefined) return toCefr ?? passed
  if (score === undefined) return passed
  return toCefr.filter(([least]) => score >= least).at(-1)?.[1]
}
