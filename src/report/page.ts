import type { Modality } from '../model/constraint'
import type { Eligibility, Status } from '../model/match'
import type { Severity } from '../model/role'
import type { Locale } from './locale'

/** What stands around the sentences of a report; holes in braces. */
export interface Page {
  readonly role: string
  readonly coverage: string
  readonly noRequirements: string
  readonly unparsed: string
  readonly notices: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly modality: Readonly<Record<Modality, string>>
  readonly scorecard: string
  readonly score: string
  readonly noScore: string
  readonly range: string
  readonly known: string
  readonly eligible: Readonly<Record<Eligibility, string>>
  readonly status: Readonly<Record<Status, string>>
  readonly weight: string
  readonly nobody: string
  readonly but: string
  readonly counts: string
  readonly rejected: string
  readonly more: string
  readonly remarks: string
  readonly files: string
  readonly line: string
}

export const PAGES: Readonly<Record<Locale, Page>> = {
  'zh-Hant': {
    role: '職位',
    coverage: '讀懂 {share}',
    noRequirements: '沒有讀到任何要求',
    unparsed: '未讀懂',
    notices: '提醒',
    severity: { info: '說明', caution: '留意', prohibited: '禁止' },
    modality: { required: '必備', preferred: '優先' },
    scorecard: '考核表「{title}」：{sections}',
    score: '{score} 分',
    noScore: '無可計分的要求',
    range: '{low}–{high}',
    known: '資料齊備 {share}',
    eligible: { yes: '符合門檻', unknown: '門檻待確認', no: '未過門檻' },
    status: { met: '符合', near: '接近', unmet: '未達', unknown: '未知', 'not-scored': '不計分' },
    weight: '權重 {weight}',
    nobody: '沒有候選人',
    but: '但',
    counts: '讀入 {entries} 筆，計分 {scored} 筆，退回 {rejected} 筆',
    rejected: '退回的資料',
    more: '…還有 {count} 筆，見 rejected.jsonl',
    remarks: '關於檔案',
    files: '檔案',
    line: '第 {line} 行',
  },
  'zh-Hans': {
    role: '职位',
    coverage: '读懂 {share}',
    noRequirements: '没有读到任何要求',
    unparsed: '未读懂',
    notices: '提醒',
    severity: { info: '说明', caution: '留意', prohibited: '禁止' },
    modality: { required: '必备', preferred: '优先' },
    scorecard: '考核表“{title}”：{sections}',
    score: '{score} 分',
    noScore: '没有可计分的要求',
    range: '{low}–{high}',
    known: '资料齐备 {share}',
    eligible: { yes: '符合门槛', unknown: '门槛待确认', no: '未过门槛' },
    status: { met: '符合', near: '接近', unmet: '未达', unknown: '未知', 'not-scored': '不计分' },
    weight: '权重 {weight}',
    nobody: '没有候选人',
    but: '但',
    counts: '读入 {entries} 条，计分 {scored} 条，退回 {rejected} 条',
    rejected: '退回的数据',
    more: '…还有 {count} 条，见 rejected.jsonl',
    remarks: '关于文件',
    files: '文件',
    line: '第 {line} 行',
  },
  en: {
    role: 'Role',
    coverage: '{share} understood',
    noRequirements: 'no requirement was read',
    unparsed: 'not understood',
    notices: 'notices',
    severity: { info: 'note', caution: 'caution', prohibited: 'prohibited' },
    modality: { required: 'required', preferred: 'preferred' },
    scorecard: 'appraisal form “{title}”: {sections}',
    score: '{score}',
    noScore: 'nothing to score',
    range: '{low}–{high}',
    known: '{share} known',
    eligible: { yes: 'eligible', unknown: 'eligibility not known', no: 'not eligible' },
    status: { met: 'met', near: 'near', unmet: 'unmet', unknown: 'unknown', 'not-scored': 'not scored' },
    weight: 'weight {weight}',
    nobody: 'nobody',
    but: 'but',
    counts: '{entries} {entries|entry|entries} read, {scored} scored, {rejected} rejected',
    rejected: 'rejected entries',
    more: '… and {count} more in rejected.jsonl',
    remarks: 'about the file',
    files: 'files',
    line: 'line {line}',
  },
}

/** As a heading begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** 965 per mille as `96.5%`. */
export const share = (perMille: number): string => `${perMille / 10}%`

/** 8733 as `87.33`: people read scores out of a hundred. */
export const outOfHundred = (score: number): string => (score / 100).toFixed(2)

/** Text of strangers on one line of a terminal: without control characters, so that it can neither move nor colour. */
export function shown(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()
}
