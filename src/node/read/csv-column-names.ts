import type { Cell } from './csv-values'
import { countIn, dateIn, fullTimeIn, itemsIn, yearsIn } from './csv-values'

/** A column: where in a candidate its cells go, and how they are read. A list is added to what the place holds. */
export interface Column {
  /** `work[0].position`; absent: known, and of no use to a match. */
  readonly path?: string
  /** Header cells that mean it, without blanks, `_`, `-` and what stands in brackets, in lower case. */
  readonly names: readonly string[]
  readonly read: (text: string) => Cell<unknown>
}

export const asText = (value: string): Cell<string> => ({ value })
export const list = (text: string): Cell<readonly string[]> => ({ value: itemsIn(text) })
const named = (text: string): Cell<unknown> => ({ value: itemsIn(text).map((name) => ({ name })) })
const customers = (text: string): Cell<unknown> => ({
  value: itemsIn(text).map((name) => ({ name, resource: 'customer' })),
})
const level =
  (language: string) =>
  (fluency: string): Cell<unknown> => ({ value: [{ language, fluency }] })

/** `英语 流利`, `日文N2`, `English: fluent`, `French (B2)`; an item that names no language is a level or a test (`CET-6`). */
const languages = (text: string): Cell<unknown> => ({ value: itemsIn(text).map(languageOf) })

