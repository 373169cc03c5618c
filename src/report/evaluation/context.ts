import { withoutLead } from '../../kinds/leaves'
import { MESSAGES } from '../../kinds/messages'
import type { Kind } from '../../model/constraint'
import type { Cause, Evaluation } from '../../model/evaluation'
import type { RoleDocument } from '../../model/role'
import { fill } from '../../phrase'
import type { Locale } from '../locale'
import type { Page } from '../page'
import { PAGES, shown } from '../page'
import { EVALUATION_WORDS } from './catalogues'
import type { EvaluationWords } from './words'

/** All that a section of the page is written from. */
export interface EvaluationPage {
  readonly evaluation: Evaluation
  /** What every report says. */
  readonly page: Page
  readonly words: EvaluationWords
  /** `r2`, with the text that it was read from where the document has it. */
  readonly requirement: (role: string, id: string) => string
  readonly kind: (kind: Cause['kind']) => string
}

/** A letter for a rule set: A is today's. */
export function nameOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}

/** A title above a section, of one rule set (`A`) or of two (`A → B`) where it says so. */
export const headingOf = ({ heading }: EvaluationWords, title: string, name?: string): string =>
  name === undefined ? fill(heading.alone, { title }) : fill(heading.of, { title, name })

/** Without a document the requirements are told by their ids. */
export function pageOf(evaluation: Evaluation, document: Pick<RoleDocument, 'roles'>, locale: Locale): EvaluationPage {
  const words = EVALUATION_WORDS[locale]
  const texts = new Map(
    document.roles.flatMap(({ id, requirements }) =>
      requirements.map((one) => [`${id} ${one.id}`, withoutLead(one)] as const),
    ),
  )
  const noun = (kind: Kind) => MESSAGES[kind].noun[locale]
  return {
    evaluation,
    page: PAGES[locale],
    words,
    requirement: (role, id) => shown(`${id} ${texts.get(`${role} ${id}`) ?? ''}`),
    kind: (kind) =>
      kind === undefined ? words.noCause : kind === 'anyOf' || kind === 'allOf' ? words.alternatives : noun(kind),
  }
}

/** How far judges agree who graded the same pairs. */
export const judgeLines = ({ evaluation, words }: Pick<EvaluationPage, 'evaluation' | 'words'>): readonly string[] =>
  (evaluation.judges ?? []).map(({ first, second, kappa, ...of }) =>
    fill(words.judges, { ...of, first: shown(first), second: shown(second), kappa: kappa?.toFixed(2) ?? '–' }),
  )
