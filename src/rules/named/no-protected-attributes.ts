import type { NamedRules } from './named'

export const NO_PROTECTED_ATTRIBUTES: NamedRules = {
  reason: {
    'zh-Hant': '無論何地，年齡都不計分；性別在任何規則中都不計分。招聘文字中的年齡要求照樣列出，不影響結果。',
    'zh-Hans': '无论何地，年龄都不计分；性别在任何规则中都不计分。招聘文字中的年龄要求照样列出，不影响结果。',
    en: 'Age counts for nothing, whatever the place; gender never does. What a posting says of age is listed and changes no score.',
  },
  overrides: {
    id: 'no-protected-attributes',
    version: '1.0.0',
    weights: { age: { required: 0, preferred: 0 } },
  },
}
