import { expect, test } from 'vitest'
import { outline } from '../../../test/outline'

// What a field of licences lists is licences by its place, known or not.
test.each<[text: string, ...requirements: string[]]>([
  ['具備證照：高考營養師、特考營養師', '高考營養師、特考營養師'],
  ['具備證照：乙級調酒技術士、丙級西餐(素食)烹調技術士', '乙級調酒技術士、丙級西餐(素食)烹調技術士'],
  ['具備證照：潛水教練員（AOW）、遊艇駕駛管理人', '潛水教練員（AOW）、遊艇駕駛管理人'],
  ['需備證照：粉塵作業主管', '粉塵作業主管'],
  ['证书要求：茶艺师或花艺师', '茶艺师或花艺师'],
  // A test of a language has its own reader, and a value in words of its own is read as a sentence is.
  ['具備證照：多益、花藝設計師', '多益', '花藝設計師'],
  ['具備證照：需有保母證照', '保母證照'],
  ['具備證照：不拘'],
  ['具備證照：無經驗者可', '~無經驗者可'],
  // Titles are called as posts are.
  ['職稱：花藝設計師'],
  ['职称：花艺设计师'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
