import { describe, expect, test } from 'vitest'
import { fold } from '../../text/fold'
import { parseRequirements } from '../index'
import type { Clause, RoleBlock } from './document'
import { split } from './index'

const read = (source: string) => {
  const folded = fold(source)
  const { roles, scorecards } = split({ source, folded })
  return { roles: roles.map((role) => ({ ...role, clauses: [...role.clauses] })), scorecards }
}

interface RoleRead extends RoleBlock {
  readonly clauses: readonly Clause[]
}

/** A role as its words stand in the source: `field: text` for the value of a field, `+ text` for a preference. */
const outline = (source: string, { title, fields, duties, clauses }: RoleRead) => ({
  title,
  fields,
  duties: duties.map(({ text }) => text),
  clauses: clauses.map(({ span, field, preferred }) => {
    const text = source.slice(...span)
    return `${field === undefined ? '' : `${field}: `}${preferred === true ? '+ ' : ''}${text}`
  }),
})

const rolesOf = (source: string) => read(source).roles.map((role) => outline(source, role))
const clausesOf = (source: string) => rolesOf(source).flatMap(({ clauses }) => clauses)

describe('one posting', () => {
  test('duties, requirements and benefits, each below its heading', () => {
    const source =
      '岗位职责：\n1、走访门店\n2、跟进陈列\n任职要求：\n1、大专以上；\n2、两年快消经验\n福利待遇：\n1、本科补贴500元'
    expect(rolesOf(source)).toEqual([
      { title: '', fields: {}, duties: ['走访门店', '跟进陈列'], clauses: ['大专以上', '两年快消经验'] },
    ])
  })

  test('all of it in one endless line, and the line of tags', () => {
    const source =
      '渠道经理\n苏州 | 3-4年经验 | 本科 | 招2人\n岗位职责：1、开拓分销商；2、管理库存。任职要求：1、统招本科；2、3.5年以上渠道经验；3、能出差。薪资福利：满一年有年假\n职能类别：渠道'
    expect(rolesOf(source)).toEqual([
      {
        title: '渠道经理',
        fields: { jobFunction: '渠道' },
        duties: ['开拓分销商', '管理库存'],
        clauses: ['3-4年经验', '本科', '统招本科', '3.5年以上渠道经验', '能出差'],
      },
    ])
  })

  test.each([
    ['years, then a level', '3-5年\n大专及以上\n岗位职责：\n1、盘点', ['experience: 3-5年', 'education: 大专及以上']],
    [
      'a level, then years, below the title',
      '验布员\n中专\n2年以上\n岗位职责：\n1、验布',
      ['education: 中专', 'experience: 2年以上'],
    ],
    ['years with no level beside them', '验布员\n2年以上\n岗位职责：\n1、验布', []],
  ])('tags on lines of their own above the first heading: %s', (_, source, clauses) =>
    expect(clausesOf(source)).toEqual(clauses),
  )

  test.each([
    '工作经验（3年以上）',
    '學歷（大專）',
    '语言（英语、日语）',
    'Experience (2 years)',
    'Degree (or 5 years of experience)',
    'Degree (preferred)',
    'Professional certification (CPA or CMA)',
  ])('a line that is a label and a bracket with its value is no heading: %s', (line) =>
    expect(clausesOf(`任职要求：\n${line}\n吃苦耐劳`)).toEqual([line, '吃苦耐劳']),
  )

  test.each([
    ['【任职要求】', '本科'],
    ['◆ 任职资格 ◆', '本科'],
    ['## 岗位要求', '本科'],
    ['**应聘条件**', '本科'],
    ['二、任职要求', '本科'],
    ['（二）招聘要求：', '本科'],
    ['2. 资格条件', '本科'],
    ['——任职要求——', '本科'],
    ['👉 任职要求', '本科'],
    ['任 职 要 求：', '本科'],
    ['应聘者任职要求如下：', '本科'],
    ['條件要求', '大學'],
    ['## 能力需求', '大學'],
    ['必備的經歷與能力', '大學'],
    ['【徵才資格】', '大學'],
    ['招聘范围和条件', '本科'],
    ['需求资格如下：', '本科'],
    ['Requirements & Skills:', 'Bachelor degree'],
    ['工作條件', '兩年以上調香經驗'],
    ['WHO YOU ARE', 'Bachelor degree'],
    ['What you’ll need', 'Bachelor degree'],
  ])('the heading %s', (heading, item) => {
    expect(rolesOf(`岗位职责\n1、盘点\n${heading}\n1、${item}`)[0]).toMatchObject({ duties: ['盘点'], clauses: [item] })
  })

  test.each(['About Marlow Foods', 'About the Agency', '关于云岭茶业', '## About Marlow'])(
    '%s opens what the firm says of itself',
    (heading) => {
      expect(clausesOf(`Requirements\n- Diploma\n${heading}\nWe place Mandarin speakers`)).toEqual(['Diploma'])
    },
  )

  test.each(['About 3 years in retail', '关于财务有三年经验', 'About to graduate', 'Working at Heights ticket'])(
    '%s opens nothing',
    (line) => {
      expect(clausesOf(`Requirements\n- Diploma\n- ${line}`)).toEqual(['Diploma', line])
    },
  )

  test('words of a heading within an item head nothing', () => {
    const source = '岗位职责：\n1、修订岗位职责\n2、核定任职要求\n3、按公司要求：交付\n任职要求：\n1、了解岗位需求'
    expect(rolesOf(source)[0]).toMatchObject({
      duties: ['修订岗位职责', '核定任职要求', '按公司要求：交付'],
      clauses: ['了解岗位需求'],
    })
  })

  test('preferences: a section, and one item among others', () => {
    const source = '任职要求：\n1、本科；\n2、加分项：会日语；\n3、有驾照\n优先条件\n- 做过直营\n- 住在附近'
    expect(clausesOf(source)).toEqual(['本科', '+ 会日语', '有驾照', '+ 做过直营', '+ 住在附近'])
  })

  test('minimum, preferred, benefits, and a statement of equal opportunity', () => {
    const source = [
      'Trade Marketing Lead',
      'Responsibilities',
      '• Plan shelf campaigns',
      'Minimum Qualifications',
      '• Bachelor degree. Min. 4 years in retail. Good English',
      'Preferred Qualifications',
      '• MBA',
      'Benefits',
      '• 3 years of paid study',
      'We are an equal opportunity employer regardless of age or gender.',
      'Employment type',
      'Full-time',
    ].join('\n')
    expect(rolesOf(source)).toEqual([
      {
        title: 'Trade Marketing Lead',
        fields: { employmentType: 'Full-time' },
        duties: ['Plan shelf campaigns'],
        clauses: ['Bachelor degree', 'Min. 4 years in retail', 'Good English', '+ MBA'],
      },
    ])
  })

  test('the statement ends where its sentence does', () => {
    const line = 'Diploma in Nursing. We are an equal opportunity employer. Fluent Malay.'
    expect(clausesOf(`Requirements\n${line}`)).toEqual(['Diploma in Nursing', 'Fluent Malay'])
  })

  test('a sentence begins with a capital where nothing ends the one before', () => {
    const line = '2 years of payroll work Strong knowledge of tax Diploma in Law. Fond of Good Manners'
    expect(clausesOf(`Requirements\n- ${line}`)).toEqual([
      '2 years of payroll work',
      'Strong knowledge of tax',
      'Diploma in Law',
      'Fond of Good Manners',
    ])
    const spoken = "Fluent spoken German Knowledge of looms is not needed. A French Master's degree"
    expect(clausesOf(`Requirements\n- ${spoken}`)).toEqual([
      'Fluent spoken German',
      'Knowledge of looms is not needed',
      "A French Master's degree",
    ])
  })

  test('a sentence begins with a capital where the line break before it is lost, and the blank with it', () => {
    const line =
      '2 years in a supervisory roleGood command of GermanExperience in weaving. 3 years of experience Experience with looms'
    expect(clausesOf(`Requirements\n- ${line}`)).toEqual([
      '2 years in a supervisory role',
      'Good command of German',
      'Experience in weaving',
      '3 years of experience',
      'Experience with looms',
    ])
    expect(clausesOf('Requirements\n- 4 years of hat-making Experience')).toEqual(['4 years of hat-making Experience'])
  })

  test('a bracket that ends with a figure opens no item', () => {
    const line = 'At least 3 (preferably 5) years of weaving'
    expect(clausesOf(`Requirements\n- ${line}`)).toEqual([line])
  })

  test('a sentence begins with a capital where its blank is lost', () => {
    const line = 'Diploma required.Nursing licence preferred. Node.Js'
    expect(clausesOf(`Requirements\n- ${line}`)).toEqual(['Diploma required', 'Nursing licence preferred', 'Node.Js'])
  })

  test('years begin a sentence whose blank is lost', () => {
    const line = 'Diploma required.2-3 years of dyeing experience. Version 5.2 of Loom'
    expect(clausesOf(`Requirements\n- ${line}`)).toEqual([
      'Diploma required',
      '2-3 years of dyeing experience',
      'Version 5.2 of Loom',
    ])
  })

  test('a sentence ends behind its bracket', () => {
    const line = 'Good German (spoken and written). Further languages are a plus (B1). Diploma in Law'
    expect(clausesOf(`Requirements\n- ${line}`)).toEqual([
      'Good German (spoken and written)',
      'Further languages are a plus (B1)',
      'Diploma in Law',
    ])
  })

  test('a note is of the section that it stands in', () => {
    expect(clausesOf('任职要求：\n1、大专\n备注：持有会计证者优先')).toEqual(['大专', '备注：持有会计证者优先'])
    expect(clausesOf('任职要求：\n1、大专\n福利待遇：\n1、五险\n备注：入职满10年有奖')).toEqual(['大专'])
  })

  test('a wish for somebody among the duties is none of them', () => {
    expect(rolesOf('工作内容\n1、收银\n2、有烘焙经验者优先\n3、无经验可\n4、坚持顾客优先')[0]).toMatchObject({
      duties: ['收银', '坚持顾客优先'],
      clauses: ['有烘焙经验者优先', '无经验可'],
    })
  })

  test('nor is a demand that is lifted', () => {
    expect(rolesOf('工作内容\n1、收银\n2、经验不限，可培训\n3、不限学历证明的格式')[0]).toMatchObject({
      duties: ['收银', '不限学历证明的格式'],
      clauses: ['经验不限，可培训'],
    })
    expect(rolesOf('工作內容\n1、收銀\n2、學歷不拘\n3、無需經驗')[0]).toMatchObject({
      duties: ['收銀'],
      clauses: ['學歷不拘', '無需經驗'],
    })
  })

  test('nor is what somebody is to have', () => {
    expect(
      rolesOf('工作内容\n1、收银\n2、具备一年烘焙经验\n3、具体安排排班\n4、拥有十年经验的师傅带教')[0],
    ).toMatchObject({
      duties: ['收银', '具体安排排班', '拥有十年经验的师傅带教'],
      clauses: ['具备一年烘焙经验'],
    })
  })

  test('nor is an age, or what opens with a word of having', () => {
    expect(
      rolesOf('Duties\nCook\nHave a diploma in nursing\nBe at least 21 years old\nBe at the door')[0],
    ).toMatchObject({
      duties: ['Cook', 'Be at the door'],
      clauses: ['Have a diploma in nursing', 'Be at least 21 years old'],
    })
  })

  test('a bonus in a list of what is given opens no wishes', () => {
    expect(rolesOf('Requirements\nDiploma\nBenefits\nLunch\nBonus\nExperience: 1 year')[0]?.clauses).toEqual([
      'Diploma',
      'experience: 1 year',
    ])
  })

  test('papers to hand in, hours and what is taught are no requirements', () => {
    const others = '檢附資料\n碩士學位證書\n工時/特休\n滿1年7日\n培訓計畫\n英語課程'
    expect(clausesOf(`應徵條件\n1.大學\n${others}`)).toEqual(['大學'])
    expect(clausesOf('要求：大专\n报名时提交以下材料：本科学历证书；两年工作经验证明')).toEqual(['大专'])
    expect(clausesOf('資格：專科\n面試時請攜帶下列文件：1.大學畢業證書 2.兩年工作經驗證明')).toEqual(['專科'])
  })

  test('a heading of whom one would like to have', () => {
    expect(clausesOf('職責：\n整理貨架\n合適的應徵者須具備：\n中五程度')).toEqual(['中五程度'])
    expect(clausesOf('岗位职责：\n整理货架\n合适的人选需具备：\n高中以上')).toEqual(['高中以上'])
  })

  test('the form goes on behind wishes that are numbered', () => {
    const read = (text: string) => parseRequirements(text).requirements.map(({ modality }) => modality)
    expect(read('加分條件：\n1. 會泰文\n上班時間：\n週一至週五\n工作經歷：2年以上\n學歷要求：專科')).toEqual([
      'preferred',
      'required',
      'required',
    ])
    expect(read('加分项：\n1. 会泰语\n2. 学历：硕士')).toEqual(['preferred', 'preferred'])
    expect(read('加分项：\n- 会泰语\n学历：硕士')).toEqual(['preferred', 'preferred'])
    expect(read('加分條件 • 會泰文 • 會越南文')).toEqual(['preferred', 'preferred'])
    expect(read('任职要求 • 本科 加分项 • 会泰语')).toEqual(['required', 'preferred'])
  })

  test('a label of two fields, and a sentence of what an applicant has to fill in', () => {
    const lines = ['學歷及科系要求：', '專科以上', '其他條件：', '申請人須在申請表註明所持的碩士學位']
    expect(clausesOf(`徵才職位：花藝師\n${lines.join('\n')}`)).toEqual(['background: 專科以上'])
  })

  test('whom the post is for tells years', () => {
    expect(clausesOf('司机\n学历要求：高中\n招聘对象：两年货运经验以上')).toEqual([
      'education: 高中',
      'other-conditions: 两年货运经验以上',
    ])
  })

  test.each(['任职要求；\n', '任职要求;'])('a heading that %j ends', (heading) => {
    expect(rolesOf(`岗位职责\n1、盘点。${heading}1、大专`)[0]).toMatchObject({ duties: ['盘点'], clauses: ['大专'] })
  })
  test('a description may hold both: the first line that asks for something ends the duties', () => {
    const source = '职位描述：\n1、拜访商超采购\n2、整理周报\n3、具备两年以上销售经验\n4、愿意常驻外地'
    expect(rolesOf(source)[0]).toMatchObject({
      duties: ['拜访商超采购', '整理周报'],
      clauses: ['具备两年以上销售经验', '愿意常驻外地'],
    })
  })

  test('prose above a list of the description, or above the duties, is none of them', () => {
    expect(rolesOf('The role\nYou join a small shop.\n- Sell tea')[0]?.duties).toEqual(['Sell tea'])
    expect(rolesOf('About the job\nWe sell tea.\nDuties\n- Pack tea')[0]?.duties).toEqual(['Pack tea'])
  })

  test('without any heading all lines ask for something', () => {
    expect(clausesOf('本科以上学历，5年以上经验\n能喝酒\n\n会开车')).toEqual([
      '本科以上学历，5年以上经验',
      '能喝酒',
      '会开车',
    ])
  })

  test('a sentence that the page breaks is one clause, and its tokens leave the break out', () => {
    const source =
      '任职要求：\n1、统招本科及以上学历，工商管理或者相关专业优先，具备5年以\n上大卖场谈判经验；\n2、英语好'
    const [role] = read(source).roles
    expect(role?.clauses.map(({ span }) => source.slice(...span))).toEqual([
      '统招本科及以上学历，工商管理或者相关专业优先，具备5年以\n上大卖场谈判经验',
      '英语好',
    ])
    expect(role?.clauses[0]?.tokens.some(({ text }) => text === '\n')).toBe(false)
  })

  test('short lines are never joined', () => {
    expect(clausesOf('任职要求\n本科以上\n三年经验\n英语好')).toEqual(['本科以上', '三年经验', '英语好'])
  })

  test('a semicolon within a bracket ends nothing; one behind a bracket that stays open does', () => {
    expect(clausesOf('任职要求：有证书（如：会计；出纳）；会做账')).toEqual(['有证书（如：会计；出纳）', '会做账'])
    expect(clausesOf('任职要求：有证书（如：会计；会做账')).toEqual(['有证书（如：会计', '会做账'])
  })

  test('a semicolon between fields of study ends nothing; one before what is asked besides does', () => {
    expect(clausesOf('专业：园艺学；林学；性别不限')).toEqual(['major: 园艺学；林学', 'major: 性别不限'])
    expect(clausesOf('任职要求：本科：园艺；林学；细心')).toEqual(['本科：园艺；林学', '细心'])
  })

  test('what leads up to a clause is its heading and its number', () => {
    const source = '任职要求：\n1、本科；英语好\n2、会开车'
    const leads = read(source).roles[0]?.clauses.map(({ lead }) => lead && source.slice(...lead))
    expect(leads).toEqual(['任职要求：\n1、', undefined, '2、'])
  })
})

