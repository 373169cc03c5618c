import { MESSAGES } from '../kinds/messages'
import type { Messages } from '../kinds/scoring'
import type { Outcome } from '../model/match'
import { fill } from '../phrase'
import { CATALOGUES } from './catalogues'
import { renderJobs } from './jobs'
import type { Locale, SentenceCode } from './locale'
import type { Wording } from './value'
import { nounOf, renderAmount, renderStated } from './value'

export type { Locale }

/** A group has no noun: its sentence is about its members. */
const NO_MESSAGES: Messages = { noun: { 'zh-Hant': '', 'zh-Hans': '', en: '' } }

/** Kinds whose values are protected attributes of a person. */
const PROTECTED: ReadonlySet<Outcome['kind']> = new Set(['age', 'gender'])

export const isProtected = (kind: Outcome['kind']): boolean => PROTECTED.has(kind)

export interface SentenceOptions {
  /** Of a protected attribute only what became of it is told (Age: met.), and not how old somebody is. */
  readonly isDiscreet?: boolean
}

/**
 * What became of a requirement, as a sentence in a language of reports; of experience also which jobs did not count, and why.
 *
 * @example
 * renderOutcome(match.outcomes[1], 'zh-Hant')
 * // → '工作經驗（銷售）：3年1個月，未達要求（5年以上），不足23個月。'
 */
export function renderOutcome(outcome: Outcome, locale: Locale, options: SentenceOptions = {}): string {
  const { kind, expected, actual, shortfall, message } = outcome
  const catalogue = CATALOGUES[locale]
  const messages: Messages = kind === 'anyOf' || kind === 'allOf' ? NO_MESSAGES : MESSAGES[kind]
  const wording: Wording = { catalogue, messages, locale }
  const sentence = fill(catalogue.sentences[sentenceCode(outcome, options)], {
    noun: nounOf(expected, wording),
    expected: renderStated(expected, wording),
    actual: renderStated(actual, wording, catalogue.jobs.and),
    shortfall: shortfall ? renderAmount(shortfall, wording) : '',
    members: tellingMembers(outcome)
      .map((member) => renderOutcome(member, locale, options))
      .join(catalogue.between),
    statute: message.params['statute'] ?? '',
  })
  const { weak } = outcome.evidence
  return (
    sentence +
    (weak && outcome.status !== 'met' ? catalogue.between + catalogue.weak[weak] : '') +
    renderJobs(outcome, catalogue)
  )
}

/** The code of the message, but what is protected has one sentence for all places, and one without values for discretion. */
function sentenceCode({ kind, status, message: { code } }: Outcome, { isDiscreet }: SentenceOptions): SentenceCode {
  if (isDiscreet && isProtected(kind) && status !== 'not-scored') return `none.${status}`
  return code.startsWith('protected.') ? 'protected' : (code as SentenceCode)
}

/** Where one alternative is met, the others need no telling. */
function tellingMembers({ kind, status, members = [] }: Outcome): readonly Outcome[] {
  return kind === 'anyOf' && status === 'met' ? members.filter((member) => member.status === 'met') : members
}
