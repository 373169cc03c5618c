import type { Work } from '../model/candidate'
import type { Draft } from '../model/draft'
import type { Facts, JobFact, WordFact } from '../model/facts'
import { fold } from '../text/fold'
import { wordsIn } from '../text/lexicon'
import type { Neighbours, Vocabulary } from '../vocab/entry'
import { JOB_FUNCTIONS, SENIORITY } from '../vocab/facts.constant'
import { isWithin } from '../vocab/tree'
import type { CalendarDate } from './calendar'
import { factsOfWords } from './free-text'
import {
  ASSISTING_WORDS,
  FUNCTION_TITLE_WORDS,
  INTERNSHIP_WORDS,
  PART_TIME_WORDS,
  RAISING_WORDS,
  VOLUNTEER_WORDS,
} from './job-words'
import { isLatin } from './latin'
import { teamSizeIn } from './team-size'
import type { Period } from './timeline'
import { readTimeline } from './timeline'
import type { Wordings } from './words'
import { idsOf, idsOfWord, wordFact } from './words'

/** The jobs as facts, and which of them had begun, by their place in `work`. */
export interface WorkFacts {
  readonly jobs: Facts['jobs']
  readonly hasBegun: (job: number) => boolean
  readonly notes: Facts['notes']
}

/** The jobs that had begun at `asOf`. */
export function readWork(work: readonly Work[] | undefined, asOf: CalendarDate, wordings: Wordings): WorkFacts {
  if (work === undefined) return { jobs: { stated: false, items: [] }, hasBegun: () => false, notes: [] }
  const { periods, notes } = readTimeline(work, asOf, wordings.date)
  const items: JobFact[] = []
  for (const [i, period] of periods) items.push(readJob(work[i] as Work, i, period, wordings))
  return { jobs: { stated: true, items }, hasBegun: (job) => periods.has(job), notes }
}

function readJob(job: Work, index: number, { start, end }: Period, wordings: Wordings): JobFact {
  const path = `work[${index}]`
  const { position = '' } = job
  const title = position.trim() === '' ? undefined : wordFact(position, 'function', `${path}.position`, wordings)
  const { seniority, mayLead } = wordings.recall(readRank, position)
  const { teamSize, teamTold } = readTeam(job, path, wordings)
  const fact = { type: readType(job, wordings), title } as Draft<JobFact>
  if (start !== undefined) fact.start = start
  if (end !== undefined) fact.end = end
  if (title !== undefined) fact.wording = position.trim()
  fact.industries = readIndustries(job, path, wordings)
  fact.functions = readFunctions(job, path, title, wordings)
  if (seniority !== undefined) fact.seniority = seniority
  if (mayLead !== undefined) fact.mayLead = mayLead
  if (teamSize !== undefined) fact.teamSize = teamSize
  if (teamTold !== undefined) fact.teamTold = teamTold
  fact.text = wordings.recall(fold, ownWords(job))
  fact.source = { path, evidence: 'field' }
  return fact
}

function ownWords({ name, company, position, description, summary, highlights = [] }: Work): string {
  return [name ?? company, position, description, summary, ...highlights]
    .filter((text) => text !== undefined)
    .join('\n')
}

/** From `teamSize`; where that is absent, the largest team that the title, the summary and the highlights tell of having led. */
function readTeam(
  { teamSize, position, summary, highlights = [] }: Work,
  path: string,
  { recall }: Wordings,
): Pick<JobFact, 'teamSize' | 'teamTold'> {
  if (teamSize !== undefined) return { teamSize }
  const passages = [
    [position, `${path}.position`],
    [summary, `${path}.summary`],
    ...highlights.map((text, i) => [text, `${path}.highlights[${i}]`] as const),
  ] as const
  const told = passages.flatMap(([text = '', at]) => {
    const size = recall(teamSizeIn, text)
    return size === undefined ? [] : [{ size, at }]
  })
  const largest = told.reduce<(typeof told)[number] | undefined>(
    (top, one) => (top && top.size >= one.size ? top : one),
    undefined,
  )
  return largest ? { teamSize: largest.size, teamTold: { path: largest.at, evidence: 'text' } } : {}
}

/** From `type`, else from the title: 实习生, sales intern, 兼职促销. */
function readType({ type = '', position = '' }: Work, wordings: Wordings): JobFact['type'] {
  return wordings.recall(typeOf, type.trim() === '' ? position : type)
}

function typeOf(wording: string): JobFact['type'] {
  const folded = fold(wording)
  if (hasWord(folded, INTERNSHIP_WORDS)) return 'internship'
  if (hasWord(folded, PART_TIME_WORDS) || hasWord(folded, VOLUNTEER_WORDS)) return 'part-time'
  return 'full-time'
}

