import type { Kind, LeafOf } from '../model/constraint'
import type { Note } from '../model/role'
import type { Token } from '../text/token'
import type { FormField } from '../vocab/form-fields'

/** What a reader is given: one clause, in tokens; a token that another kind owns already stands in it as a mark. */
export interface Phrase {
  readonly tokens: readonly Token[]
  /** The source, for the words as they are written. */
  readonly source: string
  /** The form field that the clause is the value of: it proposes a kind, the value decides. */
  readonly field?: FormField
}

/** A leaf that a reader found, and the tokens that state it: `[first, next)`. */
export interface Claim<K extends Kind = Kind> {
  readonly leaf: LeafOf<K>
  readonly first: number
  readonly next: number
  readonly notes?: readonly Note[]
  /** Claims of one clause and kind that share a number are alternatives of one another (英语或日语). */
  readonly alternative?: number
}

/** Reads the leaves of its kind out of a clause, left to right; they do not overlap. Time is linear in the clause. */
export type Reader<K extends Kind> = (phrase: Phrase) => readonly Claim<K>[]

/** What a posting says, and what is read; `from` is the narrowest text that states it, where that is not the whole. */
export interface Example<K extends Kind> {
  readonly text: string
  /** The leaf without its places, a term as its text; `undefined` where nothing of this kind may be read. */
  readonly reads: Pattern<K> | undefined
  readonly from?: string
}

/** A leaf as an example writes it: no spans, no modality, terms as their text. */
export type Pattern<K extends Kind> = { readonly kind: K } & Readonly<Record<string, unknown>>
