import { describe, expect, test } from 'vitest'
import { outline } from '../../../../../test/outline'

type Row = [text: string, ...requirements: string[]]

const check = (text: string, ...requirements: string[]) => expect(outline(text)).toEqual(requirements)

describe('或 opens a branch', () => {
  test.each<Row>([
    ['硕士，或本科且5年以上经验', '硕士 | 本科 & 5年以上经验'],
    ['碩士，或大學畢業且5年以上經驗', '碩士 | 大學畢業 & 5年以上經驗'],
    ['本科，或大专学历加5年经验', '本科 | 大专学历 & 5年经验'],
    // it ends before a comma with what is asked for as well
    // what is as good as the level is no way beside the years
    ['持有碩士學位，或具同等學歷及四年導覽經驗', '碩士學位', '四年導覽經驗'],
    ['持有園藝學位或符合公會會員資格', '園藝 & 學位 | 符合公會會員資格'],
    ['大學學歷或學位，並具導遊證', '大學學歷', '導遊證'],
    [
      "Master's degree, or Bachelor's degree and 5 years of experience",
      "Master's degree | Bachelor's degree & 5 years of experience",
    ],
    ['碩士，或高中職但有五年染織經驗', '碩士 | 高中職 & 五年染織經驗'],
    // behind the field of a diploma a degree is another level, and a field in a bracket stays with its own
    ['Diploma in Botany or degree', 'Diploma & Botany | degree'],
    ['MBA (Tax) or PGDM with 4 years of mill experience', 'MBA & Tax | PGDM', '4 years of mill experience'],
    // a paper by what its noun is, beside work
    ['具染織證照或裁縫經驗', '染織證照 | 裁縫經驗'],
    ['具測量技術士或造園經驗兩年', '測量技術士 | 造園經驗兩年'],
    ['會修剪草坪或有機車駕照', '會修剪草坪 | 機車駕照'],
    // what a bracket before the word of choice wishes for
    ['大學以上（園藝科系佳）或三年造園經驗', '大學以上 | 三年造園經驗', '?園藝科系'],
    ['本科以上（园艺专业优先），或3年造园经验', '本科以上 | 3年造园经验', '?园艺专业'],
    ['大专及以上或3年以上经验', '大专及以上 | 3年以上经验'],
    ['專科以上或3年以上經驗', '專科以上 | 3年以上經驗'],
    // a word that closes a list of levels or papers takes each of them
    ['中专、统招大专均可', '中专 | 统招大专'],
    ['中專、夜間部專科均可', '中專 | 夜間部專科'],
    ['中专、统招大专', '中专', '统招大专'],
    // what is required is no way beside what is wished for
    ['园艺专业、持有叉车证或有苗圃经验者优先', '园艺专业', '?叉车证 | 苗圃经验者'],
    // a channel that somebody has worked with is nothing that is had
    ['有花店客户资源或电商平台带货经验', '花店客户资源 | 电商平台带货经验'],
    ['有志愿讲解经历或导游经验', '志愿讲解经历 | 导游经验'],
    ['A diploma or other artisan training/equivalent pottery experience', 'diploma | equivalent pottery experience'],
    [
      'BSc and two years of weaving experience; or CPA accepted by the guild and four years of weaving experience',
      'BSc & two years of weaving experience | CPA & four years of weaving experience',
    ],
    // the word of choice says what the other award has to be
    ['Weaving experience or relevant degree preferred', '?Weaving experience | degree'],
    ['2 years of weaving experience or a related diploma', '2 years of weaving experience | diploma'],
    ['BS (5+ yrs) or MS (2+ yrs)', 'BS & 5+ yrs | MS & 2+ yrs'],
    [
      'A diploma in Botany or in its absence five years of felting experience',
      'diploma & Botany | five years of felting experience',
    ],
    // years beside those who have none
    ['应届生/1-3年', '~应届生 | 1-3年'],
    ['應屆或1年', '~應屆 | 1年'],
    ['1年/应届生', '1年 | ~应届生'],
    ['Fresher / 0-1 years', '~Fresher | 0-1 years'],
    // a stroke between two that are wished for, and before a verb of its own
    ['有导购经验/大专以上学历优先', '?导购经验 | 大专以上学历'],
    ['大專以上學歷/有導購經驗優先', '?大專以上學歷 | 導購經驗'],
    ['曾任職苗圃/具造園經驗者優先', '?曾任職苗圃 | 造園經驗者'],
    ['大专/3年导购经验', '大专', '3年导购经验'],
    ['A BSc or a botany degree with 2 years of weaving', 'BSc | botany & degree', '2 years of weaving'],
    ['BSc, or a botany degree with 2 years of weaving', 'BSc | botany & degree & 2 years of weaving'],
    [
      'MSc and 2 years of experience; or BSc and 4 years; or 8 years in lieu of a degree',
      'MSc & 2 years of experience | BSc & 4 years | 8 years',
    ],
    [
      "O Level with 2 years' experience or A Level without experience",
      "O Level & 2 years' experience | A Level & ~without experience",
    ],
    [
      'Two year certificate from a college or technical school; or one year of weaving experience',
      'Two year certificate | one year of weaving experience',
    ],
    // behind a score the figure of the years is none of the test
    ['雅思6.5分以上或5年以上陶艺经验', '雅思6.5分以上 | 5年以上陶艺经验'],
    ['IELTS 6.5 or two years of weaving experience', 'IELTS 6.5 | two years of weaving experience'],
    ['TOEFL 90 or above or 3 years of weaving experience', 'TOEFL 90 or above | 3 years of weaving experience'],
    // what is left of the noun of a paper belongs to nothing behind it
    ['有二级建造师资格或者英语六级', '二级建造师资格 | 英语六级'],
    ['有注册会计师证书或者财务相关专业', '注册会计师证书 | 财务相关专业'],
    ['从事陶艺3年或门店管理经验2年以上', '从事陶艺3年 | 门店管理经验2年以上'],
    ['有陶艺经历或计算机专业毕业', '陶艺经历 | 计算机专业毕业'],
    ['會計師證照或認可大學學位', '會計師證照 | 大學學位'],
    ['CPA license or 3 years in weaving', 'CPA license | 3 years in weaving'],
    ['A trade certificate together with 5 years in mills', 'trade certificate', '5 years in mills'],
    ['4年（大专）/2年（本科）', '4年 & 大专 | 2年 & 本科'],
    ['4 years (Diploma) / 2 years (Degree)', '4 years & Diploma | 2 years & Degree'],
    [
      'Either fluent Thai, a diploma or 3 years of weaving experience',
      'fluent Thai | diploma | 3 years of weaving experience',
    ],
    ['符合以下条件之一：英语流利；电工证', '英语流利 | 电工证'],
    ['4+ years in a similar role and 18 years old or above', '4+ years in a similar role', '18 years old or above'],
    ['TOEFL 90 or above, under 35 years old', 'TOEFL 90 or above', 'under 35 years old'],
    ['雅思6.5以上、35岁以下，且男性', '雅思6.5以上', '35岁以下', '男性'],
    ['proficient in Excel and a CPA license', 'proficient in Excel', 'CPA license'],
    ['有电工证及相关工作经验', '电工证', '相关工作经验'],
    ['英语六级或英语流利', '英语六级 | 英语流利'],
    ['有商超渠道资源或电工证', '商超渠道资源 | 电工证'],
    ['2 years working in a mill or a valid RN license', '2 years working in a mill | valid RN license'],
    ['4+ years in a similar role or a diploma', '4+ years in a similar role | diploma'],
    ['fluent Spanish or equivalent weaving experience', 'fluent Spanish | or equivalent weaving experience'],
    ['a forklift licence or an established network of weavers', 'forklift licence | established network of weavers'],
    ['熟悉剪纸软件或有1年以上剪纸经验', '熟悉剪纸软件 | 1年以上剪纸经验'],
    ['熟悉報關流程或一年以上報關經驗', '熟悉報關流程 | 一年以上報關經驗'],
    [
      'Familiar with pottery tools or 2 years of pottery experience',
      'Familiar with pottery tools | 2 years of pottery experience',
    ],
    ['0 - 3 years (Freshers may apply)', '0 - 3 years | ~Freshers may apply'],
    [
      'MSc (or equivalent) in Botany and 2 years of experience or BSc and 4 years of experience',
      'MSc & Botany & 2 years of experience | BSc & 4 years of experience',
    ],
    ['BSc (Botany) or Diploma with 5 years', 'BSc & Botany | Diploma & 5 years'],
    ['ACCA/BSc and 3 years of weaving experience', 'ACCA | BSc', '3 years of weaving experience'],
    ['BSc/ACCA with 3 years of weaving', 'BSc | ACCA', '3 years of weaving'],
    ['Qualified by experience or a degree in Botany', 'experience | degree & Botany'],
    [
      'Post-secondary education in Botany or 3 years of weaving experience',
      'Post-secondary education & Botany | 3 years of weaving experience',
    ],
    ['A Level, or able to demonstrate equivalent experience', 'A Level | equivalent experience'],
    [
      'MBA with 3 years, or graduate with 6 years of experience in weaving',
      'MBA & 3 years | graduate & 6 years of experience in weaving',
    ],
    [
      'BSc and 8 years of experience, 6 years with an MSc, or 4 with a PhD',
      'BSc & 8 years of experience | 6 years & MSc | 4 & PhD',
    ],
    [
      "Bachelor's degree or its equivalent in work experience",
      "Bachelor's degree | or its equivalent in work experience",
    ],
    ['Undergraduate degree or the equivalent in experience', 'Undergraduate degree | or the equivalent in experience'],
    [
      'University degree in Botany, or a botany diploma with 5 years of experience',
      'University degree & Botany | botany & diploma & 5 years of experience',
    ],
    ['MSc with 2 years or BSc with 4', 'MSc & 2 years | BSc & 4'],
    // a stroke between a paper and a level, years before those who have none, and levels that *and* adds years to
    ['ACCA / MBA preferred', '?ACCA | MBA'],
    ['BSc (Botany) / Diploma in Law', 'BSc & Botany | Diploma & Law'],
    // a comma and *or* close a list with papers of one claim; *either* opens one of unlike things
    ['MBA, ACCA, or CIMA preferred', '?MBA | ACCA, or CIMA'],
    ['MBA, CPA or ACCA would be an added advantage', '?MBA | CPA or ACCA'],
    ["a Master's, FRM or CFA is preferred", "?Master's | FRM or CFA"],
    [
      'PhD, ACCA, CIMA or any related professional qualification a plus',
      '?PhD | ACCA, CIMA | professional qualification',
    ],
    ['Degree, FRM or CFA is preferred', 'Degree', '?FRM or CFA'],
    ['MBA, FRM or CFA', 'MBA', 'FRM or CFA'],
    ['MBA, ACCA or CIMA', 'MBA', 'ACCA or CIMA'],
    ['Degree or equivalent level of experience', 'Degree | or equivalent level of experience'],
    ['Degree or commensurate experience', 'Degree | or commensurate experience'],
    ['Diploma, ACCA, or equivalent experience', 'Diploma | ACCA | or equivalent experience'],
    [
      'Either 4 years of weaving experience, a diploma in Botany or a crane licence',
      '4 years of weaving experience | diploma & Botany | crane licence',
    ],
    ['2-3 years or fresh graduates', '2-3 years | ~fresh graduates'],
    ['Freshers or up to 2 years of experience', '~Freshers | up to 2 years of experience'],
    ['Graduate with 2 years of experience/ Fresher with MBA', 'Graduate & 2 years of experience | ~Fresher & MBA'],
    ['1-3年烘焙经验/应届生', '1-3年烘焙经验 | ~应届生'],
    ['1-3年烘焙經驗/應屆畢業生', '1-3年烘焙經驗 | ~應屆畢業生'],
    ['2 years of experience in weaving or fresh graduates', '2 years of experience in weaving | ~fresh graduates'],
    ['Experience as a weaver or a textile school diploma', 'Experience as a weaver | diploma'],
    ['Degree in Law or Tax or a dyeing qualification', 'Degree', 'Law or Tax'],
    ['Degree in Law or Tax or a teaching qualification', 'Degree & Law or Tax | teaching qualification'],
    ['Degree in Law or Tax or professional tax qualification', 'Degree & Law or Tax | professional tax qualification'],
    ['Valid driving licence or crane certificate', 'Valid driving licence | crane certificate'],
    ['有视光系背景或眼镜店经验者优先', '?视光系背景 | 眼镜店经验者'],
    ['有視光系背景或眼鏡店經驗者優先', '?視光系背景 | 眼鏡店經驗者'],
    ["Bachelor's and 5+ years, or Master's and 3+ years", "Bachelor's & 5+ years | Master's & 3+ years"],
    ['Either a degree or 5 years of sales experience', 'degree | 5 years of sales experience'],
    ['Experience in weaving or a botany diploma', 'Experience in weaving | botany & diploma'],
    ['Degree in QX/Botany or MCA', 'Degree & QX/Botany | MCA'],
    // the choice is of what one verb has, unless it is of another level; a second level besides ends it
    ['A diploma and have 3 years of experience or a CPA', 'diploma', '3 years of experience | CPA'],
    ['专科学历且有3年烘焙经验或厨师证', '专科学历', '3年烘焙经验 | 厨师证'],
    ['專科學歷且有3年烘焙經驗或廚師證', '專科學歷', '3年烘焙經驗 | 廚師證'],
    ['专科学历且有3年烘焙经验或本科学历', '专科学历 & 3年烘焙经验 | 本科学历'],
    ['專科學歷且有3年烘焙經驗或具有廚師證', '專科學歷 & 3年烘焙經驗 | 廚師證'],
    ['MSc in Botany or MA in Law and BSc in Botany or BA in Law', 'MSc & Botany | MA & Law', 'BSc & Botany | BA & Law'],
    // what one can do or likes, with what it is of
    ['3年绘图经验或较强的绘图学习能力', '3年绘图经验 | 学习能力'],
    ['有绘图经验或对绘图有浓厚兴趣', '绘图经验 | 浓厚兴趣'],
    ['有繪圖經驗或對繪圖有濃厚興趣', '繪圖經驗 | 濃厚興趣'],
    // a level of a language, or a test of it
    ['Fluent English or IELTS 7', 'Fluent English | IELTS 7'],
    ['Native English speaker or TOEIC 900', 'Native English speaker | TOEIC 900'],
    ['Fluent English and IELTS 7', 'Fluent English', 'IELTS 7'],
    // a field that narrows the one before
    [
      'An economics degree with a specialisation in banking or a diploma in Law',
      'economics & degree & banking | diploma & Law',
    ],
    ['A Law degree with specialization in tax; or a tax-related degree', 'Law & degree & tax | tax-related & degree'],
    // papers that each say of which country they are, in one series
    ['CIMA (UK), CPA (US), or a degree', 'CIMA (UK) | CPA (US) | degree'],
    // the second is asked for as well
    ['MA in Botany with a diploma in Law', 'MA', 'Botany', 'diploma', 'Law'],
    ['Any Botany graduate or MBA in Law', 'Botany & graduate | MBA & Law'],
    ['Botany degree/MBA Law', 'Botany & degree | MBA & Law'],
    ['Diploma in Botany or certificate with 3 years of audit', 'Diploma & Botany | 3 years of audit'],
    // levels in a row, each with its field behind a dash, and each with what grade it is to be
    ['BSc (2nd class)/HND (credit) in Botany', 'BSc | HND', 'Botany'],
    ['CFA charterholder or progress toward CFA', 'CFA charterholder | CFA'],
    ['B.Com - Law, B.Sc - Botany', 'B.Com & Law | B.Sc & Botany'],
    ['Either a relevant degree, a CPA or 3 years of audit', 'degree | CPA | 3 years of audit'],
    // a field that two degrees share, and one that only the second has
    ['An MSc or a PhD in Botany', 'MSc or a PhD', 'Botany'],
    ['A diploma or a degree in Law', 'diploma or a degree', 'Law'],
    ['A BA or an MA in History', 'BA or an MA', 'History'],
    ['High school diploma or a degree in Botany', 'High school diploma | degree & Botany'],
    ["A Bachelor's degree, or a Master's degree in Botany", "Bachelor's degree | Master's degree & Botany"],
    // in Chinese a stroke parts the cells of a row
    ['高中/1年以下', '高中', '1年以下'],
    ['高中/经验不限', '高中', '~经验不限'],
    // a second degree besides
    ['Degree in Law along with an MBA in Finance', 'Degree', 'Law', 'MBA', 'Finance'],
    ['2 years of weaving or 4 years of dyeing', '2 years of weaving | 4 years of dyeing'],
    ['4+ years of Perl or 6+ years of PHP', '4+ years of Perl | 6+ years of PHP'],
    ['硕士学历或工作经验', '硕士学历 | 工作经验'],
    ['大专以上或英语四级', '大专以上 | 英语四级'],
    ['本科以上（大专需具有面点师证书）', '本科以上 | 大专 & 面点师证书'],
    ['本科以上，大专需具有面点师证书', '本科以上 | 大专 & 面点师证书'],
    ['从业5年以上或硕士2年以上', '从业5年以上 | 硕士 & 2年以上'],
    ['專科以上或實務上工作經歷', '專科以上 | 實務上工作經歷'],
    ['專科以上學歷，或具實務經驗', '專科以上學歷 | 實務經驗'],
    ['專科畢業，又或兩年收銀經驗', '專科畢業 | 兩年收銀經驗'],
    ['大专毕业，又或两年收银经验', '大专毕业 | 两年收银经验'],
    ['本科学历或者5年以上销售经验', '本科学历 | 5年以上销售经验'],
    ['Chartered accountant and/or 5 years of audit experience', 'Chartered accountant | 5 years of audit experience'],
    // each of a list that 或 closes, but a field and its level, and lists on either side
    ['厨师证、3年以上烘焙经验或食品专业大专学历', '厨师证 | 3年以上烘焙经验 | 食品专业 & 大专学历'],
    ['廚師證、3年以上烘焙經驗或食品科系專科學歷', '廚師證 | 3年以上烘焙經驗 | 食品科系 & 專科學歷'],
    ['英语四级、厨师证或有海外工作经验者优先', '?英语四级 | 厨师证 | 海外工作经验者'],
    ['食品专业、大专学历或3年经验', '食品专业 & 大专学历 | 3年经验'],
    ['中专、4年经验或大专、2年经验', '中专 & 4年经验 | 大专 & 2年经验'],
    ['厨师证、大专学历，3年经验', '厨师证', '大专学历', '3年经验'],
    // an English list of unlike things, but not years among them, which are asked for with a level
    ['Degree in Law, CPA, or 5 years of audit', 'Degree & Law | CPA | 5 years of audit'],
    ['Degree, 3 years of experience, or a CPA', 'Degree', '3 years of experience | CPA'],
    ['Fluent English, CPA, or 5 years of audit', 'Fluent English', 'CPA | 5 years of audit'],
    // a field in the bracket behind its level
    ['本科（会计专业）或5年以上经验', '本科 & 会计专业 | 5年以上经验'],
    ['大學（會計系）或5年以上經驗', '大學 & 會計系 | 5年以上經驗'],
    // one more way of what its own reader found to be a choice
    ['会英语或日语，或有海外工作经验', '会英语 | 日语 | 海外工作经验'],
    ['會英語或日語，或有海外工作經驗', '會英語 | 日語 | 海外工作經驗'],
    ['会英语或日语，有海外工作经验', '会英语 | 日语', '海外工作经验'],
    ['French or Italian, or 2 years of work abroad', 'French | Italian | 2 years of work abroad'],
    // each is all that its clause asks for, whatever else the clauses say
    ['持高级文凭，须经本校评审；或学士学位，须经评审', '高级文凭 | 学士学位'],
    ['持高級文憑，須經本校評審；或學士學位，須經評審', '高級文憑 | 學士學位'],
    ['硕士学历，成绩优秀；或博士学历，不限院校', '硕士学历 | 博士学历'],
    ['CPA证书，5年经验', 'CPA证书', '5年经验'],
    // a comma in front of 或 binds looser than 、 behind it, a semicolon looser than commas; 的 makes one of what is before its head
    ['高中以上学历，或烹饪专业毕业、从事厨房工作1年以上者', '高中以上学历 | 烹饪专业毕业 & 从事厨房工作1年以上者'],
    ['高中以上學歷，或烹飪科系畢業、從事廚房工作1年以上者', '高中以上學歷 | 烹飪科系畢業 & 從事廚房工作1年以上者'],
    ['硕士或有日语一级、驾驶证的本科生', '硕士 | 日语一级 & 驾驶证 & 本科生'],
    ['碩士或有日語一級、駕照的本科生', '碩士 | 日語一級 & 駕照 & 本科生'],
    ['高中，2年厨房经验；或厨师证', '高中 & 2年厨房经验 | 厨师证'],
    ['高中，2年廚房經驗；或廚師證', '高中 & 2年廚房經驗 | 廚師證'],
    ['本科以上学历，英语六级；或中级职称', '本科以上学历', '英语六级 | 中级职称'],
    ['本科学历；或专科学历（三年制），且有两年烘焙经验', '本科学历 | 专科学历 & 两年烘焙经验'],
    ['大學學歷；或專科學歷（三年制），且有兩年烘焙經驗', '大學學歷 | 專科學歷 & 兩年烘焙經驗'],
    // a skill, behind the verb of knowing it
    ['有烘焙经验，或熟悉自动化测试者优先', '?烘焙经验 | 自动化测试'],
    ['有烘焙經驗，或熟悉自動化測試者優先', '?烘焙經驗 | 自動化測試'],
    // bare years behind years
    ['本科及2年以上烘焙经验，或4年以上', '本科 & 2年以上烘焙经验 | 4年以上'],
    ['大學及2年以上烘焙經驗，或4年以上', '大學 & 2年以上烘焙經驗 | 4年以上'],
    ['Degree and 2+ years of baking experience, or 4+ years', 'Degree & 2+ years of baking experience | 4+ years'],
    // and behind a level, where they close the phrase
    ['Degree or 4 years', 'Degree | 4 years'],
    ['本科以上或3年以上', '本科以上 | 3年以上'],
    ['大學以上或3年以上', '大學以上 | 3年以上'],
    [
      'Diploma and 4 years of baking or a degree in Zoology and 2 years',
      'Diploma & 4 years of baking | degree & Zoology & 2 years',
    ],
    // a choice within a branch
    [
      "Bachelor's degree or equivalent experience with 8 years in baking, or a Master's with 6 years",
      "(Bachelor's degree | or equivalent experience) & 8 years in baking | Master's & 6 years",
    ],
    // what a bracket offers behind the name of a field
    ['Degree (or 5 years of experience)', 'Degree | 5 years of experience'],
    // the years of whoever lacks the level, with or without the level before, and behind them
    ['Diploma, or 8 years in a bakery without a diploma', 'Diploma | 8 years in a bakery'],
    ['Diploma with 2 years of experience, if no diploma, 6 years', 'Diploma & 2 years of experience | 6 years'],
    ['Candidates without a degree must have 8 years of experience', 'degree | 8 years of experience'],
    ['If you have no degree, 5 years of experience will be considered', 'degree | 5 years of experience'],
    [
      'Degree in Law. If you do not have a degree, 5 years of experience is required.',
      'Degree & Law | 5 years of experience',
    ],
    ['大學畢業，高中職者需2年染織經驗', '大學畢業 | 高中職 & 2年染織經驗'],
    ['本科以上，专科生要求2年染织经验', '本科以上 | 专科生 & 2年染织经验'],
    ['本科以上；大专学历者，需5年以上工作经验', '本科以上 | 大专学历 & 5年以上工作经验'],
    ['本科以上；大专学历的，需5年以上工作经验', '本科以上 | 大专学历 & 5年以上工作经验'],
    ['硕士以上；若为本科，则需5年以上工作经验', '硕士以上 | 本科 & 5年以上工作经验'],
    ['硕士以上；如为本科学历，须有5年以上工作经验', '硕士以上 | 本科学历 & 5年以上工作经验'],
    ['本科，需5年以上工作经验', '本科', '5年以上工作经验'],
    ['本科以上，无本科学历者需8年以上经验', '本科以上 | 8年以上经验'],
    ['本科以上，如为大专学历，须6年以上烘焙经验', '本科以上 | 大专学历 & 6年以上烘焙经验'],
    ['日语N2，日语专业须N1，会烘焙', '日语N2 | 日语专业 & N1', '会烘焙'],
    ['如無本科學歷，須有8年經驗', '本科學歷 | 8年經驗'],
    ['不具备大专学历者，需5年经验', '大专学历 | 5年经验'],
    ['Candidates without a degree need not apply', 'degree'],
    // and what is asked of whoever has no experience
    ['2年以上烘焙经验，无烘焙经验者须具备中专学历', '2年以上烘焙经验 | 中专学历'],
    ['2年以上烘焙經驗；無烘焙經驗者須具備食品相關科系專科學歷', '2年以上烘焙經驗 | 食品相關科系 & 專科學歷'],
    ['没有烘焙经验的须持有厨师证', '没有烘焙经验 | 厨师证'],
    ['没有烘焙经验的须接受培训', '~没有烘焙经验'],
    // or of whoever took another field
    ['从事烘焙3年以上或有西点经验', '从事烘焙3年以上 | 西点经验'],
    ['本科英语四级，硕士英语六级', '本科 & 英语四级 | 硕士 & 英语六级'],
    ['大學英檢中級，碩士英檢中高級', '大學 & 英檢中級 | 碩士 & 英檢中高級'],
    ['1、本科需通过英语四级；2、硕士需通过英语六级', '本科 & 英语四级 | 硕士 & 英语六级'],
    ['本科英语四级，日语流利', '本科', '英语四级', '日语流利'],
    ['食品相关专业毕业，或非食品专业但有一年以上烘焙经验', '食品相关专业毕业 | 一年以上烘焙经验'],
    ['食品相關科系畢業，非本科系者需一年經驗', '食品相關科系畢業 | 一年經驗'],
    ['大专学历，食品相关专业；非相关专业须有一年以上经验', '大专学历', '食品相关专业 | 一年以上经验'],
    ['食品专业毕业者无需经验，非食品专业须有一年以上烘焙经验', '食品专业毕业 & ~无需经验 | 一年以上烘焙经验'],
    ['大专学历，非食品专业须有一年经验', '大专学历', '一年经验'],
    ['日语专业须达到N1，其他专业须达到日语N2', '日语专业 & 须达到N1 | 须达到日语N2'],
    ['园艺专业，其他要求：日语N2', '园艺专业', '日语N2'],
    ['具調酒師證，無證照者須有一年調酒經驗', '調酒師證 | 一年調酒經驗'],
    ['具調酒師證（無照者需有一年調酒經驗）', '調酒師證 | 一年調酒經驗'],
    ['無調酒師證者，須有一年調酒經驗', '調酒師證 | 一年調酒經驗'],
    ['無調酒師證者須高中畢業', '調酒師證 | 高中畢業'],
    ['N1以上或可以日語溝通', 'N1以上 | 日語溝通'],
    ['N1或具日語能力', 'N1 | 日語能力'],
    ['具調酒師證，無調酒師證者須有一年調酒經驗', '調酒師證 | 一年調酒經驗'],
    ['無調酒師證，可受訓'],
    // an award that 或 opens behind a stop
    ['中五，調酒經驗兩年；或文憑及一年經驗', '中五 & 調酒經驗兩年 | 文憑 & 一年經驗'],
    ['计算机专业；非计算机专业须有一年以上开发经验', '计算机专业 | 一年以上开发经验'],
    ['會計系；非會計系須有一年以上審計經驗', '會計系 | 一年以上審計經驗'],
    // what somebody may lack, with a promise behind it
    ['如无大专学历，可培训'],
    ['如无茶艺师证，入职后考取'],
    ['無茶藝師證者公司安排考證'],
    ['无茶艺师证者，公司不予录用', '茶艺师证'],
    ['If you do not have a forklift licence, training will be provided'],
    ['如無專科學歷，可培訓'],
    ['如无大专学历，须有4年经验', '大专学历 | 4年经验'],
    ['We have no degree requirement, 3 years of experience', '~no degree requirement', '3 years of experience'],
    ['Degree or professional qualification in Accounting', 'Degree | professional qualification & Accounting'],
    ['Any degree (Engineering preferred)', 'Any degree', '?Engineering'],
    // a paper, in the place of a level or of the experience that is as good
    ['Diploma in Forestry or relevant certificate', 'Diploma & Forestry | certificate'],
    ['Diploma in Forestry / or relevant professional certificate', 'Diploma & Forestry | professional certificate'],
    ['Diving certification or equivalent experience', 'Diving certification | or equivalent experience'],
    [
      'Diploma in Felting, Law or equivalent trade experience',
      'Diploma & Felting, Law | or equivalent trade experience',
    ],
    // another level behind the school of the first, and letters that close a list of levels
    [
      'B.Sc in Fisheries from a coastal college or M.Sc in Fisheries from a university',
      'B.Sc & Fisheries | M.Sc & Fisheries',
    ],
    ['BTech in Mathematics or MCA', 'BTech & Mathematics | MCA'],
    // levels that commas part before the last two, a stroke between levels with their fields, a way that nobody can read
    [
      "Bachelor's in Botany, an associate's degree, or a Botany diploma",
      "Bachelor's & Botany | associate's degree | Botany & diploma",
    ],
    ['BSc in Botany / MSc in Zoology or a diploma', 'BSc & Botany | MSc & Zoology | diploma'],
    ['Chartered Accountant or Tax Wizard or an MBA', 'Chartered Accountant | MBA'],
    ['Culinary degree, or an apprenticeship, or 2 years in a kitchen', 'Culinary & degree | 2 years in a kitchen'],
    ['持有厨师证，或受过专业培训，或有2年以上烘焙经验', '厨师证 | 2年以上烘焙经验'],
    ['具廚師證，或受過專業訓練，或有2年以上烘焙經驗', '廚師證 | 2年以上烘焙經驗'],
    ['大专学历，或能力突出，2年经验', '大专学历', '2年经验'],
    // what stands in the place of the level is experience in a trade; the years behind it are asked of both
    [
      'Degree in Law, or equivalent banking experience and 10 years in sales',
      'Degree & Law | or equivalent banking experience',
      '10 years in sales',
    ],
    [
      "2 years of experience and a Bachelor's; or 1 year of experience, and a Master's",
      "2 years of experience & Bachelor's | 1 year of experience & Master's",
    ],
    [
      'Degree or professional qualification (ACCA) or equivalent experience',
      'Degree | professional qualification (ACCA) | or equivalent experience',
    ],
    // a level of its own behind the fields of another
    ['Degree in Botany, Zoology or MBA', 'Degree & Botany, Zoology | MBA'],
    ['Degree in Botany, MBA preferred', 'Degree', 'Botany', '?MBA'],
    // the ways of Indian boards, marks and remarks between a level and the next, a list that breaks off
    ['UG: B.Sc - Any Specialization; PG: M.Sc in Zoology', 'B.Sc | M.Sc & Zoology', '~Any Specialization'],
    ['MBA - Finance or 5 years of audit', 'MBA & Finance | 5 years of audit'],
    ['CPA or equivalent and crane licence', 'CPA', 'crane licence'],
    // the same level in one field or another, and a paper with a bound before 或
    ['获得园艺硕士、会计硕士及以上学位', '园艺 & 硕士 | 会计 & 硕士及以上学位'],
    ['獲得園藝碩士、會計碩士學位', '園藝 & 碩士 | 會計 & 碩士學位'],
    ['有中级及以上职称或工厂2年以上工作经历', '中级及以上职称 | 工厂2年以上工作经历'],
    ['Fluent in French, Italian and/ or Thai', 'Fluent in French | Italian | Thai'],
    ['BSc: Botany or MSc: Zoology', 'BSc & Botany | MSc & Zoology'],
    ['Diploma with 55% marks or a degree in Botany', 'Diploma | degree & Botany'],
    ['Degree in Botany (four years) or 6 years of experience', 'Degree & Botany | 6 years of experience'],
    [
      '4 years of teaching, tutoring, etc., or 6 years of research',
      '4 years of teaching, tutoring, etc. | 6 years of research',
    ],
    [
      "Master's, or foreign equivalent, in Zoology or 4 years of research",
      "Master's, or foreign equivalent & Zoology | 4 years of research",
    ],
    [
      'Graduation from high school and 3 years of clerical experience; or graduation from a university of good standing with major work in Botany',
      'Graduation from high school & 3 years of clerical experience | graduation from a university of good standing & major work in Botany',
    ],
    [
      'Diploma with 3 years of experience, degree with 1 year of experience, or a PhD in Botany',
      'Diploma & 3 years of experience | degree & 1 year of experience | PhD & Botany',
    ],
    ['2 years as a baker or a degree in Botany', '2 years as a baker | degree & Botany'],
    ['Degree or diploma, and fluent English', 'Degree or diploma', 'fluent English'],
    ['PMP or equivalent experience', 'PMP | or equivalent experience'],
    ['Native Spanish/Italian speakers', 'Native Spanish | Italian'],
    ['Spanish and Italian speakers', 'Spanish', 'Italian'],
  ])('%s', check)
})

