import type { MajorLeaf } from '../../model/constraint'
import type { Term } from '../../model/term'
import { spanOf } from '../as-written'
import type { Claim, Phrase } from '../kind'

/** What is said of the field of study; nothing said is no terms, not related, not lifted. */
interface Said {
  readonly terms?: readonly Term[]
  readonly related?: boolean
  readonly unrestricted?: boolean
}

/** The claim of the tokens `[first, next)`. */
export function claimOf(
  phrase: Phrase,
  first: number,
  next: number,
  { terms = [], related = false, unrestricted = false }: Said,
): Claim<'major'> {
  const leaf: MajorLeaf = {
    kind: 'major',
    span: spanOf(phrase, first, next),
    ...(unrestricted && { unrestricted: true as const }),
    terms,
    related,
  }
  return { leaf, first, next }
}
