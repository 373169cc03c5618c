import { expect, test } from 'vitest'
import { parseRoles } from '../index'

const titles = (text: string) => parseRoles(text).roles.map(({ title }) => title)
const kinds = (text: string) =>
  parseRoles(text).roles.map(({ requirements }) => requirements.map(({ constraint }) => constraint.kind))

test.each([
  ['某某医院招聘\n一、护士（6名）\n要求：大专\n二、药师（2名）\n要求：本科\n三、待遇\n本科补贴500元', ['护士', '药师']],
  ['1、焊工 10名\n初中以上\n2、电工 2名\n高中以上', ['焊工', '电工']],
  ['（一）讲师（若干名）\n条件：硕士\n（二）辅导员（3人）\n条件：本科', ['讲师', '辅导员']],
  // and may ask for something at once
  ['纸箱厂招聘\n1、会计1名，女，大专以上\n2、叉车司机（3名）：有叉车证，50岁以下', ['会计', '叉车司机']],
  ['招聘：\n保安 5名，男，50岁以下\n司机 1名 C1驾照', ['保安', '司机']],
  ['1. 會計1名：大學畢業，3年經驗\n2. 倉管 2名，高中以上', ['會計', '倉管']],
  // in one line, behind what calls for them
  ['招店长3名，女，高中以上；绣花工2名，55岁以下；司机1名，需具C1驾照', ['店长', '绣花工', '司机']],
  ['誠徵：會計1名，大專以上；倉管2名（男，高中以上）', ['會計', '倉管']],
  ['因扩店，现招聘店长1名，大专以上。烘焙师2名，30岁以下', ['店长', '烘焙师']],
  // or before the colon of what each asks for
  ['茶楼诚聘\n面点师：男，30-45岁，三年经验\n服务员：女，高中\n擦窗工：55岁以下', ['面点师', '服务员', '擦窗工']],
  ['會計：女，大專以上\n保全：男，55歲以下', ['會計', '保全']],
  ['百货公司招聘\n店长（1名）\n岗位要求：5年以上零售经验\n收银员（3名）\n岗位要求：高中', ['店长', '收银员']],
  ['🔥招人啦🔥\n【面点师】2名\n要求：一年以上经验', ['面点师']],
  ['茶楼岗位：\n1、店长\n五年以上茶艺经验\n2、会计\n大专以上', ['店长', '会计']],
  ['茶樓崗位：\n1. 店長 2名\n要求：高中以上\n2. 會計 1名\n要求：大專以上', ['店長', '會計']],
  [
    '1. Store Manager\nDiploma in Trade\n2. Accountant\nTwo years of experience in a bakery',
    ['Store Manager', 'Accountant'],
  ],
])('a line that counts the people wanted, or a list of jobs above what is asked for, names a post', (text, posts) => {
  expect(titles(text)).toEqual(posts)
  expect(kinds(text)).toEqual(posts.map(() => expect.arrayContaining([expect.any(String)])))
})

test.each([
  ['面点师\n任职要求：\n1、高中\n店长\n任职要求：\n1、5年以上零售经验', ['面点师', '店长']],
  ['園藝師\n條件：高中\n業務經理\n條件：5年以上業務經驗', ['園藝師', '業務經理']],
  [
    'Accountant\nRequirements:\n- Diploma\nSales Manager\nRequirements:\n- 5 years of sales experience',
    ['Accountant', 'Sales Manager'],
  ],
  ['一、面点师\n任职要求：\n1、高中\n二、店长\n任职要求：\n1、5年以上零售经验', ['面点师', '店长']],
  [
    '1. Baker\nRequirements\n- Diploma\n2. Sales Manager\nRequirements\n- 5 years of sales experience',
    ['Baker', 'Sales Manager'],
  ],
])('posts of which the page tells no duties stand each below its own name', (text, posts) => {
  expect(titles(text)).toEqual(posts)
  expect(kinds(text)).toEqual(posts.map(() => [expect.any(String)]))
})

/** What is asked for, by kind, and the title. */
const asked = (text: string) => parseRoles(text).roles.map(({ title }, at) => [title, ...(kinds(text)[at] ?? [])])

test.each([
  // which post the conditions are of stands before the colon
  [
    '招聘公告\n岗位条件\n1.护理岗位：大专以上学历，2年以上护理经验\n2.药剂岗位：本科以上，30周岁以下',
    [['招聘公告', 'anyOf']],
  ],
  // a title ends where something is asked for
  [
    '招聘岗位：导购5名，高中以上，30岁以下\n招聘岗位：收银员，大专以上',
    [
      ['导购5名', 'education', 'age'],
      ['收银员', 'education'],
    ],
  ],
  ['园艺岗位：45岁以下', [['', 'age']]],
  ['園藝崗位：18-45歲', [['', 'age']]],
  ['應徵職位：文員，大專以上，一年以上文職經驗', [['文員', 'education', 'experience']]],
  // what leads a list of alternatives is no title
  ['具備下列資格之一者\n- 碩士以上\n- 大學畢業，3年以上行政經驗', [['', 'anyOf']]],
])('what a post asks for: %s', (text, posts) => {
  expect(asked(text)).toEqual(posts)
})

