/**
 * The words of dates, folded. They are data of this room alone: postings hardly have dates, and the lexicon of postings
 * would take `may` and `now` for them everywhere.
 */

/** Months by name; abbreviations may have a full stop. */
export const MONTH_NAMES: Readonly<Record<string, number>> = {
  jan: 1,
  january: 1,
  feb: 2,
  february: 2,
  mar: 3,
  march: 3,
  apr: 4,
  april: 4,
  may: 5,
  jun: 6,
  june: 6,
  jul: 7,
  july: 7,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  oct: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
}

/** What is added to a year of an era: the first year of the Republic is 1912, of Reiwa 2019. */
export const ERAS: Readonly<Record<string, number>> = {
  民国: 1911,
  中华民国: 1911,
  roc: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  公元: 0,
  西元: 0,
  公历: 0,
}

/** A part of a year and the month that stands for it (年底 is December). */
export const PARTS_OF_YEAR: Readonly<Record<string, number>> = {
  初: 1,
  年初: 1,
  early: 1,
  中: 6,
  年中: 6,
  mid: 6,
  底: 12,
  末: 12,
  年底: 12,
  年末: 12,
  late: 12,
  end: 12,
}

/** Still going on: no end is stated. */
export const OPEN_WORDS: readonly string[] = [
  '至今',
  '迄今',
  '到现在',
  '至现在',
  '到目前',
  '至目前',
  '今',
  '目前',
  '现在',
  '现任',
  '在职',
  '在职中',
  '仍在职',
  '任职中',
  '进行中',
  '持续中',
  '现职',
  'now',
  'until now',
  'till now',
  'to now',
  'present',
  'to present',
  'till present',
  'until present',
  'the present',
  'current',
  'currently',
  'ongoing',
  'to date',
  'till date',
  'today',
  'till today',
]

/** Of studies: the end that follows is only expected. */
export const EXPECTED_WORDS: readonly string[] = [
  '预计',
  '预期',
  '将于',
  '应届',
  'expected',
  'anticipated',
  'est',
  'exp',
  'expecting',
]

/** They stand beside a date and change nothing. */
export const SILENT_WORDS: readonly string[] = [
  'of',
  'the',
  'in',
  'since',
  'from',
  '自',
  '从',
  '起',
  '开始',
  '入职',
  '离职',
  '毕业',
  '届',
  '左右',
  'graduation',
  'graduating',
  'class',
  'about',
  'circa',
  'ad',
]
