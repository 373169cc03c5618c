import type { Notice, Requirement, Role, Scorecard } from '../model/role'
import { fill } from '../phrase'
import { constraintWords } from './constraint-words'
import type { Locale } from './locale'
import { noticeWords } from './notice-words'
import { PAGES, share, shown } from './page'

/** The line above a role: its id, its title, and how much of its requirements was understood. */
export function roleHeading({ id, title, coverage }: Role, locale: Locale): string {
  const page = PAGES[locale]
  const named = [`${page.role} ${shown(id)}`, shown(title)].filter((part) => part !== '')
  return `${named.join('  ')}  (${fill(page.coverage, { share: share(coverage) })})`
}

/** A requirement in one line: `r1   [必备] 学历：本科以上`. */
export function requirementWords({ id, modality, constraint }: Requirement, locale: Locale): string {
  return `${id.padEnd(4)} [${PAGES[locale].modality[modality]}] ${shown(constraintWords(constraint, locale))}`
}

/** The lines below a role: that nothing was read, what was not understood, and what its reader ought to know. */
export function roleRemarks(role: Role, notices: readonly Notice[], locale: Locale): readonly string[] {
  const page = PAGES[locale]
  const own = notices.filter(({ roleId }) => roleId === role.id)
  return [
    ...(role.requirements.length > 0 ? [] : [`  ${page.noRequirements}`]),
    ...role.unparsed.map(({ text }) => `  ${page.unparsed}: ${shown(text)}`),
    ...new Set(
      own.map((notice) => `  ${page.notices}: ${noticeWords(notice, locale)} (${page.severity[notice.severity]})`),
    ),
  ]
}

/** The appraisal forms of a document, a line each. */
export function scorecardLines(scorecards: readonly Scorecard[], locale: Locale): readonly string[] {
  return scorecards.map(({ title, sections }) => {
    const list = sections.map((section) => `${shown(section.title)} (${section.items.length})`).join(', ')
    return fill(PAGES[locale].scorecard, { title: shown(title), sections: list })
  })
}
