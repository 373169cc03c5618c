import type { Candidate, CandidateLanguage, Certificate } from '../model/candidate'
import type { LanguageSkill } from '../model/constraint'
import type { Draft } from '../model/draft'
import type { Facts, LanguageFact, Source } from '../model/facts'
import { fold } from '../text/fold'
import { wordsIn } from '../text/lexicon'
import type { CefrLevel } from '../vocab/cefr'
import { LANGUAGES } from '../vocab/facts.constant'
import type { Fluency } from './fluency'
import { higher, readFluency, withOverall } from './fluency'
import type { Passage } from './free-text'
import type { TestResult, Worth } from './language-tests'
import { checkScore, RECEPTIVE_SKILLS, readTests, worthOf } from './language-tests'
import { NONE_WORDS } from './language-words'
import type { Word, Wordings } from './words'
import { idsOf } from './words'

type LanguageFacts = Pick<Facts, 'languages' | 'notes'>
type FactNote = Facts['notes'][number]

/**
 * Languages: from the list, from tests among the certificates, and, as weaker evidence, from the skills and the clauses of free
 * text that tell a level or a test. Of one language there may be several facts, of which the best counts.
 *
 * A level follows from the stated words or from a test, whichever is higher; a stated level without a wording is none.
 *
 * @throws RolefitError `invalid-candidate` for a score out of the test's scale.
 */
export function readLanguages(candidate: Candidate, passages: readonly Passage[], wordings: Wordings): LanguageFacts {
  const notes: FactNote[] = []
  const found: LanguageFact[] = []
  for (const [i, entry] of (candidate.languages ?? []).entries()) {
    const path = `languages[${i}]`
    const facts = readEntry(entry, path, wordings)
    found.push(...facts)
    if (facts.length === 0 && !isNone(entry) && (entry.language ?? '').trim() !== '')
      notes.push({ code: 'not-understood', path: `${path}.language` })
  }
  for (const [i, entry] of (candidate.certificates ?? []).entries())
    found.push(...readCertificate(entry, `certificates[${i}]`, wordings))
  const items = withoutBare([...found, ...readTold(candidate, passages, wordings)])
  for (const item of items) notes.push(...scoresMissing(item))
  return { languages: { stated: candidate.languages !== undefined, items }, notes }
}

/** What skills and free text tell, which is weaker evidence. */
function readTold({ skills = [] }: Candidate, passages: readonly Passage[], wordings: Wordings): LanguageFact[] {
  const told: LanguageFact[] = []
  for (const [i, { name = '', level = '' }] of skills.entries())
    if (wordings.recall(isLanguageName, name)) told.push(...readClause(`${name} ${level}`, `skills[${i}]`, wordings))
  for (const { path, text, words } of passages)
    if (words.some(namesLanguage))
      for (const clause of clausesOf(text)) told.push(...readClause(clause, path, wordings))
  return told
}

/** A level of the JLPT without its score is a pass, which says nothing of its parts. */
function scoresMissing({ certificates, source: { path } }: LanguageFact): readonly FactNote[] {
  return certificates
    .filter(({ id, score }) => id.startsWith('jlpt-') && score === undefined)
    .map(({ id }) => ({ code: 'without-score', path, params: { certificate: id } }))
}

/** A bare name (英语) says less than a test of the same language elsewhere in the profile, and would make its level doubtful. */
function withoutBare(items: readonly LanguageFact[]): readonly LanguageFact[] {
  if (!items.some(isBare)) return items
  const shown = new Set(
    items
      .filter(({ level, source }) => level !== undefined && source.evidence === 'field')
      .map(({ language }) => language),
  )
  return items.filter((item) => !isBare(item) || !shown.has(item.language))
}

function isBare({ level, skills, certificates }: LanguageFact): boolean {
  return level === undefined && certificates.length === 0 && Object.keys(skills).length === 0
}

function isNone(entry: CandidateLanguage | undefined): boolean {
  return NONE_WORDS.includes(fold(entry?.fluency ?? '').trim())
}

function readEntry(entry: CandidateLanguage, path: string, wordings: Wordings): readonly LanguageFact[] {
  const { language: name = '', fluency = '' } = entry
  if (isNone(entry)) return []
  const named = wordings.recall(namedBy, name)
  const results = [
    ...readTests(`${name} ${fluency}`, named[0], wordings),
    ...readStatedTests(entry, path, named[0], wordings),
  ]
  const languages = named.length > 0 ? named : [...new Set(results.map(({ language }) => language))]
  const wording = [name, fluency].filter((text) => text.trim() !== '').join(' ')
  const source: Source = { path, evidence: 'field' }
  return languages.map((language) =>
    languageFact(
      language,
      readStated(entry, wordings),
      results.filter((result) => result.language === language),
      wording,
      source,
    ),
  )
}

/** By its names, or by its tag of BCP 47, as files of programs have it (en, zh-CN). */
function namedBy(name: string): readonly string[] {
  const words = wordsIn(name)
  const named = idsOf(words, 'language')
  if (named.length > 1) return varietyOf(name, words) ?? named
  if (named.length > 0) return named
  const tag = fold(name).trim().split('-', 1)[0] ?? ''
  return Object.hasOwn(LANGUAGES, tag) ? [tag] : []
}

