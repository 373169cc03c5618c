import type { Match } from '../../model/match'
import type { Requirement, Role, RoleDocument } from '../../model/role'
import type { Span } from '../../model/span'
import { constraintWords } from '../constraint-words'
import type { Locale } from '../locale'
import type { Page } from '../page'
import { PAGES, shown } from '../page'
import { colourOf } from './colours'
import { languageOf } from './language'
import type { Words } from './words'
import { wordsOf } from './words'

/** The day that ages and durations were told by, and the rule set, as `meta` of a match has them. */
export type Basis = Pick<Match['meta'], 'asOf' | 'ruleSet'>

/** What every part of the page is written with. */
export interface View {
  readonly locale: Locale
  readonly page: Page
  readonly words: Words
  /** How old somebody is is not told, only whether it is what is asked for. */
  readonly isDiscreet: boolean
}

/** One role, and what its part of the page asks of it again and again. */
export interface RoleView extends View {
  readonly role: Role
  readonly document: RoleDocument
  /** The text that the role was read from, where it is at hand. */
  readonly source?: string
  /** What ids in the page start with: no two roles share it. */
  readonly anchor: string
  /** By id; the id itself where the role has no such requirement. */
  readonly requirementWords: (id: string) => string
  readonly colour: (id: string) => string
  /** The language of the posting: of what is too short to tell, it is the likeliest. */
  readonly language: Locale
  /** The words of the posting at a span of it; of a requirement where the posting is not at hand. */
  readonly quote: (span: Span, requirementId: string) => string
}

export const viewOf = (locale: Locale, isDiscreet: boolean): View => ({
  locale,
  page: PAGES[locale],
  words: wordsOf(locale),
  isDiscreet,
})

export function roleViewOf(
  view: View,
  { document, source }: Pick<RoleView, 'document' | 'source'>,
  role: Role,
  anchor: string,
): RoleView {
  const byId = new Map(role.requirements.map((requirement, index) => [requirement.id, { requirement, index }]))
  const words = new Map(role.requirements.map(({ id, constraint }) => [id, constraintWords(constraint, view.locale)]))
  const language = languageOf(source ?? role.requirements.map(({ text }) => text).join('\n'), view.locale)
  const ofRequirement = (id: string): Partial<Requirement> => byId.get(id)?.requirement ?? {}
  return {
    ...view,
    ...{ role, document, anchor, language },
    ...(source !== undefined && { source }),
    requirementWords: (id) => shown(words.get(id) ?? id),
    colour: (id) => colourOf(byId.get(id)?.index ?? 0),
    quote: (span, id) => shown(source === undefined ? (ofRequirement(id).text ?? '') : source.slice(...span)),
  }
}
