import type { Example } from '../kind'

/** What a posting says of the field of study, and what is read; any of the terms will do. */
export const majorExamples: readonly Example<'major'>[] = [
  { text: '市場營銷專業', reads: { kind: 'major', terms: ['市場營銷'], related: false } },
  {
    text: '大专以上，社会学、统计学等',
    reads: { kind: 'major', terms: ['社会学', '统计学'], related: false },
    from: '社会学、统计学',
  },
  { text: '会计、金融等相关专业', reads: { kind: 'major', terms: ['会计', '金融'], related: true } },
  {
    text: 'Degree in botany or another analytical field',
    reads: { kind: 'major', terms: ['botany'], related: true },
    from: 'botany or another analytical field',
  },
  { text: 'Degree or technical equivalent', reads: undefined },
  { text: '雀跃专业餐饮，诚聘销售代表', reads: undefined },
  // who has been entered is no field
  {
    text: 'Degree in Botany and chartered',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  { text: 'SPM with a credit in Botany', reads: undefined },
  // a school by its name, and what is no GCE
  { text: 'MBA Leeds Business School', reads: undefined },
  {
    text: 'PGCE in Physics',
    reads: { kind: 'major', terms: ['Physics'], related: false },
    from: 'Physics',
  },
  { text: 'MD with board certification in Immunology', reads: undefined },
  // which course one has left, and any field of a part of them
  {
    text: 'Graduate of an accredited botany program',
    reads: { kind: 'major', terms: ['botany'], related: false },
    from: 'botany program',
  },
  {
    text: 'any discipline in accounting',
    reads: { kind: 'major', terms: ['accounting'], related: false },
  },
  {
    text: 'College graduate of any 4-year course',
    reads: { kind: 'major', unrestricted: true, terms: [], related: false },
    from: 'any 4-year course',
  },
  {
    text: 'College level, any course',
    reads: { kind: 'major', unrestricted: true, terms: [], related: false },
    from: 'any course',
  },
  // a paper or a membership behind it is no field
  {
    text: 'Degree in Nursing, registered nurse with 2 years in wards',
    reads: { kind: 'major', terms: ['Nursing'], related: false },
    from: 'Nursing',
  },
  {
    text: 'Degree in Accountancy, member of the guild',
    reads: { kind: 'major', terms: ['Accountancy'], related: false },
    from: 'Accountancy',
  },
  {
    text: 'Degree in Surveying, or corporate member of HKIS',
    reads: { kind: 'major', terms: ['Surveying'], related: false },
    from: 'Surveying',
  },
  // what a degree was taken with
  {
    text: 'B.Sc with Botany as an elective subject',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany as an elective subject',
  },
  { text: 'Teaching Botany as a main subject', reads: undefined },
  { text: 'Weaver needed in the Kendal area in Cumbria', reads: undefined },
  {
    text: 'Degree in Botany or a flair for it',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  {
    text: 'Degree in Botany or relevant training',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  {
    text: 'O levels at grade C or above (or as good a pass) including Botany and Physics, or equivalent',
    reads: undefined,
  },
  // semicolons part the fields of one level; how long was studied, and the level in a bracket, are no field
  {
    text: 'Degree in one of these fields: Botany; Zoology; or Forestry',
    reads: { kind: 'major', terms: ['Botany', 'Zoology', 'Forestry'], related: false },
    from: 'one of these fields: Botany; Zoology; or Forestry',
  },
  {
    text: 'Degree in Botany; Zoology experience; Latin',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  {
    text: "Diploma of three years' duration in Botany",
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  {
    text: 'Diploma in Botany and computer literacy',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  {
    text: 'Diploma in Pre-press Technology',
    reads: { kind: 'major', terms: ['Pre-press Technology'], related: false },
    from: 'Pre-press Technology',
  },
  {
    text: 'Graduate of Forestry or any related course',
    reads: { kind: 'major', terms: ['Forestry'], related: true },
    from: 'Forestry or any related course',
  },
  {
    text: 'Bachelors of Science in Botany',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  { text: '任教学科须与岗位一致', reads: undefined },
  { text: '具有相应学科初中及以上教师资格证', reads: undefined },
  { text: 'Currently pursuing a course of studies', reads: undefined },
  { text: 'Willing to undertake further studies', reads: undefined },
  { text: 'Keep up financial discipline', reads: undefined },
  { text: 'Hires, trains and disciplines weavers', reads: undefined },
  {
    text: 'A degree in a tactile discipline',
    reads: { kind: 'major', terms: ['tactile'], related: false },
    from: 'tactile discipline',
  },
  { text: 'A degree from a university in a Welsh-speaking region', reads: undefined },
  { text: 'Supervise overhaul and in-field maintenance', reads: undefined },
  {
    text: 'Diploma in Catering or willing to study for one',
    reads: { kind: 'major', terms: ['Catering'], related: false },
    from: 'Catering',
  },
  {
    text: 'Diploma in Catering (or actively studying for one)',
    reads: { kind: 'major', terms: ['Catering'], related: false },
    from: 'Catering',
  },
  {
    text: 'Diploma in Botany or Law granted by a guild',
    reads: { kind: 'major', terms: ['Botany', 'Law'], related: false },
    from: 'Botany or Law',
  },
  {
    text: "Bachelor's degree, Engineering (Chemistry/Physics) or equivalent",
    reads: { kind: 'major', terms: ['Engineering', 'Chemistry', 'Physics'], related: true },
    from: 'Engineering (Chemistry/Physics) or equivalent',
  },
  {
    text: 'Degree in botany or another quantitative field',
    reads: { kind: 'major', terms: ['botany', 'quantitative'], related: true },
    from: 'botany or another quantitative field',
  },
  {
    text: 'Degree in botany or other appropriate discipline',
    reads: { kind: 'major', terms: ['botany'], related: true },
    from: 'botany or other appropriate discipline',
  },
  { text: '计算机或相关专业', reads: { kind: 'major', terms: ['计算机'], related: true } },
  {
    text: '公私立大學各系所畢業',
    reads: { kind: 'major', unrestricted: true, terms: [], related: false },
    from: '各系所',
  },
  { text: 'all majors', reads: { kind: 'major', unrestricted: true, terms: [], related: false } },
  { text: '專業不限', reads: { kind: 'major', unrestricted: true, terms: [], related: false } },
  { text: '護理科系畢業', reads: { kind: 'major', terms: ['護理科系'], related: false } },
  { text: '审计专业大、中专学历', reads: { kind: 'major', terms: ['审计'], related: false }, from: '审计专业' },
  {
    text: 'degree in any field',
    reads: { kind: 'major', unrestricted: true, terms: [], related: false },
    from: 'any field',
  },
  {
    text: 'A diploma in any field of engineering',
    reads: { kind: 'major', terms: ['engineering'], related: false },
    from: 'any field of engineering',
  },
  {
    text: 'A higher degree in any social science',
    reads: { kind: 'major', terms: ['social science'], related: false },
    from: 'any social science',
  },
  // what is said of the level in a bracket, or as good as it
  {
    text: "Bachelor's degree (4 years) in Nursing",
    reads: { kind: 'major', terms: ['Nursing'], related: false },
    from: 'Nursing',
  },
  {
    text: 'BSc (Hons.) in Botany',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  {
    text: 'HND (with credit) in Food Technology',
    reads: { kind: 'major', terms: ['Food Technology'], related: false },
    from: 'Food Technology',
  },
  {
    text: 'Degree in Law or an equivalent qualification',
    reads: { kind: 'major', terms: ['Law'], related: false },
    from: 'Law',
  },
  {
    text: 'Diploma in Tiling or appropriate qualification',
    reads: { kind: 'major', terms: ['Tiling'], related: false },
    from: 'Tiling',
  },
  { text: 'HND or equivalent technical qualification', reads: undefined },
  // two words of which one is a field, and whatever a diploma is in
  {
    text: 'Degree in Clinical Pharmacy with distinction',
    reads: { kind: 'major', terms: ['Clinical Pharmacy'], related: false },
    from: 'Clinical Pharmacy',
  },
  {
    text: 'Diploma in Thatching',
    reads: { kind: 'major', terms: ['Thatching'], related: false },
    from: 'Thatching',
  },
  { text: 'a degree in good standing', reads: undefined },
  { text: "Associate's degree in combination with 2 years of work", reads: undefined },
  // what is taught
  { text: 'trained teachers for the following subjects', reads: undefined },
  { text: 'The following majors will be considered', reads: undefined },
  {
    text: 'Coursework and/or certification in one of the following fields: law, botany',
    reads: { kind: 'major', terms: ['law', 'botany'], related: false },
    from: 'fields: law, botany',
  },
  {
    text: 'Education in law or finance is a must',
    reads: { kind: 'major', terms: ['law', 'finance'], related: false },
    from: 'law or finance',
  },
  { text: 'Provide education in nutrition', reads: undefined },
  { text: 'Currently studying nursing', reads: { kind: 'major', terms: ['nursing'], related: false }, from: 'nursing' },
  { text: '相关专业毕业', reads: { kind: 'major', terms: [], related: true } },
  {
    text: "Bachelor's degree in Finance or Economics",
    reads: { kind: 'major', terms: ['Finance', 'Economics'], related: false },
    from: 'Finance or Economics',
  },
  {
    text: "Bachelor's degree, preferably in Finance or other business-related field",
    reads: { kind: 'major', terms: ['Finance', 'business'], related: true },
    from: 'Finance or other business-related field',
  },
  // right behind a level, and right before one
  { text: 'B.Tech Mechanical', reads: { kind: 'major', terms: ['Mechanical'], related: false }, from: 'Mechanical' },
  {
    text: 'Diploma Finance or Marketing',
    reads: { kind: 'major', terms: ['Finance', 'Marketing'], related: false },
    from: 'Finance or Marketing',
  },
  {
    text: 'A Chemistry degree/diploma',
    reads: { kind: 'major', terms: ['Chemistry'], related: false },
    from: 'Chemistry',
  },
  { text: 'A degree in Welsh required', reads: { kind: 'major', terms: ['Welsh'], related: false }, from: 'Welsh' },
  { text: 'A Chemistry degree', reads: { kind: 'major', terms: ['Chemistry'], related: false }, from: 'Chemistry' },
  {
    text: 'Engineering graduates',
    reads: { kind: 'major', terms: ['Engineering'], related: false },
    from: 'Engineering',
  },
  { text: 'High school science teacher', reads: undefined },
  {
    text: 'Diploma in Marine Engineering / related work experience',
    reads: { kind: 'major', terms: ['Marine Engineering'], related: false },
    from: 'Marine Engineering',
  },
  // no noun: a level, an award or leaving school stands behind the field
  { text: '水利工程硕士', reads: { kind: 'major', terms: ['水利工程'], related: false }, from: '水利工程' },
  { text: '商科畢業', reads: { kind: 'major', terms: ['商科'], related: false } },
  { text: '具會計學士學位', reads: { kind: 'major', terms: ['會計'], related: false }, from: '會計' },
  { text: '統計學學士', reads: { kind: 'major', terms: ['統計學'], related: false }, from: '統計學' },
  { text: '持有園藝文憑', reads: { kind: 'major', terms: ['園藝'], related: false }, from: '園藝' },
  {
    text: '香港任何一間工業學院頒發的電機工程證書',
    reads: { kind: 'major', terms: ['電機工程'], related: false },
    from: '電機工程',
  },
  {
    text: '具會計、法律等相關領域之碩士學位',
    reads: { kind: 'major', terms: ['會計', '法律'], related: true },
    from: '會計、法律等相關領域',
  },
  { text: '熟悉法律領域', reads: undefined },
  { text: '由理工學院頒發的文憑', reads: undefined },
  { text: '教育学历证明', reads: undefined },
  // no noun: fields of the academy that are preferred
  {
    text: '药学、生物学优先',
    reads: { kind: 'major', terms: ['药学', '生物学'], related: false },
    from: '药学、生物学',
  },
  { text: '市场营销类优先', reads: { kind: 'major', terms: ['市场营销类'], related: false }, from: '市场营销类' },
  { text: '具备大型商场管理背景', reads: undefined },
  {
    text: '具有统计或相关专业知识背景',
    reads: { kind: 'major', terms: ['统计'], related: true },
    from: '统计或相关专业知识背景',
  },
  { text: '研究生专业：内科学', reads: { kind: 'major', terms: ['内科学'], related: false } },
  { text: '工科背景', reads: { kind: 'major', terms: ['工科'], related: false } },
  { text: '会计专业的有经验者', reads: { kind: 'major', terms: ['会计'], related: false }, from: '会计专业' },
  { text: '销售优先', reads: undefined },
  { text: '具資訊相關背景', reads: { kind: 'major', terms: ['資訊'], related: true }, from: '資訊相關背景' },
  { text: '具理工背景', reads: { kind: 'major', terms: ['理工'], related: false }, from: '理工背景' },
  {
    text: '法律，經濟，統計學士學位',
    reads: { kind: 'major', terms: ['法律', '經濟', '統計'], related: false },
    from: '法律，經濟，統計',
  },
  { text: '熟悉會計，統計學士', reads: { kind: 'major', terms: ['統計'], related: false }, from: '統計' },
  // lists of two nouns are one
  {
    text: '物流管理专业或国际贸易专业',
    reads: { kind: 'major', terms: ['物流管理', '国际贸易'], related: false },
  },
  {
    text: '檔案學或者相關圖書館專業',
    reads: { kind: 'major', terms: ['檔案學', '圖書館'], related: true },
  },
  // who studied it stands behind the noun
  { text: '护理专业普通院校应届毕业生', reads: { kind: 'major', terms: ['护理'], related: false }, from: '护理专业' },
  // the verb leads what was studied, or follows it
  { text: '主修园林或景观设计', reads: { kind: 'major', terms: ['园林', '景观设计'], related: false } },
  { text: '以統計學為主修科目', reads: { kind: 'major', terms: ['統計學'], related: false }, from: '統計學為主修科目' },
  // a comma before what closes the list, and behind what is work as well
  { text: '经济，管理，统计等专业', reads: { kind: 'major', terms: ['经济', '管理', '统计'], related: false } },
  { text: '药剂师，药学相关专业', reads: { kind: 'major', terms: ['药学'], related: true }, from: '药学相关专业' },
  {
    text: '實驗室技術員，化學、生物科系',
    reads: { kind: 'major', terms: ['化學', '生物'], related: false },
    from: '化學、生物科系',
  },
  { text: '土木，水利，相关专业', reads: { kind: 'major', terms: ['土木', '水利'], related: true } },
  { text: '電機相關,土木相關科系', reads: { kind: 'major', terms: ['電機', '土木'], related: true } },
  { text: '視覺設計、人機交互專業', reads: { kind: 'major', terms: ['視覺設計', '人機交互'], related: false } },
  { text: '資訊相關領域尤佳', reads: { kind: 'major', terms: ['資訊'], related: true }, from: '資訊相關領域' },
  // the general noun at the end of a field is no part of it
  { text: '测绘工程方向优先', reads: { kind: 'major', terms: ['测绘工程'], related: false }, from: '测绘工程方向' },
  { text: '職業發展方向', reads: undefined },
  // 专业 as an adjective
  { text: '专业的服务团队', reads: undefined },
  { text: '具备专业知识', reads: undefined },
  // one list, from its first field to its last noun
  {
    text: '环境科学、生态学专业优先考虑',
    reads: { kind: 'major', terms: ['环境科学', '生态学'], related: false },
    from: '环境科学、生态学专业',
  },
  { text: '统计、档案类相关专业', reads: { kind: 'major', terms: ['统计', '档案'], related: true } },
  {
    text: 'Nursing or related discipline preferred',
    reads: { kind: 'major', terms: ['Nursing'], related: true },
    from: 'Nursing or related discipline',
  },
  { text: '农学等方向', reads: { kind: 'major', terms: ['农学'], related: false } },
  {
    text: '园艺及相关专业（含花卉方向）',
    reads: { kind: 'major', terms: ['园艺'], related: true },
    from: '园艺及相关专业',
  },
  // of as well as in, and the bracket of a level behind it
  { text: 'degree of Nursing', reads: { kind: 'major', terms: ['Nursing'], related: false }, from: 'Nursing' },
  { text: 'Degree in Law (LLB preferred)', reads: { kind: 'major', terms: ['Law'], related: false }, from: 'Law' },
  { text: '懂会计优先', reads: undefined },
  // a bracket of what is as good stands before the field
  {
    text: 'Bachelor of Science (or equivalent) in zoology',
    reads: { kind: 'major', terms: ['zoology'], related: false },
    from: 'zoology',
  },
  {
    text: 'A degree, or equivalent, in zoology',
    reads: { kind: 'major', terms: ['zoology'], related: false },
    from: 'zoology',
  },
  // whoever confers it stands before the field; other words than in lead it
  {
    text: 'Degree from a recognised university in zoology or botany',
    reads: { kind: 'major', terms: ['zoology', 'botany'], related: false },
    from: 'zoology or botany',
  },
  { text: 'Degree from a university in Penang', reads: undefined },
  {
    text: 'Diploma from Forestry, Botany or related fields',
    reads: { kind: 'major', terms: ['Forestry', 'Botany'], related: true },
    from: 'Forestry, Botany or related fields',
  },
  { text: 'Degree from Law School', reads: undefined },
  {
    text: 'Degree with a focus on Finance',
    reads: { kind: 'major', terms: ['Finance'], related: false },
    from: 'Finance',
  },
  {
    text: 'Degree related to Botany',
    reads: { kind: 'major', terms: ['Botany'], related: true },
    from: 'related to Botany',
  },
  {
    text: 'Degree specializing in Botany',
    reads: { kind: 'major', terms: ['Botany'], related: false },
    from: 'Botany',
  },
  {
    text: 'An educational background in zoology',
    reads: { kind: 'major', terms: ['zoology'], related: false },
    from: 'zoology',
  },
  { text: 'Holds a degree in another field', reads: undefined },
  // a paper behind the comma is no field
  {
    text: 'Degree in zoology, forestry certificate',
    reads: { kind: 'major', terms: ['zoology'], related: false },
    from: 'zoology',
  },
  // fields in the brackets of a level; a list that a comma and its *or* close before the degree; what is related closes a list
  { text: 'B.Tech (Mechanical)', reads: { kind: 'major', terms: ['Mechanical'], related: false }, from: 'Mechanical' },
  {
    text: 'B.Sc. (zoology, botany or a related field)',
    reads: { kind: 'major', terms: ['zoology', 'botany'], related: true },
    from: 'zoology, botany or a related field',
  },
  { text: "Bachelor's degree (preferred)", reads: undefined },
  {
    text: 'Enrolled in a law, biology, or geography degree',
    reads: { kind: 'major', terms: ['law', 'biology', 'geography'], related: false },
    from: 'law, biology, or geography',
  },
  {
    text: 'Diploma in forestry or a related discipline, part-qualified arborist a plus',
    reads: { kind: 'major', terms: ['forestry'], related: true },
    from: 'forestry or a related discipline',
  },
  // Called as fields are, though no vocabulary knows it.
  {
    text: 'Degree in Ocean Engineering',
    reads: { kind: 'major', terms: ['Ocean Engineering'], related: false },
    from: 'Ocean Engineering',
  },
  {
    text: 'Diploma in Wine Studies or Viticulture',
    reads: { kind: 'major', terms: ['Wine', 'Viticulture'], related: false },
    from: 'Wine Studies or Viticulture',
  },
  // a bracket that prefers fields, and asks for none
  {
    text: 'Degree (Accounting or Finance preferred)',
    reads: { kind: 'major', terms: ['Accounting', 'Finance'], related: false },
    from: 'Accounting or Finance',
  },
  // papers of an examination of school
  { text: '六科（包括歷史科、數學科）及格', reads: undefined },
  { text: '中學文憑考試歷史科考獲第3級', reads: undefined },
  { text: '五科（可包括英国语文科及数学科）', reads: undefined },
  { text: '相關科系（會計科、財稅科）', reads: { kind: 'major', terms: ['會計', '財稅'], related: true } },
  // the school before the fields, nouns of more than one sort behind them, and these fields alone
  {
    text: '專科以上學校園藝、森林科系畢業',
    reads: { kind: 'major', terms: ['園藝', '森林'], related: false },
    from: '園藝、森林科系畢業',
  },
  {
    text: '大學會計、財稅各系組畢業',
    reads: { kind: 'major', terms: ['會計', '財稅'], related: false },
    from: '會計、財稅各系組畢業',
  },
  {
    text: '营养相关学院、系、所毕业',
    reads: { kind: 'major', terms: ['营养'], related: true },
    from: '营养相关学院、系、所毕业',
  },
  { text: '營養科系限定', reads: { kind: 'major', terms: ['營養'], related: false }, from: '營養科系' },
  { text: '以營養系為限', reads: { kind: 'major', terms: ['營養系'], related: false }, from: '營養系' },
  { text: '符合科系限制者', reads: undefined },
  { text: '助產(科)系畢業', reads: { kind: 'major', terms: ['助產'], related: false } },
  // a language whose level follows is no field of the list before it
  {
    text: '主修會計或統計相關專業，英語良好',
    reads: { kind: 'major', terms: ['會計', '統計'], related: true },
    from: '主修會計或統計相關專業',
  },
  {
    text: '计算机、统计相关专业，日语流利',
    reads: { kind: 'major', terms: ['计算机', '统计'], related: true },
    from: '计算机、统计相关专业',
  },
  { text: 'The work may result in specialisation', reads: undefined },
  { text: 'The work may result in specialization', reads: undefined },
  // words that are no field, and verbs that lead one
  { text: '同系所畢業者佳', reads: undefined },
  { text: '修讀經濟或相關科目', reads: { kind: 'major', terms: ['經濟'], related: true }, from: '修讀經濟或相關' },
  { text: '正修读护理学', reads: { kind: 'major', terms: ['护理学'], related: false }, from: '修读护理学' },
  { text: '修習急救課程者佳', reads: undefined },
  { text: '持有國中教師證（歷史科）', reads: undefined },
  // the way of study stands between a field and its level
  {
    text: '园艺学、林学全日制本科',
    reads: { kind: 'major', terms: ['园艺学', '林学'], related: false },
    from: '园艺学、林学',
  },
  { text: '園藝學全日制大專以上', reads: { kind: 'major', terms: ['園藝學'], related: false }, from: '園藝學' },
  // what does not count among the fields, and what is no field
  {
    text: '林学类（不含森林保护、木材科学专业）',
    reads: { kind: 'major', terms: ['林学'], related: false },
    from: '林学类',
  },
  {
    text: '計算機類（不包括資訊管理專業）',
    reads: { kind: 'major', terms: ['計算機類'], related: false },
    from: '計算機類',
  },
  { text: '所学专业为招聘岗位要求的专业', reads: undefined },
  { text: '本科阶段所学专业须符合公告要求', reads: undefined },
  // a numeral and a unit within a name that no vocabulary knows
  {
    text: '园艺、数码三维等专业',
    reads: { kind: 'major', terms: ['园艺', '数码三维'], related: false },
  },
  { text: '林學、造紙條件調控等科系', reads: { kind: 'major', terms: ['林學', '造紙條件調控'], related: false } },
  // classes that are numbered
  { text: '执业范围为儿科专业', reads: undefined },
  { text: '林学、园艺等理科', reads: { kind: 'major', terms: ['林学', '园艺', '理科'], related: false } },
  { text: '林学类（0905）、园艺类', reads: { kind: 'major', terms: ['林学', '园艺'], related: false } },
  { text: '林學類（0905）、園藝類', reads: { kind: 'major', terms: ['林學', '園藝'], related: false } },
  { text: '让你发挥所长与专业', reads: undefined },
  { text: '本科毕业于外经贸大学', reads: undefined },
  { text: '坚持正确的政治方向', reads: undefined },
  // the number of a field stands before it
  {
    text: '专业：0902园艺学，A0907林学',
    reads: { kind: 'major', terms: ['园艺学', '林学'], related: false },
    from: '0902园艺学，A0907林学',
  },
  {
    text: '研究生：0902園藝學、090102林學',
    reads: { kind: 'major', terms: ['園藝學', '林學'], related: false },
    from: '0902園藝學、090102林學',
  },
  // what semicolons part
  {
    text: '专业：园艺学；林学；果树学',
    reads: { kind: 'major', terms: ['园艺学', '林学', '果树学'], related: false },
    from: '园艺学；林学；果树学',
  },
  {
    text: '科系要求：園藝;林學;相關科系',
    reads: { kind: 'major', terms: ['園藝', '林學'], related: true },
    from: '園藝;林學;相關科系',
  },
  {
    text: '要求专业为园艺（090102）；林学',
    reads: { kind: 'major', terms: ['园艺', '林学'], related: false },
    from: '专业为园艺（090102）；林学',
  },
  {
    text: 'BSc Veterinary Nursing',
    reads: { kind: 'major', terms: ['Veterinary Nursing'], related: false },
    from: 'Veterinary Nursing',
  },
]