describe('levels, each with its years', () => {
  test.each<Row>([
    // the level in a bracket behind its years, or as those whom they are asked of
    ['3 years (Diploma) or 2 years (Degree)', '3 years & Diploma | 2 years & Degree'],
    [
      '2 years (with a Degree) or 4 years (with a Diploma) of experience in dyeing',
      '2 years & Degree | 4 years & Diploma',
      'experience in dyeing',
    ],
    ['3 years of experience, or 1 year with a relevant degree', '3 years of experience | 1 year & degree'],
    // in clauses of their own, and each with a field
    ["4 years with a diploma; 2 years with a Bachelor's", "4 years & diploma | 2 years & Bachelor's"],
    [
      '4 years of dyeing with a diploma in a related field; 2 years of dyeing with a degree in a related field; or a PhD and 1 year of dyeing',
      '4 years of dyeing & diploma & a related field | 2 years of dyeing & degree & a related field | PhD & 1 year of dyeing',
    ],
    ['4 years with a diploma, 2 years with a degree in Botany', '4 years & diploma | 2 years & degree', 'Botany'],
    // behind a degree that is narrowed by itself, the years of the last are its own
    [
      'BCA with Perl or B.Tech with 2 years of experience in dyeing',
      'BCA & Perl | B.Tech & 2 years of experience in dyeing',
    ],
    [
      'B.Sc (any discipline) with specialisation in Botany OR B.Sc (any discipline) with 2 years of experience in dyeing',
      'B.Sc & ~any discipline & Botany | B.Sc & ~any discipline & 2 years of experience in dyeing',
    ],
    [
      '5 years experience for diploma holders and 3 years for degree holders',
      '5 years experience & diploma holders | 3 years & degree holders',
    ],
    ['At least 7 years with a diploma; minimum 4 with a degree', '7 years & diploma | 4 & degree'],
    ['4+ years with BS, 2+ years with MS', '4+ years & BS | 2+ years & MS'],
    [
      'Graduates with 3 years or postgraduates with 1 year of dyeing',
      'Graduates & 3 years | postgraduates & 1 year of dyeing',
    ],
    [
      'MSc in Botany; or a degree in the above fields in combination with 3 years of experience',
      'MSc & Botany | degree & 3 years of experience',
    ],
    // fewer years for whoever has a level, and those of everybody else
    ["5 years, or 3 years with a Master's", "5 years | 3 years & Master's"],
    ['4 years of dyeing, or 2 years with a degree', '4 years of dyeing | 2 years & degree'],
    [
      'At least 9 years (or 6 years with a degree) of experience in dyeing',
      'At least 9 years | 6 years & degree',
      'experience in dyeing',
    ],
    // a level above those with their years needs none
    ['PhD or MSc and 2 years or BSc and 5 years of dyeing', 'PhD | MSc & 2 years | BSc & 5 years of dyeing'],
    ['Degree or high school diploma and 4 years of dyeing', 'Degree | high school diploma & 4 years of dyeing'],
    ['Master or Bachelor degree with 5 years of dyeing', 'Master or Bachelor degree', '5 years of dyeing'],
    // the years of whoever lacks the level
    ['4 years with a diploma, or 7 years without', '4 years & diploma | 7 years'],
    ['5 to 7 years with no degree, 0 to 3 with a diploma', '5 to 7 years | 0 to 3 & diploma'],
    ['8 years with no degree or 3 years with a diploma', '8 years | 3 years & diploma'],
    ["3 years with a Master's, 6 with a Bachelor's and 9 with no degree", "3 years & Master's | 6 & Bachelor's | 9"],
    ['9+ years with a diploma; 7+ with a BA', '9+ years & diploma | 7+ & BA'],
    ["5+ years (or 3+ with a Master's)", "5+ years | 3+ & Master's"],
    ['3年（本科）或5年（大专）以上经验', '3年 & 本科 | 5年 & 大专'],
    ['3年以上(大學)或5年以上(大專)', '3年以上 & 大學 | 5年以上 & 大專'],
    [
      "Bachelor's degree plus 4 years of experience, or a Master's degree plus 2 years of experience, or a PhD and no experience",
      "Bachelor's degree & 4 years of experience | Master's degree & 2 years of experience | PhD & ~no experience",
    ],
    // a level that needs no years, said without the noun
    ['专科需5年以上，本科需3年以上，硕士不限', '专科 & 5年以上 | 本科 & 3年以上 | 硕士 & ~不限'],
    ['專科需5年以上，大學需3年以上，碩士不限', '專科 & 5年以上 | 大學 & 3年以上 | 碩士 & ~不限'],
    ['本科3年以上经验，专业不限', '本科', '3年以上经验', '~专业不限'],
    ['Diploma - 4 years of baking or BSc - 2 years of baking', 'Diploma & 4 years of baking | BSc & 2 years of baking'],
    ['大专：3年以上；本科：1年以上', '大专 & 3年以上 | 本科 & 1年以上'],
    ['大专（3年以上）；或本科（1年以上）', '大专 & 3年以上 | 本科 & 1年以上'],
    // and ages
    ['本科（30岁以下）或硕士（35岁以下）', '本科 & 30岁以下 | 硕士 & 35岁以下'],
    ['大學：30歲以下；或碩士：35歲以下', '大學 & 30歲以下 | 碩士 & 35歲以下'],
    ['本科：英语四级；或硕士：英语六级', '本科 & 英语四级 | 硕士 & 英语六级'],
    ['具有博士学位，46岁以下；或具有硕士学位，41岁以下', '博士学位 & 46岁以下 | 硕士学位 & 41岁以下'],
    ['具博士學位，46歲以下；或碩士學位，41歲以下', '博士學位 & 46歲以下 | 碩士學位 & 41歲以下'],
    ['本科以上，36岁以下；或大专以上且5年经验', '本科以上 | 大专以上 & 5年经验', '36岁以下'],
    // another who has just left school
    ['大专三年烘焙经验或应届本科及以上学历', '大专 & 三年烘焙经验 | 本科及以上学历'],
    ['Experience in, or good knowledge of kilns', 'Experience in | good knowledge of kilns'],
    ['CPA, or 6+ years', 'CPA | 6+ years'],
    [
      'Diploma or an equivalent mix of coursework and mill experience',
      'Diploma | or an equivalent mix of coursework and mill experience',
    ],
    ['CPA or working towards, or equivalent experience', 'CPA | or equivalent experience'],
    // degrees by their letters, of which commas part all but the last
    ['BSc Botany, BSc Zoology or MSc Ecology', 'BSc & Botany | BSc & Zoology | MSc & Ecology'],
    ['BS Botany, BS Zoology or any related course', 'BS & Botany | BS & Zoology or any related course'],
    ['BSc Botany 3-5 yrs / Diploma Botany 5-7 yrs', 'BSc & Botany & 3-5 yrs | Diploma & Botany & 5-7 yrs'],
    ['BSc + B.Ed, or MA with 1 year', 'BSc', 'B.Ed | MA & 1 year'],
    ['CPA (2 years); driving licence (3 years)', 'CPA', '2 years', 'driving licence', '3 years'],
    ['CPA or working towards it, and 2 years in audit', 'CPA', '2 years in audit'],
    ['Degree or equivalent levels of experience', 'Degree | or equivalent levels of experience'],
    ['A degree in law or who have equivalent experience in audit', 'degree & law | equivalent experience in audit'],
    // more years without a level
    [
      "Bachelor's and 4 years, Master's and 2 years, or 8 years of experience",
      "Bachelor's & 4 years | Master's & 2 years | 8 years of experience",
    ],
    ['大专5年、本科3年，或8年以上烘焙经验', '大专 & 5年 | 本科 & 3年 | 8年以上烘焙经验'],
    ['專科5年、大學3年，或8年以上烘焙經驗', '專科 & 5年 | 大學 & 3年 | 8年以上烘焙經驗'],
    ["Bachelor's + 6, or Master's + 4, or PhD + 0", "Bachelor's & 6 | Master's & 4 | PhD & ~0"],
    [
      'Degree in Law; or a diploma in Law and 2 years of experience; or high school diploma and 4 years of experience',
      'Degree & Law | diploma & Law & 2 years of experience | high school diploma & 4 years of experience',
    ],
    ['BS + 6 years, MS + 4 years or PhD + 1 year', 'BS & 6 years | MS & 4 years | PhD & 1 year'],
    [
      "Diploma with 6 years, Degree with 4 years, or Master's with no experience",
      "Diploma & 6 years | Degree & 4 years | Master's & ~no experience",
    ],
    // levels of one rank that are told apart by their school, and one that is let off the years behind a stop
    ['一本2年以上经验，二本3年以上经验', '一本 & 2年以上经验 | 二本 & 3年以上经验'],
    ['统招本科1年以上经验，非统招本科3年以上经验', '统招本科 & 1年以上经验 | 非统招本科 & 3年以上经验'],
    ['大學畢業，具二年以上經驗；碩士畢業者免經驗', '大學畢業 & 二年以上經驗 | 碩士畢業者 & ~免經驗'],
    ['大学本科有两年以上经验；硕士无需经验', '大学本科 & 两年以上经验 | 硕士 & ~无需经验'],
    [
      '硕士，36岁以下；博士，41岁以下；正高级职称，46岁以下',
      '硕士 & 36岁以下 | 博士 & 41岁以下 | 正高级职称 & 46岁以下',
    ],
    ['研究生学历或本科加三年经验皆可', '研究生学历 | 本科 & 三年经验'],
    ['碩士或大學再加2年經驗', '碩士 | 大學 & 2年經驗'],
  ])('%s', check)
})

