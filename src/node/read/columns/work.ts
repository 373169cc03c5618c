import type { Column } from './column'
import { asText } from './column'
import { periodIn } from './period'
import { countIn, dateIn, yearsIn } from './values'
import { words } from './words'

/** Where somebody works, and how long they have: the present job first, the one before behind it. */
export const WORK: readonly Column[] = [
  {
    path: 'yearsOfExperience',
    names:
      words(`工作年限 工作年数 工作年數 总工作年限 工作经验 工作經驗 工作经验年限 工作經驗年數 从业年限 從業年限 年资 年資 工作年资
      工作年資 总年资 總年資 相關年資 experience years yearsofexperience totalyearsofexperience experienceyears yearsexperience
      totalexperience workyears yearsofwork`),
    read: yearsIn,
  },
  {
    path: 'work[0].position',
    names:
      words(`现任职位 現任職位 现职位 現職位 目前职位 目前職位 当前职位 當前職位 最近职位 最近職位 最近職務 职位 職位 职位名称 職位名稱
      职务 職務 職務名稱 现任职务 現任職務 职称 職稱 岗位 岗位名称 position positiontitle title jobtitle currentposition currenttitle
      currentjobtitle currentrole mostrecenttitle mostrecentposition lastposition lasttitle`),
    read: asText,
  },
  {
    path: 'work[0].name',
    names:
      words(`现公司 現公司 现任公司 現任公司 目前公司 当前公司 當前公司 最近公司 最近工作单位 最近工作單位 就职公司 就職公司 任职公司
      任職公司 工作单位 工作單位 现工作单位 公司 公司名称 公司名稱 单位名称 單位名稱 雇主 僱主 服務機構 服務單位 company companyname employer
      employername currentcompany currentemployer mostrecentcompany mostrecentemployer lastcompany lastemployer organization organisation`),
    read: asText,
  },
  {
    path: 'work[0].industry',
    names:
      words(`所属行业 所屬行業 所在行业 所在行業 行业 行業 行业类别 行業類別 公司行业 從事行業 从事行业 产业 產業 產業類別 industry
      currentindustry`),
    read: asText,
  },
  {
    path: 'work[0].startDate',
    names: words(
      `入职时间 入職時間 入职日期 入職日期 到職日 到職日期 开始时间 開始時間 开始日期 開始日期 startdate startedon`,
    ),
    read: dateIn,
  },
  {
    path: 'work[0].endDate',
    names: words(
      `离职时间 離職時間 离职日期 離職日 離職日期 结束时间 結束時間 结束日期 結束日期 enddate endedon finishedon`,
    ),
    read: dateIn,
  },
  {
    path: 'work[0].period',
    names:
      words(`任职时间 任職時間 任职期间 任職期間 起止时间 起止時間 起止日期 起止年月 起訖時間 起訖日期 起訖年月 工作时间 工作時間 工作期間
      在职时间 在職時間 在职期间 在職期間 period dates employmentdates employmentperiod datesofemployment workperiod`),
    read: periodIn(undefined),
  },
  {
    path: 'work[0].summary',
    names:
      words(`工作内容 工作內容 工作描述 工作說明 工作职责 工作職責 岗位职责 职责 職責 主要职责 主要職責 職務說明 duties responsibilities
      jobdescription`),
    read: asText,
  },
  {
    path: 'work[0].teamSize',
    names: words(
      `下属人数 下屬人數 部屬人數 管理人数 管理人數 团队人数 團隊人數 带队人数 teamsize directreports numberofreports`,
    ),
    read: countIn,
  },
  {
    path: 'work[1].position',
    names: words('前职位 前職位 上一职位 上一職位 previoustitle previousposition previousjobtitle'),
    read: asText,
  },
  {
    path: 'work[1].name',
    names: words('前公司 上家公司 上一家公司 前一家公司 前雇主 前僱主 previouscompany previousemployer'),
    read: asText,
  },
]
