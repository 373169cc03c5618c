import type { Localised } from '../../kinds/scoring'
import { fill } from '../../phrase'
import type { Locale } from '../locale'

/** The parts of a profile as people call them, by their names in a path. */
const PARTS: Readonly<Record<string, Localised>> = {
  work: { 'zh-Hant': '工作經歷', 'zh-Hans': '工作经历', en: 'job' },
  education: { 'zh-Hant': '學歷', 'zh-Hans': '教育经历', en: 'education' },
  languages: { 'zh-Hant': '語言', 'zh-Hans': '语言', en: 'language' },
  skills: { 'zh-Hant': '技能', 'zh-Hans': '技能', en: 'skill' },
  certificates: { 'zh-Hant': '證照', 'zh-Hans': '证书', en: 'certificate' },
  channels: { 'zh-Hant': '通路', 'zh-Hans': '渠道', en: 'channel' },
  customers: { 'zh-Hant': '客戶', 'zh-Hans': '客户', en: 'customer' },
  assessments: { 'zh-Hant': '評估', 'zh-Hans': '评估', en: 'assessment' },
  availability: { 'zh-Hant': '工作安排', 'zh-Hans': '工作安排', en: 'availability' },
  yearsOfExperience: { 'zh-Hant': '工作年資', 'zh-Hans': '工作年限', en: 'years of experience' },
  basics: { 'zh-Hant': '基本資料', 'zh-Hans': '基本信息', en: 'basics' },
  birthDate: { 'zh-Hant': '出生日期', 'zh-Hans': '出生日期', en: 'date of birth' },
  age: { 'zh-Hant': '年齡', 'zh-Hans': '年龄', en: 'age' },
  label: { 'zh-Hant': '頭銜', 'zh-Hans': '头衔', en: 'headline' },
  summary: { 'zh-Hant': '描述', 'zh-Hans': '描述', en: 'summary' },
  description: { 'zh-Hant': '說明', 'zh-Hans': '说明', en: 'description' },
  highlights: { 'zh-Hant': '要點', 'zh-Hans': '要点', en: 'highlight' },
  keywords: { 'zh-Hant': '關鍵詞', 'zh-Hans': '关键词', en: 'keyword' },
  position: { 'zh-Hant': '職稱', 'zh-Hans': '职位', en: 'title' },
  industry: { 'zh-Hant': '產業', 'zh-Hans': '行业', en: 'industry' },
  company: { 'zh-Hant': '公司', 'zh-Hans': '公司', en: 'company' },
  teamSize: { 'zh-Hant': '下屬人數', 'zh-Hans': '下属人数', en: 'people led' },
  institution: { 'zh-Hant': '學校', 'zh-Hans': '学校', en: 'school' },
  area: { 'zh-Hant': '科系', 'zh-Hans': '专业', en: 'field' },
  studyType: { 'zh-Hant': '學位', 'zh-Hans': '学历', en: 'degree' },
  level: { 'zh-Hant': '程度', 'zh-Hans': '程度', en: 'level' },
  language: { 'zh-Hant': '語種', 'zh-Hans': '语种', en: 'name' },
  fluency: { 'zh-Hant': '熟練程度', 'zh-Hans': '熟练程度', en: 'fluency' },
  name: { 'zh-Hant': '名稱', 'zh-Hans': '名称', en: 'name' },
}

/** What the profile lists, where a place is the whole list: it was gone through, and what is asked for is not in it. */
const LISTS_IN_ENGLISH: Readonly<Record<string, string>> = {
  work: 'jobs',
  education: 'education',
  languages: 'languages',
  skills: 'skills',
  certificates: 'certificates',
  channels: 'channels',
  availability: 'availability',
}

const LIST: Localised = { 'zh-Hant': '{list}一欄', 'zh-Hans': '{list}一栏', en: 'the list of {list}' }

/**
 * A place in a profile in words: `work[0].position` is `工作经历 1，职位`. A part without a word of ours is told by its name.
 */
export function placeWords(path: string, locale: Locale): string {
  if (Object.hasOwn(LISTS_IN_ENGLISH, path)) return listWords(path, locale)
  const between = locale === 'en' ? ', ' : '，'
  return path
    .split('.')
    .map((part) => partWords(part, locale))
    .join(between)
}

function listWords(name: string, locale: Locale): string {
  const list = locale === 'en' ? LISTS_IN_ENGLISH[name] : PARTS[name]?.[locale]
  return fill(LIST[locale], { list: list ?? name })
}

function partWords(part: string, locale: Locale): string {
  const [, name = part, index] = /^(\w+)\[(\d+)\]$/.exec(part) ?? []
  const words = Object.hasOwn(PARTS, name) ? (PARTS[name]?.[locale] ?? name) : name
  return index === undefined ? words : `${words} ${Number(index) + 1}`
}