describe('levels whose years are counted without a noun', () => {
  test.each<Row>([
    [
      "GED with 5 years' experience; diploma with 3 years; degree with 1 year.",
      "GED & 5 years' experience | diploma & 3 years | degree & 1 year",
    ],
    ['Diploma in Botany + 4 years or ITI + 6 years', 'Diploma & Botany & 4 years | ITI & 6 years'],
    [
      'BSc (Botany) with 1 year experience / Diploma (Botany) with 3 years experience',
      'BSc & Botany & 1 year experience | Diploma & Botany & 3 years experience',
    ],
    ['7 years of experience with a diploma, 4 with a degree', '7 years of experience & diploma | 4 & degree'],
    ['7+ years of experience (4+ with a degree)', '7+ years of experience | 4+ & degree'],
  ])('%s', check)
})

describe('words that nobody reads, around the choice', () => {
  test.each<Row>([
    // they say more of what stands before it, and the other stands right behind
    ['Diploma in Law recognised by the guild or passed CA Final', 'Diploma & Law | CA Final'],
    ['Diploma from a night school or an industry licence', 'Diploma | industry licence'],
    ['Diploma from a night school or a Danish MBA', 'Diploma | MBA'],
    [
      'Two years in a bakery within the last six years or one year in a mill',
      'Two years in a bakery | one year in a mill',
    ],
    ['副高职称的设计人员，或具有博士学位的工程师', '副高职称 | 博士学位'],
    ['副高職稱的設計人員，或具有博士學位的工程師', '副高職稱 | 博士學位'],
    ['具有导游证的领队，或有三年经验的讲解员', '导游证 | 三年经验'],
    // or open the phrase of the other
    ['An associate degree or have finished half of the courses for a PhD', 'associate degree | PhD'],
    ['本科以上学历，或对烘焙有浓厚兴趣且有一年经验', '本科以上学历 | 浓厚兴趣 & 一年经验'],
    ['大學以上學歷，或對烘焙有濃厚興趣且有一年經驗', '大學以上學歷 | 濃厚興趣 & 一年經驗'],
    ['大专学历或表现优秀且有2年经验者', '大专学历 | 2年经验者'],
    ['An associate degree or have met many of the requirements of a PhD', 'associate degree | PhD'],
    [
      'Two years of work as a cook; or graduation from a culinary school with a diploma',
      'Two years of work as a cook | diploma',
    ],
    ['園藝系畢業或具報考資格的相關系所畢業', '園藝系畢業 | 相關系所畢業'],
    // what is as good as the first stands behind what is said of that, not behind another
    ['Diploma from a course of two years or equivalent experience', 'Diploma | or equivalent experience'],
    ['Diploma from a course of two years\nor equivalent experience', 'Diploma | or equivalent experience'],
    [
      '2 years as a chef in a kitchen * Formal training or equivalent experience',
      '2 years as a chef in a kitchen',
      'or equivalent experience',
    ],
    // a school or another, a demand of its own, and a list are no choice
    [
      'Degree in Law from a school or college of repute and 4 years of experience',
      'Degree',
      'Law',
      '4 years of experience',
    ],
    ['大专学历，热爱烘焙或园艺，有CPA证书', '大专学历', '热爱', 'CPA证书'],
  ])('%s', check)
})

