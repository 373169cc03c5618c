import type { Example } from '../kind'

/** What a posting says, and what is read; `from` is the narrowest text that states it, where that is not the whole. */
export const educationExamples: readonly Example<'education'>[] = [
  // a floor, stated after, before, or not at all
  { text: '本科以上學歷', reads: { kind: 'education', min: 'bachelor' } },
  { text: '至少大专', reads: { kind: 'education', min: 'junior-college' } },
  { text: '碩士', reads: { kind: 'education', min: 'master' } },
  { text: '学历：高中或以上', reads: { kind: 'education', min: 'senior-high' }, from: '高中或以上' },
  { text: "Bachelor's degree or above", reads: { kind: 'education', min: 'bachelor' } },
  { text: 'Diploma or higher', reads: { kind: 'education', min: 'junior-college' } },
  // the class of a British degree stands for one, and behind one says how good it is
  { text: 'A 2:1 or above in maths', reads: { kind: 'education', min: 'bachelor' }, from: '2:1 or above' },
  { text: 'Minimum 2.1 degree', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'upper second class degree', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'Degree in geology, minimum 2:1', reads: { kind: 'education', min: 'bachelor' }, from: 'Degree' },
  { text: 'a ratio of 2:1', reads: undefined },
  { text: 'School Certificate', reads: { kind: 'education', min: 'senior-high' } },
  {
    text: 'Diploma plus two to four years of weaving',
    reads: { kind: 'education', min: 'junior-college' },
    from: 'Diploma',
  },
  { text: 'A-level standard of education', reads: { kind: 'education', min: 'senior-high' } },
  {
    text: 'Diploma/Advanced/Higher/Graduate Diploma, Professional Degree',
    reads: { kind: 'education', min: 'junior-college' },
  },
  // the name of a school, a list of subjects, who confers the award
  { text: '某农业大学是一所公立高校', reads: undefined },
  { text: '某科技大學與本院合作', reads: undefined },
  { text: '以研究生、本科、高职（高专）专业目录为准', reads: undefined },
  {
    text: '全日制本科以上高等院校',
    reads: { kind: 'education', min: 'bachelor', fullTime: true },
    from: '全日制本科以上',
  },
  { text: '由大專院校頒授的高級文憑', reads: { kind: 'education', min: 'junior-college' }, from: '高級文憑' },
  { text: '具本港大學學位', reads: { kind: 'education', min: 'bachelor' }, from: '大學學位' },
  {
    text: '高級文憑或本地副學士學位',
    reads: { kind: 'education', min: 'junior-college' },
  },
  {
    text: '文化程度：高中（含中专、职高）及以上',
    reads: { kind: 'education', min: 'senior-high' },
    from: '高中（含中专、职高）及以上',
  },
  { text: '具本港大學經濟學學位', reads: { kind: 'education', min: 'bachelor' }, from: '學位' },
  { text: '可报名大专学历要求的岗位', reads: undefined },
  // a ceiling, and both
  { text: '大专以下学历', reads: { kind: 'education', max: 'junior-college' } },
  { text: '本科至硕士学历', reads: { kind: 'education', min: 'bachelor', max: 'master' } },
  // two levels side by side: the lower one
  { text: '大专或本科学历', reads: { kind: 'education', min: 'junior-college' } },
  { text: '高中/中专学历', reads: { kind: 'education', min: 'senior-high' } },
  // mode of study and class of school
  { text: '全日制本科', reads: { kind: 'education', min: 'bachelor', fullTime: true } },
  { text: '本科（全日制）及以上学历', reads: { kind: 'education', min: 'bachelor', fullTime: true } },
  { text: '大專（統招）以上', reads: { kind: 'education', min: 'junior-college', fullTime: true } },
  { text: '985/211本科以上', reads: { kind: 'education', min: 'bachelor', schoolTiers: ['985', '211'] } },
  { text: '985/211硕士', reads: { kind: 'education', min: 'master', schoolTiers: ['985', '211'] } },
  { text: '持小学及以上教师资格证', reads: undefined },
  {
    text: '985 或 211 院校硕士',
    reads: { kind: 'education', min: 'master', schoolTiers: ['985', '211'] },
  },
  { text: '211学院毕业', reads: { kind: 'education', schoolTiers: ['211'] } },
  {
    text: '全日制本二以上',
    reads: { kind: 'education', min: 'bachelor', fullTime: true, schoolTiers: ['second-tier'] },
  },
  { text: '高中/技校均可', reads: { kind: 'education', min: 'senior-high' }, from: '高中/技校' },
  { text: '中專也可', reads: { kind: 'education', min: 'vocational-secondary' }, from: '中專' },
  { text: '985、211院校', reads: { kind: 'education', schoolTiers: ['985', '211'] } },
  { text: 'Degree from a 985 university', reads: { kind: 'education', min: 'bachelor', schoolTiers: ['985'] } },
  {
    text: "Master's degree from a 985 or 211 university",
    reads: { kind: 'education', min: 'master', schoolTiers: ['985', '211'] },
  },
  {
    text: "Bachelor's degree from a reputed university",
    reads: { kind: 'education', min: 'bachelor' },
    from: "Bachelor's degree",
  },
  // how it is checked is none of it
  {
    text: '统招本科学历，学信网可查',
    reads: { kind: 'education', min: 'bachelor', fullTime: true },
    from: '统招本科学历',
  },
  {
    text: 'High school diploma or GED equivalent',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'High school diploma or GED equivalent',
  },
  { text: '12th and above', reads: { kind: 'education', min: 'senior-high' } },
  { text: 'Minimum Bachelor Degree', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'Any graduate', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'teaching maths at secondary school level', reads: undefined },
  { text: 'open to degree seeking candidates', reads: undefined },
  // levels of school by their examinations, and what is counted of them
  { text: 'Minimum 5 GCSEs', reads: { kind: 'education', min: 'senior-high' } },
  { text: 'Grade 12 / Matric', reads: { kind: 'education', min: 'senior-high' } },
  { text: 'Undergraduate Finance degree', reads: { kind: 'education', min: 'bachelor' }, from: 'Undergraduate' },
  { text: 'Any degree', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'Any degree or diploma', reads: { kind: 'education', min: 'junior-college' } },
  { text: 'visits to college decision makers', reads: undefined },
  { text: '12th pass or graduate', reads: { kind: 'education', min: 'senior-high' } },
  { text: 'Qualification: Graduate', reads: { kind: 'education', min: 'bachelor' }, from: 'Graduate' },
  { text: 'OND in Secretarial Studies', reads: { kind: 'education', min: 'junior-college' }, from: 'OND' },
  {
    text: "Vocational Diploma/Short Course Certificate, Bachelor's Degree",
    reads: { kind: 'education', min: 'post-secondary' },
  },
  { text: 'products built on AI/LLM', reads: undefined },
  { text: 'Educated to degree level', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'Graduate in commerce', reads: { kind: 'education', min: 'bachelor' }, from: 'Graduate' },
  { text: 'joining as a BA in an agile squad', reads: undefined },
  // as good as the level
  { text: 'Diploma or equivalent', reads: { kind: 'education', min: 'junior-college' } },
  { text: 'a minimum of a high school diploma', reads: { kind: 'education', min: 'senior-high' } },
  {
    text: 'High school diploma with two years in a bakery',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'High school diploma',
  },
  {
    text: 'High school diploma or equivalent (GED)',
    reads: { kind: 'education', min: 'senior-high' },
  },
  { text: "Master's degree, or equivalent", reads: { kind: 'education', min: 'master' } },
  { text: 'Advanced university degree', reads: { kind: 'education', min: 'master' } },
  // examinations of school, with their results
  { text: 'NVQ Level 3 in tiling', reads: { kind: 'education', min: 'vocational-secondary' }, from: 'NVQ Level 3' },
  { text: '4 GCSEs including Maths', reads: { kind: 'education', min: 'senior-high' }, from: '4 GCSEs' },
  { text: 'Six passes in HKDSE', reads: { kind: 'education', min: 'senior-high' }, from: 'HKDSE' },
  { text: 'Grade B in A-level Chemistry', reads: { kind: 'education', min: 'senior-high' }, from: 'A-level' },
  { text: '10th/12th pass', reads: { kind: 'education', min: 'junior-high' } },
  { text: 'Able to teach up to A-level Chemistry', reads: undefined },
  // who awards it, and whose it is
  {
    text: "Bachelor's degree from an accredited college",
    reads: { kind: 'education', min: 'bachelor' },
    from: "Bachelor's degree",
  },
  { text: 'we pay for your diploma', reads: undefined },
  // lifted
  { text: '學歷不限', reads: { kind: 'education', unrestricted: true } },
  { text: '不限学历', reads: { kind: 'education', unrestricted: true } },
  { text: '不要求本科以上学历', reads: { kind: 'education', unrestricted: true } },
  { text: '无需大专学历', reads: { kind: 'education', unrestricted: true } },
  { text: '无大专学历勿扰', reads: { kind: 'education', min: 'junior-college' }, from: '大专学历' },
  { text: '专业不限本科学历', reads: { kind: 'education', min: 'bachelor' }, from: '本科学历' },
  { text: '大专（高职）以上学历', reads: { kind: 'education', min: 'junior-college' } },
  { text: '大专（含高职）及以上学历', reads: { kind: 'education', min: 'junior-college' } },
  // misprints
  { text: '大专专科科以上学历', reads: { kind: 'education', min: 'junior-college' } },
  { text: '本 科 以 上 学 历', reads: { kind: 'education', min: 'bachelor' } },
  // among other words
  { text: '正规大学会计专业本科学历', reads: { kind: 'education', min: 'bachelor' }, from: '本科学历' },
  {
    text: '国内外大学水产、兽医相关科系硕士毕业',
    reads: { kind: 'education', min: 'master' },
    from: '硕士毕业',
  },
  { text: '市场营销专业，本科以上', reads: { kind: 'education', min: 'bachelor' }, from: '本科以上' },
  // looks like a level and is none
  { text: '負責專科醫院的客戶', reads: undefined },
  { text: '熟悉高中低端產品', reads: undefined },
  { text: '本科每月补贴500元', reads: undefined },
  { text: 'master data management', reads: undefined },
  { text: '月薪$26000(高中職)~$30000(大學)', reads: undefined },
  { text: '有研究生经历', reads: undefined },
  { text: '持有科技大學頒發的證書', reads: undefined },
  // the level once more, by another name; a degree whose level nobody says
  { text: '中专或国家认可的相当于中专学历', reads: { kind: 'education', min: 'vocational-secondary' } },
  { text: '大专或相当于大专学历', reads: { kind: 'education', min: 'junior-college' } },
  { text: '持有本地頒授的學位', reads: { kind: 'education', min: 'bachelor' }, from: '學位' },
  // an award by what it is in
  { text: '持有職業治療學位', reads: { kind: 'education', min: 'bachelor' }, from: '學位' },
  { text: '獸醫護理文憑或以上', reads: { kind: 'education', min: 'junior-college' }, from: '文憑或以上' },
  { text: '護理學位或文憑', reads: { kind: 'education', min: 'junior-college' }, from: '學位或文憑' },
  { text: '具會計學士學位', reads: { kind: 'education', min: 'bachelor' }, from: '學士學位' },
  { text: '法學士學位', reads: { kind: 'education', min: 'bachelor' } },
  { text: '日语二专', reads: undefined },
  { text: '全日制高中起点本科学历', reads: { kind: 'education', min: 'bachelor' }, from: '本科学历' },
  // the batch that a school admits in
  { text: '二本及以上学历', reads: { kind: 'education', min: 'bachelor', schoolTiers: ['second-tier'] } },
  { text: '其中专业人员占半数', reads: undefined },
  { text: '本科室工作环境良好', reads: undefined },
  { text: '熟悉日本科研机构', reads: undefined },
  { text: '了解研究生产一体化', reads: undefined },
  { text: 'a high degree of freedom', reads: undefined },
  { text: '熟悉MS Office', reads: undefined },
  { text: '担任BA工作', reads: undefined },
  // the bare word of a title
  { text: 'reports to the Master Scheduler', reads: undefined },
  { text: 'Master or above', reads: { kind: 'education', min: 'master' } },
  { text: '硕士学历（985或211院校）', reads: { kind: 'education', min: 'master', schoolTiers: ['985', '211'] } },
  // an examination of school, with what it was passed with
  { text: '中學會考六科合格', reads: { kind: 'education', min: 'senior-high' } },
  { text: '文憑試四科達第3級或以上', reads: { kind: 'education', min: 'senior-high' } },
  { text: '文憑試有三科考獲第二級成績', reads: { kind: 'education', min: 'senior-high' } },
  { text: '持有中學會考證書', reads: { kind: 'education', min: 'senior-high' }, from: '中學會考證書' },
  { text: '完成中三課程', reads: { kind: 'education', min: 'junior-high' } },
  { text: '中四程度或以上', reads: { kind: 'education', min: 'senior-high' } },
  { text: '具小六程度', reads: { kind: 'education', min: 'primary' }, from: '小六程度' },
  { text: '从中四个样品里挑选', reads: undefined },
  { text: '会考虑转岗', reads: undefined },
  { text: '具三年在中學教授音樂的經驗', reads: undefined },
  { text: '在香港中學文憑考試英國語文科考獲第3級', reads: undefined },
  {
    text: '中學文憑考試五科（包括中國語文科）考獲第2級',
    reads: { kind: 'education', min: 'senior-high' },
    from: '中學文憑考試五科',
  },
  { text: '國民中學以上畢業', reads: { kind: 'education', min: 'junior-high' } },
  { text: '高中（職）以上畢業', reads: { kind: 'education', min: 'senior-high' } },
  { text: '高級中等學校以上畢業', reads: { kind: 'education', min: 'senior-high' } },
  // a level that somebody else has, or gets
  { text: '指導碩士生做實驗', reads: undefined },
  { text: '協助帶領大專生參訪', reads: undefined },
  { text: '本科以上学历占七成', reads: undefined },
  { text: '师资队伍均为硕士以上学历', reads: undefined },
  { text: '老师均需硕士以上学历', reads: { kind: 'education', min: 'master' }, from: '硕士以上学历' },
  { text: '碩士級研究員月薪五萬元', reads: undefined },
  { text: '硕士以上学历人才可落户', reads: undefined },
  { text: '公私立大學碩士以上', reads: { kind: 'education', min: 'master' }, from: '碩士以上' },
  { text: '專科以上學校畢業', reads: { kind: 'education', min: 'junior-college' } },
  // what is added to a level is no higher one
  {
    text: "Bachelor's degree plus 3 years in retail",
    reads: { kind: 'education', min: 'bachelor' },
    from: "Bachelor's degree",
  },
  { text: 'BSc + 4 years of testing', reads: { kind: 'education', min: 'bachelor' }, from: 'BSc' },
  {
    text: 'High school diploma plus 1 year of sales experience',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'High school diploma',
  },
  {
    text: 'An advanced degree (e.g. Masters) is required',
    reads: { kind: 'education', min: 'master' },
    from: 'advanced degree (e.g. Masters)',
  },
  {
    text: "Bachelor's Honours Degree in History",
    reads: { kind: 'education', min: 'bachelor' },
    from: "Bachelor's Honours Degree",
  },
  // since when years of work count
  { text: '5 years post-graduate clinical experience', reads: undefined },
  // a level of those who are served
  { text: 'Coach clients who hold a high school diploma', reads: undefined },
  { text: 'Help participants earn a GED', reads: undefined },
  {
    text: "Students with a Bachelor's degree are welcome",
    reads: { kind: 'education', min: 'bachelor' },
    from: "Bachelor's degree",
  },
  // a graduate beside a level, and where one graduates
  { text: 'Graduate / Post Graduate', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'Graduation from an accredited college or university', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'Our founders hold PhDs', reads: undefined },
  // the examinations of Hong Kong by their whole names; a paper of language is no level
  {
    text: 'Six subjects in the Hong Kong Diploma of Secondary Education',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'Hong Kong Diploma of Secondary Education',
  },
  {
    text: 'Level 3 in six subjects including Mathematics and English Language in HKDSE',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'HKDSE',
  },
  { text: 'meets the language proficiency requirement of Level 3 in HKDSE', reads: undefined },
  // what one word lifts with another
  { text: '學經歷不拘', reads: { kind: 'education', unrestricted: true }, from: '學' },
  { text: '學、經歷皆不限', reads: { kind: 'education', unrestricted: true }, from: '學' },
  { text: '学历、专业、年龄：不限', reads: { kind: 'education', unrestricted: true }, from: '学历' },
  { text: '学历经验：无要求', reads: { kind: 'education', unrestricted: true }, from: '学历' },
  { text: '藥學經驗三年', reads: undefined },
  // in South Asia: a graduate of any university, and graduation in a field
  { text: 'Graduation in Physics', reads: { kind: 'education', min: 'bachelor' }, from: 'Graduation' },
  { text: 'Graduation in any discipline', reads: { kind: 'education', min: 'bachelor' }, from: 'Graduation' },
  { text: 'Graduate of any discipline', reads: { kind: 'education', min: 'bachelor' }, from: 'Graduate' },
  { text: 'Minimum graduate', reads: { kind: 'education', min: 'bachelor' } },
  { text: 'Graduate from a reputed university', reads: { kind: 'education', min: 'bachelor' }, from: 'Graduate' },
  { text: 'Graduation from high school', reads: { kind: 'education', min: 'senior-high' } },
  { text: 'You lead graduates in our bakery', reads: undefined },
  {
    text: 'Graduation from a well known university or college with courses in botany',
    reads: { kind: 'education', min: 'bachelor' },
    from: 'Graduation from a well known university or college',
  },
  {
    text: "Graduation from a state college with an associate's degree in botany",
    reads: { kind: 'education', min: 'junior-college' },
    from: "associate's degree",
  },
  {
    text: "Graduation from a university with at least a master's degree",
    reads: { kind: 'education', min: 'master' },
    from: "with at least a master's degree",
  },
  {
    text: 'Graduation from a recognised high school, with drawing classes',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'Graduation from a recognised high school',
  },
  {
    text: "Graduate with at least 2 years' experience",
    reads: { kind: 'education', min: 'bachelor' },
    from: 'Graduate',
  },
  {
    text: 'Diploma or graduate with good English',
    reads: { kind: 'education', min: 'junior-college' },
    from: 'Diploma or graduate',
  },
  { text: 'Graduate of any Business course', reads: { kind: 'education', min: 'bachelor' }, from: 'Graduate' },
  // the American paper of whoever left school by its whole name, and an apostrophe typed as a grave accent
  {
    text: 'Holder of a general equivalency diploma',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'general equivalency diploma',
  },
  { text: 'MLIS from an accredited school', reads: { kind: 'education', min: 'master' }, from: 'MLIS' },
  { text: 'Master`s degree', reads: { kind: 'education', min: 'master' } },
  { text: "Masters' degree in Zoology", reads: { kind: 'education', min: 'master' }, from: "Masters' degree" },
  { text: "Associates' degree", reads: { kind: 'education', min: 'junior-college' } },
  {
    text: 'High school or possession of a GED with 1 year of experience',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'High school or possession of a GED',
  },
  // a plain school, years that go with it, and schools of the work
  {
    text: 'Basic high school diploma required',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'high school diploma',
  },
  {
    text: 'High school diploma supplemented with 4 years of experience',
    reads: { kind: 'education', min: 'senior-high' },
    from: 'High school diploma',
  },
  { text: '3 years of teaching in a university, college or institute', reads: undefined },
  // the frame of qualifications of South Africa, how one studies for a degree, and a degree of no height
  { text: 'National Diploma (NQF 6)', reads: { kind: 'education', min: 'junior-college' } },
  { text: 'NQF level 8 in Botany', reads: { kind: 'education', min: 'bachelor' }, from: 'NQF level 8' },
  {
    text: 'Full-time degree in Botany',
    reads: { kind: 'education', min: 'bachelor', fullTime: true },
    from: 'Full-time degree',
  },
  // a graduate of whom a bracket says more, papers to send, a level behind fields, question marks for apostrophes
  {
    text: 'A graduate (ideally in a science) from a known university',
    reads: { kind: 'education', min: 'bachelor' },
    from: 'graduate',
  },
  { text: 'Send us copies of degree certificates', reads: undefined },
  { text: 'Any secondary school', reads: { kind: 'education', min: 'senior-high' }, from: 'secondary school' },
  { text: 'Master?s degree in Botany', reads: { kind: 'education', min: 'master' }, from: 'Master?s degree' },
  // what a list of levels closes with, said of them all; levels that or parts in the value of a field
  {
    text: "Bachelor's in Drama, Puppetry or related degree",
    reads: { kind: 'education', min: 'bachelor' },
    from: "Bachelor's",
  },
  {
    text: "Master's with good marks or equivalent degree",
    reads: { kind: 'education', min: 'master' },
    from: "Master's",
  },
  {
    text: "Education: Bachelor's or Master's",
    reads: { kind: 'education', min: 'bachelor' },
    from: "Bachelor's or Master's",
  },
  { text: '学历：大专或本科', reads: { kind: 'education', min: 'junior-college' }, from: '大专或本科' },
  { text: '學歷：專科或大學', reads: { kind: 'education', min: 'junior-college' }, from: '專科或大學' },
  // letters of South Asia, and the first degree of Indonesia
  { text: 'BAMS required', reads: { kind: 'education', min: 'bachelor' }, from: 'BAMS' },
  { text: 'M.Pharm required', reads: { kind: 'education', min: 'master' }, from: 'M.Pharm' },
  { text: 'Minimum S1', reads: { kind: 'education', min: 'bachelor' } },
  // school that somebody has done, and a college whose level stands behind it
  { text: '完成小六課程', reads: { kind: 'education', min: 'primary' } },
  { text: '完成小六课程', reads: { kind: 'education', min: 'primary' } },
  { text: '已完成中四學業，或具同等學歷', reads: { kind: 'education', min: 'senior-high' }, from: '已完成中四學業' },
  { text: '修毕初中课程', reads: { kind: 'education', min: 'junior-high' } },
  { text: '协助学生完成小学作业', reads: undefined },
  {
    text: '國內外大專院校餐飲系學士以上畢業',
    reads: { kind: 'education', min: 'bachelor' },
    from: '學士以上畢業',
  },
  { text: '国内外大专院校烹饪专业本科以上', reads: { kind: 'education', min: 'bachelor' }, from: '本科以上' },
  { text: '立案之大專校院碩士以上', reads: { kind: 'education', min: 'master' }, from: '碩士以上' },
  { text: '大專校院以上畢業', reads: { kind: 'education', min: 'junior-college' } },
  {
    text: '國內外大專校院商管類、文書處理、行政相關學士以上',
    reads: { kind: 'education', min: 'bachelor' },
    from: '學士以上',
  },
  // two schools of one level, and names of schools in Taiwan
  {
    text: '國內公私立大專校院或經承認之國外大專校院畢業',
    reads: { kind: 'education', min: 'junior-college' },
    from: '大專校院畢業',
  },
  {
    text: '在私立大學或符合規定之國外大學取得碩士學位',
    reads: { kind: 'education', min: 'master' },
    from: '碩士學位',
  },
  { text: '大學（專）以上畢業', reads: { kind: 'education', min: 'junior-college' } },
  { text: '大學或獨立學院以上畢業', reads: { kind: 'education', min: 'bachelor' } },
  { text: '曾在大學或研究機構服務', reads: undefined },
  { text: '曾于大学从事采购工作', reads: undefined },
]
