import type { Localised } from '../../kinds/scoring'

/** What every page says, whatever it is about. */
export const SHARED = {
  requirement: { 'zh-Hant': '要求', 'zh-Hans': '要求', en: 'Requirement' },
  about: { 'zh-Hant': '怎樣得出', 'zh-Hans': '怎样得出', en: 'How this came about' },
  asOf: { 'zh-Hant': '計算日', 'zh-Hans': '计算日', en: 'As of' },
  version: { 'zh-Hant': '程式', 'zh-Hans': '程序', en: 'Program' },
} as const satisfies Record<string, Localised>
