import { describe, expect, test } from 'vitest'
import type { Constraint } from '../model/constraint'
import { parseRequirements } from './index'

const kindsIn = ({ kind, of }: { kind: string; of?: readonly Constraint[] }): readonly string[] =>
  of === undefined ? [kind] : of.flatMap((one) => kindsIn(one as never))
const read = (text: string) =>
  parseRequirements(text).requirements.flatMap(({ constraint }) => kindsIn(constraint as never))

describe('what is told of the firm, the pay or the papers is asked of nobody', () => {
  test.each([
    'Pay is commensurate with degree and experience',
    'Experience refers to work in paid and unpaid posts, including volunteer work',
    'Two years of graduate study in law may be substituted for the experience',
    'Compensation will be determined by skills, depth of experience and location',
    'Factors that decide on your pay include how many years of experience you have and your degree',
    'Founded by experienced engineers with backgrounds in robotics',
    'Most of our engineers have a Master’s degree',
    'Harbour Group is a leader in tea with extensive experience in cold storage',
    'Tuition reimbursement for degree courses',
    'The programme takes two years and leads to a Master’s degree',
    'Opportunity to obtain a diploma while you work',
    'Retirement age is 62',
    'On the way you will gain a crane licence',
    'Dental care following three months of employment',
    'Some posts may require a diploma',
    'Applicants who lack six months or less of the experience may sit the test',
    "Tutors who don't have a diploma sit the test",
    '年龄计算：1997年4月1日以后出生',
    '岗位表年龄要求中的“40周岁以下”为“1985年4月1日以后出生”',
    'In the form, name the type of degree that you hold',
    'Send a cover letter on your experience in retail',
    'Applicants should submit proof of two years of experience',
    'If under 18, a permit is needed',
    'Please state your years of experience and expected salary',
    'Occasional exposure to dust',
    'You join a team with a combined 60 years of experience in tax',
    'Join a team with decades of combined experience in weaving',
    'Each year of experience counts as half a year of study',
    'You will be supported to complete a diploma in weaving',
    'Company with 25+ years of experience in felting is hiring weavers',
    'Assess pupils for admission to diploma and degree courses',
    'Tutor pupils from Year 7 to A Level in Botany',
    'Whether you have 1 or 20 years of experience, there is a place for you',
    'How many years of sewing experience do you have?',
    '中七：舊學制或相等程度',
    '须提交面点师证书、英语等级证书复印件',
    '学徒期间的劳动不作为工作经历',
    '应聘人员的工作经历须提供社保证明',
    '凡有工作经历年限要求的，截止日期为报名当日',
    'A buddy is available for weavers with under 2 years of experience',
    'Classes are offered to applicants with under 2 years of experience',
    'For tailors with under 6 months of experience, the limit is two looms',
    // of those whom one works with, above and below oneself
    'Supervise trainees with 1-2 years of experience',
    'Coaching waiters who hold a diploma in tourism',
    'You report to a head chef with 20 years of experience in catering',
    'The role reports to the director, who has 12 years of experience',
    'Work closely with tailors that have decades of experience in weaving',
    'Learn from bakers with over 15 years of experience',
    'Lessons held by a painter with a Master’s degree in fine arts',
    'Our head gardener has a degree in botany from Leeds',
    'Our founder, who holds a PhD in geology, opened the shop in 1998',
    'Tutoring pupils pursuing a diploma in music',
    'At the end you will be awarded a diploma in weaving',
    'Sponsorship for a Master’s degree after two years',
    '退休年龄60岁',
    '本校教師強制退休之年齡條件為65歲',
    '年滿65歲者應辦理屆齡退休',
    '年满60周岁者，单位可强制其退休',
    '年滿65歲應即退休',
    '烘焙师傅员工大多为本科学历',
    '我們團隊多為碩士',
    '应届毕业生是指今年毕业的学生',
    '應屆畢業生係指今年畢業的學生',
    '信中請說明期望薪資與店務經驗',
    '邮件中请写明工作年限、学历',
    '信內須述明護理經驗的年數',
    '院方會根據申請人的學歷及經驗安排面試',
    '将根据申请人的学历、经历安排面试',
    '請於履歷註明：請註明工作年資',
    '可以获得大厂工作经验',
    '创始人拥有十余年互联网经验',
    '本店創立至今六十年，擁有豐富烘焙經驗',
    '公司成立于2001年，拥有丰富的物流经验',
    '補助在職進修碩士學位',
    '請檢具學士學位證書影本及丙級技術士證',
    '应检附本科毕业证书、英语六级证书复印件',
    '報到時須繳驗碩士學位證書',
    '未能提交國中畢業證書時，可用成績單',
    '请提供3年以上工作经验的证明',
    // papers that go along, and who may bring them later
    '若持有法文、韓文合格證明書，要一併附上影本',
    '如有教师证、英语六级证书，请一并寄送',
    '未具急救證者須於到職兩個月內取得',
    // what is paid to whoever has it
    '具碩士學位者，月薪45,000元起',
    '資歷較深者可獲聘為資深導遊',
    '申請人如具三年導遊經驗，可獲考慮為資深導遊',
    '具相關烘焙經驗可獲較高職級',
    '如具較多烘焙經驗，可考慮聘為領班',
    'Grade D in English Language is accepted as comparable to Level 2 in HKDSE',
    '自有客源者可議高薪',
    '無船員證者,無經驗起薪三萬元',
    '無經驗月薪三萬元',
    '有經驗者另議',
    '資深經驗薪資可議',
    '(依醫師法規定)',
    '经验较浅者将考虑为实习导游',
    '具調酒證照者每月加給一千元',
    '若有烘焙經驗，薪資可再談',
    '領有導遊證者，以「資深專員」職稱進用',
    // what does not count
    '（不含成人本科、专升本）',
    '不含夜大本科、函授专科',
    '不接受自考本科',
    '不接受中专学历',
    // names of laws
    '依「專科學校園藝教師資格辦法」辦理',
    '按《执业药师管理办法》办理',
    '資格條件\n應繳交資料：\n1. 碩士班成績單正本\n2. 教師證書影本（尚無者免附）',
    '資格條件\n需附文件：\n1. 學經歷影本\n2. 日文能力證明',
    '年資以服務證明書為憑',
    // what whoever has it may become
    '具相關工作經驗者，可申請高級領班',
    // who founded it, who teaches there, and what is awarded for it
    '公司创始人毕业于海洋大学，博士学历，有十五年造船经验',
    '入职后由拥有八年烘焙经验的老师带教',
    '完成訓練後可獲頒發基礎文憑',
    '服务满两年可在职攻读硕士',
    '任職滿三年者可參加升等',
    '具碩士學位者得予以加晉薪級',
    '学制两年，毕业颁发大专文凭',
    'Our team has over 30 years of combined experience in printing',
    'Work beside six tailors, three of whom hold a diploma',
    'Applicants with a diploma will be appointed as Clerk',
    'Degree holders will start at point 12',
    // what is examined, and how it counts
    '筆試：國文、法文',
    '考試科目：1.英文 2.會計學',
    '考試內容為樂理及法文',
    '所屬人員年滿60歲者應辦理屆齡退休',
    '碩士班成績單一份（已有導遊證書者得免附）',
    '如具備三年經驗者，薪資不限',
    '申請人若有碩士學位，如獲錄用，其入職薪級為第20點',
    '應繳文件：1.學經歷證件影本 2.日文能力證明',
    '面試者或須接受打字速度測試',
    '註1：就聘任而言，中國語文科的成績會視為等同第2級',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  test.each([
    ['Three years of payroll experience, salary depending on skills', ['experience']],
    ['Pay is based on skills, 3 years of payroll experience', ['experience']],
    ['Founded in 1990, Harbour Foods is looking for a cook with two years of experience', ['experience']],
    ['Our ideal candidate is a leading expert with 10 years of experience in tax', ['experience']],
    ['We welcome applications from tailors with 2 years of experience', ['experience']],
    ['Our next head gardener has a diploma and 4 years of experience', ['education', 'experience']],
    ['Looking for a head gardener with a degree in botany', ['education', 'major']],
    ['Our gardeners must have a diploma', ['education']],
    ['Working with tailors, 3 years of experience', ['experience']],
    ['两年烘焙经验，入职后有老师带教', ['experience']],
    ['Applicants must hold a diploma and will be appointed as Clerk', ['education']],
    ['Supervising gardener with 5 years of experience', ['experience']],
    ['Learning officer with a diploma in music', ['education', 'major']],
    ['Head waiter with 5 years of experience', ['experience']],
    ['Diploma in Law, please state your expected salary', ['education', 'major']],
    ['Exposure to payroll systems', ['experience']],
    ['本店成立於民國七十年，誠徵具烘焙經驗者', ['experience']],
    ['公司成立于2001年，现需会计一名，需2年会计经验', ['experience']],
    ['大學畢業，請檢附畢業證書', ['education']],
    ['具英文能力（請檢附成績單）', ['language']],
    ['無經驗可，起薪三萬元', ['experience']],
    ['具三年以上烘焙經驗，月薪四萬元起', ['experience']],
    ['大學畢業，具碩士學位者月薪45,000元起', ['education']],
    ['國中以上、具堆高機證照、有陶藝經驗者薪優', ['education', 'certificate']],
    ['符合「藥師法」規定之藥師資格', ['certificate']],
    ['具一年以上實務工作經驗（依職業教育法規定）', ['experience']],
  ])('%s asks', (text, kinds) => {
    expect(read(text)).toEqual(expect.arrayContaining(kinds))
  })
})

test.each([
  ['熟悉《勞動爭議條例》', '《勞動爭議條例》'],
  ['了解《盐业管理条例》、《茶叶检验办法》', '《盐业管理条例》', '《茶叶检验办法》'],
  ['依《盐业管理条例》办理'],
])('a law that one has to know is asked for, and read whole: %s', (text, ...terms) => {
  const { requirements } = parseRequirements(text)
  expect(
    requirements.flatMap(({ constraint }) => ('terms' in constraint ? constraint.terms.map((term) => term.text) : [])),
  ).toEqual(terms)
})

test.each([
  ['喜欢与陌生人打交道', '喜欢与陌生人打交道'],
  ['喜歡戶外運動、細心', '喜歡戶外運動', '細心'],
])('what is liked belongs to the trait: %s', (text, ...terms) => {
  const { requirements, unparsed } = parseRequirements(text)
  expect(unparsed).toEqual([])
  expect(
    requirements.flatMap(({ constraint }) => ('terms' in constraint ? constraint.terms.map((term) => term.text) : [])),
  ).toEqual(terms)
})