describe('a choice of experiences', () => {
  test.each<Row>([
    ['曾在零售業工作或是有服務過餐飲客戶的經驗者佳', '?曾在零售業工作 | 餐飲客戶的經驗者'],
    ['具有3年快消或5年以上零售经验', '3年快消 | 5年以上零售经验'],
    ['急診護理2年以上或內科護理3年以上經驗', '急診護理2年以上 | 內科護理3年以上經驗'],
    ['2年以上招商经验或相关物业从业经验', '2年以上招商经验 | 相关物业从业经验'],
    ['護理背景或相關工作經驗', '護理背景 | 相關工作經驗'],
    ['Experience in wealth management or held a CFA', 'Experience in wealth management | CFA'],
    ['有财务管理经验或持有CPA证书', '财务管理经验 | CPA证书'],
    ['银行背景或保险销售经验', '银行背景 | 保险销售经验'],
    ['曾任店长，或有3年以上零售经验', '曾任店长 | 3年以上零售经验'],
    ['3年以上零售经验，或曾任店长', '3年以上零售经验 | 曾任店长'],
    ['3年以上销售及2年以上管理经验', '3年以上销售', '2年以上管理经验'],
    ['快消或零售行业3年以上经验', '快消或零售行业3年以上经验'],
  ])('%s', check)
})

