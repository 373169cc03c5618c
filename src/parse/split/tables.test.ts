import { expect, test } from 'vitest'
import { parseRequirements, parseRoles } from '../index'

/** Title, fields, and what is asked for, by kind. */
const read = (text: string) =>
  parseRoles(text).roles.map(({ title, fields, duties, requirements }) => [
    title,
    fields,
    duties.map((line) => line.text),
    requirements.map(({ constraint }) => constraint.kind),
  ])

test.each([
  [
    'bars',
    '序号 | 岗位名称 | 招聘人数 | 学历要求 | 年龄要求 | 其他要求\n1 | 库管员 | 2 | 大专 | 35岁以下 | 不限\n2 | 司机 | 1 | 高中 | 45岁以下 | 持C1驾照',
    [
      ['库管员', { headcount: '2' }, [], ['education', 'age']],
      ['司机', { headcount: '1' }, [], ['education', 'age', 'certificate']],
    ],
  ],
  [
    'bars at the ends, a row of dashes, and a column of duties',
    '| 职位 | 学历 | 岗位职责 |\n|---|---|---|\n| 店员 | 中专 | 收银 |\n| 店长 | 大专 | 排班 |',
    [
      ['店员', {}, ['收银'], ['education']],
      ['店长', {}, ['排班'], ['education']],
    ],
  ],
  [
    'tabs, and rows as long as a sentence',
    '序号\t岗位\t人数\t学历要求\t专业要求\t其他要求\n1\t花艺师\t2\t大专及以上\t园艺技术、园林技术、插花\t有两年以上花店工作经历\n2\t出纳\t1\t本科\t会计学\t无',
    [
      ['花艺师', { headcount: '2' }, [], ['education', 'major', 'experience']],
      ['出纳', { headcount: '1' }, [], ['education', 'major']],
    ],
  ],
  [
    'tabs, and a column that no vocabulary knows',
    '招聘岗位\t学历\t备选条款\n会计\t本科\t三年以上经验',
    [['会计', {}, [], ['education', 'experience']]],
  ],
])('a table with %s: a post a row', (_, text, posts) => {
  expect(read(text)).toEqual(posts)
})

test.each([
  ['学历要求\t本科\t工作地点\t苏州\n招聘人数\t2\t年龄要求\t20-30', ['education', 'age']],
  ['工作地點\t台中\t學歷要求\t大學\n年齡要求\t20-30\t需求人數\t2', ['education', 'age']],
  ['岗位名称\t会计\t学历要求\t本科\n招聘人数\t2\t年龄要求\t35岁以下', ['education', 'age']],
  ['岗位 | 会计 | 学历 | 本科\n人数 | 2 | 年龄 | 35岁以下', ['education', 'age']],
  ['Qualification: Degree | Experience: 5 years', ['education', 'experience']],
  ['招聘人数  3  学历  大专\n职位要求：\n1、有叉车证', ['education', 'certificate']],
])('fields and their values in turn, two in a row: %s', (text, asked) => {
  expect(
    parseRoles(text).roles.flatMap(({ requirements }) => requirements.map(({ constraint }) => constraint.kind)),
  ).toEqual(asked)
})

test.each([
  ['學歷\t經歷\t年齡\n專科\t不拘\t20-45歲', ['education', 'experience', 'age']],
  ['| 学历 | 工作经验 | 性别 |\n|---|---|---|\n| 大专 | 3-5年 | 女 |', ['education', 'experience', 'gender']],
  [
    '| Education | Age range | Experience |\n|---|---|---|\n| Diploma | 21-40 | None |',
    ['education', 'age', 'experience'],
  ],
])('a head of fields alone, of the one post of the page: %s', (text, asked) => {
  expect(
    parseRoles(text).roles.map(({ requirements }) => requirements.map(({ constraint }) => constraint.kind)),
  ).toEqual([asked])
})

test('text behind the last row is none of its post', () => {
  const text = '岗位 | 学历 | 年龄\n库管 | 大专 | 35岁以下\n说明：面试时请带硕士学位证书'
  expect(read(text)).toEqual([['库管', {}, [], ['education', 'age']]])
})

test.each([['杭州 | 3-4年经验 | 大专'], ['学历 | 专业 | 年龄'], ['岗位 | 学历 | 年龄\n库管 | 大专']])(
  'no table: %s',
  (text) => {
    expect(parseRoles(text).roles.length).toBeLessThanOrEqual(1)
  },
)

test('a bare block loses nothing of a table', () => {
  const text = '岗位 | 学历 | 年龄\n库管 | 大专 | 35岁以下'
  const { requirements, unparsed } = parseRequirements(text)
  const kept = [...requirements, ...unparsed].reduce((sum, { span: [start, end] }) => sum + end - start, 0)
  expect(kept).toBeGreaterThanOrEqual(text.replace(/[\s|]/g, '').length)
})

test.each([
  '| Criteria | Essential | Desirable | Assessed by |\n|---|---|---|---|\n| Qualifications | Diploma in Glass | Fluent Welsh | Form |',
  '| Essential | Desirable |\n|---|---|\n| Diploma in Glass | Fluent Welsh |',
  '| | Essential | Desirable |\n|---|---|---|\n| Diploma in Glass | ✓ | |\n| Fluent Welsh | | ✓ |',
  'Attribute\tEssential\tDesirable\nSkills\tDiploma in Glass\tFluent Welsh',
])('columns of what is essential and of what is desirable: %s', (text) => {
  const { roles } = parseRoles(`Person specification\n${text}\n\nBenefits\n- Tea`)
  expect(roles.flatMap(({ requirements }) => requirements.map((one) => [one.constraint.kind, one.modality]))).toEqual([
    ['education', 'required'],
    ['major', 'required'],
    ['language', 'preferred'],
  ])
})

test.each([
  'Essential\nDesirable\nDiploma in Glass\nFluent Welsh',
  'ESSENTIAL CRITERIA\nDESIRABLE CRITERIA\nDiploma in Glass\nFluent Welsh',
  'Criteria Essential Desirable\nDiploma in Glass\nFluent Welsh',
  'Essential / Desirable\nDiploma in Glass\nFluent Welsh',
])('the heads of columns that a flat text has lost weigh nothing: %s', (text) => {
  const { roles } = parseRoles(`Person specification\n${text}\n\nBenefits\n- Tea`)
  const weighed = roles.flatMap(({ requirements }) => requirements.map((one) => [one.constraint.kind, one.modality]))
  expect(weighed).toEqual([
    ['education', 'required'],
    ['major', 'required'],
    ['language', 'required'],
  ])
})

test('what is desirable below what is essential is a wish', () => {
  const { requirements } = parseRequirements('Essential\nDiploma in Glass\nDesirable\nFluent Welsh')
  expect(requirements.map(({ modality }) => modality)).toEqual(['required', 'required', 'preferred'])
})
