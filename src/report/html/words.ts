import type { Localised } from '../../kinds/scoring'
import type { Locale } from '../locale'
import { inLanguage } from './localised'
import { SHARED } from './shared-words'

/** What the page says besides the sentences of outcomes and what every report says (`../page`); holes in braces. */
const WORDS = {
  ...SHARED,
  title: { 'zh-Hant': '篩選報告', 'zh-Hans': '筛选报告', en: 'Screening report' },
  skip: { 'zh-Hant': '跳到候選人', 'zh-Hans': '跳到候选人', en: 'Skip to the candidates' },
  overview: { 'zh-Hant': '職位一覽', 'zh-Hans': '职位一览', en: 'Roles' },
  requirementCount: { 'zh-Hant': '要求', 'zh-Hans': '要求', en: 'Requirements' },
  listed: { 'zh-Hant': '列出', 'zh-Hans': '列出', en: 'Listed' },
  passing: { 'zh-Hant': '其中符合門檻', 'zh-Hans': '其中符合门槛', en: 'Of them eligible' },
  first: { 'zh-Hant': '首位', 'zh-Hans': '首位', en: 'First' },
  bestFit: { 'zh-Hant': '最適合：', 'zh-Hans': '最适合：', en: 'Best fit: ' },
  best: { 'zh-Hant': '首位：', 'zh-Hans': '首位：', en: 'first: ' },
  ofListed: {
    'zh-Hant': '人數只算列出的 {count} 位。',
    'zh-Hans': '人数只算列出的 {count} 位。',
    en: 'How many of the {count} who are listed meet it:',
  },
  posting: { 'zh-Hant': '招聘原文', 'zh-Hans': '招聘原文', en: 'The posting' },
  requirements: { 'zh-Hant': '讀到的要求', 'zh-Hans': '读到的要求', en: 'What it asks for' },
  candidates: { 'zh-Hant': '候選人', 'zh-Hans': '候选人', en: 'Candidates' },
  candidate: { 'zh-Hant': '候選人', 'zh-Hans': '候选人', en: 'Candidate' },
  bar: {
    'zh-Hant': '每一段是一項要求給的分，編號與顏色見上；斜線是未知的部分，問清之後才有；豎線是目前的分數。',
    'zh-Hans': '每一段是一项要求给的分，编号与颜色见上；斜线是未知的部分，问清之后才有；竖线是目前的分数。',
    en: 'Each part is what one requirement gave, with its number (r1, r2 …) and colour from above; what is hatched is not known yet and could still be given; the upright line is the score as it stands.',
  },
  order: {
    'zh-Hant': '先列符合所有門檻者，再列尚未可知者，最後是不符合者；各按分數排列。',
    'zh-Hans': '先列符合所有门槛者，再列尚未可知者，最后是不符合者；各按分数排列。',
    en: 'Those who pass every gate come first, then those who may, then those who do not; each by score.',
  },
  barLabel: {
    'zh-Hant': '{score} 分，可能在 {low} 至 {high} 之間',
    'zh-Hans': '{score} 分，可能在 {low} 至 {high} 之间',
    en: 'score {score}, between {low} and {high}',
  },
  barPoint: { 'zh-Hant': '{score} 分', 'zh-Hans': '{score} 分', en: 'score {score}' },
  range: { 'zh-Hant': '可能 {low}–{high}', 'zh-Hans': '可能 {low}–{high}', en: 'could be {low}–{high}' },
  askFirst: { 'zh-Hant': '先問什麼', 'zh-Hans': '先问什么', en: 'What to ask first' },
  askList: {
    'zh-Hant': '先問「{requirement}」：答案最能改變這份名單，平均每人可變動 {swing} 分。',
    'zh-Hans': '先问“{requirement}”：答案最能改变这份名单，平均每人可变动 {swing} 分。',
    en: 'Ask about “{requirement}”: of all that is unknown it can move this list the most, by {swing} points a candidate on average.',
  },
  askDecides: {
    'zh-Hant': '{count} 人是否過門檻，取決於它。',
    'zh-Hans': '{count} 人是否过门槛，取决于它。',
    en: 'For {count} {count|candidate|candidates} it decides the eligibility.',
  },
  askOne: {
    'zh-Hant': '下一個問題：「{requirement}」，可變動 {swing} 分。',
    'zh-Hans': '下一个问题：“{requirement}”，可变动 {swing} 分。',
    en: 'Next question: “{requirement}”, which can move {swing} points.',
  },
  reasons: { 'zh-Hant': '逐項理由與證據', 'zh-Hans': '逐项理由与证据', en: 'Every reason, with its evidence' },
  gives: { 'zh-Hant': '{gives} / {worth} 分', 'zh-Hans': '{gives} / {worth} 分', en: '{gives} of {worth}' },
  inPosting: { 'zh-Hant': '原文', 'zh-Hans': '原文', en: 'Posting' },
  inProfile: { 'zh-Hant': '履歷', 'zh-Hans': '履历', en: 'Profile' },
  notInProfile: { 'zh-Hant': '未提及', 'zh-Hans': '未提及', en: 'not mentioned' },
  show: { 'zh-Hant': '篩選與排序', 'zh-Hans': '筛选与排序', en: 'Filter and sort' },
  eligibility: { 'zh-Hant': '門檻', 'zh-Hans': '门槛', en: 'Eligibility' },
  status: { 'zh-Hant': '狀態', 'zh-Hans': '状态', en: 'Status' },
  any: { 'zh-Hant': '不限', 'zh-Hans': '不限', en: 'any' },
  find: { 'zh-Hant': '編號或姓名', 'zh-Hans': '编号或姓名', en: 'Id or name' },
  sort: { 'zh-Hant': '排序', 'zh-Hans': '排序', en: 'Sort by' },
  byRank: { 'zh-Hant': '名次', 'zh-Hans': '名次', en: 'rank' },
  byBest: { 'zh-Hant': '最高可能分', 'zh-Hans': '最高可能分', en: 'best possible score' },
  byWorst: { 'zh-Hant': '最低可能分', 'zh-Hans': '最低可能分', en: 'worst possible score' },
  byCoverage: { 'zh-Hant': '資料齊備', 'zh-Hans': '资料齐备', en: 'share known' },
  byStatus: { 'zh-Hant': '所選要求', 'zh-Hans': '所选要求', en: 'the requirement chosen' },
  reset: { 'zh-Hant': '重設', 'zh-Hans': '重设', en: 'Reset' },
  openAll: { 'zh-Hant': '展開本頁', 'zh-Hans': '展开本页', en: 'Open all here' },
  closeAll: { 'zh-Hant': '收起本頁', 'zh-Hans': '收起本页', en: 'Close all here' },
  shown: {
    'zh-Hant': '第 {from}–{to} 位，共 {total} 位',
    'zh-Hans': '第 {from}–{to} 位，共 {total} 位',
    en: '{from}–{to} of {total}',
  },
  chosen: {
    'zh-Hant': '篩選與排序：{choice}（{total} 位中的 {kept} 位）',
    'zh-Hans': '筛选与排序：{choice}（{total} 位中的 {kept} 位）',
    en: 'Filter and sort: {choice} ({kept} of {total})',
  },
  pair: { 'zh-Hant': '{name}：{value}', 'zh-Hans': '{name}：{value}', en: '{name}: {value}' },
  between: { 'zh-Hant': '；', 'zh-Hans': '；', en: '; ' },
  rest: {
    'zh-Hant': '其餘 {count} 位，每位一行：',
    'zh-Hans': '其余 {count} 位，每位一行：',
    en: 'And {count} more, a line each:',
  },
  noneShown: {
    'zh-Hant': '沒有候選人符合這些條件',
    'zh-Hans': '没有候选人符合这些条件',
    en: 'no candidate is like that',
  },
  previous: { 'zh-Hant': '上一頁', 'zh-Hans': '上一页', en: 'Previous' },
  next: { 'zh-Hant': '下一頁', 'zh-Hans': '下一页', en: 'Next' },
  pages: { 'zh-Hant': '翻頁', 'zh-Hans': '翻页', en: 'Pages' },
  compare: { 'zh-Hant': '並排', 'zh-Hans': '并排', en: 'Compare' },
  compared: { 'zh-Hant': '並排比較', 'zh-Hans': '并排比较', en: 'Side by side' },
  compareHint: {
    'zh-Hant': '再選一位；最多並排三位。',
    'zh-Hans': '再选一位；最多并排三位。',
    en: 'Choose one more; three stand side by side at most.',
  },
  clear: { 'zh-Hant': '清除', 'zh-Hans': '清除', en: 'Clear' },
  line: { 'zh-Hant': '行', 'zh-Hans': '行', en: 'Line' },
  id: { 'zh-Hant': '編號', 'zh-Hans': '编号', en: 'Id' },
  place: { 'zh-Hant': '位置', 'zh-Hans': '位置', en: 'Place' },
  reason: { 'zh-Hant': '理由', 'zh-Hans': '理由', en: 'Reason' },
  counts: { 'zh-Hant': '資料', 'zh-Hans': '数据', en: 'Entries' },
  ruleSet: { 'zh-Hant': '規則', 'zh-Hans': '规则', en: 'Rules' },
  hash: { 'zh-Hant': '規則的 SHA-256', 'zh-Hans': '规则的 SHA-256', en: 'SHA-256 of the rules' },
} as const satisfies Record<string, Localised>

/** The words of the page in one language. */
export type Words = Readonly<Record<keyof typeof WORDS, string>>

export const wordsOf = (locale: Locale): Words => inLanguage(WORDS, locale)
