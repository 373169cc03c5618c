import { MESSAGES } from '../kinds/messages'
import type { Localised } from '../kinds/scoring'
import type { Kind } from '../model/constraint'
import { fill } from '../phrase'
import type { Locale } from './locale'

const inWords = (zhHant: string, zhHans: string, en: string): Localised => ({
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
  en,
})

/** What each place of a rule set is, by its path; `*` stands for a kind, whose noun goes into the hole. */
const LABELS: Readonly<Record<string, Localised>> = {
  schema: inWords('格式版本', '格式版本', 'version of the form'),
  id: inWords('名稱', '名称', 'name'),
  version: inWords('版本', '版本', 'version of the rules'),
  jurisdiction: inWords('適用法律的地區', '适用法律的地区', 'place whose law says what may not decide'),
  'weights.*.required': inWords('權重，必備：{noun}', '权重，必备：{noun}', 'weight, required: {noun}'),
  'weights.*.preferred': inWords('權重，優先：{noun}', '权重，优先：{noun}', 'weight, preferred: {noun}'),
  'gates.*': inWords('門檻：{noun}', '门槛：{noun}', 'gate: {noun}'),
  nearMiss: inWords('接近線', '接近线', 'score from which an outcome is near'),
  'unknowns.credit': inWords('資料未提時的得分', '资料未提时的得分', 'score of what is unknown'),
  'evidence.weak': inWords(
    '只見於自由文字時的最高分',
    '只见于自由文字时的最高分',
    'most that is believed of free text',
  ),
  'evidence.fuzzy': inWords('僅字面相近時的最高分', '仅字面相近时的最高分', 'most that is believed of a like wording'),
  'curves.education.below': inWords(
    '學歷低一級、兩級……的得分',
    '学历低一级、两级……的得分',
    'education one rank below, two, …',
  ),
  'curves.education.exceptions': inWords('學歷的例外', '学历的例外', 'exceptions of education'),
  'curves.major.narrow': inWords('專業同屬一小類', '专业同属一小类', 'major of the same narrow field'),
  'curves.major.broad': inWords('專業同屬一大類', '专业同属一大类', 'major of the same broad field'),
  'curves.major.related': inWords(
    '「相關專業」時同屬一小類',
    '“相关专业”时同属一小类',
    'major of the same narrow field where related ones are let in',
  ),
  'curves.*.knee.share': inWords(
    '{noun}：轉折點，占要求的千分之幾',
    '{noun}：转折点，占要求的千分之几',
    '{noun}: share of what is asked at the bend, per mille',
  ),
  'curves.*.knee.score': inWords('{noun}：轉折點的得分', '{noun}：转折点的得分', '{noun}: score at the bend'),
  'curves.experience.jobs.full-time': inWords(
    '全職一個月折算',
    '全职一个月折算',
    'a month of full-time work, per mille',
  ),
  'curves.experience.jobs.part-time': inWords(
    '兼職一個月折算',
    '兼职一个月折算',
    'a month of part-time work, per mille',
  ),
  'curves.experience.jobs.internship': inWords(
    '實習一個月折算',
    '实习一个月折算',
    'a month of an internship, per mille',
  ),
  'curves.*.near.parent': inWords(
    '{noun}：所屬大類',
    '{noun}：所属大类',
    '{noun}: the whole of which a part is asked for',
  ),
  'curves.*.near.sibling': inWords(
    '{noun}：同屬一類的另一項',
    '{noun}：同属一类的另一项',
    '{noun}: another part of the same whole',
  ),
  'curves.*.near.cousin': inWords(
    '{noun}：更遠的同源項',
    '{noun}：更远的同源项',
    '{noun}: further off under the same root',
  ),
  'curves.terms.near.parent': inWords(
    '技能與證書：一個說法包含另一個',
    '技能与证书：一个说法包含另一个',
    'skills and certificates: one wording within the other',
  ),
  'curves.terms.near.sibling': inWords(
    '技能與證書：同屬一類的另一項',
    '技能与证书：同属一类的另一项',
    'skills and certificates: another part of the same whole',
  ),
  'curves.terms.near.cousin': inWords(
    '技能與證書：更遠的同源項',
    '技能与证书：更远的同源项',
    'skills and certificates: further off under the same root',
  ),
  'curves.age.shoulder': inWords(
    '年齡超出範圍多少年後為零分',
    '年龄超出范围多少年后为零分',
    'years outside the range of ages that are worth nothing',
  ),
  'curves.language.defaultLevel': inWords(
    '只寫語言未寫程度時的要求',
    '只写语言未写程度时的要求',
    'level that is asked where a language is named without one',
  ),
  'curves.language.below': inWords(
    '語言低一級、兩級……的得分',
    '语言低一级、两级……的得分',
    'language one level below, two, …',
  ),
  'curves.language.equalCefr': inWords(
    '同等程度的其他考試',
    '同等程度的其他考试',
    'another test of the same level counts as',
  ),
  'curves.language.equalCefrCredit': inWords(
    '同等程度的其他考試的得分',
    '同等程度的其他考试的得分',
    'another test of the same level',
  ),
  'curves.language.scoreFloor': inWords(
    '考試成績低於要求的千分之幾為零分',
    '考试成绩低于要求的千分之几为零分',
    'share of a test’s least score that is worth nothing, per mille',
  ),
  'curves.channel.otherResource': inWords(
    '要客戶而有通路，或相反',
    '要客户而有渠道，或相反',
    'a channel for its customers, or the other way round',
  ),
  'curves.seniority.below': inWords(
    '職級低一級、兩級……的得分',
    '职级低一级、两级……的得分',
    'seniority one rank below, two, …',
  ),
  'shapes.*': inWords('曲線：{noun}', '曲线：{noun}', 'shape of the curve: {noun}'),
  'overqualification.education': inWords('學歷高於上限', '学历高于上限', 'education above the greatest that is asked'),
  'overqualification.experience.months': inWords(
    '經驗超出上限多少個月後不再降分',
    '经验超出上限多少个月后不再降分',
    'months beyond the greatest until the score falls no more',
  ),
  'overqualification.experience.score': inWords(
    '經驗遠超上限',
    '经验远超上限',
    'experience far beyond the greatest that is asked',
  ),
}

/**
 * What stands at a path of a rule set, in words (of an item of a list, or a part of a shape: what the whole is); the path where nobody knows it.
 *
 * @example
 * ruleLabel('weights.education.required', 'en')
 * // → 'weight, required: education'
 */
export function ruleLabel(path: string, locale: Locale): string {
  const keys = path.replace(/\[.*$/, '').split('.')
  const [head = '', kind = '', ...rest] = keys
  if (head === 'shapes') rest.length = 0
  const label = LABELS[keys.join('.')] ?? LABELS[[head, '*', ...rest].join('.')]
  if (label === undefined) return path
  return fill(label[locale], Object.hasOwn(MESSAGES, kind) ? { noun: MESSAGES[kind as Kind].noun[locale] } : {})
}
