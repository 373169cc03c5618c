import type { Column } from './column'
import { asText } from './column'
import { countIn, dateIn } from './values'
import { words } from './words'

/** Who it is. */
export const PERSON: readonly Column[] = [
  {
    path: 'id',
    names:
      words(`id 编号 編號 候选人编号 候選人編號 候选人id 简历编号 履歷編號 简历id 履歷代碼 人才编号 人才編號 求职者编号
      candidateid candidatenumber candidateno resumeid applicantid personid profileid externalid`),
    read: asText,
  },
  {
    path: 'basics.name',
    names:
      words(`name 姓名 候选人 候選人 候选人姓名 候選人姓名 应聘者 應徵者 应聘者姓名 應徵者姓名 求职者姓名 求職者姓名 中文姓名 名字 fullname
      candidatename applicantname candidate applicant`),
    read: asText,
  },
  { path: 'basics.firstName', names: words('firstname givenname forename 名'), read: asText },
  { path: 'basics.lastName', names: words('lastname surname familyname 姓 姓氏'), read: asText },
  { path: 'basics.label', names: words('headline 一句话介绍 一句話介紹'), read: asText },
  {
    path: 'basics.birthDate',
    names: words(
      `出生日期 出生年月 出生年月日 出生年份 出生年 生日 birthdate dateofbirth dob birthday birthyear yearofbirth`,
    ),
    read: dateIn,
  },
  { path: 'basics.age', names: words('年龄 年齡 age'), read: countIn },
  {
    path: 'basics.summary',
    names:
      words(`自我评价 自我評價 自我介绍 自我介紹 自传 自傳 简介 簡介 个人简介 個人簡介 个人优势 個人優勢 核心优势 工作经历 工作經歷
      工作履历 工作履歷 summary profile profilesummary about workhistory employmenthistory careersummary`),
    read: asText,
  },
  {
    path: 'basics.location.city',
    names:
      words(`现居住地 現居住地 现居地 現居地 居住地 居住城市 居住地區 所在城市 所在地 目前所在地 city location currentlocation
      candidatelocation`),
    read: asText,
  },
  { path: 'groups.gender', names: words('性别 性別 gender sex'), read: asText },
]
