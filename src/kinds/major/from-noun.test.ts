import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../../test/read-one'
import { leafLines } from '../../../test/reading-lines'
import { parseRequirements } from '../../parse'

/** Rows of a text and of what is read of each field of study in it. */
type Row = [text: string, ...readings: string[]]

describe('fields behind what leads them', () => {
  test.each<Row>([
    // the noun with a colon, a demand in between, or its verb
    ['专业：会计、金融', '「会计、金融」 terms=会计、金融'],
    ['岗位条件-专业要求：园艺', '「专业要求：园艺」 terms=园艺'],
    ['需求专业：园艺、植保等相关专业（主要负责育苗）', '「园艺、植保等相关专业」 terms=园艺、植保 related=true'],
    ['专业要求：会计', '「会计」 terms=会计'],
    ['本科和硕士阶段所学专业均须为园艺学', '「本科和硕士阶段所学专业均须为园艺学」 terms=园艺学'],
    // a degree that is called by its profession, in a list of fields; by itself it is a level
    ['专业：园艺学、农业硕士', '「园艺学、农业硕士」 terms=园艺学、农业硕士'],
    ['研究生专业为工商管理硕士或旅游管理', '「研究生专业为工商管理硕士或旅游管理」 terms=工商管理硕士、旅游管理'],
    // when it is finished, and another way, are no fields
    ["Bachelor's in Botany, graduating in 2027", '「Botany」 terms=Botany'],
    ['PhD in Botany (or near completion)', '「Botany」 terms=Botany'],
    ['Degree in Botany (or equivalent agricultural qualification)', '「Botany」 terms=Botany'],
    ["Diploma in Children's Tailoring", "「Children's Tailoring」 terms=Children's Tailoring"],
    // words that nobody knows before a field, right behind letters of a degree
    ['BSc Alpine Botany or Forestry', '「Alpine Botany or Forestry」 terms=Alpine Botany、Forestry'],
    ['bachelor alpine botany'],
    ['A clean record (for field staff)'],
    [
      'Diploma in any of the following disciplines:- Forestry; Botany; or Surveying',
      '「any of the following disciplines:- Forestry; Botany; or Surveying」 terms=Forestry、Botany、Surveying',
    ],
    [
      'Diploma in one of the disciplines viz. Forestry, Botany',
      '「one of the disciplines viz. Forestry, Botany」 terms=Forestry、Botany',
    ],
    ['Diploma in Botany, namely Forestry', '「Botany, namely Forestry」 terms=Botany、Forestry'],
    // what is related stands in the middle of a list, or before what is no field
    [
      'Degree in Botany and related disciplines, Forestry or Surveying',
      '「Botany and related disciplines, Forestry or Surveying」 terms=Botany、Forestry、Surveying related=true',
    ],
    [
      'Degree in Botany or related field, Surveying experience',
      '「Botany or related field」 terms=Botany related=true',
    ],
    // fields in a bracket behind graduates, and behind the letters of each award
    ['Science graduates (Botany / Zoology)', '「Science」 terms=Science', '「Botany / Zoology」 terms=Botany、Zoology'],
    ['BE (Mech) or ITI (Fitter / Turner)', '「Mech」 terms=Mech', '「Fitter / Turner」 terms=Fitter、Turner'],
    ['Fresh graduates (no experience)'],
    // behind a whole class and a dash, and what is preferred of a field; work that is preferred in one is none
    [
      'Degree in Engineering – Civil or Naval Architecture',
      '「Engineering – Civil or Naval Architecture」 terms=Engineering、Civil、Naval Architecture',
    ],
    ['Degree in Engineering - sales experience preferred', '「Engineering」 terms=Engineering'],
    [
      'Degree in Science, preferably Botany or Zoology',
      '「Science」 terms=Science',
      '「Botany or Zoology」 terms=Botany、Zoology',
    ],
    ['Degree in Science, preferably gardening experience', '「Science」 terms=Science'],
    ['ITI in relevant trade', '「relevant」 related=true'],
    // letters that say its name again, and what is said of the course
    [
      'Diploma in Alpine Botany Development (ABD)',
      '「Alpine Botany Development (ABD)」 terms=Alpine Botany Development',
    ],
    ['Graduate of a nationally accredited botany program', '「botany program」 terms=botany'],
    // before its degree: letters that are a word as well, and what a teacher has
    ['An IT-related diploma', '「IT-related」 terms=IT related=true'],
    ['Teaching degree preferred', '「Teaching」 terms=Teaching'],
    ['Diploma in: Forestry, Botany', '「Forestry, Botany」 terms=Forestry、Botany'],
    ['Studying towards a botany related degree', '「botany related」 terms=botany related=true'],
    ['HNC in Horticulture or time-served grower', '「Horticulture」 terms=Horticulture'],
    // professional opens the name of a field, and no field is not a certain one
    ['Diploma in professional cookery', '「professional cookery」 terms=professional cookery'],
    ['不限於特定科系', '「不限於特定科系」 unrestricted=true'],
    ['CPA or equivalent accounting qualification'],
    ['CPA or an accounting qualification', '「accounting」 terms=accounting'],
    ['专业：园艺、植物学硕士及以上', '「园艺、植物学」 terms=园艺、植物学'],
    ['面向专业：电子、通信', '「专业：电子、通信」 terms=电子、通信'],
    ['適合科系：電機、機械', '「科系：電機、機械」 terms=電機、機械'],
    ['专业背景：电子、通信', '「电子、通信」 terms=电子、通信'],
    ['專業背景：電子、通訊', '「電子、通訊」 terms=電子、通訊'],
    ['教育背景：英语六级以上'],
    ['专业背景：互联网行业'],
    ['主修会计或金融', '「主修会计或金融」 terms=会计、金融'],
    ['Education: a diploma at the time of appointment'],
    // the level of a framework in a bracket is no field
    ['Diploma in Childcare (AQF Level 5)', '「Childcare」 terms=Childcare'],
    // the general noun that closes them is inside the span, and no part of a field
    ['专业：文秘、行政等类', '「文秘、行政等类」 terms=文秘、行政'],
    ['科系：護理、行政等類', '「護理、行政等類」 terms=護理、行政'],
    ['專業：會計或相類學科', '「會計或相類學科」 terms=會計 related=true'],
    ['主修通信领域', '「主修通信领域」 terms=通信'],
    ['Major in Business', '「Major in Business」 terms=Business'],
    ['Degree majoring in Business', '「majoring in Business」 terms=Business'],
    ["Bachelor's degree with a major in Business", '「major in Business」 terms=Business'],
    [
      'Degree in a field relevant to botany or law',
      '「a field relevant to botany or law」 terms=botany、law related=true',
    ],
    ['Degree, or higher, in Botany', '「Botany」 terms=Botany'],
    // courses and options close fields, and branches lead to them
    [
      'Graduate of any Botany course or Forestry related courses',
      '「any Botany course or Forestry related courses」 terms=Botany、Forestry related=true',
    ],
    [
      'Degree in Commerce (Finance or Marketing option)',
      '「Commerce (Finance or Marketing option)」 terms=Commerce、Finance、Marketing',
    ],
    ['B.Tech in any branch of engineering', '「any branch of engineering」 terms=engineering'],
    [
      'Degree in the relevant discipline of engineering',
      '「the relevant discipline of engineering」 terms=engineering related=true',
    ],
    // a level and its preposition
    ['Degree in Business', '「Business」 terms=Business'],
    ['Diploma or higher qualification in Botany', '「Botany」 terms=Botany'],
    ['Degree in Botany or equivalent, or a kiln operator', '「Botany or equivalent」 terms=Botany related=true'],
    [
      'Degree in Botany, Dyeing, or a closely related rural degree',
      '「Botany, Dyeing, or a closely related」 terms=Botany、Dyeing related=true',
    ],
    ['Diploma level qualification in Botany', '「Botany」 terms=Botany'],
    ['BSc in Nursing', '「Nursing」 terms=Nursing'],
    ['BSc in an analytical field such as botany', '「an analytical field such as botany」 terms=analytical、botany'],
    ["Bachelor's degree in the field of Business", '「the field of Business」 terms=Business'],
    ["Master's degree (or equivalent) in Law", '「Law」 terms=Law'],
    ["Bachelor's degree, preferably in Business", '「Business」 terms=Business'],
    ["Bachelor's degree preferably in Business", '「Business」 terms=Business'],
    ['Degree, or equivalent, in Law', '「Law」 terms=Law'],
    ['Graduate preferably in Botany', '「Botany」 terms=Botany'],
    [
      'Diploma in Botany, in Law or in a related field',
      '「Botany, in Law or in a related field」 terms=Botany、Law related=true',
    ],
    ['Degree in a relevant area such as Botany', '「a relevant area such as Botany」 terms=Botany related=true'],
    ['Diploma (preferably in Botany or Law)', '「Botany or Law」 terms=Botany、Law'],
    ['Diploma (ideally Botany), age 30', '「Botany」 terms=Botany'],
    ['Diploma - preferably in Botany', '「Botany」 terms=Botany'],
    ['Degree (Botany or Law)', '「Botany or Law」 terms=Botany、Law'],
    // what is said of the level, or whoever confers it, stands before the preposition
    ['Degree, or equivalent, in Ocean Engineering', '「Ocean Engineering」 terms=Ocean Engineering'],
    ['Degree, or equivalent, in Clinical Pharmacy', '「Clinical Pharmacy」 terms=Clinical Pharmacy'],
    ['Degree from a recognised university specializing in Zoology', '「Zoology」 terms=Zoology'],
    ['Degree by summer, a university in Business Bay'],
    ['Bachelor of Law', '「Law」 terms=Law'],
    // where any will do, those that are preferred need no word that says that they are fields
    ['Degree in one of the following: Law, Business', '「one of the following: Law, Business」 terms=Law、Business'],
    [
      'Diploma in any of the following areas: Law or Nursing',
      '「any of the following areas: Law or Nursing」 terms=Law、Nursing',
    ],
    ['大学以上（任何专科）', '「任何专科」 unrestricted=true'],
    ['大學以上（任何專科）', '「任何專科」 unrestricted=true'],
    ['Degree in any field, preferably Law', '「any field」 unrestricted=true', '「Law」 terms=Law'],
    [
      'Diploma in any discipline (Law, Business or Nursing preferred)',
      '「any discipline」 unrestricted=true',
      '「Law, Business or Nursing」 terms=Law、Business、Nursing',
    ],
    ['专业不限，市场营销优先', '「专业不限」 unrestricted=true', '「市场营销」 terms=市场营销'],
    ['專業不限，最好是會計', '「專業不限」 unrestricted=true', '「會計」 terms=會計'],
    ['本科，销售优先'],
    ['A degree of a university'],
    ['Confident in Business'],
    ['Office, preferably in Business'],
    // known fields right behind the level, with or without a bracket
    ['MBA Finance or Marketing', '「Finance or Marketing」 terms=Finance、Marketing'],
    ['MBA: Finance or Marketing', '「Finance or Marketing」 terms=Finance、Marketing'],
    ['BSc - Botany', '「Botany」 terms=Botany'],
    ['MSc in a field closely related to Botany', '「a field closely related to Botany」 terms=Botany related=true'],
    ['PhD - Loom Operator'],
    ['BSc (Nursing)', '「Nursing」 terms=Nursing'],
    ['MBA (HR / Finance)', '「HR / Finance」 terms=HR、Finance'],
    ['BSc (full-time)'],
    ['BSc (Nursing preferred)', '「Nursing」 terms=Nursing'],
    ['High school science'],
    ['Diploma Plumbing'],
    // fields for instance
    [
      'Degree in any quantitative discipline such as Statistics or Physics',
      '「any quantitative discipline such as Statistics or Physics」 terms=quantitative、Statistics、Physics',
    ],
    [
      'Degree in a related subject, such as Biology or Chemistry',
      '「a related subject, such as Biology or Chemistry」 terms=Biology、Chemistry related=true',
    ],
    // any field at all
    ["Bachelor's degree in any discipline", '「any discipline」 unrestricted=true'],
    ['各系所', '「各系所」 unrestricted=true'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

describe('where a list of fields ends', () => {
  test.each<Row>([
    // before another degree, which has fields of its own
    ['MBA in Botany (PhD in Zoology preferred)', '「Botany」 terms=Botany', '「Zoology」 terms=Zoology'],
    ['Degree in Botany, MBA preferred', '「Botany」 terms=Botany'],
    ['Degree in Law or an equivalent qualification', '「Law」 terms=Law'],
    // another field of some sort closes the list, and the subjects of an examination of school make none
    [
      'degree in Physics or another analytical field',
      '「Physics or another analytical field」 terms=Physics related=true',
    ],
    ['GCSE in Physics & English or equivalent'],
    ['KCSE with a C in Physics'],
    ['GCSE, degree in Physics or related field', '「Physics or related field」 terms=Physics related=true'],
    ['Degree in Business, Finance or Law', '「Business, Finance or Law」 terms=Business、Finance、Law'],
    ['Degree in Business, Finance, Law', '「Business, Finance, Law」 terms=Business、Finance、Law'],
    ['Degree in Business / Law', '「Business / Law」 terms=Business、Law'],
    ['Degree in Business & Law', '「Business & Law」 terms=Business、Law'],
    [
      'Degree in Business Administration (Marketing)',
      '「Business Administration (Marketing)」 terms=Business Administration、Marketing',
    ],
    // what is related closes it
    ['Degree in Business or a related field', '「Business or a related field」 terms=Business related=true'],
    ['Degree in a related field', '「a related field」 related=true'],
    ['Degree in a Law discipline with experience in retail or another trade', '「a Law discipline」 terms=Law'],
    ['Degree in Law or a related field, part-qualified in tax', '「Law or a related field」 terms=Law related=true'],
    // and other matters end it
    ['Degree in Business, 3 years of experience', '「Business」 terms=Business'],
    ['Degree in Business and strong English', '「Business」 terms=Business'],
    ['Degree in Business from a good school', '「Business」 terms=Business'],
    ['Degree in Business (MBA in Finance preferred)', '「Business」 terms=Business', '「Finance」 terms=Finance'],
    // related experience is none of it
    ['Degree in Business or equivalent experience', '「Business」 terms=Business'],
    ['Degree in Business / relevant working experience', '「Business」 terms=Business'],
    ['Degree in Law or equivalent combination of study and work', '「Law」 terms=Law'],
    ['机械、电机均可', '「机械、电机」 terms=机械、电机'],
    ['機械或數學皆可', '「機械或數學」 terms=機械、數學'],
    ['餐饮、酒店均可'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

// A field of the academy needs no noun where all that is said of it is that it is preferred.
test.each<Row>([
  ['医学优先', '「医学」 terms=医学'],
  ['医学、药学优先', '「医学、药学」 terms=医学、药学'],
  ['本科，医学优先', '「医学」 terms=医学'],
  ['医学'],
  ['会计优先'],
  ['懂医学优先'],
  ['医学、会计优先'],
])('%s', (text, ...readings) => {
  expect(leafLines('major', text)).toEqual(readings)
})

// Two fields or more need none either, where they have a part of the sentence to themselves beside the level, and one that is called as no trade is.
test.each<Row>([
  ['中专以上，园艺、农学优先', '「园艺、农学」 terms=园艺、农学'],
  ['專科以上，園藝、農學優先', '「園藝、農學」 terms=園藝、農學'],
  ['土木工程、测绘工程，大专以上', '「土木工程、测绘工程」 terms=土木工程、测绘工程'],
  ['土木工程、水利工程，專科以上', '「土木工程、水利工程」 terms=土木工程、水利工程'],
  ['大专以上学历，土木工程、测绘工程', '「土木工程、测绘工程」 terms=土木工程、测绘工程'],
  ['土木工程、测绘工程，全日制大专', '「土木工程、测绘工程」 terms=土木工程、测绘工程'],
  ['机械、电子等专业，机械优先', '「机械、电子等专业」 terms=机械、电子', '「机械」 terms=机械'],
  ['專業為數學、統計學等，統計學優先', '「專業為數學、統計學」 terms=數學、統計學', '「統計學」 terms=統計學'],
  ['中專以上，土木工程、測繪工程，電工優先', '「土木工程、測繪工程」 terms=土木工程、測繪工程'],
  ['本科学历（计算机、通信工程）', '「计算机、通信工程」 terms=计算机、通信工程'],
  ['中专以上（护理、助产）', '「护理、助产」 terms=护理、助产'],
  ['大學（資訊工程、通訊工程）', '「資訊工程、通訊工程」 terms=資訊工程、通訊工程'],
  ['本科，农学，30岁以下', '「农学」 terms=农学'],
  ['專科，園藝類，限男性', '「園藝類」 terms=園藝'],
  ['中专，文秘类，能倒班', '「文秘类」 terms=文秘'],
  ['大专，会计，能倒班'],
  ['大专以上，销售、采购优先'],
  ['大专以上，会土木工程、测绘工程'],
  ['大专以上，土木工程、测绘工程经验'],
  ['参与土木工程、测绘工程，全日制大专'],
  ['土木工程、测绘工程'],
])('%s', (text, ...readings) => {
  expect(leafLines('major', text)).toEqual(readings)
})

test('a field with its general noun has the id of the field', () => {
  const [leaf] = parseRequirements('主修通信领域').requirements.flatMap(({ constraint }) => leavesOf(constraint))
  expect(leaf).toMatchObject({ kind: 'major', terms: [{ text: '通信', id: 'communications-engineering' }] })
})
