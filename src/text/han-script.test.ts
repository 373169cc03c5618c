import { expect, test } from 'vitest'
import { hanScript, scriptOf } from './han-script'

test.each([
  ['五年以上客戶管理經驗', 'zh-Hant'],
  ['五年以上客户管理经验', 'zh-Hans'],
  ['後台', 'zh-Hant'],
  ['本科以上', undefined],
  ['里程、面食、合同', undefined], // the Traditional page has these as well
  ['會计', undefined],
  ['five years', undefined],
  ['', undefined],
])('%s: %s', (text, script) => {
  expect(hanScript(text)).toBe(script)
})

test.each([
  ['學', 'zh-Hant'],
  ['学', 'zh-Hans'],
  ['人', undefined],
])('%s stands in %s', (character, script) => {
  expect(scriptOf(character)).toBe(script)
})
