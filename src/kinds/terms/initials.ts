import type { Term } from '../../model/term'
import { INNER_WORDS } from '../../vocab/licences/beside/english-nouns'

/** Certified Dietary Manager | (CDM), Certified Professional in Healthcare Quality | (CPHQ): the letters that the words of the name begin with. */
export function areInitialsOf(letters: string, name: string): boolean {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== '')
  const initials = (of: readonly string[]) => of.map((word) => word.charAt(0).toUpperCase()).join('')
  const outer = words.filter((word) => !INNER_WORDS.includes(word.toLowerCase()))
  return [initials(words), initials(outer)].includes(letters.toUpperCase())
}

/** Certified Medical Assistant | (CMA): letters that say the name again are of the paper that it names, whatever else they stand for. */
export function asNamed(letters: Term, name: Term | undefined): Term {
  if (name?.id === undefined || !areInitialsOf(letters.text, name.text)) return letters
  return { ...letters, id: name.id }
}
