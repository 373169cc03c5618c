import { FIELDS_OF_STUDY } from '../../vocab/fields'
import { TRADITIONAL_FIELDS } from '../../vocab/traditional/fields'
import { labelsOf, withTraditional } from '../label'
import type { Messages } from '../scoring'

export const majorMessages: Messages = {
  noun: { 'zh-Hant': '科系', 'zh-Hans': '专业', en: 'field of study' },
  label: (id, locale) => withTraditional(TRADITIONAL_FIELDS, labelsOf(FIELDS_OF_STUDY))(id, locale),
}
