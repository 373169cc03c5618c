import { describe, expect, test } from 'vitest'
import { leafLines, quotesOf, readingLines } from '../../../../test/reading-lines'
import { parseRequirements } from '../../../parse'

/** Rows of a text and of what is read of each experience in it. */
type Row = [text: string, ...readings: string[]]

describe('a noun without years', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // alone it says nothing; had, of some degree, of a person, weighed or refused, it does
    ['工作经验'],
    ['有工作经验', '工作经验'],
    ['拥有经验', '经验'],
    ['丰富的工作经验', '丰富的工作经验'],
    ['须有工作经验', '工作经验'],
    ['工作经验优先', '工作经验'],
    ['无经验勿扰', '经验'],
    // who hires says what is looked for
    ['We are looking for felting experience', 'felting experience'],
    ["We're currently looking for 2 years of experience in dyeing", '2 years of experience in dyeing'],
    ['Our client seeks 5 years of experience', '5 years of experience'],
    ['We have 20 years of experience looking after looms'],
    // when it was got, and whom the work is done for
    ['近兩年內曾任導覽員經驗', '曾任導覽員經驗'],
    ['近两年内陶艺工作经验', '陶艺工作经验'],
    ['最近三年內從事過染織工作', '從事過染織工作'],
    ['具照顧長者經驗', '照顧長者經驗'],
    // papers, and no work
    ['持有學位，而該資歷須獲本會認可'],
    ['取得註冊資歷後，具調酒經驗', '調酒經驗'],
    ['具烘焙知識或經驗者優先', '烘焙知識或經驗者'],
    // what follows says which
    ['有以下工作经历'],
    // a background has to be of something, and any trade or field at all is nothing
    ['行业背景'],
    ['有一定的行业背景'],
    ['有一定的专业背景'],
    ['有一定的专业/行业背景'],
    ['有相关行业背景', '相关行业背景'],
    ['金融背景', '金融背景'],
    // of those who lack it, or have it, something else is asked
    ['如有直播经验者，需能出镜'],
    ['如有直播经验，需能出镜'],
    ['有直播经验者，需能出镜', '直播经验者'],
    ['如有直播经验者优先', '直播经验者'],
    ['无直播经验者，需培训'],
    // of the one before more is said, and what is to be written down or promised
    ['須有木工經驗，有關工作經驗最好在香港取得', '木工經驗'],
    ['须有木工经验，该经验须在本地取得', '木工经验'],
    ['在表格上詳細列明本身的技能及經驗'],
    ['能保证工作一年以上'],
    // what is set apart from what is meant, and what counts towards years
    ['Weaving experience, not dyeing experience', 'Weaving experience'],
    ['We look for curiosity, not experience'],
    ['3年以上烘焙经验（含裱花、助理面点师等经历）', '3年以上烘焙经验'],
    ['3年以上烘焙經驗（含裱花、助理麵點師等經歷）', '3年以上烘焙經驗'],
    // and what those who use a thing have
    ['重视用户经验'],
    ['重視使用者經驗'],
    // what guests have is a duty where its verb opens the clause
    ['Improve the checkout experience'],
    ['Design experiences for diners'],
    ['Design experience preferred', 'Design experience'],
    ['Retail or checkout experience', 'Retail or checkout experience'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })

  test('an internship is work as an intern, whatever it is in', () => {
    expect(leafLines('experience', '有实习经历')).toEqual(['「实习经历」 scope=(others=实习)'])
    expect(leafLines('experience', '有采购实习经历')).toEqual(['「采购实习经历」 scope=(functions=采购)'])
    expect(leafLines('experience', '有实习或工作经历')).toEqual(['「实习或工作经历」'])
    expect(leafLines('experience', '有採購實習或工作經驗')).toEqual(['「採購實習或工作經驗」 scope=(functions=採購)'])
  })

  test.each<[text: string, codes: readonly string[]]>([
    ['有丰富的采购经验', ['rich']],
    ['采购经验丰富', ['rich']],
    ['有丰富采购经验', ['rich']],
    ['有一定的采购经验', ['some']],
    ['有一定采购经验', ['some']],
    ['有采购经验', []],
    ['有采购经验，有丰富的审计经验', []],
  ])('%s sets no number: what it says is noted', (text, codes) => {
    expect(parseRequirements(text).requirements[0]?.notes?.map(({ code }) => code) ?? []).toEqual(codes)
  })
})