test.each([
  ['报名条件\n1.本科以上\n（三）有下列情形之一的，不得报考：\n1.在读全日制硕士生\n2.受过处分未满3年的', ['education']],
  [
    '報名資格\n（一）大學以上\n（二）具有下列情事之一者，不得報名：\n1.在職碩士生\n（三）英語流利',
    ['education', 'language'],
  ],
  // the label of a field above is one of the list that its heading is of
  ['報名資格\n三、經歷：兩年園藝經驗\n四、有下列情事之一者，不得報名：\n（一）在職碩士生', ['experience']],
  ['有下列情形之一的优先：\n1.硕士以上\n2.英语流利', ['anyOf']],
])('a list of those who are refused asks for nothing: %s', (text, kept) => {
  expect(kinds(text).flat()).toEqual(kept)
})

test.each([
  ['公司简介：创办于2011年\n烘焙师\n1、高中以上学历\n2、会裱花\n出纳\n1、大专学历', ['烘焙师', '出纳']],
  ['關於我們：深耕餐飲20年\n門市主管\n大專以上學歷，2年餐飲經驗', ['門市主管']],
])('a job that is named behind what the firm says of itself is a post', (text, posts) => {
  expect(titles(text)).toEqual(posts)
  expect(kinds(text)).toEqual(posts.map(() => expect.arrayContaining(['education'])))
})

test.each([
  [
    '诚聘\n\n门诊护士\n护理专业，中专以上\n\n收银员（早班）\n会计、商贸相关专业\n\n福利：\n五险一金',
    ['门诊护士', '收银员（早班）'],
  ],
  ['櫃檯助理\n高中以上\n\n業務主管\n工作內容：\n1、開發客戶\n條件：\n1、大學以上', ['櫃檯助理', '業務主管']],
  [
    'Senior Pastry Cook\nTwo years of experience in a bakery\n\nFloor Supervisor\nDiploma in Retail',
    ['Senior Pastry Cook', 'Floor Supervisor'],
  ],
])('jobs with a blank line above each, and what is asked for below, are posts: %s', (text, posts) => {
  expect(titles(text)).toEqual(posts)
  expect(kinds(text)).toEqual(posts.map(() => expect.arrayContaining([expect.any(String)])))
})

test.each([
  // its tags stand on its own line, on the one below, and in front of a heading
  ['关于我们\n做豆腐三十年\n磨浆学徒 全职 绍兴 初中以上 2人\n岗位职责\n1、磨浆', '磨浆学徒', ['education']],
  [
    '公司简介\n做豆腐三十年\n磨坊主管\n全职 绍兴 20—45周岁 初中以上\n岗位职责\n1、磨浆',
    '磨坊主管',
    ['age', 'education'],
  ],
  [
    'About us\nWe felt hats.\nShop Manager\nLuton | 2+ years | Degree\nDuties\n- Open the shop',
    'Shop Manager',
    ['experience', 'education'],
  ],
  ['绣花主管 全职 大专及以上\n岗位职责\n1、绣花', '绣花主管', ['education']],
  ['绣花主管\n全职 大专及以上\n岗位职责\n1、绣花', '绣花主管', ['education']],
])('the tags of a job are asked for: %s', (text, title, asking) => {
  expect(asked(`${text}\n任职要求\n1、会德语`)).toEqual([[title, ...asking, 'language']])
})

test('what stands above a form parts it from no title below', () => {
  const text = 'Walk-in for weavers in May\nOrganization: Loom House\nJob Role: Weaver\nQualification: Any Graduates'
  expect(asked(text)).toEqual([['Weaver', 'education']])
})

test.each([
  ['a line of what the firm does', '店长\n任职要求\n1、大专\n公司简介\n企业咨询\n1、服务过百家门店'],
  ['an item of the duties', '店长\n岗位职责\n1、管理导购（6名）\n2、排班\n任职要求\n1、大专'],
  ['what is done with so many', '店长\n岗位职责\n1、带教新人2名，大专以上优先\n任职要求\n1、大专'],
  ['a line of a notice', '餐厅招聘\n厨师 1名\n杂工 2名\n年满18岁'],
  ['a single job below its page', '面点师招聘\n\n面点师\n高中以上\n\n公司简介\n做面点三十年'],
  ['a part of a list', '店长\n任职要求\n\n门店管理\n3年以上零售经验\n\n团队管理\n大专以上'],
  ['what somebody has led', '店长\n任职要求：带过销售5名，大专以上；管理过客服20名，本科以上'],
  ['a post that nobody knows before those of its line', '招裱画3名，女，高中以上；店长2名，大专；司机1名，C1驾照'],
  ['what each of a role is to be', '任职要求：\n店长：男，30岁以上\n店员：女，高中'],
  ['one post and no other', '招会计5名，大专以上；会用财务软件'],
  ['a sentence', '店长\n1、会排班，带过员工6人\n2、大专'],
])('%s names none', (_, text) => {
  expect(titles(text)).toHaveLength(1)
})

test('and so do those of which it tells nothing else, where their names have none of the numbers of duties', () => {
  expect(titles('▪ 面点师\n岗位职责：\n1、和面\n2、蒸馒头\n▪ 店长\n岗位职责：\n1、排班\n2、盘点')).toEqual([
    '面点师',
    '店长',
  ])
})
