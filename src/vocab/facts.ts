import type { Entry, Vocabulary } from './entry'

/** What the entries of a vocabulary tell besides the words by which they are read, and where it comes from. */
export type Facts<V extends Vocabulary> = {
  readonly [Id in keyof V]: { readonly [Fact in keyof V[Id] as Exclude<Fact, keyof Entry | 'source'>]: V[Id][Fact] }
}

export function factsOf<V extends Vocabulary>(vocabulary: V): Facts<V> {
  const entries = Object.entries(vocabulary as Vocabulary<{ source?: string }>)
  const facts = entries.map(([id, { zh, hant, en, caps, notIn, source, ...told }]) => [id, told])
  return Object.fromEntries(facts)
}

/** The first Chinese word of each entry and the first English one. */
export type Names<V extends Vocabulary> = Readonly<Record<keyof V, { readonly zh: string; readonly en: string }>>

export function namesOf<V extends Vocabulary<Required<Pick<Entry, 'zh' | 'en'>>>>(vocabulary: V): Names<V> {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([id, { zh, en }]) => [id, { zh: zh[0], en: en[0] }]),
  ) as Names<V>
}