test.each<[text: string, ...quotes: string[]]>([
  // what is listed below says of what
  ['申請人如未能提供導覽經驗的證明文件，不獲處理'],
  ['須提供導覽經驗的詳情'],
  ['須備有法文履歷'],
  ['如有导览经验，请于简历注明'],
  ['如有導覽經驗，請附上證明'],
  ['兼职导览经验按比例计算'],
  ['導覽經驗不計入'],
  ['Guiding experience counts'],
  ['Background in geology, ecology or a related discipline'],
  ['Background in geology and ecology', 'Background in geology and ecology'],
  ['具導覽經驗證明者', '導覽經驗'],
  ['具備以下經驗：導覽'],
  ['或具備同等資歷'],
  ['須有下列資格及經驗：導覽'],
  ['具备以下任一经验：导览'],
  ['具備線下導覽經驗', '線下導覽經驗'],
])('%s: an experience that is pointed at, proved or reckoned is none by itself', (text, ...quotes) => {
  expect(quotesOf('experience', text)).toEqual(quotes)
})

describe('experience that nobody is asked to bring', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // of whoever has little of it
    ['零售经验较少者可考虑'],
    ['零售经验少者亦可'],
    ['零售经验较多者优先', '零售经验'],
    // what the reader has, and what is counted as it
    ['Share your experience'],
    ['Bring your retail experience'],
    ['Your skills and experience in retail', 'experience in retail'],
    ['Training counts towards experience'],
    // whom the work is with
    ['Works with people from diverse backgrounds'],
    ['Work with patients, previous bakery experience', 'previous bakery experience'],
    ['Backgrounds in retail or catering, as the work is with clients', 'Backgrounds in retail or catering'],
    // a field of study, and a trade
    ['工科背景'],
    ['医学相关背景'],
    ['金融相关背景', '金融相关背景'],
    // of some, where nothing weighs it
    ['Experienced applicants can ask for another grade'],
    ['Experienced applicants can ask for another grade, driving licence required'],
    ['Experienced applicants preferred', 'Experienced'],
    ['有采购经验者可报名', '采购经验者'],
    // a paper that is handed in, and a career that is had
    ['需提交履历'],
    ['歡迎投遞履歷'],
    ['有采购履历', '采购履历'],
    // what the post gives
    ['You will gain valuable experience and exposure to sales'],
    ['Gain exposure to sales, retail experience required', 'retail experience'],
    ['An environment with exposure to sales'],
    ['The role needs retail experience', 'retail experience'],
    ['This position with us needs retail experience', 'retail experience'],
    ['Team leader experience', 'Team leader experience'],
    ['We provide graduates with exposure to sales'],
    // what is gathered or passed on, and a trade of that name
    ['总结教学经验'],
    ['教学经验总结'],
    ['善于总结，有采购经验', '采购经验'],
    ['乐于分享、有采购经验', '采购经验'],
    ['有市场推广工作经验', '市场推广工作经验'],
    // less is asked of somebody
    ['有护士证者，经验可适当降低'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})