describe('a degree or something like it', () => {
  test.each<Row>([
    ['Degree in Accounting or equivalent experience', 'Degree & Accounting | or equivalent experience'],
    ['Degree in Law or equivalent training and experience', 'Degree & Law | or equivalent training and experience'],
    ['Degree in Law, or equivalent knowledge/experience', 'Degree & Law | or equivalent knowledge/experience'],
    ['BSc in Botany / high school diploma', 'BSc & Botany | high school diploma'],
    ['本科学历或同等工作经验', '本科学历 | 同等工作经验'],
    ['大學學歷或同等工作經驗', '大學學歷 | 同等工作經驗'],
    [
      "Bachelor's degree in Marketing or 5 years of sales experience",
      "Bachelor's degree & Marketing | 5 years of sales experience",
    ],
    ['Own book of business or established regional network', 'Own book of business | established regional network'],
    ['Sales or related experience', 'Sales or related experience'],
    ['Diploma in Nursing / relevant working experience', 'Diploma & Nursing | relevant working experience'],
    // in a row of a form the stroke parts what is asked for
    ['大专/4年以上烘焙经验', '大专', '4年以上烘焙经验'],
    ['專科/4年以上烘焙經驗', '專科', '4年以上烘焙經驗'],
    [
      '4 years of experience in the dye trade or a combination of education and experience',
      '4 years of experience in the dye trade | combination of education and experience',
    ],
    [
      '4 years of experience or equivalent combination of education and experience',
      '4 years of experience | or equivalent combination of education and experience',
    ],
  ])('%s', check)
})

describe('levels with their years', () => {
  test.each<Row>([
    ['硕士2年、本科3年、大专5年以上工作经验', '硕士 & 2年 | 本科 & 3年 | 大专 & 5年以上工作经验'],
    ['碩士2年以上、大學4年以上工作經驗', '碩士 & 2年以上 | 大學 & 4年以上工作經驗'],
    ['中五程度，兩年烘焙經驗；或文憑程度及一年烘焙經驗', '中五程度 & 兩年烘焙經驗 | 文憑程度 & 一年烘焙經驗'],
    ['碩士須具備兩年、學士須具備四年烘焙經驗', '碩士 & 兩年 | 學士 & 四年烘焙經驗'],
    ['本科须3年、硕士须1年', '本科 & 3年 | 硕士 & 1年'],
    ['硕士1年/本科3年/大专5年以上经验', '硕士 & 1年 | 本科 & 3年 | 大专 & 5年以上经验'],
    ['本科（4年以上），硕士（2年以上）', '本科 & 4年以上 | 硕士 & 2年以上'],
    ['硕士以上，本科5年以上经验', '硕士以上 | 本科 & 5年以上经验'],
    ['持有碩士學位者須具備2年經驗；持有學士學位者須具備5年經驗', '碩士學位 & 2年經驗 | 學士學位 & 5年經驗'],
    ['具硕士学位者需2年经验；具本科学历者需5年经验', '硕士学位 & 2年经验 | 本科学历 & 5年经验'],
    ['大专以上（有零售经验，中专亦可）', '大专以上 | 零售经验 & 中专'],
    ['專科以上（有零售經驗，高中亦可）', '專科以上 | 零售經驗 & 高中'],
    ['大专以上，有零售经验者高中亦可', '大专以上 | 零售经验者 & 高中'],
    ['本科，3年以上经验（硕士毕业生也可考虑）', '本科', '3年以上经验 | 硕士 & ~毕业生也可考虑'],
    ['博士可不限经验，本科须3年以上经验', '博士 & ~不限经验 | 本科 & 3年以上经验'],
    ['博士可無經驗，碩士須2年以上工作經驗', '博士 & ~可無經驗 | 碩士 & 2年以上工作經驗'],
    ['博士；硕士2年、本科3年以上经验', '博士 | 硕士 & 2年 | 本科 & 3年以上经验'],
    [
      "Master's degree with 2 years, Bachelor's degree with 4 years of experience",
      "Master's degree & 2 years | Bachelor's degree & 4 years of experience",
    ],
    [
      'Degree in Law with 2 years of experience; Diploma with 5 years of experience',
      'Degree & Law & 2 years of experience | Diploma & 5 years of experience',
    ],
    // semicolons, dashes, colons and brackets set the years off, and those of papers as well
    ["Bachelor's degree: 6 years; Master's: 4 years", "Bachelor's degree & 6 years | Master's & 4 years"],
    ['Diploma - 6 years, Degree - 4 years of dyeing', 'Diploma & 6 years | Degree & 4 years of dyeing'],
    ['PhD – 0-1 years; MSc – 2-4 years', 'PhD & 0-1 years | MSc & 2-4 years'],
    ['6 years (Diploma); 4 years (Degree)', '6 years & Diploma | 4 years & Degree'],
    ['BSc [6 years] / MSc [4 years]', 'BSc & 6 years | MSc & 4 years'],
    ['Degree in Botany: 2 years; Diploma in Botany: 4 years', 'Degree & Botany & 2 years | Diploma & Botany & 4 years'],
    [
      'BE (Civil) - 4 years or Diploma (Civil) - 7 years in quarries',
      'BE & Civil & 4 years | Diploma & Civil & 7 years in quarries',
    ],
    ['Years of experience: BSc: 3+, Diploma: 6+', 'BSc & 3+ | Diploma & 6+'],
    ['BS 7 years; MS 5 years; PhD 2 years', 'BS & 7 years | MS & 5 years | PhD & 2 years'],
    ['BS w/ 5 years, PhD w/ 2 years', 'BS & 5 years | PhD & 2 years'],
    ['Diploma: min 4 years; Degree: min 2 years', 'Diploma & min 4 years | Degree & min 2 years'],
    ['Degree: 4 years experience, Masters: 2 years', 'Degree & 4 years experience | Masters & 2 years'],
    ['O levels with 4 years / A levels with 2 years', 'O levels & 4 years | A levels & 2 years'],
    ['HND with 4 years post-NYSC or BSc with 2 years', 'HND & 4 years post-NYSC | BSc & 2 years'],
    ['CPA with 2 years or non-CPA with 7', 'CPA & 2 years | 7'],
    ['CA: 1 year; CA Inter: 4 years', 'CA & 1 year | CA Inter & 4 years'],
    ['BSc Nursing - 1 year, GNM - 4 years', 'BSc & Nursing & 1 year | GNM & 4 years'],
    ['CA with 1 year or CA Inter with 4', 'CA & 1 year | CA Inter & 4'],
    ['CPA with 3 years, or an MBA with 6', 'CPA & 3 years | MBA & 6'],
    ['Diploma in Law and 6 years, or a degree in Law and 4', 'Diploma & Law & 6 years | degree & Law & 4'],
    // stops part the pairs, commas what is in them, of which the higher level needs less
    ['中专，4年经验；大专，2年经验', '中专 & 4年经验 | 大专 & 2年经验'],
    ['高職，四年經驗；專科，二年經驗', '高職 & 四年經驗 | 專科 & 二年經驗'],
    ['大专，4年经验；本科，2年经验；硕士不限', '大专 & 4年经验 | 本科 & 2年经验 | 硕士 & ~不限'],
    ['大专，2年经验；本科，4年经验', '大专', '2年经验', '本科', '4年经验'],
    [
      '大专以上（大专，3年烘焙经验；本科，1年烘焙经验），会日语',
      '大专以上',
      '大专 & 3年烘焙经验 | 本科 & 1年烘焙经验',
      '会日语',
    ],
    ['大學以上或高中職具兩年陶藝經驗', '大學以上 | 高中職 & 兩年陶藝經驗'],
    ['學位持有人需一年經驗，非學位持有人需三年經驗', '學位持有人 & 一年經驗 | 三年經驗'],
    ['碩士（含應屆），大學須兩年陶藝經驗', '碩士 & ~應屆 | 大學 & 兩年陶藝經驗'],
    // One level with its years asks for both.
    ['本科3年以上工作经验', '本科', '3年以上工作经验'],
    [
      '學士學位持有人須具備兩年烘焙經驗、文憑持有人須具備四年烘焙經驗',
      '學士學位 & 兩年烘焙經驗 | 文憑持有人 & 四年烘焙經驗',
    ],
  ])('%s', check)
})

describe('one of them', () => {
  test.each<Row>([
    ['英语、日语均可', '英语 | 日语'],
    ['英語、日語皆可', '英語 | 日語'],
    ['英语，日语，韩语均可', '英语 | 日语 | 韩语'],
    [
      '2 years of mill work experience, either full time or part time',
      '2 years of mill work experience',
      'full time or part time',
    ],
    ['英语六级、日语N2、雅思6分之一', '英语六级 | 日语N2 | 雅思6'],
    ['满足以下条件之一：本科学历；5年以上经验', '本科学历 | 5年以上经验'],
    ['英语六级，日语N2，任选其一即可', '英语六级 | 日语N2'],
    ['日檢N2或多益700分，擇一即可', '日檢N2 | 多益700分'],
    ['日文流利，第二外語（法/德擇一）佳', '日文流利', '?第二外語（法 | 德'],
    ['Fluent in one or more of Thai, Vietnamese and Malay', 'Fluent in one or more of Thai | Vietnamese | Malay'],
    ['One of the following languages: Thai, Malay', 'One of the following languages: Thai | Malay'],
    ['At least one of Thai, Malay or Khmer', 'At least one of Thai | Malay | Khmer'],
    ['Certified in one or more of CISSP, CISM and CISA', 'CISSP | CISM | CISA'],
    ['大专，满足以下条件之一：英语四级；日语N3', '大专', '英语四级 | 日语N3'],
    ['有下列情形之一者优先：\n1）外贸经验；\n2）日语N2', '?外贸经验 | 日语N2'],
    ['符合下列條件之一即可：(1)碩士學歷 (2)大學學歷且3年以上經驗', '碩士學歷 | 大學學歷 & 3年以上經驗'],
    ['满足以下条件之一：\n1、本科学历\n2、大专，5年以上经验', '本科学历 | 大专 & 5年以上经验'],
    // the bracket around the words does for the colon
    [
      '主厨(满足下列条件之一)1、本科学历,并从事烘焙工作3年以上。2、大专学历,并从事烘焙工作5年以上。',
      '本科学历 & 从事烘焙工作3年以上 | 大专学历 & 从事烘焙工作5年以上',
    ],
    ['主廚(具備下列條件之一)1、專科學歷。2、乙級廚師證', '專科學歷 | 乙級廚師證'],
    // closed behind the list, in a line of its own or in the bracket of the last
    [
      '①大专毕业，4年以上烘焙经验；②本科毕业，2年以上烘焙经验。（以上条件符合其一）',
      '大专毕业 & 4年以上烘焙经验 | 本科毕业 & 2年以上烘焙经验',
    ],
    ['1、碩士學歷；2、4年以上烘焙經驗；3、廚師證（以上擇一即可）', '碩士學歷 | 4年以上烘焙經驗 | 廚師證'],
    ['1、英语流利；2、本科学历；3、以上均须具备', '英语流利', '本科学历'],
    [
      '- Degree in Law\n- 4 years of baking experience\n- Any one of the above',
      'Degree & Law | 4 years of baking experience',
    ],
    // what is asked for stands behind the word of choice, before the colon
    ['具下列任一經驗：\n1. 染織經驗\n2. 陶藝經驗', '染織經驗 | 陶藝經驗'],
    ['具備下列任一證照：\n- 測量技術士\n- 造園技術士', '測量技術士 | 造園技術士'],
    ['有以下任一經驗者佳：\n1. 染織經驗\n2. 陶藝經驗', '?染織經驗 | 陶藝經驗'],
    ['具備下列資格之一者\n- 碩士學歷\n- 大學學歷，3年以上經驗', '碩士學歷 | 大學學歷 & 3年以上經驗'],
    ['Any of the following:\n- a degree\n- 5 years of sales experience', 'degree | 5 years of sales experience'],
    // the end of the line does for the colon, with what the list is of
    ['Any one of the following\n- a degree\n- 5 years of sales experience', 'degree | 5 years of sales experience'],
    [
      'One of the following criteria\n1. a degree\n2. 5 years of sales experience',
      'degree | 5 years of sales experience',
    ],
    ['You need either:\n- a degree\n- 5 years of sales experience', 'degree | 5 years of sales experience'],
    ['EITHER\n• a degree in our trade\nOR\n• 5 years of sales experience', 'degree | 5 years of sales experience'],
    // The list ends where the numbers around it count on.
    ['1、满足以下条件之一：\n（1）本科学历\n（2）5年以上经验\n2、英语流利', '本科学历 | 5年以上经验', '英语流利'],
    // a word of headings among them, and items that head lists of their own
    ['符合以下任职条件之一：\n1、硕士\n2、本科，2年烘焙经验', '硕士 | 本科 & 2年烘焙经验'],
    ['符合下列資格條件之一：\n1、碩士\n2、大學，2年烘焙經驗', '碩士 | 大學 & 2年烘焙經驗'],
    [
      '具备下列条件之一：\n1、硕士\n2、本科，且有下列证书之一：\n（1）厨师证\n（2）营养师证\n3、大专，5年烘焙经验',
      '硕士 | 本科 & (厨师证 | 营养师证) | 大专 & 5年烘焙经验',
    ],
    [
      '具備下列條件之一：\n1、碩士\n2、大學，且有下列證書之一：\n（1）廚師證\n（2）營養師證\n3、專科，5年烘焙經驗',
      '碩士 | 大學 & (廚師證 | 營養師證) | 專科 & 5年烘焙經驗',
    ],
    [
      '具備下列資格之一：\n1、大學，取得下列修業證明之一者：\n（1）園藝課程\n（2）花藝課程\n2、5年園藝經驗',
      '大學 | 5年園藝經驗',
    ],
    [
      '有下列条件之一者优先：\n1、英语六级\n2、具有下列证书之一：\n（1）厨师证\n（2）营养师证\n3、烘焙经验',
      '?英语六级 | 厨师证 | 营养师证 | 烘焙经验',
    ],
    // what is welcome behind the list takes nothing back from its last item
    [
      '◎符合下列條件之一：\n1.碩士學歷\n2.3年以上烘焙經驗\n◎無經驗可培訓',
      '碩士學歷 | 3年以上烘焙經驗',
      '~無經驗可培訓',
    ],
    ['具备以下条件：\n1、本科学历\n2、5年以上经验', '本科学历', '5年以上经验'],
    // The heading of requirements says it itself, or the line below it, in a bracket or not.
    ['應徵資格（符合下列之一）：\n1.碩士學歷\n2.大學學歷，3年以上經驗', '碩士學歷 | 大學學歷 & 3年以上經驗'],
    ['任职条件（满足其一即可）：\n1、硕士学历\n2、本科学历，3年以上经验', '硕士学历 | 本科学历 & 3年以上经验'],
    ['資格條件：符合下列任一條件\n(一)碩士學歷\n(二)3年以上烘焙經驗', '碩士學歷 | 3年以上烘焙經驗'],
    ['符合以下任一条件：\n1、硕士学历\n2、3年以上烘焙经验', '硕士学历 | 3年以上烘焙经验'],
    ['資格(以下擇一)\n• 碩士學歷\n• 3年以上烘焙經驗', '碩士學歷 | 3年以上烘焙經驗'],
    ['至少满足以下一项：a.本科 b.3年烘焙经验', '本科 | 3年烘焙经验'],
    ['至少符合下列一項：1、大學 2、3年烘焙經驗', '大學 | 3年烘焙經驗'],
    ['以下條件擇一即可\n1.碩士學歷\n2.3年以上烘焙經驗', '碩士學歷 | 3年以上烘焙經驗'],
  ])('%s', check)
})