describe('forms', () => {
  test('labels in chains and in pairs, blanks, and facts', () => {
    const source =
      '表單編號:QA-17\n崗位名稱:品控主管\n所屬部門:品質部\n直接上級:廠長\n工作目的:守住良率\n主要工作職責\n1.巡線\n2.覆核報表\n關鍵決策與責任:\n1、停線\n資格要求:學歷要求:大專以上\n專業知識要求:食品、化工\n技術資格要求:\n專業背景要求:2年以上工廠經驗\n年齡/性別要求:25-40歲,男女不限。\n個性要求:'
    expect(rolesOf(source)).toEqual([
      {
        title: '品控主管',
        fields: {
          code: 'QA-17',
          title: '品控主管',
          department: '品質部',
          reportsTo: '廠長',
          purpose: '守住良率',
          technical: '',
          personality: '',
        },
        duties: ['巡線', '覆核報表'],
        clauses: [
          'education: 大專以上',
          'knowledge: 食品、化工',
          'background: 2年以上工廠經驗',
          'age-gender: 25-40歲,男女不限',
        ],
      },
    ])
  })

  test('a label on one line and its value on the next', () => {
    const source =
      '職缺資訊\n工作內容\n1. 經營藥妝通路\n需求人數\n2人\n條件要求\n工作經歷\n3年以上\n學歷要求\n大學、碩士\n擅長工具：Excel\n其他條件\n1. 可輪班\n2. 會台語'
    expect(rolesOf(source)).toEqual([
      {
        title: '',
        fields: { headcount: '2人' },
        duties: ['經營藥妝通路'],
        clauses: [
          'experience: 3年以上',
          'education: 大學、碩士',
          'skill: Excel',
          'other-conditions: 可輪班',
          'other-conditions: 會台語',
        ],
      },
    ])
  })

  test.each([
    '学历：本科；经验：3年以上；年龄：35岁以下',
    '学历：本科  经验：3年以上  年龄：35岁以下',
    '学历：本科|经验：3年以上|年龄：35岁以下',
    '学历：本科 经验：3年以上 年龄：35岁以下',
    '学历：本科，经验：3年以上，年龄：35岁以下',
    '学历  本科\n经验  3年以上\n年龄\t35岁以下',
    '| 学历 | 本科 |\n| 经验 | 3年以上 |\n| 年龄 | 35岁以下 |',
  ])('several fields: %s', (source) => {
    expect(clausesOf(source).map((clause) => clause.replace(/[，,]$/, ''))).toEqual([
      'education: 本科',
      'experience: 3年以上',
      'age: 35岁以下',
    ])
  })

  test('a label that says more than its field stays with the value', () => {
    expect(clausesOf('任职要求\n招商工作经验：3年以上\n沟通能力：良好')).toEqual([
      'experience: 招商工作经验：3年以上',
      '沟通能力：良好',
    ])
  })

  test('a field of requirements, alone on its line, ends the duties', () => {
    const source = '岗位职责：\n1、写文案\n技能要求：\n1、会剪辑\n2、会修图'
    expect(rolesOf(source)[0]).toMatchObject({ duties: ['写文案'], clauses: ['skill: 会剪辑', 'skill: 会修图'] })
  })
})

