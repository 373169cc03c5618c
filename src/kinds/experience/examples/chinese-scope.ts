import type { Example } from '../../kind'

/** A row: what a Chinese posting says, the words that narrow the experience, and the narrowest text that states it. */
const row = (
  text: string,
  scope: Readonly<Record<string, unknown>> | undefined,
  from: string = text,
  bounds: Readonly<Record<string, unknown>> = {},
): Example<'experience'> => ({ text, reads: { kind: 'experience', ...bounds, ...(scope && { scope }) }, from })

const none = (text: string): Example<'experience'> => ({ text, reads: undefined })

/** What narrows an experience in Chinese, and what beside it does not. */
export const scopeExamples: readonly Example<'experience'>[] = [
  // 有关 before the work concerns it; alone it says that the work is related
  row('两年有关仓储或配送的经验', { functions: ['仓储', '配送'] }, undefined, { minMonths: 24 }),
  row('至少一年有關倉務工作經驗', { others: ['倉務'] }, undefined, { minMonths: 12 }),
  row('有关工作经验', { others: ['有关'], related: true }),
  row('相应领域工作经验', { others: ['相应领域'], related: true }),
  // commas of a list right behind the years, whatever it names, and of one that a duty to have leads
  row('两年以上版式，打样，刺绣经验', { others: ['版式', '打样', '刺绣'] }, undefined, { minMonths: 24 }),
  row('一年以上花藝，盆栽，造景經驗', { others: ['花藝', '盆栽', '造景'] }, undefined, { minMonths: 12 }),
  row('須有會計，出納經驗', { functions: ['會計', '出納'] }, '會計，出納經驗'),
  row('须有采购，仓储经验', { functions: ['采购', '仓储'] }, '采购，仓储经验'),
  // a trade, and how long one has done it
  row('做电商运营满两年', { functions: ['电商运营'] }, '电商运营满两年', { minMonths: 24 }),
  row('做服務業3年以上', { industries: ['服務業'] }, '服務業3年以上', { minMonths: 36 }),
  none('做会计3年后升主管'),
  // a school and what is taught there; works, and who does them; the scope of something
  row('三年以上高中教學經驗', { functions: ['高中教學'] }, undefined, { minMonths: 36 }),
  row('两年以上小学教学经验', { functions: ['小学教学'] }, undefined, { minMonths: 24 }),
  row('至少兩年大專教學經驗', { functions: ['教學'], others: ['大專'] }, undefined, { minMonths: 24 }),
  row('3年以上大学辅导员工作经验', { others: ['大学辅导员'] }, undefined, { minMonths: 36 }),
  row('具大學行政工作經驗', { functions: ['行政'], others: ['大學'] }, '大學行政工作經驗'),
  row('有大專或大學教學經驗', { functions: ['大學教學'], others: ['大專'] }, '大專或大學教學經驗'),
  row('具大專學歷及花藝教學經驗', { functions: ['教學'], others: ['花藝'] }, '花藝教學經驗'),
  row('在酒店的範疇具一年經驗', { industries: ['酒店'] }, '酒店的範疇具一年經驗', { minMonths: 12 }),
  row('維修工程經驗', { functions: ['維修工程'] }),
  // any of the kind is the kind, and a rank of teachers is none of the trade
  row('任何餐飲經驗', { industries: ['餐飲'] }),
  row('助理教授經驗', { others: ['助理教授'] }),
  // the version of what one has worked with
  row('有Vue 2開發經驗', { functions: ['開發'], others: ['Vue 2'] }, 'Vue 2開發經驗'),
  row('具SQL Server 2014以上管理經驗', { others: ['SQL Server 2014以上管理'] }, 'SQL Server 2014以上管理經驗'),
  row('Spring Boot 1.5经验', { others: ['Spring Boot 1.5'] }),
  row('Java 4年以上经验', { others: ['Java'] }, undefined, { minMonths: 48 }),
  // how much of it is no work
  row('有少許花藝經驗', { others: ['花藝'] }, '少許花藝經驗'),
  none('較少經驗者將被考慮為助理花藝師'),
  // said behind the noun
  row('工作經驗須與花藝有關', { others: ['花藝有關'], related: true }),
  row(
    '有关工作经验最好与零售相关',
    { industries: ['零售'], others: ['相关'], related: true },
    '工作经验最好与零售相关',
  ),
  none('薪資依經驗與能力而定'),
  // how long one will stay
  none('能長期穩定工作一年以上者佳'),
  none('希望能长期任职两年以上'),
  row('长期从事花艺工作3年以上', { others: ['花艺'] }, undefined, { minMonths: 36 }),
  // one ability and one experience of the same
  row('有独立带货能力和经验', { others: ['带货'] }, '独立带货能力和经验'),
  // what is done with it, how many are led, what examples there are
  row('有办理出口退税的经验', { others: ['办理出口退税'] }, '办理出口退税的经验'),
  row('门店管理经验（8人以上团队）', { functions: ['门店管理'] }, '门店管理经验'),
  row(
    '具備穿戴裝置（如手環、耳機）測試經驗',
    { functions: ['測試'], others: ['穿戴裝置'] },
    '穿戴裝置（如手環、耳機）測試經驗',
  ),
  // the time of work is none of it, nor when it began
  row('取得文凭后至少两年全职工作经验', undefined, '至少两年全职工作经验', { minMonths: 24 }),
  // a trade that is a word of schooling as well
  row('教育或餐饮行业经验', { industries: ['餐饮行业'], others: ['教育'] }),
  row('2-3年会计经验', { functions: ['会计'] }, undefined, { minMonths: 24, maxMonths: 36 }),
  row('有大额合同谈判经验', { others: ['大额合同谈判'] }, '大额合同谈判经验'),
  // a gap parts the fields of a line
  row('新竹县竹北市 经历不拘', undefined, '经历不拘', { unrestricted: true }),
  // what was cut, and cut together
  row('三年以上影片剪輯、後製經驗', { functions: ['影片剪輯', '後製'] }, undefined, { minMonths: 36 }),
  row('实际从事采购工作累计2年以上', { functions: ['采购'] }, undefined, { minMonths: 24 }),
  row('连续从事采购工作2年以上', { functions: ['采购'] }, undefined, { minMonths: 24 }),
  row('連續從事採購工作2年以上', { functions: ['採購'] }, undefined, { minMonths: 24 }),
  // commas of a list that begins behind its verb
  row('有卫浴，洁具销售经验', { industries: ['卫浴', '洁具'], functions: ['销售'] }, '卫浴，洁具销售经验'),
  row('使用过Hive，Flink等平台的经验', { others: ['Hive', 'Flink', '平台'] }),
  row('具有招标，谈判，回款经验', { others: ['招标', '谈判', '回款'] }, '招标，谈判，回款经验'),
  row(
    '有门店选址，装修，开业筹备经验',
    { industries: ['装修'], others: ['门店选址', '开业筹备'] },
    '门店选址，装修，开业筹备经验',
  ),
  row('两年以上网络爬虫，数据挖掘经验', { functions: ['数据挖掘'], others: ['网络爬虫'] }, undefined, {
    minMonths: 24,
  }),
  row(
    '具備爬蟲，微服務，機器學習經驗',
    { functions: ['機器學習'], others: ['爬蟲', '微服務'] },
    '爬蟲，微服務，機器學習經驗',
  ),
  // and behind a preposition before its verb
  row('对Kafka，Flink有实际调优经验', { others: ['Kafka', 'Flink', '调优'] }, 'Kafka，Flink有实际调优经验'),
  row('對倉儲，物流有豐富經驗', { functions: ['倉儲', '物流'] }, '倉儲，物流有豐富經驗'),
  // of which one will do
  row('有化工、制药行业其中一项工作经验', { industries: ['化工', '制药行业'] }, '化工、制药行业其中一项工作经验'),
  row('地盤安全督導經驗兩年', { industries: ['地盤'], others: ['安全督導'] }, '地盤安全督導經驗兩年', {
    minMonths: 24,
  }),
  row(
    '有Kafka、Flink中一种或多种的开发经验',
    { functions: ['开发'], others: ['Kafka', 'Flink'] },
    'Kafka、Flink中一种或多种的开发经验',
  ),
  row(
    '家具，酒店，餐饮等行业两年以上经验',
    { industries: ['家具', '酒店', '餐饮等行业'] },
    '家具，酒店，餐饮等行业两年以上经验',
    { minMonths: 24 },
  ),
  row('童装导购优先', { industries: ['童装'], functions: ['导购'] }, '童装导购'),
  row('快消仓管优先', { industries: ['快消'], functions: ['仓管'] }, '快消仓管'),
  row('有冲劲，能加班，销售经验优先', { functions: ['销售'] }, '销售经验'),
  row('熟悉市场，销售经验', { functions: ['销售'] }, '销售经验'),
  // of those who have it something else is asked
  none('如有团购经验者，须提供业绩证明'),
  none('2025年毕业未就业者视作应届毕业生'),
  // what the firm has behind it
  none('集团创立于1987年，拥有30年印刷经验'),
  // what was led, and no field of study; a word that begins as the verb of having does, or as a bound
  row('具备大型商场管理背景', { others: ['大型商场管理'] }, '大型商场管理背景'),
  row('拥有私有云交付经验', { others: ['私有云交付'] }, '私有云交付经验'),
  row('具備公有雲部署經驗', { others: ['公有雲部署'] }, '公有雲部署經驗'),
  row('有线上活动经验', { others: ['线上活动'] }, '线上活动经验'),
  row('有上线项目经验优先', { others: ['上线项目'] }, '上线项目经验'),
  // the class of a hotel is of its name
  row('两年以上四星级酒店礼宾经验', { industries: ['四星级酒店'], functions: ['礼宾'] }, undefined, { minMonths: 24 }),
  row('三星级以上酒店客房工作经验一年', { industries: ['三星级以上酒店'], functions: ['客房'] }, undefined, {
    minMonths: 12,
  }),
  // a paper and a title beside it are other matters
  row('持C1驾驶证、货车驾驶经验3年以上', { functions: ['驾驶'], others: ['货车'] }, '货车驾驶经验3年以上', {
    minMonths: 36,
  }),
  row('具有主管药师职称者、在二甲医院工作三年以上者优先', { industries: ['二甲医院'] }, '二甲医院工作三年以上者', {
    minMonths: 36,
  }),
  // where the work was done, and what it was; what else is had ends before it; a count names no work
  row(
    '在省级机关从事文秘起草工作2年',
    { functions: ['文秘'], others: ['省级机关', '起草'] },
    '省级机关从事文秘起草工作2年',
    { minMonths: 24 },
  ),
  row('长期从事审计工作三年以上', { functions: ['审计'] }, undefined, { minMonths: 36 }),
  row('取得初级职称且从事审计工作满两年', { functions: ['审计'] }, '从事审计工作满两年', { minMonths: 24 }),
  row('有两段以上银行实习经历', { industries: ['银行'] }, '银行实习经历'),
  row('快消品牌合作经验', { industries: ['快消品牌'], others: ['合作'] }),
  // study and work abroad are one matter; the field of the work is what the years are of
  row('有海外学习或工作经历优先', { others: ['海外学习'] }, '海外学习或工作经历'),
  row('具海外求學或工作經驗尤佳', { others: ['海外求學'] }, '海外求學或工作經驗'),
  row('从事本专业工作四年以上', { others: ['本专业'] }, undefined, { minMonths: 48 }),
  row('最少三年於取得執照後之園藝經驗', { others: ['園藝'] }, undefined, { minMonths: 36 }),
  row('兩年註冊後園藝工作經驗', { others: ['園藝'] }, undefined, { minMonths: 24 }),
  row('三年產後護理經驗', { functions: ['護理'], others: ['產後'] }, undefined, { minMonths: 36 }),
  row('從事園藝合共不少於四年', { others: ['園藝'] }, undefined, { minMonths: 48 }),
  row('曾任大學副教授或相當職務四年以上', { others: ['大學副教授', '相當'], related: true }, undefined, {
    minMonths: 48,
  }),
  row('具跟刀經驗尤佳', { others: ['跟刀'] }, '跟刀經驗'),
  row('從事園藝工作滿三年', { others: ['園藝'] }, '從事園藝工作滿三年', { minMonths: 36 }),
  row('从事标本制作工作满两年', { others: ['标本制作'] }, '从事标本制作工作满两年', { minMonths: 24 }),
  none('在本公司工作满一年可享受旅游'),
  row('三年以上信息技术服务行业经验', { industries: ['信息技术服务行业'] }, undefined, { minMonths: 36 }),
  // the value of a field
  row('工作经验：无', undefined, '工作经验：无', { unrestricted: true }),
  // whoever has just left school
  row('歡迎剛畢業的學生', undefined, '剛畢業的學生', { unrestricted: true }),
  row('接受应届师范生', undefined, '应届师范生', { unrestricted: true }),
  // what the pay goes by
  none('薪資依學經歷核定'),
  none('待遇面议，按相关经验调整'),
  none('依經驗面議'),
]
