import { INDUSTRIES } from '../../vocab/industries'
import { JOB_FUNCTIONS } from '../../vocab/job-functions'
import { labelsOf } from '../label'
import type { Messages } from '../scoring'
import { seniorityLabel } from '../seniority-label'

export const experienceMessages: Messages = {
  noun: { 'zh-Hant': '工作經驗', 'zh-Hans': '工作经验', en: 'work experience' },
  nounAbout: { 'zh-Hant': '工作經驗（{about}）', 'zh-Hans': '工作经验（{about}）', en: 'experience ({about})' },
  label: (id, locale) => seniorityLabel(id, locale) ?? labelsOf(JOB_FUNCTIONS, INDUSTRIES)(id, locale),
}
