/**
 * What may stand at a place that is at fault, or would be right there, in English, with holes as `fill` fills them. Codes
 * are public, and are never reused for another thing.
 */
const ENGLISH = {
  // What a value is
  nothing: 'nothing',
  null: 'null',
  true: 'true',
  false: 'false',
  value: '{value}',
  'of-type': 'a {type}',
  string: 'a string',
  text: 'a text of {count} {count|character|characters}',
  'empty-text': 'an empty text',
  number: 'a number',
  'whole-number': 'a whole number',
  fraction: 'a number with a fraction',
  boolean: 'true or false',
  list: 'a list',
  'list-of': 'a list of {count}',
  'empty-list': 'an empty list',
  object: 'an object',
  'object-of-class': 'an object of class {name}',
  'plain-object': 'a plain object',
  key: 'the key {value}',
  'unknown-field': 'an unknown field',

  // What a schema asks for
  range: 'a whole number from {min} to {max}',
  'at-least': 'at least {limit}',
  'at-most': 'at most {limit}',
  'more-than': 'more than {limit}',
  'less-than': 'less than {limit}',
  'at-least-characters': 'at least {count} {count|character|characters}',
  'at-most-characters': 'at most {count} {count|character|characters}',
  'at-least-items': 'at least {count} {count|item|items}',
  'at-most-items': 'at most {count} {count|item|items}',
  'multiple-of': 'a multiple of {divisor}',
  'one-of': 'one of {list}',
  'one-of-near': 'one of {list}; did you mean {near}?',
  'known-fields': 'only fields that the schema names',
  either: ' or ',

  // Plain data
  'too-many-values': 'more than {most} values',
  'smaller-document': 'a smaller document',
  'too-deep': 'nesting deeper than {most}',
  'most-levels': 'at most {most} levels',
  circle: 'a value that contains itself',
  tree: 'a tree',
  'list-with-hole': 'a list without an item {at}',
  'list-without-holes': 'a list without holes',
  'json-value': 'a value that JSON can hold',
  'safe-key': 'no key that reaches for a prototype',
  'writable-id': 'an id without control characters or lone surrogates',
  'writable-key': 'a key without control characters or lone surrogates',

  // Profiles
  'smaller-number': 'a smaller number',
  'greater-number': 'a greater number',
  'other-number': 'another number',
  'test-score': 'a score of {test}, {min} to {max}',
  'years-range': 'years of work, {min} to {max}',
  'age-range': 'whole years, {min} to {max}',
  'later-day': 'a later day',
  'birth-before': 'a day of birth before asOf',
  'other-birth': 'the birth of somebody younger or older',
  'birth-range': 'the birth of somebody {min} to {max} years old at asOf',
  'other-age': 'another age',
  'age-by-birth': 'the age that basics.birthDate makes at asOf',
  'before-start': 'a date before the start',
  'not-before': 'no date before {path}',
  'impossible-date': 'a date that no calendar has',
  'possible-date': 'a date of the calendar, from 1900 to 2100',
  'no-date': 'words that are no date',
  date: 'a date such as "2019-03-15", "2019-03", "2019", "2019年3月", "民國108年3月" or "Mar 2019"',
  taken: '{value}, which line {line} has already',
  'taken-in-list': '{value}, which item {item} of the list has',
  'own-id': 'an id of its own',
  profile: 'a profile',

  // Cells of a table
  cells: '{count} {count|cell|cells}',
  'as-header': '{width} as in the header',
  'stray-quote': 'a quote that does not enclose its cell',
  'quoted-cell': 'the cell in quotes and each quote within it doubled',
  'open-quote': 'a quoted cell that is not closed',
  'closing-quote': 'a closing quote',
  'long-line': 'a line that is too long to be a record',
  'long-entry': 'an entry of more than {most} characters',
  years: 'years of work, like 5, 5年 or 应届',
  'way-of-study': 'how it was studied, like 全日制 or 自考',
  period: 'a start and an end, like 2019.03-2022.06 or 2019年3月至今',

  // JSON
  json: 'JSON',
  'end-of-text': 'the end of the text',
  'json-item': 'a value',
  'json-item-or-end': 'a value or "]"',
  'json-name': 'a name in double quotes',
  'json-name-or-end': 'a name in double quotes or "}"',
  'json-colon': '":"',
  'json-comma-or-end': '"," or the closing bracket',
} as const satisfies Record<string, string>

export type PhraseCode = keyof typeof ENGLISH

/** A few words as data: by their code and what stands in their holes, a sentence can be made of them in any language. */
export interface Phrase {
  readonly code: PhraseCode
  readonly params?: Readonly<Record<string, string | number>>
  /** Of `either`: the members. */
  readonly of?: readonly Phrase[]
}

/** The words of a language by code. */
export type PhrasePatterns = Readonly<Record<PhraseCode, string>>

/** The words of a phrase in the language of `patterns`. */
export function phrased({ code, params = {}, of = [] }: Phrase, patterns: PhrasePatterns): string {
  const pattern = patterns[code]
  if (code !== 'either') return fill(pattern, params)
  return [...new Set(of.map((one) => phrased(one, patterns)))].join(pattern)
}

export const isPhraseCode = (code: string): code is PhraseCode => Object.hasOwn(ENGLISH, code)

export const inEnglish = (one: Phrase): string => phrased(one, ENGLISH)

export const phrase = (code: PhraseCode, params?: Phrase['params']): Phrase =>
  params === undefined ? { code } : { code, params }

/**
 * A pattern with its holes filled: {name}, and {name|one|other} for a word by number, in languages that have such forms. All at once, as
 * what fills one may hold braces itself: strangers write it.
 */
export const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
  pattern.replaceAll(HOLE, (hole, name: string, one?: string, other?: string) => {
    const value = values[name] ?? hole
    return String(one === undefined ? value : value === 1 ? one : other)
  })

const HOLE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g
