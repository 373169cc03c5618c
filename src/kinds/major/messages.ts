import { labelIn } from '../label'
import { FIELD_LABELS } from '../labels.constant'
import type { Messages } from '../scoring'

export const majorMessages: Messages = {
  noun: { 'zh-Hant': '科系', 'zh-Hans': '专业', en: 'field of study' },
  label: (id, locale) => labelIn(FIELD_LABELS, id, locale),
}
