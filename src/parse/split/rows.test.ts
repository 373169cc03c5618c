import { expect, test } from 'vitest'
import { parseRoles } from '../index'

const read = (text: string) => {
  const [role] = parseRoles(text).roles
  return [...(role?.requirements ?? []).map((one) => one.text), ...(role?.unparsed ?? []).map((one) => one.text)]
}

test.each([
  ['a word that the page breaks', '任职要求\n1、5年以\n上审计经验', [['experience', 60]]],
  ['the same, indented', '任职要求\n1、5年以\n   上审计经验', [['experience', 60]]],
  [
    'a running head within a sentence',
    '任职要求\n1、5年以上内部审计\n第 2 页 共 2 页\n以及风控经验',
    [
      ['experience', 60],
      ['experience', undefined],
    ],
  ],
  ['及 before the break', '任职要求\n1、大专及\n以上', [['education', undefined]]],
])('%s', (_, text, wanted) => {
  const constraints = parseRoles(text).roles.flatMap(({ requirements }) =>
    requirements.map(({ constraint }) => constraint),
  )
  expect(constraints.map((one) => [one.kind, 'minMonths' in one ? one.minMonths : undefined])).toEqual(wanted)
})

test.each(['第 2 页 共 3 页', '第2页', 'Page 2 of 3', '- 2 -', '2/3页'])(
  'a running head asks for nothing: %s',
  (head) => {
    const isHead = head !== '2/3页'
    expect(read(`任职要求\n1、大专；\n${head}\n2、本科；`).some((text) => text.includes(head))).toBe(!isHead)
  },
)

test.each(['🍞岗位要求', '【岗位要求】'])('a line that opens with %s goes on with no sentence', (line) => {
  const long = '我们是一家开了六年的亲子烘焙店会员三千多位每到周末都忙得不得了'
  const { roles } = parseRoles(`招人啦\n${long}\n${line}\n大专`)
  expect(roles.flatMap(({ requirements }) => requirements.map(({ constraint }) => constraint.kind))).toEqual([
    'education',
  ])
})

test.each([
  ['a figure opens a sentence', 'with guests of every walk of life', '2 years of spa experience', false],
  ['a capital does', 'with guests of every walk of life', 'Spa experience of 2 years', false],
  ['what waits for more goes on', 'with guests of every walk of life and at least', '2 years of spa experience', true],
])('on an English page %s', (_, end, line, goesOn) => {
  const above = `Keen to learn, calm and pleasant ${end}`
  const [role] = parseRoles(`Requirements\n${above}\n${line}`).roles
  expect(role?.requirements.some(({ text }) => text === line)).toBe(!goesOn)
})

test('a wide line of English goes on in small letters, however wide another is', () => {
  const long =
    'We are a small museum of clocks in the old harbour, with eleven rooms, a workshop and a garden that is open all year round.'
  const [role] = parseRoles(
    `Requirements\n${long}\nAt least four years of experience in the repair of very old\nmechanical clocks`,
  ).roles
  expect(role?.requirements.map(({ text }) => text)).toEqual([
    'At least four years of experience in the repair of very old\nmechanical clocks',
  ])
})

test.each([
  ['a small letter goes on', '- 2 years of experience in wool', 'dyeing', '2 years of experience in wool\ndyeing'],
  ['so does what a joint waits for', '- A diploma in forestry or', 'Botany', 'forestry or\nBotany'],
  ['a capital opens the next item', '- 2 years of experience in wool', 'Diploma', 'Diploma'],
  ['so does a mark', '- 2 years of experience in wool', '- diploma', 'diploma'],
  ['a short line goes on where it leads on', '- Degree in', 'Botany', 'in\nBotany'],
  ['a joint goes on with a short line', '- A degree in Dance', 'or Botany', 'Dance\nor Botany'],
  ['words in bold go on with it', '- 2 years in', '**Wool mills**', 'in\n**Wool mills'],
  ['and what stands behind them', '- **3 years of experience** ', 'with wool', '** \nwith wool'],
])('in an item of a narrow page %s', (_, item, line, wanted) => {
  const [role] = parseRoles(`Requirements\n${item}\n${line}\n- Fluent English`).roles
  expect(role?.requirements.some(({ text }) => text.endsWith(wanted))).toBe(true)
})

