import { MESSAGES } from '../kinds/messages'
import type { Constraint } from '../model/constraint'
import type { Locale } from './locale'

/**
 * What a requirement is about in a word or two, for where its whole words have no room: `work experience`, `Mandarin`; of alternatives, each once.
 *
 * @example
 * shortName(role.requirements[1].constraint, 'en')
 * // → 'work experience'
 */
export function shortName(constraint: Constraint, locale: Locale): string {
  if ('of' in constraint) return [...new Set(constraint.of.map((member) => shortName(member, locale)))].join(' / ')
  const { noun, label } = MESSAGES[constraint.kind]
  return (constraint.kind === 'language' && label?.(constraint.language, locale)) || noun[locale]
}
