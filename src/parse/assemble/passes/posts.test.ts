import { expect, test } from 'vitest'
import { outline } from '../../../../test/outline'

// What each of several posts asks is a way of its own; what one post asks, or everybody, stands by itself.
test.each<[text: string, ...requirements: string[]]>([
  ['裱花岗45岁以下，配送岗40岁以下', '45岁以下 | 40岁以下'],
  ['裱花崗45歲以下，配送崗40歲以下', '45歲以下 | 40歲以下'],
  ['裱花师45岁以下，洗碗工55岁以下，高中以上', '45岁以下 | 55岁以下', '高中以上'],
  ['店长年龄40岁以下，领班年龄30岁以下', '年龄40岁以下 | 年龄30岁以下'],
  ['35岁以下，主管岗位40岁以下', '35岁以下 | 40岁以下'],
  ['经理岗本科以上，领班岗大专以上', '本科以上 | 大专以上'],
  ['店长需3年以上经验，领班需1年以上经验', '3年以上经验 | 1年以上经验'],
  ['18岁以上，身体健康，45岁以下', '18岁以上', '45岁以下'],
  ['35岁以下，本岗位需2年经验', '35岁以下', '2年经验'],
  ['店长：3年经验，大专以上；领班：1年经验，高中以上', '3年经验 & 大专以上 | 1年经验 & 高中以上'],
  ['1、裱花岗45岁以下\n2、配送岗40岁以下', '45岁以下 | 40岁以下'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
