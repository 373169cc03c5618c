import type { Localised } from '../../kinds/scoring'
import type { Locale } from '../locale'

/** Words by name in one language, out of those that have them in all. */
export function inLanguage<Name extends string>(
  words: Readonly<Record<Name, Localised>>,
  locale: Locale,
): Readonly<Record<Name, string>> {
  const entries = Object.entries<Localised>(words).map(([name, localised]) => [name, localised[locale]])
  return Object.fromEntries(entries) as Record<Name, string>
}
