import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { fold } from '../text/fold'
import type { KnownWord } from '../text/lexicon'
import type { Vocabulary } from '../vocab/entry'
import { createSuggester } from './suggester'

/** Majors, functions and skills together, as many as make the choice hard: whatever is near one is far from others. */
const VOCABULARY: Vocabulary = {
  marketing: { zh: ['市场营销', '行销管理', '营销学'], en: ['marketing'] },
  'trade-marketing': { zh: ['通路行销'], en: ['trade marketing'] },
  sales: { zh: ['销售', '销售管理'], en: ['sales', 'salesperson'] },
  'key-account': {
    zh: ['大客户经理', '重点客户', '重点客户管理'],
    en: ['key account', 'key account management', 'key account manager'],
  },
  'account-management': { zh: ['客户经理', '客户管理', '客户关系管理'], en: ['account management', 'account manager'] },
  'channel-sales': { zh: ['渠道销售', '经销商管理'], en: ['channel sales', 'distributor management'] },
  accounting: { zh: ['会计', '会计学'], en: ['accounting'] },
  finance: { zh: ['财务管理', '金融学'], en: ['finance', 'financial management'] },
  'business-administration': { zh: ['工商管理', '企业管理'], en: ['business administration'] },
  'international-business': {
    zh: ['国际经济与贸易', '国际贸易'],
    en: ['international trade', 'international business'],
  },
  'information-management': { zh: ['信息管理与信息系统'], en: ['information management'] },
  'human-resources': { zh: ['人力资源管理'], en: ['human resources', 'human resource management'] },
  'chinese-language': { zh: ['汉语言文学'], en: ['chinese language and literature'] },
  physics: { zh: ['物理', '物理学'], en: ['physics'] },
  nursing: { zh: ['护理', '护理学'], en: ['nursing'] },
  veterinary: { zh: ['动物医学'], en: ['veterinary medicine'] },
  mechanical: { zh: ['机械工程', '机械设计制造及其自动化'], en: ['mechanical engineering'] },
  electrical: { zh: ['电气工程'], en: ['electrical engineering'] },
  electronics: { zh: ['电子工程'], en: ['electronic engineering', 'electronics'] },
  software: { zh: ['软件工程', '软件工程师'], en: ['software engineering'] },
  'computer-science': { zh: ['计算机科学与技术'], en: ['computer science'] },
  statistics: { zh: ['统计学'], en: ['statistics'] },
  economics: { zh: ['经济学'], en: ['economics'] },
  astronomy: { zh: ['天文学'], en: ['astronomy'] },
  psychology: { zh: ['心理学'], en: ['psychology'] },
  logistics: { zh: ['物流管理', '供应链管理'], en: ['logistics', 'supply chain management'] },
  'e-commerce': { zh: ['电子商务', '电商运营'], en: ['e-commerce'] },
  'data-analysis': { zh: ['数据分析'], en: ['data analysis'] },
  negotiation: { zh: ['商务谈判'], en: ['negotiation'] },
  photoshop: { en: ['photoshop'] },
  excel: { en: ['excel'] },
  java: { en: ['java'] },
}

const known = (vocabulary: Vocabulary) => (): readonly KnownWord[] =>
  Object.entries(vocabulary).flatMap(([id, { zh = [], en = [] }]) =>
    [...zh, ...en].map((word) => ({ id, word: fold(word) })),
  )

const suggest = createSuggester(known(VOCABULARY))

describe('what a wording means', () => {
  test.each([
    // the same characters in another order, both scripts
    ['客户大经理', 'key-account'],
    ['客戶大經理', 'key-account'],
    ['客户重点', 'key-account'],
    ['營銷市場', 'marketing'],
    ['管理财务', 'finance'],
    ['经济国际与贸易', 'international-business'],
    // one character left out, or put in between
    ['汉语文学', 'chinese-language'],
    ['漢語文學', 'chinese-language'],
    ['市场的营销', 'marketing'],
    ['国际经济贸易', 'international-business'],
    ['人力资管理', 'human-resources'],
    ['计算机科学技术', 'computer-science'],
    ['信息管理信息系统', 'information-management'],
    ['经销商的管理', 'channel-sales'],
    ['机械的工程', 'mechanical'],
    ['客户 关系管 理', 'account-management'],
    ['科学与技术计算机', 'computer-science'],
    ['自动化及其制造设计机械', 'mechanical'],
    ['管理资源人力', 'human-resources'],
    // slips of the pen
    ['acounting', 'accounting'],
    ['accountng', 'accounting'],
    ['Markteing', 'marketing'],
    ['marketting', 'marketing'],
    ['logisitcs', 'logistics'],
    ['pyschology', 'psychology'],
    ['psycology', 'psychology'],
    ['negotation', 'negotiation'],
    ['Photoshp', 'photoshop'],
    ['statisitcs', 'statistics'],
    ['mechnical engineering', 'mechanical'],
    ['bussiness administration', 'business-administration'],
    ['ＡＣＯＵＮＴＩＮＧ', 'accounting'],
    // other endings, other order, small words
    ['accountant', 'accounting'],
    ['key accounts', 'key-account'],
    ['key accounts management', 'key-account'],
    ['managing key accounts', 'key-account'],
    ['negotiations', 'negotiation'],
    ['negotiating', 'negotiation'],
    ['administration of business', 'business-administration'],
    ['the science of computers', 'computer-science'],
    ['engineering, mechanical', 'mechanical'],
    ['managing distributors', 'channel-sales'],
    ['data analyses', 'data-analysis'],
    ['human resource', 'human-resources'],
    ['sale', 'sales'],
    ['nurse', 'nursing'],
  ])('%s is near %s', (wording, id) => {
    expect(suggest(wording)[0]).toBe(id)
  })

  test.each([
    // a character exchanged is another word
    '护里',
    '物里',
    '护士',
    '管理学',
    '客户助理',
    '客户总监',
    '硬件工程师',
    '硬件工程',
    '机电工程',
    '土木工程',
    '国际法学',
    '国际新闻',
    '工商银行',
    '会议',
    '会展',
    '社会学',
    '文学',
    '医学',
    '动物学',
    '心理',
    '物流',
    '数据库',
    '市场',
    '市场监管',
    '小客户经理',
    '国际贸易法',
    '软件工程师傅',
    '市场调研',
    '渠道',
    '采购管理',
    '企业文化',
    '电子竞技',
    // near by their letters, and other words
    'scales',
    'sails',
    'tales',
    'train',
    'account',
    'counting',
    'market',
    'gastronomy',
    'astrology',
    'ergonomics',
    'physiology',
    'physician',
    'cursing',
    'statics',
    'navigation',
    'javascript',
    'excellent',
    'exce',
    'financial',
    'electric',
    'software',
    'computer',
    'science',
    'business',
    'human rights',
    'data entry',
    'trade',
    'account director',
    'civil engineering',
    'chemical engineering',
    'hotel management',
    'a',
    '',
    '   ',
    '？？',
    '我在一家快速消费品公司做了五年的市场营销工作，负责华东区的客户以及很多别的事情',
  ])('%s is near nothing', (wording) => {
    expect(suggest(wording)).toEqual([])
  })

  test('of two words that are near, the nearer comes first', () => {
    const two = createSuggester(known({ many: { en: ['communications'] }, one: { en: ['communicating'] } }))
    expect(two('communicated')).toEqual(['one', 'many'])
  })

  test.prop([fc.string({ maxLength: 60 })])('any text has an answer, and the same one each time', (text) => {
    const again = createSuggester(known(VOCABULARY))(text)
    expect(suggest(text)).toEqual(again)
  })
})
