/**
 * Something while it is put together field by field, in the order in which it is stored, because fields that may be absent
 * stand among those that may not. A literal with a spread for each of them costs ten times as much.
 */
export type Draft<T> = { -readonly [K in keyof T]: T[K] }
