/** Not a word of the language: the entry is there to say so. Folded. */
export const NONE_WORDS: readonly string[] = [
  '不会',
  '不会说',
  '不懂',
  '无',
  '没有',
  'none',
  'no',
  'n/a',
  'no proficiency',
]

/** Beside the name of a test: it was not passed, or is still to come (四级未通过, 备考雅思). Folded. */
export const FAILED_WORDS: readonly string[] = [
  '未通过',
  '未过',
  '没过',
  '没有通过',
  '没通过',
  '未达',
  '备考',
  '准备中',
  'not passed',
  'failed',
  'not yet taken',
  'preparing for',
]
