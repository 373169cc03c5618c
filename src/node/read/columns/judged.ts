import { words } from './words'

/** What a file of judgements tells of a pair. */
export type JudgedField = 'role' | 'candidate' | 'grade' | 'judge' | 'on'

/** Names of its columns, and of its keys in JSON, in the spelling that headers are compared in. */
export const JUDGED_COLUMNS: Readonly<Record<JudgedField, readonly string[]>> = {
  role: words('role roleid job jobid position positionid topic query 职位 職位 职位编号 職位編號 岗位 崗位 职缺 職缺'),
  candidate: words(
    'candidate candidateid applicant applicantid id docno 候选人 候選人 候选人编号 候選人編號 应聘者 應徵者 编号 編號',
  ),
  grade: words(
    'grade relevance rating label outcome result decision stage status 评级 評級 等级 等級 评分 評分 结果 結果 状态 狀態',
  ),
  judge: words('judge rater recruiter reviewer interviewer 评审 評審 评委 評委 面试官 面試官 招聘专员 招募人員'),
  on: words('on date judgedon judgedat 日期 评审日期 評審日期'),
}

/** Columns that tell of a group, besides `groups.NAME`. */
export const GROUP_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  gender: words('gender sex 性别 性別'),
}

/** What became of somebody as a grade of 0 to 3: hired as one would interview at once, interviewed as if few others. */
export const OUTCOME_GRADES: readonly { readonly grade: number; readonly words: readonly string[] }[] = [
  { grade: 3, words: words('hired hire offer offered accepted 录用 錄用 录取 錄取 已录用 已錄用 入职 入職') },
  { grade: 2, words: words('interviewed interview 面试 面試 已面试 已面試 进入面试 進入面試') },
  { grade: 0, words: words('rejected reject declined 淘汰 已淘汰 拒绝 拒絕 不合适 不合適 未通过 未通過') },
]
