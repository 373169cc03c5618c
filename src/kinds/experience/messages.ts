import { labelIn } from '../label'
import { WORK_LABELS } from '../labels.constant'
import type { Localised, Messages } from '../scoring'
import { seniorityLabel } from '../seniority-label'

export const experienceMessages: Messages = {
  noun: { 'zh-Hant': '工作經驗', 'zh-Hans': '工作经验', en: 'work experience' },
  nounAbout: { 'zh-Hant': '工作經驗（{about}）', 'zh-Hans': '工作经验（{about}）', en: 'experience ({about})' },
  label: (id, locale) => {
    if (Object.hasOwn(POINTERS, id)) return POINTERS[id]?.[locale]
    return seniorityLabel(id, locale) ?? labelIn(WORK_LABELS, id, locale)
  },
}

/** What points at the role itself, or at what is near it. */
const POINTERS: Readonly<Record<string, Localised>> = {
  'same-role': { 'zh-Hant': '相同職務', 'zh-Hans': '相同职位', en: 'the same position' },
  related: { 'zh-Hant': '相關領域', 'zh-Hans': '相关领域', en: 'a related field' },
}
