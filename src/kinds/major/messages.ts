import { FIELDS_OF_STUDY } from '../../vocab/fields'
import { labelsOf } from '../label'
import type { Messages } from '../scoring'

export const majorMessages: Messages = {
  noun: { 'zh-Hant': '科系', 'zh-Hans': '专业', en: 'field of study' },
  label: (id, locale) => labelsOf(FIELDS_OF_STUDY)(id, locale),
}