describe('several roles', () => {
  const body = (duty: string, requirement: string) => `岗位职责：\n1、${duty}\n任职要求：\n1、${requirement}`

  test('templates below the heading of the document and its introduction', () => {
    const source = `招商经理岗位职责\n简介:招商经理替商场找租户，也替租户找铺位。从业十年者年薪不菲。\n招商经理岗位描述(模板一)\n${body('找租户', '本科')}\n招商经理岗位描述(模板二)\n${body('谈租约', '大专')}`
    expect(rolesOf(source)).toEqual([
      { title: '招商经理岗位描述(模板一)', fields: {}, duties: ['找租户'], clauses: ['本科'] },
      { title: '招商经理岗位描述(模板二)', fields: {}, duties: ['谈租约'], clauses: ['大专'] },
    ])
  })

  test('an introduction without a heading of its own', () => {
    const source = `招商经理岗位职责\n招商经理是商场与租户之间的纽带。\n范文一\n${body('找租户', '本科')}`
    expect(rolesOf(source).map(({ title }) => title)).toEqual(['范文一'])
  })

  test('the heading of a document with duties right below it is a role', () => {
    expect(rolesOf('招商经理岗位职责\n1、找租户\n任职资格\n1、本科')).toEqual([
      { title: '招商经理岗位职责', fields: {}, duties: ['找租户'], clauses: ['本科'] },
    ])
  })

  test('duties headed again, below a title', () => {
    const source = `仓储主管\n${body('收货', '大专')}\n\n配送主管\n${body('派车', '高中')}`
    expect(rolesOf(source)).toEqual([
      { title: '仓储主管', fields: {}, duties: ['收货'], clauses: ['大专'] },
      { title: '配送主管', fields: {}, duties: ['派车'], clauses: ['高中'] },
    ])
  })

  test('requirements first, in every role', () => {
    const source = '任职要求：\n1、本科\n岗位职责：\n1、带队\n任职要求：\n1、大专\n岗位职责：\n1、记账'
    expect(rolesOf(source).map(({ duties, clauses }) => [duties, clauses])).toEqual([
      [['带队'], ['本科']],
      [['记账'], ['大专']],
    ])
  })

  test('without a title, a heading that the role has not had goes on with it', () => {
    const source = 'Requirements\n- Diploma\nDuties\n- Bake bread\nEducation\n- Degree in Law\nSkills\n- Fluent Danish'
    expect(rolesOf(source).map(({ duties, clauses }) => [duties, clauses.length])).toEqual([[['Bake bread'], 3]])
  })

  test('a bullet among others is no title, and what else is asked may stand below what is given', () => {
    const source =
      'Duties\n- Bake bread\nRequirements\n- Good manners\n- Pastry Chef\nRequirements\n- Diploma\nBenefits\n- Tea\nAdditional Requirements\n- Fluent Danish\n- Own car'
    expect(rolesOf(source).map(({ clauses }) => clauses.length)).toEqual([5])
  })

  test('numbered posts, and titles in forms', () => {
    expect(
      rolesOf('岗位一：储备干部\n学历：本科\n岗位二：文员\n学历：大专').map(({ title, clauses }) => [title, clauses]),
    ).toEqual([
      ['储备干部', ['education: 本科']],
      ['文员', ['education: 大专']],
    ])
    const forms = '岗位名称：店长\n学历：大专\n工作职责：\n1、排班\n岗位名称：店员\n学历：高中\n工作职责：\n1、理货'
    expect(rolesOf(forms).map(({ title, duties }) => [title, duties])).toEqual([
      ['店长', ['排班']],
      ['店员', ['理货']],
    ])
  })
})