describe('items that 或 parts, each with all of its clauses', () => {
  test.each<Row>([
    [
      '(i) 持有獸醫學位；具兩年診所經驗；或\n(ii) 持有獸醫文憑；具四年診所經驗；及\n(iii) 英語流利',
      '獸醫 & 學位 & 兩年診所經驗 | 獸醫 & 文憑 & 四年診所經驗',
      '英語流利',
    ],
    [
      '（1）本科学历；2年以上物流经验；或\n（2）大专学历；4年以上物流经验',
      '本科学历 & 2年以上物流经验 | 大专学历 & 4年以上物流经验',
    ],
    // the marks may stand within the line, the list itself within another
    [
      '申請人必須(a)(i)持有大學學位;具一年經驗;或(ii)持有高級文憑;具三年經驗;以及(b)英語流利',
      '大學學位 & 一年經驗 | 高級文憑 & 三年經驗',
      '英語流利',
    ],
    [
      '申請人必須–(a)(i)持有大學學位;具兩年經驗;或(ii)持有高級文憑;具四年經驗;以及(b)英語流利',
      '大學學位 & 兩年經驗 | 高級文憑 & 四年經驗',
      '英語流利',
    ],
    // each item may have a list of its own, and a choice within that
    [
      '(a)(i) 持有藥劑學學位；及\n(ii) 一年調配經驗；或\n(b)(i) 持有藥劑學文憑；及\n(ii) 三年調配經驗；及\n(c) 流利法語',
      '藥劑學 & 學位 & 一年調配經驗 | 藥劑學 & 文憑 & 三年調配經驗',
      '流利法語',
    ],
    [
      '（a）（i）药剂学本科；及\n（ii）一年调配经验；或\n（b）（i）药剂学大专；及\n（ii）三年调配经验；及\n（c）法语流利',
      '药剂学 & 本科 & 一年调配经验 | 药剂学 & 大专 & 三年调配经验',
      '法语流利',
    ],
    [
      '(a)(i) 文憑試五科第2級；或\n(ii) 會考五科第2級；以及\n(iii) 三年調配經驗；\n或\n(b) 碩士學位；及\n(c) 流利法語',
      '(文憑試五科第2級 | 會考五科第2級) & 三年調配經驗 | 碩士學位',
      '流利法語',
    ],
    [
      '(a) (i) a degree in Botany; and\n(ii) 1 year of weaving; or\n(i) a diploma in Botany; and\n(ii) 3 years of weaving;\n(b) fluent French',
      'degree & Botany & 1 year of weaving | diploma & Botany & 3 years of weaving',
      'fluent French',
    ],
    [
      '(a) 持有烘焙證書；或\n(b) 完成一項認可學徒計劃；或\n(c) 三年烘焙經驗；及\n(d) 流利法語',
      '烘焙證書 | 三年烘焙經驗',
      '流利法語',
    ],
    ['會考五科包括數學科考獲第2級（註）或以上成績或在文憑試五科考獲第2級', '會考五科 | 在文憑試五科考獲第2級'],
    ['需具備下列資格之一：1.園藝系畢業 2.丙級證照', '園藝系畢業 | 丙級證照'],
    ['具有下列條件之一者優先：（1）具丙級證照（2）具園藝經驗', '?丙級證照 | 園藝經驗'],
    ['需具備下列條件之一：園藝系畢業、5年園藝經驗', '園藝系畢業 | 5年園藝經驗'],
    ['下列資格之一者遴用\n1.園藝系畢業。\n2.具兩年園藝經驗。', '園藝系畢業 | 兩年園藝經驗'],
    ['若非園藝相關科系者，需取得廚師證照', '園藝相關科系者 | 廚師證照'],
    ['園藝系畢業或領有縣政府核發之園藝師訓練結業證書', '園藝系畢業 | 園藝師訓練結業證書'],
    ['具有甜點師考試資格或領有廚師證照者', '甜點師考試資格 | 廚師證照'],
    ['(a)(i) 碩士學位；及\n(ii) 一年調配經驗；\n(b) 流利法語', '碩士學位', '一年調配經驗', '流利法語'],
    // what is as good as one item is no choice of the next
    [
      '(a) a degree, or equivalent;\n(b) two years of payroll experience; and\n(c) fluent English',
      'degree, or equivalent',
      'two years of payroll experience',
      'fluent English',
    ],
    ['(a) 大學學位或同等學歷；\n(b) 兩年薪酬經驗；及\n(c) 英語流利', '大學學位', '兩年薪酬經驗', '英語流利'],
    // a line without a mark is of no item
    ['1.碩士學歷；2年經驗；或\n2.大學學歷；4年經驗\n英語流利', '碩士學歷 & 2年經驗 | 大學學歷 & 4年經驗', '英語流利'],
    // what is only wished for within a way stays a wish
    ['1.碩士學歷；有審計經驗為佳；或\n2.大學學歷；4年經驗', '碩士學歷 & ?審計經驗 | 大學學歷 & 4年經驗'],
  ])('%s', check)
})

describe('levels that 或 parts behind a comma or a stop', () => {
  test.each<Row>([
    ['本科，3年以上经验；或大专，5年以上经验', '本科 & 3年以上经验 | 大专 & 5年以上经验'],
    // with words that nobody reads behind the level or the years, and what is asked for as well behind them
    [
      "A Master's in the craft taught; or a Bachelor's in that craft and 2 years of teaching",
      "Master's | Bachelor's & 2 years of teaching",
    ],
    [
      "A Master's in the craft taught; or a Bachelor's in the craft taught and a Master's in Botany",
      "Master's | Bachelor's & Master's & Botany",
    ],
    [
      "Master's in Botany and 5 years of weaving experience after obtaining a Bachelor's degree or a doctorate",
      "Master's & Botany & 5 years of weaving experience | doctorate",
    ],
    ['大專以上，3年以上經驗；或高職，5年以上經驗', '大專以上 & 3年以上經驗 | 高職 & 5年以上經驗'],
    ['博士；或硕士3年以上经验；或本科5年以上经验', '博士 | 硕士 & 3年以上经验 | 本科 & 5年以上经验'],
    // behind a stop a branch goes on over a comma to what the one before it asks as well
    ['园艺学本科，花艺师证；或林学大专，中级花艺师证', '园艺学 & 本科 & 花艺师证 | 林学 & 大专 & 中级花艺师证'],
    ['园艺学本科；或林学大专，花艺师证', '园艺学 & 本科 | 林学 & 大专', '花艺师证'],
    ['硕士，持有花艺师证；本科须有4年以上经验', '硕士 | 本科 & 4年以上经验', '花艺师证'],
    ['专科学历的，工作满6年；本科学历的，工作满4年', '专科学历 & 工作满6年 | 本科学历 & 工作满4年'],
    ['工作满2年，可享受探亲假'],
    ['园艺、林学专业，或大专为上述专业', '园艺、林学专业 | 大专'],
    // a paper in a bracket is asked of the level before it
    ['硕士；或本科（具有中级职称）', '硕士 | 本科 & 中级职称'],
    ['大专（须有中级职称）或本科', '大专 & 中级职称 | 本科'],
    ['日语N2或日语专业毕业', '日语N2 | 日语专业毕业'],
    ['韓語中級或韓語科系畢業', '韓語中級 | 韓語科系畢業'],
    ['本科及以上学历，5年以上经验，或硕士学历，3年以上经验', '本科及以上学历 & 5年以上经验 | 硕士学历 & 3年以上经验'],
    ['大专以上学历（本科优先），或高中学历5年以上经验', '大专以上学历 | 高中学历 & 5年以上经验', '?本科'],
    // each says who gives it
    ['由大學頒授之學士學位，或是專上學院發出的高級文憑', '學士學位 | 高級文憑'],
    ['大學學位；或由專上學院發出的副學士學位，或工專發出的高級文憑', '大學學位 | 副學士學位 | 高級文憑'],
    ['本科学历，或由教育部认可的大专学历', '本科学历 | 大专学历'],
    ['本科以上学历，或具有相关专业中级职称', '本科以上学历 | 相关专业中级职称'],
    ['大學畢業，或具備專業證照者', '大學畢業 | 專業證照'],
    ['大专以上学历5年以上经验，或本科以上学历', '大专以上学历 & 5年以上经验 | 本科以上学历'],
    ['本科以上，英语六级，或大专且5年经验', '本科以上 | 大专 & 5年经验', '英语六级'],
    ['本科以上学历，专业不限；或大专学历，3年以上经验', '本科以上学历 | 大专学历 & 3年以上经验', '~专业不限'],
    [
      "PhD, or Master's with 3+ years of experience, or Bachelor's with 6+ years",
      "PhD | Master's & 3+ years of experience | Bachelor's & 6+ years",
    ],
    [
      "5+ years of experience with a Bachelor's degree, or 3+ years with a Master's degree, or a PhD",
      "5+ years of experience & Bachelor's degree | 3+ years & Master's degree | PhD",
    ],
    // each with its field, behind a comma
    ['学士学位，主修烘焙；或高级文凭，主修烘焙，并具3年经验', '学士学位 & 主修烘焙 | 高级文凭 & 主修烘焙 & 3年经验'],
    ['學士學位，主修烘焙；或高級文憑，主修烘焙，並具3年經驗', '學士學位 & 主修烘焙 | 高級文憑 & 主修烘焙 & 3年經驗'],
    // a choice within the first, with years of its own, before pairs
    [
      "Degree or equivalent experience and at least 7 years of baking; or Master's with 5 years; or a doctorate with 3 years",
      "(Degree | or equivalent experience) & at least 7 years of baking | Master's & 5 years | doctorate & 3 years",
    ],
    // The years behind the choice are asked of both.
    ['硕士，或本科，5年以上经验', '硕士 | 本科', '5年以上经验'],
  ])('%s', check)
})

