import { inLanguage } from '../src/report/html/localised'
import type { Locale } from '../src/report/locale'

/** What the page says besides what reports say. */
const WORDS = {
  title: { 'zh-Hant': '試一試', 'zh-Hans': '试一试', en: 'Playground' },
  subtitle: {
    'zh-Hant': '一切都在這一頁裡算出：不傳出任何內容，也不存下任何內容。',
    'zh-Hans': '一切都在这一页里算出：不传出任何内容，也不存下任何内容。',
    en: 'Everything is worked out in this page: nothing is sent anywhere, and nothing is kept.',
  },
  language: { 'zh-Hant': '語言', 'zh-Hans': '语言', en: 'Language' },
  example: { 'zh-Hant': '範例', 'zh-Hans': '示例', en: 'Example' },
  role: { 'zh-Hant': '職位', 'zh-Hans': '职位', en: 'Role' },
  noRole: { 'zh-Hant': '沒有讀到職位', 'zh-Hans': '没有读到职位', en: 'no role was read' },
  asOf: { 'zh-Hant': '計算日', 'zh-Hans': '计算日', en: 'As of' },
  standing: { 'zh-Hant': '得分', 'zh-Hans': '得分', en: 'Standing' },
  posting: { 'zh-Hant': '招聘原文', 'zh-Hans': '招聘原文', en: 'The posting' },
  postingHint: {
    'zh-Hant': '貼上或修改：讀到的要求以顏色畫線，虛線為優先，點線為未讀懂。',
    'zh-Hans': '粘贴或修改：读到的要求以颜色画线，虚线为优先，点线为未读懂。',
    en: 'Paste or edit: what is read is ruled in colours, broken where it is preferred, dotted where it was not understood.',
  },
  candidate: { 'zh-Hant': '候選人', 'zh-Hans': '候选人', en: 'The candidate' },
  candidateHint: {
    'zh-Hant': 'JSON Resume，只有 id 必填。',
    'zh-Hans': 'JSON Resume，只有 id 必填。',
    en: 'A JSON Resume, of which nothing but the id is needed.',
  },
  weights: { 'zh-Hant': '規則的權重', 'zh-Hans': '规则的权重', en: 'Weights of the rules' },
  ruleSet: { 'zh-Hant': '規則', 'zh-Hans': '规则', en: 'Rules' },
  reset: { 'zh-Hant': '重設', 'zh-Hans': '重设', en: 'Reset' },
  reasons: { 'zh-Hant': '逐項理由', 'zh-Hans': '逐项理由', en: 'Every reason' },
  bar: {
    'zh-Hant': '每一段是一項要求給的分；斜線是未知的部分，問清之後才有；豎線是目前的分數。',
    'zh-Hans': '每一段是一项要求给的分；斜线是未知的部分，问清之后才有；竖线是目前的分数。',
    en: 'Each part is what one requirement gave; what is hatched is not known yet and could still be given; the upright line is the score as it stands.',
  },
} as const

export type Words = Readonly<Record<keyof typeof WORDS, string>>

export const wordsOf = (locale: Locale): Words => inLanguage(WORDS, locale)
