import type { SchoolTier } from '../../vocab/study'
import type { Localised } from '../scoring'

/** Words of the way of study, and for what is not told; all others are classes of school. */
const NO_SCHOOLS = ['higher-education', 'full-time', 'part-time', 'mode-untold', 'school-untold'] as const

/** What is asked of a degree besides its level, and what it does not tell. */
type StudyWord = SchoolTier | (typeof NO_SCHOOLS)[number]

export const STUDY_WORDS: Readonly<Record<StudyWord, Localised>> = {
  'higher-education': { 'zh-Hant': '高等教育', 'zh-Hans': '高等教育', en: 'higher education' },
  'full-time': { 'zh-Hant': '全日制', 'zh-Hans': '全日制', en: 'full-time study' },
  'part-time': { 'zh-Hant': '非全日制', 'zh-Hans': '非全日制', en: 'part-time study' },
  'mode-untold': { 'zh-Hant': '未說明是否全日制', 'zh-Hans': '未说明学习形式', en: 'mode of study not stated' },
  'school-untold': { 'zh-Hant': '未說明學校類別', 'zh-Hans': '未说明院校类别', en: 'class of school not stated' },
  '985': { 'zh-Hant': '985院校', 'zh-Hans': '985院校', en: 'a 985 university' },
  '211': { 'zh-Hant': '211院校', 'zh-Hans': '211院校', en: 'a 211 university' },
  'double-first-class': { 'zh-Hant': '雙一流院校', 'zh-Hans': '双一流院校', en: 'a double first-class university' },
  c9: { 'zh-Hant': 'C9院校', 'zh-Hans': 'C9院校', en: 'a C9 university' },
  key: { 'zh-Hant': '重點院校', 'zh-Hans': '重点院校', en: 'a key university' },
  'first-tier': { 'zh-Hant': '一本院校', 'zh-Hans': '一本院校', en: 'a first-tier university' },
  'second-tier': { 'zh-Hant': '二本院校', 'zh-Hans': '二本院校', en: 'a second-tier university' },
  'third-tier': { 'zh-Hant': '三本院校', 'zh-Hans': '三本院校', en: 'a third-tier university' },
  overseas: { 'zh-Hant': '海外院校', 'zh-Hans': '海外院校', en: 'an overseas university' },
  'qs-50': { 'zh-Hant': 'QS前50院校', 'zh-Hans': 'QS前50院校', en: 'a university of the QS top 50' },
  'qs-100': { 'zh-Hant': 'QS前100院校', 'zh-Hans': 'QS前100院校', en: 'a university of the QS top 100' },
  'qs-200': { 'zh-Hant': 'QS前200院校', 'zh-Hans': 'QS前200院校', en: 'a university of the QS top 200' },
  'qs-500': { 'zh-Hant': 'QS前500院校', 'zh-Hans': 'QS前500院校', en: 'a university of the QS top 500' },
  'us-news-50': {
    'zh-Hant': 'U.S. News前50院校',
    'zh-Hans': 'U.S. News前50院校',
    en: 'a university of the U.S. News top 50',
  },
  'ivy-league': { 'zh-Hant': '常春藤院校', 'zh-Hans': '常春藤院校', en: 'an Ivy League university' },
  'russell-group': { 'zh-Hant': '羅素集團院校', 'zh-Hans': '罗素集团院校', en: 'a Russell Group university' },
  g5: { 'zh-Hant': '英國G5院校', 'zh-Hans': '英国G5院校', en: 'a G5 university' },
  go8: { 'zh-Hant': '澳洲八大院校', 'zh-Hans': '澳洲八大院校', en: 'a Group of Eight university' },
  'hk-ugc': { 'zh-Hant': '香港八大院校', 'zh-Hans': '香港八大院校', en: 'a UGC-funded university of Hong Kong' },
  'tw-national': { 'zh-Hant': '國立大學', 'zh-Hans': '台湾国立大学', en: 'a national university of Taiwan' },
  'tw-top': { 'zh-Hant': '台灣頂尖大學', 'zh-Hans': '台湾顶尖大学', en: 'a top university of Taiwan' },
}

/** Whether an id is that of a class of school. */
export function isSchoolWord(id: string | undefined): boolean {
  return id !== undefined && !NO_SCHOOLS.some((other) => other === id)
}
