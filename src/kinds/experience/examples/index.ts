import type { Example } from '../../kind'
import { scopeExamples } from './chinese-scope'
import { englishExamples } from './english'
import { englishScopeExamples } from './english-scope'

/** What a posting says of experience, and what is read: months, both ends included, and what narrows them. */
export const experienceExamples: readonly Example<'experience'>[] = [
  // months, whole and half, in figures and words
  { text: '3年以上工作经验', reads: { kind: 'experience', minMonths: 36 } },
  { text: '不少於五年工作經驗', reads: { kind: 'experience', minMonths: 60 } },
  { text: '一年半以上工作经验', reads: { kind: 'experience', minMonths: 18 } },
  { text: '半年工作经验', reads: { kind: 'experience', minMonths: 6 } },
  { text: '两三年工作经验', reads: { kind: 'experience', minMonths: 24, maxMonths: 36 } },
  { text: '5-8年工作經驗', reads: { kind: 'experience', minMonths: 60, maxMonths: 96 } },
  { text: '3-5年以上工作经验', reads: { kind: 'experience', minMonths: 36 } },
  { text: 'at least five (5) years of experience', reads: { kind: 'experience', minMonths: 60 } },
  { text: '3 to 5 years experience', reads: { kind: 'experience', minMonths: 36, maxMonths: 60 } },
  { text: '满5年仓库管理经验', reads: { kind: 'experience', minMonths: 60, scope: { functions: ['仓库管理'] } } },
  { text: '2年后厨经验', reads: { kind: 'experience', minMonths: 24, scope: { functions: ['后厨'] } } },
  { text: '3年報關經驗', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['報關'] } } },
  { text: '3年采购经验以上', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['采购'] } } },
  { text: '十几年工作经验', reads: { kind: 'experience', minMonths: 120 } },
  { text: 'at least a year of experience', reads: { kind: 'experience', minMonths: 12 } },
  {
    text: '具不少於三年在中學任教的經驗',
    reads: { kind: 'experience', minMonths: 36, scope: { functions: ['任教'], others: ['中學'] } },
    from: '不少於三年在中學任教的經驗',
  },
  { text: '工作經驗：1年以上，具插畫經驗者佳', reads: { kind: 'experience', minMonths: 12 }, from: '1年以上' },
  {
    text: '具有關工作經驗',
    reads: { kind: 'experience', scope: { others: ['有關'], related: true } },
    from: '有關工作經驗',
  },
  {
    text: '往届毕业生需1年教学经验',
    reads: { kind: 'experience', minMonths: 12, scope: { functions: ['教学'] } },
    from: '1年教学经验',
  },
  { text: '应届毕业生的学位证须在八月前取得', reads: undefined },
  // a duty of graduates, and those who are none
  { text: '应届毕业生须于八月前毕业', reads: undefined },
  { text: '應屆畢業生應於報到前繳交學位', reads: undefined },
  { text: '应届毕业生报考，须附成绩单', reads: undefined },
  { text: '在读的非2026年应届毕业生不得报名', reads: undefined },
  { text: '不招应届生', reads: { kind: 'experience' }, from: '应届生' },
  { text: '不接受應屆畢業生', reads: { kind: 'experience' }, from: '應屆畢業生' },
  { text: '本店不招没有经验的应届生', reads: { kind: 'experience' }, from: '经验' },
  // years at a post, and not of a stay with the firm
  {
    text: '从事护理工作满三年',
    reads: { kind: 'experience', minMonths: 36, scope: { functions: ['护理'] } },
  },
  {
    text: '在三甲医院工作满2年',
    reads: { kind: 'experience', minMonths: 24, scope: { industries: ['三甲医院'] } },
    from: '三甲医院工作满2年',
  },
  {
    text: '在基層崗位工作滿兩年',
    reads: { kind: 'experience', minMonths: 24, scope: { others: ['基層崗位工作'] } },
    from: '基層崗位工作滿兩年',
  },
  {
    text: '在冰岛工作满四年',
    reads: { kind: 'experience', minMonths: 48, scope: { others: ['冰岛'] } },
    from: '冰岛工作满四年',
  },
  {
    text: '在相關領域工作滿4年',
    reads: { kind: 'experience', minMonths: 48, scope: { others: ['相關領域'], related: true } },
    from: '相關領域工作滿4年',
  },
  { text: '在本店工作满四年', reads: undefined },
  { text: '毕业后工作满5年', reads: { kind: 'experience', minMonths: 60 }, from: '工作满5年' },
  { text: '在本公司工作满三年，可申请宿舍', reads: undefined },
  // what the line is about, and a licence before the years
  {
    text: '行业经验：具备餐厅开店经验',
    reads: { kind: 'experience', scope: { industries: ['餐厅'], others: ['开店'] } },
    from: '餐厅开店经验',
  },
  {
    text: '行業經驗：具備餐廳開店經驗',
    reads: { kind: 'experience', scope: { industries: ['餐廳'], others: ['開店'] } },
    from: '餐廳開店經驗',
  },
  {
    text: '需持叉车证两年以上驾龄',
    reads: { kind: 'experience', minMonths: 24, scope: { functions: ['驾龄'] } },
    from: '两年以上驾龄',
  },
  // study abroad
  { text: '1年以上留学经历', reads: { kind: 'experience', minMonths: 12 } },
  { text: '1年以上留學經歷', reads: { kind: 'experience', minMonths: 12 } },
  // a label, and its value with the noun once more
  {
    text: '工作经验 3年以上相关工作经验',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['相关'], related: true } },
    from: '3年以上相关工作经验',
  },
  { text: '在本地設有戶籍滿10年', reads: undefined },
  { text: '逐步累積門市銷售經驗', reads: undefined },
  { text: 'Golang3年以上经验', reads: { kind: 'experience', minMonths: 36, scope: { others: ['Golang'] } } },
  {
    text: 'GTM3-5年策划经验',
    reads: { kind: 'experience', minMonths: 36, maxMonths: 60, scope: { functions: ['策划'], others: ['GTM'] } },
  },
  { text: '4年（含4年）以上采购经验', reads: { kind: 'experience', minMonths: 48, scope: { functions: ['采购'] } } },
  { text: '有一定的工作经验', reads: { kind: 'experience' }, from: '工作经验' },
  { text: '有机械设计经验', reads: { kind: 'experience', scope: { functions: ['机械设计'] } }, from: '机械设计经验' },
  {
    text: '3年中型企业采购经验',
    reads: { kind: 'experience', minMonths: 36, scope: { functions: ['采购'], others: ['中型企业'] } },
  },
  // what holds a word to the next is not of it
  {
    text: '家具、灯具等相关行业采购经验',
    reads: {
      kind: 'experience',
      scope: { industries: ['家具', '灯具'], functions: ['采购'], others: ['相关行业'], related: true },
    },
  },
  {
    text: '仓储或类似的工作经验',
    reads: { kind: 'experience', scope: { functions: ['仓储'], others: ['类似'], related: true } },
  },
  // years that a line of tags says beside a level
  { text: '本科 | 3-5年 | 双休', reads: { kind: 'experience', minMonths: 36, maxMonths: 60 }, from: '3-5年' },
  { text: '1-3年/大专', reads: { kind: 'experience', minMonths: 12, maxMonths: 36 }, from: '1-3年' },
  { text: '15-25K 5年以上 硕士', reads: { kind: 'experience', minMonths: 60 }, from: '5年以上' },
  { text: '全日制本科 学制4年', reads: undefined },
  // a list in Latin letters, a bracket of names, and what is beside the scope
  {
    text: '四年以上PLC，HMI，SCADA维修经验者优先',
    reads: { kind: 'experience', minMonths: 48, scope: { others: ['PLC', 'HMI', 'SCADA'], functions: ['维修'] } },
    from: '四年以上PLC，HMI，SCADA维修经验者',
  },
  {
    text: '網店營運經驗（京东、唯品会）',
    reads: { kind: 'experience', scope: { functions: ['營運'], others: ['網店', '京东', '唯品会'] } },
  },
  {
    text: '2年以上6-8人团队管理经验',
    reads: { kind: 'experience', minMonths: 24, scope: { functions: ['团队管理'] } },
  },
  {
    text: '有本地客户资源及会展经验者优先',
    reads: { kind: 'experience', scope: { functions: ['会展'] } },
    from: '会展经验者',
  },
  { text: '技术能力突出者，经验可适当放宽', reads: undefined },
  { text: '入职满三个月有工龄奖', reads: undefined },
  { text: '手艺出众者，从业经验可降低要求', reads: undefined },
  // misprints and scanned pages
  { text: '3一5年工作经验', reads: { kind: 'experience', minMonths: 36, maxMonths: 60 } },
  { text: '3年以工作经验', reads: { kind: 'experience', minMonths: 36 } },
  { text: '二年已上会计工作经验', reads: { kind: 'experience', minMonths: 24, scope: { functions: ['会计'] } } },
  { text: '3 年 以 上 工 作 经 验', reads: { kind: 'experience', minMonths: 36 } },
  // the noun first
  { text: '采购经验（3年以上）', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['采购'] } } },
  {
    text: 'Experience in retail (2-4 years)',
    reads: { kind: 'experience', minMonths: 24, maxMonths: 48, scope: { industries: ['retail'] } },
  },
  { text: '工作经验3年以上', reads: { kind: 'experience', minMonths: 36 } },
  // what was done, with no noun of experience
  {
    text: '有从事传统外贸或家政工作的优先',
    reads: { kind: 'experience', scope: { functions: ['外贸', '家政'], others: ['传统'] } },
    from: '从事传统外贸或家政工作',
  },
  {
    text: '曾任銀行會計尤佳',
    reads: { kind: 'experience', scope: { industries: ['銀行'], functions: ['會計'] } },
    from: '曾任銀行會計',
  },
  {
    text: '在物业公司工作过的优先',
    reads: { kind: 'experience', scope: { industries: ['物业公司'] } },
    from: '在物业公司工作过',
  },
  { text: '做过家装电话销售', reads: { kind: 'experience', scope: { industries: ['家装'], functions: ['电话销售'] } } },
  {
    text: '操盘过直播项目者优先',
    reads: { kind: 'experience', scope: { others: ['直播项目'] } },
    from: '操盘过直播项目',
  },
  {
    text: '曾在茶叶公司任职或是有品鉴经验者佳',
    reads: { kind: 'experience', scope: { industries: ['茶叶公司'] } },
    from: '曾在茶叶公司任职',
  },
  {
    text: '在药房工作过或者有导购经验的优先',
    reads: { kind: 'experience', scope: { functions: ['药房'] } },
    from: '在药房工作过',
  },
  {
    text: '本科以上学历且从事过财务工作',
    reads: { kind: 'experience', scope: { functions: ['财务'] } },
    from: '从事过财务工作',
  },
  {
    text: '須做過電銷、具備良好的溝通能力',
    reads: { kind: 'experience', scope: { functions: ['電銷'] } },
    from: '做過電銷',
  },
  {
    text: '二级以上医院工作经历',
    reads: { kind: 'experience', scope: { industries: ['二级以上医院'] } },
  },
  {
    text: '做过手账周边，或有文创经验者优先',
    reads: { kind: 'experience', scope: { others: ['手账周边'] } },
    from: '做过手账周边',
  },
  {
    text: '或曾任巡店主任者',
    reads: { kind: 'experience', scope: { others: ['巡店主任'] } },
    from: '曾任巡店主任者',
  },
  { text: '在上海生活过', reads: undefined },
  { text: '愿意从事销售工作者优先', reads: undefined },
  { text: '可稳定任职两年', reads: undefined },
  { text: '未从事过直销者优先', reads: undefined },
  { text: '有志从事教育行业者优先', reads: undefined },
  { text: '能在酒店行业工作者优先', reads: undefined },
  // a list that commas part, before its one noun
  {
    text: '2年以上仓储，分拣，配送经验',
    reads: { kind: 'experience', minMonths: 24, scope: { functions: ['仓储', '分拣', '配送'] } },
  },
  { text: '请在履历中附上作品', reads: undefined },
  // a scope in a bracket behind the noun
  {
    text: '2年以上销售经验（保健品、医疗器械）',
    reads: {
      kind: 'experience',
      minMonths: 24,
      scope: { industries: ['保健品', '医疗器械'], functions: ['销售'] },
    },
  },
  {
    text: '招商管理经验（8人以上团队）',
    reads: { kind: 'experience', scope: { functions: ['招商'], others: ['管理'] } },
    from: '招商管理经验',
  },
  {
    text: '曾在五星级饭店任职优先',
    reads: { kind: 'experience', scope: { industries: ['五星级饭店'] } },
    from: '曾在五星级饭店任职',
  },
  // a name that begins with a figure, an ability beside the experience
  { text: '2D、3D建模经验', reads: { kind: 'experience', scope: { others: ['2D', '3D建模'] } } },
  {
    text: '具備攝影能力及短片剪輯經驗',
    reads: { kind: 'experience', scope: { others: ['短片'], functions: ['剪輯'] } },
    from: '短片剪輯經驗',
  },
  // narrowed: industry and function apart
  {
    text: '饮料行业3年以上采购经验',
    reads: { kind: 'experience', minMonths: 36, scope: { industries: ['饮料行业'], functions: ['采购'] } },
  },
  {
    text: '相同職位3年以上從業經歷',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['相同職位'], sameRole: true } },
  },
  {
    text: '2年以上相关工作经验',
    reads: { kind: 'experience', minMonths: 24, scope: { others: ['相关'], related: true } },
  },
  {
    text: '3年以上物业行业（或酒店行业）采购工作经验',
    reads: { kind: 'experience', minMonths: 36, scope: { industries: ['物业行业', '酒店行业'], functions: ['采购'] } },
  },
  {
    text: '2年以上律师事务所经验',
    reads: { kind: 'experience', minMonths: 24, scope: { industries: ['律师事务所'] } },
  },
  {
    text: '3年以上外企采购经验',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['外企'], functions: ['采购'] } },
  },
  {
    text: '3年以上同行业经验',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['同行业'], related: true } },
  },
  {
    text: '2 years in a supervisory role',
    reads: {
      kind: 'experience',
      minMonths: 24,
      scope: { others: ['supervisory'], minSeniority: 'supervisory' },
    },
  },
  {
    text: '四年以上班组长、主任级以上的仓储岗位经验',
    reads: {
      kind: 'experience',
      minMonths: 48,
      scope: { functions: ['仓储'], others: ['班组长', '主任级'], minSeniority: '班组长' },
    },
  },
  {
    text: '1 year of experience in purchasing (fresh graduates welcome)',
    reads: { kind: 'experience', minMonths: 12, scope: { functions: ['purchasing'] } },
    from: '1 year of experience in purchasing',
  },
  {
    text: '3+ years of experience in a similar role',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['in a similar role'], sameRole: true } },
  },
  // before the verb of having
  {
    text: '在家电行业有3年以上促销经验',
    reads: { kind: 'experience', minMonths: 36, scope: { industries: ['家电行业'], functions: ['促销'] } },
    from: '家电行业有3年以上促销经验',
  },
  {
    text: '对塔吊租赁有丰富的经验',
    reads: { kind: 'experience', scope: { industries: ['租赁'], others: ['塔吊'] } },
    from: '塔吊租赁有丰富的经验',
  },
  { text: '對茶葉有些熱情，有1年以上經驗', reads: { kind: 'experience', minMonths: 12 }, from: '1年以上經驗' },
  // had anew: what stands before the joint is another matter
  {
    text: '懂打字及有倉庫管理經驗',
    reads: { kind: 'experience', scope: { functions: ['倉庫管理'] } },
    from: '倉庫管理經驗',
  },
  {
    text: '有一定采购工作经验',
    reads: { kind: 'experience', scope: { functions: ['采购'] } },
    from: '采购工作经验',
  },
  { text: '应急救援行业经验', reads: { kind: 'experience', scope: { others: ['应急救援行业'] } } },
  // a preference that has no noun
  { text: '快消品行业优先', reads: { kind: 'experience', scope: { industries: ['快消品行业'] } }, from: '快消品行业' },
  // no months
  { text: '零售行业经验', reads: { kind: 'experience', scope: { industries: ['零售行业'] } } },
  // refused whoever lacks it
  { text: '无经验勿扰', reads: { kind: 'experience' }, from: '经验' },
  { text: '无家电经验勿扰', reads: { kind: 'experience', scope: { industries: ['家电'] } }, from: '家电经验' },
  { text: '无家电经验者，必须肯学', reads: undefined },
  // lifted
  { text: '经验不限', reads: { kind: 'experience', unrestricted: true } },
  { text: '有无经验均可', reads: { kind: 'experience', unrestricted: true } },
  { text: '欢迎2026届应届生投递', reads: { kind: 'experience', unrestricted: true }, from: '2026届应届生' },
  { text: '无需工作经验', reads: { kind: 'experience', unrestricted: true } },
  // no experience at all
  { text: '公司成立10年', reads: undefined },
  { text: '带薪年假5天', reads: undefined },
  { text: '签订3年劳动合同', reads: undefined },
  { text: '工作满1年享受年假', reads: undefined },
  {
    text: '从事相关工作满4年',
    reads: { kind: 'experience', minMonths: 48, scope: { others: ['相关'], related: true } },
  },
  {
    text: '從事相關工作滿4年',
    reads: { kind: 'experience', minMonths: 48, scope: { others: ['相關'], related: true } },
  },
  { text: '近2年年度考核均为合格以上', reads: undefined },
  { text: '近2年年度考核均為合格以上', reads: undefined },
  {
    text: '做过面包销售的人优先',
    reads: { kind: 'experience', scope: { functions: ['销售'], others: ['面包'] } },
    from: '做过面包销售',
  },
  // a qualification of a trade, and the experience of it
  { text: '证券从业经验', reads: { kind: 'experience', scope: { industries: ['证券'] } } },
  { text: '2年保险从业经历', reads: { kind: 'experience', minMonths: 24, scope: { industries: ['保险'] } } },
  { text: '銀行從業經驗', reads: { kind: 'experience', scope: { industries: ['銀行'] } } },
  { text: '从事临床工作满3年', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['临床'] } } },
  { text: '從事護理工作滿3年', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['護理'] } } },
  { text: '2019年3月入职', reads: undefined },
  { text: '工龄满一年享受带薪假', reads: undefined },
  { text: '试用期六个月后升副店长', reads: undefined },
  { text: '对入职1年员工购买商业保险', reads: undefined },
  { text: '近三年业绩优秀', reads: undefined },
  { text: '近两年有布展经验', reads: { kind: 'experience', scope: { others: ['布展'] } }, from: '布展经验' },
  { text: '工作年限满1年可享受年假', reads: undefined },
  { text: '工作经验年限8年以上', reads: { kind: 'experience', minMonths: 96 } },
  { text: '從業經驗年限要求3年', reads: { kind: 'experience', minMonths: 36 } },
  { text: '年底3-5个月年终奖', reads: undefined },
  { text: '试用期3个月', reads: undefined },
  { text: '薪资包含1年奖金', reads: undefined },
  { text: 'Candidates with less experience may be considered as assistants', reads: undefined },
  { text: '12 days of leave a year', reads: undefined },
  ...englishExamples,
  ...englishScopeExamples,
  ...scopeExamples,
  { text: '满一年有年终奖', reads: undefined },
  {
    text: '持B2驾照3年以上',
    reads: { kind: 'experience', minMonths: 36, scope: { functions: ['B2驾照'] } },
    from: '3年以上',
  },
  // the noun is of what was gained, and the verb of work parts what the scope names
  { text: '有批文取得经验', reads: { kind: 'experience', scope: { others: ['批文'] } }, from: '批文取得经验' },
  {
    text: '专业背景要求:在相关领域做销售满3年',
    reads: { kind: 'experience', minMonths: 36, scope: { functions: ['销售'], others: ['相关领域'], related: true } },
    from: '相关领域做销售满3年',
  },
  // a background of study
  { text: '工科背景', reads: undefined },
  // a background in any trade at all
  { text: '有一定的专业/行业背景', reads: undefined },
  // of the employer, and not of whoever is looked for
  { text: '公司拥有20年的行业经验', reads: undefined },
  { text: '我们拥有10年以上外贸经验', reads: undefined },
  {
    text: '我们期待有5年以上外贸经验的你',
    reads: { kind: 'experience', minMonths: 60, scope: { functions: ['外贸'] } },
    from: '5年以上外贸经验',
  },
  {
    text: '我们希望你有3年以上外贸经验',
    reads: { kind: 'experience', minMonths: 36, scope: { functions: ['外贸'] } },
    from: '3年以上外贸经验',
  },
  // years of something else, and of those who lead
  { text: '车龄4年以内', reads: undefined },
  { text: '实际驾龄4年以上', reads: { kind: 'experience', minMonths: 48, scope: { functions: ['驾龄'] } } },
  {
    text: '五年以上大巴驾龄',
    reads: { kind: 'experience', minMonths: 60, scope: { functions: ['驾龄'], others: ['大巴'] } },
  },
  { text: '杭州 3-5年 本科', reads: { kind: 'experience', minMonths: 36, maxMonths: 60 }, from: '3-5年' },
  // of whoever has little
  { text: '经验尚浅者可从助理做起', reads: undefined },
  { text: '經驗較少者亦可報名', reads: undefined },
  { text: '由8年以上经验的店长带教', reads: undefined },
  { text: '教齡4年以上', reads: { kind: 'experience', minMonths: 48 } },
  // a paper beside it is another matter
  {
    text: '持導遊證照或帶團經驗',
    reads: { kind: 'experience', scope: { others: ['帶團'] } },
    from: '帶團經驗',
  },
  // years that are added up; what goes on; a paper that is sent
  {
    text: '烘焙相關工作累計2年',
    reads: { kind: 'experience', minMonths: 24, scope: { industries: ['烘焙'], others: ['相關'], related: true } },
  },
  { text: '正在招募具備2年實務經驗的夥伴', reads: { kind: 'experience', minMonths: 24 }, from: '2年實務經驗' },
  { text: '請投遞履歷', reads: undefined },
  // what a label or a pointer announces behind its colon
  {
    text: '具备以下经验：零售、餐饮',
    reads: { kind: 'experience', scope: { industries: ['零售', '餐饮'] } },
    from: '零售、餐饮',
  },
  {
    text: '有以下經驗者優先：零售、餐飲',
    reads: { kind: 'experience', scope: { industries: ['零售', '餐饮'] } },
    from: '零售、餐飲',
  },
  {
    text: '工作经验：文案',
    reads: { kind: 'experience', scope: { functions: ['文案'] } },
    from: '文案',
  },
  {
    text: 'Experience: retail, catering',
    reads: { kind: 'experience', scope: { industries: ['retail', 'catering'] } },
    from: 'retail, catering',
  },
  { text: '請隨履歷附上作品', reads: undefined },
  // names in Latin letters that commas part, behind a verb, years or nothing
  {
    text: '兩年以上運用Spark, Hive, Deep Learning經驗',
    reads: { kind: 'experience', minMonths: 24, scope: { functions: ['Deep Learning'], others: ['Spark', 'Hive'] } },
  },
  {
    text: '1年以上使用Sketch, Figma设计经验',
    reads: { kind: 'experience', minMonths: 12, scope: { functions: ['设计'], others: ['Sketch', 'Figma'] } },
  },
  {
    text: '具 Azure, GCP 等雲端服務三年以上經驗',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['Azure', 'GCP', '雲端服務'] } },
    from: 'Azure, GCP 等雲端服務三年以上經驗',
  },
  {
    text: 'Vue, React, CSS3開發經驗：2年以上',
    reads: { kind: 'experience', minMonths: 24, scope: { functions: ['開發'], others: ['Vue', 'React', 'CSS3'] } },
  },
  { text: '熟悉Linux, Docker', reads: undefined },
  // years alone between commas, beside a level
  { text: '高中，2年以上，能上夜班', reads: { kind: 'experience', minMonths: 24 }, from: '2年以上' },
  { text: '新竹市,1年以上,學歷不拘', reads: { kind: 'experience', minMonths: 12 }, from: '1年以上' },
  { text: '大专，3年', reads: undefined },
  { text: '接受应届生和往届生', reads: { kind: 'experience', unrestricted: true }, from: '应届生和往届生' },
  // many years of it, with no noun
  {
    text: '从事多年门窗销售',
    reads: { kind: 'experience', scope: { industries: ['门窗'], functions: ['销售'] } },
  },
  { text: '具有一定年限的采购工作经验', reads: { kind: 'experience', scope: { functions: ['采购'] } } },
  {
    text: '具有歷史及文化方面的經驗',
    reads: { kind: 'experience', scope: { others: ['歷史', '文化方面'] } },
    from: '歷史及文化方面的經驗',
  },
  { text: '不需要任何经验', reads: { kind: 'experience', unrestricted: true } },
  {
    text: 'Lessons are given, so experience is not required',
    reads: { kind: 'experience', unrestricted: true },
    from: 'so experience is not required',
  },
  { text: '多年从事审计工作', reads: { kind: 'experience', scope: { functions: ['审计'] } } },
  {
    text: '从事采购多年，人品端正',
    reads: { kind: 'experience', scope: { functions: ['采购'] } },
    from: '从事采购多年',
  },
  { text: '能长期从事销售工作', reads: undefined },
  // what is known, or one is fit for, is not set apart from what one has done
  {
    text: '具备扎实的审计知识和经验',
    reads: { kind: 'experience', scope: { functions: ['审计'] } },
    from: '扎实的审计知识和经验',
  },
  {
    text: '有推拿相关资质和经验',
    reads: { kind: 'experience', scope: { others: ['推拿相关'], related: true } },
    from: '推拿相关资质和经验',
  },
  // a long list before the verb of having
  {
    text: '在销售、策划、客服、广告、公关、直播、培训和仓储方面有3年以上工作经验',
    reads: {
      kind: 'experience',
      minMonths: 36,
      scope: {
        industries: ['广告'],
        functions: ['销售', '策划', '客服', '公关', '培训', '仓储方面'],
        others: ['直播'],
      },
    },
    from: '销售、策划、客服、广告、公关、直播、培训和仓储方面有3年以上工作经验',
  },
  // a post that is held at a school, and the trade of a teacher
  { text: '曾任國小校長四年以上', reads: { kind: 'experience', minMonths: 48, scope: { others: ['國小校長'] } } },
  {
    text: '曾任国内外大学副教授三年以上',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['国内外大学副教授'] } },
  },
  {
    text: '曾任小学、初中班主任3年',
    reads: { kind: 'experience', minMonths: 36, scope: { functions: ['班主任'], others: ['小学', '初中'] } },
  },
  { text: '任職於國民中學滿三年', reads: { kind: 'experience', minMonths: 36, scope: { others: ['國民中學'] } } },
  { text: '任教滿3年', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['任教'] } } },
  { text: '教书满五年', reads: { kind: 'experience', minMonths: 60, scope: { functions: ['教书'] } } },
  { text: '曾任中學教師三年', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['中學教師'] } } },
  { text: '三年以上小学老师经验', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['小学老师'] } } },
  // what points at a list, and that somebody is looked for, narrow nothing
  { text: '符合下列工作經驗合計3年', reads: { kind: 'experience', minMonths: 36 } },
  {
    text: '具备下述工作经验合计两年以上',
    reads: { kind: 'experience', minMonths: 24 },
    from: '下述工作经验合计两年以上',
  },
  { text: '徵2年以上工作經驗', reads: { kind: 'experience', minMonths: 24 } },
  { text: '找三年以上工作经验', reads: { kind: 'experience', minMonths: 36 } },
  { text: '3年招聘经验', reads: { kind: 'experience', minMonths: 36, scope: { functions: ['招聘'] } } },
  { text: '曾任專任教師2年以上', reads: { kind: 'experience', minMonths: 24, scope: { functions: ['專任教師'] } } },
  // a background of study
  { text: '具資訊相關背景', reads: undefined },
  {
    text: '具行銷相關背景',
    reads: { kind: 'experience', scope: { functions: ['行銷'], others: ['相關'], related: true } },
    from: '行銷相關背景',
  },
  { text: '滿四年之職場經歷', reads: { kind: 'experience', minMonths: 48 } },
  { text: '三年以上职场经历', reads: { kind: 'experience', minMonths: 36 } },
  { text: '不限科系、不限經驗', reads: { kind: 'experience', unrestricted: true }, from: '不限經驗' },
  // years in a bracket are of what stands before it
  {
    text: '熟悉Kotlin（至少兩年以上）、Swift',
    reads: { kind: 'experience', minMonths: 24, scope: { others: ['Kotlin'] } },
    from: 'Kotlin（至少兩年以上',
  },
  {
    text: 'Rust(1年以上经验)',
    reads: { kind: 'experience', minMonths: 12, scope: { others: ['Rust'] } },
    from: 'Rust(1年以上经验',
  },
  // years behind a rank, tools, related work and a tenure
  { text: '管理職4年以上', reads: { kind: 'experience', minMonths: 48, scope: { others: ['管理職'] } } },
  {
    text: 'PHP (Laravel) 4年以上、Redis',
    reads: { kind: 'experience', minMonths: 48, scope: { others: ['PHP', 'Laravel'] } },
    from: 'PHP (Laravel) 4年以上',
  },
  {
    text: '倉儲相關4年以上',
    reads: { kind: 'experience', minMonths: 48, scope: { industries: ['倉儲'], others: ['相關'], related: true } },
  },
  {
    text: '曾從事動物保護工作滿3年者',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['動物保護'] } },
    from: '曾從事動物保護工作滿3年',
  },
  {
    text: '具與擬任工作性質相當之工作經驗4年以上',
    reads: { kind: 'experience', minMonths: 48, scope: { others: ['相當'], related: true } },
    from: '擬任工作性質相當之工作經驗4年以上',
  },
  {
    text: '累計相關年資滿4年',
    reads: { kind: 'experience', minMonths: 48, scope: { others: ['相關'], related: true } },
  },
  { text: '初學者可', reads: { kind: 'experience', unrestricted: true } },
  { text: '新進人員可', reads: { kind: 'experience', unrestricted: true } },
  { text: '新人可享受培训', reads: undefined },
  { text: '未具經驗亦可', reads: { kind: 'experience', unrestricted: true } },
  {
    text: '曾任高中以上學校教師',
    reads: { kind: 'experience', scope: { industries: ['學校'], functions: ['教師'], others: ['高中'] } },
  },
]