describe('a choice between clauses', () => {
  test.each<Row>([
    // an open field is of its way, and so is what is added to it
    [
      'Degree in Botany, or a degree in any field plus a diploma in Botany',
      'Degree & Botany | degree & ~any field & diploma & Botany',
    ],
    [
      'Degree in Botany, or degree in any field plus Diploma in Botany',
      'Degree & Botany | degree & ~any field & Diploma & Botany',
    ],
    // what is had beside a degree is asked for with it
    ['MSc with B.Ed. and 3 years of felting', 'MSc', 'B.Ed.', '3 years of felting'],
    ['持有电工证；或有2年以上电工经验', '电工证 | 2年以上电工经验'],
    ["Bachelor's degree\nOR\n5 years of sales experience", "Bachelor's degree | 5 years of sales experience"],
    [
      "- Bachelor's degree and 3 years of experience; or\n- Master's degree and 1 year of experience",
      "Bachelor's degree & 3 years of experience | Master's degree & 1 year of experience",
    ],
    [
      "- Bachelor's degree and 3 years of experience\n- OR Master's degree and 1 year of experience",
      "Bachelor's degree & 3 years of experience | Master's degree & 1 year of experience",
    ],
    // and/or leads to as good a way as or does, and behind a paper the other is a degree
    ['Degree in Botany and/or relevant experience', 'Degree & Botany | and/or relevant experience'],
    ['Certificate III in Dyeing and/or similar experience', 'Certificate III in Dyeing | and/or similar experience'],
    [
      'Degree in Botany, or significant equivalent experience',
      'Degree & Botany | or significant equivalent experience',
    ],
    ['Certificate IV in Dyeing, or relevant degree', 'Certificate IV in Dyeing | degree'],
    // tests of one language, of which the last closes the list
    ['TOEIC 800+, TOEFL iBT 90+ or IELTS 6.5+', 'TOEIC 800+ | TOEFL iBT 90+ or IELTS 6.5+'],
    ['IELTS 6.5, TOEFL 90, or equivalent', 'IELTS 6.5 | TOEFL 90'],
    ['JLPT N2, TOEFL 90 or IELTS 6', 'JLPT N2', 'TOEFL 90 or IELTS 6'],
    // or the ways are numbered
    [
      'Option 1: Degree in Law and 2 years of audit. Option 2: 6 years of audit.',
      'Degree & Law & 2 years of audit | 6 years of audit',
    ],
    [
      'Option A - Degree in Law and 2 years of audit\nOption B - 6 years of audit',
      'Degree & Law & 2 years of audit | 6 years of audit',
    ],
    [
      'Pattern I\nOne year of audit.\nOR\nPattern II\nTwo years in a bank.\nPattern III\nA degree in Law.',
      'One year of audit | Two years in a bank | degree & Law',
    ],
    ['Either I\nOne year of audit.\nOr II\nTwo years in a bank.', 'One year of audit | Two years in a bank'],
    // the word of choice ends the line before
    ['本科或\n5年烘焙经验', '本科 | 5年烘焙经验'],
    ['大學學歷或\n5年烘焙經驗', '大學學歷 | 5年烘焙經驗'],
    ['Degree in Botany OR\nfelting certificate', 'Degree & Botany | felting certificate'],
    [
      '- Degree in a subject close to our trade and two years of felting, or\n- a diploma and 4 years of felting or\n- 6 years of felting\n- Fluent French',
      'Degree & two years of felting | diploma & 4 years of felting | 6 years of felting',
      'Fluent French',
    ],
    // a line of its own parts all that stands in the lines around it
    [
      'Degree in a subject of our choice with 55% marks\nOR\nDiploma kept in the guild and 4 years of felting experience\nFluent French',
      'Degree | Diploma & 4 years of felting experience',
      'Fluent French',
    ],
    // of a way that is a choice itself each is a way
    [
      'Degree in Botany; OR \n4 years of felting or a felting certificate; or \nAny equivalent combination of experience and training.',
      'Degree & Botany | 4 years of felting | felting certificate | equivalent combination of experience and training',
    ],
    ['Degree in Botany, or equivalent\n3 years of felting', 'Degree', 'Botany, or equivalent', '3 years of felting'],
    ['具烘焙學位;或 - 具烘焙文憑及兩年經驗', '烘焙 & 學位 | 烘焙 & 文憑 & 兩年經驗'],
    ['中五畢業，或同等/以上學歷；或中三畢業，及4年廚房經驗', '中五畢業 | 中三畢業 & 4年廚房經驗'],
    ['1、本科；\n2、3年以上经验；\n3、或大专，5年以上经验', '本科 & 3年以上经验 | 大专 & 5年以上经验'],
    ['硕士以上学历；本科学历需有5年以上经验', '硕士以上学历 | 本科学历 & 5年以上经验'],
    // the field between them holds of every way, or is preferred
    ['碩士以上，會計系所尤佳；大學畢業需有5年以上經驗', '碩士以上 | 大學畢業 & 5年以上經驗', '?會計系所'],
    ['硕士以上，会计专业；本科需有5年以上经验', '硕士以上 | 本科 & 5年以上经验', '会计专业'],
    // A clause that only opens with a word of choice inside it is another wish.
    ['英语流利；本科或硕士', '英语流利', '本科或硕士'],
    ['本科以上学历；3年以上餐饮或零售经验', '本科以上学历', '3年以上餐饮或零售经验'],
  ])('%s', check)
})

describe('a choice that goes on behind a preference', () => {
  test.each<Row>([
    ['3年销售经验，有酒类经验者优先，或有5年以上管理经验', '3年销售经验 | 5年以上管理经验', '?酒类经验者'],
    [
      '2年以上食品銷售經驗，有乳品經驗者優先。或有門市管理經驗3年以上者',
      '2年以上食品銷售經驗 | 門市管理經驗3年以上者',
      '?乳品經驗者',
    ],
    ["Bachelor's degree preferred or equivalent experience", "?Bachelor's degree | or equivalent experience"],
    ['有外企经验者优先，或有CPA证书', '?外企经验者 | CPA证书'],
    ['有外企经验者优先，英语流利', '?外企经验者', '英语流利'],
  ])('%s', check)
})

describe('what an employer will accept as well', () => {
  test.each<Row>([
    [
      "Master's in Law and 1 year of experience. Employer will accept a Bachelor's in Law and 5 years of experience as equivalent to the Master's and 1 year.",
      "Master's & Law & 1 year of experience | Bachelor's & Law & 5 years of experience",
    ],
    [
      "Master's degree and 1 year of experience. In the alternative, a Bachelor's degree and 4 years of experience.",
      "Master's degree & 1 year of experience | Bachelor's degree & 4 years of experience",
    ],
    ['Degree required. We also accept applications by post.', 'Degree'],
    [
      'Degree; will consider candidates with a diploma and 4 years of experience',
      'Degree | diploma & 4 years of experience',
    ],
    ['Degree required. We will consider applications within a week.', 'Degree'],
    [
      'Degree plus 6 years of experience. A diploma plus 8 years of experience may be considered.',
      'Degree & 6 years of experience | diploma & 8 years of experience',
    ],
    [
      'Degree and two years of experience (diploma and six years of experience will be considered)',
      'Degree & two years of experience | diploma & six years of experience',
    ],
    [
      'Degree in Law; a diploma with 3 years of experience will be considered',
      'Degree & Law | diploma & 3 years of experience',
    ],
    ['本科及3年以上经验；大专及5年以上经验亦可', '本科 & 3年以上经验 | 大专 & 5年以上经验'],
    ['大學及3年以上經驗；專科及5年以上經驗亦可', '大學 & 3年以上經驗 | 專科 & 5年以上經驗'],
  ])('%s', check)
})

describe('a combination of study and work stands for both', () => {
  test.each<Row>([
    [
      'Diploma and 2 years of dyeing. Any combination of education and experience that would likely provide the required skills',
      'Diploma & 2 years of dyeing | combination of education and experience',
    ],
    [
      'Degree in Law and 4 years of experience, or an equivalent combination of education and experience',
      'Degree & Law & 4 years of experience | or an equivalent combination of education and experience',
    ],
    [
      'Degree in Law and 4 years of weaving experience, or any suitable mix of training and experience',
      'Degree & Law & 4 years of weaving experience | mix of training and experience',
    ],
    [
      'Degree in Law. An equivalent combination of years of experience and education may be considered.',
      'Degree & Law | An equivalent combination of years of experience',
    ],
    [
      'Degree in Law.\nEquivalent combination of education and experience',
      'Degree & Law | Equivalent combination of education and experience',
    ],
    [
      '1. Degree and 2 years of weaving experience\n2. Education and experience equivalent to 1 above',
      'Degree & 2 years of weaving experience | experience equivalent to 1 above',
    ],
    [
      'Diploma, plus 2 years of weaving experience or a combination of experience and education',
      'Diploma & 2 years of weaving experience | combination of experience and education',
    ],
    ['The salary goes by a combination of training and experience'],
    [
      "- Bachelor's degree\n- 4 years of experience\n- Or an equivalent combination of education and experience",
      "Bachelor's degree & 4 years of experience | Or an equivalent combination of education and experience",
    ],
    [
      "Bachelor's with 2 years of experience or Master's, or an equivalent combination of education and experience",
      "Bachelor's & 2 years of experience | Master's | or an equivalent combination of education and experience",
    ],
    [
      'Diploma from a two-year college; or three to six months of related experience and/or training; or an equivalent combination of education and experience',
      'Diploma | three to six months of related experience and/or training | or an equivalent combination of education and experience',
    ],
    [
      '- Degree in Law\n- 3 years of experience in banking\n- or related experience in institutions of higher education',
      'Degree',
      'Law',
      '3 years of experience in banking | or related experience in institutions of higher education',
    ],
  ])('%s', check)
})

describe('years of another level in a bracket', () => {
  test.each<Row>([
    ['大专以上（高中需有4年以上经验）', '大专以上 | 高中 & 4年以上经验'],
    ['5年以上工作经验（硕士3年以上）', '5年以上工作经验 | 硕士 & 3年以上'],
    ['6年以上烘焙经验（本科4年、硕士2年）', '6年以上烘焙经验 | 本科 & 4年 | 硕士 & 2年'],
    ['6年以上烘焙經驗（學士4年、碩士2年）', '6年以上烘焙經驗 | 學士 & 4年 | 碩士 & 2年'],
    ['高中以上，6年以上经验，专科4年以上，本科应届亦可', '高中以上', '6年以上经验 | 专科 & 4年以上 | 本科 & ~应届亦可'],
    ['6年以上经验（本科4年管理经验、硕士2年管理经验）', '6年以上经验', '本科 & 4年管理经验 | 硕士 & 2年管理经验'],
    ['本科3年以上经验（大专5年以上）', '本科 & 3年以上经验 | 大专 & 5年以上'],
    [
      "Bachelor's degree with 5 years of experience (3 years with a Master's)",
      "Bachelor's degree & 5 years of experience | 3 years & Master's",
    ],
    // and fewer years of whoever has a level, right behind
    ['4年以上烘焙经验，硕士2年以上', '4年以上烘焙经验 | 硕士 & 2年以上'],
    ['4年以上烘焙經驗，碩士2年以上', '4年以上烘焙經驗 | 碩士 & 2年以上'],
    ['4年以上烘焙经验；硕士2年以上相关经验', '4年以上烘焙经验 | 硕士 & 2年以上相关经验'],
    ['4年以上工作经验，本科2年以上管理经验', '4年以上工作经验', '本科', '2年以上管理经验'],
    ['2年以上工作经验，本科4年以上', '2年以上工作经验', '本科', '4年以上'],
    ['4 years of baking experience (2 years if you have a degree)', '4 years of baking experience | 2 years & degree'],
    [
      '4 years of experience in baking. 1 year of experience if you hold a PhD.',
      '4 years of experience in baking | 1 year of experience & PhD',
    ],
    ['5年以上工作经验（其中3年管理经验）', '5年以上工作经验', '3年管理经验'],
  ])('%s', check)
})