test.each([
  [
    '诚招焊工数名，年\n龄50岁以下，持焊\n工证，两年以上工\n作经验',
    ['年\n龄50岁以下', '持焊\n工证', '两年以上工\n作经验'],
  ],
  [
    '誠徵廚房助手，高\n中畢業，有兩年餐\n飲經驗，須年滿二\n十歲，供膳宿',
    ['高\n中畢業', '有兩年餐\n飲經驗', '須年滿二\n十歲'],
  ],
  [
    '大专及以上学历\n烹饪专业的优先\n三年以上的经验\n普通话说得标准',
    ['大专及以上学历', '烹饪专业的优先', '三年以上的经验', '普通话说得标准'],
  ],
])('a narrow column breaks its words, and a list of items of one length has none: %s', (text, wanted) => {
  const [role] = parseRoles(text).roles
  expect(role?.requirements.map((one) => one.text)).toEqual(wanted)
})

test.each([
  ['Requirements\nDiploma in Bookkeeping,\nTaxation or Retail', ['Diploma', 'Bookkeeping,\nTaxation or Retail']],
  ['任职要求\n有烘焙、\n裱花经验', ['烘焙、\n裱花经验']],
  ['Requirements\nDiploma in Finance,\n- Fluent Danish', ['Diploma', 'Finance', 'Fluent Danish']],
  ['Requirements\nEducation: Diploma,\nLanguage: Danish', ['Diploma', 'Danish']],
])('what ends in a comma is no whole sentence, and a list mark or a label opens the next: %j', (text, wanted) => {
  const { requirements } = parseRoles(text).roles[0] ?? { requirements: [] }
  expect(requirements.map(({ constraint }) => 'span' in constraint && text.slice(...constraint.span))).toEqual(wanted)
})

test.each([
  ['2  years  of  experience  in  milling', ['experience']],
  ['Experience  in  milling', ['experience']],
  ['Degree  in  History', ['education', 'major']],
  ['Education  Bachelor  Experience  2 years  Language  Danish', ['education', 'experience', 'language']],
])(
  'wide blanks part columns where a label begins, and nothing in a sentence that has no others: %j',
  (text, wanted) => {
    const { roles } = parseRoles(`Requirements\n${text}`)
    expect(roles.flatMap(({ requirements }) => requirements.map(({ constraint }) => constraint.kind))).toEqual(wanted)
  },
)

test.each([
  '<p>工作经验</p><p>3-5年</p>',
  '<p>工作经验</p>\n<p>3-5年</p>',
  '<table><tr><td>工作经验</td><td>3-5年</td></tr></table>',
  '<table><tr><th>工作经验</th><td>3-5年</td></tr></table>',
  '<dl>\n  <dt>工作经验</dt>\n  <dd>3-5年</dd>\n</dl>',
  '工作经验<br>3-5年',
])('a field and its value in elements of HTML: %s', (text) => {
  const requirements = parseRoles(text).roles.flatMap((role) => role.requirements)
  expect(requirements.map(({ constraint }) => constraint)).toMatchObject([{ minMonths: 36, maxMonths: 60 }])
})

test('tags that say how words look are no words, wherever they stand', () => {
  const text =
    'Requirements\n*<strong>Diploma</strong> in <em class="x">Law</em>\n- <b>2 years</b> of <i>milling</i> experience'
  expect(parseRoles(text).roles[0]?.requirements.map(({ constraint }) => constraint)).toMatchObject([
    { kind: 'education', min: 'junior-college' },
    { kind: 'major', terms: [{ id: 'law' }] },
    { kind: 'experience', minMonths: 24 },
  ])
})

test('no sentence goes on over the end of a paragraph of HTML', () => {
  const long = 'Keen to learn, calm and pleasant with guests of every walk of life and at least'
  expect(read(`<p>Requirements</p><p>${long}</p><p>2 years of spa experience</p>`)).toContain(
    '2 years of spa experience',
  )
})
