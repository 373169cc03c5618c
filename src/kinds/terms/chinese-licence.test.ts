import { expect, test } from 'vitest'
import { leafLines } from '../../../test/reading-lines'

// How Chinese notices name papers: titles by grade, letters of what may be driven, a noun that stands once, one word alone.
test.each<[text: string, ...readings: string[]]>([
  ['能力傾向測試及格', '「能力傾向測試」 terms=能力傾向測試'],
  // titles
  ['具有初级及以上会计职称', '「初级及以上会计职称」 terms=初级及以上会计职称'],
  ['中级及以上专业技术职称', '「中级及以上专业技术职称」 terms=中级及以上专业技术职称'],
  ['中級以上職稱優先', '「中級以上職稱」 terms=中級以上職稱'],
  ['高级以上职称', '「高级以上职称」 terms=高级以上职称'],
  ['护师以上职称', '「护师以上职称」 terms=护师以上职称'],
  ['讲师及以上专业技术职务', '「讲师及以上专业技术职务」 terms=讲师及以上专业技术职务'],
  ['经济师及以上职称', '「经济师及以上职称」 terms=经济师及以上职称'],
  ['具有副高级技术职务任职资格。', '「副高级技术职务任职资格」 terms=副高级技术职务任职资格'],
  ['具有副高級技術職務任職資格。', '「副高級技術職務任職資格」 terms=副高級技術職務任職資格'],
  ['具有中级以上技术任职资格。', '「中级以上技术任职资格」 terms=中级以上技术任职资格'],
  ['具有副高级及以上专业技术职务', '「副高级及以上专业技术职务」 terms=副高级及以上专业技术职务'],
  ['副高級以上職稱', '「副高級以上職稱」 terms=副高級以上職稱'],
  ['助理级以上职称', '「助理级以上职称」 terms=助理级以上职称'],
  ['副研究员职称，50岁以下', '「副研究员职称」 terms=副研究员职称'],
  ['具有主管技师专业技术职称', '「主管技师专业技术职称」 terms=主管技师专业技术职称'],
  ['实验师及以上职称', '「实验师及以上职称」 terms=实验师及以上职称'],
  ['副高以上，50岁以下', '「副高以上」 terms=副高以上'],
  ['正高50岁以下', '「正高」 terms=正高'],
  ['實驗師職稱優先', '「實驗師職稱」 terms=實驗師職稱'],
  // a title beside a licence needs no noun; in a list of who is looked for it is none
  ['高级经济师或税务师', '「高级经济师」 terms=高级经济师', '「税务师」 terms=税务师'],
  ['税务师、高级经济师优先', '「税务师」 terms=税务师', '「高级经济师」 terms=高级经济师'],
  ['高级教师、茶艺师各2名', '「茶艺师」 terms=茶艺师'],
  // a step of the trade, a field or the same once more in brackets, and what is left of the noun
  ['须持茶艺师中级（四级）以上证书', '「茶艺师中级（四级）以上证书」 terms=茶艺师'],
  ['中式面点师高级以上', '「中式面点师高级以上」 terms=中式面点师'],
  ['有二级建造师（公路桥梁工程）注册证', '「二级建造师（公路桥梁工程）注册证」 terms=二级建造师'],
  ['有税务师（CTA）证书', '「税务师（CTA）证书」 terms=税务师'],
  ['建（构）筑物消防员', '「建（构）筑物消防员」 terms=建（构）筑物消防员'],
  ['有茶艺师二级或三级证书', '「茶艺师二级或三级证书」 terms=茶艺师'],
  ['税务师通过两科以上优先', '「税务师通过两科以上」 terms=税务师'],
  ['通過ACCA全科', '「ACCA全科」 terms=ACCA'],
  ['鼓励员工考取茶艺师'],
  // a letter that a paper is called by
  ['持有A证、B证之一', '「A证、B证」 terms=A证、B证'],
  ['持A證者優先', '「A證」 terms=A證'],
  ['持電工牌', '「電工牌」 terms=電工牌'],
  // the time when one got what nobody names
  ['取得有關資格後具兩年店務經驗'],
  ['取得相关资格后有两年门店经验'],
  // who lacks one, and who is refused for it
  ['无健康证者可代为办理'],
  ['無保母證照勿擾', '「保母證照」 terms=保母證照'],
  // who gives papers in, or has time to get one
  ['需提供学位证书、职称证书原件'],
  ['需提供体检证书'],
  ['須提供從業資格證書'],
  ['应在入职半年内考取保育员证', '「保育员证」 terms=保育员证'],
  ['职称要求：中级及以上', '「中级及以上」 terms=中级及以上'],
  ['職稱要求：初級', '「初級」 terms=初級'],
  ['职称：主治医师及以上', '「主治医师及以上」 terms=主治医师及以上'],
  ['副主任护师以上，48岁以下', '「副主任护师以上」 terms=副主任护师以上'],
  ['副主任護師以上，48歲以下', '「副主任護師以上」 terms=副主任護師以上'],
  ['有外企背景、导游证优先', '「导游证」 terms=导游证'],
  ['本科学历，主管护师及以上职称', '「主管护师及以上职称」 terms=主管护师及以上职称'],
  ['本科學歷，主治醫師以上職稱', '「主治醫師以上職稱」 terms=主治醫師以上職稱'],
  ['B1证满3年', '「B1证」 terms=B1证'],
  ['准驾车型B2及以上', '「准驾车型B2及以上」 terms=准驾车型B2'],
  ['驾照级别：A2', '「驾照级别：A2」 terms=驾照级别：A2'],
  ['持C1及以上驾驶证', '「C1及以上驾驶证」 terms=C1及以上驾驶证'],
  ['取得副高级专业技术职称', '「副高级专业技术职称」 terms=副高级专业技术职称'],
  ['持B2驾驶证、驾龄5年', '「B2驾驶证」 terms=B2驾驶证'],
  ['职称要求：不限'],
  ['评定职称'],
  ['高级销售职务'],
  // the trade that was tested, the grades behind a permit, and who gives it out
  ['乙級會計事務技術士佳', '「乙級會計事務技術士」 terms=乙級會計事務技術士'],
  ['具備證照：堆高機操作技術士', '「堆高機操作技術士」 terms=堆高機操作技術士'],
  ['持保安人員許可證甲及乙級', '「保安人員許可證甲及乙級」 terms=保安人員許可證'],
  ['具農業部（前農委會）核發之獸醫師證書', '「獸醫師證書」 terms=獸醫師證書'],
  ['持有本地院校所頒授的教育證書', '「教育證書」 terms=教育證書'],
  ['修畢香港會計師公會認可的課程'],
  ['具獸醫師考試應考資格'],
  ['保母人員技術士證', '「保母人員技術士證」 terms=保母人員技術士'],
  ['調酒人員執照優先', '「調酒人員執照」 terms=調酒人員執照'],
  ['調酒師課程結業證書', '「調酒師課程結業證書」 terms=調酒師課程結業證書'],
  ['持有由海事處發出的划艇證明書', '「划艇證明書」 terms=划艇證明書'],
  ['須具備下列其中一項資格'],
  ['持有以下任一證照'],
  ['具有特（幼）教合格教師證', '「特（幼）教合格教師證」 terms=特（幼）教合格教師證'],
  ['具普考及格資格', '「普考及格資格」 terms=普考及格資格'],
  ['於基本法知識測試取得及格', '「基本法知識測試」 terms=基本法知識測試'],
  ['乙級技術士取得獎金'],
  ['具專業認證者佳', '「專業認證」 terms=專業認證'],
  ['持系统架构师认证者优先', '「系统架构师认证」 terms=系统架构师认证'],
  ['通过产品认证'],
  ['有爆破资质优先', '「爆破资质」 terms=爆破资质'],
  ['其他文字的證照（附上證書）'],
  ['具聯結車職業駕照', '「聯結車職業駕照」 terms=聯結車職業駕照'],
  // the machine and the work with it, and who works somewhere
  ['堆高機操作及卸貨'],
  ['診所之護理師'],
  ['藥師 3名，需輪班'],
  ['藥師應具備下列條件'],
  ['藥師須輪班', '「藥師」 terms=藥師'],
  ['持保安人員許可證（甲、乙級）', '「保安人員許可證（甲、乙級）」 terms=保安人員許可證'],
  ['駕照：輕型機車', '「輕型機車」 terms=輕型機車'],
  ['自備輕型機車'],
  ['具期貨商業務員', '「期貨商業務員」 terms=期貨商業務員'],
  ['具有下列各款資格之一'],
  ['具有下列证书之一'],
  ['具以下證照之一'],
  // letters on a licence to drive
  ['持A1、A2驾照', '「A1、A2驾照」 terms=A1、A2驾照'],
  ['持A1A2驾照', '「A1A2驾照」 terms=A1、A2驾照'],
  ['A2或B2駕照', '「A2或B2駕照」 terms=A2、B2駕照'],
  ['B2以上驾照', '「B2以上驾照」 terms=B2以上驾照'],
  ['C1（含）以上驾驶证', '「C1（含）以上驾驶证」 terms=C1（含）以上驾驶证'],
  ['C1、C2'],
  // the noun of all behind the last
  ['证券、基金、期货从业资格', '「证券、基金、期货从业资格」 terms=证券、基金、期货从业资格'],
  ['電工、焊工證', '「電工、焊工證」 terms=電工、焊工證'],
  ['有导游、领队证者优先', '「导游、领队证」 terms=导游、领队证'],
  ['仓库、叉车证', '「叉车证」 terms=叉车证'],
  // which one, in a bracket behind it
  ['有法律职业资格证（A证）者优先', '「法律职业资格证（A证）」 terms=法律职业资格证'],
  ['有安全員證（B證）', '「安全員證（B證）」 terms=安全員證'],
  ['持建造师证（一级或二级）', '「建造师证（一级或二级）」 terms=建造师证'],
  ['持安全员证（A证、B证均可）', '「安全员证」 terms=安全员证'],
  // or within its name
  [
    '持有特种作业（电工证）焊接操作资格证',
    '「特种作业（电工证）焊接操作资格证」 terms=特种作业（电工证）焊接操作资格证',
  ],
  // what is preferred in its bracket is another
  ['电工证（高压证优先）', '「电工证」 terms=电工证', '「高压证」 terms=高压证'],
  ['须持证上岗（焊工证、电工证均可）', '「持证上岗（焊工证、电工证均可）」 terms=持证上岗、焊工证、电工证'],
  // the field that it is of, before its noun
  ['有一级建造师（水利）证', '「一级建造师（水利）证」 terms=一级建造师'],
  ['持有土木技師（水利）證照', '「土木技師（水利）證照」 terms=土木技師'],
  // or behind it, and another paper after that
  ['持有监理工程师证（机电专业）', '「监理工程师证（机电专业）」 terms=监理工程师'],
  ['持二级建造师证（水利）及焊工证', '「二级建造师证（水利）」 terms=二级建造师', '「焊工证」 terms=焊工证'],
  // what was passed to get it
  ['通过导游资格考试', '「导游资格考试」 terms=导游资格'],
  // whom a permit is for
  ['门机司机操作证', '「门机司机操作证」 terms=门机司机操作证'],
  ['保潔員上崗證優先', '「保潔員上崗證」 terms=保潔員上崗證'],
  // what may be taken later is offered
  ['转正后可考取焊工证'],
  ['到職後可考取焊工證照'],
  ['已考取焊工证', '「焊工证」 terms=焊工证'],
  // two with nothing between them
  ['有电工证焊工证优先', '「电工证焊工证」 terms=电工证、焊工证'],
  ['有電工證焊工證', '「電工證焊工證」 terms=電工證、焊工證'],
  ['有月嫂证育婴证', '「月嫂证育婴证」 terms=月嫂证、育婴证'],
  ['有健康证证书', '「健康证证书」 terms=健康证证书'],
  // one word alone
  ['塑封证，能倒班', '「塑封证」 terms=塑封证'],
  ['安檢證優先', '「安檢證」 terms=安檢證'],
  ['保证、认证'],
  ['熟悉信用证'],
  ['资格证'],
  // papers of health and of the road
  ['住院医师规范化培训合格', '「住院医师规范化培训合格」 terms=住院医师规范化培训合格'],
  ['完成规培者优先', '「完成规培」 terms=完成规培'],
  ['具有医师资格', '「医师资格」 terms=医师资格'],
  ['有押运证优先', '「押运证」 terms=押运证'],
  // a bracket behind whoever holds one says which paper, and is no part of the first
  ['具有税务师（园艺证书）', '「税务师」 terms=税务师', '「园艺证书」 terms=园艺证书'],
  ['具有焊工证和行车指挥资格', '「焊工证」 terms=焊工证', '「行车指挥资格」 terms=行车指挥资格'],
  // a letter, a number or a grade is a step of it, and no other word before 级
  ['保育员二级证书', '「保育员二级证书」 terms=保育员'],
  ['保育员B级证书', '「保育员B级证书」 terms=保育员'],
  ['保育员等级证书', '「保育员」 terms=保育员'],
  // what follows the grade that is tested, where it touches
  ['丙級廚師', '「丙級廚師」 terms=丙級廚師'],
  ['冷凍空調丙級，電工證', '「冷凍空調丙級」 terms=冷凍空調丙級', '「電工證」 terms=電工證'],
  ['電工證以上，冷凍空調丙級', '「電工證以上」 terms=電工證', '「冷凍空調丙級」 terms=冷凍空調丙級'],
  ['電工證廚師', '「電工證」 terms=電工證'],
  // a firm in a bracket is no field of it
  ['一级建造师（市政公司）证', '「一级建造师」 terms=一级建造师'],
  ['一级建造师（市政、机电）证', '「一级建造师（市政、机电）证」 terms=一级建造师'],
  // the second verb, of a paper that is known
  ['有焊工证或具备电工证', '「焊工证」 terms=焊工证', '「电工证」 terms=电工证'],
  ['有焊工证或通过保育员证考试', '「焊工证或通过保育员证」 terms=焊工证、保育员证'],
  ['具備丙級證照、堆高機操作', '「丙級證照」 terms=丙級證照'],
  ['具备税务师（CTA）证书', '「税务师（CTA）证书」 terms=税务师'],
  // 及 leads a second that no vocabulary knows
  ['持有电工证及塔吊指挥上岗证', '「电工证」 terms=电工证', '「塔吊指挥上岗证」 terms=塔吊指挥上岗证'],
  ['持有护士执业证书及产后恢复资格', '「护士执业证书」 terms=护士执业证书', '「产后恢复资格」 terms=产后恢复资格'],
  // what is certified by a maker is of people, and what of goods is not
  ['持有HCIP认证', '「HCIP认证」 terms=HCIP认证'],
  ['具备PMP认证', '「PMP认证」 terms=PMP认证'],
  ['持有产品认证'],
  // of a language
  ['多益600分或同等級英語檢定證照'],
  // who works somewhere, and who is the subject
  ['银行的护理师'],
  ['藥師 2位'],
  ['藥師 2年', '「藥師」 terms=藥師'],
  // what stands around a name that no vocabulary knows
  ['具有电工证，及塔吊指挥证书', '「电工证」 terms=电工证', '「塔吊指挥证书」 terms=塔吊指挥证书'],
  ['塔吊指挥证优先', '「塔吊指挥证」 terms=塔吊指挥证'],
  ['必须塔吊指挥证', '「塔吊指挥证」 terms=塔吊指挥证'],
  ['无塔吊指挥证'],
  ['不限塔吊指挥证'],
  ['每年茶艺证', '「茶艺证」 terms=茶艺证'],
  ['三级茶艺证', '「三级茶艺证」 terms=三级茶艺证'],
  ['塔吊指挥证设计'],
  ['塔吊指挥证的考试'],
  // a profession that one is entered for, and what is done for it
  ['注册暖通工程师', '「注册暖通工程师」 terms=注册暖通工程师'],
  ['注册暖通工程师设计'],
  ['注册暖通工程师的审批'],
  ['国家注册暖通工程师优先', '「国家注册暖通工程师」 terms=国家注册暖通工程师'],
  // an experience parts the paper from what is done with papers
  ['负责过年检经验、有塔吊指挥证', '「塔吊指挥证」 terms=塔吊指挥证'],
  ['鼓励考取电工证'],
  // examinations of the state, and classes of one licence
  ['高考三級及格', '「高考三級」 terms=高考三級'],
  ['電工A牌/B牌', '「電工A牌/B牌」 terms=電工A牌/B牌'],
  // the noun of a title stands in the same item as its grade
  ['中级厨师，评定职称'],
  ['持有幼（稚）教师证', '「幼（稚）教师证」 terms=幼（稚）教师证'],
])('%s', (text, ...readings) => {
  expect(leafLines('certificate', text)).toEqual(readings)
})
