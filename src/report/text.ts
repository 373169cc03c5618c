import type { FaultPhrases } from '../errors'
import type { Match, Outcome } from '../model/match'
import type { Notice, Role, RoleDocument } from '../model/role'
import { fill } from '../phrase'
import type { Locale } from './locale'
import type { Page } from './page'
import { outOfHundred, PAGES, share, shown } from './page'
import { reasonsOf } from './reasons'
import { rejectionWords } from './rejection'
import { requirementWords, roleHeading, roleRemarks, scorecardLines } from './role-words'
import type { SentenceOptions } from './sentence'
import { renderOutcome } from './sentence'

/**
 * A document for people: each role with its constraints in words, the text that each was taken from, how much of the
 * requirements was understood, and what was not.
 *
 * @example
 * renderRoles(parseRoles('本科以上学历'), 'en').split('\n')[1]
 * // → '  r1   [required] education: a bachelor’s degree or more'
 */
export function renderRoles(document: RoleDocument, locale: Locale): string {
  const roles = document.roles.map((role) => renderRole(role, document.notices, locale))
  const scorecards = scorecardLines(document.scorecards, locale).map((line) => `${line}\n`)
  return [...roles, ...scorecards].join('\n')
}

function renderRole(role: Role, notices: readonly Notice[], locale: Locale): string {
  const requirements = role.requirements.flatMap((requirement) => [
    `  ${requirementWords(requirement, locale)}`,
    `       ← ${shown(requirement.text)}`,
  ])
  return `${[roleHeading(role, locale), ...requirements, ...roleRemarks(role, notices, locale)].join('\n')}\n`
}

/**
 * Matches with every reason, in the order in which they are given.
 *
 * @example
 * renderMatches([match], parseRoles(posting), 'en').split('\n')[0]
 * // → 'role-1  客户经理  53.94 · not eligible · 47.02–70.09 · 76.9% known'
 */
export function renderMatches(matches: readonly Match[], document: RoleDocument, locale: Locale): string {
  const titles = titlesOf(document)
  return matches.map((match) => renderMatch(match, titles.get(match.roleId) ?? '', locale)).join('\n')
}

function renderMatch(match: Match, title: string, locale: Locale): string {
  const page = PAGES[locale]
  const lines = match.outcomes.map(
    (outcome) => `  ${outcomeLine(outcome, page)}${shown(renderOutcome(outcome, locale))}`,
  )
  return `${[`${shown(match.roleId)}  ${shown(title)}  ${standing(match, page)}`, ...lines].join('\n')}\n`
}

function outcomeLine({ requirementId, status, weight, modality }: Outcome, page: Page): string {
  const marks = [page.modality[modality], page.status[status]]
  if (status !== 'not-scored') marks.push(fill(page.weight, { weight }))
  return `${requirementId.padEnd(4)} [${marks.join(', ')}] `
}

/** The score out of a hundred, what it could be where facts are missing, whether the gates are passed. */
function standing({ score, interval: [low, high], eligible, coverage }: Match, page: Page): string {
  if (score === null) return page.noScore
  const parts = [fill(page.score, { score: outOfHundred(score) }), page.eligible[eligible]]
  if (low !== high) parts.push(fill(page.range, { low: outOfHundred(low), high: outOfHundred(high) }))
  if (coverage < 1000) parts.push(fill(page.known, { share: share(coverage) }))
  return parts.join(' · ')
}

/** A short list as a screening returns it. */
export interface ShortListPage {
  readonly roleId: string
  /** Without names, how old somebody is is not told either. */
  readonly listed: readonly { readonly match: Match; readonly name?: string }[]
}

/**
 * Per role the candidates in order, each with the two strongest reasons and what speaks against most.
 *
 * @example
 * renderShortLists([{ roleId: 'role-1', listed: [{ match }] }], parseRoles(posting), 'en').split('\n')[1]
 * // → '   1. c1  53.94 · not eligible · 47.02–70.09 · 76.9% known'
 */
export function renderShortLists(lists: readonly ShortListPage[], document: RoleDocument, locale: Locale): string {
  const page = PAGES[locale]
  const titles = titlesOf(document)
  const rendered = lists.map(({ roleId, listed }) => {
    const lines = listed.flatMap(({ match, name }, index) => {
      const who = `${shown(match.candidateId)} ${shown(name ?? '')}`.trim()
      return [
        `  ${String(index + 1).padStart(2)}. ${who}  ${standing(match, page)}`,
        ...reasonLines(match, locale, { isDiscreet: name === undefined }),
      ]
    })
    const heading = `${shown(roleId)}  ${shown(titles.get(roleId) ?? '')}`
    return `${[heading, ...(lines.length > 0 ? lines : [`  ${page.nobody}`])].join('\n')}\n`
  })
  return rendered.join('\n')
}

function reasonLines(match: Match, locale: Locale, options: SentenceOptions): string[] {
  const { strongest, gap } = reasonsOf(match, 2)
  const lines = strongest.map((outcome) => `      + ${shown(renderOutcome(outcome, locale, options))}`)
  return gap ? [...lines, `      ${PAGES[locale].but} ${shown(renderOutcome(gap, locale, options))}`] : lines
}

const titlesOf = ({ roles }: RoleDocument): ReadonlyMap<string, string> =>
  new Map(roles.map(({ id, title }) => [id, title]))

/** What a screening counted, rejected and wrote. */
export interface RunPage {
  readonly counts: { readonly entries: number; readonly scored: number; readonly rejected: number }
  readonly rejections: readonly {
    readonly line: number
    readonly id?: string
    readonly path: string
    readonly reason: string
    readonly phrases?: FaultPhrases
  }[]
  readonly remarks: readonly { readonly line: number; readonly text: string }[]
  readonly files: readonly string[]
}

/**
 * How many were read, which were rejected and why (the first `show` of them), and where the files are.
 *
 * @example
 * const counts = { entries: 2, scored: 1, rejected: 1 }
 * const rejections = [{ line: 3, path: 'basics.age', reason: 'found a text, expected a whole number' }]
 * renderRun({ counts, rejections, remarks: [], files: ['out/scores.csv'] }, 'en').split('\n')[0]
 * // → '2 entries read, 1 scored, 1 rejected'
 */
export function renderRun({ counts, rejections, remarks, files }: RunPage, locale: Locale, show = 20): string {
  const page = PAGES[locale]
  const rejected = rejections.slice(0, show).map(({ line, id, path, ...because }) => {
    const { text, inEnglish = '' } = rejectionWords(because, locale)
    const who = id === undefined ? '' : ` (${shown(id)})`
    return `  ${fill(page.line, { line })}${who}, ${shown(path)}: ${shown(text + inEnglish)}`
  })
  const more = counts.rejected - rejected.length
  const lines = [
    fill(page.counts, counts),
    ...section(page.rejected, more > 0 ? [...rejected, `  ${fill(page.more, { count: more })}`] : rejected),
    ...section(
      page.remarks,
      remarks.map(({ text }) => `  ${shown(text)}`),
    ),
    ...section(
      page.files,
      files.map((file) => `  ${file}`),
    ),
  ]
  return `${lines.join('\n')}\n`
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`${heading}:`, ...lines] : []