/** Chinese (Cantonese), 中文－粤语: what is set off behind the name says which Chinese. */
function varietyOf(name: string, words: readonly Word[]): readonly string[] | undefined {
  const at = Array.from(fold(name)).findIndex((unit) => '(-–—:'.includes(unit))
  const before = idsOf(
    words.filter(({ end }) => end <= at),
    'language',
  )
  const behind = idsOf(
    words.filter(({ start }) => start > at),
    'language',
  )
  return before.length === 1 && before[0] === 'zh' && behind.length > 0 ? behind : undefined
}

/** The levels of the entry: its wording, with the levels of `skills` over it. */
function readStated({ language = '', fluency = '', skills = {} }: CandidateLanguage, wordings: Wordings): Fluency {
  const worded = wordings.recall(readFluency, `${wordings.recall(withoutName, language)} ${fluency}`)
  const stated: Partial<Record<LanguageSkill, CefrLevel>> = { ...worded.skills }
  for (const [skill, text] of Object.entries(skills) as [LanguageSkill, string][]) {
    const { level } = readFluency(text)
    if (level !== undefined) stated[skill] = level
  }
  return withOverall(worded.level, stated)
}

/** What stands beside the name: English (fluent). The name itself may hold a word for a level (商务英语). */
function withoutName(text: string): string {
  const word = wordsIn(text).find((found) => idsOf([found], 'language').length > 0)
  return word === undefined ? text : `${text.slice(0, word.start)} ${text.slice(word.end)}`
}

function readStatedTests(
  { certificates = [] }: CandidateLanguage,
  path: string,
  language: string | undefined,
  wordings: Wordings,
): readonly TestResult[] {
  return certificates.flatMap(({ name, score }, i) => {
    const results = readTests(name, language, wordings)
    const [first] = results
    if (first === undefined || score === undefined) return results
    return [checkScore(first, score, `${path}.certificates[${i}].score`), ...results.slice(1)]
  })
}

/** A test of a language among the certificates of the profile. */
function readCertificate({ name = '', score }: Certificate, path: string, wordings: Wordings): readonly LanguageFact[] {
  const language = idsOf(wordings.words(name), 'language')[0]
  const [first, ...more] = readTests(name, language, wordings)
  if (first === undefined) return []
  const number = scoreOf(score)
  const results = [number === undefined ? first : checkScore(first, number, `${path}.score`), ...more]
  return results.map((result) =>
    languageFact(result.language, { skills: {} }, [result], name, { path, evidence: 'field' }),
  )
}

/** 520, "520", "6.5分"; grades and passes are no numbers. */
function scoreOf(score: number | string | undefined): number | undefined {
  if (typeof score === 'number') return score
  const digits = fold(score ?? '')
    .trim()
    .replace('分', '')
  return digits === '' || Number.isNaN(Number(digits)) ? undefined : Number(digits)
}

function isLanguageName(name: string): boolean {
  return idsOf(wordsIn(name), 'language').length > 0
}

/** One clause of free text: it tells of a language only with a level or a test (英语专业 and 英语老师 tell nothing). */
function readClause(clause: string, path: string, wordings: Wordings): readonly LanguageFact[] {
  const named = idsOf(wordings.words(clause), 'language')
  const results = readTests(clause, named[0], wordings).filter(({ score }) => named.length > 0 || score !== undefined)
  const stated = named.length > 0 ? readFluency(clause) : { skills: {} }
  const languages = named.length > 0 ? named : [...new Set(results.map(({ language }) => language))]
  const source: Source = { path, evidence: 'text' }
  return languages
    .map((language) =>
      languageFact(
        language,
        stated,
        results.filter((result) => result.language === language),
        clause.trim(),
        source,
      ),
    )
    .filter((fact) => !isBare(fact))
}

/** Most passages name no language and no test, and need not be taken apart. */
function namesLanguage(word: Word): boolean {
  return word.readings.some((reading) => reading.class === 'language' || reading.class === 'certificate')
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[，。；;！!\n]|[,.] /)
}

function languageFact(
  language: string,
  stated: Fluency,
  results: readonly TestResult[],
  wording: string,
  source: Source,
): LanguageFact {
  const fact = { language } as Draft<LanguageFact>
  const { level, skills, measured } = joined(stated, results.map(worthOf))
  if (level !== undefined) fact.level = level
  fact.skills = skills
  if (measured !== undefined) fact.measured = measured
  fact.certificates = results.map(({ id, score }) => (score === undefined ? { id } : { id, score }))
  fact.wording = wording
  fact.source = source
  return fact
}

/**
 * The best of what is stated and what the tests are worth. Where the level is from a test of listening and reading alone, the other
 * skills keep what else is known of them, and are open where nothing is.
 */
function joined(stated: Fluency, worths: readonly Worth[]): Pick<LanguageFact, 'level' | 'skills' | 'measured'> {
  const skills: Partial<Record<LanguageSkill, CefrLevel>> = { ...stated.skills }
  for (const worth of worths)
    for (const [skill, level] of Object.entries(worth.skills) as [LanguageSkill, CefrLevel][])
      skills[skill] = higher(skills[skill], level) as CefrLevel
  const ofAll = highest([stated.level, ...worths.filter((worth) => !worth.isReceptive).map(({ level }) => level)])
  const level = highest([ofAll, ...worths.map((worth) => worth.level)])
  if (level === undefined) return { skills }
  if (level === ofAll) return { level, skills }
  if (ofAll === undefined) return { level, skills, measured: RECEPTIVE_SKILLS }
  return { level, skills: { speaking: ofAll, writing: ofAll, ...skills } }
}

function highest(levels: readonly (CefrLevel | undefined)[]): CefrLevel | undefined {
  return levels.reduce(higher, undefined)
}
