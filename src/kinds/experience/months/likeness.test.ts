import { expect, test } from 'vitest'
import { createMatcher } from '../../../matcher'
import { parseRoles } from '../../../parse'

/** What four years in one position give where three years of something are asked. */
function scoreOf(asked: string, position: string): number | undefined {
  const { roles } = parseRoles(`职位\n任职要求：\n3年以上${asked}经验`)
  const work = [{ position, startDate: '2020-01', endDate: '2024-01' }]
  const [match] = createMatcher(roles, { asOf: '2026-11-23' }).match({ id: 'c', work })
  return match?.outcomes[0]?.score
}

test.each<[asked: string, position: string, score: number]>([
  ['Java开发', 'Java开发工程师', 1000],
  ['后端开发', 'Java开发工程师', 1000], // a part of it
  ['后端开发', '全栈工程师', 1000], // who does both sides does either
  ['Java开发', 'PHP开发工程师', 380], // beside it: half of each month
  ['Java开发', '前端开发工程师', 301], // and two fifths of it on the other side
  ['焊工', '焊工', 1000],
  ['焊工', '缝纫工', 0],
  ['生产', '焊工', 1000],
  ['导游', '空乘', 0],
  ['市场研究', '研发工程师', 0],
  ['兽医', '导游', 0],
  ['平面设计', '室内设计师', 0],
  ['健身教练', '美甲师', 0],
])('three years of %s, and four as %s: %i', (asked, position, score) => {
  expect(scoreOf(asked, position)).toBe(score)
})
