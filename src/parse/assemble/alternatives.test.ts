import { describe, expect, test } from 'vitest'
import { outline } from '../../../test/outline'

describe('alternatives', () => {
  test.each<[text: string, ...requirements: string[]]>([
    ['硕士，或本科且5年以上经验', '硕士 | 本科 & 5年以上经验'],
    ['碩士，或大學畢業且5年以上經驗', '碩士 | 大學畢業 & 5年以上經驗'],
    [
      "Master's degree, or Bachelor's degree and 5 years of experience",
      "Master's degree | Bachelor's degree & 5 years of experience",
    ],
    ['具有3年快消或5年以上零售经验', '3年快消 | 5年以上零售经验'],
    ['急診護理2年以上或內科護理3年以上經驗', '急診護理2年以上 | 內科護理3年以上經驗'],
    [
      "Bachelor's degree in Marketing or 5 years of sales experience",
      "Bachelor's degree & Marketing | 5 years of sales experience",
    ],
  ])('%s', (text, ...requirements) => {
    expect(outline(text)).toEqual(requirements)
  })
})
