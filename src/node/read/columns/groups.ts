import type { Column } from './column'
import { STUDY } from './study'
import { words } from './words'
import { WORK } from './work'

/** Entries of a list whose columns are named by the list: 工作经历1_公司, `employment 2 start date`, or a list within JSON. */
export interface Group {
  readonly at: 'work' | 'education'
  readonly names: readonly string[]
  /** Names that are clear within the group alone, by the field that they mean; those of the plain columns hold as well. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** Of no use to a match. */
  readonly unread: readonly string[]
}

const START = words('start from begin startmonth startyear 开始 開始 开始年月 開始年月 起 自')
const END = words('end to until endmonth endyear 结束 結束 结束年月 結束年月 止 迄')
const PERIOD = words(
  '时间 時間 期间 期間 日期 date dates period daterange 起止时间 起止時間 起止日期 起訖時間 起訖年月',
)
const UNREAD = words(
  '地点 地點 city location department 部门 部門 salary 薪资 薪資 id url 离职原因 離職原因 reasonforleaving',
)

export const GROUPS: readonly Group[] = [
  {
    at: 'work',
    names:
      words(`工作经历 工作經歷 工作经验 工作經驗 工作履历 工作履歷 任职经历 任職經歷 职业经历 职业履历 工作 最近工作 work works
      workexperience workexperiences workhistory experience experiences employment employments employmenthistory positions position
      job jobs company`),
    fields: {
      position: words('role jobrole 担任职务 擔任職務'),
      name: words('name org'),
      startDate: START,
      endDate: END,
      period: PERIOD,
      summary: words('description summary 描述 内容 內容 说明 說明 业绩 業績'),
      industry: [],
      teamSize: words('下属 下屬'),
      type: words('type employmenttype 工作性质 工作性質 全职或兼职'),
    },
    unread: UNREAD,
  },
  {
    at: 'education',
    names: words(
      `教育经历 教育經歷 教育背景 学习经历 學習經歷 教育 学历 學歷 education educations educationhistory school schools`,
    ),
    fields: {
      level: words('level 程度 type'),
      area: words('field 系 area'),
      institution: words('name org'),
      startDate: [...START, 'startdate', ...words('开始时间 開始時間 开始日期 開始日期')],
      endDate: [...END, 'enddate', ...words('结束时间 結束時間 结束日期 結束日期')],
      period: PERIOD,
      fullTime: words('性质 性質 形式'),
    },
    unread: UNREAD,
  },
]

/** The plain columns of a group: those of its first entry. */
export const plainColumns = ({ at }: Group): readonly Column[] =>
  (at === 'work' ? WORK : STUDY).filter(({ path }) => path?.startsWith(`${at}[0].`))
