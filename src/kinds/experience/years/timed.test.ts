import { describe, expect, test } from 'vitest'
import { leafLines } from '../../../../test/reading-lines'

/** Rows of a text and of what is read of each experience in it. */
type Row = [text: string, ...readings: string[]]

describe('years without a noun of their own', () => {
  test.each<Row>([
    // the unit holds it, or the label before the colon
    ['5+ YOE', '「5+ YOE」 minMonths=60'],
    ['2-4 PQE in litigation', '「2-4 PQE in litigation」 minMonths=24 maxMonths=48 scope=(functions=litigation)'],
    ['工作经验：3', '「3」 minMonths=36'],
    ['Experience: 5', '「5」 minMonths=60'],
    ['Exp: 3-5', '「3-5」 minMonths=36 maxMonths=60'],
    // how long the firm trains, and in which year
    ['專為新人設計的課程，為期兩年的完整培訓'],
    ['经3年训练合格后可升任店长'],
    ['通過第1年培訓'],
    ['具3年培訓經驗', '「3年培訓經驗」 minMonths=36 scope=(functions=培訓)'],
    // how long a course lasts, and an adjective of the level
    ['Training with a duration of at least 1 year in dyeing'],
    ['3-year National Diploma'],
    // by when a paper has to be had, and when the years were
    ['Guard card within two (2) years of employment'],
    [
      '3 years within the last 8 years of dyeing experience',
      '「3 years within the last 8 years of dyeing experience」 minMonths=36 scope=(others=dyeing)',
    ],
    ['Dyeing experience as determined by the guild', '「Dyeing experience」 scope=(others=Dyeing)'],
    ['Maximum experience: 5 years', '「Maximum experience: 5 years」 maxMonths=60'],
    ['Experience with 4+ years', '「Experience with 4+ years」 minMonths=48'],
    // where the stops are lost, behind a degree and behind other years with a tool
    [
      'Bachelor’s degree 3+ years of Kafka 5+ years Linux / Perl',
      '「3+ years of Kafka」 minMonths=36 scope=(others=Kafka)',
      '「5+ years Linux / Perl」 minMonths=60 scope=(others=Linux、Perl)',
    ],
    // a part of other years, which have the unit
    ['3 of which must be in retail', '「3 of which must be in retail」 minMonths=36 scope=(industries=retail)'],
    [
      'two (2) of which must be in retail',
      '「two (2) of which must be in retail」 minMonths=24 scope=(industries=retail)',
    ],
    ['3 of which are in Leeds'],
    [
      'four years in retail, two of which were in catering',
      '「four years in retail」 minMonths=48 scope=(industries=retail)',
      '「two of which were in catering」 minMonths=24 scope=(industries=catering)',
    ],
    [
      'four years in retail, at least one of which was in catering',
      '「four years in retail」 minMonths=48 scope=(industries=retail)',
      '「at least one of which was in catering」 minMonths=12 scope=(industries=catering)',
    ],
    [
      '8 years of experience, of which at least 3 should be in retail',
      '「8 years of experience」 minMonths=96',
      '「3 should be in retail」 minMonths=36 scope=(industries=retail)',
    ],
    [
      '8 years of experience, of which two (2) should be in retail',
      '「8 years of experience」 minMonths=96',
      '「two (2) should be in retail」 minMonths=24 scope=(industries=retail)',
    ],
    [
      '8 years of experience in pottery; with 3 in a similar role',
      '「8 years of experience in pottery」 minMonths=96 scope=(others=pottery)',
      '「3 in a similar role」 minMonths=36 scope=(others=in a similar role sameRole=true)',
    ],
    [
      '8 years of experience, 2 of those years in retail',
      '「8 years of experience」 minMonths=96',
      '「2 of those years in retail」 minMonths=24 scope=(industries=retail)',
    ],
    [
      '8 years of experience with at least 3 in retail',
      '「8 years of experience」 minMonths=96',
      '「3 in retail」 minMonths=36 scope=(industries=retail)',
    ],
    [
      '8 years of experience in catering - 2 of which in bakeries',
      '「8 years of experience in catering」 minMonths=96 scope=(industries=catering)',
      '「2 of which in bakeries」 minMonths=24 scope=(others=bakeries)',
    ],
    [
      '8 years of experience, 3 in retail',
      '「8 years of experience」 minMonths=96',
      '「3 in retail」 minMonths=36 scope=(industries=retail)',
    ],
    [
      '8 years in pottery with 4 in glazing and two as a manager',
      '「8 years in pottery」 minMonths=96 scope=(others=pottery)',
      '「4 in glazing」 minMonths=48 scope=(others=glazing)',
      '「two as a manager」 minMonths=24 scope=(others=manager minSeniority=manager)',
    ],
    [
      '5 years of experience with Kiln 2 and 3 in workshops',
      '「5 years of experience with Kiln 2 and 3 in workshops」 minMonths=60 scope=(others=Kiln 2、workshops)',
    ],
    ['3 years in pottery, 12 on the team', '「3 years in pottery」 minMonths=36 scope=(others=pottery)'],
    ['5 years in pottery, 1 in 3 pots kept', '「5 years in pottery」 minMonths=60 scope=(others=pottery)'],
    // all of a working life, and not the length of a contract
    [
      '9+ years in total, 4 of which in pottery',
      '「9+ years in total」 minMonths=108',
      '「4 of which in pottery」 minMonths=48 scope=(others=pottery)',
    ],
    [
      'Overall 6-8 years with 2 years in pottery',
      '「6-8 years」 minMonths=72 maxMonths=96',
      '「2 years in pottery」 minMonths=24 scope=(others=pottery)',
    ],
    ['The contract lasts 3 years in total'],
    ['Warranty: 2 years total'],
    ['Overall 5 years warranty'],
    ['2 years total contract duration'],
    ['At least 18 to 20 years'],
    ['5 years UK residency'],
    ['录用后须在医院服务5年'],
    ['有211院校任教经历', '「211院校任教经历」 scope=(functions=任教 others=211院校)'],
    ['签约后在学校服务满5年'],
    ['质量保证，3年以上'],
    ['包吃住/2年以上/月薪8000'],
    ['3 years of experience w/o degree', '「3 years of experience」 minMonths=36'],
    ['Experience: 20-25 years', '「20-25 years」 minMonths=240 maxMonths=300'],
    // right behind a degree or its field, but not how long a course lasts
    ['MBA Finance 5+ years', '「5+ years」 minMonths=60'],
    [
      'BSc Botany 3-5 yrs / Diploma Botany 5-7 yrs',
      '「3-5 yrs」 minMonths=36 maxMonths=60',
      '「5-7 yrs」 minMonths=60 maxMonths=84',
    ],
    ['BSc Botany 3 years'],
    ['MBA 2 years full time'],
    // the years of another post in a bracket are no part of what they are of
    [
      'At least 3 years (5 years for a lead) of pottery experience',
      '「At least 3 years (5 years for a lead) of pottery experience」 minMonths=36 scope=(others=pottery)',
    ],
    // behind the work, with what is asked for besides
    [
      'Experience in pottery for at least 2 years with a licence',
      '「Experience in pottery for at least 2 years」 minMonths=24 scope=(others=pottery)',
    ],
    [
      'Experience as a potter for 3+ years and good English',
      '「Experience as a potter for 3+ years」 minMonths=36 scope=(others=potter)',
    ],
    [
      'QRS registration and 3 years on road projects',
      '「3 years on road projects」 minMonths=36 scope=(others=road projects)',
    ],
    ["24 months' sea service on tankers", "「24 months' sea service on tankers」 minMonths=24 scope=(others=tankers)"],
    [
      '3 years of statistics, applying it to pottery',
      '「3 years of statistics, applying it to pottery」 minMonths=36 scope=(others=statistics、applying it to pottery)',
    ],
    // since when they count
    [
      '2 years post-qualification in a pottery',
      '「2 years post-qualification in a pottery」 minMonths=24 scope=(others=post-qualification、pottery)',
    ],
    ['3 years post-registration', '「3 years post-registration」 minMonths=36 scope=(others=post-registration)'],
    ['三年以上任教中學經驗', '「三年以上任教中學經驗」 minMonths=36 scope=(functions=任教 others=中學)'],
    // before fields of study
    ['3年以上，会计相关专业，大专', '「3年以上」 minMonths=36'],
    ['3年以上，會計/金融相關科系', '「3年以上」 minMonths=36'],
    ['Diploma in Botany, 1-3 years, good English', '「1-3 years」 minMonths=12 maxMonths=36'],
    [
      '8 years of experience in catering with 3 retail stores',
      '「8 years of experience in catering」 minMonths=96 scope=(industries=catering)',
    ],
    // all that is preferred
    ['四年以上者優先', '「四年以上者」 minMonths=48'],
    ['具6年以上為佳', '「6年以上」 minMonths=72'],
    ['三年以上优先', '「三年以上」 minMonths=36'],
    ['簽約三年以上優先'],
    ['4年者優先'],
    // added up, or behind a remark in brackets
    ['四年資料核對經驗', '「四年資料核對經驗」 minMonths=48 scope=(others=資料核對)'],
    ['6年资金调度经验', '「6年资金调度经验」 minMonths=72 scope=(functions=调度 others=资金)'],
    ['年資累計達四年', '「年資累計達四年」 minMonths=48'],
    ['工作年資（以面試日為準）滿三年', '「工作年資（以面試日為準）滿三年」 minMonths=36'],
    ['工作经验（截至报名日）三年以上', '「工作经验（截至报名日）三年以上」 minMonths=36'],
    // how it is counted, and the papers of it
    ['現職者年資計算至面試前一天'],
    ['請將自傳及學經歷證明寄到店裡'],
    ['學經歷須符合下列條件'],
    ['學經歷俱佳'],
    ['怕狗的請勿投履歷'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('years before their noun', () => {
  test.each<Row>([
    // over a comma, where the years stand alone before it or are had
    ['大专，一年以上，制造业经验', '「一年以上，制造业经验」 minMonths=12 scope=(industries=制造业)'],
    ['有一年以上，制造业经验', '「一年以上，制造业经验」 minMonths=12 scope=(industries=制造业)'],
    ['爱笑一年以上，制造业经验', '「制造业经验」 scope=(industries=制造业)'],
    // what is had behind it and preferred is an experience of its own
    ['2年以上，有外贸经验', '「2年以上，有外贸经验」 minMonths=24 scope=(functions=外贸)'],
    ['2年以上，有外贸经验优先', '「外贸经验」 scope=(functions=外贸)'],
    ['2年以上，有外贸经验者优先', '「外贸经验者」 scope=(functions=外贸)'],
    // a word for how before the comma
    [
      '5 years of progressive, relevant experience',
      '「5 years of progressive, relevant experience」 minMonths=60 scope=(others=relevant related=true)',
    ],
    [
      '5 years progressive, relevant experience',
      '「5 years progressive, relevant experience」 minMonths=60 scope=(others=relevant related=true)',
    ],
    ['5 years of busy, relevant experience', '「relevant experience」 scope=(others=relevant related=true)'],
    // what somebody will be has no years
    ['After 2 years you will be an experienced cook', '「experienced cook」 scope=(functions=cook)'],
    ['2 years experienced', '「2 years experienced」 minMonths=24'],
    // the bound behind the noun, which it touches
    ['3年经验以上', '「3年经验以上」 minMonths=36'],
    ['3至5年經驗或以上', '「3至5年經驗或以上」 minMonths=36'],
    ['3年经验 以上', '「3年经验」 minMonths=36'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('years behind their noun', () => {
  test.each<Row>([
    // behind a comma, where the years are bounded and all that their clause says
    ['有采购经验，三年以上', '「采购经验，三年以上」 minMonths=36 scope=(functions=采购)'],
    ['相關經驗，至少3年', '「相關經驗，至少3年」 minMonths=36 scope=(others=相關 related=true)'],
    ['有过收银经验，至少一年以上，能倒班', '「收银经验，至少一年以上」 minMonths=12 scope=(functions=收银)'],
    ['销售经验，三年', '「销售经验」 scope=(functions=销售)'],
    ['有销售经验，合同期2年以上', '「销售经验」 scope=(functions=销售)'],
    ['有销售经验，2年以上优先', '「销售经验」 scope=(functions=销售)', '「2年以上」 minMonths=24'],
    // what may stand between them
    ['临床经验3年以上', '「临床经验3年以上」 minMonths=36 scope=(functions=临床)'],
    ['临床经验：3年', '「临床经验：3年」 minMonths=36 scope=(functions=临床)'],
    ['临床经验（3年）', '「临床经验（3年）」 minMonths=36 scope=(functions=临床)'],
    ['【临床经验】3年', '「临床经验】3年」 minMonths=36 scope=(functions=临床)'],
    ['临床经验必须3年', '「临床经验必须3年」 minMonths=36 scope=(functions=临床)'],
    ['临床经验的3年', '「临床经验的3年」 minMonths=36 scope=(functions=临床)'],
    ['经历，年资三年', '「经历，年资三年」 minMonths=36'],
    ['经历，三年'],
    ['临床经验：2年经验', '「临床经验：2年经验」 minMonths=24 scope=(functions=临床)'],
    [
      '临床经验3年以上相关经验',
      '「临床经验3年以上相关经验」 minMonths=36 scope=(functions=临床 others=相关 related=true)',
    ],
    ['工作经验（1-3年）3年以上优先', '「工作经验（1-3年）」 minMonths=12 maxMonths=36', '「3年以上」 minMonths=36'],
    ['工作经验满一年有年终奖'],
    // behind the colon the scope may come first
    ['工作经验：行政1年以上', '「行政1年以上」 minMonths=12 scope=(functions=行政)'],
    ['工作经验：行政（或前台）1年以上', '「行政（或前台）1年以上」 minMonths=12 scope=(functions=行政、前台)'],
    ['销售经验：门店1年以上', '「销售经验：门店1年以上」 minMonths=12 scope=(functions=销售 others=门店)'],
    // or behind the years with the noun once more, up to another matter
    [
      '审计经验：4年以上大型酒店内部审计经验',
      '「审计经验：4年以上大型酒店内部审计经验」 minMonths=48 scope=(industries=酒店 functions=审计、内部审计 others=大型)',
    ],
    [
      '采购经验：2年以上及管理经验',
      '「采购经验：2年以上」 minMonths=24 scope=(functions=采购)',
      '「管理经验」 scope=(others=管理)',
    ],
    // full years of what was done
    ['累计工作满6年', '「累计工作满6年」 minMonths=72'],
    ['累计工作满1年享受年假'],
    // years of school are none of work
    ['Three years post-secondary education or experience in a mill', '「experience in a mill」 scope=(others=mill)'],
    ['须工作满两年', '「工作满两年」 minMonths=24'],
    ['工作满2年者优先', '「工作满2年」 minMonths=24'],
    ['工作满1年，享受年假'],
    [
      'Have a minimum of (1) year of felting experience',
      '「minimum of (1) year of felting experience」 minMonths=12 scope=(others=felting)',
    ],
    ['19-33 years'],
    ['9-12 years', '「9-12 years」 minMonths=108 maxMonths=144'],
    ['年資滿2年可申請留職停薪'],
    ['半年以上可晋升组长'],
    ['从事采购工作满3年的', '「从事采购工作满3年」 minMonths=36 scope=(functions=采购)'],
    ['工作满3年的享受年假'],
    ['第1-2个月培训'],
    ['本科毕业后工作应满4年、全日制硕士工作满2年', '「工作应满4年」 minMonths=48', '「工作满2年」 minMonths=24'],
    ['入职后工作须满4年'],
    // in a bracket before the scope
    ['Experience (2 years) in a spa', '「Experience (2 years) in a spa」 minMonths=24 scope=(industries=spa)'],
    [
      'Spa experience (2 years) in a hotel',
      '「Spa experience (2 years) in a hotel」 minMonths=24 scope=(industries=Spa、hotel)',
    ],
    ['Experience: 2 years in a hotel', '「2 years in a hotel」 minMonths=24 scope=(industries=hotel)'],
    // a scope that stands before the noun is whole
    [
      'Spa experience: 2 years in a hotel',
      '「Spa experience: 2 years in a hotel」 minMonths=24 scope=(industries=Spa、hotel)',
    ],
    [
      'At least one year customer-facing',
      '「At least one year customer-facing」 minMonths=12 scope=(others=customer-facing)',
    ],
    ['Experience: 2 years in the last 5 years', '「2 years」 minMonths=24'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('years behind the scope of an English noun', () => {
  test.each<[behind: string, bounds?: string]>([
    // with a link, where they close the phrase
    ['for 2 years', 'minMonths=24'],
    ['for at least 2 years.', 'minMonths=24'],
    ['for a period of 2 years', 'minMonths=24'],
    ['for a minimum period of 2 years', 'minMonths=24'],
    ['- 2 years', 'minMonths=24'],
    [', 2 years and above', 'minMonths=24'],
    ['– 2 years (preferred)'],
    // or with a bound that says the least
    ['at least 3 years', 'minMonths=36'],
    ['minimum 3 years', 'minMonths=36'],
    ['over 3 years', 'minMonths=36'],
    ['up to 3 years'],
    ['3 years'],
    ['and 3 years'],
  ])('Experience in retail %s', (behind, bounds) => {
    const text = `Experience in retail ${behind}`
    const quote = bounds === undefined ? 'Experience in retail' : text.replace(/\.$/, '')
    const said = [`「${quote}」`, ...(bounds === undefined ? [] : [bounds]), 'scope=(industries=retail)']
    expect(leafLines('experience', text)).toEqual([said.join(' ')])
  })

  test.each<Row>([
    [
      'Experience in retail for 2 years in Leeds',
      '「Experience in retail for 2 years in Leeds」 minMonths=24 scope=(industries=retail others=Leeds)',
    ],
    // the label of a form goes on with the next
    ['Exp - 1 to 3 yrs Location - Pune', '「1 to 3 yrs」 minMonths=12 maxMonths=36'],
    ['Retail exp - 1 to 3 yrs Location - Pune', '「Retail exp」 scope=(industries=Retail)'],
    // a figure in brackets alone, behind what bounds it
    [
      'a minimum of (4) years of tanning experience',
      '「a minimum of (4) years of tanning experience」 minMonths=48 scope=(others=tanning)',
    ],
    ['(4) tanning experience', '「tanning experience」 scope=(others=tanning)'],
    // a label that names no trade, before years with a noun of their own
    [
      'Specialised experience: two years of tanning experience',
      '「two years of tanning experience」 minMonths=24 scope=(others=tanning)',
    ],
    [
      'Prior work experience: Minimum 2 years as a usher',
      '「Minimum 2 years as a usher」 minMonths=24 scope=(others=usher)',
    ],
    [
      'Payroll experience: 2 years of experience',
      '「Payroll experience: 2 years」 minMonths=24 scope=(functions=Payroll)',
    ],
    // how much of the week was worked: the noun stands once
    [
      '1 year full-time or 2 years part-time experience in tanning',
      '「1 year full-time」 minMonths=12',
      '「2 years part-time experience in tanning」 minMonths=24 scope=(others=tanning)',
    ],
    [
      'One year of full time or 3 part time experience in tanning',
      '「One year of full time」 minMonths=12',
      '「3 part time experience in tanning」 minMonths=36 scope=(others=tanning)',
    ],
    [
      '2 years full-time (or 4 years part-time)',
      '「2 years full-time」 minMonths=24',
      '「4 years part-time」 minMonths=48',
    ],
    // where any work may stand for what is named
    [
      '2 years of academic or professional experience',
      '「2 years of academic or professional experience」 minMonths=24',
    ],
    ['2 years of mill, academic or work experience', '「2 years of mill, academic or work experience」 minMonths=24'],
    // what a course or the work brings
    ['The course lasts 8 months and gives you hands-on experience'],
    ['Within 2 years you will gain experience on every loom'],
    ['2 years of receiving experience', '「2 years of receiving experience」 minMonths=24 scope=(others=receiving)'],
    // years that have a noun of their own
    [
      'Experience in retail at least 3 years of bakery experience',
      '「Experience in retail」 scope=(industries=retail)',
      '「at least 3 years of bakery experience」 minMonths=36 scope=(industries=bakery)',
    ],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})
