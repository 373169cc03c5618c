import { describe, expect, test } from 'vitest'
import { leafLines } from '../../../test/reading-lines'

/** Rows of a text and of what is read of each field of study in it. */
type Row = [text: string, ...readings: string[]]

describe('fields before their noun', () => {
  test.each<Row>([
    // a list, with what joins and closes it
    ['会计专业', '「会计专业」 terms=会计'],
    ['会计类专业', '「会计类专业」 terms=会计'],
    ['会计、金融专业', '「会计、金融专业」 terms=会计、金融'],
    ['“会计”专业本科', '「会计”专业」 terms=会计'],
    ['Bookkeeping qualification', '「Bookkeeping」 terms=Bookkeeping'],
    ['会计及金融专业', '「会计及金融专业」 terms=会计、金融'],
    ['高等院校会计专业', '「会计专业」 terms=会计'],
    ['高等院校相关专业', '「相关专业」 related=true'],
    ['会计，金融专业', '「会计，金融专业」 terms=会计、金融'],
    ['熟悉绘图，相关设计专业', '「相关设计专业」 terms=设计 related=true'],
    ['会计专业，财务专业', '「会计专业」 terms=会计', '「财务专业」 terms=财务'],
    ['会计相关专业', '「会计相关专业」 terms=会计 related=true'],
    [
      '家政(含食品、烘焙)、園藝等相關科系',
      '「家政(含食品、烘焙)、園藝等相關科系」 terms=家政、食品、烘焙、園藝 related=true',
    ],
    [
      'A diploma, Engineering (Chemistry/Physics), Botany or equivalent',
      '「Engineering (Chemistry/Physics), Botany or equivalent」 terms=Engineering、Chemistry、Physics、Botany related=true',
    ],
    // a bracket that prefers one of the fields
    [
      '園藝、陶藝（花藝優先）、染整等相關科系',
      '「園藝、陶藝（花藝優先）、染整等相關科系」 terms=園藝、陶藝、花藝、染整 related=true',
    ],
    ['会计、金融（财税优先）专业', '「会计、金融（财税优先）专业」 terms=会计、金融、财税'],
    [
      'Degree in Botany (forestry preferred), Chemistry or Law',
      '「Botany (forestry preferred), Chemistry or Law」 terms=Botany、forestry、Chemistry、Law',
    ],
    [
      'Botany (forestry preferred), Chemistry or Law degree',
      '「Botany (forestry preferred), Chemistry or Law」 terms=Botany、forestry、Chemistry、Law',
    ],
    ['設計學群畢業', '「設計學群畢業」 terms=設計'],
    ['教育(含幼教)學相關科系', '「教育(含幼教)學相關科系」 terms=教育、幼教 related=true'],
    ['園藝、性別相關系所', '「園藝、性別相關系所」 terms=園藝、性別 related=true'],
    ['具體育、舞蹈相關科系畢業', '「體育、舞蹈相關科系畢業」 terms=體育、舞蹈 related=true'],
    ['持有園境建築學或相關範疇二級榮譽學士學位', '「園境建築學或相關範疇」 terms=園境建築學 related=true'],
    ['園藝科系畢業，或等同性質學系', '「園藝科系畢業」 terms=園藝', '「等同性質學系」 related=true'],
    ['符合甄選簡章所訂系科者'],
    ['陶藝、文化資產相關系所', '「陶藝、文化資產相關系所」 terms=陶藝、文化資產 related=true'],
    ['主修園藝或相關科系，並具備栽培經驗三年', '「主修園藝或相關科系」 terms=園藝 related=true'],
    ['相關科系（園藝、陶藝）畢業', '「相關科系（園藝、陶藝）畢業」 terms=園藝、陶藝 related=true'],
    ['專業（如：園藝、會計）優先', '「專業（如：園藝、會計）」 terms=園藝、會計'],
    ['相關科系（限日間部）', '「相關科系」 related=true'],
    ['理工科系（園藝、陶藝）佳', '「理工科系（園藝、陶藝）」 terms=理工科系、園藝、陶藝'],
    ['須有陶藝證書（或園藝科畢業）', '「園藝科畢業」 terms=園藝'],
    ['取得执业医师资格证，并注册为外科专业'],
    ['对园艺有特长的其他专业'],
    ['培训专业为外科'],
    ['辅修过会计、金融专业', '「会计、金融专业」 terms=会计、金融'],
    ['有志于软件行业发展（金融、会计专业可放宽至大专）'],
    ['金融数字与园艺等专业', '「金融数字与园艺等专业」 terms=金融数字、园艺'],
    ['认知科学与技术、园艺及应用等专业', '「认知科学与技术、园艺及应用等专业」 terms=认知科学与技术、园艺及应用'],
    ['会计与管理类专业', '「会计与管理类专业」 terms=会计、管理类'],
    [
      '监狱学、城乡建设、微机电系统工程专业',
      '「监狱学、城乡建设、微机电系统工程专业」 terms=监狱学、城乡建设、微机电系统工程',
    ],
    ['相关专业', '「相关专业」 related=true'],
    ['懂園藝知識或相關科系畢業', '「相關科系畢業」 related=true'],
    ['會考四科考獲第2級或以上成績，其中包括物理科或工程科學科'],
    [
      '持有理工學院，或香港教育學院頒發的工料測量或屋宇裝備工程證書',
      '「工料測量或屋宇裝備工程」 terms=工料測量、屋宇裝備工程',
    ],
    ['持有香港頒授的園藝、會計或相關科目的學士學位', '「園藝、會計或相關科目」 terms=園藝、會計 related=true'],
    ['任教會計或相關科目'],
    ['Finance discipline', '「Finance discipline」 terms=Finance'],
    // an area is a field or a place
    ['a Welsh weaver in the Bristol area'],
    ['a dyer in the Leeds area'],
    ['You will work in a wide range of fields'],
    ['Finance area', '「Finance area」 terms=Finance'],
    ['A technical diploma'],
    ['A technical degree', '「technical」 terms=technical'],
    ['A degree in Law or any other related field', '「Law or any other related field」 terms=Law related=true'],
    ['Finance or a related discipline', '「Finance or a related discipline」 terms=Finance related=true'],
    // a class, a direction or a background closes it as well, where nothing of work follows
    ['土木相关', '「土木相关」 terms=土木 related=true'],
    ['土木相关优先', '「土木相关」 terms=土木 related=true'],
    ['土木相关本科', '「土木相关」 terms=土木 related=true'],
    ['土木相关工作'],
    ['高分子方向', '「高分子方向」 terms=高分子'],
    ['理科背景', '「理科背景」 terms=理科'],
    ['数学或金融背景', '「数学或金融背景」 terms=数学、金融'],
    ['餐饮或金融背景'],
    ['Minutes of meetings in the subject fields'],
    ['Certificate III in a Botany discipline', '「Botany discipline」 terms=Botany'],
    ['主修有關連的學科', '「主修有關連」 related=true'],
    ['非法学类本科'],
    ['会计背景'],
    ['法律等相关领域之博士学位', '「法律等相关领域」 terms=法律 related=true'],
    ['法律领域硕士学位', '「法律领域」 terms=法律'],
    ['测绘、半导体或通信领域硕士学位', '「测绘、半导体或通信领域」 terms=测绘、半导体、通信'],
    ['具會計領域碩士學位', '「會計領域」 terms=會計'],
    ['具護理或營養範疇學士學位', '「護理或營養範疇」 terms=護理、營養'],
    // nouns behind the noun are inside the span
    ['会计专业教育背景', '「会计专业教育背景」 terms=会计'],
    // a word that holds its noun
    ['护理科系', '「护理科系」 terms=护理科系'],
    ['理工科'],
    ['法律系', '「法律系」 terms=法律系'],
    ['外文系或会计系', '「外文系或会计系」 terms=外文系、会计系'],
    ['设计系学生', '「设计系」 terms=设计系'],
    ['國際關係'],
    ['设计系统'],
    ['计算机及其相关专业', '「计算机及其相关专业」 terms=计算机 related=true'],
    ['计算机应用/系统测试相关专业', '「计算机应用/系统测试相关专业」 terms=计算机应用、系统测试 related=true'],
    // with the institute beside it
    ['法律系所畢業', '「法律系所畢業」 terms=法律系'],
    ['土木系(所)畢業', '「土木系(所)畢業」 terms=土木系'],
    ['营养学系（所）硕士', '「营养学系（所）」 terms=营养学'],
    ['語言治療所畢業', '「語言治療所畢業」 terms=語言治療'],
    ['社工所', '「社工所」 terms=社工'],
    ['園藝科、系、組、所畢業', '「園藝科、系、組、所畢業」 terms=園藝'],
    ['園藝相關科系畢業證書', '「園藝相關科系畢業」 terms=園藝 related=true'],
    ['護理系/所畢業', '「護理系/所畢業」 terms=護理系'],
    ['法律所需文件'],
    // what is said before it of being related
    ['相關理工科系', '「相關理工科系」 terms=理工科系 related=true'],
    ['相关设计学历', '「相关设计」 terms=设计 related=true'],
    // the field that the work belongs to
    ['本科系畢業', '「本科系畢業」 related=true'],
    ['本科系或相關科系', '「本科系或相關科系」 related=true'],
    ['水利，相关科系', '「水利，相关科系」 terms=水利 related=true'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

describe('a noun that qualifies what follows', () => {
  test.each([
    'as fits each discipline',
    'across multiple disciplines',
    '专业技能',
    '专业知识',
    '专业英语',
    '会计专业知识',
    '会计专业技能',
    '专业的团队',
    '相关专业工作经验',
    '烘焙专业经验',
    '相关专业实习经历',
    '符合科系限制者',
    'able to teach two teaching subjects',
  ])('%s names no field', (text) => {
    expect(leafLines('major', text)).toEqual([])
  })

  test.each<Row>([
    ['会计专业的', '「会计专业」 terms=会计'],
    ['会计专业的本科', '「会计专业」 terms=会计'],
    ['会计专业的学历', '「会计专业」 terms=会计'],
    ['会计专业的有经验者', '「会计专业」 terms=会计'],
    ['会计专业的或财务专业的', '「会计专业」 terms=会计', '「财务专业」 terms=财务'],
    ['会计专业大、中专', '「会计专业」 terms=会计'],
    ['会计专业毕业', '「会计专业毕业」 terms=会计'],
    ['医学专业全日制毕业生', '「医学专业」 terms=医学'],
    ['医学专业普通高校毕业生', '「医学专业」 terms=医学'],
    // who studied it, and that they are looked for
    ['机械、电气、汽修等专业毕业生', '「机械、电气、汽修等专业毕业生」 terms=机械、电气、汽修'],
    ['招聘机械、电气等专业', '「机械、电气等专业」 terms=机械、电气'],
    ['招收會計專業畢業生', '「會計專業畢業生」 terms=會計'],
    ['招聘专业'],
    ['总行主要招收金融、会计专业毕业生', '「金融、会计专业毕业生」 terms=金融、会计'],
    ['建筑（学）、城乡规划（学）专业', '「建筑（学）、城乡规划（学）专业」 terms=建筑、城乡规划'],
    ['专业毕业生'],
  ])('%s is of who studied it', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

describe('fields before their noun, and those that it has for instance', () => {
  test.each<Row>([
    [
      'Fresh graduate in a quantitative discipline such as Law or Architecture',
      '「quantitative discipline such as Law or Architecture」 terms=quantitative、Law、Architecture',
    ],
    ['A technical discipline (e.g. Physics)', '「technical discipline (e.g. Physics)」 terms=technical、Physics'],
    [
      'Degree in a relevant field (e.g.: Law, Botany)',
      '「a relevant field (e.g.: Law, Botany)」 terms=Law、Botany related=true',
    ],
    ['Related field, such as HR', '「Related field, such as HR」 terms=HR related=true'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

describe('fields before what a school awards', () => {
  test.each<Row>([
    // an institute of the field, and the school that confers
    ['法律所毕业', '「法律所毕业」 terms=法律'],
    ['法律所研究员'],
    ['由理工学院颁发的设计文凭', '「设计」 terms=设计'],
    ['由理工学院、工业学院颁发的电机工程证书', '「电机工程」 terms=电机工程'],
    ['学历要求：理工学院颁发的文凭'],
    ['理工学院毕业，或教育学院颁发的文凭'],
    // what it is about, at some length
    ['有關園藝科的學士學位', '「有關園藝科」 terms=園藝 related=true'],
    ['與園藝課程有關的碩士學位', '「園藝課程有關」 terms=園藝 related=true'],
    ['園藝的碩士學位', '「園藝」 terms=園藝'],
    ['具園藝學的學位或文憑', '「園藝學」 terms=園藝學'],
    ['主修以下其中一科：園藝、陶藝', '「主修以下其中一科：園藝、陶藝」 terms=園藝、陶藝'],
    ['園藝方面的學位', '「園藝方面的」 terms=園藝'],
    ['水利工程學文憑', '「水利工程學」 terms=水利工程'],
    ['不限主修學系', '「不限主修學系」 unrestricted=true'],
    ['獲測量師學會建造或結構專業界別選為會員'],
    ['本學系或相關學系', '「本學系或相關學系」 related=true'],
    ['通信方向毕业', '「通信方向毕业」 terms=通信'],
    ['会计专业全日制毕业生', '「会计专业」 terms=会计'],
    // and not what a profession does
    ['Nursing diploma', '「Nursing」 terms=Nursing'],
    ['professional accounting diploma'],
    ['会计学本科', '「会计学」 terms=会计学'],
    ['会计学、金融学本科', '「会计学、金融学」 terms=会计学、金融学'],
    ['电机工程文凭', '「电机工程」 terms=电机工程'],
    ['商学院毕业', '「商学院毕业」 terms=商学院'],
    ['会计学 本科', '「会计学」 terms=会计学'],
    ['教育学历'],
    ['英语本科'],
    ['专业文凭'],
    ['理工学院颁发的文凭'],
    // in English the degree stands behind them
    ['A Business degree', '「Business」 terms=Business'],
    ['Business, Law or Finance degree', '「Business, Law or Finance」 terms=Business、Law、Finance'],
    ['Business degree holder', '「Business」 terms=Business'],
    ['University degree'],
    ['A relevant education or degree'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

describe('fields of notices of public bodies and of those who come from elsewhere', () => {
  test.each<Row>([
    // by the number in a directory
    ['会计学(120203K)、审计学(120207)', '「会计学(120203K)、审计学(120207)」 terms=会计学、审计学'],
    ['专业：会计学120203K、审计学120207', '「会计学120203K、审计学120207」 terms=会计学、审计学'],
    ['本科：会计学120203；研究生：会计125300', '「会计学120203」 terms=会计学', '「会计125300」 terms=会计'],
    ['会计123456元'],
    ['法學（0301）、教育學（0401）', '「法學（0301）、教育學（0401）」 terms=法學、教育學'],
    ['教育学（0401）相关专业', '「教育学（0401）相关专业」 terms=教育学 related=true'],
    ['护士（5000）'],
    ['销售（8000）'],
    // in a bracket behind the level, or behind the level with a colon
    ['本科及以上学历（金融学、经济学）', '「金融学、经济学」 terms=金融学、经济学'],
    ['大專學歷（護理學）', '「護理學」 terms=護理學'],
    ['大专学历（有驾照）'],
    ['本科：护理学、助产学；研究生：护理学', '「护理学、助产学」 terms=护理学、助产学', '「护理学」 terms=护理学'],
    ['本科：8000元'],
    // behind the level with commas, which the noun at the end takes in
    ['本科，化学，化工，环保等专业', '「化学，化工，环保等专业」 terms=化学、化工、环保'],
    ['碩士，物理，數學等相關科系', '「物理，數學等相關科系」 terms=物理、數學 related=true'],
    ['喜歡畫畫，幼保相關科系', '「幼保相關科系」 terms=幼保 related=true'],
    ['喜欢画画，幼教相关专业', '「幼教相关专业」 terms=幼教 related=true'],
    // what has a name of its own besides, and a second subject
    ['護理、社會福利、性別相關系所', '「護理、社會福利、性別相關系所」 terms=護理、社會福利、性別 related=true'],
    [
      '包含控制工程、儀器工程、電子儀表等相關科系',
      '「控制工程、儀器工程、電子儀表等相關科系」 terms=控制工程、儀器工程、電子儀表 related=true',
    ],
    ['具輔系者尤佳'],
    ['双主修者优先'],
    // labels
    ['招聘专业：计算机', '「计算机」 terms=计算机'],
    ['以研究生专业报考：会计学、审计学', '「会计学、审计学」 terms=会计学、审计学'],
    ['所学专业为法学或知识产权', '「所学专业为法学或知识产权」 terms=法学、知识产权'],
    ['所学专业不限', '「所学专业不限」 unrestricted=true'],
    // a discipline of the directory
    ['马克思主义理论一级学科', '「马克思主义理论一级学科」 terms=马克思主义理论'],
    ['學科教學（語文）專業', '「學科教學（語文）專業」 terms=學科教學、語文'],
    // preferred where any will do
    ['专业不限，市场营销优先', '「专业不限」 unrestricted=true', '「市场营销」 terms=市场营销'],
    ['不限專業，會計、審計優先', '「不限專業」 unrestricted=true', '「會計、審計」 terms=會計、審計'],
    ['专业不限，男生优先', '「专业不限」 unrestricted=true'],
    ['专业不限或会计专业', '「专业不限」 unrestricted=true', '「会计专业」 terms=会计'],
    // of the work itself
    ['专业对口', '「专业对口」 related=true'],
    ['專業對口優先', '「專業對口」 related=true'],
    ['专业相关知识扎实'],
    ['本专业毕业优先', '「本专业毕业」 related=true'],
    // whoever studies it
    ['法学专业学生优先', '「法学专业学生」 terms=法学'],
    ['护理专业应届生', '「护理专业」 terms=护理'],
    ['会计专业的学生优先', '「会计专业」 terms=会计'],
    // outside of it
    ['非会计专业勿扰', '「会计专业」 terms=会计'],
    ['非法律系勿扰', '「法律系」 terms=法律系'],
    ['非護理專業亦可', '「非護理專業亦可」 unrestricted=true'],
    ['跨专业亦可', '「跨专业亦可」 unrestricted=true'],
    ['非会计专业'],
    ['紧缺专业'],
    // a bracket behind the noun that prefers some, a title and a department before it, and 或, which is of no name
    ['理工类专业（机械、模具优先）', '「理工类专业」 terms=理工类', '「机械、模具」 terms=机械、模具'],
    ['韩语客服，韩语专业', '「韩语专业」 terms=韩语'],
    ['检验科：医学检验技术专业', '「医学检验技术专业」 terms=医学检验技术'],
    ['大专，市场营销或管理专业优先', '「市场营销或管理专业」 terms=市场营销、管理'],
    ['美术类院校毕业优先', '「美术类院校毕业」 terms=美术类院校'],
    // a title right before a field, or a level
    ['英语老师英语专业本科以上', '「英语专业」 terms=英语'],
    ['药店店员药学相关专业', '「药学相关专业」 terms=药学 related=true'],
    ['教师教育专业', '「教师教育专业」 terms=教师教育'],
    ['聘請文員中五程度'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})
