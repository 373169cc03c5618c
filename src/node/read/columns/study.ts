import type { Column } from './column'
import { asText } from './column'
import { periodIn } from './period'
import { dateIn, fullTimeIn } from './values'
import { words } from './words'

/** What was studied: the highest degree first, the earlier one behind it. */
export const STUDY: readonly Column[] = [
  {
    path: 'education[0].level',
    names:
      words(`学历 學歷 最高学历 最高學歷 学位 學位 最高学位 最高學位 教育程度 最高教育程度 文化程度 学历层次 學歷層次 education
      educationlevel highesteducationlevel levelofeducation degree degreename highestdegree highesteducation highestqualification`),
    read: asText,
  },
  {
    path: 'education[1].level',
    names: words('第一学历 第一學歷 次高学历 次高學歷 全日制学历 全日制學歷 原始学历'),
    read: asText,
  },
  {
    path: 'education[0].area',
    names:
      words(`专业 專業 专业名称 專業名稱 科系 科系名稱 主修 主修科系 系所 就讀科系 畢業科系 所学专业 所學專業 毕业专业 畢業專業 major
      majors fieldofstudy areaofstudy discipline`),
    read: asText,
  },
  {
    path: 'education[0].institution',
    names:
      words(`毕业院校 畢業院校 毕业学校 畢業學校 毕业高校 学校 學校 学校名称 學校名稱 院校 院校名称 院校名稱 最高學歷學校 最高学历学校
      school schoolname university universityname college institution almamater`),
    read: asText,
  },
  {
    path: 'education[0].startDate',
    names: words('入学时间 入學時間 入学日期 入學日期 入学年月 入學年月'),
    read: dateIn,
  },
  {
    path: 'education[0].endDate',
    names:
      words(`毕业时间 畢業時間 毕业日期 畢業日期 毕业年份 畢業年份 毕业年月 畢業年月 畢業年度 graduation graduationdate
      graduationyear yearofgraduation`),
    read: dateIn,
  },
  {
    path: 'education[0].period',
    names:
      words(`就读时间 就讀時間 就读期间 就讀期間 就學期間 在校时间 在校時間 学习时间 學習時間 教育时间 datesattended
      attendancedates educationdates`),
    read: periodIn('endDate'),
  },
  {
    path: 'education[0].fullTime',
    names: words('学历性质 學歷性質 学历类型 學歷類型 学习形式 學習形式 就讀方式 统招 是否统招 studymode'),
    read: fullTimeIn,
  },
]
