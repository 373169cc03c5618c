import type { EducationLevel } from '../../vocab/education/levels'
import type { Localised, Messages } from '../scoring'
import { STUDY_WORDS } from './study-words'

const LEVELS: Readonly<Record<EducationLevel, Localised>> = {
  primary: { 'zh-Hant': '國小', 'zh-Hans': '小学', en: 'primary school' },
  'junior-high': { 'zh-Hant': '國中', 'zh-Hans': '初中', en: 'junior high school' },
  'senior-high': { 'zh-Hant': '高中', 'zh-Hans': '高中', en: 'senior high school' },
  'vocational-secondary': { 'zh-Hant': '高職（中專）', 'zh-Hans': '中专', en: 'vocational secondary school' },
  'post-secondary': { 'zh-Hant': '高中後教育', 'zh-Hans': '高中后教育', en: 'post-secondary study' },
  'junior-college': { 'zh-Hant': '專科', 'zh-Hans': '大专', en: 'junior college' },
  bachelor: { 'zh-Hant': '大學', 'zh-Hans': '本科', en: 'a bachelor’s degree' },
  master: { 'zh-Hant': '碩士', 'zh-Hans': '硕士', en: 'a master’s degree' },
  doctor: { 'zh-Hant': '博士', 'zh-Hans': '博士', en: 'a doctorate' },
}

const WORDS: Readonly<Record<string, Localised>> = { ...LEVELS, ...STUDY_WORDS }

export const educationMessages: Messages = {
  noun: { 'zh-Hant': '學歷', 'zh-Hans': '学历', en: 'education' },
  label: (id, locale) => (Object.hasOwn(WORDS, id) ? WORDS[id]?.[locale] : undefined),
}
