import { describe, expect, test } from 'vitest'
import { leafLines } from '../../../../test/reading-lines'

/** Rows of a text and of what is read of each experience in it. */
type Row = [text: string, ...readings: string[]]

describe('years that the work beside them names', () => {
  test.each<Row>([
    // a tool before a dash, or by itself; a product has years of its own
    ['Perl – 2+ years', '「Perl – 2+ years」 minMonths=24 scope=(others=Perl)'],
    ['Kafka 2+ Years', '「Kafka 2+ Years」 minMonths=24 scope=(others=Kafka)'],
    ['Warranty - 2 years'],
    // before them or behind, as work, a post, a rank or a trade
    ['从事销售工作7年以上', '「从事销售工作7年以上」 minMonths=84 scope=(functions=销售)'],
    ['须执教5年以上', '「执教5年以上」 minMonths=60 scope=(functions=执教)'],
    ['3年以上成本分析', '「3年以上成本分析」 minMonths=36 scope=(others=成本分析)'],
    ['5年以上销售岗位', '「5年以上销售岗位」 minMonths=60 scope=(functions=销售)'],
    ['3年以上销售', '「3年以上销售」 minMonths=36 scope=(functions=销售)'],
    ['3年以上店长', '「3年以上店长」 minMonths=36 scope=(others=店长 minSeniority=店长)'],
    ['做过3年以上店长高中也可', '「做过3年以上店长」 minMonths=36 scope=(others=店长 minSeniority=店长)'],
    [
      'Worked 3 years in the toy industry',
      '「Worked 3 years in the toy industry」 minMonths=36 scope=(others=toy industry)',
    ],
    ['2 years as an usher', '「2 years as an usher」 minMonths=24 scope=(others=usher)'],
    ['教龄3年以上', '「教龄3年以上」 minMonths=36'],
    ['裱花2年以上'],
    ['采购2年以上', '「采购2年以上」 minMonths=24 scope=(functions=采购)'],
    [
      '采购2年以上，仓管3年以上经验',
      '「采购2年以上」 minMonths=24 scope=(functions=采购)',
      '「仓管3年以上经验」 minMonths=36 scope=(functions=仓管)',
    ],
    // a choice of two, of which the first says so
    [
      '采购2年以上或仓管3年以上',
      '「采购2年以上」 minMonths=24 scope=(functions=采购)',
      '「仓管3年以上」 minMonths=36 scope=(functions=仓管)',
    ],
    [
      '现任店长满2年，或督导满3年',
      '「现任店长满2年」 minMonths=24 scope=(others=店长 minSeniority=店长)',
      '「督导满3年」 minMonths=36 scope=(others=督导 minSeniority=督导)',
    ],
    ['试用2个月或门店3年'],
    ['公司3年以上'],
    // a skill that opens the phrase, or what it is done with
    ['使用 Java 開發 2 年以上', '「使用 Java 開發 2 年以上」 minMonths=24 scope=(functions=開發 others=Java)'],
    ['使用 React 框架3年以上', '「使用 React 框架3年以上」 minMonths=36 scope=(others=React 框架)'],
    ['熟悉 Linux 3年以上', '「熟悉 Linux 3年以上」 minMonths=36 scope=(others=Linux)'],
    ['Java 开发2年以上者优先', '「Java 开发2年以上者」 minMonths=24 scope=(functions=开发 others=Java)'],
    [
      '以 Java 进行后台开发2年以上',
      '「Java 进行后台开发2年以上」 minMonths=24 scope=(functions=开发 others=Java 进行后台)',
    ],
    ['具 Java 開發2年以上', '「Java 開發2年以上」 minMonths=24 scope=(functions=開發 others=Java)'],
    ['大学以上，Java/Python 3年以上', '「Java/Python 3年以上」 minMonths=36 scope=(others=Java、Python)'],
    ['使用寿命10年以上'],
    ['有 SAP 5年合约'],
    ['具 SAP 3年授權'],
    ['客户 Java 开发2年以上'],
    ['3年以上某某'],
    ['3年以下销售'],
    // where they open what is asked in English, what they are of
    ['4 years in accounts', '「4 years in accounts」 minMonths=48 scope=(others=accounts)'],
    ['3 years of SQL', '「3 years of SQL」 minMonths=36 scope=(others=SQL)'],
    ['Must have 3 years of SQL', '「3 years of SQL」 minMonths=36 scope=(others=SQL)'],
    ['Preferably 4 years in accounts', '「4 years in accounts」 minMonths=48 scope=(others=accounts)'],
    ['3 years of managing a team', '「3 years of managing a team」 minMonths=36 scope=(others=managing a team)'],
    ['2 years with Brewfather', '「2 years with Brewfather」 minMonths=24 scope=(others=Brewfather)'],
    ['2 Years With Us'],
    ['2 years with bonus'],
    ['3 years of juggling', '「3 years of juggling」 minMonths=36 scope=(others=juggling)'],
    ['3 years of fun'],
    // behind what else is asked, whatever they are of; elsewhere what letters in capitals name
    ['Diploma and 3 years of fun', '「3 years of fun」 minMonths=36 scope=(others=fun)'],
    ['Degree in Botany and 2 years of orchards', '「2 years of orchards」 minMonths=24 scope=(others=orchards)'],
    ['Diploma and 2 years of college'],
    ['Diploma with 3 years orchards', '「3 years orchards」 minMonths=36 scope=(others=orchards)'],
    ['CPA with 2 years contract'],
    ['5+ years required', '「5+ years」 minMonths=60'],
    ['21 years required'],
    ['2 years of NICU', '「2 years of NICU」 minMonths=24 scope=(others=NICU)'],
    ['CPA with 2 years GL', '「2 years GL」 minMonths=24 scope=(others=GL)'],
    ['2 YEARS WARRANTY'],
    ['3 years UAE visa provided'],
    ['3 years post-call', '「3 years post-call」 minMonths=36 scope=(others=post-call)'],
    ['3 years of age'],
    ['4 years in a row'],
    ['A contract of 4 years in accounts'],
    ['Contract: 4 years in accounts'],
    // what one has been all the while
    [
      'Held a supervisory post for 3 years',
      '「Held a supervisory post for 3 years」 minMonths=36 scope=(others=supervisory minSeniority=supervisory)',
    ],
    ['Held a payroll post for 3 years', '「Held a payroll post for 3 years」 minMonths=36 scope=(functions=payroll)'],
    ['Held a driving licence for 3 years'],
    // what stands before a colon, where it is a trade or they are weighed
    ['Payroll: 2 years', '「Payroll: 2 years」 minMonths=24 scope=(functions=Payroll)'],
    ['Juggling: 2 years'],
    ['Juggling: 2 years (preferred)', '「Juggling: 2 years」 minMonths=24 scope=(others=Juggling)'],
    ['Juggling: 2 months (preferred)'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('years that others beside them explain', () => {
  const nursing = '「急诊护理2年以上」 minMonths=24 scope=(functions=护理 others=急诊)'
  const surgery = '「外科护理3年以上经验」 minMonths=36 scope=(functions=护理 others=外科)'

  test.each<Row>([
    // the noun stands once, behind the last
    ['急诊护理2年以上或外科护理3年以上经验', nursing, surgery],
    ['急诊护理2年以上、外科护理3年以上经验', nursing, surgery],
    ['急诊护理2年以上或外科护理3年以上'],
    // or with the first, and a part of it
    [
      '3年采购经验，2年仓储',
      '「3年采购经验」 minMonths=36 scope=(functions=采购)',
      '「2年仓储」 minMonths=24 scope=(functions=仓储)',
    ],
    [
      '3年采购经验，仓储两年以上',
      '「3年采购经验」 minMonths=36 scope=(functions=采购)',
      '「仓储两年以上」 minMonths=24 scope=(functions=仓储)',
    ],
    [
      '采购经验3年，其中主管2年',
      '「采购经验3年」 minMonths=36 scope=(functions=采购)',
      '「主管2年」 minMonths=24 scope=(others=主管 minSeniority=主管)',
    ],
    [
      '两年以上包装设计工作，以及门店陈列经验',
      '「两年以上包装设计工作」 minMonths=24 scope=(functions=包装设计)',
      '「门店陈列经验」 scope=(functions=陈列 others=门店)',
    ],
    ['3年采购经验，1年奖金', '「3年采购经验」 minMonths=36 scope=(functions=采购)'],
    ['5年烘焙经验，其中至少两年，能吃苦', '「5年烘焙经验」 minMonths=60 scope=(functions=烘焙)'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('years that stand apart', () => {
  test.each<Row>([
    // in a line of tags, set off from a level by a mark or a blank
    ['本科·3-5年', '「3-5年」 minMonths=36 maxMonths=60'],
    ['3-5年/大专', '「3-5年」 minMonths=36 maxMonths=60'],
    ['15-25K 3-5年 大专', '「3-5年」 minMonths=36 maxMonths=60'],
    ['赣州 3-5年 统招大专', '「3-5年」 minMonths=36 maxMonths=60'],
    ['赣州 3-5年 学历不限', '「3-5年」 minMonths=36 maxMonths=60'],
    ['杭州 3-5年 本科', '「3-5年」 minMonths=36 maxMonths=60'],
    ['本科3-5年'],
    ['1年以下,兼职,文案', '「1年以下」 maxMonths=12'],
    ['3-5年,全职,会计', '「3-5年」 minMonths=36 maxMonths=60'],
    ['杭州,3-5年,全职,会计', '「3-5年」 minMonths=36 maxMonths=60'],
    ['不限/2-4年', '「2-4年」 minMonths=24 maxMonths=48'],
    ['2-4年/不限', '「2-4年」 minMonths=24 maxMonths=48'],
    ['合同期1年以下，全职'],
    ['3年以上，不限专业'],
    ['是否要求经验：不限', '「是否要求经验：不限」 unrestricted=true'],
    ['是否要求工作經驗：一年以上', '「一年以上」 minMonths=12'],
    ['A 4 year degree'],
    // between commas with a bound, right behind a level or before one
    ['大专及以上学历，3年以上，肯学', '「3年以上」 minMonths=36'],
    ['肯学，3年以上，大专', '「3年以上」 minMonths=36'],
    ['会做豆腐，3年以上，45岁以下', '「3年以上」 minMonths=36'],
    ['男，五年以上，包吃住', '「五年以上」 minMonths=60'],
    ['設籍本縣滿4年，年滿20歲'],
    ['三個月以上，女'],
    ['本科，园艺专业，2年以上，肯学', '「2年以上」 minMonths=24'],
    ['高中 2-4年，肯学', '「2-4年」 minMonths=24 maxMonths=48'],
    ['大专以上，3年，肯学'],
    ['肯学，3年以上，能吃苦'],
    // as what is wished for
    [
      '一年以上制茶经验，4年以上者优先',
      '「一年以上制茶经验」 minMonths=12 scope=(others=制茶)',
      '「4年以上者」 minMonths=48',
    ],
    [
      '一年以上製茶經驗，4年以上者佳',
      '「一年以上製茶經驗」 minMonths=12 scope=(others=製茶)',
      '「4年以上者」 minMonths=48',
    ],
    ['有两年以上优先考虑', '「两年以上」 minMonths=24'],
    ['租约三年以上优先'],
    // as all that there is
    ['5+ years', '「5+ years」 minMonths=60'],
    ['5+ years.', '「5+ years」 minMonths=60'],
    ['5+ months'],
    ['5+ years old'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('how long, and how long not', () => {
  test.each<Row>([
    // months are a duration, the month of a year is a date, and days are too few to be one
    ['6个月以上采购经验', '「6个月以上采购经验」 minMonths=6 scope=(functions=采购)'],
    ['3月采购经验', '「采购经验」 scope=(functions=采购)'],
    ['采购经验，3月到岗', '「采购经验」 scope=(functions=采购)'],
    ['2天采购经验', '「采购经验」 scope=(functions=采购)'],
    // behind what it is of, with or without the word of a period
    ['Experience in dyeing for 3 years', '「Experience in dyeing for 3 years」 minMonths=36 scope=(others=dyeing)'],
    [
      'Experience in dyeing for a period of 3 years',
      '「Experience in dyeing for a period of 3 years」 minMonths=36 scope=(others=dyeing)',
    ],
    // what somebody has held or done for years has to be work
    [
      'held a supervisory role for 3 years',
      '「held a supervisory role for 3 years」 minMonths=36 scope=(others=supervisory minSeniority=supervisory)',
    ],
    ['taught sales for 3 years', '「taught sales for 3 years」 minMonths=36 scope=(functions=sales)'],
    ['held a party for 3 years'],
    // one number for two trades, or one for each
    ['3年以上采购及销售经验', '「3年以上采购及销售经验」 minMonths=36 scope=(functions=采购、销售)'],
    [
      '3年以上采购、2年以上销售经验',
      '「3年以上采购」 minMonths=36 scope=(functions=采购)',
      '「2年以上销售经验」 minMonths=24 scope=(functions=销售)',
    ],
    // of a thing, and of no work
    ['Warranty 5 years'],
    ['Contract: 2 years in Dubai'],
    // years behind a rank, of whatever it is, and years alone that are preferred behind an experience
    ['酒店前厅部经理3年以上', '「酒店前厅部经理3年以上」 minMonths=36 scope=(industries=酒店 others=前厅部经理)'],
    ['KTV主管2年以上', '「KTV主管2年以上」 minMonths=24 scope=(others=KTV主管)'],
    ['三年收银经验，五年优先', '「三年收银经验」 minMonths=36 scope=(functions=收银)', '「五年」 minMonths=60'],
    ['兩年保全經驗，四年更佳', '「兩年保全經驗」 minMonths=24 scope=(functions=保全)', '「四年」 minMonths=48'],
    ['我店老员工3年以上，不再招人'],
    // commas of trades that years or an exemplar close
    [
      '有电商，商超，便利店渠道3年以上销售经验',
      '「电商，商超，便利店渠道3年以上销售经验」 minMonths=36 scope=(industries=电商 functions=销售 others=商超、便利店渠道)',
    ],
    [
      '电商，商超，母婴等渠道运营经验2年以上',
      '「电商，商超，母婴等渠道运营经验2年以上」 minMonths=24 scope=(industries=电商、母婴 functions=渠道、运营 others=商超)',
    ],
    ['快消行业大客户开发经验', '「快消行业大客户开发经验」 scope=(industries=快消行业 functions=大客户开发)'],
    ['三年以上貨車駕駛經驗', '「三年以上貨車駕駛經驗」 minMonths=36 scope=(functions=駕駛 others=貨車)'],
    // a label of driving, and a school where one taught
    ['驾龄：5年以上', '「驾龄：5年以上」 minMonths=60 scope=(functions=驾龄)'],
    [
      '曾任國小以上學校教師三年',
      '「曾任國小以上學校教師三年」 minMonths=36 scope=(industries=學校 functions=教師 others=國小)',
    ],
    ['三年社會工作實務經驗', '「三年社會工作實務經驗」 minMonths=36 scope=(functions=社會工作)'],
    ['电工证，3年以上，能倒班', '「3年以上」 minMonths=36'],
    ['曾於旅行社服務2年以上', '「旅行社服務2年以上」 minMonths=24 scope=(industries=旅行社)'],
    ['於百貨公司服務三年以上者', '「百貨公司服務三年以上者」 minMonths=36 scope=(others=百貨公司)'],
    ['於本公司服務滿一年者享有年終獎金'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})