describe('what was done, told by its verb', () => {
  test.each<Row>([
    // over and done, whichever verb says so
    ['从事过采购', '「从事过采购」 scope=(functions=采购)'],
    ['有从事过审计', '「从事过审计」 scope=(functions=审计)'],
    ['须曾从事采购', '「曾从事采购」 scope=(functions=采购)'],
    ['从事采购'],
    ['从事过'],
    ['做过的'],
    // for years
    ['多年从事审计', '「多年从事审计」 scope=(functions=审计)'],
    ['从事审计多年', '「从事审计多年」 scope=(functions=审计)'],
    ['从事审计6个月', '「从事审计6个月」 minMonths=6 scope=(functions=审计)'],
    // at a place of work, and not where somebody was or lives
    ['在物业公司工作过', '「在物业公司工作过」 scope=(industries=物业公司)'],
    ['在上海工作过'],
    ['在药房买过药'],
    ['曾在药房做过收银', '「曾在药房做过收银」 scope=(functions=药房、收银)'],
    ['曾在三甲医院实习', '「曾在三甲医院实习」 scope=(industries=三甲医院 others=实习)'],
    ['曾在三甲医院住院'],
    // several deeds: one verb for both, or a verb each
    ['做过采购、销售', '「做过采购、销售」 scope=(functions=采购、销售)'],
    ['做过采购者亦可', '「做过采购」 scope=(functions=采购)'],
    ['至少主导过两个嫁接项目', '「主导过两个嫁接项目」 scope=(others=两个嫁接项目)'],
    ['经历过大型嫁接项目者优先', '「经历过大型嫁接项目」 scope=(others=大型嫁接项目)'],
    // beside work what else is of it
    ['有相關研究或工作經驗者優先', '「相關研究或工作經驗者」 scope=(functions=研究 others=相關 related=true)'],
    ['有大棚部署和实践经验优先', '「大棚部署和实践经验」 scope=(others=大棚部署)'],
    ['熟手優先', '「熟手」'],
    // a list of channels before their noun
    ['有电商，商超，便利店渠道经验', '「电商，商超，便利店渠道经验」 scope=(industries=电商 others=商超、便利店渠道)'],
    // how long one is to stay
    ['可任職一年以上'],
    ['能实习三个月以上'],
    // what every post would have is asked of nobody
    ['You must have the necessary skills and experience'],
    ['做过采购或销售', '「做过采购或销售」 scope=(functions=采购、销售)'],
    ['做过采购、从事过销售', '「做过采购」 scope=(functions=采购)', '「从事过销售」 scope=(functions=销售)'],
    ['做过采购或从事过销售', '「做过采购」 scope=(functions=采购)', '「从事过销售」 scope=(functions=销售)'],
    ['曾任店长、熟悉采购', '「曾任店长」 scope=(others=店长 minSeniority=店长)'],
    // before a preference, with what is had besides
    ['从事过外贸有客户资源者优先', '「从事过外贸」 scope=(functions=外贸)'],
    ['做过外贸且具备团队意识者优先', '「做过外贸」 scope=(functions=外贸)'],
    [
      '在房地产公司的商业部门工作者优先',
      '「在房地产公司的商业部门工作」 scope=(industries=房地产公司 others=商业部门)',
    ],
    ['在上海工作者优先'],
    ['在物业公司附近居住者优先'],
    // not done, or not yet
    ['不曾从事过直销者优先'],
    ['没有从事过直销者优先'],
    ['可长期在工厂工作者优先'],
    ['能接受在工厂工作者优先'],
    ['愿意从事销售者优先'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('what somebody did, is, or has in place of it', () => {
  test.each<[text: string, ...quotes: string[]]>([
    ['Having worked as a paralegal', 'worked as a paralegal'],
    ['Worked as a paralegal', 'Worked as a paralegal'],
    ['Having worked nights in a bakery', 'worked nights in a bakery'],
    ['Having worked as a paralegal for 3 years', 'worked as a paralegal for 3 years'],
    ['You worked as a paralegal'],
    ['Have not worked in a bakery'],
    // whoever is experienced in what the words behind name
    ['An experienced payroll specialist', 'experienced payroll'],
    ['A experienced payroll specialist', 'experienced payroll'],
    ['You will be experienced payroll staff', 'experienced payroll'],
    ['The cook is experienced payroll staff', 'experienced payroll'],
    ['An experienced bakery hand', 'experienced bakery hand'],
    ['An experienced juggler'],
    ['Our experienced payroll specialist'],
    ['Support from an experienced payroll team'],
    ['An experienced payroll experience', 'experienced payroll experience'],
    // what education, training and work make together
    [
      'Degree or an equivalent combination of education, training and experience',
      'or an equivalent combination of education, training and experience',
    ],
    [
      'or an equivalent mix of work / education and experience',
      'or an equivalent mix of work / education and experience',
    ],
    ['related education or work experience', 'related education or work experience'],
    ['An equivalent mix of study and experience'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})

describe('a preference without a noun', () => {
  test.each<[text: string, ...requirements: string[]]>([
    // alone an industry by its name, which opens the clause or is had
    ['快消品行业优先', '?experience 「快消品行业」 scope=(industries=快消品行业)'],
    ['有快消品行业优先', '?experience 「快消品行业」 scope=(industries=快消品行业)'],
    ['房地产优先'],
    // the trade of the post, a title, or work that is no field of study
    ['同行业优先', '?experience 「同行业」 scope=(others=同行业 related=true)'],
    ['有相關產業佳', '?experience 「相關產業」 scope=(others=相關產業 related=true)'],
    ['相关者优先'],
    ['店長優先', '?experience 「店長」 scope=(others=店長 minSeniority=店長)'],
    ['美容院店长优先', '?experience 「美容院店长」 scope=(industries=美容院 others=店长)'],
    ['司机优先', '?experience 「司机」 scope=(functions=司机)'],
    ['汽车维修优先', '?experience 「汽车维修」 scope=(functions=汽车维修)'],
    ['会计优先'],
    ['高级工程师优先'],
    ['政府关系优先', '?channel 「政府关系」 resource=government terms=政府关系'],
    // which a colon may say more of
    [
      '支教经历优先：在乡村任教满一年',
      '?experience 「支教经历」 scope=(others=支教)',
      '?experience 「乡村任教满一年」 minMonths=12 scope=(functions=任教 others=乡村)',
    ],
    // or work that is had
    ['具有酒店相关工作者优先', '?experience 「酒店相关工作」 scope=(industries=酒店 others=相关 related=true)'],
    ['有酒店工作的優先', '?experience 「酒店工作」 scope=(industries=酒店)'],
    ['有责任心者优先', '?trait 「有责任心」 terms=有责任心'],
    // the value of a field that says how it weighs and no more
    ['Experience: an asset', '?experience 「an asset」'],
    ['工作经验：优先', '?experience 「优先」'],
    ['工作經驗：優先', '?experience 「優先」'],
    ['Experience: required', 'experience 「required」'],
    // beside an experience any field of work
    [
      '3年以上采购经验，快消品行业优先',
      'experience 「3年以上采购经验」 minMonths=36 scope=(functions=采购)',
      '?experience 「快消品行业」 scope=(industries=快消品行业)',
    ],
    [
      '3年以上采购经验，母婴优先',
      'experience 「3年以上采购经验」 minMonths=36 scope=(functions=采购)',
      '?experience 「母婴」 scope=(industries=母婴)',
    ],
    // and not what was not done
    ['3年以上采购经验，未从事过母婴优先', 'experience 「3年以上采购经验」 minMonths=36 scope=(functions=采购)'],
    // in English behind an experience, with what the preference is in or with
    [
      '3 years of experience, preferably in retail',
      'experience 「3 years of experience」 minMonths=36',
      '?experience 「preferably in retail」 scope=(industries=retail)',
    ],
    [
      '3 years of experience, ideally with retail exposure',
      'experience 「3 years of experience」 minMonths=36',
      '?experience 「ideally with retail exposure」 scope=(industries=retail)',
    ],
    ['3 years of experience, preferably daily', 'experience 「3 years of experience」 minMonths=36'],
    [
      '3 years of sales experience, ideally catering or retail',
      'experience 「3 years of sales experience」 minMonths=36 scope=(functions=sales)',
      '?experience 「ideally catering or retail」 scope=(industries=catering、retail)',
    ],
    [
      '3 years in sales (preferably retail)',
      'experience 「3 years in sales」 minMonths=36 scope=(functions=sales)',
      '?experience 「preferably retail」 scope=(industries=retail)',
    ],
    // hours are no years, and belong to what they count
    [
      'At least 300 hours of loom experience',
      'experience 「At least 300 hours of loom experience」 scope=(others=loom)',
    ],
    ["90 hours' experience in a mill", "experience 「90 hours' experience in a mill」 scope=(others=mill)"],
    ['40 hours a week. Mill experience', 'experience 「Mill experience」 scope=(others=Mill)'],
    // formal study in what is as good
    [
      'Diploma or an equivalent mix of formal education and experience',
      'education 「Diploma」 min=junior-college | experience 「or an equivalent mix of formal education and experience」 scope=(others=equivalent related=true)',
    ],
    ['3 years of experience, a car, preferably retail', 'experience 「3 years of experience」 minMonths=36'],
    ['Preferably in retail'],
  ])('%s', (text, ...requirements) => {
    expect(readingLines(text)).toEqual(requirements)
  })

  test.each(['家电会计证', '持家电驾照', '家电 Excel', '家电细心', '家电英语', '家电专业', '房地产'])(
    '%s is of another kind',
    (wish) => {
      expect(quotesOf('experience', `3年以上采购经验，${wish}优先`)).toEqual(['3年以上采购经验'])
    },
  )
})