const LANGUAGE = /^(\p{Script=Han}{1,8}?[语語文话話]|[A-Za-z]{4,20}(?=\s?[:：(（-]))\s?[:：(（-]?(.*)$/su

function languageOf(item: string): { language?: string; fluency?: string } {
  const [, language, rest = ''] = LANGUAGE.exec(item) ?? []
  if (language === undefined) return /^[A-Z]?[a-z]{3,20}$/.test(item) ? { language: item } : { fluency: item }
  const fluency = rest.trim().replace(/[)）]$/, '')
  return fluency ? { language, fluency } : { language }
}

/**
 * Plain names of columns, as exports of Chinese and English systems have them. Dotted names of JSON Resume
 * (`work[0].position`) need no line here. What is in a cell is read as csv-values.ts says.
 */
export const COLUMNS: readonly Column[] = [
  {
    path: 'id',
    names: ['id', '编号', '編號', '候选人编号', '候選人編號', '简历编号', '履歷編號', 'candidateid'],
    read: asText,
  },
  { path: 'basics.name', names: ['name', '姓名', '候选人', '候選人', 'fullname'], read: asText },
  {
    path: 'basics.birthDate',
    names: ['出生日期', '出生年月', '生日', 'birthdate', 'dateofbirth', 'dob'],
    read: dateIn,
  },
  { path: 'basics.age', names: ['年龄', '年齡', 'age'], read: countIn },
  {
    path: 'basics.summary',
    names: [
      ...['自我评价', '自我評價', '自我介绍', '自我介紹', '自传', '自傳', '简介', '簡介', '工作经历', '工作經歷'],
      ...['summary', 'profile'],
    ],
    read: asText,
  },
  {
    path: 'basics.location.city',
    names: ['现居住地', '現居住地', '居住地', '所在城市', 'city', 'location'],
    read: asText,
  },
  {
    path: 'education[0].level',
    names: [
      ...['学历', '學歷', '最高学历', '最高學歷', '学位', '學位', '教育程度', '文化程度'],
      ...['education', 'educationlevel', 'degree', 'highesteducation'],
    ],
    read: asText,
  },
  {
    path: 'education[0].area',
    names: ['专业', '專業', '科系', '主修', '所学专业', '所學專業', 'major', 'fieldofstudy'],
    read: asText,
  },
  {
    path: 'education[0].institution',
    names: [
      ...['毕业院校', '畢業院校', '毕业学校', '畢業學校', '学校', '學校', '院校'],
      ...['school', 'university', 'college'],
    ],
    read: asText,
  },
  {
    path: 'education[0].endDate',
    names: [
      ...['毕业时间', '畢業時間', '毕业日期', '畢業日期', '毕业年份', '畢業年份'],
      ...['graduation', 'graduationdate', 'graduationyear'],
    ],
    read: dateIn,
  },
  {
    path: 'education[0].fullTime',
    names: ['学历性质', '學歷性質', '学习形式', '學習形式', '就讀方式', 'studymode'],
    read: fullTimeIn,
  },
  {
    path: 'yearsOfExperience',
    names: [
      ...['工作年限', '工作经验', '工作經驗', '年资', '年資', '工作年资', '工作年資', '总年资', '總年資'],
      ...['experience', 'years', 'yearsofexperience', 'workyears'],
    ],
    read: yearsIn,
  },
  {
    path: 'work[0].position',
    names: [
      ...['现任职位', '現任職位', '现职位', '現職位', '职位', '職位', '现任职务', '現任職務', '职称', '職稱', '職務'],
      ...['position', 'title', 'jobtitle', 'currentposition', 'currenttitle'],
    ],
    read: asText,
  },
  {
    path: 'work[0].name',
    names: [
      ...['现公司', '現公司', '现任公司', '現任公司', '最近工作单位', '目前公司', '公司'],
      ...['company', 'employer', 'currentcompany'],
    ],
    read: asText,
  },
  {
    path: 'work[0].industry',
    names: ['所属行业', '所屬行業', '行业', '行業', '产业', '產業', 'industry'],
    read: asText,
  },
  {
    path: 'work[0].startDate',
    names: ['入职时间', '入職時間', '入职日期', '到職日', '到職日期', 'startdate', 'startedon'],
    read: dateIn,
  },
  {
    path: 'work[0].endDate',
    names: ['离职时间', '離職時間', '离职日期', '離職日', '離職日期', 'enddate', 'finishedon'],
    read: dateIn,
  },
  {
    path: 'work[0].summary',
    names: ['工作内容', '工作內容', '职责', '職責', 'duties', 'responsibilities'],
    read: asText,
  },
  {
    path: 'work[0].teamSize',
    names: [
      ...['下属人数', '下屬人數', '管理人数', '管理人數', '团队人数', '團隊人數'],
      ...['teamsize', 'directreports'],
    ],
    read: countIn,
  },
  {
    path: 'languages',
    names: [
      ...['英语', '英語', '英文', '英语水平', '英語水平', '英语能力', '英語能力', '英文能力'],
      ...['english', 'englishlevel'],
    ],
    read: level('英语'),
  },
  { path: 'languages', names: ['日语', '日語', '日文', '日语水平', '日文能力', 'japanese'], read: level('日语') },
  {
    path: 'languages',
    names: [
      ...['外语', '外語', '外语水平', '外語水平', '外语能力', '外語能力', '语言', '語言', '语言能力', '語言能力'],
      ...['语文能力', '語文能力', 'languages', 'language'],
    ],
    read: languages,
  },
  { path: 'skills', names: ['技能', '专长', '專長', '擅長工具', '技能标签', 'skills', 'skill'], read: named },
  {
    path: 'certificates',
    names: [
      ...['证书', '證書', '证照', '證照', '资格证书', '資格證書', '专业证书', '專業證書'],
      ...['certificates', 'certifications', 'certificate'],
    ],
    read: named,
  },
  { path: 'channels', names: ['渠道', '渠道资源', '渠道資源', '通路', '通路資源', 'channels', 'channel'], read: named },
  { path: 'channels', names: ['客户资源', '客戶資源', '客户', '客戶', 'customers', 'keyaccounts'], read: customers },
  {
    path: 'availability',
    names: ['可出差', '出差', '到岗', '到岗时间', '最快可上班日', '可到職日', 'availability'],
    read: list,
  },
  { path: 'groups.gender', names: ['性别', '性別', 'gender', 'sex'], read: asText },
  {
    // Contact and paperwork: no match reads them, and the file's owner need not be told so.
    names: [
      ...['手机', '手机号', '手機', '电话', '電話', '联系电话', '聯絡電話', '邮箱', '電子郵件', '备注', '備註'],
      ...[
        '应聘职位',
        '應徵職位',
        '招聘渠道',
        '简历来源',
        '履歷來源',
        '期望薪资',
        '期望月薪',
        '希望待遇',
        '籍贯',
        '籍貫',
      ],
      ...['email', 'phone', 'mobile', 'salary', 'source', 'notes'],
    ],
    read: asText,
  },
]
