import { fc } from '@fast-check/vitest'
import type { Candidate } from '../../src/model/candidate'

/** Few wordings of each kind, so that what is asked and what is there often meet; a few that no vocabulary knows. */
const STUDY_TYPES = ['本科', '大专', '硕士', '高中', '自考本科', '统招本科', 'Bachelor', 'MBA', '专升本', '研修班']
const AREAS = ['市场营销', '会计学', 'Business Administration', '英语', '食品科学', '茶道']
const SCHOOLS = ['复旦大学', '某某学院', 'Hilltop University', '某市广播电视大学', '苏州大学']
const POSITIONS = [
  '大客户经理',
  '销售代表',
  '区域销售经理',
  'Key Account Manager',
  '会计',
  '市场部实习生',
  '门店主管（带8人团队）',
  '化妆品销售',
  '顾问',
]
const INDUSTRIES = ['快消品', '食品', '日化', 'Banking', '其他']
const EMPLOYERS = ['甲公司', '某某食品有限公司', 'Sunrise Beverages Ltd', '某某银行']
const HIGHLIGHTS = [
  '带领12人团队完成指标',
  'Led a team of 12',
  '开发特通渠道',
  '负责沃尔玛、永辉系统',
  '英语流利，与海外客户谈判',
  '获得年度奖项',
]
const LANGUAGES = ['英语', 'English', '日语', '粤语', '普通话']
const FLUENCIES = ['流利', '良好', '一般', 'CET-6 520', 'Professional working proficiency', '雅思6.5', '']
const CHANNELS = ['特通渠道', '餐饮', '天猫', '连锁超市客户', '经销商', '朋友']
const CERTIFICATES = ['大学英语六级', 'CET-4 480', 'TOEIC 860', '会计从业资格证']
const SKILLS = ['Excel', '谈判', 'KA渠道', '英语', '书法']

const month = fc
  .integer({ min: 2010 * 12, max: 2026 * 12 + 10 })
  .map((number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`)
const span = fc.tuple(month, month).map(([one, other]) => (one <= other ? [one, other] : [other, one]))

/** A record, some of whose fields are left out. */
const some = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] })
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })

const education = fc
  .tuple(
    some({
      studyType: fc.constantFrom(...STUDY_TYPES),
      area: fc.constantFrom(...AREAS),
      institution: fc.constantFrom(...SCHOOLS),
    }),
    span,
  )
  .map(([fields, [startDate, endDate]]) => ({ ...fields, startDate, endDate }))

const job = fc
  .tuple(
    some({
      name: fc.constantFrom(...EMPLOYERS),
      position: fc.constantFrom(...POSITIONS),
      industry: fc.constantFrom(...INDUSTRIES),
      teamSize: fc.nat(30),
      summary: fc.constantFrom('负责休闲食品的分销', 'Sales of cosmetics'),
      highlights: list(fc.constantFrom(...HIGHLIGHTS)),
    }),
    span,
    fc.boolean(),
  )
  .map(([fields, [startDate, endDate], isOpen]) => ({ ...fields, startDate, ...(isOpen ? {} : { endDate }) }))

/** Profiles as people write them, with lists that are there, empty or absent. */
export const anyProfile: fc.Arbitrary<Candidate> = some({
  education: list(education),
  work: list(job),
  languages: list(some({ language: fc.constantFrom(...LANGUAGES), fluency: fc.constantFrom(...FLUENCIES) })),
  certificates: list(some({ name: fc.constantFrom(...CERTIFICATES) })),
  channels: list(fc.record({ name: fc.constantFrom(...CHANNELS) })),
  skills: list(some({ name: fc.constantFrom(...SKILLS) })),
  yearsOfExperience: fc.integer({ min: 0, max: 20 }),
  basics: some({ summary: fc.constantFrom('十年快消品销售经验，英语良好', '有餐饮渠道资源') }),
}).map((fields) => ({ id: 'c1', ...fields }) as Candidate)

/** What postings ask, each without a greatest value, of which more is not better. */
export const ASKED: readonly string[] = [
  '本科以上学历',
  '全日制本科及以上学历',
  '211院校本科，市场营销等相关专业',
  '会计专业',
  '5年以上工作经验',
  '3年以上快消品行业经验',
  '5年以上KA经验',
  '3年以上食品行业销售经验，其中1年以上管理经验',
  '主管级以上3年以上经验',
  '3 years of key account experience in FMCG',
  '带领10人以上团队',
  '英语流利',
  '英语六级以上',
  '英语口语良好，日语优先',
  '粤语或普通话流利',
  '有特通渠道资源',
  '有客户资源者优先',
  '熟悉餐饮渠道',
  '熟练使用Excel',
  '大专以上学历，2年以上销售经验；或高中学历，5年以上销售经验',
]