/** Han words anywhere, Latin ones between edges: intern is not in international. */
function hasWord(folded: string, words: readonly string[]): boolean {
  return words.some((word) => {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (!isLatin(word[0]) || (!isLatin(folded[at - 1]) && !isLatin(folded[at + word.length]))) return true
    }
    return false
  })
}

/**
 * From `industry`; where that is absent or says nothing known, from the words of the employer and of the summary; else inferred from
 * the title (化妆品销售经理), which may speak of a part of what the employer does.
 */
function readIndustries(job: Work, path: string, wordings: Wordings): readonly WordFact[] {
  const { industry = '' } = job
  const stated = industry.trim() === '' ? [] : [wordFact(industry, 'industry', `${path}.industry`, wordings)]
  if (stated.some(({ ids }) => ids.length > 0)) return stated
  const shown = (['name', 'company', 'description', 'summary'] as const).flatMap((field) =>
    industriesIn(job[field] ?? '', `${path}.${field}`, wordings),
  )
  if (shown.length > 0) return [...stated, ...shown]
  const inferred = industriesIn(job.position ?? '', `${path}.position`, wordings)
  return [
    ...stated,
    ...inferred.map((fact) => ({ ...fact, source: { path: fact.source.path, evidence: 'inferred' as const } })),
  ]
}

/** A word that is no industry may hold one: 餐饮管理 is a field of study, and 餐饮 in it what the employer does. */
function industriesIn(text: string, path: string, wordings: Wordings): readonly WordFact[] {
  const words = wordings.words(text).flatMap((word) => (idsOfWord(word, 'industry').length > 0 ? [word] : word.inside))
  return factsOfWords(words, 'industry', path)
}

/** From the title, with the shorter functions within its words (大客户销售 is sales as well); else from the summary. */
function readFunctions(job: Work, path: string, title: WordFact | undefined, wordings: Wordings): readonly WordFact[] {
  if (title !== undefined && title.ids.length > 0) {
    const more = wordings.recall(functionsWithin, job.position ?? '').filter((id) => !takesInAny(id, title.ids))
    return more.length === 0 ? [title] : [{ ...title, ids: [...title.ids, ...more] }]
  }
  return [
    ...factsOfWords(wordings.words(job.summary ?? ''), 'function', `${path}.summary`),
    ...(job.highlights ?? []).flatMap((text, j) =>
      factsOfWords(wordings.words(text), 'function', `${path}.highlights[${j}]`),
    ),
  ]
}

/** 前端 | 开发, 室内 | 设计: the whole that a title names a part of says nothing more. */
function takesInAny(whole: string, parts: readonly string[]): boolean {
  const also = FUNCTIONS[whole]?.also ?? []
  return parts.some((part) => [whole, ...also].some((id) => isWithin(part, id)))
}

const FUNCTIONS: Vocabulary<Neighbours> = JOB_FUNCTIONS

function functionsWithin(title: string): readonly string[] {
  return idsOf(
    wordsIn(title).flatMap(({ inside }) => inside),
    'function',
  )
}

/** The rank of a title. One of a function with 经理 in its name has none on the ladder; it stands beside those of seniors. */
function readRank(position: string): Pick<JobFact, 'seniority' | 'mayLead'> {
  const rank = readSeniority(position)
  const isOfFunction = hasWord(fold(position), FUNCTION_TITLE_WORDS)
  if (!isOfFunction || (rank ?? 0) > SENIORITY.senior.rank) return rank === undefined ? {} : { seniority: rank }
  return { seniority: rank ?? SENIORITY.senior.rank, mayLead: true }
}

/**
 * The rank of a title on the ladder of seniority; undefined where no word of it is on the ladder.
 *
 * The head of a title is its last word in Chinese and mostly in English (销售总监助理 is an assistant); of two titles at once
 * (销售经理/区域总监) the higher counts.
 */
export function readSeniority(position: string): number | undefined {
  const ranks = position
    .split(/[/／|｜、&＆;；]/)
    .map(rankOf)
    .filter((rank) => rank !== undefined)
  return ranks.length === 0 ? undefined : Math.max(...ranks)
}

function rankOf(title: string): number | undefined {
  const head = idsOf(wordsIn(title), 'seniority').at(-1) as keyof typeof SENIORITY | undefined
  if (head === undefined) return undefined
  const folded = fold(title)
  if (hasWord(folded, ASSISTING_WORDS)) return SENIORITY.junior.rank
  const { rank } = SENIORITY[head]
  return rank === SENIORITY.manager.rank && hasWord(folded, RAISING_WORDS) ? SENIORITY['senior-manager'].rank : rank
}
