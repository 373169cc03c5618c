import { createDraw } from './seeded'

const LINES = [
  '本科以上学历，市场营销或相关专业',
  '5年以上快消品行业大客户管理经验，其中至少2年团队管理',
  '年龄28-45岁，身体健康',
  '英语六级以上，听说读写流利者优先',
  '熟悉KA渠道，有连锁超市资源者优先',
  '學歷要求：大專以上，商管相關科系尤佳',
  '具備三年以上業務開發經驗，熟悉電商通路',
  "Bachelor's degree or above in business, or an equivalent combination of education and experience",
  'At least five years of key account management in FMCG; 3 to 5 years of leading a team preferred',
  'Fluent English, TOEIC 800 or IELTS 6.5; Japanese is a plus',
  '良好的沟通能力和抗压能力，能适应经常出差',
  '硕士，或本科且5年以上经验；特别优秀者可放宽至3年',
]

const ALTERNATIVES = ['硕士', '本科', '市场营销', '英语六级', '5年以上经验', 'KA', 'a degree in business', '大专以上']

/** A text of a shape, as long as is asked for: a shorter one is the beginning of a longer one. */
export type Shape = (length: number) => string

function filled(length: number, next: () => string, start = ''): string {
  const parts = [start]
  for (let size = start.length; size < length; ) {
    const part = next()
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

function posting(length: number): string {
  const draw = createDraw(20261123)
  let line = 0
  return filled(length, () => `${(line++ % 9) + 1}. ${draw(LINES)}\n`, '任职要求：\n')
}

function endlessLine(length: number): string {
  const draw = createDraw(7)
  return filled(length, () => draw(LINES))
}

function endlessAlternatives(length: number): string {
  const draw = createDraw(11)
  return filled(length, () => `${draw(ALTERNATIVES)}${draw(['或', '、', ' or ', '或者', '，或'])}`)
}

function nestedBrackets(length: number): string {
  const draw = createDraw(13)
  return filled(length, () => draw(['（', '(', '【', '本科（', '5年（', '[']))
}

function digits(length: number): string {
  const draw = createDraw(17)
  return filled(length, () => draw([...'0123456789']))
}

function hanDigits(length: number): string {
  const draw = createDraw(19)
  return filled(length, () => draw([...'一二三十百千万零两半']))
}

/** Half a word, again and again: each place begins the longest words and ends none. */
function halfWords(length: number): string {
  const draw = createDraw(23)
  return filled(length, () => draw(['重点客户', '市场', '至少', 'key acc', 'at lea', '不少', '本']))
}

/** Each line looks like a heading, a number or a label of a form. */
function headings(length: number): string {
  const draw = createDraw(29)
  return filled(
    length,
    () =>
      `${draw(['任职要求', '岗位职责', '学历', '一', '1', 'Requirements', '岗位名称'])}${draw(['：', '：\n', '\n', '、'])}`,
  )
}

/** Number after number of an item, in the middle of a line and at its start. */
function listMarks(length: number): string {
  const draw = createDraw(31)
  return filled(length, () => draw(['1、', '2.', '（3）', '①', '• ', '一、', 'A. ', '\n4）', '1.2 ']))
}

function invisible(length: number): string {
  const draw = createDraw(37)
  return filled(length, () => draw(['\u200b', '\u00ad', '\ufeff', '本\u200b科', ' ']))
}

/** A shape that says one thing without end. */
function repeated(unit: string): Shape {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

export const ORDINARY: Readonly<Record<string, Shape>> = { posting }

export const HOSTILE: Readonly<Record<string, Shape>> = {
  'one endless line': endlessLine,
  'alternatives without end': endlessAlternatives,
  'nested brackets': nestedBrackets,
  'digits only': digits,
  'Han digits only': hanDigits,
  'half words': halfWords,
  'headings only': headings,
  'list marks only': listMarks,
  'invisible units': invisible,
  'unclosed quotes': repeated('“本科'),
  'one bound without end': repeated('以上'),
  'one alternative without end': repeated('或'),
  'one Latin word': repeated('a'),
  'one age without end': repeated('年龄'),
  'one grade without end': repeated('四级、'),
  'one joint without end': repeated('中、'),
  'one bullet without end': repeated('•'),
  'one line break without end': repeated('\n'),
  'one label without end': repeated('学历：'),
}