describe('ages of whoever has a level or a title', () => {
  test.each<Row>([
    // a gender behind the name of the age, with what leads from it to its own
    ['年龄男50岁以下，女45岁以下', '男 & 50岁以下 | 女 & 45岁以下'],
    ['年齡男性50歲以下女性45歲以下', '男性 & 50歲以下 | 女性 & 45歲以下'],
    ['年龄：男50以下、女45以下', '男 & 50以下 | 女 & 45以下'],
    ['男（18-50岁），女（18-45岁）', '男 & 18-50岁 | 女 & 18-45岁'],
    ['男需50岁以下，女需45岁以下', '男 & 50岁以下 | 女 & 45岁以下'],
    ['男性者為50歲以下；女性者為45歲以下', '男性 & 50歲以下 | 女性 & 45歲以下'],
    ['男50岁以下或女45岁以下', '男 & 50岁以下 | 女 & 45岁以下'],
    ['本科生28周岁以下，硕士32周岁以下', '本科生 & 28周岁以下 | 硕士 & 32周岁以下'],
    ['本科学历人员报考的应在28周岁以下，硕士应聘的应在32周岁以下', '本科学历 & 在28周岁以下 | 硕士 & 在32周岁以下'],
    ['中级职称40岁以下，副高职称45岁以下', '中级职称 & 40岁以下 | 副高职称 & 45岁以下'],
    ['有中级职称者，40岁以下；有副高职称者，45岁以下', '中级职称 & 40岁以下 | 副高职称 & 45岁以下'],
    [
      '持中級職稱的，年齡在40歲以下；持副高職稱的，年齡在45歲以下',
      '中級職稱 & 年齡在40歲以下 | 副高職稱 & 年齡在45歲以下',
    ],
    ['博士（含在职）45岁以下，硕士（全日制）40岁以下', '博士 & 45岁以下 | 硕士（全日制） & 40岁以下'],
    ['硕士（含在职）需2年经验，本科（含专升本）需4年经验', '硕士 & 2年经验 | 本科（含专升本） & 4年经验'],
    ['博士年龄不超过45周岁，中级职称人员年龄不超过40周岁', '博士 & 年龄不超过45周岁 | 中级职称 & 年龄不超过40周岁'],
    ['男工48岁以下，女工44岁以下', '男工 & 48岁以下 | 女工 & 44岁以下'],
    // behind the age of everybody else
    ['34岁以下（硕士39岁以下，博士44岁以下）', '34岁以下 | 硕士 & 39岁以下 | 博士 & 44岁以下'],
    ['34歲以下，具碩士學位者不超過39歲', '34歲以下 | 碩士學位 & 不超過39歲'],
    ['34岁以下，本科学历', '34岁以下', '本科学历'],
    ['18岁以上，硕士39岁以下', '18岁以上', '硕士', '39岁以下'],
    ['男18-46岁、女18-42岁，高中学历', '男 & 18-46岁 | 女 & 18-42岁', '高中学历'],
    ['女，19-33岁，男，19-36岁', '女 & 19-33岁 | 男 & 19-36岁'],
    ['男性48歲以下，女性44歲以下', '男性 & 48歲以下 | 女性 & 44歲以下'],
    ['男50岁以下女45岁以下', '男 & 50岁以下 | 女 & 45岁以下'],
    ['50周岁以下男性；45周岁以下女性', '50周岁以下 & 男性 | 45周岁以下 & 女性'],
    ['50岁以下男性，女性45岁以下', '50岁以下 & 男性 | 女性 & 45岁以下'],
    ['26岁以下女性，中专以上', '26岁以下', '女性', '中专以上'],
    // stops part those of each level, and commas a level and its age
    ['博士，48岁以下；硕士，38岁以下', '博士 & 48岁以下 | 硕士 & 38岁以下'],
    ['1.博士,年齡在48歲以下;2.碩士,年齡在38歲以下', '博士 & 年齡在48歲以下 | 碩士 & 年齡在38歲以下'],
    ['大专，26岁以下；本科，26岁以下', '大专', '26岁以下', '本科', '26岁以下'],
    ['大专，26岁以下；有经验；本科，32岁以下', '大专', '26岁以下', '经验', '本科', '32岁以下'],
    ['本科生28周岁以下', '本科生', '28周岁以下'],
    // a colon behind whoever it is, and a stop between them
    ['博士：44周岁以下；硕士：39周岁以下', '博士 & 44周岁以下 | 硕士 & 39周岁以下'],
    ['博士：44歲以下；碩士：39歲以下', '博士 & 44歲以下 | 碩士 & 39歲以下'],
    ['1.博士年龄不超过44周岁\n2.硕士年龄不超过39周岁', '博士 & 年龄不超过44周岁 | 硕士 & 年龄不超过39周岁'],
    ['男：50周岁以下；女：45周岁以下', '男 & 50周岁以下 | 女 & 45周岁以下'],
    ['34岁以下；本科以上，英语四级', '34岁以下', '本科以上', '英语四级'],
  ])('%s', check)
})

describe('fields that each level has of its own', () => {
  test.each<Row>([
    ['本科：园艺学、林学；研究生：园艺学', '本科 & 园艺学、林学 | 研究生 & 园艺学'],
    ['專科：園藝；本科及以上：園藝、林學', '專科 & 園藝 | 本科及以上 & 園藝、林學'],
    // and fields under the label of a level
    ['本科：园艺学；林学；研究生：果树学', '本科 & 园艺学；林学 | 研究生 & 果树学'],
    ['大专以上：园艺；本科以上学历：林学', '大专以上 & 园艺 | 本科以上学历 & 林学'],
    ['專科以上：園藝；大學以上學歷：林學', '專科以上 & 園藝 | 大學以上學歷 & 林學'],
    ['本科专业：园艺学、林学；研究生专业：林学', '本科专业：园艺学、林学 | 研究生专业：林学'],
    ['本科（专业）：园艺学、林学；研究生（二级学科）：林学', '本科 & 园艺学、林学 | 研究生 & 林学'],
    ['专科专业：园艺，本科专业：林学', '专科专业：园艺 | 本科专业：林学'],
    ['本科专业为园艺学，研究生专业为林学', '本科专业为园艺学', '研究生专业为林学'],
    ['大學：園藝學、森林；研究所：園藝學', '大學 & 園藝學、森林 | 研究所 & 園藝學'],
    ['大专：园艺技术；本科学历：林学', '大专 & 园艺技术 | 本科学历 & 林学'],
    ['专科：园艺技术\n本科：园艺学\n研究生：果树学', '专科 & 园艺技术 | 本科 & 园艺学 | 研究生 & 果树学'],
    ['本科：园艺（090102K）；研究生：果树学（090201）', '本科 & 园艺（090102K） | 研究生 & 果树学（090201）'],
    ['本科：林学类（0905），园艺类；研究生：林学（0907）', '本科 & 林学类（0905），园艺类 | 研究生 & 林学（0907）'],
    ['本科为园艺学，硕士为林学', '本科 & 园艺学 | 硕士 & 林学'],
    ['大學為園藝學，碩士為林學', '大學 & 園藝學 | 碩士 & 林學'],
    ['园艺专业大专，林学专业本科', '园艺专业 & 大专 | 林学专业 & 本科'],
    [
      '碩士以上，園藝相關科系；或大學園藝系畢業具五年栽培經驗',
      '碩士以上 & 園藝相關科系 | 大學 & 園藝系畢業 & 五年栽培經驗',
    ],
    // an item of a list that nobody can read ends no list; a paper by its name is a way behind a stroke
    [
      'Must have one of the following:\n- Diploma in dyeing\n- 60 hours of lessons\n- 5 years of dyeing experience',
      'Diploma & dyeing | 5 years of dyeing experience',
    ],
    ['Food Hygiene Certificate / NVQ Level 2 in Catering', 'Food Hygiene Certificate | NVQ Level 2 & Catering'],
    [
      'Degree with one year of experience, diploma with three years or certificate with five years',
      'Degree & one year of experience | diploma & three years',
    ],
    // a field of what is as good as the level; and what is said of whoever comes by any of the ways
    ['BSc or related botany degree', 'BSc | or related botany'],
    [
      '1. Degree and 2 years of dyeing experience; or 2. Diploma and 4 years of dyeing experience; or 3. Training as good as these. However, all candidates must have a driving licence.',
      'Degree & 2 years of dyeing experience | Diploma & 4 years of dyeing experience',
      'driving licence',
    ],
    ['Completed articles or 3 years of audit experience', 'Completed articles | 3 years of audit experience'],
    [
      'Most roles need a diploma, though we will accept equivalent experience in lieu of a diploma',
      'diploma | equivalent experience',
    ],
    // another award, with what it is in; and a degree whose school stands behind a comma
    ['CPA or equivalent dyeing diploma', 'CPA | diploma'],
    ['Bachelor’s degree in Botany or five-year integrated MSc', 'Bachelor’s degree & Botany | MSc'],
    [
      'Diploma and 2 years of dyeing experience, or an equivalent combination',
      'Diploma & 2 years of dyeing experience | or an equivalent combination',
    ],
    [
      'Diploma, plus 2 years of dyeing experience; or any equivalent combination.',
      'Diploma & 2 years of dyeing experience | equivalent combination',
    ],
    [
      'Diploma with 2 years of dyeing experience or 5 years without a diploma',
      'Diploma & 2 years of dyeing experience | 5 years',
    ],
    ['2 years of dyeing experience or fresh Diploma graduates', '2 years of dyeing experience | Diploma graduates'],
    ['CPA, equivalent dyeing diploma', 'CPA', 'diploma'],
    [
      "A diploma, an associate degree, or a bachelor's degree in Botany",
      "diploma | associate degree | bachelor's degree & Botany",
    ],
    ['A diploma in Law, a degree, or an MBA', 'diploma & Law | degree | MBA'],
    ["5 years' experience including at least 2 in dyeing", "5 years' experience", 'at least 2 in dyeing'],
    ['Highschool diploma or 2 years of dyeing experience', 'Highschool diploma | 2 years of dyeing experience'],
    ['ACCA, MBA or 6 years of dyeing experience', 'ACCA | MBA | 6 years of dyeing experience'],
    ['6 years with a BS; 4 years with an MS', '6 years & BS | 4 years & MS'],
    ['6 years of experience with a BS or 4 years with an MS', '6 years of experience & BS | 4 years & MS'],
    ["AAT Level 4 or 3 years' dyeing experience", "AAT Level 4 | 3 years' dyeing experience"],
    [
      'Trade qualified fitter or welder, or equivalent experience',
      'Trade qualified fitter or welder | or equivalent experience',
    ],
    [
      "Bachelor's degree in Botany, from a four-year college or university, or three years of forestry experience",
      "Bachelor's degree & Botany | three years of forestry experience",
    ],
    // of a higher level than was asked for
    ['本科以上学历，硕士须为园艺学专业', '本科以上学历 | 硕士 & 园艺学专业'],
    ['大學以上學歷，碩士須為園藝學專業', '大學以上學歷 | 碩士 & 園藝學專業'],
    ['硕士以上学历，本科须为园艺学专业', '硕士以上学历', '本科', '园艺学专业'],
    ['硕士学历，园艺学专业，本科林学专业', '硕士学历', '园艺学专业', '本科', '林学专业'],
    ['园艺专业本科，林学专业硕士优先', '园艺专业', '本科', '?林学专业', '?硕士'],
  ])('%s', check)
})