describe('appraisal forms', () => {
  const form =
    '篇2:绩效测评标准:仓储部经理\n仓储部经理绩效测评标准\n被测评人:测评人:\n测评日期:\n*日常管理\n1.按计划盘点。\n2.组织员工学历提升,培训新人。\n*安全\n1.检查消防。\n2.演练。\n3.上报隐患。'

  test('sections and items, and no role', () => {
    const { roles, scorecards } = read(form)
    expect(roles).toEqual([])
    expect(scorecards.map(({ id, title }) => [id, title])).toEqual([['c1', '仓储部经理']])
    const sections = scorecards[0]?.sections.map(({ id, title, items }) => [
      id,
      title,
      items.map((item) => `${item.id} ${item.text}`),
    ])
    expect(sections).toEqual([
      ['s1', '日常管理', ['s1.i1 按计划盘点', 's1.i2 组织员工学历提升,培训新人']],
      ['s2', '安全', ['s2.i1 检查消防', 's2.i2 演练', 's2.i3 上报隐患']],
    ])
    for (const { span, text } of scorecards[0]?.sections.flatMap(({ items }) => items) ?? [])
      expect(form.slice(...span)).toBe(text)
  })

  test('the part behind it is a role again', () => {
    const source = `${form}\n篇3:某厂仓管员岗位说明书\n仓管员岗位说明书\n表单编号:WH-2\n工作职责\n1.收货\n任职要求:高中以上`
    const { roles, scorecards } = read(source)
    expect(scorecards).toHaveLength(1)
    expect(roles.map((role) => outline(source, role))).toEqual([
      { title: '仓管员岗位说明书', fields: { code: 'WH-2' }, duties: ['收货'], clauses: ['高中以上'] },
    ])
  })

  test('sections under Han numbers, and blanks at the head', () => {
    const { scorecards } = read(
      '店长考核表\n姓名：  部门：\n一、业绩（40分）\n1. 达成率\n二、态度（60分）\n1. 守时\n2. 协作',
    )
    expect(scorecards[0]?.sections.map(({ title, items }) => [title, items.length])).toEqual([
      ['业绩（40分）', 1],
      ['态度（60分）', 2],
    ])
  })
})

describe('the same document in the other script', () => {
  test('is split at the same offsets', () => {
    const hans = '销售经理岗位描述(模板一)\n岗位职责：\n1、开发客户\n任职要求：\n1、学历：本科以上\n2、经验：3年'
    const hant = '銷售經理崗位描述(模板一)\n崗位職責：\n1、開發客戶\n任職要求：\n1、學歷：本科以上\n2、經驗：3年'
    const spans = (source: string) =>
      read(source).roles.map(({ span, clauses }) => [
        span,
        clauses.map((clause) => [clause.span, clause.lead, clause.field]),
      ])
    expect(spans(hant)).toEqual(spans(hans))
  })
})
