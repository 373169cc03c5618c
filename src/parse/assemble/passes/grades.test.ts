import { expect, test } from 'vitest'
import { outline } from '../../../../test/outline'

test.each<[text: string, ...requirements: string[]]>([
  ['普通话二级乙等，语文教师二级甲等', '普通话二级乙等 | 二级甲等'],
  ['語文教師普通話二級甲等，其他教師普通話二級乙等', '普通話二級甲等 | 普通話二級乙等'],
  ['普通话要求：语文教师须达二级甲等,其他须达二级乙等', '普通话', '达二级甲等 | 达二级乙等'],
  ['英语四级以上，其他岗位英语六级', '英语四级以上 | 英语六级'],
  // nobody is named, another test, and what is only wished for
  ['普通话二级乙等，英语口语流利，普通话二级甲等', '普通话二级乙等', '英语口语流利', '普通话二级甲等'],
  ['普通话二级乙等，英语教师须英语六级', '普通话二级乙等', '英语六级'],
  ['普通话二级乙等，语文教师二级甲等优先', '普通话二级乙等', '?二级甲等'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
