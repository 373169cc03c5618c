import { expect, test } from 'vitest'
import { parseRoles } from '../index'

const titleOf = (text: string) => parseRoles(text).roles[0]?.title

const POSTING = '岗位职责\n1、盘点\n任职要求\n1、大专'

test.each([
  ['高级会计师', '高级会计师'],
  ['月嫂/育婴师', '月嫂/育婴师'],
  ['業務代表（辦公家具）台北／高雄', '業務代表（辦公家具）台北／高雄'],
  ['某某轴承2027届校园招聘·工艺工程师', '某某轴承2027届校园招聘·工艺工程师'],
  ['Licensed Practical Nurse', 'Licensed Practical Nurse'],
  ['Loom Fitter / Weaver Supervisor', 'Loom Fitter / Weaver Supervisor'],
  ['Lee Gardens\nAssistant Sales Manager (Toys)', 'Assistant Sales Manager (Toys)'],
  ['Audit Manager (Central / Kowloon)\nPosted 3 days ago', 'Audit Manager (Central / Kowloon)'],
  ['杭州 | 3-5年 | 本科\n渠道经理', '渠道经理'],
  ['12k-18k / 长沙 / 经验1-3年 / 大专\n渠道经理', '渠道经理'],
  ['第 1 页 共 3 页\n渠道经理', '渠道经理'],
  ['招聘启事\n岗位名称：渠道经理', '渠道经理'],
  ['岗位名称：门卫 男 50岁以下', '门卫'],
  ['职位：出纳 大专', '出纳'],
  ['职位：片区 渠道 经理', '片区 渠道 经理'],
  ['3年以上销售经验', ''],
  ['We weave cloth.\n\nA diploma in weaving.\n\nOR\n\nTwo years in a mill.', ''],
])('above the first heading: %s', (top, title) => {
  expect(titleOf(`${top}\n${POSTING}`)).toBe(title)
})

test.each([
  ['茶樓急聘\n需有兩年以上樓面經驗', '茶樓急聘'],
  ['Kitchen porter wanted near the harbour\nNo experience needed', 'Kitchen porter wanted near the harbour'],
  ['渠道经理\n三年以上经验', '渠道经理'],
  ['吃苦耐劳\n三年以上经验', ''],
])('without any heading: %s', (text, title) => {
  expect(titleOf(text)).toBe(title)
})

test.each(['库管员\n大专/本科 3年 全职', 'Storeman\nFull time\nQualification BSc/HND'])(
  'levels that a stroke joins are one tag: %s',
  (top) => {
    const asked = parseRoles(`${top}\n${POSTING}`).roles[0]?.requirements.filter(
      ({ constraint }) => constraint.kind === 'education',
    )
    expect(asked?.map(({ constraint }) => constraint)).toMatchObject([
      { kind: 'education', min: 'junior-college' },
      { kind: 'education', min: 'junior-college' },
    ])
  },
)

test.each([
  ['Position 1: Storeman\nDuties\n- Count\nPosition 2: Driver\nDuties\n- Drive', ['Storeman', 'Driver']],
  ['职位1：库管\n岗位职责\n1、盘点\n职位2：司机\n岗位职责\n1、送货', ['库管', '司机']],
])('counted: %s', (text, titles) => {
  expect(parseRoles(text).roles.map(({ title }) => title)).toEqual(titles)
})

test.each(['渠道经理\n杭州 | 3-5年 | 本科', '渠道经理\n杭州·3-5年·本科', '渠道经理\n12k-18k / 杭州 / 3-5年 / 本科'])(
  'the years of a line of tags: %s',
  (top) => {
    const constraints = parseRoles(`${top}\n${POSTING}`).roles[0]?.requirements.map(({ constraint }) => constraint)
    expect(constraints).toMatchObject([
      { kind: 'experience', minMonths: 36, maxMonths: 60 },
      { kind: 'education', min: 'bachelor' },
      { kind: 'education', min: 'junior-college' },
    ])
  },
)
