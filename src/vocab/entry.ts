/**
 * What stands under one id of a vocabulary.
 *
 * Chinese words are written once, in whichever script is at hand: the lexicon folds both to one form. The
 * first word of a language is the label that reports show.
 */
export interface Entry {
  /** Chinese words, Traditional or Simplified. */
  readonly zh?: readonly string[]
  /** The Traditional label where it is another word and not another script (軟體 for 软件). It is read as well. */
  readonly hant?: readonly string[]
  /** English words, in lower case where capitals do not matter; they end at word edges. */
  readonly en?: readonly string[]
  /** Latin words that are read only as they are written here, capitals and all (KA, PM, MS). */
  readonly caps?: readonly string[]
  /** Longer words that hold one of these and mean something else (本科室 for 本科): they stand for nothing. */
  readonly notIn?: readonly string[]
}

/** Entries by id; `Extra` is what each entry of this vocabulary tells besides its words. */
export type Vocabulary<Extra extends object = object> = Readonly<Record<string, Entry & Readonly<Extra>>>

/** What an entry says of others beside its place in the tree of ids. */
export interface Neighbours {
  /** Ids that it takes in as well. */
  readonly also?: readonly string[]
  /** Neighbours that the tree keeps apart, each with its credit per mille where this one is asked for. */
  readonly near?: Readonly<Record<string, number>>
}
