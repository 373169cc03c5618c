import { describe, expect, test } from 'vitest'
import { languageOf, quoted, spoken } from './language'

test.each([
  ['Minimum 4 years in FMCG', 'zh-Hant', 'en'],
  ['5年以上快消品经验', 'en', 'zh-Hans'],
  ['5年以上快消品經驗', 'en', 'zh-Hant'],
  ['本科以上', 'zh-Hant', 'zh-Hant'],
  ['本科以上', 'en', 'zh-Hans'],
  ['CET-6', 'zh-Hans', 'zh-Hans'],
  ['具 Key Account 經驗', 'en', 'zh-Hant'],
] as const)('%s, in a text in %s, is %s', (text, prior, language) => {
  expect(languageOf(text, prior)).toBe(language)
})

describe('what stands within another language is marked', () => {
  test.each([
    ['Counted: 大客户经理 (2012 to 2025).', 'en', 'Counted: <span lang="zh-Hans">大客户经理</span> (2012 to 2025).'],
    [
      '計入：Key Account Manager（2012 至 2025）',
      'zh-Hant',
      '計入：<span lang="en">Key Account Manager</span>（2012 至 2025）',
    ],
    ['English：CET-6', 'zh-Hant', 'English：CET-6'],
    [
      'driving licence (駕駛執照、貨車) & more',
      'en',
      'driving licence (<span lang="zh-Hant">駕駛執照、貨車</span>) &amp; more',
    ],
    ['科系：市场营销类', 'zh-Hant', '科系：<span lang="zh-Hans">市场营销类</span>'],
    ['具備抗压能力强（必備）。', 'zh-Hant', '具備<span lang="zh-Hans">抗压能力强</span>（必備）。'],
    ['3年以上（快消品, 销售）', 'zh-Hant', '3年以上（快消品, <span lang="zh-Hans">销售</span>）'],
    ['要求客戶資源；3年以上', 'zh-Hans', '<span lang="zh-Hant">要求客戶資源</span>；3年以上'],
    ['<b>', 'en', '&lt;b&gt;'],
  ] as const)('%s on a page in %s', (text, around, markup) => {
    expect(spoken(text, around, 'zh-Hans').text).toBe(markup)
  })

  test.each([
    ['Degree holder', 'zh-Hant', '<q lang="en">Degree holder</q>'],
    ['本科以上', 'en', '<q lang="zh-Hans">本科以上</q>'],
    ['本科以上', 'zh-Hans', '<q>本科以上</q>'],
    ['熟悉 Excel and Word 操作', 'en', '<q lang="zh-Hans">熟悉 <span lang="en">Excel and Word</span> 操作</q>'],
  ] as const)('quoted: %s on a page in %s', (text, around, markup) => {
    expect(quoted(text, around, 'zh-Hans').text).toBe(markup)
  })
})
